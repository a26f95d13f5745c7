"""Recording a consent: who and how, six lines, language and witness, limits; beside it what it means."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pss_desktop.domain.consent import Decider, Purpose
from pss_desktop.domain.consent_form import (
    CHILD_FIELDS,
    DECIDER_FIELDS,
    SETTING_FIELDS,
    Capacity,
    ConsentForm,
    ServiceLine,
)
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.wording import Wording
from pss_desktop.presenters.consent.form import ConsentFormPresenter
from pss_desktop.presenters.consent.meaning import Meaning
from pss_desktop.presenters.consent.writing import ConsentWritingState
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.screens.consent.explained import ExplainedList
from pss_desktop.ui.screens.consent.lines import ConsentLines, LimitRows
from pss_desktop.ui.screens.consent.read_aloud import ReadAloudDialog
from pss_desktop.ui.screens.consent.side import SIDE_WIDTH, ConsentSide
from pss_desktop.ui.screens.consent.writing import ConsentWritingScreen
from pss_desktop.ui.screens.words.consent import answer_word, help_text, label, purpose_name
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.signature import SignatureField

_WHO_LINES: Final = (("decider", "way"), ("decider_name", "relation"))
_SETTING_LINES: Final = (("witness", "ends", "on"), ("interpreter", "interpreter_bound"))


class ConsentFormScreen(ConsentWritingScreen):
    """Ctrl+Enter records; every answer is told at once and its consequence shown beside it."""

    def __init__(self, presenter: ConsentFormPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, _title(), parent)
        self._presenter = presenter
        self.reading: ReadAloudDialog | None = None
        self.read_aloud = Button(self.tr("Read aloud with the client"), icon="speech")
        self.read_aloud.clicked.connect(self.open_reading)
        self.header.add_deed(self.read_aloud)
        self.header.add_deed(self.more)
        self.who = Form(DECIDER_FIELDS, self._words(), lines=_WHO_LINES)
        self.child = Form(CHILD_FIELDS, self._words())
        self.setting = Form(self._setting_fields(), self._words(), lines=_SETTING_LINES)
        self.lines = ConsentLines()
        self.open_lines = Hint("", icon="warning", tone=Tone.WARN)
        self.limits = LimitRows()
        self.explained = ExplainedList()
        self.mark = SignatureField(self.tr("Signature or mark of who decides"))
        self.side = ConsentSide()
        self._forms = (self.who, self.child, self.setting)
        self._rows = {"services": self.lines.services, "limits": self.limits}
        self._last: Form = self.who
        self._build()
        self._connect()
        self.build(self.tr("Record this consent"))
        presenter.attach(self)

    # What the presenter shows

    def show_form(self, state: ConsentWritingState) -> None:
        self.show_writing(state)
        form = ConsentForm.from_content(state.content)
        for one in self._forms:
            one.show_values(form.facts)
        self._show_rows(state)
        self.explained.show_explained(list(_texts(state.content.get("explained"))))
        self._show_sentences(str(state.content.get("wording") or ""))
        self.mark.set_mark(form.mark)
        self.side.show_child(state.basis)
        self.side.shared.show_disclosures(state.overview.disclosures)
        self.child.setVisible(not state.basis.row.is_of_age)
        self._child_head.setVisible(not state.basis.row.is_of_age)
        self._fit_who()

    def show_answers(self, form: ConsentForm) -> None:
        self.lines.show_form(form, self._services())
        self.setting.show_values(form.facts)
        self._show_sentences(str(form.facts.get("wording") or ""))

    def show_meaning(self, found: Sequence[Meaning], unanswered: Sequence[Purpose]) -> None:
        self.side.meaning.show_meaning(found)
        self.open_lines.setVisible(bool(unanswered))
        names = QLocale().createSeparatedList([purpose_name(one) for one in unanswered])
        words = self.tr("%n line(s) without an answer yet: {names}.", "", len(unanswered))
        self.open_lines.set_text(words.format(names=names), icon="warning", tone=Tone.WARN)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        said: dict[str, str] = {}
        for problem in problems:
            said.setdefault(problem.field, problem_sentence(problem))
        for form in reversed(self._forms):
            form.show_problems(problems)
        self.lines.services.show_problem(said.get("services", ""))
        self.limits.show_problem(said.get("limits", ""))
        self._answers_problem.set_text(said.get("answers", ""))
        self._answers_problem.setVisible("answers" in said)
        self._fit_who({problem.field for problem in problems})
        self.count_problems(problems)
        if problems:
            self.put_cursor(problems[0].field, 0)

    def put_cursor(self, field: str, position: int) -> None:
        form = next((one for one in self._forms if field in one.values()), None)
        name, _, where = field.partition(":")
        if form is not None:
            form.put_place(field, position)
            self.scroller.ensureWidgetVisible(form.row(field))
        elif name in self._rows:
            self.scroller.ensureWidgetVisible(self._rows[name].put_place(where, position))
        elif field == "answers":
            self.lines.lines[Purpose.SERVICES].setFocus()
        else:
            self.who.editor("decider").widget.setFocus()

    def caret(self) -> tuple[str, int]:
        here = self.window().focusWidget()
        for name, rows in self._rows.items():
            found = rows.place()
            if found is not None:
                return f"{name}:{found[0]}", found[1]
        for form in self._forms:
            if form.isAncestorOf(here):
                self._last = form
        return self._last.place()

    # What the person does

    def open_reading(self) -> None:
        """The wording in big letters, a page a purpose."""
        chosen = str(self._presenter.content.get("wording") or "")
        self.reading = ReadAloudDialog(
            self._presenter.wordings,
            self._wording(chosen).key,
            read=self._presenter.read_out,
            said=self._presenter.answer_aloud,
            answers=self._presenter.answer_to,
            parent=self,
        )
        self.reading.open()

    # How it is built

    def _build(self) -> None:
        self._answers_problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._answers_problem.hide()
        self._child_head = Label(self.tr("The child's own agreement"), Type.LEAD)
        self._writing = writing = column(gap=12)
        for part in (self.who, self.lines, self._answers_problem, self.open_lines):
            writing.addWidget(part)
        writing.addWidget(self._child_head)
        writing.addWidget(self.child)
        writing.addWidget(self.setting)
        writing.addWidget(Label(self.tr("What must not be shared, with whom, and why"), Type.LEAD))
        writing.addWidget(self.limits)
        writing.addWidget(Label(self.tr("Explained before the client decided"), Type.LEAD))
        writing.addWidget(self.explained)
        writing.addWidget(Label(self.tr("Signature or mark"), Type.LEAD))
        writing.addWidget(
            Paragraph(
                self.tr("Draw it here, or scan the signed page into Files. Spoken consent needs neither."),
                Type.SMALL,
                Tone.MUTED,
            )
        )
        signing = row(gap=8)
        self.clear_mark = Button(self.tr("Clear the signature"), Look.QUIET)
        self.clear_mark.clicked.connect(self.mark.clear)
        signing.addWidget(self.mark)
        signing.addWidget(self.clear_mark)
        signing.addStretch(1)
        writing.addLayout(signing)
        writing.addStretch(1)
        self._sides = row(self.page, gap=20)
        set_margins(self._sides, PAGE_MARGIN, 12, PAGE_MARGIN, 16)
        self._sides.addLayout(writing, 1)
        self._sides.addWidget(self.side)

    def _connect(self) -> None:
        presenter = self._presenter
        for form in self._forms:
            form.edited.connect(self._edited)
            form.left.connect(presenter.focus_lost)
        self.lines.answered.connect(lambda purpose, said: presenter.answer(Purpose(purpose), said))
        self.lines.services_edited.connect(lambda: presenter.set_services(self._services()))
        self.limits.edited.connect(lambda: presenter.set_limits(self.limits.limits()))
        self.explained.edited.connect(lambda: presenter.set_field("explained", self.explained.explained()))
        self.mark.drawn.connect(lambda: presenter.set_mark(self.mark.mark()))
        for part in (self.lines, self.limits):
            part.left.connect(presenter.focus_lost)

    def _edited(self, name: str, value: object) -> None:
        self._presenter.set_field(name, value)
        if name == "wording":
            self._show_sentences(str(value))
        self._fit_who()

    def _services(self) -> list[ServiceLine]:
        return self.lines.services.services()

    def _show_rows(self, state: ConsentWritingState) -> None:
        kept = state.content.get("services")
        rows = [ServiceLine.from_content(one) for one in (kept if isinstance(kept, list) else [])]
        form = ConsentForm.from_content(state.content)
        self.lines.show_form(form, rows)
        self.limits.show_limits(form.limits)

    def _wording(self, chosen: str) -> Wording:
        """The one that is read out; before one is chosen, that of the window's own language."""
        own = QLocale().name().partition("_")[0]
        wordings = self._presenter.wordings
        spoken = [one for one in wordings if one.language == own]
        return ([one for one in wordings if one.key == chosen] or spoken or list(wordings))[0]

    def _show_sentences(self, chosen: str) -> None:
        self.explained.show_wording(self._wording(chosen))

    def _fit_who(self, asked: set[str] | None = None) -> None:
        """Rows that are only asked of some stand only where they are."""
        values = self.who.values()
        another = values["decider"] in (Decider.CAREGIVER, Decider.OTHER)
        doubt = values["capacity"] in (Capacity.SUPPORTED, Capacity.IN_DOUBT)
        written = bool(str(values["capacity_words"] or "").strip())
        opened = self._presenter.opened
        young = opened is not None and not opened.basis.row.is_of_age
        for name in ("decider_name", "relation"):
            self.who.row(name).setVisible(another)
        wanted = "capacity_words" in (asked or set())
        self.who.row("capacity_words").setVisible(another or doubt or written or young or wanted)

    def _setting_fields(self) -> tuple[Field, ...]:
        """The wording is one of those that there are."""
        keys = tuple(one.key for one in self._presenter.wordings)
        return tuple(
            field._replace(kind=FieldKind.CHOICE, choices=keys) if field.name == "wording" else field
            for field in SETTING_FIELDS
        )

    def _words(self) -> FormWords:
        wordings = {one.key: one for one in self._presenter.wordings}

        def answer(field: str, value: str) -> str:
            if field == "wording" and value in wordings:
                return self._wording_word(wordings[value])
            return answer_word(field, value)

        return FormWords(label, help_text, answer)

    def _wording_word(self, wording: Wording) -> str:
        words = self.tr("{language}, wording {number}")
        return words.format(language=own_name(wording.language), number=QLocale().toString(wording.version))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self._has_room_beside()
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.side.set_beside(beside=wide)
        self.header.set_narrow(not wide)
        super().resizeEvent(event)

    def _has_room_beside(self) -> bool:
        """Whether the panel fits beside the form; long words may need all of a window that is wide enough."""
        needed = self._writing.minimumSize().width() + theme().text(SIDE_WIDTH) + theme().space(100)
        return self.width() >= max(theme().text(NARROW_BELOW), needed)


def _title() -> str:
    return label("consent")


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []

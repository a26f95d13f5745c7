"""The form of a client's details in sections: one is shown at a time, all are one form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pss_desktop.domain.client_fields import DIFFICULTIES
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field
from pss_desktop.domain.presenting import RANKED
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.words.client import choice_name, field_help, field_label
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.tabs import Tab, TabStrip

WHO = ("name", "preferred_name", "pronoun", "gender", "birth", "intake_age", "code")
REACH = (
    "phone",
    "address",
    "area",
    "may_phone",
    "may_message",
    "may_visit",
    "contact_words",
    "may_answer",
    "contact_times",
    "phones",
)
HOME = ("household_size", "household", "caregivers", "displacement", "documents")
WORK = ("languages", "interpreter", "culture", "faith", "keep_until")
WHY = (
    "own_words",
    "situations",
    "top_situations",
    "situation_for",
    "events",
    "top_events",
    "event_since",
)
LINES = (
    ("name", "preferred_name"),
    ("pronoun", "gender"),
    ("birth", "intake_age"),
    ("phone", "area"),
    ("may_answer", "contact_times"),
    ("household_size", "displacement"),
)
_TAGS = {tags: ranking for ranking, tags in RANKED.items()}


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    fields: tuple[str, ...]
    tab: str
    title: str
    about: str = ""


class ClientFormCards(QWidget):
    """Every edit is told with the name of its field. A section is built when it is first shown.

    The :attr:`tabs` stand where the screen puts them, above what scrolls.
    """

    edited = Signal(str, object)
    left = Signal()
    turned = Signal()

    def __init__(
        self, fields: Sequence[Field], *, beside: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = {field.name: field for field in fields}
        self._beside = beside
        self._values: dict[str, object] = {}
        self._problems: tuple[FieldProblem, ...] = ()
        self._sections = [one for one in self._all_sections() if self._own(one)]
        self._forms: dict[str, Form] = {}
        self._cards: dict[str, Card] = {}
        tabs = [Tab(one.name, one.tab) for one in self._sections]
        self.tabs = TabStrip(self.tr("Sections"), tabs, tabs[0].value)
        self.tabs.went.connect(self.go_to)
        self._holder = column(self, gap=0)
        self._shown = tabs[0].value
        self.go_to(self._shown)

    def go_to(self, section: str) -> None:
        """Show that section."""
        form, former = self._form(section), self._shown
        self._shown = section
        for name, card in self._cards.items():
            card.setVisible(name == section)
        position = [one.name for one in self._sections].index(section)
        self.tabs.setCurrentIndex(position)
        wrong = self._wrong_in(self._sections[position])
        if section != former:
            self.turned.emit()
        if wrong:
            form.show_problems(wrong)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show stored answers without telling."""
        self._values = dict(values)
        for form in self._forms.values():
            form.show_values(values)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each beside its field; the keyboard goes to the first, in whichever section it is."""
        self._problems = tuple(problems)
        for position, section in enumerate(self._sections):
            mine = self._wrong_in(section)
            mark = f" ({QLocale().toString(len(mine))})" if mine else ""
            self.tabs.setTabText(position, f"{section.tab}{mark}")
        for form in self._forms.values():
            form.show_problems(())
        first = next((one for one in self._sections if self._wrong_in(one)), None)
        if first is not None:
            self.go_to(first.name)

    def form_of(self, name: str) -> Form:
        """The form that holds the field called *name*, shown; the one that is shown for an unknown field."""
        section = next((one.name for one in self._sections if name in one.fields), self._shown)
        self.go_to(section)
        return self._forms[section]

    def caret(self) -> tuple[str, int]:
        """Where the person writes, or wrote last."""
        return self._forms[self._shown].place()

    def put_cursor(self, field: str, position: int) -> None:
        self.form_of(field).put_place(field, position)

    # How it is built

    def _all_sections(self) -> tuple[_Section, ...]:
        return (
            _Section("who", WHO, self.tr("Who", "section of a form"), self.tr("Who it is")),
            _Section("reach", REACH, self.tr("Safe contact"), self.tr("Safe contact")),
            _Section("why", WHY, self.tr("What brings them"), self.tr("What brings them")),
            _Section("home", HOME, self.tr("Home", "section of a form"), self.tr("Home and caregivers")),
            _Section("work", WORK, self.tr("Working together"), self.tr("Working together")),
            _Section(
                "difficulties",
                DIFFICULTIES,
                self.tr("What is hard"),
                self.tr("What is hard"),
                self.tr("Six things that may be hard because of health. They help to plan together."),
            ),
        )

    def _own(self, section: _Section) -> list[Field]:
        return [self._fields[name] for name in section.fields if name in self._fields]

    def _form(self, name: str) -> Form:
        known = self._forms.get(name)
        if known is not None:
            return known
        section = next(one for one in self._sections if one.name == name)
        words = FormWords(field_label, self._help, choice_name)
        form = Form(self._own(section), words, lines=LINES if self._beside else ())
        form.show_values(self._values)
        form.edited.connect(self._edited)
        form.left.connect(self.left)
        card = Card()
        card.body.addWidget(Label(section.title, Type.LEAD))
        if section.about:
            card.body.addWidget(Paragraph(section.about, Type.SMALL, Tone.MUTED))
        card.body.addWidget(form)
        self._add_next(card, section)
        self._forms[name], self._cards[name] = form, card
        self._holder.addWidget(card)
        return form

    def _help(self, name: str) -> str:
        """Only where a code is not asked for is one made."""
        made = name == "code" and not self._fields[name].required
        return field_help("code.made" if made else name)

    def _add_next(self, card: Card, section: _Section) -> None:
        """The way on, for whoever fills in one section after the other."""
        position = self._sections.index(section) + 1
        if position == len(self._sections):
            return
        following = self._sections[position]
        on = Button(
            self.tr("Next: {section}").format(section=following.title), Look.QUIET, trailing="chevron"
        )
        on.clicked.connect(lambda: self._go_on(following.name))
        line = row(gap=0)
        line.addStretch(1)
        line.addWidget(on)
        card.body.addLayout(line)

    def _go_on(self, section: str) -> None:
        self.go_to(section)
        form = self._forms[section]
        form.put_place(next(iter(form.values())), 0)

    def _wrong_in(self, section: _Section) -> tuple[FieldProblem, ...]:
        """The problems that are not seen to yet."""
        return tuple(one for one in self._problems if one.field in section.fields)

    def _edited(self, name: str, value: object) -> None:
        self._values[name] = value
        self._problems = tuple(one for one in self._problems if one.field != name)
        self.edited.emit(name, value)
        if name in RANKED:
            self._tick_what_is_ranked(name, value)
        elif name in _TAGS:
            self._unrank_what_is_not_ticked(_TAGS[name], value)

    def _tick_what_is_ranked(self, ranking: str, ranked: object) -> None:
        tags = RANKED[ranking]
        ticked = self._list(self._values.get(tags))
        missing = [one for one in self._list(ranked) if one not in ticked]
        if missing:
            self._put(tags, [*ticked, *missing])

    def _unrank_what_is_not_ticked(self, ranking: str, ticked: object) -> None:
        ranked = self._list(self._values.get(ranking))
        kept = [one for one in ranked if one in self._list(ticked)]
        if kept != ranked:
            self._put(ranking, kept)

    def _put(self, name: str, value: list[object]) -> None:
        self._values[name] = value
        self._forms[self._shown].editor(name).show(value)
        self.edited.emit(name, value)

    @staticmethod
    def _list(value: object) -> list[object]:
        return list(value) if isinstance(value, list | tuple) else []


def tabs_line(form: ClientFormCards) -> QHBoxLayout:
    """The tabs of *form* with the margins of a page."""
    line = row(gap=0)
    set_margins(line, PAGE_MARGIN - 12, 0, PAGE_MARGIN, 0)
    line.addWidget(form.tabs, 1)
    return line

"""Reading a signed record of a case: its facts and words as they were signed, and what was added since."""

from typing import Any

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.session_note import Addendum, AddendumKind
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.record_page import TEXT, RecordPage
from pss_desktop.presenters.values import CaseFacts, SignedRecord
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import privacy, shown_name
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.screens.save_state import save_state_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph


class RecordPageScreen(Panel):
    """Subclasses say the record in cards by :meth:`cards`."""

    def __init__(self, presenter: RecordPage[Any], title: str, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._kind = title
        self.header = PageHeader(title)
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.text = TextArea(self.tr("Addition"), lines=4)
        self.text.textChanged.connect(lambda: presenter.set_text(self.text.text()))
        self.text.left.connect(presenter.focus_lost)
        self._text_row = FormRow(self.tr("Addition"), self.text)
        self._adding = Card()
        self._adding.body.addWidget(self._text_row)
        self._adding.hide()
        self._words = column(gap=12)
        self.bottom = BottomBar()
        self._build()
        presenter.attach(self)

    def cards(self, record: SignedRecord[Any]) -> list[QWidget]:
        """What was signed, card by card."""
        raise NotImplementedError

    # What the presenter shows

    def show_record(self, facts: CaseFacts, record: SignedRecord[Any]) -> None:
        detail = facts.detail
        name = isolated(shown_name(detail.identity.shown_name, detail.client.code))
        who = (
            f"{name}  ·  {isolated(detail.client.code)}"
            if detail.identity.shown_name and not privacy().on
            else name
        )
        self.header.set_crumbs([self.tr("Clients"), who, self._kind])
        self.header.set_badges([self._state(record)])
        self._empty()
        for card in self.cards(record):
            self._words.addWidget(card)
        signed = self.tr("Signed {moment}. It cannot be changed, only added to.")
        self._words.addWidget(
            Paragraph(signed.format(moment=moment(record.signed_at)), Type.SMALL, Tone.MUTED)
        )
        for one in record.addenda:
            self._words.addWidget(self._addition(one))
        self.in_error.setVisible(not record.in_error)
        if not self._adding.isVisibleTo(self):
            self.add.setFocus()

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        self._text_row.set_label(self._addition_name(kind))
        if self.text.text() != text:
            self.text.setText(text)
        self._adding.show()
        self._turn(adding=True)
        in_error = kind is AddendumKind.ENTERED_IN_ERROR
        self.sign.setText(self.tr("Sign that it was an error") if in_error else self.tr("Sign the addition"))
        self.sign.updateGeometry()
        self.text.setFocus()
        layout = self._page.layout()
        if layout is not None:
            layout.activate()  # the field has its place only then
        self._scroller.ensureWidgetVisible(self._adding)

    def hide_adding(self) -> None:
        self._adding.hide()
        self.text.setText("")
        self._text_row.show_problem("")
        self.header.show_state("")
        self._turn(adding=False)

    def show_save_state(self, state: SaveState) -> None:
        words = save_state_words(state)
        self.header.show_state(words.text, icon=words.icon, tone=words.tone)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._text_row.show_problem(problem_sentence(problems[0]) if problems else "")
        if problems:
            self.text.setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def caret(self) -> tuple[str, int]:
        return (TEXT, self.text.cursor_position()) if self._adding.isVisibleTo(self) else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        if field == TEXT:
            self.text.setFocus()
            self.text.set_cursor_position(position)

    # Words

    def _state(self, record: SignedRecord[Any]) -> Badge:
        if record.in_error:
            return Badge(self.tr("Entered in error"), Tone.DANGER, icon="cross")
        return Badge(self.tr("Signed"), Tone.OK, icon="lock")

    def _addition_name(self, kind: AddendumKind) -> str:
        if kind is AddendumKind.ENTERED_IN_ERROR:
            return self.tr("Why it was an error")
        return self.tr("Addition")

    def _addition(self, one: Addendum) -> QWidget:
        tone = Tone.DANGER if one.kind is AddendumKind.ENTERED_IN_ERROR else Tone.ACCENT
        return words_card(f"{self._addition_name(one.kind)}  ·  {moment(one.at)}", one.text, urgent=tone)

    # How it is built

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_client()

    def _build(self) -> None:
        self._page = QWidget()
        self._scroller = Scroller(self._page)
        body = column(self._page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        body.addWidget(self.banner)
        body.addLayout(self._words)
        body.addWidget(self._adding)
        body.addStretch(1)
        self._add_deeds()
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.bottom)

    def _add_deeds(self) -> None:
        presenter = self._presenter
        self.risk = Button(self.tr("Set the level of risk"), icon="flag")
        self.risk.clicked.connect(presenter.set_risk)
        self.header.add_deed(self.risk)
        if presenter.has_safety_plans:
            self.plan = Button(self.tr("Safety plan"), Look.TINTED, icon="shield")
            self.plan.clicked.connect(presenter.open_safety_plan)
            self.header.add_deed(self.plan)
        self.in_error = Button(self.tr("Entered in error"), Look.DANGER)
        self.in_error.clicked.connect(lambda: presenter.begin_adding(AddendumKind.ENTERED_IN_ERROR))
        self.add = Button(self.tr("Add to this record"), Look.FILLED, icon="plus")
        self.add.clicked.connect(lambda: presenter.begin_adding(AddendumKind.ADDENDUM))
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(presenter.drop_adding)
        self.sign = Button(self.tr("Sign the addition"), Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(presenter.sign)
        self.bottom.add_first(self.in_error)
        for button in (self.add, self.drop, self.sign):
            self.bottom.add(button)
        self._turn(adding=False)

    def _turn(self, *, adding: bool) -> None:
        """The deeds of reading, or those of writing an addition."""
        self.add.setVisible(not adding)
        for button in (self.drop, self.sign):
            button.setVisible(adding)

    def _empty(self) -> None:
        while self._words.count():
            taken = self._words.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def words_card(title: str, words: str, *, urgent: Tone | None = None, typed: bool = True) -> Card:
    """A heading and what was said under it."""
    card = Card(urgent=urgent)
    card.body.addWidget(Label(title, Type.LEAD))
    card.body.addWidget(Paragraph(words, typed=typed))
    return card


def facts_card(facts: list[tuple[str, str]]) -> Card:
    """Short facts below each other, each with its name; empty ones are left out."""
    card = Card()
    for name, words in facts:
        if words:
            card.body.addWidget(Label(name, Type.SMALL_STRONG))
            card.body.addWidget(Paragraph(words))
    return card

"""The page of a signed record: its words, what was added since, and room to add more."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.forms.addition_page import TEXT, AdditionPage
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.ui.screens.parts.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.parts.whole_page import WholePage
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph


class AdditionCounts(QObject):
    """What is said of how many additions there are; a screen with heirs cannot say it itself."""

    def unread(self, number: int) -> str:
        """That *number* additions are kept that this version cannot read."""
        return self.tr("%n addition(s) need a newer version of the program. They are kept.", "", number)


class AdditionScreen(WholePage):
    """What was signed never changes here; additions are written below it and signed apart.

    It is painted, and its deeds can be pressed, once the record's words are there.
    A subclass puts its deeds beside these by :meth:`put_deeds`, then attaches itself to its presenter.
    """

    def __init__(self, presenter: AdditionPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
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
        self.add = Button(self.tr("Add to this record"), Look.FILLED, icon="plus")
        self.add.clicked.connect(lambda: presenter.begin_adding(AddendumKind.ADDENDUM))
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(presenter.drop_adding)
        self.sign = Button(self.tr("Sign the addition"), Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(presenter.sign)
        self.bottom = BottomBar()
        self._let_press(pressed=False)
        self._lay_out()

    def addition_name(self, kind: AddendumKind) -> str:
        """What an addition of *kind* is called."""
        if kind is AddendumKind.ENTERED_IN_ERROR:
            return self.tr("Why it was an error")
        return self.tr("Addition")

    def signing_words(self, kind: AddendumKind) -> str:
        """What the button says that signs it."""
        if kind is AddendumKind.ENTERED_IN_ERROR:
            return self.tr("Sign that it was an error")
        return self.tr("Sign the addition")

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        self._text_row.set_label(self.addition_name(kind))
        if self.text.text() != text:
            self.text.setText(text)
        self._adding.show()
        self.turn(adding=True)
        self.sign.setText(self.signing_words(kind))
        self.sign.updateGeometry()
        self.text.setFocus()
        layout = self._page.layout()
        if layout is not None:
            layout.activate()  # the field has its place only then
        QTimer.singleShot(0, self._scroller, lambda: self._scroller.ensureWidgetVisible(self._adding))

    def hide_adding(self) -> None:
        self._adding.hide()
        self.text.setText("")
        self._text_row.show_problem("")
        self.header.show_state("")
        self.turn(adding=False)
        self.add.setFocus()  # never on a dangerous deed, which stands first

    @property
    def is_adding(self) -> bool:
        """Whether the field is open."""
        return self._adding.isVisibleTo(self)

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._text_row.show_problem(problem_sentence(problems[0]) if problems else "")
        if problems:
            self.text.setFocus()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return (TEXT, self.text.cursor_position()) if self.is_adding else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        if field == TEXT:
            self.text.setFocus()
            self.text.set_cursor_position(position)

    def unread_additions(self, number: int) -> list[QWidget]:
        """A line where *number* additions are kept that this version cannot read."""
        return [Paragraph(AdditionCounts(self).unread(number), Type.SMALL, Tone.WARN)] if number else []

    # For subclasses

    def put_deeds(self, *before: Button) -> None:
        """Fill the foot: the page's own deeds, then those of an addition."""
        for button in (*before, self.add, self.drop, self.sign):
            self.bottom.add(button)
        self.turn(adding=False)

    def turn(self, *, adding: bool) -> None:
        """Show the deeds of reading, or those of writing an addition."""
        self.add.setVisible(not adding)
        for button in (self.drop, self.sign):
            button.setVisible(adding)

    def show_words(self, parts: list[QWidget]) -> None:
        """Put *parts* where the record's words stand."""
        while self._words.count():
            taken = self._words.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self._words.addWidget(part)
        self._let_press(pressed=True)
        self.lay_out_first()

    def _let_press(self, *, pressed: bool) -> None:
        for part in (self.header, self.bottom):
            part.setEnabled(pressed)

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._scroller = Scroller(self._page)
        self._body = column(self._page, gap=12)
        set_margins(self._body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        self._body.addWidget(self.banner)
        self._body.addLayout(self._words)
        self._body.addWidget(self._adding)
        self._body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.bottom)


def words_card(title: str, words: str, *, urgent: Tone | None = None, typed: bool = True) -> Card:
    """A heading and what was said under it."""
    card = Card(urgent=urgent)
    card.body.addWidget(Label(title, Type.LEAD))
    card.body.addWidget(Paragraph(words, typed=typed))
    return card

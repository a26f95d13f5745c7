"""Supervision sessions: the list of them, and a page for each."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.supervision import TEXT, SupervisionPagePresenter, SupervisionPresenter
from pss_desktop.presenters.values import SupervisionDetail, SupervisionRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.screens.record_page import words_card
from pss_desktop.ui.screens.supervision_words import about_line, label, topics_line
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, set_margins
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowList, RowWords


class SupervisionScreen(Panel):
    """The newest stands first."""

    def __init__(self, presenter: SupervisionPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Supervision"))
        self.header.set_second_line(self.tr("What was talked about and agreed; both of you can read it."))
        self.banner = Banner()
        self.banner.hide()
        self.reflect = Button(self.tr("Write a reflection"), icon="pencil")
        self.reflect.clicked.connect(presenter.reflect)
        self.write = Button(self.tr("Write down a session"), Look.FILLED, icon="plus")
        self.write.clicked.connect(presenter.write)
        for button in (self.reflect, self.write):
            self.header.add_deed(button)
        self.list = RowList(self.tr("Supervision"))
        self.list.acted.connect(_act)
        self.none = EmptyState(self.tr("No session is written down yet."))
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.list, self.none):
            body.addWidget(part)
        self.list.hide()
        self.none.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        presenter.attach(self)

    def show_sessions(self, sessions: tuple[SupervisionRow, ...], *, draft: bool) -> None:
        self.reflect.setVisible(not draft)
        self.write.setText(self.tr("Go on with the draft") if draft else self.tr("Write down a session"))
        self.write.updateGeometry()
        self.list.show_rows([self._row(one) for one in sessions])
        self.list.setVisible(bool(sessions))
        self.none.setVisible(not sessions)
        if self.focusWidget() is None:
            (self.list if sessions else self.write).setFocus()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def _row(self, row: SupervisionRow) -> RowWords:
        return RowWords(
            self._opener(row),
            moment(row.session.when),
            about_line(row),
            "people" if row.with_whom else "pencil",
            tone=Tone.ACCENT,
            deed=self.tr("Read"),
        )

    def _opener(self, row: SupervisionRow) -> Callable[[], None]:
        return lambda: self._presenter.open_session(row)


class SupervisionPageScreen(Panel):
    """What was signed never changes here; additions stand below it."""

    def __init__(self, presenter: SupervisionPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Supervision"))
        self.header.went.connect(lambda _: presenter.open_list())
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

    def show_session(self, detail: SupervisionDetail) -> None:
        row, session = detail.row, detail.row.session
        self.header.set_title(moment(session.when))
        self.header.set_crumbs([self.tr("Supervision"), moment(session.when)])
        self.header.set_badges([Badge(self.tr("Signed"), Tone.OK, icon="lock")])
        minutes = ""
        if session.minutes:
            minutes = self.tr("{count} min").format(count=QLocale().toString(session.minutes))
        self.header.set_second_line("  ·  ".join(one for one in (about_line(row), minutes) if one))
        self._empty()
        for name, words in (
            ("topics", topics_line(session)),
            ("discussed", session.discussed),
            ("went_well", session.went_well),
            ("agreed", session.agreed),
            ("next_when", moment(session.next_when) if session.next_when else ""),
        ):
            if words:
                self._words.addWidget(words_card(label(name), words))
        signed = self.tr("Signed {moment} by {person}. It cannot be changed, only added to.")
        said = signed.format(moment=moment(detail.signed_at), person=isolated(row.writer))
        self._words.addWidget(Paragraph(said, Type.SMALL, Tone.MUTED))
        for addendum, name in detail.addenda:
            title = f"{isolated(name)}  ·  {moment(addendum.at)}"
            self._words.addWidget(words_card(title, addendum.text, urgent=Tone.ACCENT))

    def show_adding(self, text: str) -> None:
        if self.text.text() != text:
            self.text.setText(text)
        self._adding.show()
        self._turn(adding=True)
        self.text.setFocus()

    def hide_adding(self) -> None:
        self._adding.hide()
        self.text.setText("")
        self._text_row.show_problem("")
        self.header.show_state("")
        self._turn(adding=False)
        self.add.setFocus()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._text_row.show_problem(problem_sentence(problems[0]) if problems else "")
        if problems:
            self.text.setFocus()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return (TEXT, self.text.cursor_position()) if self._adding.isVisibleTo(self) else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        if field == TEXT:
            self.text.setFocus()
            self.text.set_cursor_position(position)

    def _build(self) -> None:
        self.add = Button(self.tr("Add to this record"), Look.FILLED, icon="plus")
        self.add.clicked.connect(self._presenter.begin_adding)
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(self._presenter.drop_adding)
        self.sign = Button(self.tr("Sign the addition"), Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(self._presenter.sign)
        for button in (self.add, self.drop, self.sign):
            self.bottom.add(button)
        self._turn(adding=False)
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        body.addWidget(self.banner)
        body.addLayout(self._words)
        body.addWidget(self._adding)
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)

    def _turn(self, *, adding: bool) -> None:
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


def _act(deed: object) -> None:
    if callable(deed):
        deed()

"""Private notes about one client: room to write on top, what was kept below."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.sessions.process_notes_page import ProcessNotesPresenter, ProcessNotesState
from pss_desktop.presenters.values import Page, ProcessNote
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import privacy, shown_name, when_names_change
from pss_desktop.ui.screens.parts.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead, Hint

WORDS = "words"


class ProcessNotesScreen(Panel):
    """Says on top who sees this: only you."""

    def __init__(self, presenter: ProcessNotesPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Private notes"))
        self.header.set_badges([Badge(self.tr("Only you see this."), Tone.ACCENT, icon="lock")])
        self.header.went.connect(lambda _: presenter.open_client())
        self.banner = Banner()
        self.banner.hide()
        self.area = TextArea(self.tr("A thought of my own"), lines=6, most=24)
        self.area.textChanged.connect(lambda: presenter.set_words(self.area.text()))
        self.area.left.connect(presenter.focus_lost)
        self._row = FormRow(self.tr("A thought of my own"), self.area)
        self.keep = Button(self.tr("Keep the private note"), Look.FILLED, icon="lock")
        self.keep.clicked.connect(presenter.keep)
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(presenter.drop)
        self.older = Button(self.tr("Show older notes"), Look.QUIET)
        self.older.clicked.connect(presenter.older)
        self._kept_head = GroupHead(self.tr("Kept before"))
        self._kept = column(gap=10)
        self.notes: list[ProcessNote] = []
        self.changers: list[Button] = []
        self.erasers: list[Button] = []
        self._writing = Card()
        self._private = QWidget()
        self.covered = EmptyState(
            self.tr("Covered, because a client can see your screen. Hold F8 to read."), icon="eye-off"
        )
        self._build()
        when_names_change(self, self._cover)
        presenter.attach(self)

    # What the presenter shows

    def show_private(self, state: ProcessNotesState) -> None:
        detail = state.detail
        name = isolated(shown_name(detail.identity.shown_name, detail.client.code))
        code = isolated(detail.client.code)
        self.header.set_crumbs([f"{name}  ·  {code}", self.tr("Private notes")])
        self._forget()
        self.show_older(state.notes)

    def show_older(self, page: Page[ProcessNote]) -> None:
        for note in page.rows:
            self._kept.addWidget(self._card(note))
            self.notes.append(note)
        self._kept_head.setVisible(bool(self.notes))
        self.older.setVisible(page.next is not None)

    def show_writing(self, words: str, *, changing: bool) -> None:
        label = self.tr("Other words for this note") if changing else self.tr("A thought of my own")
        self._row.set_label(label)
        if self.area.text() != words:
            self.area.setText(words)
        self._writing.show()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._row.show_problem(problem_sentence(problems[0]) if problems else "")
        if problems:
            self.area.setFocus()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return WORDS, self.area.cursor_position()

    def put_cursor(self, field: str, position: int) -> None:
        self.area.setFocus()
        self.area.set_cursor_position(position)

    # How it is built

    def _card(self, note: ProcessNote) -> Card:
        card = Card()
        head = row(gap=8)
        when = moment(note.begun_at)
        if note.was_changed:
            when = self.tr("{begun}, changed {moment}").format(begun=when, moment=moment(note.at))
        head.addWidget(Label(when, Type.SMALL_STRONG, Tone.MUTED), 1)
        change = Button(self.tr("Change"), Look.QUIET, height=28)
        change.setAccessibleDescription(when)
        change.clicked.connect(lambda: self._presenter.change(note))
        self.changers.append(change)
        erase = Button(self.tr("Erase"), Look.QUIET, height=28)
        erase.setAccessibleDescription(when)
        erase.clicked.connect(lambda: self._presenter.erase(note))
        self.erasers.append(erase)
        head.addWidget(erase)
        head.addWidget(change)
        card.body.addLayout(head)
        card.body.addWidget(Paragraph(note.words, typed=True))
        return card

    def _cover(self) -> None:
        """Nothing private is in sight while a client can see the screen."""
        covers = privacy().covers
        self._private.setVisible(not covers)
        self.covered.setVisible(covers)

    def _forget(self) -> None:
        self.notes, self.changers, self.erasers = [], [], []
        while self._kept.count():
            taken = self._kept.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _build(self) -> None:
        writing = self._writing
        writing.body.addWidget(self._row)
        hint = self.tr(
            "Not a part of the record: in no search, no report, no print, and on this computer only."
        )
        writing.body.addWidget(Hint(hint, icon="lock"))
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.drop)
        deeds.addWidget(self.keep)
        writing.body.addLayout(deeds)
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        private = column(self._private, gap=12)
        for part in (writing, self._kept_head):
            private.addWidget(part)
        private.addLayout(self._kept)
        private.addWidget(self.older)
        body.addWidget(self.banner)
        body.addWidget(self.covered)
        body.addWidget(self._private)
        self._cover()
        self.older.hide()
        self._kept_head.hide()
        writing.hide()  # what was being written comes first
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)

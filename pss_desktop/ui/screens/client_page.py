"""The notes of a client: the unsigned one, and the signed ones of the case."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.client_page import ClientPagePresenter, ClientPageState
from pss_desktop.presenters.values import NoteRow, NoteState, Page
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import local, moment
from pss_desktop.ui.screens.client_tab import ClientTab
from pss_desktop.ui.screens.note_words import format_name, state_badge
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords


class ClientPageScreen(ClientTab):
    """Below the header the draft and the notes, newest first."""

    def __init__(self, presenter: ClientPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self._notes: list[NoteRow] = []
        self.problem = Banner()
        self.drafts = RowList(self.tr("Unsigned note"))
        self.list = RowList(self.tr("Session notes"))
        for rows in (self.drafts, self.list):
            rows.acted.connect(_act)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_notes(self, state: ClientPageState) -> None:
        self._show_draft(state)
        self._notes = list(state.notes.rows)
        self._show_list(more=state.notes.next is not None)

    def show_more_notes(self, page: Page[NoteRow]) -> None:
        self._notes += page.rows
        self._show_list(more=page.next is not None)

    def show_problem(self, problem: PssError) -> None:
        self.problem.show_message(sentence(problem), Tone.DANGER)
        self.problem.show()

    def select_note(self, note: str) -> None:
        for position, one in enumerate(self._notes):
            if to_hex(one.id) == note:
                self.list.setCurrentIndex(self.list.rows.index(position))
                self.list.setFocus()

    # Words

    def _show_draft(self, state: ClientPageState) -> None:
        draft = state.draft
        self._draft_head.setVisible(draft is not None)
        self.drafts.setVisible(draft is not None)
        if draft is None:
            return
        second = self.tr("Saved {moment}. Only a signed note counts.").format(moment=moment(draft.saved_at))
        badge = BadgeWords(self.tr("Draft"), Tone.WARN, "pencil")
        words = RowWords(
            self._presenter.continue_draft,
            self.tr("Session note"),
            second,
            "note",
            badge=badge,
            deed=self.tr("Continue"),
        )
        self.drafts.show_rows([words])

    def _show_list(self, *, more: bool) -> None:
        self.list.show_rows([self._row(note) for note in self._notes])
        self._notes_head.set_count(QLocale().toString(len(self._notes)) if self._notes and not more else "")
        self.list.setVisible(bool(self._notes))
        self.none.setVisible(not self._notes)
        self.older.setVisible(more)

    def _row(self, note: NoteRow) -> RowWords:
        date = QLocale().toString(local(note.at).date(), QLocale.FormatType.LongFormat)
        badge = state_badge(note.state)
        tone = Tone.MUTED if note.state is NoteState.ENTERED_IN_ERROR else Tone.ACCENT
        return RowWords(
            self._opener(note),
            f"{date}  ·  {format_name(note.format)}",
            isolated(note.opening),
            "note",
            tone=tone,
            badge=badge,
            deed=self.tr("Read"),
        )

    def _opener(self, note: NoteRow) -> Callable[[], None]:
        return lambda: self._presenter.open_note(note.id)

    # How it is built

    def _build(self) -> None:
        self._draft_head = GroupHead(self.tr("Unsigned"))
        self._notes_head = GroupHead(self.tr("Session notes"))
        self.none = EmptyState(self.tr("No signed notes yet."), self.tr("Write the first note"), icon="plus")
        self.none.acted.connect(self._presenter.new_note)
        self.older = Button(self.tr("Show older notes"), Look.QUIET)
        self.older.clicked.connect(self._presenter.more_notes)
        for part in (self.problem, self._draft_head, self.drafts, self._notes_head, self.list, self.none):
            self.body.addWidget(part)
            part.hide()
        self._notes_head.show()
        self.body.addWidget(self.older)
        self.older.hide()
        self.body.addStretch(1)


def _act(deed: object) -> None:
    if callable(deed):
        deed()

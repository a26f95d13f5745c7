"""The files of a client: what each is, of which day, and the note to it; the way to attach another."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.files.files_tab import FilesState, FilesTabPresenter
from pss_desktop.presenters.values import FileRow, FileState, Page
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.words.file import date_words, file_badge, sort_name
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import row
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class FilesTabScreen(ClientTab):
    """A list, the one attached last before the others."""

    def __init__(self, presenter: FilesTabPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self._files: list[FileRow] = []
        self._unread = 0
        self.problem = Banner()
        self.attach = Button(self.tr("Attach a file"), Look.FILLED, icon="plus")
        self.attach.clicked.connect(presenter.attach_file)
        self.waiting = RowList(self.tr("Not attached yet"))
        self.list = RowList(self.tr("Files"))
        for rows in (self.waiting, self.list):
            rows.acted.connect(carry_out)
        self.none = EmptyState(
            self.tr("No scans, drawings, photos or letters yet."),
            self.tr("Attach the first file"),
            icon="plus",
        )
        self.only_while_written(self.none.deed)
        self.none.acted.connect(presenter.attach_file)
        self.older = Button(self.tr("Show older files"), Look.QUIET)
        self.older.clicked.connect(presenter.more)
        self._waiting_head = GroupHead(self.tr("Not attached yet"))
        self._head = GroupHead(self.tr("Files"))
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_files(self, state: FilesState) -> None:
        waiting = state.waiting is not None
        self._waiting_head.setVisible(waiting)
        self.waiting.setVisible(waiting)
        self.attach.setVisible(not waiting and bool(state.files.rows))
        if state.waiting is not None:
            self.waiting.show_rows([self._waiting(moment(state.waiting))])
        self._files = list(state.files.rows)
        self._unread = state.files.unread
        self._show(more=state.files.next is not None)
        self.none.setVisible(not self._files and not waiting)

    def show_more_files(self, page: Page[FileRow]) -> None:
        self._files += page.rows
        self._unread += page.unread
        self._show(more=page.next is not None)

    def show_problem(self, problem: PssError) -> None:
        self.problem.show_message(sentence(problem), Tone.DANGER)
        self.problem.show()

    def select_file(self, file: str) -> None:
        for position, one in enumerate(self._files):
            if to_hex(one.id) == file:
                self.list.setCurrentIndex(self.list.rows.index(position))
                self.list.setFocus()

    # Words

    def _show(self, *, more: bool) -> None:
        self.list.show_rows([self._row(file) for file in self._files])
        self._head.set_count(QLocale().toString(len(self._files)) if self._files and not more else "")
        self._head.setVisible(bool(self._files) or self._unread > 0)
        self._head.set_unread(self._unread)
        self.list.setVisible(bool(self._files))
        self.older.setVisible(more)

    def _waiting(self, saved: str) -> RowWords:
        return RowWords(
            self._presenter.attach_file,
            self.tr("A file that waits for your signature"),
            self.tr("Saved {moment}. It counts once it is attached.").format(moment=saved),
            "file",
            badge=BadgeWords(self.tr("Draft"), Tone.WARN, "pencil"),
            deed=self.tr("Continue"),
        )

    def _row(self, file: FileRow) -> RowWords:
        wrong = file.state is FileState.ENTERED_IN_ERROR
        return RowWords(
            self._opener(file),
            isolated(file.title),
            self._facts(file),
            "file",
            tone=Tone.MUTED if wrong else Tone.ACCENT,
            badge=file_badge(file.state),
            deed=self.tr("Show"),
        )

    def _facts(self, file: FileRow) -> str:
        attached = self.tr("attached {day}").format(day=day(file.attached_at))
        facts = (
            sort_name(file.sort),
            date_words(file.made_on),
            attached,
            isolated(file.note) if file.note else "",
        )
        return "  ·  ".join(fact for fact in facts if fact)

    def _opener(self, file: FileRow) -> Callable[[], None]:
        return lambda: self._presenter.open(file.id)

    # How it is built

    def _build(self) -> None:
        deeds = row(gap=0)
        deeds.addWidget(self.attach)
        deeds.addStretch(1)
        self.body.addWidget(self.problem)
        self.body.addLayout(deeds)
        parts: tuple[QWidget, ...] = (
            self._waiting_head,
            self.waiting,
            self._head,
            self.list,
            self.none,
            self.older,
        )
        for part in parts:
            self.body.addWidget(part)
        for hidden in (self.problem, self.attach, *parts):
            hidden.hide()
        self.body.addStretch(1)

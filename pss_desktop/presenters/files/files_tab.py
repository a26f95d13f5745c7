"""The files of a client: a list, the form that waits, and the way to attach another."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.files.files import FILE, FileRow
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import DRAFT

PAGE = 50


@dataclass(frozen=True, slots=True)
class FilesState:
    """The newest files, and when the form that waits for a signature was saved, if there is one."""

    files: Page[FileRow]
    waiting: datetime | None


class FilesTabView(Protocol):
    """The list of files."""

    def show_files(self, state: FilesState) -> None: ...

    def show_more_files(self, page: Page[FileRow]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def select_file(self, file: str) -> None:
        """Put the cursor on the file with this hex id."""


class FilesTabPresenter(QuietScreen):
    """Loads the list; a file is opened on a page of its own."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self.header = ClientHeaderPresenter(desk, start, Screen.FILES)
        self._selected = start.record
        self._next: PageKey | None = None
        self._reading = False
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: FilesTabView

    def attach(self, view: FilesTabView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.FILES, to_hex(self.header.client), self._selected)

    def close(self) -> None:
        self._end()
        self.header.close()

    def attach_file(self) -> None:
        """A new one, or the one whose form waits."""
        self._desk.shell.go(Place(Screen.ATTACH_FILE, to_hex(self.header.client)))

    def open(self, file: RecordId) -> None:
        self._selected = to_hex(file)
        self._desk.shell.go(Place(Screen.FILE, to_hex(self.header.client), to_hex(file)))

    def more(self) -> None:
        """Older files."""
        after = self._next
        if after is None or self._reading:
            return
        self._reading = True
        self._desk.runner.submit(
            lambda: self._desk.workspace.files.page(self.header.client, after, PAGE),
            done=self._more,
            failed=self._view.show_problem,
        )

    def _load(self) -> None:
        workspace, client = self._desk.workspace, self.header.client

        def work() -> FilesState:
            draft = workspace.drafts.open(FILE, client)
            files = workspace.files.page(client, None, PAGE)
            return FilesState(files, None if draft is None else draft.saved_at)

        self._desk.runner.submit(work, done=self._loaded, failed=self._view.show_problem)

    def _loaded(self, state: FilesState) -> None:
        self._next = state.files.next
        self._view.show_files(state)
        if self._selected:
            self._view.select_file(self._selected)

    def _more(self, page: Page[FileRow]) -> None:
        self._reading = False
        self._next = page.next
        self._view.show_more_files(page)

    def _changed(self, change: Change) -> None:
        if change.concerns(FILE, DRAFT, client=self.header.client):
            self._load()

"""Looking at an attached file: its pages from memory, larger and smaller; the mark that it was an error."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from pss_desktop.domain.attachment import ERROR_FIELDS, Media
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.files.file_release import FileReleasePresenter
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.presenters.runner import Lane
from pss_desktop.services.files.files import FILE, FileDetail, Shelf, error_form
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import Draft

ZOOMS: Final = (50, 75, 100, 150, 200, 300, 400)
"""In per cent of the width that there is."""

REASON: Final = ERROR_FIELDS[0].name
_PAGE: Final = "page"


class Sheets(Protocol):
    """An opened file: drawn away from the window's thread, never written anywhere."""

    @property
    def count(self) -> int: ...

    def draw(self, page: int, width: int) -> object:
        """An image, *width* pixels wide. Raises FileRefusedError."""

    def words(self, page: int) -> str: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class FilePageState:
    """A file under its client's name."""

    code: str
    name: str
    detail: FileDetail


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it is drawn; *words* are those on it that can be read out."""

    image: object
    page: int
    count: int
    zoom: int
    words: str


class FilePageView(WritingView, Protocol):
    """The page of a file."""

    def show_file(self, state: FilePageState) -> None: ...

    def show_sheet(self, sheet: Sheet) -> None: ...

    def show_adding(self, reason: str) -> None:
        """Open the field for the reason of a mark."""

    def hide_adding(self) -> None: ...

    def room(self) -> int:
        """How many pixels of the screen a page may be wide."""

    def open_sheets(self, media: Media, content: bytes) -> Sheets:
        """Raises FileRefusedError. Called away from the window's thread."""


@dataclass(frozen=True, slots=True)
class _Opened:
    state: FilePageState
    draft: Draft | None
    shelf: Shelf


class FilePagePresenter(WritingPage):
    """Holds the opened file; the reason of a mark is kept as a draft until it is signed."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        self._file = RecordId(from_hex(start.record))
        super().__init__(desk, start, error_form(self._file), self._client)
        self.release = FileReleasePresenter(desk, self._client, self._file)
        self._adding = False
        self._sheets: Sheets | None = None
        self._closed = False
        self._page = start.cursor if start.field == _PAGE else 0
        self._zoom = ZOOMS.index(100)
        self._asked = 0
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: FilePageView

    def attach(self, view: FilePageView) -> None:
        self._view = view
        self._load(self._loaded)

    def place(self) -> Place:
        field, position = self._view.caret() if self._adding else (_PAGE, self._page)
        return Place(Screen.FILE, to_hex(self._client), to_hex(self._file), field, position)

    def close(self) -> None:
        super().close()
        self._end()
        self._closed = True
        sheets, self._sheets = self._sheets, None
        if sheets is not None:
            self._desk.lasting.submit(
                sheets.close, done=lambda _: None, failed=self._desk.shell.tell, lane=Lane.WORKER
            )

    def open_files(self) -> None:
        self._desk.shell.go(Place(Screen.FILES, to_hex(self._client), to_hex(self._file)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, to_hex(self._client)))

    # Looking

    def turn(self, pages: int) -> None:
        """So many pages on, or back."""
        if self._sheets is not None:
            wanted = min(max(self._page + pages, 0), self._sheets.count - 1)
            if wanted != self._page:
                self._page = wanted
                self._draw()

    def enlarge(self, steps: int) -> None:
        """So many steps larger, or smaller."""
        wanted = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        if wanted != self._zoom:
            self._zoom = wanted
            self._draw()

    def fit(self) -> None:
        """As wide as there is room."""
        self._zoom = ZOOMS.index(100)
        self._draw()

    def room_changed(self) -> None:
        self._draw()

    def _draw(self) -> None:
        sheets = self._sheets
        if sheets is None:
            return
        page, zoom = self._page, ZOOMS[self._zoom]
        width = max(self._view.room() * zoom // 100, 1)
        self._asked += 1
        asked = self._asked

        def work() -> Sheet:
            return Sheet(sheets.draw(page, width), page, sheets.count, zoom, sheets.words(page))

        self._desk.runner.submit(
            work,
            done=lambda sheet: self._view.show_sheet(sheet) if asked == self._asked else None,
            failed=self._view.show_problem,
            lane=Lane.WORKER,
        )

    def _open(self, opened: _Opened) -> None:
        stored = opened.state.detail.file.stored

        def work() -> int:
            sheets = self._view.open_sheets(stored.media, opened.shelf.read(stored))
            self._sheets = sheets
            if self._closed:
                sheets.close()
            return sheets.count

        self._desk.runner.submit(
            work, done=self._sheets_open, failed=self._view.show_problem, lane=Lane.WORKER
        )

    def _sheets_open(self, count: int) -> None:
        self._page = min(max(self._page, 0), count - 1)
        self._draw()

    # The mark of an error

    def begin_adding(self) -> None:
        """Open the field for the reason, with the words that were typed already."""
        if not self._form.is_open:
            self._form.begin({}, None)
        self._adding = True
        self._view.show_adding(str(self._form.content.get(REASON) or ""))

    def set_reason(self, text: str) -> None:
        if self._adding:
            self._form.set(REASON, text)

    def drop_adding(self) -> None:
        """Close the field and forget its words."""
        self._form.discard(self._stop_adding, self._view.show_problem)

    def sign(self) -> None:
        """Ask for the name under the mark."""
        if not self._adding:
            return
        problems = check_fields(ERROR_FIELDS, {REASON: self._form.content.get(REASON)})
        self._view.show_problems(problems)
        if not problems:
            self._form.settle(self._ask_signature)

    def _ask_signature(self) -> None:
        files, reason = self._desk.workspace.files, str(self._form.content.get(REASON))

        def work() -> FileDetail:
            return files.mark_in_error(self._file, reason, origin=self)

        act = SignedAct(
            SignedDeed.FILE_IN_ERROR,
            work,
            done=self._marked,
            failed=self._view.show_problem,
            dropped=lambda: self._view.put_cursor(REASON, len(reason)),
        )
        self._desk.shell.sign_off(act)

    def _marked(self, _: FileDetail) -> None:
        self._form.has_gone()
        self._stop_adding()
        self._load(self._show)

    def _stop_adding(self) -> None:
        self._adding = False
        self._view.hide_adding()

    # Loading

    def _load(self, loaded: Callable[[_Opened], None]) -> None:
        workspace = self._desk.workspace

        def work() -> _Opened:
            client = workspace.clients.get(self._client)
            state = FilePageState(
                client.client.code, client.identity.shown_name, workspace.files.get(self._file)
            )
            return _Opened(state, self._form.open_work(), workspace.files.shelf())

        self._desk.runner.submit(work, done=loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened) -> None:
        self._show(opened)
        if opened.draft is not None:
            self._form.begin(opened.draft.content, opened.draft.saved_at)
            self.begin_adding()
            if self._start.field == REASON:
                self._view.put_cursor(REASON, self._start.cursor)
        self._open(opened)

    def _show(self, opened: _Opened) -> None:
        self._view.show_file(opened.state)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(FILE, client=self._client) and not self._adding:
            self._load(self._show)

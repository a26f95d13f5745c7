"""Saving a copy of an attached file outside the vault: allowed or not, warned of, written, written down."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.attachment import Media, StoredFile
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.sharing import Allowed, DenyReason, ShareAnswer
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.runner import Lane, Priority
from pss_desktop.services.files.files import Shelf
from pss_desktop.services.place import Place

_ENDINGS: Final = {Media.JPEG: ".jpg", Media.PNG: ".png", Media.WEBP: ".webp", Media.PDF: ".pdf"}


class FileReleaseView(Protocol):
    """The card on the page of a file."""

    def show_warning(self, *, will_be_noted: bool) -> None:
        """It may leave: say what that means first, and whether the vault can note it."""

    def show_denied(self, reason: DenyReason) -> None: ...

    def ask_place(self, ending: str, chosen: Callable[[Path], None]) -> None: ...

    def show_saved(self, *, noted: bool) -> None: ...

    def show_release_problem(self, problem: PssError) -> None: ...

    def hide_release(self) -> None: ...


class FileReleasePresenter:
    """Belongs to the presenter of the file's page."""

    def __init__(self, desk: Desk, client: ClientId, file: RecordId) -> None:
        self._desk = desk
        self._client = client
        self._file = file
        self._view: FileReleaseView

    def attach(self, view: FileReleaseView) -> None:
        self._view = view

    def begin(self) -> None:
        """Ask the client's consent, then the person."""
        self._desk.runner.submit(
            lambda: self._desk.workspace.file_release.answer(self._file),
            done=self._answered,
            failed=self._view.show_release_problem,
        )

    def drop(self) -> None:
        self._view.hide_release()

    def open_consent(self) -> None:
        self._desk.shell.go(Place(Screen.CONSENT, to_hex(self._client)))

    def choose(self) -> None:
        """The person has read the warning; now they say where to."""
        files = self._desk.workspace.files

        def ask(media: Media) -> None:
            self._view.ask_place(_ENDINGS[media], self._save)

        self._desk.runner.submit(
            lambda: files.get(self._file).file.stored.media,
            done=ask,
            failed=self._view.show_release_problem,
        )

    def _answered(self, answer: ShareAnswer) -> None:
        if isinstance(answer, Allowed):
            self._view.show_warning(will_be_noted=not self._desk.workspace.read_only)
        else:
            self._view.show_denied(answer.reason)

    def _save(self, path: Path) -> None:
        """Find it on the vault's thread, read it away from the connection, then write it with the entry."""
        workspace, file = self._desk.workspace, self._file

        def find() -> tuple[Shelf, StoredFile]:
            return workspace.files.shelf(), workspace.files.get(file).file.stored

        def read(found: tuple[Shelf, StoredFile]) -> None:
            shelf, stored = found
            self._desk.runner.submit(
                lambda: shelf.read(stored),
                done=write,
                failed=self._view.show_release_problem,
                lane=Lane.WORKER,
            )

        def write(content: bytes) -> None:
            self._desk.runner.submit(
                lambda: workspace.file_release.save(file, content, path),
                done=lambda noted: self._view.show_saved(noted=noted),
                failed=self._view.show_release_problem,
                priority=Priority.WRITE,
            )

        self._desk.runner.submit(find, done=read, failed=self._view.show_release_problem)

"""My unsigned notes: every draft that waits for a signature, the oldest first, with its age."""

from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.notes import UnsignedNote
from pss_desktop.services.writing.changes import Change

SHOWN_KINDS = ("client", "client_identity", "session_note", "draft")


class UnsignedView(Protocol):
    """The page."""

    def show_unsigned(self, notes: tuple[UnsignedNote, ...]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class UnsignedPresenter(QuietScreen):
    """Each line leads to its draft."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: UnsignedView

    def attach(self, view: UnsignedView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.UNSIGNED)

    def close(self) -> None:
        self._end()

    def back(self) -> None:
        self._desk.shell.back()

    def continue_note(self, client: ClientId) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(client), record="draft"))

    def _load(self) -> None:
        self._desk.runner.submit(
            self._desk.workspace.notes.unsigned,
            done=self._view.show_unsigned,
            failed=self._view.show_problem,
        )

    def _changed(self, change: Change) -> None:
        if change.concerns(*SHOWN_KINDS):
            self._load()

"""Letting somebody in: read their request, hear the words, choose a role, sign, hand the answer over."""

from collections.abc import Collection
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.files.atomic import write_atomically
from pss_desktop.files.removal import remove_file
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.joining_screen import SUFFIX, JoiningScreen, JoiningView, content_of
from pss_desktop.presenters.root_opening import RootOpening
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.joining import Admission, JoiningState
from pss_desktop.services.place import Place
from pss_desktop.services.programme_views import PersonRow
from pss_desktop.sync.joining import Side


class AdmitView(JoiningView, Protocol):
    """The page."""

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        """Who may be linked with the newcomer."""


class AdmitPresenter(JoiningScreen):
    """The answer's file is asked for before anything is signed, so that it never is without a place."""

    file_name = "reply"

    def __init__(self, desk: Desk, _: Place) -> None:
        super().__init__(desk)
        self.roots = RootOpening(desk)
        self._people: tuple[PersonRow, ...] = ()
        self._view: AdmitView

    def attach(self, view: AdmitView) -> None:
        self._common = self._view = view
        joining = self._desk.workspace.joining

        def work() -> tuple[JoiningState | None, tuple[PersonRow, ...]]:
            return joining.state(), joining.people()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def place(self) -> Place:
        return Place(Screen.ADMIT)

    def drop(self) -> None:
        self._desk.shell.back()

    def read_request(self) -> None:
        self._common.ask_file(self._read)

    def read_request_text(self, text: str) -> None:
        """The request as a telephone read it from the other screen."""
        if not text.strip():
            self._common.show_gap("no_text")
            return
        self._do(lambda: self._desk.workspace.joining.receive(text.encode()))

    def linkable(self, role: str) -> tuple[PersonRow, ...]:
        """Whom somebody of this role is linked with: supervisors and those whose work they review."""
        if role == Role.SUPERVISOR.value:
            return tuple(one for one in self._people if one.role is not Role.SUPERVISOR)
        if role == Role.COORDINATOR.value:
            return ()
        return tuple(one for one in self._people if one.role is Role.SUPERVISOR)

    def admit(self, role: str, linked: Collection[PersonId]) -> None:
        """Sign the next list of people with them in it, and write the answer."""
        state = self._state
        if state is None or state.theirs is None:
            self._view.show_gap("no_request")
        elif state.words_needed and not state.heard:
            self._view.show_gap("not_heard")
        elif state.words_needed and not role:
            self._view.show_gap("no_role")
        elif self.roots.ready():
            admission = _admission(role or Role.COUNSELOR.value, tuple(linked))
            self._view.ask_new_file(f"answer{SUFFIX}", lambda path: self._admit(admission, path))

    def _admit(self, admission: Admission, path: Path) -> None:
        joining, keys = self._desk.workspace.joining, self.roots.keys

        def work() -> None:
            write_atomically(path, b"")  # a stick that was pulled out says so before anything is signed
            with ExitStack() as when_refused:
                when_refused.callback(remove_file, path)
                answer = joining.admit(admission, keys)
                when_refused.pop_all()
            write_atomically(path, answer)

        self._view.show_problem(None)
        self._desk.runner.submit(
            work, done=lambda _: self._admitted(), failed=self._failed, priority=Priority.WRITE
        )

    def _admitted(self) -> None:
        self._desk.shell.replace(Place(Screen.PROGRAMME))

    def _read(self, path: Path) -> None:
        self._do(lambda: self._desk.workspace.joining.receive(content_of(path)))

    def _loaded(self, found: tuple[JoiningState | None, tuple[PersonRow, ...]]) -> None:
        state, self._people = found
        self._view.show_people(self._people)
        self._show(state if state is not None and state.side is Side.RECEIVING else None)


def _admission(role: str, linked: tuple[PersonId, ...]) -> Admission:
    if role == Role.SUPERVISOR.value:
        return Admission(Role(role), supervises=linked)
    return Admission(Role(role), supervisors=linked)

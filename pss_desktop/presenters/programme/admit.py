"""Letting somebody in: read their request, hear the words, choose a role, sign, hand the answer over."""

from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.files.atomic import write_atomically
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.programme.joining_screen import SUFFIX, JoiningScreen, JoiningView, content_of
from pss_desktop.presenters.programme.roster_signing import RosterSigning, SigningView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import Admission, JoiningState
from pss_desktop.services.programme.programme_views import PersonRow
from pss_desktop.sync.joining import Side


class AdmitView(JoiningView, SigningView, Protocol):
    """The page."""

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        """Who may be linked with the newcomer."""


class AdmitPresenter(JoiningScreen):
    """Where too few root keys are open here, the answer waits until the others have signed."""

    file_name = "reply"

    def __init__(self, desk: Desk, _: Place) -> None:
        super().__init__(desk)
        self.signing = RosterSigning(desk, self._signed)
        self._people: tuple[PersonRow, ...] = ()
        self._view: AdmitView

    def attach(self, view: AdmitView) -> None:
        self._common = self._view = view
        self.signing.attach(view)
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

    def linkable(self, role: str) -> tuple[PersonRow, ...]:
        """Whom somebody of this role is linked with: supervisors and those whose work they review."""
        if role == Role.SUPERVISOR.value:
            return tuple(one for one in self._people if one.role is not Role.SUPERVISOR)
        if role == Role.COORDINATOR.value:
            return ()
        return tuple(one for one in self._people if one.role is Role.SUPERVISOR)

    def admit(self, role: str, linked: Collection[PersonId]) -> None:
        """Sign the next list of people with them in it; once it holds, write the answer."""
        state = self._state
        if state is None or state.theirs is None:
            self._view.show_gap("no_request")
        elif state.words_needed and not state.heard:
            self._view.show_gap("not_heard")
        elif state.admitted:
            self._ask_answer()
        elif state.words_needed and not role:
            self._view.show_gap("no_role")
        else:
            admission = _admission(role or Role.COUNSELOR.value, tuple(linked))
            self.signing.sign(self._desk.workspace.joining.admitting(admission))

    def _signed(self) -> None:
        """The list holds; until the answer is written the page can be left and come back to."""
        self._load()
        self._ask_answer()

    def _ask_answer(self) -> None:
        self._view.ask_new_file(f"answer{SUFFIX}", self._answer)

    def _answer(self, path: Path) -> None:
        joining = self._desk.workspace.joining

        def work() -> None:
            write_atomically(path, joining.answer())
            joining.end()

        self._view.show_problem(None)
        self._desk.runner.submit(
            work, done=lambda _: self._admitted(), failed=self._failed, priority=Priority.WRITE
        )

    def _admitted(self) -> None:
        self._desk.shell.replace(Place(Screen.PROGRAMME))

    def _read(self, path: Path) -> None:
        self._do(lambda: self._heard(content_of(path)))

    def _heard(self, content: bytes) -> JoiningState:
        return self._desk.workspace.joining.receive(content)

    def _loaded(self, found: tuple[JoiningState | None, tuple[PersonRow, ...]]) -> None:
        state, self._people = found
        self._view.show_people(self._people)
        self._show(state if state is not None and state.side is Side.RECEIVING else None)


def _admission(role: str, linked: tuple[PersonId, ...]) -> Admission:
    if role == Role.SUPERVISOR.value:
        return Admission(Role(role), supervises=linked)
    return Admission(Role(role), supervisors=linked)

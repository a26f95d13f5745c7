"""A person of the programme: their role, who reviews whose work, their devices, and the end of trust."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.domain.ids import DeviceId, PersonId, from_hex, to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.root_opening import RootOpening, RootView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place
from pss_desktop.services.programme import Loss
from pss_desktop.services.programme_views import PersonRow
from pss_desktop.sync.roster import RevocationReason


@dataclass(frozen=True, slots=True)
class PersonPage:
    """The person, and the supervisors who could review their work."""

    person: PersonRow
    supervisors: tuple[PersonRow, ...]


class PersonView(RootView, Protocol):
    """The page."""

    def show_person(self, page: PersonPage) -> None: ...

    def show_changed(self) -> None:
        """The new list of people holds here; it is yet to be handed on."""

    def show_gap(self, gap: str) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class PersonPresenter(QuietScreen):
    """Every change is a new version of the roster, so each takes the root keys."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._person = PersonId(from_hex(start.record))
        self.roots = RootOpening(desk)
        self._view: PersonView

    def attach(self, view: PersonView) -> None:
        self._view = view
        self.roots.attach(view)
        self._desk.runner.submit(self._read, done=view.show_person, failed=self._desk.shell.lost)

    def place(self) -> Place:
        return Place(Screen.PROGRAMME_PERSON, record=to_hex(self._person))

    def back(self) -> None:
        self._desk.shell.back()

    def give_role(self, role: str) -> None:
        if not role:
            self._view.show_gap("no_role")
            return
        programme = self._desk.workspace.programme
        self._sign(lambda: programme.give_role(self._person, Role(role), self.roots.keys))

    def supervise(self, supervisors: Collection[PersonId]) -> None:
        """Let just these review this person's work."""
        programme = self._desk.workspace.programme
        self._sign(lambda: programme.set_supervisors(self._person, supervisors, self.roots.keys))

    def revoke_device(self, device: DeviceId | None, reason: str, *, vouched: bool) -> None:
        """End the trust in one device, for good."""
        if device is None:
            self._view.show_gap("no_device")
        elif not reason:
            self._view.show_gap("no_reason")
        else:
            self._revoke(device, Loss(RevocationReason(reason), vouched=vouched))

    def revoke_person(self, *, vouched: bool) -> None:
        """They left: end the trust in them and all their devices, for good."""
        self._revoke(self._person, Loss(RevocationReason.LEFT, vouched=vouched))

    def _revoke(self, subject: DeviceId | PersonId, loss: Loss) -> None:
        programme = self._desk.workspace.programme
        self._sign(lambda: programme.revoke(subject, loss, self.roots.keys))

    def _sign(self, change: Callable[[], object]) -> None:
        if not self.roots.ready():
            return

        def work() -> PersonPage:
            change()
            return self._read()

        self._desk.runner.submit(
            work, done=self._signed, failed=self._view.show_problem, priority=Priority.WRITE
        )

    def _signed(self, page: PersonPage) -> None:
        self._view.show_person(page)
        self._view.show_changed()

    def _read(self) -> PersonPage:
        people = self._desk.workspace.programme.people()
        person = next((one for one in people if one.id == self._person), None)
        if person is None:
            raise NoProgrammeError
        supervisors = (one for one in people if one.role is Role.SUPERVISOR and one.revoked_at is None)
        return PersonPage(person, tuple(one for one in supervisors if one.id != self._person))

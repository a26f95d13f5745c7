"""A person of the programme: their role, who reviews whose work, their devices, and the end of trust."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.domain.ids import DeviceId, PersonId, from_hex, to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme.roster_signing import RosterSigning, SigningView
from pss_desktop.services.place import Place
from pss_desktop.services.programme.programme_views import PersonRow
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.sync.roster_changes import with_role, with_supervisors


@dataclass(frozen=True, slots=True)
class PersonPage:
    """The person, and the supervisors who could review their work."""

    person: PersonRow
    supervisors: tuple[PersonRow, ...]


class PersonView(SigningView, Protocol):
    """The page."""

    def show_person(self, page: PersonPage) -> None: ...

    def show_signed(self) -> None:
        """The new list of people holds here; it is yet to be handed on."""

    def show_gap(self, gap: str) -> None: ...


class PersonPresenter(QuietScreen):
    """Every change is a new version of the roster, so each takes the root keys."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._person = PersonId(from_hex(start.record))
        self.signing = RosterSigning(desk, self._signed)
        self._view: PersonView

    def attach(self, view: PersonView) -> None:
        self._view = view
        self.signing.attach(view)
        self._desk.runner.submit(self._read, done=view.show_person, failed=self._desk.shell.lost)

    def place(self) -> Place:
        return Place(Screen.PROGRAMME_PERSON, record=to_hex(self._person))

    def back(self) -> None:
        self._desk.shell.back()

    def give_role(self, role: str) -> None:
        if not role:
            self._view.show_gap("no_role")
            return
        self.signing.sign(lambda one: with_role(one, self._person, Role(role)))

    def supervise(self, supervisors: Collection[PersonId]) -> None:
        """Let just these review this person's work."""
        self.signing.sign(lambda one: with_supervisors(one, self._person, supervisors))

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
        self.signing.sign(self._desk.workspace.root_deeds.revoking(subject, loss))

    def _signed(self) -> None:
        self._view.show_signed()
        self._desk.runner.submit(self._read, done=self._view.show_person, failed=self._view.show_problem)

    def _read(self) -> PersonPage:
        people = self._desk.workspace.programme.people()
        person = next((one for one in people if one.id == self._person), None)
        if person is None:
            raise NoProgrammeError
        supervisors = (one for one in people if one.role is Role.SUPERVISOR and one.revoked_at is None)
        return PersonPage(person, tuple(one for one in supervisors if one.id != self._person))

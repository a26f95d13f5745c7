"""Two people of one programme, each with a vault: a supervisor who founded it, a counselor who joined.

Real vaults, a real roster, the real way in; only the key derivation is cheap and the clock stands still.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.membership import NewProgramme
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.programme.root_keys import NewRoots, write_root
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.founding import RootKey
from pss_desktop.sync.roster import Policy, Roster, SignedRoster
from pss_desktop.sync.roster_changes import with_member, with_policy, with_role
from tests.fakes import FakeClock
from tests.ready import Ready
from tests.services.clinic import PASSPHRASE, Clinic
from tests.unit.sync.people import a_key, somebody

PROGRAMME: Final = "Harbour programme"
ROOT_PASSPHRASE: Final = "seven grey herons by the weir"
SUPERVISOR: Final = "Juniper Vale"
COUNSELOR: Final = "Hazel Brook"


@dataclass(slots=True)
class Colleague:
    """One person's computer and the vault that is open on it."""

    clinic: Clinic
    desk: Workspace

    @property
    def person(self) -> PersonId:
        return self.desk.vault.identity.person

    @classmethod
    def moving_in(cls, root: Path, name: str, clock: FakeClock) -> "Colleague":
        """A new vault under *root*."""
        clinic = Clinic(root, clock)
        made = clinic.unlocking().create(NewVault(f"Vault of {name}", name, PASSPHRASE))
        return cls(clinic, made.workspace)

    @classmethod
    def at_home(cls, root: Path, clock: FakeClock) -> "Colleague":
        """The vault that lies under *root*, opened."""
        clinic = Clinic(root, clock)
        return cls(clinic, clinic.reopen())

    def reopen(self) -> None:
        """Close the vault and open it again, as a lock does."""
        self.desk.close()
        self.desk = self.clinic.reopen()


@dataclass(slots=True)
class Team:
    """A programme of a supervisor and a counselor whose work they review. Close it at the end."""

    stick: Path
    supervisor: Colleague
    counselor: Colleague
    roots: tuple[RootKey, ...]
    clock: FakeClock
    others: list[Colleague] = field(default_factory=list)

    @classmethod
    def founded(cls, folder: Path, clock: FakeClock | None = None) -> "Team":
        """Two vaults under *folder*, and the stick with the root key."""
        clock = clock or FakeClock()
        stick = folder / "stick"
        stick.mkdir(parents=True)
        supervisor = Colleague.moving_in(folder / "supervisor", SUPERVISOR, clock)
        roots = found(supervisor.desk, stick)
        counselor = Colleague.moving_in(folder / "counselor", COUNSELOR, clock)
        team = cls(stick, supervisor, counselor, roots, clock)
        team.let_in(counselor, Admission(Role.COUNSELOR, supervisors=(supervisor.person,)))
        return team

    @classmethod
    def ready(cls, folder: Path) -> "Team":
        """As :meth:`founded`, from what was founded once a run: they are always the same two."""
        made, roots = _founded()
        made.lay_down(folder)
        clock = FakeClock()
        supervisor = Colleague.at_home(folder / "supervisor", clock)
        return cls(folder / "stick", supervisor, Colleague.at_home(folder / "counselor", clock), roots, clock)

    def let_in(self, newcomer: Colleague, admission: Admission) -> None:
        """The whole way in: request, reply, words, answer."""
        answer = admit(self.supervisor.desk, newcomer.desk, admission, self.roots)
        newcomer.desk.joining.accept(answer)

    def with_third(self, folder: Path, name: str, admission: Admission) -> Colleague:
        """Somebody else, who joins too."""
        third = Colleague.moving_in(folder, name, self.clock)
        self.let_in(third, admission)
        self.others.append(third)
        return third

    def tell_roster(self) -> None:
        """Everybody takes over the supervisor's newest roster."""
        news = self.supervisor.desk.programme.export()
        for one in (self.counselor, *self.others):
            one.desk.membership.accept(news)

    def close(self) -> None:
        for one in (self.supervisor, self.counselor, *self.others):
            one.desk.close()


@cache
def _founded() -> tuple[Ready, tuple[RootKey, ...]]:
    with TemporaryDirectory() as folder:
        team = Team.founded(Path(folder))
        team.close()
        return Ready.of(Path(folder)), team.roots


def found(desk: Workspace, stick: Path, name: str = PROGRAMME) -> tuple[RootKey, ...]:
    """Found a programme on *desk*; its root key, opened."""
    sealed = desk.root_keys.for_founding(name, NewRoots((ROOT_PASSPHRASE,)))
    write_root(sealed.files[0], stick)
    desk.membership.found(NewProgramme(name, Role.SUPERVISOR), sealed)
    return sealed.keys


def give_role(desk: Workspace, person: PersonId, role: Role, roots: Iterable[RootKey]) -> SignedRoster:
    """The next list, in which *person* has another *role*."""
    return desk.root_deeds.change(lambda one: with_role(one, person, role), roots)


def set_policy(desk: Workspace, policy: Policy, roots: Iterable[RootKey]) -> SignedRoster:
    """The next list, with another *policy*."""
    return desk.root_deeds.change(lambda one: with_policy(one, policy), roots)


def with_another_key(team: Team) -> bytes:
    """The next list, in which the supervisor signs with another key; nobody took it over."""
    fresh, identity = a_key("Juniper's second key"), team.supervisor.desk.vault.identity
    certificate = certify(
        identity.person,
        fresh,
        signing_key=identity.device_key.public,
        receiving_key=somebody("Juniper Vale").receiving.recipient.raw,
        now=team.clock.now(),
    )

    def rekeyed(roster: Roster) -> Roster:
        member = roster.member(identity.person)
        assert member is not None
        return with_member(roster, replace(member, key=fresh.public), certificate)

    return team.supervisor.desk.root_deeds.propose(rekeyed, team.roots)


def revoke(
    desk: Workspace, subject: DeviceId | PersonId, loss: Loss, roots: Iterable[RootKey]
) -> SignedRoster:
    """The next list, in which *subject* is no longer trusted."""
    return desk.root_deeds.change(desk.root_deeds.revoking(subject, loss), roots)


def admit(
    receiving: Workspace, joining: Workspace, admission: Admission, roots: tuple[RootKey, ...]
) -> bytes:
    """Everything up to the answer, which comes back."""
    asked = joining.joining.ask()
    met = receiving.joining.receive(asked.mine.encode())
    joining.joining.hear_reply(met.mine.encode())
    for desk in (receiving, joining):
        hear_right(desk)
    receiving.root_deeds.change(receiving.joining.admitting(admission), roots)
    return answer_of(receiving)


def answer_of(receiving: Workspace) -> bytes:
    """The answer for whoever was let in; their joining is done with."""
    answer = receiving.joining.answer()
    receiving.joining.end()
    return answer


def hear_right(desk: Workspace) -> None:
    """Type the covered words as the other side reads them."""
    state = desk.joining.state()
    assert state is not None
    assert state.spoken is not None
    desk.joining.hear([state.spoken.parts[place] for place in state.spoken.covered])

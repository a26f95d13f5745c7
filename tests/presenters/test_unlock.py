"""The door: which vault, its secret, and the pause after a wrong one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    HistoryLostError,
    MistypedRecoveryCodeError,
    NotWritableError,
    PssError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultInUseError,
    VaultTooNewError,
    WrongPassphraseError,
)
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.unlock import UnlockPresenter, Way, other_openings
from pss_desktop.presenters.runner import TaskRunner
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.entrance.vault_list import Opening, VaultList
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.entrance.listing import VaultEntry
from pss_desktop.vault.folder import VaultFolder
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner
from tests.services.clinic import PASSPHRASE, Clinic
from tests.services.test_damaged_vault import flip


class RealDoors:
    """The doors of a test computer: everything that the unlock screen needs."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._unlocking: Unlocking = clinic.unlocking()
        self.offer_passphrase = self._unlocking.offer_passphrase
        self.create = self._unlocking.create
        self.unlock = self._unlocking.unlock
        self.unlock_with_recovery = self._unlocking.unlock_with_recovery
        self.rescuing = self._unlocking.rescuing
        self.rescuing_with_recovery = self._unlocking.rescuing_with_recovery

    def entries(self) -> Sequence[VaultEntry]:
        return VaultList(self._clinic.root).entries()


@dataclass
class Screen:
    """Remembers what it was shown."""

    names: list[str] = field(default_factory=list)
    chosen: int = -1
    way: Way = Way.PASSPHRASE
    opening: bool = False
    problem: PssError | None = None
    pauses: list[int] = field(default_factory=list)
    progress: list[Progress | None] = field(default_factory=list)
    unseen: bool = False

    def show_vaults(self, vaults: Sequence[VaultEntry], chosen: int) -> None:
        self.names, self.chosen = [vault.name for vault in vaults], chosen

    def show_way(self, way: Way) -> None:
        self.way = way

    def show_opening(self, *, opening: bool) -> None:
        self.opening = opening

    def show_progress(self, progress: Progress | None) -> None:
        self.progress.append(progress)

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem

    def show_unseen(self, *, unseen: bool) -> None:
        self.unseen = unseen

    def show_pause(self, seconds: int) -> None:
        self.pauses.append(seconds)


@dataclass
class Door:
    """A presenter, its screen, and the workspace that came out of it."""

    presenter: UnlockPresenter
    screen: Screen
    alarms: HandAlarms
    opened: list[Workspace]


MakeDoor = Callable[..., Door]


@pytest.fixture
def make_door(clinic: Clinic) -> Iterator[MakeDoor]:
    opened: list[Workspace] = []

    def make(runner: TaskRunner | None = None, last: str = "", *, unseen: bool = False) -> Door:
        alarms, screen = HandAlarms(), Screen()
        presenter = UnlockPresenter(
            RealDoors(clinic),
            runner or InlineRunner(),
            alarms,
            opened=opened.append,
            last_vault=last,
            unseen=unseen,
        )
        presenter.attach(screen)
        return Door(presenter, screen, alarms, opened)

    yield make
    for workspace in opened:
        workspace.close()


def test_the_passphrase_opens_the_vault(clinic: Clinic, make_door: MakeDoor) -> None:
    clinic.create().workspace.close()
    door = make_door()
    assert door.screen.names == ["Rowan clinic"]
    door.presenter.open_with(PASSPHRASE)
    assert [workspace.name for workspace in door.opened] == ["Rowan clinic"]


def test_what_ended_while_nobody_was_there_is_told_of_that_vault_alone(
    clinic: Clinic, make_door: MakeDoor
) -> None:
    for name in ("Alder", "Birch"):
        clinic.create(name).workspace.close()
    last = VaultList(clinic.root).entries()[1].folder.name
    assert not make_door(last=last).screen.unseen
    door = make_door(last=last, unseen=True)
    assert door.screen.unseen
    door.presenter.choose(0)
    assert not door.screen.unseen


def test_the_vault_that_was_open_last_is_chosen(clinic: Clinic, make_door: MakeDoor) -> None:
    for name in ("Alder", "Birch"):
        clinic.create(name).workspace.close()
    second = VaultList(clinic.root).entries()[1]
    assert make_door(last=second.folder.name).screen.chosen == 1


def test_wrong_passphrases_cost_a_growing_pause_that_is_told_in_seconds(
    clinic: Clinic, make_door: MakeDoor
) -> None:
    clinic.create().workspace.close()
    door = make_door()
    longest: list[int] = []
    for _ in range(5):
        door.screen.pauses.clear()
        door.presenter.open_with("not this one at all")
        assert isinstance(door.screen.problem, WrongPassphraseError)
        longest.append(max(door.screen.pauses, default=0))
        for alarm in door.alarms.set:
            while alarm.ms is not None:
                alarm.ring()
        clinic.clock.advance(seconds=longest[-1])
    assert longest == sorted(longest)
    assert longest[-1] > longest[0]
    door.presenter.open_with(PASSPHRASE)
    assert len(door.opened) == 1


def test_during_the_pause_nothing_is_tried(clinic: Clinic, make_door: MakeDoor) -> None:
    clinic.create().workspace.close()
    door = make_door()
    while not door.alarms.set:
        door.presenter.open_with("not this one at all")
    door.presenter.open_with(PASSPHRASE)
    assert door.opened == []


def test_a_screen_made_anew_in_a_pause_is_told_of_it(clinic: Clinic, make_door: MakeDoor) -> None:
    clinic.create().workspace.close()
    door = make_door()
    while not door.alarms.set:
        door.presenter.open_with("not this one at all")
    again = Screen()
    door.presenter.attach(again)
    assert again.pauses == door.screen.pauses[-1:]


def test_whoever_turns_to_another_way_in_leaves_the_pause_behind(clinic: Clinic, make_door: MakeDoor) -> None:
    clinic.create().workspace.close()
    door = make_door()
    while not door.alarms.set:
        door.presenter.open_with("not this one at all")
    gone: list[bool] = []
    door.presenter.turn_to(lambda: gone.append(True))
    assert (gone, door.alarms.set) == ([True], [])


def test_the_recovery_code_opens_it_too_and_a_slip_is_told_at_once(
    clinic: Clinic, make_door: MakeDoor
) -> None:
    created = clinic.create()
    created.workspace.close()
    door = make_door()
    door.presenter.use(Way.RECOVERY_CODE)
    door.presenter.open_with(created.recovery_code[:-1])
    assert isinstance(door.screen.problem, MistypedRecoveryCodeError)
    door.presenter.open_with(created.recovery_code)
    assert len(door.opened) == 1


def test_a_vault_in_use_is_told_and_stays_closed(clinic: Clinic, make_door: MakeDoor) -> None:
    created = clinic.create()
    door = make_door()
    door.presenter.open_with(PASSPHRASE)
    assert isinstance(door.screen.problem, VaultInUseError)
    created.workspace.close()


def test_opening_runs_elsewhere_and_is_asked_for_once(clinic: Clinic, make_door: MakeDoor) -> None:
    clinic.create().workspace.close()
    runner = HeldRunner()
    door = make_door(runner)
    door.presenter.open_with(PASSPHRASE)
    door.presenter.open_with(PASSPHRASE)
    assert (door.screen.opening, door.presenter.at_work) == (True, True)
    assert runner.waiting == 1
    runner.run_all()
    assert len(door.opened) == 1


def test_a_vault_that_cannot_be_read_says_why_when_it_is_chosen(
    clinic: Clinic, make_door: MakeDoor, tmp_path: Path
) -> None:
    clinic.create().workspace.close()
    ruin = clinic.entry().folder.with_name("0" * 32)
    ruin.mkdir()
    (ruin / "vault.hdr").write_bytes(b"not a header")
    door = make_door()
    assert door.screen.names == ["Rowan clinic", ""]
    door.presenter.choose(1)
    assert isinstance(door.screen.problem, VaultDamagedError)
    door.presenter.open_with(PASSPHRASE)
    assert door.opened == []


@pytest.fixture
def damaged(clinic: Clinic) -> None:
    """A closed vault of which a page of the log does not verify."""
    desk = clinic.create().workspace
    page = desk.vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    path = desk.vault.live.path
    desk.close()
    flip(path, page)


@pytest.mark.usefixtures("damaged")
def test_while_the_file_is_made_anew_it_is_told_how_far(make_door: MakeDoor) -> None:
    door = make_door()
    door.presenter.open_with(PASSPHRASE)
    assert door.screen.progress == []
    door.presenter.open_with(PASSPHRASE, Opening.RESCUE)
    assert len(door.opened) == 1
    assert len([one for one in door.screen.progress if one is not None and one.what]) > 2


@pytest.mark.usefixtures("damaged")
def test_whoever_stops_the_rescue_is_offered_it_once_more(make_door: MakeDoor) -> None:
    runner = HeldRunner()
    door = make_door(runner)
    door.presenter.cancel()
    door.presenter.open_with(PASSPHRASE)
    runner.run_all()
    problem = door.screen.problem
    door.presenter.open_with(PASSPHRASE, Opening.RESCUE)
    assert door.screen.opening
    door.presenter.cancel()
    runner.run_all()
    assert (door.screen.opening, door.screen.problem, door.screen.progress[-1]) == (False, problem, None)
    assert Opening.RESCUE in other_openings(problem)
    door.presenter.open_with(PASSPHRASE, Opening.RESCUE)
    runner.run_all()
    assert len(door.opened) == 1


@pytest.mark.usefixtures("damaged")
def test_a_vault_that_was_made_anew_for_a_window_that_went_is_closed_again(
    clinic: Clinic, make_door: MakeDoor
) -> None:
    runner = HeldRunner()
    door = make_door(runner)
    door.presenter.open_with(PASSPHRASE, Opening.RESCUE)
    door.presenter.leave()
    runner.run_all()
    assert door.opened == []
    clinic.reopen().close()


def test_what_cannot_be_made_anew_is_told(clinic: Clinic, make_door: MakeDoor) -> None:
    created = clinic.create()
    created.workspace.close()
    folder = VaultFolder(clinic.entry().folder)
    folder.head(1).write_bytes(b"no head")
    door = make_door()
    door.presenter.use(Way.RECOVERY_CODE)
    door.presenter.open_with(created.recovery_code, Opening.RESCUE)
    assert isinstance(door.screen.problem, VaultDamagedError)
    assert door.screen.progress[-1] is None


@pytest.mark.parametrize(
    "problem,ways",
    [
        (HistoryLostError(3, 2), (Opening.AS_NEW_DEVICE, Opening.READ_ONLY)),
        (VaultDamagedError("head"), (Opening.AS_NEW_DEVICE, Opening.READ_ONLY)),
        (VaultDamagedError("device key"), (Opening.AS_NEW_DEVICE,)),
        (VaultDamagedError("database"), (Opening.RESCUE, Opening.READ_ONLY)),
        (VaultDamagedError("journal"), (Opening.READ_ONLY,)),
        (VaultDamagedError("header"), ()),
        (UnsuitablePlaceError("cloud"), (Opening.READ_ONLY,)),
        (NotWritableError(), (Opening.READ_ONLY,)),
        (VaultTooNewError(4, 3), ()),
        (VaultInUseError(), ()),
        (None, ()),
    ],
)
def test_some_problems_leave_other_ways_in(problem: PssError | None, ways: tuple[Opening, ...]) -> None:
    assert other_openings(problem) == ways

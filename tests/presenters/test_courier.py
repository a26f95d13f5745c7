"""Going round the mailboxes while the vault is open: when, on which thread, what is said at the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import DiskFullError, PssError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import MailboxUnreachableError
from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.exchange.courier import LATER_MS, SOON_MS, Courier
from pss_desktop.presenters.runner import Lane, Priority, TaskRunner, Ticket
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.mailboxes.mailboxes import ExchangeState
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.settings import FolderSettings
from tests.consents import a_form, record_consent
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner
from tests.services.clinic import add_client, sign_note
from tests.team import Team

T = TypeVar("T")


@dataclass
class FrameShown:
    states: list[tuple[ExchangeState, bool]] = field(default_factory=list)
    ended: list[Exchanged] = field(default_factory=list)
    problems: list[PssError] = field(default_factory=list)
    unsealed: list[str] = field(default_factory=list)

    def show_exchange(self, state: ExchangeState, *, busy: bool) -> None:
        self.states.append((state, busy))

    def show_exchanged(self, done: Exchanged) -> None:
        self.ended.append(done)

    def show_unsealed(self, code: str) -> None:
        self.unsealed.append(code)


class Lanes(InlineRunner):
    """Remembers which thread each work was meant for."""

    def __init__(self) -> None:
        self.lanes: list[Lane] = []

    def submit(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        self.lanes.append(lane)
        return super().submit(work, done=done, failed=failed, priority=priority, lane=lane)


@dataclass
class Round:
    """A courier over a real vault, in a frame that only remembers."""

    desk: Workspace
    frame: FrameShown
    alarms: HandAlarms
    courier: Courier

    @classmethod
    def over(cls, desk: Workspace, runner: TaskRunner) -> "Round":
        frame, alarms = FrameShown(), HandAlarms()
        courier = Courier(
            desk, runner=runner, alarms=alarms, view=lambda: frame, failed=frame.problems.append
        )
        return cls(desk, frame, alarms, courier)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


@pytest.fixture
def folder(tmp_path: Path, team: Team) -> Iterator[Path]:
    made = tmp_path / "shared"
    made.mkdir()
    yield made
    book = team.counselor.desk.mailboxes.book
    for kept in book.all():
        book.remove(kept.key)


def seal(team: Team) -> ClientId:
    desk = team.counselor.desk
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    desk.exporting.seal(desk.exporting.preview(team.supervisor.person))
    return client


def use(team: Team, folder: Path) -> None:
    team.counselor.desk.mailboxes.book.add("Office", FolderSettings(str(folder)))


def test_without_a_mailbox_nothing_is_set_and_nothing_is_said(workspace: Workspace) -> None:
    one = Round.over(workspace, InlineRunner())
    one.courier.begin()

    assert one.alarms.set == []
    assert one.frame.states[-1] == (ExchangeState(member=False), False)
    one.courier.close()


def test_a_mailbox_is_visited_soon_and_then_when_its_time_comes(team: Team, folder: Path) -> None:
    seal(team)
    use(team, folder)
    runner = Lanes()
    one = Round.over(team.counselor.desk, runner)
    one.courier.begin()
    assert one.alarms.only.ms == SOON_MS
    one.alarms.only.ring()

    assert len(list(folder.iterdir())) == 1
    assert Lane.LINE in runner.lanes
    assert one.alarms.only.ms == 60_000
    assert one.frame.ended == []
    assert any(busy for _, busy in one.frame.states)
    assert not one.frame.states[-1][1]
    one.courier.close()
    assert one.alarms.set == []


def test_what_is_sealed_goes_soon(team: Team, folder: Path) -> None:
    use(team, folder)
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()
    one.alarms.only.ring()
    seal(team)

    assert one.alarms.only.ms == SOON_MS
    one.courier.close()


def test_asked_for_it_goes_now_and_says_how_it_ended(team: Team, folder: Path) -> None:
    seal(team)
    use(team, folder)
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()
    one.courier.send_now()

    assert one.frame.ended[-1].sent == 1
    one.courier.close()


def test_asked_for_while_it_runs_it_goes_once_more(team: Team, folder: Path) -> None:
    use(team, folder)
    held = HeldRunner()
    one = Round.over(team.counselor.desk, held)
    one.courier.send_now()
    one.courier.send_now()
    one.courier.send_now()
    held.run_all()

    assert len(one.frame.ended) == 2
    one.courier.send_now()
    one.courier.hand_to(folder)
    assert held.waiting == 1
    held.run_all()
    assert len(one.frame.ended) == 4
    one.courier.close()


def test_a_line_that_is_back_ends_the_wait_without_a_word(team: Team, folder: Path) -> None:
    use(team, folder / "later")
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()
    one.courier.line_is_back()
    assert one.alarms.only.ms == SOON_MS
    one.alarms.only.ring()
    assert one.frame.states[-1][0].problem == "M1"
    (folder / "later").mkdir()
    one.courier.line_is_back()

    assert one.frame.states[-1][0].problem == ""
    assert one.frame.ended == []
    one.courier.close()


def test_a_stick_that_is_gone_is_told(team: Team, folder: Path) -> None:
    seal(team)
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()
    one.courier.hand_to(folder / "pulled")

    assert isinstance(one.frame.problems[-1], MailboxUnreachableError)
    assert not one.frame.states[-1][1]
    one.courier.hand_to(folder)
    assert one.frame.ended[-1].sent >= 1
    one.courier.close()


def test_a_round_that_breaks_off_is_told_once_and_begins_again_later(
    team: Team, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(team, folder)
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()

    with monkeypatch.context() as full:
        full.setattr(team.counselor.desk.mailboxes.book, "stand", _full)
        for _ in range(2):
            one.alarms.only.ring()
            assert one.alarms.only.ms == LATER_MS
        assert [type(problem) for problem in one.frame.problems] == [DiskFullError]
        one.courier.send_now()
        assert len(one.frame.problems) == 2
    one.alarms.only.ring()
    seal(team)
    assert one.alarms.only.ms == SOON_MS
    one.courier.close()


def test_a_disk_on_which_nothing_can_be_sealed_is_told_once_until_it_is_over(
    team: Team, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = seal(team)
    use(team, folder)
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()
    one.alarms.only.ring()
    sign_note(team.counselor.desk, client, "Sat under the willow.")
    with monkeypatch.context() as full:
        full.setattr(team.counselor.clinic.disk, "free", 0)
        for _ in range(2):
            team.clock.advance(hours=1)
            one.alarms.only.ring()
            assert one.frame.states[-1][0].unsealed == DiskFullError.code
        one.alarms.only.ring()  # no mailbox's time has come
        assert one.frame.unsealed == [DiskFullError.code]
        one.courier.send_now()
        assert one.frame.ended[-1].here is not None
        team.clock.advance(hours=1)
        one.alarms.only.ring()
        assert one.frame.unsealed == [DiskFullError.code]
        with monkeypatch.context() as broken:
            broken.setattr(team.counselor.desk.mailboxes.book, "stand", _full)
            team.clock.advance(hours=1)
            one.alarms.only.ring()
            assert one.frame.problems == []
    team.clock.advance(hours=1)
    one.alarms.only.ring()
    assert one.frame.states[-1][0].unsealed == ""
    assert len(list(folder.iterdir())) == 2
    with monkeypatch.context() as full:
        full.setattr(team.counselor.clinic.disk, "free", 0)
        sign_note(team.counselor.desk, client, "Sat under the elm.")
        team.clock.advance(hours=1)
        one.courier.send_now()
        assert one.frame.unsealed == [DiskFullError.code]
    one.courier.send_now()
    assert one.frame.states[-1][0].unsealed == ""
    one.courier.close()


def test_what_kept_from_sealing_is_told_again_once_it_was_over(
    team: Team, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = seal(team)
    use(team, folder)
    one = Round.over(team.counselor.desk, InlineRunner())
    one.courier.begin()
    for leaf in ("elm", "alder"):
        one.alarms.only.ring()
        sign_note(team.counselor.desk, client, f"Sat under the {leaf}.")
        with monkeypatch.context() as full:
            full.setattr(team.counselor.clinic.disk, "free", 0)
            team.clock.advance(hours=1)
            one.alarms.only.ring()
        team.clock.advance(hours=1)
    assert one.frame.unsealed == [DiskFullError.code] * 2
    one.courier.close()


def test_a_lock_ends_a_round_where_it_is(team: Team, folder: Path) -> None:
    seal(team)
    use(team, folder)
    held = HeldRunner()
    one = Round.over(team.counselor.desk, held)
    one.courier.send_now()
    held.run_one()
    held.new_turn()
    one.courier.close()
    held.run_all()

    assert one.frame.ended == []
    assert list(folder.iterdir()) == []


def test_a_vault_that_cannot_be_read_is_left_to_the_screen(workspace: Workspace) -> None:
    one = Round.over(workspace, InlineRunner())
    workspace.mailboxes.state = _broken  # type: ignore[method-assign]
    one.courier.look()

    assert one.frame.problems == []
    one.courier.close()


def _full(*_: object) -> None:
    raise DiskFullError


def _broken() -> ExchangeState:
    raise RecordNotFoundError

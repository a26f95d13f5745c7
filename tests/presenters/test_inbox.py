"""Received bundles: the list proves what came, a page says what it would do, and only a yes reads it in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.errors import PssError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import BundleTamperedError, UnknownSignerError
from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.exchange.inbox import InboxPresenter, InboxState
from pss_desktop.presenters.exchange.inbox_bundle import IMPORT_JOB, InboxBundlePresenter
from pss_desktop.presenters.values import (
    AlarmKind,
    BundlePreview,
    Imported,
    IncomingRow,
    IncomingState,
)
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Change
from pss_desktop.sync.bundle.pack import pack
from pss_desktop.vault.exchange.alarms import Claim, NewAlarm
from pss_desktop.vault.slices import finish
from tests.bundles import STRANGER, a_feed, contents
from tests.fakes import CountingBytes
from tests.post import a_bundle
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client
from tests.team import COUNSELOR, Team


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    made = Team.ready(tmp_path_factory.mktemp("team"))
    yield made
    made.close()


@pytest.fixture
def desk(team: Team) -> Workspace:
    """The supervisor's, with nothing in the inbox."""
    importing = team.supervisor.desk.importing
    for row in importing.pending():
        importing.discard(row.key)
    return team.supervisor.desk


@pytest.fixture
def bundle(team: Team, desk: Workspace) -> bytes:
    """A client more than last time, from the counselor."""
    add_client(team.counselor.desk, "Fern Riverbend")
    return a_bundle(team.counselor.desk, desk)


@dataclass
class ListShown:
    states: list[InboxState] = field(default_factory=list)
    problem: PssError | None = None

    @property
    def state(self) -> InboxState:
        return self.states[-1]

    def show_inbox(self, state: InboxState) -> None:
        self.states.append(state)

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


@dataclass
class PageShown:
    preview: BundlePreview | None = None
    stopped: PssError | None = None
    can_admit: bool = False
    read_in: Imported | None = None
    problem: PssError | None = None
    looked: int = 0

    def show_looking(self, row: IncomingRow) -> None:
        self.looked += 1

    def show_preview(self, row: IncomingRow, preview: BundlePreview) -> None:
        self.preview = preview

    def show_stopped(self, row: IncomingRow, problem: PssError, *, can_admit: bool) -> None:
        self.stopped, self.can_admit = problem, can_admit

    def show_read_in(self, imported: Imported) -> None:
        self.read_in = imported

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


def the_list(desk: Workspace) -> tuple[InboxPresenter, ListShown, StillDesk]:
    still, shown = StillDesk(desk), ListShown()
    presenter = InboxPresenter(still.desk)
    presenter.attach(shown)
    return presenter, shown, still


def the_page(desk: Workspace, key: int) -> tuple[InboxBundlePresenter, PageShown, StillDesk]:
    still, shown = StillDesk(desk), PageShown()
    presenter = InboxBundlePresenter(still.desk, Place(Screen.INBOX_BUNDLE, record=str(key)))
    presenter.attach(shown)
    return presenter, shown, still


def test_an_empty_inbox_has_nothing_to_look_at(desk: Workspace) -> None:
    presenter, shown, _ = the_list(desk)
    assert shown.state.waiting == ()
    assert shown.state.in_programme
    assert presenter.place() == Place(Screen.INBOX)
    presenter.close()


def test_what_came_is_proven_while_the_list_is_seen(desk: Workspace, bundle: bytes) -> None:
    key = desk.importing.receive(bundle)
    presenter, shown, still = the_list(desk)
    (row,) = shown.state.waiting
    assert row.sender is not None
    assert row.sender.name == COUNSELOR
    assert shown.state.seen[key].counts.new_clients >= 1
    assert shown.state.seen[key].genuine
    presenter.open(row)
    assert still.shell.places == [Place(Screen.INBOX_BUNDLE, record=str(key))]
    presenter.close()


def test_what_comes_later_is_proven_too(desk: Workspace, bundle: bytes) -> None:
    presenter, shown, _ = the_list(desk)
    key = desk.importing.receive(bundle)
    assert set(shown.state.seen) == {key}
    presenter.close()
    seen = len(shown.states)
    desk.importing.discard(key)
    assert len(shown.states) == seen


def test_a_broken_bundle_stands_in_the_list_with_its_reason(desk: Workspace, bundle: bytes) -> None:
    broken = bytearray(bundle)
    broken[-1] ^= 1
    desk.importing.receive(bytes(broken))
    presenter, shown, _ = the_list(desk)
    (row,) = shown.state.waiting
    assert (row.state, row.reason) == (IncomingState.QUARANTINED, BundleTamperedError.code)
    presenter.close()


def test_a_file_that_was_pointed_at_is_opened(desk: Workspace, bundle: bytes, tmp_path: Path) -> None:
    presenter, shown, still = the_list(desk)
    path = tmp_path / "from the stick.pssb"
    path.write_bytes(bundle)
    presenter.take_file(path)
    (place,) = still.shell.places
    assert place.screen == Screen.INBOX_BUNDLE
    other = tmp_path / "letter.pssb"
    other.write_bytes(b"Dear colleague")
    presenter.take_file(other)  # kept, too: its page says what it is not
    assert [place.screen for place in still.shell.places] == [Screen.INBOX_BUNDLE] * 2
    assert shown.problem is None
    presenter.open_exchange()
    assert still.shell.places[-1] == Place(Screen.EXCHANGE)
    presenter.close()


def test_an_alarm_is_shown_until_it_was_read(team: Team, desk: Workspace) -> None:
    storage, device = desk.seat.storage, team.counselor.desk.seat.storage.identity.device
    with storage.connection.transaction():
        storage.exchange.alarms.ring(
            NewAlarm(AlarmKind.CHANNEL, device, Claim(1, None), Claim(1, OpHash(bytes(32)))),
            at=storage.clock.now(),
        )
    presenter, shown, _ = the_list(desk)
    (alarm,) = shown.state.alarms
    assert alarm.whose is not None
    assert alarm.whose.name == COUNSELOR
    presenter.alarm_seen(alarm)
    assert shown.state.alarms == ()
    presenter.close()


def test_a_page_says_what_a_bundle_would_do_and_only_a_yes_does_it(desk: Workspace, bundle: bytes) -> None:
    key = desk.importing.receive(bundle)
    presenter, shown, still = the_page(desk, key)
    assert shown.preview is not None
    assert shown.preview.counts.new_clients >= 1
    before = len(desk.importing.earlier(100))
    presenter.read_in()
    assert still.shell.jobs == [IMPORT_JOB]
    assert shown.read_in is not None
    assert shown.read_in.state is IncomingState.APPLIED
    assert len(desk.importing.earlier(100)) == before + 1
    assert desk.importing.pending() == ()
    presenter.close()


def test_read_in_again_nothing_happens_and_it_says_so(desk: Workspace, bundle: bytes) -> None:
    finish(desk.importing.apply(desk.importing.receive(bundle)))
    presenter, shown, _ = the_page(desk, desk.importing.receive(bundle))
    presenter.read_in()
    assert shown.read_in is not None
    assert shown.read_in.repeated
    presenter.close()


def test_a_bundle_may_wait(desk: Workspace, bundle: bytes) -> None:
    key = desk.importing.receive(bundle)
    presenter, _, still = the_page(desk, key)
    presenter.keep()
    assert still.shell.places == [Place(Screen.INBOX)]
    assert [row.key for row in desk.importing.pending()] == [key]
    assert presenter.place() == Place(Screen.INBOX_BUNDLE, record=str(key))


def test_the_page_leads_on(desk: Workspace, bundle: bytes) -> None:
    presenter, _, still = the_page(desk, desk.importing.receive(bundle))
    presenter.open_exchange()
    presenter.open_decisions()
    presenter.admit()
    assert [place.screen for place in still.shell.places] == [
        Screen.EXCHANGE, Screen.DECISIONS, Screen.ADMIT,
    ]  # fmt: skip


def from_a_stranger(desk: Workspace) -> bytes:
    """Sealed to this vault by somebody whom nobody knows."""
    identity = desk.seat.storage.identity
    what = contents(a_feed(), to=(identity.device,), programme=desk.programme.trusted().roster.programme)
    return pack(
        what,
        signer=STRANGER.device_key,
        certificate=STRANGER.certificate,
        recipients=[identity.device_keys.receiving.recipient],
        random=CountingBytes(),
    )


def test_an_unknown_signer_is_a_red_stop(desk: Workspace) -> None:
    key = desk.importing.receive(from_a_stranger(desk))
    presenter, shown, still = the_page(desk, key)
    assert isinstance(shown.stopped, UnknownSignerError)
    assert shown.can_admit
    presenter.look()
    assert shown.looked == 2
    presenter.throw_away()
    assert still.shell.places == [Place(Screen.INBOX)]
    assert desk.importing.pending() == ()


def test_a_newer_roster_lets_in_what_was_held_back_to_be_looked_at(team: Team, desk: Workspace) -> None:
    third = team.with_third(team.stick.parent / "third", "Sage Hollow", Admission(Role.COUNSELOR))
    add_client(third.desk, "Aspen Field")
    known, shelf = desk.programme.trusted(), desk.programme._shelf
    with desk.seat.storage.connection.transaction():
        shelf.keep(shelf.history()[-2])
    key = desk.importing.receive(a_bundle(third.desk, desk))
    presenter, shown, _ = the_list(desk)
    assert [row.state for row in shown.state.waiting] == [IncomingState.UNKNOWN_SIGNER]
    with desk.seat.storage.connection.transaction():
        shelf.keep(known)
    desk.changes.publish(Change(frozenset({"roster"})))
    assert [row.state for row in shown.state.waiting] == [IncomingState.ARRIVED]
    assert set(shown.state.seen) == {key}
    presenter.close()


def test_what_does_not_verify_can_be_looked_at_and_thrown_away(desk: Workspace, bundle: bytes) -> None:
    presenter, shown, _ = the_page(desk, desk.importing.receive(bundle[:-1]))
    assert isinstance(shown.stopped, BundleTamperedError)
    presenter.read_in()
    assert isinstance(shown.problem, BundleTamperedError)
    presenter.throw_away()
    assert desk.importing.pending() == ()


def test_a_bundle_that_is_gone_is_said_to_be(desk: Workspace) -> None:
    _, shown, still = the_page(desk, 999_999)
    assert [type(one) for one in still.shell.problems] == [RecordNotFoundError]
    assert shown.looked == 0

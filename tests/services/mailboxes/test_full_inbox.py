"""Whoever writes into a mailbox fills neither the disk nor the way in: each way has room of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import BundleTamperedError, InboxFullError
from pss_desktop.services.importing import inbox
from pss_desktop.services.importing.inbox import BROUGHT, GIVEN, REFUSED, Bound
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.limits import FILE_LIMIT
from pss_desktop.sync.mailboxes.base import bundle_name
from pss_desktop.ui.screens.words.exchange import mailbox_state
from pss_desktop.vault.exchange.incoming import BY_HAND, IncomingState, NewIncoming
from pss_desktop.vault.slices import finish
from tests.post import a_bundle
from tests.services.clinic import add_client
from tests.services.mailboxes.rounds import agreed, go_round, seal, state_of, use
from tests.team import Team

LARGE = GIVEN.much // FILE_LIMIT


@pytest.fixture
def juniper(team: Team) -> Iterator[Workspace]:
    desk = team.supervisor.desk
    yield desk
    for row in desk.importing.pending():
        desk.importing.discard(row.key)


def waiting(desk: Workspace, count: int, size: int, source: str = "") -> None:
    """So many bundles wait, as their rows say."""
    storage = desk.seat.storage
    with storage.connection.transaction():
        for _ in range(count):
            digest = storage.ids.new() * 2
            storage.exchange.incoming.add(
                NewIncoming(digest, digest.hex(), size, source), at=storage.clock.now()
            )


@pytest.mark.parametrize("count, size", [(GIVEN.many, 1), (LARGE, FILE_LIMIT)])
def test_no_more_is_taken_until_something_is_thrown_away(juniper: Workspace, count: int, size: int) -> None:
    waiting(juniper, count, size)
    with pytest.raises(InboxFullError):
        juniper.importing.receive(b"one more")
    assert len(juniper.importing.pending()) == count
    juniper.importing.discard(juniper.importing.pending()[0].key)
    key = juniper.importing.receive(b"one more")
    assert juniper.importing.receive(b"one more") == key


def test_a_persons_own_file_is_taken_whatever_mailboxes_gave(juniper: Workspace, tmp_path: Path) -> None:
    waiting(juniper, GIVEN.many, 1)
    files = [tmp_path / name for name in ("one.pssb", "two.pssb")]
    for file in files:
        file.write_bytes(file.name.encode())
    assert juniper.importing.row(juniper.importing.receive_file(files[0])).source == BY_HAND
    waiting(juniper, BROUGHT.many - 1, 1, BY_HAND)
    with pytest.raises(InboxFullError):
        juniper.importing.receive_file(files[1])


def spoiled(bundle: bytes, count: int) -> Iterator[bytes]:
    for at in range(1, count + 1):
        yield bundle[:-at] + bytes([bundle[-at] ^ 1]) + bundle[len(bundle) - at + 1 :]


def refused(desk: Workspace, bundle: bytes) -> int:
    key = desk.importing.receive(bundle, source="box")
    with pytest.raises(BundleTamperedError):
        finish(desk.importing.look(key))
    return key


@pytest.mark.parametrize("bound", [Bound(3, REFUSED.much), Bound(REFUSED.many, 10_000)])
def test_spoiled_copies_keep_nothing_out_and_the_oldest_go(
    team: Team, juniper: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bound: Bound
) -> None:
    add_client(team.counselor.desk)
    bundle = a_bundle(team.counselor.desk, juniper)
    kept = min(bound.many, bound.much // len(bundle))
    monkeypatch.setattr(inbox, "REFUSED", bound)
    monkeypatch.setattr(inbox, "GIVEN", Bound(kept, GIVEN.much))
    copies = list(spoiled(bundle, kept + 2))

    keys = [refused(juniper, one) for one in copies]

    importing = juniper.importing
    assert [row.key for row in importing.pending()] == keys[2:]
    assert [importing.row(key).state for key in keys[:2]] == [IncomingState.DISCARDED] * 2
    assert len(list((juniper.vault.folder.path / "quarantine").iterdir())) == kept
    assert importing.receive(copies[0], source="box") == keys[0]
    assert importing.row(keys[0]).state is IncomingState.DISCARDED
    file = tmp_path / "again.pssb"
    file.write_bytes(copies[0])
    assert importing.row(importing.receive_file(file)).state is IncomingState.ARRIVED
    assert finish(importing.apply(importing.receive(bundle, source="box"))).state is IncomingState.APPLIED


def test_what_waits_to_be_read_holds_up_nothing_that_is_to_go(team: Team, folder: Path) -> None:
    hazel = team.counselor.desk
    box = use(hazel, folder)
    waiting(hazel, GIVEN.many, 1)
    (folder / bundle_name(hazel.vault.machine.random)).write_bytes(b"one more")

    problems: list[PssError] = [problem for _, problem in go_round(hazel).problems]

    assert [type(problem) for problem in problems] == [InboxFullError]
    standing = hazel.mailboxes.book.standing(box.key)
    assert (standing.problem, standing.tries, standing.left) == ("", 0, InboxFullError.code)
    (row,) = hazel.mailboxes.rows()
    assert mailbox_state(row) == "So many received bundles wait that no more are taken."
    agreed(hazel)
    sealed = seal(team)
    assert go_round(hazel).sent == 1  # at once, as by any mailbox that answers
    assert state_of(hazel, sealed).tries == 0


def test_what_a_mailbox_has_beyond_stays_there_and_comes_once_there_is_room(
    juniper: Workspace, folder: Path
) -> None:
    names = sorted(bundle_name(juniper.vault.machine.random) for _ in range(3))
    for number, name in enumerate(names):
        (folder / name).write_bytes(b"x" * (number + 1))
    use(juniper, folder)
    waiting(juniper, LARGE - 1, FILE_LIMIT)
    waiting(juniper, 1, FILE_LIMIT - 1)

    done = go_round(juniper, asked=True)

    assert done.fetched == 1  # of one byte; that of two is more than the byte that is left
    assert [type(problem) for _, problem in done.problems] == [InboxFullError]
    assert [(row.problem, row.left) for row in juniper.mailboxes.rows()] == [("", InboxFullError.code)]
    assert sorted(path.name for path in folder.glob("*.pssb")) == names
    juniper.importing.discard(juniper.importing.pending()[0].key)
    assert go_round(juniper, asked=True).fetched == 2
    assert [(row.problem, row.left) for row in juniper.mailboxes.rows()] == [("", "")]

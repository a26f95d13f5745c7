"""Whoever writes into a mailbox cannot fill the disk: so much waits to be read in, and no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.exchange_errors import InboxFullError
from pss_desktop.services.importing.inbox import MANY, MUCH
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.limits import FILE_LIMIT
from pss_desktop.sync.mailboxes.base import bundle_name
from pss_desktop.vault.exchange.incoming import NewIncoming
from tests.services.mailboxes.rounds import go_round, use
from tests.team import Team

LARGE = MUCH // FILE_LIMIT


@pytest.fixture
def juniper(team: Team) -> Iterator[Workspace]:
    desk = team.supervisor.desk
    yield desk
    for row in desk.importing.pending():
        desk.importing.discard(row.key)


def waiting(desk: Workspace, count: int, size: int) -> None:
    """So many bundles wait, as their rows say."""
    storage = desk.seat.storage
    with storage.connection.transaction():
        for _ in range(count):
            digest = storage.ids.new() * 2
            storage.exchange.incoming.add(NewIncoming(digest, digest.hex(), size), at=storage.clock.now())


@pytest.mark.parametrize("count, size", [(MANY, 1), (LARGE, FILE_LIMIT)])
def test_no_more_is_taken_until_something_is_thrown_away(juniper: Workspace, count: int, size: int) -> None:
    waiting(juniper, count, size)
    with pytest.raises(InboxFullError):
        juniper.importing.receive(b"one more")
    assert len(juniper.importing.pending()) == count
    juniper.importing.discard(juniper.importing.pending()[0].key)
    key = juniper.importing.receive(b"one more")
    assert juniper.importing.receive(b"one more") == key


def test_a_person_who_points_at_a_file_hears_the_same(juniper: Workspace, tmp_path: Path) -> None:
    waiting(juniper, MANY, 1)
    file = tmp_path / "one.pssb"
    file.write_bytes(b"one more")
    with pytest.raises(InboxFullError):
        juniper.importing.receive_file(file)


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
    assert [row.problem for row in juniper.mailboxes.rows()] == ["B17"]
    assert sorted(path.name for path in folder.glob("*.pssb")) == names
    juniper.importing.discard(juniper.importing.pending()[0].key)
    assert go_round(juniper, asked=True).fetched == 2
    assert [row.problem for row in juniper.mailboxes.rows()] == [""]

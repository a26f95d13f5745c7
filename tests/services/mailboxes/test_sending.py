"""What one sends the other fetches; a lock, a changed file or a mailbox that is off loses nothing."""

from dataclasses import replace
from pathlib import Path

from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.sync.mailboxes.base import Mailbox
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.slices import finish
from tests.services.mailboxes.rounds import agreed, go_round, seal, state_of, use
from tests.team import Team


def test_what_one_sends_the_other_fetches(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    use(reader, folder)

    assert go_round(sender) == Exchanged(sent=1)
    assert state_of(sender, row).state is OutgoingState.HANDED_OVER
    assert go_round(reader).fetched == 1
    (arrived,) = reader.importing.pending()
    assert arrived.size == row.sealed.size  # type: ignore[union-attr]


def test_the_same_bundle_is_fetched_once(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    seal(team)
    use(sender, folder)
    use(reader, folder)
    go_round(sender)

    go_round(reader, asked=True)
    assert go_round(reader, asked=True) == Exchanged()
    assert go_round(sender, asked=True) == Exchanged()


def test_what_nobody_needs_any_more_is_taken_away(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    go_round(sender)
    assert len(list(folder.iterdir())) == 1

    with sender.seat.storage.connection.transaction():
        sender.seat.storage.exchange.outgoing.move(row.key, OutgoingState.DELIVERED, at=team.clock.now())
    go_round(sender, asked=True)
    assert list(folder.iterdir()) == []


def test_a_lock_in_the_middle_of_sending_loses_nothing(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    use(desk, folder)
    steps = desk.mailboxes.exchange.round(asked=True)
    looked = next(steps).run()
    steps.send(looked)
    steps.close()
    assert state_of(desk, row).state is OutgoingState.SENDING

    desk.mailboxes.exchange.settle()
    assert state_of(desk, row).state is OutgoingState.SEALED
    assert go_round(desk, asked=True).sent == 1


def test_a_receipt_comes_back_and_the_bundle_is_taken_away(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    use(reader, folder)
    go_round(sender)
    go_round(reader)
    (arrived,) = reader.importing.pending()
    team.clock.advance(minutes=1)
    finish(reader.importing.apply(arrived.key))
    assert go_round(reader, asked=True).sent == 1
    assert go_round(sender, asked=True).fetched == 1
    (receipt,) = sender.importing.pending()
    finish(sender.importing.apply(receipt.key))

    assert state_of(sender, row).state is OutgoingState.DELIVERED
    go_round(sender, asked=True)
    assert row.sealed is not None
    assert row.sealed.file not in {entry.name for entry in folder.iterdir()}


def test_a_sealed_file_that_was_changed_holds_up_no_other(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    assert row.sealed is not None
    (desk.vault.folder.path / "outbox" / row.sealed.file).write_bytes(b"changed")
    use(desk, folder)

    assert go_round(desk, asked=True).problems == ()
    assert state_of(desk, row).reason == "B3"


def test_without_a_mailbox_nothing_is_opened(team: Team) -> None:
    desk = team.counselor.desk

    def never(_: KeptMailbox) -> Mailbox:
        raise AssertionError

    desk.mailboxes.exchange._opener = never
    agreed(desk)
    seal(team)
    assert go_round(desk, asked=True) == Exchanged()
    assert desk.mailboxes.exchange.next_due() is None


def test_a_mailbox_that_is_off_is_left_alone(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    kept = use(desk, folder)
    desk.mailboxes.book.change(replace(kept, on=False))
    agreed(desk)
    seal(team)

    assert go_round(desk, asked=True) == Exchanged()
    assert list(folder.iterdir()) == []

"""A client takes consent back: the bundle stays here, is taken out again, or a withdrawal goes after it."""

from pathlib import Path

from pss_desktop.domain.exchange_errors import (
    MailboxUnreachableError,
)
from pss_desktop.domain.ids import ScopeId
from pss_desktop.services.exporting.exports import How
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.slices import finish
from tests.consents import a_withdrawal, withdraw_consent
from tests.services.mailboxes.rounds import (
    agreed,
    file_of,
    go_on,
    go_round,
    handed_over,
    make_stubborn,
    seal,
    state_of,
    use,
)
from tests.team import Team


def test_a_withdrawal_before_the_line_comes_back_keeps_the_bundle_here(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    row = seal(team)
    withdraw_consent(desk, client, a_withdrawal())
    use(desk, folder)
    go_round(desk, asked=True)

    assert state_of(desk, row).state is OutgoingState.CANCELLED
    names = {entry.name for entry in folder.iterdir()}
    assert row.sealed is not None
    assert row.sealed.file not in names


def test_what_a_client_took_back_is_taken_out_of_the_mailbox(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    client, row = handed_over(team, folder)
    go_round(sender, asked=True)
    assert state_of(sender, row).state is OutgoingState.HANDED_OVER

    withdraw_consent(sender, client, a_withdrawal())
    assert go_round(sender, asked=True).sent == 1

    gone = state_of(sender, row)
    assert (gone.state, gone.reason) == (OutgoingState.CANCELLED, "taken_back")
    assert file_of(row) not in {entry.name for entry in folder.iterdir()}
    go_round(reader, asked=True)
    (arrived,) = reader.importing.pending()
    finish(reader.importing.apply(arrived.key))
    assert reader.finder.search("fig").notes == ()


def test_whoever_fetched_it_before_hears_of_the_withdrawal(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    client, row = handed_over(team, folder)
    go_round(reader, asked=True)
    (arrived,) = reader.importing.pending()
    finish(reader.importing.apply(arrived.key))
    assert len(reader.finder.search("fig").notes) == 1

    withdraw_consent(sender, client, a_withdrawal())
    go_round(sender, asked=True)
    assert state_of(sender, row).state is OutgoingState.CANCELLED
    team.clock.advance(minutes=1)
    go_round(reader, asked=True)
    (news,) = reader.importing.pending()
    finish(reader.importing.apply(news.key))

    assert reader.finder.search("fig").notes == ()
    (hidden,) = reader.exporting.hidden()
    assert hidden.scope == ScopeId(client)


def test_a_file_that_somebody_removed_already_is_no_fault(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, row = handed_over(team, folder)
    (folder / file_of(row)).unlink()
    withdraw_consent(sender, client, a_withdrawal())

    assert go_round(sender, asked=True).problems == ()
    assert state_of(sender, row).state is OutgoingState.CANCELLED


def test_what_cannot_be_taken_back_now_is_taken_back_later(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, row = handed_over(team, folder)
    withdraw_consent(sender, client, a_withdrawal())
    make_stubborn(sender, {"delete": MailboxUnreachableError()})

    assert go_round(sender, asked=True).sent == 1
    assert state_of(sender, row).state is OutgoingState.HANDED_OVER
    make_stubborn(sender, {})
    go_round(sender, asked=True)
    assert state_of(sender, row).state is OutgoingState.CANCELLED
    assert file_of(row) not in {entry.name for entry in folder.iterdir()}


def test_what_was_confirmed_while_it_was_taken_back_stays_received(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, row = handed_over(team, folder)
    withdraw_consent(sender, client, a_withdrawal())
    steps = sender.mailboxes.exchange.round(asked=True)
    take_away = steps.send(next(steps).run())
    with sender.seat.storage.connection.transaction():
        sender.seat.storage.exchange.outgoing.move(row.key, OutgoingState.DELIVERED, at=team.clock.now())
    go_on(steps, take_away.run())

    assert state_of(sender, row).state is OutgoingState.DELIVERED


def test_what_went_by_a_stick_is_not_said_to_be_taken_back(team: Team, folder: Path, tmp_path: Path) -> None:
    sender = team.counselor.desk
    client = agreed(sender)
    kept = use(sender, folder)
    (row,) = sender.exporting.seal(sender.exporting.preview(team.supervisor.person), How(kept.key))
    stick = tmp_path / "a stick"
    stick.mkdir()
    sender.exporting.hand_all_to(stick)
    withdraw_consent(sender, client, a_withdrawal())
    go_round(sender, asked=True)

    assert state_of(sender, row).state is OutgoingState.HANDED_OVER


def test_whoever_may_have_it_hears_of_a_withdrawal_though_the_lock_came_first(
    team: Team, folder: Path
) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    seal(team)
    use(desk, folder)
    steps = desk.mailboxes.exchange.round(asked=True)
    put = steps.send(next(steps).run())
    assert put.run().problem is None
    steps.close()
    desk.mailboxes.exchange.settle()
    withdraw_consent(desk, client, a_withdrawal())

    reached = desk.seat.storage.exchange.owed.recipients(ScopeId(client))
    assert set(reached) == {team.supervisor.person}
    team.clock.advance(minutes=1)
    assert go_round(desk, asked=True).sent == 1

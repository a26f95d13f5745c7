"""What a person is told: what waits, what came, and what went without a look."""

from pathlib import Path

from pss_desktop.domain.exchange_errors import (
    MailboxUnreachableError,
)
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.slices import finish
from tests.services.clinic import sign_note
from tests.services.mailboxes.rounds import agreed, go_round, handed_over, make_stubborn, seal, use
from tests.team import Team


def test_the_state_counts_what_waits_and_what_came(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    seal(team)
    assert sender.mailboxes.state().waiting == 1
    use(sender, folder)
    use(reader, folder)
    go_round(sender)
    go_round(reader)

    assert (sender.mailboxes.state().waiting, sender.mailboxes.state().unconfirmed) == (0, 1)
    assert reader.mailboxes.state().arrived == 1
    (sent,) = sender.mailboxes.sent()
    assert (sent.to, sent.number, sent.state) == ("Juniper Vale", 1, OutgoingState.HANDED_OVER)
    (row,) = sender.mailboxes.rows()
    assert row.reached_at is not None


def test_what_went_without_a_look_is_told_for_a_day(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, _ = handed_over(team, folder)
    assert sender.exporting.went_alone() == 0  # somebody looked at it

    sign_note(sender, client, "Sat under the willow.")
    assert go_round(sender, asked=True).sent == 1
    assert sender.exporting.went_alone() == 1
    team.clock.advance(hours=23)
    assert sender.exporting.went_alone() == 1
    team.clock.advance(hours=2)
    assert sender.exporting.went_alone() == 0


def test_what_waits_for_the_line_has_not_gone(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, _ = handed_over(team, folder)
    sign_note(sender, client, "Sat under the willow.")
    make_stubborn(sender, {"put_new": MailboxUnreachableError()})

    go_round(sender, asked=True)
    assert sender.exporting.went_alone() == 0
    make_stubborn(sender, {})
    team.clock.advance(days=3)
    go_round(sender, asked=True)
    assert sender.exporting.went_alone() == 1


def test_a_receipt_is_not_told_of(team: Team, folder: Path) -> None:
    reader = team.supervisor.desk
    handed_over(team, folder)
    go_round(reader)
    (arrived,) = reader.importing.pending()
    finish(reader.importing.apply(arrived.key))

    assert go_round(reader, asked=True).sent == 1
    assert reader.exporting.went_alone() == 0

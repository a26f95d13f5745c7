"""What does not answer is tried later and later, and at once when somebody asks."""

from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.domain.exchange_errors import (
    MailboxDamagedError,
    MailboxError,
    MailboxFullError,
    MailboxUnreachableError,
)
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.mailboxes.timing import LONGEST_WAIT, wait_after
from pss_desktop.sync.mailboxes.settings import WebDavSettings
from pss_desktop.vault.exchange.outgoing import OutgoingState
from tests.services.mailboxes.rounds import agreed, go_round, make_stubborn, seal, state_of, use
from tests.team import Team


def test_a_mailbox_that_does_not_answer_is_tried_later_and_later(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    kept = use(desk, folder)
    make_stubborn(desk, {"list": MailboxUnreachableError()})

    done = go_round(desk)
    assert [key for key, _ in done.problems] == [kept.key]
    first = desk.mailboxes.book.standing(kept.key)
    assert first.problem == "M1"
    assert go_round(desk) == Exchanged()
    assert first.next_at == team.clock.now() + timedelta(minutes=1)
    team.clock.advance(minutes=1)
    go_round(desk)
    second = desk.mailboxes.book.standing(kept.key)
    assert second.tries == 2
    make_stubborn(desk, {})
    go_round(desk, asked=True)
    assert desk.mailboxes.book.standing(kept.key).problem == ""


@pytest.mark.parametrize("problem", [MailboxFullError(), MailboxDamagedError(), MailboxUnreachableError()])
def test_a_bundle_that_does_not_arrive_waits_and_goes_later(
    team: Team, folder: Path, problem: MailboxError
) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    use(desk, folder)
    make_stubborn(desk, {"put_new": problem})

    assert go_round(desk).sent == 0
    failed = state_of(desk, row)
    assert (failed.state, failed.reason, failed.tries) == (OutgoingState.FAILED, problem.code, 1)
    assert failed.next_at is not None
    make_stubborn(desk, {})
    assert go_round(desk) == Exchanged()
    team.clock.advance(hours=1)
    assert go_round(desk).sent == 1


def test_a_server_that_is_away_is_knocked_at_ever_more_rarely(team: Team) -> None:
    desk = team.counselor.desk
    kept = desk.mailboxes.book.add("Cloud", WebDavSettings("https://cloud.example/dav"))
    make_stubborn(desk, {"list": MailboxUnreachableError()})
    waits = []
    for _ in range(3):
        go_round(desk, asked=True)
        next_at = desk.mailboxes.book.standing(kept.key).next_at
        assert next_at is not None
        waits.append((next_at - team.clock.now()).total_seconds())

    assert 24 <= waits[0] <= 36 < waits[1] <= 72 < waits[2] <= 144


def test_a_stick_that_is_back_gets_what_failed_before(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    seal(team)
    use(desk, folder)
    make_stubborn(desk, {"put_new": MailboxUnreachableError()})
    go_round(desk)
    make_stubborn(desk, {})
    team.clock.advance(minutes=1)

    assert go_round(desk).sent == 1


def test_asking_sends_at_once_whatever_the_wait(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    seal(team)
    use(desk, folder)
    make_stubborn(desk, {"put_new": MailboxUnreachableError()})
    go_round(desk)
    make_stubborn(desk, {})

    assert go_round(desk, asked=True).sent == 1


def test_waits_grow_from_half_a_minute_to_six_hours() -> None:
    def middle(count: int) -> bytes:
        return b"\x7f\xff"[:count]

    waits = [wait_after(tries, middle) for tries in range(1, 14)]
    assert waits == sorted(waits)
    assert abs(waits[0].total_seconds() - 30) < 1
    assert waits[-1] == LONGEST_WAIT
    assert wait_after(3, bytes) < wait_after(3, lambda count: b"\xff" * count)

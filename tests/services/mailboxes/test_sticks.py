"""What is sealed goes by a stick, too, and then by no mailbox."""

from pathlib import Path

import pytest

from pss_desktop.domain.exchange_errors import (
    MailboxUnreachableError,
)
from pss_desktop.services.mailboxes.errands import (
    run_here,
)
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.vault.exchange.outgoing import OutgoingState
from tests.services.mailboxes.rounds import agreed, go_on, seal, state_of, use
from tests.team import Team


def test_what_went_by_a_stick_meanwhile_is_not_sent_again(team: Team, folder: Path, tmp_path: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    use(desk, folder)
    steps = desk.mailboxes.exchange.round(asked=True)
    look = next(steps)
    stick = tmp_path / "travel"
    stick.mkdir()
    run_here(desk.mailboxes.exchange.hand_to(stick))
    assert state_of(desk, row).state is OutgoingState.HANDED_OVER

    assert go_on(steps, look.run()) == Exchanged()
    assert list(folder.iterdir()) == []


def test_handing_over_to_a_stick_reads_back_what_is_there(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    stick = tmp_path / "travel"
    stick.mkdir()

    done = run_here(desk.mailboxes.exchange.hand_to(stick))

    assert done.sent == 1
    assert state_of(desk, row).state is OutgoingState.HANDED_OVER
    (file,) = stick.iterdir()
    assert row.sealed is not None
    assert (file.name, file.stat().st_size) == (row.sealed.file, row.sealed.size)


def test_a_stick_that_is_not_there_hands_nothing_over(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)

    with pytest.raises(MailboxUnreachableError):
        run_here(desk.mailboxes.exchange.hand_to(tmp_path / "pulled"))
    assert state_of(desk, row).state is OutgoingState.FAILED

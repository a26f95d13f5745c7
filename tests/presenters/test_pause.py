"""The growing pause after a wrong passphrase."""

from pss_desktop.domain.errors import DiskFullError, WrongPassphraseError
from pss_desktop.presenters.entrance.pause import Pause
from tests.presenters.hands import HandAlarms


def test_a_wrong_passphrase_counts_its_seconds_down_to_none() -> None:
    alarms, told = HandAlarms(), list[int]()
    pause = Pause(alarms, told.append)
    pause.after(WrongPassphraseError(wait_seconds=3))
    assert pause.running
    while alarms.set:
        alarms.only.ring()
    assert told == [3, 2, 1, 0]
    assert not pause.running


def test_other_problems_cost_no_pause() -> None:
    alarms, told = HandAlarms(), list[int]()
    pause = Pause(alarms, told.append)
    pause.after(DiskFullError())
    pause.after(WrongPassphraseError(wait_seconds=0))
    assert (told, pause.running, alarms.set) == ([], False, [])


def test_a_view_made_anew_is_told_what_is_left_of_a_pause_that_runs() -> None:
    alarms, told = HandAlarms(), list[int]()
    pause = Pause(alarms, told.append)
    pause.tell()
    pause.after(WrongPassphraseError(wait_seconds=3))
    alarms.only.ring()
    pause.tell()
    assert told == [3, 2, 2]

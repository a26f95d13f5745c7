"""Seven days, four weeks, months while there is room, and always the newest."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.vault.backups.backup_retention import DAYS, WEEKS, Kept, Room, to_let_go
from tests.fakes import NOON

PLENTY = Room(vault=10**9, free_without_backups=10**12)


def backups_of_days(*days_ago: int, size: int = 10) -> list[Kept]:
    return [Kept(f"d{days}", NOON - timedelta(days=days), size) for days in days_ago]


def staying(backups: list[Kept], room: Room) -> list[str]:
    gone = to_let_go(backups, room)
    return [one.name for one in backups if one not in gone]


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    year = backups_of_days(*range(365))
    names = staying(year, PLENTY)
    assert names[:DAYS] == [f"d{day}" for day in range(DAYS)]
    days_apart = [int(name[1:]) for name in names]
    weekly = days_apart[DAYS : DAYS + WEEKS]
    assert all(later - earlier == 7 for earlier, later in pairwise(weekly))
    monthly = days_apart[DAYS + WEEKS :]
    assert 10 <= len(monthly) <= 12


def test_of_several_on_one_day_the_newest_stays() -> None:
    early = Kept("early", NOON.replace(hour=6), 10)
    late = Kept("late", NOON.replace(hour=18), 10)
    assert to_let_go([early, late], PLENTY) == (early,)


def test_too_little_room_takes_months_before_weeks_and_days() -> None:
    kept = backups_of_days(0, 1, 2, 3, 4, 5, 6, 10, 17, 24, 31, 70, 100)
    room = Room(vault=40, free_without_backups=10**6)
    assert room.allowance == 120
    assert staying(kept, room) == [f"d{day}" for day in (0, 1, 2, 3, 4, 5, 6, 10, 17, 24, 31)] + ["d70"]


def test_three_vaults_worth_leave_today_yesterday_and_last_week() -> None:
    kept = backups_of_days(0, 1, 2, 3, 4, 5, 6, 10, 17, 24, 31, 70)
    assert staying(kept, Room(vault=10, free_without_backups=10**6)) == ["d0", "d1", "d10"]


def test_a_fifth_of_the_free_space_is_the_limit_where_it_is_less() -> None:
    kept = backups_of_days(0, 1, 2)
    assert staying(kept, Room(vault=10**6, free_without_backups=100)) == ["d0", "d1"]


def test_the_newest_stays_on_a_full_disk() -> None:
    assert staying(backups_of_days(0, 1, 2), Room(vault=10, free_without_backups=0)) == ["d0"]


def test_no_backups_leave_nothing_to_let_go() -> None:
    assert to_let_go([], PLENTY) == ()


@given(
    days=st.lists(st.integers(0, 800), min_size=1, max_size=60, unique=True),
    vault=st.integers(0, 200),
    free=st.integers(0, 5000),
)
def test_whatever_is_there_the_newest_stays_and_the_rest_fits(days: list[int], vault: int, free: int) -> None:
    backups = backups_of_days(*days)
    room = Room(vault=vault, free_without_backups=free)
    gone = to_let_go(backups, room)
    kept = [one for one in backups if one not in gone]
    assert max(backups, key=lambda one: one.taken_at) in kept
    assert len(kept) == 1 or sum(one.size for one in kept) <= room.allowance


@given(days=st.lists(st.integers(0, 800), min_size=1, max_size=60, unique=True))
def test_letting_go_twice_takes_nothing_more(days: list[int]) -> None:
    backups = backups_of_days(*days)
    kept = [one for one in backups if one not in to_let_go(backups, PLENTY)]
    assert to_let_go(kept, PLENTY) == ()

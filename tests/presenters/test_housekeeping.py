"""What an open vault does by itself goes on after something failed, and says so once."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import NotWritableError, PssError
from pss_desktop.presenters.frame.housekeeping import LOOK_EVERY_MS, SETTLE_EVERY_MS, Housekeeping
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HandAlarm, HandAlarms, InlineRunner
from tests.services.clinic import Clinic


@dataclass
class House:
    """A vault with its housekeeping, and what the window heard."""

    clinic: Clinic
    workspace: Workspace
    alarms: HandAlarms = field(default_factory=HandAlarms)
    done: int = 0
    failed: list[PssError] = field(default_factory=list)

    def begin(self) -> None:
        Housekeeping(
            self.workspace,
            runner=InlineRunner(),
            alarms=self.alarms,
            done=self._heard,
            failed=self.failed.append,
        ).begin()

    def alarm(self, ms: int) -> HandAlarm:
        (found,) = [one for one in self.alarms.set if one.ms == ms]
        return found

    def backups(self) -> int:
        return len(list((self.clinic.root / "backups").iterdir()))

    def _heard(self) -> None:
        self.done += 1


@pytest.fixture
def house(clinic: Clinic) -> Iterator[House]:
    made = House(clinic, clinic.ready())
    yield made
    made.workspace.close()


def test_a_day_that_passes_over_an_open_vault_brings_its_backup(house: House) -> None:
    house.begin()
    first = house.backups()
    house.clinic.clock.advance(days=1)
    house.alarm(LOOK_EVERY_MS).ring()
    assert house.backups() == first + 1
    house.alarm(LOOK_EVERY_MS).ring()
    assert house.backups() == first + 1


def test_a_backup_that_failed_is_tried_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> bool:
        raise NotWritableError

    with monkeypatch.context() as broken:
        broken.setattr(house.workspace.upkeep, "is_due", full)
        house.begin()
    assert len(house.failed) == 1
    house.alarm(LOOK_EVERY_MS).ring()
    assert house.done == 1


def test_a_settling_that_fails_is_told_once_and_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise NotWritableError

    house.begin()
    with monkeypatch.context() as broken:
        broken.setattr(house.workspace.upkeep, "settle", full)
        for _ in range(3):
            house.alarm(SETTLE_EVERY_MS).ring()
        assert len(house.failed) == 1
    house.alarm(SETTLE_EVERY_MS).ring()
    assert len(house.failed) == 1
    assert SETTLE_EVERY_MS in {one.ms for one in house.alarms.set}

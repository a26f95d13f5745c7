"""What needs me today: unsigned notes, backups, unfinished first steps, and what the vault noticed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pss_desktop.services.notes import UnsignedNote


class FirstStep(StrEnum):
    """Parts of the first run that were left for later."""

    CHECK_RECOVERY_CODE = "check_recovery_code"
    ADD_FIRST_CLIENT = "add_first_client"


class NoticeKind(StrEnum):
    """What the vault noticed while it was opened."""

    CLOCK_AHEAD = "clock_ahead"
    HISTORY_LOST = "history_lost"
    DAMAGED_PART = "damaged_part"
    VIEWS_REBUILDING = "views_rebuilding"
    READ_ONLY = "read_only"
    NEW_DEVICE = "new_device"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know about the vault; *part* names what is concerned where that matters."""

    kind: NoticeKind
    part: str = ""


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything that Today shows; *backup_due* after 7 days without one."""

    at: datetime
    person_name: str
    notices: tuple[Notice, ...]
    unsigned: tuple[UnsignedNote, ...]
    last_backup: datetime | None
    backup_due: bool
    first_steps: tuple[FirstStep, ...]
    clients: int

    @property
    def needing_me(self) -> int:
        """How many things ask for a deed: the number on the navigation rail."""
        return len(self.notices) + len(self.unsigned) + int(self.backup_due) + len(self.first_steps)


class Today:
    """Gathers what needs the person."""

    def load(self) -> TodayView:
        """Read it in one go; fast at a million notes."""
        raise NotImplementedError

    def repair_clock(self, *, origin: object = None) -> None:
        """Sign that the computer's date is right and start a new era of the vault's clock."""
        raise NotImplementedError

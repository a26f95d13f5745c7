"""Opens the practice vault, and makes it first where there is none yet."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.progress import Progress
from pss_desktop.files.errors import translate_os_errors
from pss_desktop.files.removal import remove_folder
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.practice.caseload import year_of
from pss_desktop.services.practice.samples import Samples
from pss_desktop.services.practice.story_clock import StoryClock
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.entrance.listing import list_vaults
from pss_desktop.vault.slices import Slices

PRACTICE_PASSPHRASE: Final = "fig tree beside the quiet harbour"  # noqa: S105 - no secret
"""Known to everybody: in this vault lies nothing that needs protection."""

PRACTICE_FOLDER: Final = "practice"
PRACTISING: Final = "practising"
_UNFINISHED: Final = "practice.unfinished"
_A_SLICE: Final = 5


class Practice:
    """The one practice vault of a computer; it lies apart from the others and never among them."""

    def __init__(self, root: Path, doors: Unlocking, clock: Clock) -> None:
        self._root = root
        self._doors = doors
        self._clock = clock

    def opening(self, samples: Samples) -> Slices[Workspace]:
        """Open it; the first time a year of cases is written, which takes some seconds.

        One that was cut short while it was made is made anew. Raises what making and unlocking raise.
        """
        home = self._root / PRACTICE_FOLDER
        if not list_vaults(home):
            yield from self._make(samples, home)
        (entry, *_) = list_vaults(home)
        return self._doors.elsewhere(home).unlock(entry, PRACTICE_PASSPHRASE)

    def _make(self, samples: Samples, home: Path) -> Slices[None]:
        aside = self._root / _UNFINISHED
        remove_folder(aside, inside=self._root)
        now = self._clock.now().replace(microsecond=0)
        events = year_of(samples, now=now)
        clock = StoryClock(events[0].at)
        created = self._doors.elsewhere(aside, story=clock).create(
            NewVault(samples.text("vault"), samples.text("person"), PRACTICE_PASSPHRASE)
        )
        desk = created.workspace
        try:
            desk.safekeeping.check_recovery_code(created.recovery_code)
            desk.preferences.keep(replace(desk.preferences.load(), practice=True))
            for done, event in enumerate(events):
                clock.move_to(event.at)
                event.do(desk)
                if done % _A_SLICE == 0:
                    yield Progress(done, len(events), PRACTISING)
            clock.move_to(now)
        finally:
            desk.close()
        with translate_os_errors():
            aside.rename(home)

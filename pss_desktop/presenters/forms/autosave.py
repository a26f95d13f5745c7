"""Keeps what is being typed in the vault, never more than two seconds behind the keys."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import Priority, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker

Content = TypeVar("Content")

SAVE_AFTER_MS = 1500
"""From the first key that is not in the vault yet; later keys do not move it, so long typing is kept too."""

RETRY_AFTER_MS = 5000


@dataclass(frozen=True, slots=True)
class SaveState:
    """What to say beside the title: when the last save was, and whether newer words wait or can't be kept."""

    saved_at: datetime | None
    unsaved: bool
    problem: PssError | None = None


class Autosave(Generic[Content]):
    """One form's way into the vault. *write* runs on the vault thread and returns the instant of the save.

    Writes are serial: the next begins when the last has answered, so *write* may keep the draft's revision.
    """

    def __init__(
        self,
        write: Callable[[Content], datetime],
        *,
        runner: TaskRunner,
        alarms: AlarmMaker,
        told: Callable[[SaveState], None],
    ) -> None:
        self._write = write
        self._runner = runner
        self._alarm = alarms(self.save_now)
        self._told = told
        self._waiting: Content | None = None
        self._writing: Content | None = None
        self._rung = False
        self._saved_at: datetime | None = None
        self._problem: PssError | None = None
        self._then: Callable[[], None] | None = None

    @property
    def state(self) -> SaveState:
        unsaved = self._waiting is not None or self._writing is not None
        return SaveState(self._saved_at, unsaved, self._problem)

    def begin_from(self, saved_at: datetime | None) -> None:
        """Tell when the draft that was opened had been saved."""
        self._saved_at = saved_at
        self._told(self.state)

    def changed(self, content: Content) -> None:
        """Take the newest *content*; it is written soon."""
        first = self._waiting is None
        self._waiting = content
        if first and self._writing is None:
            self._alarm.start(SAVE_AFTER_MS)
            self._told(self.state)

    def save_now(self) -> None:
        """Write what waits, at once or as soon as the running write has answered."""
        self._alarm.stop()
        if self._writing is not None:
            self._rung = True
            return
        if self._waiting is None:
            self._run_then()
            return
        content, self._waiting = self._waiting, None
        self._writing = content
        self._runner.submit(
            lambda: self._write(content), done=self._saved, failed=self._failed, priority=Priority.DRAFT
        )

    def settle(self, then: Callable[[], None]) -> None:
        """Call *then* once nothing is unsaved; a save that fails is told and *then* is forgotten."""
        self._then = then
        self.save_now()

    def unsaved_work(self) -> Callable[[], None] | None:
        """What the vault thread must still write before a lock; ``None`` when all is saved."""
        content = self._waiting if self._waiting is not None else self._writing
        if content is None:
            return None
        newest = content

        def write_the_rest() -> None:
            self._write(newest)

        return write_the_rest

    def stop(self) -> None:
        """Forget what waits: the note was signed, or its draft thrown away."""
        self._alarm.stop()
        self._waiting = None
        self._then = None

    def _saved(self, at: datetime) -> None:
        self._writing = None
        self._saved_at = at
        self._problem = None
        self._told(self.state)
        self._go_on()

    def _failed(self, problem: PssError) -> None:
        if self._waiting is None:
            self._waiting = self._writing
        self._writing = None
        self._rung = False
        self._then = None
        self._problem = problem
        self._alarm.start(RETRY_AFTER_MS)
        self._told(self.state)

    def _go_on(self) -> None:
        rung, self._rung = self._rung, False
        if rung or self._then is not None:
            self.save_now()
        elif self._waiting is not None:
            self._alarm.start(SAVE_AFTER_MS)

    def _run_then(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

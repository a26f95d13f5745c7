"""What an open vault does by itself: views built again, the daily backup, a short -wal file."""

from collections.abc import Callable
from typing import Final

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import Priority, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker
from pss_desktop.services.workspace import Workspace

SETTLE_EVERY_MS: Final = 60_000
LOOK_EVERY_MS: Final = 3_600_000
"""A day's backup is due anew while the vault is open, and what failed may not fail again."""


class Housekeeping:
    """Begins once the first screen is there. *done* is called when something changed that Today shows."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        runner: TaskRunner,
        alarms: AlarmMaker,
        done: Callable[[], None],
        failed: Callable[[PssError], None],
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._settling = alarms(self._settle)
        self._looking = alarms(self._look)
        self._done = done
        self._failed = failed
        self._unsettled = False

    def begin(self) -> None:
        self._look()
        self._wait()

    def _look(self) -> None:
        self._runner.submit(
            self._workspace.upkeep.is_due,
            done=self._found,
            failed=self._gave_up,
            priority=Priority.LONG,
        )

    def _found(self, due: object) -> None:
        if not due:
            self._look_again()
            return
        self._runner.submit_slices(
            self._workspace.upkeep.run,
            done=lambda _: self._ended(),
            failed=self._gave_up,
            progress=lambda _: None,
        )

    def _ended(self) -> None:
        self._look_again()
        self._done()

    def _gave_up(self, problem: PssError) -> None:
        self._look_again()
        self._failed(problem)

    def _look_again(self) -> None:
        if not self._workspace.read_only:
            self._looking.start(LOOK_EVERY_MS)

    def _wait(self) -> None:
        if not self._workspace.read_only:
            self._settling.start(SETTLE_EVERY_MS)

    def _settle(self) -> None:
        self._runner.submit(
            self._workspace.upkeep.settle,
            done=lambda _: self._settled(),
            failed=self._not_settled,
            priority=Priority.LONG,
        )

    def _settled(self) -> None:
        self._unsettled = False
        self._wait()

    def _not_settled(self, problem: PssError) -> None:
        """Said once, tried again and again."""
        self._wait()
        if not self._unsettled:
            self._unsettled = True
            self._failed(problem)

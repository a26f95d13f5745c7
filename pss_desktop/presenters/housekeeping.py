"""What an open vault does by itself: views built again, the daily backup, a short -wal file."""

from collections.abc import Callable

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import Priority, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker
from pss_desktop.services.workspace import Workspace

SETTLE_EVERY_MS = 60_000


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
        self._alarm = alarms(self._settle)
        self._done = done
        self._failed = failed

    def begin(self) -> None:
        self._runner.submit(
            self._workspace.upkeep.is_due, done=self._found, failed=self._failed, priority=Priority.LONG
        )

    def _found(self, due: object) -> None:
        if due:
            self._runner.submit_slices(
                self._workspace.upkeep.run,
                done=lambda _: self._ended(),
                failed=self._failed,
                progress=lambda _: None,
            )
        self._wait()

    def _ended(self) -> None:
        self._done()

    def _wait(self) -> None:
        if not self._workspace.read_only:
            self._alarm.start(SETTLE_EVERY_MS)

    def _settle(self) -> None:
        self._runner.submit(
            self._workspace.upkeep.settle,
            done=lambda _: self._wait(),
            failed=self._failed,
            priority=Priority.LONG,
        )

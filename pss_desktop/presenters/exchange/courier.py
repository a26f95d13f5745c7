"""Goes round the mailboxes while the vault is open, and says at the top of the window how things stand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.round import Round
from pss_desktop.presenters.runner import Priority, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker
from pss_desktop.services.mailboxes.errands import Steps
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.mailboxes.mailboxes import ExchangeState
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Change

SOON_MS: Final = 2_000
"""After something was sealed; more of it may come."""
LATER_MS: Final = 60_000
"""After a round that broke off, as where the vault's own disk is full."""

_LONGEST_MS: Final = 3_600_000
_WATCHED: Final = ("bundle", "mailbox", "roster", "consent", "session_note", "safety_plan", "risk_level")


class CourierView(Protocol):
    """The frame."""

    def show_exchange(self, state: ExchangeState, *, busy: bool) -> None: ...

    def show_exchanged(self, done: Exchanged) -> None:
        """A person asked for it, and this is what it came to."""

    def show_unsealed(self, code: str) -> None:
        """Nobody asked, and this keeps the computer from sealing; said once, until it is something else."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """How things stand, and in how many milliseconds to look again."""

    state: ExchangeState
    again_ms: int | None


class Courier:
    """One round at a time. Nothing is reached where no mailbox is set up."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        runner: TaskRunner,
        alarms: AlarmMaker,
        view: Callable[[], CourierView],
        failed: Callable[[PssError], None],
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._alarm = alarms(self._rings)
        self._view = view
        self._failed = failed
        self._state = ExchangeState(member=False)
        self._running = False
        self._stopped_by = ""
        self._told_unsealed = ""
        self._waiting: list[Callable[[], Steps[Exchanged]]] = []
        self._begun = False
        self._end = workspace.changes.subscribe(self._changed)

    def begin(self) -> None:
        """The first screen is there."""
        self._begun = True
        if not self._workspace.read_only:
            self._submit_settling()
        self.look()

    def look(self) -> None:
        """Find out how things stand, and when the next round is due."""
        self._runner.submit(self._read, done=self._seen, failed=_say_nothing, priority=Priority.LONG)

    def show(self) -> None:
        """In a new frame, what was known already."""
        self._view().show_exchange(self._state, busy=self._running)

    def send_now(self) -> None:
        """Go to every mailbox at once; while a round runs, once more after it."""
        self._ask(self._everywhere)

    def line_is_back(self) -> None:
        """This computer is on a network again: whatever waited for one need not wait longer."""
        if self._state.problem and not self._running:
            self._start(self._everywhere, asked=False)

    def hand_to(self, folder: Path) -> None:
        """Put what waits into a folder that a person pointed at."""
        exchange = self._workspace.mailboxes.exchange
        self._ask(lambda: exchange.hand_to(folder))

    def close(self) -> None:
        """The vault is being closed."""
        self._end()
        self._alarm.stop()

    # Within

    def _submit_settling(self) -> None:
        settle = self._workspace.mailboxes.exchange.settle
        self._runner.submit(settle, done=lambda _: None, failed=self._failed, priority=Priority.LONG)

    def _everywhere(self) -> Steps[Exchanged]:
        return self._workspace.mailboxes.exchange.round(asked=True)

    def _ask(self, begin: Callable[[], Steps[Exchanged]]) -> None:
        """Now, or after what runs; the same is not done twice for two presses."""
        if not self._running:
            self._start(begin, asked=True)
        elif begin not in self._waiting:
            self._waiting.append(begin)

    def _start(self, begin: Callable[[], Steps[Exchanged]], *, asked: bool) -> None:
        def ended(done: Exchanged) -> None:
            self._stopped_by = ""
            if asked and done.here is not None:
                self._told_unsealed = done.here.code
            self._over()
            if asked:
                self._view().show_exchanged(done)

        def failed(problem: PssError) -> None:
            is_news = asked or problem.code not in (self._stopped_by, self._told_unsealed)
            self._stopped_by = self._stopped_by if asked else problem.code
            self._over()
            if is_news:
                self._failed(problem)

        self._running = True
        self.show()
        Round(self._runner, begin, done=ended, failed=failed).start()

    def _over(self) -> None:
        self._running = False
        if self._waiting:
            self._start(self._waiting.pop(0), asked=True)
        else:
            self.look()

    def _read(self) -> _Seen:
        mailboxes = self._workspace.mailboxes
        due = None if self._workspace.read_only else mailboxes.exchange.next_due()
        if due is None:
            return _Seen(mailboxes.state(), None)
        left = due - self._workspace.vault.machine.clock.now()
        return _Seen(mailboxes.state(), max(0, left // timedelta(milliseconds=1)))

    def _seen(self, seen: _Seen) -> None:
        self._state = seen.state
        self.show()
        self._tell_unsealed(seen.state.unsealed)
        if seen.again_ms is not None and not self._running:
            soonest = LATER_MS if self._stopped_by else SOON_MS
            self._alarm.start(min(max(seen.again_ms, soonest), _LONGEST_MS))

    def _tell_unsealed(self, code: str) -> None:
        is_news = code not in ("", self._told_unsealed, self._stopped_by)
        self._told_unsealed = code
        if is_news:
            self._view().show_unsealed(code)

    def _rings(self) -> None:
        if not self._running:
            exchange = self._workspace.mailboxes.exchange
            self._start(exchange.round, asked=False)

    def _changed(self, change: Change) -> None:
        if self._begun and not self._running and change.concerns(*_WATCHED):
            self.look()


def _say_nothing(_: PssError) -> None:
    """A vault that can't be read says so on the screen that is shown."""

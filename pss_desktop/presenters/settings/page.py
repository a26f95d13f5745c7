"""What every page of the settings shares: work asked for here, answers that still find the page open."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import Desk, Job
from pss_desktop.presenters.entrance.pause import Pause
from pss_desktop.presenters.runner import Lane, Priority, Slices

T = TypeVar("T")


class PageView(Protocol):
    """A page of the settings."""

    def show_problem(self, problem: PssError | None) -> None:
        """Say what went wrong; None takes that away."""


class SecretPageView(PageView, Protocol):
    """A page that asks for the passphrase."""

    def show_busy(self, *, busy: bool) -> None: ...

    def show_pause(self, seconds: int) -> None:
        """Say how long the next try waits; 0 ends the pause."""


V = TypeVar("V", bound=PageView)
S = TypeVar("S", bound=SecretPageView)


class SettingsPage(Generic[V]):
    """One page. What ends after the page was left is not shown there; its failure is told by the frame."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._open = True
        self._view: V

    def attach(self, view: V) -> None:
        self._view = view
        self.load()

    def load(self) -> None:
        """Read what the page shows."""

    def close(self) -> None:
        """The page is gone."""
        self._open = False

    def _ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> None:
        self._desk.runner.submit(
            work, done=self._while_open(done), failed=self._failed, priority=priority, lane=lane
        )

    def _start(
        self,
        word: str,
        work: Callable[[], Slices[T]],
        done: Callable[[T], None],
        *,
        keep: Callable[[T], None] | None = None,
    ) -> None:
        """Begin long work; *keep* gets its end also when the page was left meanwhile."""

        def ended(value: T) -> None:
            if self._open:
                done(value)
            else:
                self._desk.shell.say_ended(word)

        self._view.show_problem(None)
        self._desk.shell.start_job(Job(word, work, done=ended, failed=self._failed, keep=keep))

    def _while_open(self, done: Callable[[T], None]) -> Callable[[T], None]:
        def answered(value: T) -> None:
            if self._open:
                done(value)

        return answered

    def _failed(self, problem: PssError) -> None:
        if self._open:
            self._view.show_problem(problem)
        else:
            self._desk.shell.tell(problem)


class SecretPage(SettingsPage[S]):
    """A page whose deed costs the passphrase, and a growing pause when it is wrong."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._busy = False
        self._pause = Pause(desk.alarms, self._show_pause)

    def close(self) -> None:
        self._pause.stop()
        super().close()

    @property
    def _may_try(self) -> bool:
        return not self._busy and not self._pause.running

    def _try(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do *work*, which takes a key derivation; the page waits for it."""

        def finished(value: T) -> None:
            self._set_busy(busy=False)
            done(value)

        self._view.show_problem(None)
        self._set_busy(busy=True)
        self._ask(work, finished, priority=Priority.WRITE)

    def _failed(self, problem: PssError) -> None:
        if self._open:
            self._set_busy(busy=False)
            self._pause.after(problem)
        super()._failed(problem)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._view.show_busy(busy=busy)

    def _show_pause(self, seconds: int) -> None:
        self._view.show_pause(seconds)

"""Carries steps between two threads: the vault's own, and the one for mailboxes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import Lane, Priority, TaskRunner
from pss_desktop.services.mailboxes.errands import Errand, Outcome, Steps

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Ended(Generic[T]):
    """The steps are over; this is what they came to."""

    value: T


class Round(Generic[T]):
    """One run through *begin*'s steps. After a lock no answer comes any more, and the steps end there."""

    def __init__(
        self,
        runner: TaskRunner,
        begin: Callable[[], Steps[T]],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
    ) -> None:
        self._runner = runner
        self._begin = begin
        self._done = done
        self._failed = failed
        self._steps: Steps[T] | None = None

    def start(self) -> None:
        self._step(None)

    def _step(self, outcome: Outcome | None) -> None:
        self._runner.submit(
            lambda: self._next(outcome), done=self._go_on, failed=self._failed, priority=Priority.LONG
        )

    def _next(self, outcome: Outcome | None) -> Errand | _Ended[T]:
        if self._steps is None:
            self._steps = self._begin()
        try:
            return self._steps.send(outcome)
        except StopIteration as end:
            return _Ended(cast(T, end.value))

    def _go_on(self, came: Errand | _Ended[T]) -> None:
        if isinstance(came, _Ended):
            self._done(came.value)
        else:
            self._runner.submit(came.run, done=self._step, failed=self._failed, lane=Lane.LINE)

"""Agreeing to an act that bears the person's name, with the passphrase once in 15 minutes."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from pss_desktop.domain.errors import PassphraseNeededError, PssError
from pss_desktop.presenters.desk import ALWAYS_ASKED, SignedAct, SignedDeed
from pss_desktop.presenters.entrance.pause import Pause
from pss_desktop.presenters.runner import Lane, Priority, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker
from pss_desktop.services.writing.signing import Signing

T = TypeVar("T")


class ConfirmView(Protocol):
    """The dialog that says what will be signed and may ask for the passphrase."""

    def show_deed(self, deed: SignedDeed, *, with_passphrase: bool) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def show_pause(self, seconds: int) -> None: ...

    def finish(self) -> None:
        """Close the dialog."""


class ConfirmPresenter(Generic[T]):
    """Carries one act from the question to the signature; the person may leave it at any time before."""

    def __init__(
        self, act: SignedAct[T], *, signing: Signing, runner: TaskRunner, alarms: AlarmMaker
    ) -> None:
        self._act = act
        self._signing = signing
        self._runner = runner
        self._pause = Pause(alarms, self._show_pause)
        self._with_passphrase = True
        self._busy = False
        self._view: ConfirmView

    def prepare(self, ready: Callable[[], None]) -> None:
        """Find out whether the passphrase is needed, then call *ready*."""
        if self._act.deed in ALWAYS_ASKED:
            ready()
            return

        def known(needed: object) -> None:
            self._with_passphrase = bool(needed)
            ready()

        self._runner.submit(self._signing.needs_passphrase, done=known, failed=self._act.failed)

    def attach(self, view: ConfirmView) -> None:
        self._view = view
        view.show_deed(self._act.deed, with_passphrase=self._with_passphrase)

    def agree(self, passphrase: str = "") -> None:
        """Do the act; *passphrase* counts only when it was asked for."""
        if self._busy or self._pause.running:
            return
        if not self._with_passphrase:
            self._set_busy(busy=True)
            self._do()
        elif passphrase:
            self._set_busy(busy=True)
            self._runner.submit(
                lambda: self._signing.confirm(passphrase),
                done=lambda _: self._do(),
                failed=self._refused,
                lane=Lane.WORKER,
            )

    def drop(self) -> None:
        """Leave without doing it."""
        if self._busy:
            return
        self._pause.stop()
        self._view.finish()
        self._act.dropped()

    def _do(self) -> None:
        self._runner.submit(self._act.work, done=self._done, failed=self._act_failed, priority=Priority.WRITE)

    def _done(self, value: T) -> None:
        self._view.finish()
        self._act.done(value)

    def _act_failed(self, problem: PssError) -> None:
        if isinstance(problem, PassphraseNeededError):
            self._with_passphrase = True
            self._set_busy(busy=False)
            self._view.show_deed(self._act.deed, with_passphrase=True)
            return
        self._view.finish()
        self._act.failed(problem)

    def _refused(self, problem: PssError) -> None:
        self._set_busy(busy=False)
        self._view.show_problem(problem)
        self._pause.after(problem)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._view.show_busy(busy=busy)

    def _show_pause(self, seconds: int) -> None:
        self._view.show_pause(seconds)

"""The recovery code: type back the one on paper, or make a new one that is shown once."""

from typing import Protocol

from pss_desktop.presenters.settings.page import SecretPage, SecretPageView
from pss_desktop.services.keeping.safekeeping import NewRecoveryCode
from pss_desktop.services.today.today import FirstStep, TodayView


class RecoveryView(SecretPageView, Protocol):
    """The page about the recovery code."""

    def show_state(self, *, checked: bool) -> None:
        """Whether the code on paper was ever typed back."""

    def show_checked(self) -> None:
        """The typed code is the right one; a code that was shown is put away."""

    def show_new(self, code: NewRecoveryCode) -> None:
        """The new code, once: to print or write down, then to type back."""

    def hide_new(self) -> None: ...

    def show_gap(self, reason: str) -> None: ...


class RecoveryPresenter(SecretPage[RecoveryView]):
    """Neither way ever shows the old code: it is kept nowhere."""

    @property
    def vault_name(self) -> str:
        """For the sheet of paper."""
        return self._desk.workspace.name

    def load(self) -> None:
        self._ask(self._desk.workspace.today.load, self._loaded)

    def check(self, typed: str) -> None:
        """Find out whether *typed* opens this vault."""
        if not self._may_try:
            return
        if not typed.strip():
            self._view.show_gap("no_code")
            return
        safekeeping = self._desk.workspace.safekeeping
        self._try(lambda: safekeeping.check_recovery_code(typed), lambda _: self._checked())

    def make_new(self, passphrase: str) -> None:
        """Make a new code; the old one no longer opens this vault."""
        if not self._may_try:
            return
        if not passphrase:
            self._view.show_gap("no_passphrase")
            return
        safekeeping = self._desk.workspace.safekeeping
        self._try(lambda: safekeeping.new_recovery_code(passphrase), self._made)

    def _made(self, code: NewRecoveryCode) -> None:
        self._desk.kept.keys = None
        self._view.show_new(code)

    def put_away(self) -> None:
        """The shown code goes for good; Today asks until it was typed back."""
        self._view.hide_new()
        self.load()

    def _loaded(self, today: TodayView) -> None:
        self._view.show_state(checked=FirstStep.CHECK_RECOVERY_CODE not in today.first_steps)

    def _checked(self) -> None:
        self._desk.kept.keys = None
        self._view.show_checked()
        self._view.show_state(checked=True)

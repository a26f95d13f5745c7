"""Whether the programme keeps this vault for its owner: off until they say so, and taken back at will."""

from typing import Protocol

from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.settings.page import SecretPage, SecretPageView
from pss_desktop.services.keeping.escrow import EscrowChanged, EscrowState, Keeping

__all__ = ["EscrowPresenter", "EscrowView"]


class EscrowView(SecretPageView, Protocol):
    """The page about the vault's keeping."""

    def show_state(self, state: EscrowState) -> None:
        """Who opens the vault, and the one deed that there is to it, if there is any."""

    def show_changed(self, state: EscrowState, changed: EscrowChanged) -> None:
        """It is done: clear the passphrase, and name the backups that open as before."""

    def show_gap(self, reason: str) -> None: ...


class EscrowPresenter(SecretPage[EscrowView]):
    """The same field does either deed: what is not so is offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: EscrowState | None = None

    def load(self) -> None:
        self._ask(self._desk.workspace.escrow.state, self._loaded)

    def change(self, passphrase: str) -> None:
        """Leave the vault in the programme's keeping, or take it back from whoever has it."""
        if not self._may_try or self._state is None:
            return
        if not passphrase:
            self._view.show_gap("no_passphrase")
            return
        escrow = self._desk.workspace.escrow
        act = escrow.leave if self._state.keeping is Keeping.NOBODY else escrow.take_back
        self._try(lambda: (act(passphrase), escrow.state()), lambda done: self._changed(*done))

    def _loaded(self, state: EscrowState) -> None:
        self._state = state
        self._view.show_state(state)

    def _changed(self, changed: EscrowChanged, state: EscrowState) -> None:
        self._state = state
        self._view.show_changed(state, changed)

"""The key that opens what is sent to this computer, as text, for opening it without this program."""

from typing import Protocol

from pss_desktop.presenters.settings.page import SecretPage, SecretPageView
from pss_desktop.services.keeping.receiving_key import ShownKey

__all__ = ["ReceivingKeyPresenter", "ReceivingKeyView"]


class ReceivingKeyView(SecretPageView, Protocol):
    """The page of the receiving key."""

    def show_key(self, key: ShownKey) -> None:
        """The private half, until it is put away or the page is left."""

    def hide_key(self) -> None: ...

    def show_gap(self, reason: str) -> None: ...


class ReceivingKeyPresenter(SecretPage[ReceivingKeyView]):
    """Keeps nothing of what it shows."""

    def show(self, passphrase: str) -> None:
        if not self._may_try:
            return
        if not passphrase:
            self._view.show_gap("no_passphrase")
            return
        receiving_key = self._desk.workspace.receiving_key
        self._try(lambda: receiving_key.show(passphrase), self._view.show_key)

    def put_away(self) -> None:
        self._view.hide_key()

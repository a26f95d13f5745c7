"""A new vault key, for when somebody may have learnt the old one."""

from typing import Protocol

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.settings.page import SecretPage, SecretPageView
from pss_desktop.services.keeping.safekeeping import KeysChanged
from pss_desktop.services.place import Place

ROTATE_JOB = "rotate_key"


class NewKeyView(SecretPageView, Protocol):
    """The page of the vault key."""

    def show_gap(self, reason: str) -> None: ...

    def show_changed(self, changed: KeysChanged) -> None:
        """Done: clear the passphrase; a new key comes with a new recovery code, shown this once."""


class NewKeyPresenter(SecretPage[NewKeyView]):
    """Copies the vault under a new key; until the last step the old one stays whole."""

    def load(self) -> None:
        """A new recovery code that was not typed back yet is shown again, until the lock."""
        if self._desk.kept.keys is not None:
            self._view.show_changed(self._desk.kept.keys)

    def rotate(self, passphrase: str) -> None:
        if not self._may_try:
            return
        if not passphrase:
            self._view.show_gap("no_passphrase")
            return
        safekeeping = self._desk.workspace.safekeeping
        self._start(
            ROTATE_JOB,
            lambda: safekeeping.rotate_key(passphrase),
            self._view.show_changed,
            keep=self._keep,
        )

    def _keep(self, changed: KeysChanged) -> None:
        self._desk.kept.keys = changed

    @property
    def vault_name(self) -> str:
        """For the sheet of paper with the new recovery code."""
        return self._desk.workspace.name

    def open_recovery_code(self) -> None:
        """Where the new code is typed back."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="recovery_code"))

    def open_passphrase(self) -> None:
        """Whoever knew the key may know the passphrase too."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="passphrase"))

"""A new passphrase for the vault: the old one is asked, and backups that keep it are named."""

from typing import Protocol

from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.entrance.new_passphrase import NewPassphrase
from pss_desktop.presenters.settings.page import SecretPage, SecretPageView
from pss_desktop.services.keeping.safekeeping import KeysChanged


class PassphraseView(SecretPageView, Protocol):
    """The page that changes the passphrase."""

    def show_new(self, new: NewPassphrase) -> None:
        """Other words, or another way to choose: start the fields afresh."""

    def show_typed(self, new: NewPassphrase) -> None: ...

    def show_old_asked(self, *, asked: bool) -> None:
        """Whether the old passphrase is asked: not where the recovery code opened the vault."""

    def show_gap(self, reason: str) -> None: ...

    def show_changed(self, changed: KeysChanged) -> None:
        """Done: clear every field."""


class PassphrasePresenter(SecretPage[PassphraseView]):
    """Takes the old passphrase and the new one; nothing changes unless both hold."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._new = NewPassphrase()
        self._old_asked = True

    def load(self) -> None:
        self.offer_other_words()
        self._ask(self._desk.workspace.safekeeping.asks_for_old_passphrase, self._know_old_asked)

    def offer_other_words(self) -> None:
        safekeeping = self._desk.workspace.safekeeping
        self._ask(safekeeping.offer_passphrase, self._offered)

    def choose_own(self, *, own: bool) -> None:
        """Take a text of one's own instead of the offered words, or the words again."""
        self._new = self._new.with_own(own=own)
        self._view.show_new(self._new)

    def type_new(self, typed: str) -> None:
        self._new = self._new.with_typed(typed)
        self._view.show_typed(self._new)

    def change(self, old: str) -> None:
        """Open the vault with the new passphrase from now on."""
        if not self._may_try:
            return
        gap = self._new.gap or ("no_old" if self._old_asked and not old else "")
        if gap:
            self._view.show_gap(gap)
            return
        safekeeping, new = self._desk.workspace.safekeeping, self._new.text
        self._try(lambda: safekeeping.change_passphrase(old, new), self._changed)

    def _offered(self, words: str) -> None:
        self._new = self._new.offer(words)
        self._view.show_new(self._new)

    def _changed(self, changed: KeysChanged) -> None:
        self._view.show_changed(changed)
        self.load()

    def _know_old_asked(self, asked: object) -> None:
        self._old_asked = bool(asked)
        self._view.show_old_asked(asked=self._old_asked)

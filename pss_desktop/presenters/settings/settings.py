"""Settings: one page at a time of everything that concerns the vault as a whole and this computer."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final, Protocol

from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.settings.about import AboutPresenter
from pss_desktop.presenters.settings.ages import AgesPresenter
from pss_desktop.presenters.settings.audit import AuditPresenter
from pss_desktop.presenters.settings.backups import BackupsPresenter
from pss_desktop.presenters.settings.bin import BinPresenter
from pss_desktop.presenters.settings.check import CheckPresenter
from pss_desktop.presenters.settings.escrow import EscrowPresenter
from pss_desktop.presenters.settings.key import NewKeyPresenter
from pss_desktop.presenters.settings.lock import LockPresenter
from pss_desktop.presenters.settings.name import NamePresenter
from pss_desktop.presenters.settings.page import SettingsPage
from pss_desktop.presenters.settings.passphrase import PassphrasePresenter
from pss_desktop.presenters.settings.programme import ProgrammeLinkPresenter
from pss_desktop.presenters.settings.receiving_key import ReceivingKeyPresenter
from pss_desktop.presenters.settings.recovery import RecoveryPresenter
from pss_desktop.services.place import Place


class Group(StrEnum):
    """The pages in the order of their list; :class:`Place` keeps these words in ``record``."""

    APPEARANCE = "appearance"
    NAME = "name"
    LOCK = "lock"
    PASSPHRASE = "passphrase"  # noqa: S105 - names a page, holds no secret
    RECOVERY_CODE = "recovery_code"
    ESCROW = "escrow"
    RECEIVING_KEY = "receiving_key"
    PROGRAMME = "programme"
    AGES = "ages"
    BACKUPS = "backups"
    CHECK = "check"
    NEW_KEY = "new_key"
    BIN = "bin"
    AUDIT = "audit"
    ABOUT = "about"


Shown = SettingsPage[Any]
"""A page that is open."""

PAGES: Final[Mapping[Group, Callable[[Desk], Shown]]] = {
    Group.NAME: NamePresenter,
    Group.LOCK: LockPresenter,
    Group.PASSPHRASE: PassphrasePresenter,
    Group.RECOVERY_CODE: RecoveryPresenter,
    Group.ESCROW: EscrowPresenter,
    Group.RECEIVING_KEY: ReceivingKeyPresenter,
    Group.PROGRAMME: ProgrammeLinkPresenter,
    Group.AGES: AgesPresenter,
    Group.BACKUPS: BackupsPresenter,
    Group.CHECK: CheckPresenter,
    Group.NEW_KEY: NewKeyPresenter,
    Group.BIN: BinPresenter,
    Group.AUDIT: AuditPresenter,
    Group.ABOUT: AboutPresenter,
}


class SettingsView(Protocol):
    """The list of pages, and the one that is open."""

    def show_list(self, current: Group) -> None:
        """Mark *current* in the list; its page comes next."""

    def show_page(self, page: Shown | None) -> None:
        """Put the page of *page* up; None is how the program looks, which no vault knows."""


class SettingsPresenter(QuietScreen):
    """Knows which page is open; *start.record* names the page to begin with, if one was asked for."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        known = {group.value: group for group in Group}
        self._group = known.get(start.record, Group.APPEARANCE)
        self.page_asked_for = start.record in known
        self._page: Shown | None = None
        self._view: SettingsView

    def attach(self, view: SettingsView) -> None:
        self._view = view
        self._show()

    def place(self) -> Place:
        return Place(Screen.SETTINGS, record=self._group.value)

    def close(self) -> None:
        if self._page is not None:
            self._page.close()

    def open(self, group: Group) -> None:
        """Turn to another page."""
        if group is not self._group:
            self._group = group
            self._show()

    def _show(self) -> None:
        self.close()
        self._view.show_list(self._group)
        make = PAGES.get(self._group)
        self._page = None if make is None else make(self._desk)
        self._view.show_page(self._page)

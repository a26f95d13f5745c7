"""Settings: one page at a time of everything that concerns the vault as a whole and this computer."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.settings_about import AboutPresenter
from pss_desktop.presenters.settings_ages import AgesPresenter
from pss_desktop.presenters.settings_audit import AuditPresenter
from pss_desktop.presenters.settings_backups import BackupsPresenter
from pss_desktop.presenters.settings_bin import BinPresenter
from pss_desktop.presenters.settings_check import CheckPresenter
from pss_desktop.presenters.settings_escrow import EscrowPresenter
from pss_desktop.presenters.settings_key import NewKeyPresenter
from pss_desktop.presenters.settings_lock import LockPresenter
from pss_desktop.presenters.settings_name import NamePresenter
from pss_desktop.presenters.settings_passphrase import PassphrasePresenter
from pss_desktop.presenters.settings_programme import ProgrammeLinkPresenter
from pss_desktop.presenters.settings_receiving_key import ReceivingKeyPresenter
from pss_desktop.presenters.settings_recovery import RecoveryPresenter
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


class SettingsView(Protocol):
    """The list of pages, and the one that is open."""

    def show_list(self, current: Group) -> None:
        """Mark *current* in the list; its page comes next."""

    def show_appearance(self) -> None: ...

    def show_name(self, presenter: NamePresenter) -> None: ...

    def show_lock(self, presenter: LockPresenter) -> None: ...

    def show_passphrase(self, presenter: PassphrasePresenter) -> None: ...

    def show_recovery_code(self, presenter: RecoveryPresenter) -> None: ...

    def show_escrow(self, presenter: EscrowPresenter) -> None: ...

    def show_receiving_key(self, presenter: ReceivingKeyPresenter) -> None: ...

    def show_programme(self, presenter: ProgrammeLinkPresenter) -> None: ...

    def show_ages(self, presenter: AgesPresenter) -> None: ...

    def show_backups(self, presenter: BackupsPresenter) -> None: ...

    def show_check(self, presenter: CheckPresenter) -> None: ...

    def show_new_key(self, presenter: NewKeyPresenter) -> None: ...

    def show_bin(self, presenter: BinPresenter) -> None: ...

    def show_audit(self, presenter: AuditPresenter) -> None: ...

    def show_about(self, presenter: AboutPresenter) -> None: ...


class SettingsPresenter(QuietScreen):
    """Knows which page is open; *start.record* names the page to begin with, if one was asked for."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        known = {group.value: group for group in Group}
        self._group = known.get(start.record, Group.APPEARANCE)
        self.page_asked_for = start.record in known
        self._close_page: Callable[[], None] = _nothing
        self._view: SettingsView

    def attach(self, view: SettingsView) -> None:
        self._view = view
        self._show()

    def place(self) -> Place:
        return Place(Screen.SETTINGS, record=self._group.value)

    def close(self) -> None:
        self._close_page()

    def open(self, group: Group) -> None:
        """Turn to another page."""
        if group is not self._group:
            self._group = group
            self._show()

    def _show(self) -> None:
        self._close_page()
        self._close_page = _nothing
        self._view.show_list(self._group)
        pages: Mapping[Group, Callable[[], Callable[[], None]]] = {
            Group.NAME: self._name,
            Group.LOCK: self._lock,
            Group.PASSPHRASE: self._passphrase,
            Group.RECOVERY_CODE: self._recovery_code,
            Group.ESCROW: self._escrow,
            Group.RECEIVING_KEY: self._receiving_key,
            Group.PROGRAMME: self._programme,
            Group.AGES: self._ages,
            Group.BACKUPS: self._backups,
            Group.CHECK: self._check,
            Group.NEW_KEY: self._new_key,
            Group.BIN: self._bin,
            Group.AUDIT: self._audit,
            Group.ABOUT: self._about,
        }
        if self._group is Group.APPEARANCE:
            self._view.show_appearance()
        else:
            self._close_page = pages[self._group]()

    def _name(self) -> Callable[[], None]:
        presenter = NamePresenter(self._desk)
        self._view.show_name(presenter)
        return presenter.close

    def _lock(self) -> Callable[[], None]:
        presenter = LockPresenter(self._desk)
        self._view.show_lock(presenter)
        return presenter.close

    def _passphrase(self) -> Callable[[], None]:
        presenter = PassphrasePresenter(self._desk)
        self._view.show_passphrase(presenter)
        return presenter.close

    def _recovery_code(self) -> Callable[[], None]:
        presenter = RecoveryPresenter(self._desk)
        self._view.show_recovery_code(presenter)
        return presenter.close

    def _escrow(self) -> Callable[[], None]:
        presenter = EscrowPresenter(self._desk)
        self._view.show_escrow(presenter)
        return presenter.close

    def _receiving_key(self) -> Callable[[], None]:
        presenter = ReceivingKeyPresenter(self._desk)
        self._view.show_receiving_key(presenter)
        return presenter.close

    def _programme(self) -> Callable[[], None]:
        presenter = ProgrammeLinkPresenter(self._desk)
        self._view.show_programme(presenter)
        return presenter.close

    def _ages(self) -> Callable[[], None]:
        presenter = AgesPresenter(self._desk)
        self._view.show_ages(presenter)
        return presenter.close

    def _backups(self) -> Callable[[], None]:
        presenter = BackupsPresenter(self._desk)
        self._view.show_backups(presenter)
        return presenter.close

    def _check(self) -> Callable[[], None]:
        presenter = CheckPresenter(self._desk)
        self._view.show_check(presenter)
        return presenter.close

    def _new_key(self) -> Callable[[], None]:
        presenter = NewKeyPresenter(self._desk)
        self._view.show_new_key(presenter)
        return presenter.close

    def _bin(self) -> Callable[[], None]:
        presenter = BinPresenter(self._desk)
        self._view.show_bin(presenter)
        return presenter.close

    def _audit(self) -> Callable[[], None]:
        presenter = AuditPresenter(self._desk)
        self._view.show_audit(presenter)
        return presenter.close

    def _about(self) -> Callable[[], None]:
        presenter = AboutPresenter(self._desk)
        self._view.show_about(presenter)
        return presenter.close


def _nothing() -> None:
    return None

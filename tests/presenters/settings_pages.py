"""Stand-ins for the pages of the settings: each remembers what it was shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.entrance.new_passphrase import NewPassphrase
from pss_desktop.presenters.settings.backups import BackupsState
from pss_desktop.services.clients.clients import BinnedClient
from pss_desktop.services.keeping.auditing import AuditEntry
from pss_desktop.services.keeping.safekeeping import (
    BackedUp,
    CheckReport,
    Erased,
    KeysChanged,
    NewRecoveryCode,
)
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.versions import Component, Versions


class Page:
    """What every page can be shown."""

    def __init__(self) -> None:
        self.problem: PssError | None = None
        self.busy = False
        self.pauses: list[int] = []
        self.gap = ""

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem

    def show_busy(self, *, busy: bool) -> None:
        self.busy = busy

    def show_pause(self, seconds: int) -> None:
        self.pauses.append(seconds)

    def show_gap(self, reason: str) -> None:
        self.gap = reason


class LockPage(Page):
    preferences: Preferences

    def show_preferences(self, preferences: Preferences) -> None:
        self.preferences = preferences


class PassphrasePage(Page):
    new = NewPassphrase()
    changed: KeysChanged | None = None

    def __init__(self) -> None:
        super().__init__()
        self.old_asked: list[bool] = []

    def show_new(self, new: NewPassphrase) -> None:
        self.new = new

    def show_typed(self, new: NewPassphrase) -> None:
        self.new = new

    def show_old_asked(self, *, asked: bool) -> None:
        self.old_asked.append(asked)

    def show_changed(self, changed: KeysChanged) -> None:
        self.changed = changed


class RecoveryPage(Page):
    praised = False

    def __init__(self) -> None:
        super().__init__()
        self.states: list[bool] = []
        self.code: NewRecoveryCode | None = None

    def show_state(self, *, checked: bool) -> None:
        self.states.append(checked)

    def show_checked(self) -> None:
        self.praised = True
        self.code = None

    def show_new(self, code: NewRecoveryCode) -> None:
        self.code = code

    def hide_new(self) -> None:
        self.code = None


class BackupsPage(Page):
    state: BackupsState
    made: BackedUp | None = None

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder

    def show_state(self, state: BackupsState) -> None:
        self.state = state

    def show_made(self, made: BackedUp) -> None:
        self.made = made

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        if self._folder is not None:
            chosen(self._folder)


class CheckPage(Page):
    report: CheckReport | None = None
    rest: tuple[str, ...] = ()
    may_go = True

    def show_report(self, report: CheckReport) -> None:
        self.report = report

    def show_rest(self, files: tuple[str, ...], *, may_go: bool) -> None:
        self.rest, self.may_go = files, may_go


class NewKeyPage(Page):
    changed: KeysChanged | None = None

    def show_changed(self, changed: KeysChanged) -> None:
        self.changed = changed


class BinPage(Page):
    clients: tuple[BinnedClient, ...] = ()
    erased: Erased | None = None

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[BinnedClient] = []

    def show_clients(self, clients: tuple[BinnedClient, ...]) -> None:
        self.clients = clients

    def ask_erase(self, client: BinnedClient) -> None:
        self.asked = [client]

    def hide_erase(self) -> None:
        self.asked = []

    def show_erased(self, erased: Erased) -> None:
        self.erased = erased

    def hide_erased(self) -> None:
        self.erased = None


class AuditPage(Page):
    def __init__(self) -> None:
        super().__init__()
        self.entries: list[AuditEntry] = []
        self.more = False

    def show_first(self, entries: tuple[AuditEntry, ...], *, more: bool) -> None:
        self.entries, self.more = list(entries), more

    def show_more(self, entries: tuple[AuditEntry, ...], *, more: bool) -> None:
        self.entries += entries
        self.more = more


class AboutPage(Page):
    versions: Versions
    components: Sequence[Component] = ()
    licence = ""

    def show_versions(self, found: Versions, own_licence: str, components: Sequence[Component]) -> None:
        self.versions, self.licence, self.components = found, own_licence, components

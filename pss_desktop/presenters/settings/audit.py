"""What happened here: the audit log, page by page, as acts, times and object ids."""

from typing import Final, Protocol

from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.keeping.auditing import AuditEntry

PAGE: Final = 100


class AuditView(PageView, Protocol):
    """The list of what happened."""

    def show_first(self, entries: tuple[AuditEntry, ...], *, more: bool) -> None:
        """The newest; forget what was shown before."""

    def show_more(self, entries: tuple[AuditEntry, ...], *, more: bool) -> None: ...


class AuditPresenter(SettingsPage[AuditView]):
    """Reads the next page when the list is scrolled near its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._last: int | None = None
        self._reading = False

    def load(self) -> None:
        self._last = None
        self._read(first=True)

    def more(self) -> None:
        if not self._reading and self._last is not None:
            self._read(first=False)

    def _read(self, *, first: bool) -> None:
        audit, before = self._desk.workspace.audit, self._last
        self._reading = True
        self._ask(lambda: audit.page(before, PAGE + 1), lambda entries: self._answered(entries, first=first))

    def _answered(self, entries: tuple[AuditEntry, ...], *, first: bool) -> None:
        self._reading = False
        shown, more = entries[:PAGE], len(entries) > PAGE
        self._last = shown[-1].number if more else None
        if first:
            self._view.show_first(shown, more=more)
        else:
            self._view.show_more(shown, more=more)

"""Check my vault: every part read and verified, and what was found said in words."""

from typing import Protocol

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.settings_page import PageView, SettingsPage
from pss_desktop.services.place import Place
from pss_desktop.services.safekeeping import CheckReport

CHECK_JOB = "check"


class CheckView(PageView, Protocol):
    """The page of the check."""

    def show_report(self, report: CheckReport) -> None: ...


class CheckPresenter(SettingsPage[CheckView]):
    """Runs the check; the vault stays open and can be worked in meanwhile."""

    def load(self) -> None:
        """The report of the last check since the vault was opened."""
        if self._desk.kept.report is not None:
            self._view.show_report(self._desk.kept.report)

    def check(self) -> None:
        check = self._desk.workspace.safekeeping.check
        self._start(CHECK_JOB, check, self._view.show_report, keep=self._keep)

    def _keep(self, report: CheckReport) -> None:
        self._desk.kept.report = report

    def open_backups(self) -> None:
        """Where to go when a part did not verify."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="backups"))

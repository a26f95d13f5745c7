"""Check my vault: every part read and verified, and what was found said in words."""

from typing import Protocol

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.keeping.safekeeping import CheckReport
from pss_desktop.services.place import Place

CHECK_JOB = "check"


class CheckView(PageView, Protocol):
    """The page of the check."""

    def show_report(self, report: CheckReport) -> None: ...

    def show_rest(self, files: tuple[str, ...], *, may_go: bool) -> None:
        """Name what is kept of entries that could not be read; *may_go* where it can be removed."""


class CheckPresenter(SettingsPage[CheckView]):
    """Runs the check; the vault stays open and can be worked in meanwhile."""

    def load(self) -> None:
        """The report of the last check since the vault was opened, and what is kept beside it."""
        if self._desk.kept.report is not None:
            self._view.show_report(self._desk.kept.report)
        workspace = self._desk.workspace
        may_go = not workspace.read_only
        self._ask(workspace.kept_rest.files, lambda files: self._view.show_rest(files, may_go=may_go))

    def check(self) -> None:
        check = self._desk.workspace.safekeeping.check
        self._start(CHECK_JOB, check, self._view.show_report, keep=self._keep)

    def remove_rest(self) -> None:
        """The person was asked: it goes for good."""
        self._view.show_problem(None)
        self._ask(self._desk.workspace.kept_rest.remove, lambda _: self.load(), priority=Priority.WRITE)

    def _keep(self, report: CheckReport) -> None:
        self._desk.kept.report = report

    def open_backups(self) -> None:
        """Where to go when a part did not verify."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="backups"))

"""Check my vault: every part read and verified, and what was found said in words."""

from typing import Protocol

from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.keeping.safekeeping import CheckReport
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

CHECK_JOB = "check"


class CheckView(PageView, Protocol):
    """The page of the check."""

    def show_report(self, report: CheckReport) -> None: ...

    def show_rest(self, files: tuple[str, ...], *, may_go: bool) -> None:
        """Name what is kept of entries that could not be read; *may_go* where it can be removed."""


class CheckPresenter(SettingsPage[CheckView]):
    """Runs the check; the vault stays open and can be worked in meanwhile."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._end = desk.workspace.changes.subscribe(self._changed)

    def load(self) -> None:
        """The report of the last check since the vault was opened, and what is kept beside it."""
        if self._desk.kept.report is not None:
            self._view.show_report(self._desk.kept.report)
        self._load_rest()

    def _load_rest(self) -> None:
        workspace = self._desk.workspace
        may_go = not workspace.read_only
        self._ask(workspace.kept_rest.files, lambda files: self._view.show_rest(files, may_go=may_go))

    def close(self) -> None:
        self._end()
        super().close()

    def check(self) -> None:
        check = self._desk.workspace.safekeeping.check
        self._start(CHECK_JOB, check, self._view.show_report, keep=self._keep)

    def remove_rest(self) -> None:
        """The person was asked: it goes for good."""
        self._view.show_problem(None)
        self._ask(self._desk.workspace.kept_rest.remove, lambda _: None, priority=Priority.WRITE)

    def _changed(self, change: Change) -> None:
        """Some of it may have gone, and the disk refused the rest."""
        if change.concerns("kept_rest"):
            self._load_rest()

    def _keep(self, report: CheckReport) -> None:
        self._desk.kept.report = report

    def open_backups(self) -> None:
        """Where to go when a part did not verify."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="backups"))

"""The page of what happened here: when, what, and on which record, without a word that somebody wrote."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.audit import AuditPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import AuditEntry
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.screens.words.settings import act_words
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.theme.tokens import Tone


class AuditPage(SettingsPage):
    """Newest first; further entries come as the list is scrolled."""

    fills = True

    def __init__(self, presenter: AuditPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.AUDIT, parent)
        self.set_about(
            self.tr("Nobody can change this log, you neither. It names records by number, never by words.")
        )
        self.entries: PagedTable[AuditEntry] = PagedTable(
            [
                Column(self.tr("When"), _when, width=150),
                Column(self.tr("What"), _what, width=190, share=1),
                Column(self.tr("Record"), _record, width=300, stays=False),
            ],
            presenter.more,
            self,
        )
        self.table = RecordTable(self.tr("What happened here, newest first"), self.entries)
        self.body.addWidget(TableCard(self.table), 1)
        presenter.attach(self)

    def show_first(self, entries: tuple[AuditEntry, ...], *, more: bool) -> None:
        self.entries.show_first(entries, more=more)

    def show_more(self, entries: tuple[AuditEntry, ...], *, more: bool) -> None:
        self.entries.show_more(entries, more=more)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.table.set_narrow(narrow)


def _when(entry: AuditEntry) -> Cell:
    return Cell(moment(entry.at))


def _what(entry: AuditEntry) -> Cell:
    return Cell(act_words(entry.act), strong=True)


def _record(entry: AuditEntry) -> Cell:
    return Cell(isolated(entry.object_id.hex()) if entry.object_id is not None else "", Tone.MUTED)

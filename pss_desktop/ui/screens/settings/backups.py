"""The page about backups: how old the newest is, making one here or on a stick, and those that there are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.backups import BackupsPresenter, BackupsState
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import BackedUp, BackupEntry
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import ago, moment
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.settings.orphans import OrphanedBackups
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.screens.words.settings import size
from pss_desktop.ui.screens.words.shell import backup_troubles, lacking_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Tile
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import GroupHead, Hint
from pss_desktop.ui.widgets.rows import RowList, RowWords


class BackupsPage(SettingsPage):
    """Each backup was opened again and read whole before it stands here."""

    def __init__(self, presenter: BackupsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.BACKUPS, parent)
        self.set_about(
            self.tr("A backup opens with your passphrase. It is made by itself once a day while you work.")
        )
        self.back_up = Button(self.tr("Back up now"), Look.FILLED, icon="backup")
        self.elsewhere = Button(self.tr("Back up to a stick"), icon="stick")
        self.back_up.clicked.connect(presenter.back_up)
        self.elsewhere.clicked.connect(presenter.back_up_elsewhere)
        self._tile = Tile(icon="backup", tone=Tone.OK, size=48)
        self._age = Label("", Type.LEAD)
        self._when = Paragraph("", Type.SMALL, Tone.MUTED)
        self._stick = Paragraph("", Type.SMALL, Tone.MUTED)
        self._head = GroupHead(self.tr("On this computer"))
        self.list = RowList(self.tr("Backups on this computer"))
        self.body.addWidget(self._newest())
        self.body.addWidget(self._head)
        self.body.addWidget(self.list)
        self.orphans = OrphanedBackups(presenter)
        self.body.addWidget(self.orphans)
        self._head.hide()
        self.list.hide()
        presenter.attach(self)

    def show_state(self, state: BackupsState) -> None:
        if state.last is None:
            self._age.setText(self.tr("No backup yet"))
            self._when.setText(self.tr("If this computer is lost now, everything in the vault is lost."))
        else:
            self._age.setText(self.tr("Last backup: {age}").format(age=ago(state.last, state.at)))
            self._when.setText(moment(state.last))
        if state.last_elsewhere is None:
            self._stick.setText(self.tr("None is on a stick. What is only here is lost with this computer."))
        else:
            words = self.tr("The newest on a stick: {moment}")
            self._stick.setText(words.format(moment=moment(state.last_elsewhere)))
        self._stick.setVisible(state.last is not None)
        self._tile.set_tone(Tone.WARN if state.due else Tone.OK)
        self._lacking.set_text(lacking_words(state.lacks) if state.lacks else "")
        self._lacking.setVisible(bool(state.lacks and state.entries))
        self._head.setVisible(bool(state.entries))
        self._head.set_count(self.locale().toString(len(state.entries)))
        self.list.setVisible(bool(state.entries))
        self.orphans.show_entries(state.orphans)
        self.list.show_rows([_words(entry) for entry in state.entries])

    def show_made(self, made: BackedUp) -> None:
        words = self.tr("The backup is made. It was opened again and read whole.")
        if made.removed:
            words += " " + self.tr("%n older ones went to make room.", "", len(made.removed))
        troubles = backup_troubles(made)
        self.say(" ".join((words, *troubles)), Tone.WARN if troubles else Tone.OK)

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        choose_folder(self, self.tr("Where should the backup go?"), self.tr("Back up here"), chosen)

    def age(self) -> str:
        return self._age.text()

    def _newest(self) -> Card:
        card = Card()
        words = column(gap=2)
        words.addWidget(self._age)
        words.addWidget(self._when)
        words.addWidget(self._stick)
        line = row(gap=14)
        line.addWidget(self._tile)
        line.addLayout(words, 1)
        card.body.addLayout(line)
        self._lacking = Hint("", icon="warning", tone=Tone.WARN)
        self._lacking.hide()
        card.body.addWidget(self._lacking)
        card.body.addWidget(Hint(self.tr("After 7 days without a backup on a stick, Today reminds you.")))
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.elsewhere)
        foot.addWidget(self.back_up)
        card.body.addLayout(foot)
        return card


def _words(entry: BackupEntry) -> RowWords:
    return RowWords(
        entry.folder, moment(entry.made_at), f"{isolated(entry.name)}  ·  {size(entry.size)}", "backup"
    )

"""On the page about backups: those of a copy of this vault that is here no more, and letting one go."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.backups import BackupsPresenter
from pss_desktop.presenters.values import BackupEntry
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.words.settings import size
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords
from pss_desktop.ui.widgets.sight import bring_into_sight


class OrphanedBackups(QWidget):
    """Hidden where there are none; the question stands above the list, and says what goes."""

    def __init__(self, presenter: BackupsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._asked: BackupEntry | None = None
        title = self.tr("Of a copy of this vault that is no longer here")
        self._head = GroupHead(title)
        self.list = RowList(title)
        self.list.acted.connect(self._ask)
        layout = column(self)
        layout.addWidget(self._head)
        layout.addWidget(self._question())
        layout.addWidget(self.list)
        self.hide()

    def show_entries(self, entries: tuple[BackupEntry, ...]) -> None:
        self._drop()
        self._head.set_count(self.locale().toString(len(entries)))
        self.list.show_rows([self._words(entry) for entry in entries])
        self.setVisible(bool(entries))

    def _words(self, entry: BackupEntry) -> RowWords:
        second = f"{isolated(entry.name)}  ·  {size(entry.size)}"
        return RowWords(entry, moment(entry.made_at), second, "backup", deed=self.tr("Remove"))

    def _question(self) -> QWidget:
        self.question = Card(urgent=Tone.DANGER)
        self._title = Label("", Type.LEAD)
        self._words_below = Paragraph(
            self.tr(
                "It is of a vault that was restored, or restored from, and deleted since. What only that "
                "vault held is lost with its last backup. Nobody can bring it back."
            )
        )
        self.keep = Button(self.tr("Keep it"))
        self.keep.clicked.connect(self._keep)
        self.remove = Button(self.tr("Remove it for good"), Look.DANGER)
        self.remove.clicked.connect(self._remove)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.keep)
        deeds.addWidget(self.remove)
        self.question.body.addWidget(self._title)
        self.question.body.addWidget(self._words_below)
        self.question.body.addLayout(deeds)
        self.question.hide()
        return self.question

    def _ask(self, entry: object) -> None:
        if not isinstance(entry, BackupEntry):
            return
        self._asked = entry
        said = self.tr("Remove the backup of {moment}, {folder}?")
        self._title.setText(said.format(moment=moment(entry.made_at), folder=isolated(entry.name)))
        self.question.show()
        self.keep.setFocus()
        bring_into_sight(self.question)

    def _keep(self) -> None:
        self._drop()
        self.list.setFocus()

    def _remove(self) -> None:
        if self._asked is not None:
            self._presenter.remove_orphan(self._asked)

    def _drop(self) -> None:
        self._asked = None
        self.question.hide()

"""The page reached from the unlock screen: which backup, and what it opens with."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pss_desktop.domain.errors import (
    MistypedRecoveryCodeError,
    PssError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.domain.exchange_errors import MistypedKeyError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.restore import RestorePresenter
from pss_desktop.presenters.entrance.unlock import Way
from pss_desktop.presenters.frame.jobs import JobState
from pss_desktop.presenters.values import FoundBackup
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.screens.entrance.vault_list import restored
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.parts.front import FittingScroller, FrontPage, Middle
from pss_desktop.ui.screens.words.settings import hide_passphrase, show_passphrase, size
from pss_desktop.ui.screens.words.shell import how_far, job_name
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField, PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, HairLine, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import EmptyState, Hint, ProgressCard

CARD_WIDTH = 780
_WRONG = (WrongPassphraseError, WrongRecoveryCodeError, MistypedRecoveryCodeError, MistypedKeyError)
_ROWS_SHOWN = 4
_LEAST_HEIGHT = 200


class RestoreScreen(FrontPage):
    """Lists backups and asks for one passphrase; the presenter decides the rest."""

    def __init__(self, presenter: RestorePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._way = Way.PASSPHRASE
        self.banner = Banner()
        self.backups: PagedTable[FoundBackup] = PagedTable(
            [
                Column(self.tr("Vault"), lambda one: Cell(_whose(one), strong=True), width=140, share=1),
                Column(self.tr("Made"), lambda one: Cell(moment(one.made_at)), width=170),
                Column(self.tr("Size"), lambda one: Cell(size(one.size)), width=120),
            ],
            lambda: None,
            self,
        )
        self.table = RecordTable(self.tr("Backups"), self.backups)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: presenter.choose(now.row()))
        self._sheet = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("There is no backup on this computer."), self.tr("Look on a stick"), icon="stick"
        )
        self.elsewhere = Button(self.tr("Look in another folder"), Look.QUIET, icon="folder")
        self._add_secrets()
        self.progress = ProgressCard(self.tr("Cancel"))
        self.back = Button(self.tr("Back"), icon="back")
        self.deed = Button(self.tr("Restore this backup"), Look.FILLED, icon="restore")
        self.body.addWidget(Middle(self._card(), CARD_WIDTH))
        self.body.addStretch(1)
        self._connect()
        presenter.attach(self)

    # What the presenter shows

    def show_backups(self, backups: Sequence[FoundBackup], chosen: int) -> None:
        self.backups.show_first(backups, more=False)
        self.table.choose(chosen)
        rows = min(max(len(backups), 1), _ROWS_SHOWN) + 1
        self._sheet.setFixedHeight(theme().control(40) * rows + 12)
        self._sheet.setVisible(bool(backups))
        self.elsewhere.setVisible(bool(backups))
        self.empty.setVisible(not backups)
        (self._field if backups else self.empty.deed).setFocus()

    def show_none_there(self, folder: Path) -> None:
        words = self.tr("There is no backup in {folder}. Point at the folder that holds it.")
        self._say(words.format(folder=isolated(folder.name)), Tone.WARN)

    def show_way(self, way: Way) -> None:
        self._way = way
        by_passphrase = way is Way.PASSPHRASE
        self.passphrase_row.setVisible(by_passphrase)
        self.code_row.setVisible(not by_passphrase)
        self.other_way.setText(
            self.tr("Use the recovery code") if by_passphrase else self.tr("Use the passphrase")
        )
        self._field.clear()
        self._field.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        self._show_far(Progress(0, 0, ""))
        self.progress.setVisible(busy)
        self.passphrase.toggle.setChecked(False)
        rows = (self.passphrase_row, self.code_row)
        for part in (self._sheet, self.elsewhere, *rows, self.other_way, self.back, self.deed):
            part.setEnabled(not busy)

    def show_progress(self, progress: Progress) -> None:
        self._field.setText("")  # it was right, and whoever stops this may be somebody else
        self._show_far(progress)

    def _show_far(self, progress: Progress) -> None:
        state = JobState("restore", progress.done, progress.total, None)
        self.progress.show_progress(job_name(state.word), how_far(state), done=state.done, total=state.total)

    def show_gap(self, reason: str) -> None:
        if reason == "no_backup":
            self._say(self.tr("Choose a backup first."), Tone.WARN)
        else:
            words = {
                Way.PASSPHRASE: self.tr("Type the passphrase of this backup first."),
                Way.RECOVERY_CODE: self.tr("Type the recovery code of this backup first."),
            }
            self._row.show_problem(words[self._way])
            self._field.setFocus()

    def show_problem(self, problem: PssError | None) -> None:
        self._say("", Tone.DANGER)
        self.passphrase_row.show_problem("")
        self.code_row.show_problem("")
        if isinstance(problem, _WRONG):
            self._row.show_problem(sentence(problem))
            self._field.selectAll()
            self._field.setFocus()
        elif problem is not None:
            self._say(sentence(problem), Tone.DANGER)

    def show_pause(self, seconds: int) -> None:
        self.deed.setEnabled(seconds == 0)
        self._row.show_problem(sentence(WrongPassphraseError(seconds)))

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        choose_folder(self, self.tr("Where is the backup?"), self.tr("Look here"), chosen)

    # Within

    def _connect(self) -> None:
        self.elsewhere.clicked.connect(self._presenter.look_elsewhere)
        self.empty.acted.connect(self._presenter.look_elsewhere)
        self.back.clicked.connect(self._presenter.go_back)
        self.deed.clicked.connect(self._restore)
        for field in (self.passphrase, self.code):
            field.returnPressed.connect(self._restore)
        self.other_way.clicked.connect(self._turn)
        self.progress.cancelled.connect(self._presenter.cancel)

    def _restore(self) -> None:
        self._presenter.restore(self._field.text())

    def _turn(self) -> None:
        self._presenter.use(Way.RECOVERY_CODE if self._way is Way.PASSPHRASE else Way.PASSPHRASE)

    @property
    def _field(self) -> QLineEdit:
        return self.passphrase if self._way is Way.PASSPHRASE else self.code

    @property
    def _row(self) -> FormRow:
        return self.passphrase_row if self._way is Way.PASSPHRASE else self.code_row

    def _add_secrets(self) -> None:
        self.passphrase = PassphraseField(
            self.tr("Passphrase"), show=show_passphrase(), hide=hide_passphrase()
        )
        self.passphrase_row = FormRow(
            self.tr("Passphrase"),
            self.passphrase,
            help_text=self.tr("The one that the vault had when the backup was made, or has now."),
        )
        self.code = LineField(self.tr("Recovery code"))
        self.code_row = FormRow(
            self.tr("Recovery code"),
            self.code,
            help_text=self.tr(
                "The one that was right when the backup was made; spaces and case do not matter."
            ),
        )
        self.other_way = Button("", Look.QUIET)
        self._secrets = QWidget()
        part = column(self._secrets, gap=4)
        part.addWidget(self.passphrase_row)
        part.addWidget(self.code_row)
        turn = row(gap=0)
        turn.addWidget(self.other_way)
        turn.addStretch(1)
        part.addLayout(turn)

    def _say(self, text: str, tone: Tone) -> None:
        self.banner.show_message(text, tone)
        self.banner.setVisible(bool(text))

    def _card(self) -> Card:
        card = Card(padding=0)
        card.body.setSpacing(0)
        card.body.addWidget(FittingScroller(self._question(), least=_LEAST_HEIGHT), 1)
        foot = column(gap=12)
        set_margins(foot, 40, 0, 40, 20)
        self.progress.hide()
        foot.addWidget(self.progress)
        foot.addWidget(HairLine())
        foot.addLayout(self._deeds())
        card.body.addLayout(foot)
        return card

    def _question(self) -> QWidget:
        made = QWidget()
        layout = column(made)
        set_margins(layout, 40, 32, 40, 16)
        layout.addWidget(Label(self.tr("Restore from a backup"), Type.PAGE))
        about = self.tr(
            "It becomes a vault of its own on this computer, beside those that are here. "
            "The backup stays as it is."
        )
        layout.addWidget(Paragraph(about, Type.BODY, Tone.MUTED))
        for part in (self.banner, self._sheet, self.empty):
            part.hide()
            layout.addWidget(part)
        line = row(gap=0)
        line.addWidget(self.elsewhere)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._secrets)
        layout.addWidget(
            Hint(self.tr("The restored vault counts as a new computer, so that nothing is signed twice."))
        )
        return made

    def _deeds(self) -> QHBoxLayout:
        foot = row(gap=8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.deed)
        return foot


def _whose(backup: FoundBackup) -> str:
    """The vault's name, and what tells a restored one from its original."""
    beneath = restored(backup.restored_at)
    return f"{isolated(backup.vault_name)}  ·  {beneath}" if beneath else backup.vault_name

"""The unlock screen: which vault, its passphrase, and nothing about what it holds."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.entrance.practice import PracticePresenter
from pss_desktop.presenters.entrance.unlock import Opening, UnlockPresenter, VaultEntry, Way, other_openings
from pss_desktop.ui.screens.entrance.appearance_bar import AppearanceBar
from pss_desktop.ui.screens.entrance.practice_start import PracticeStart
from pss_desktop.ui.screens.entrance.vault_list import VaultListView, VaultWords, restored
from pss_desktop.ui.screens.parts.front import FrontPage, Middle
from pss_desktop.ui.theme.paint import Box, draw_box
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, RADIUS_CARD, Tone, Type
from pss_desktop.ui.widgets.badge import Tile
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField, PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, HairLine, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint, ProgressCard

CARD_WIDTH = 900
CARD_HEIGHT = 440
BESIDE_FROM = 720
"""Below this width at 100 % text the list of vaults stands below the passphrase."""


class _ListSide(QWidget):
    """The ground under the list of vaults: sunken, with the card's round corners."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect().adjusted(1, 1, -1, -1)
        draw_box(painter, box, Box(fill=theme().colour("sunken"), radius=RADIUS_CARD - 1))


class UnlockScreen(FrontPage):
    """Shows the vaults and asks for the secret of one; the presenter decides the rest."""

    def __init__(
        self,
        presenter: UnlockPresenter,
        appearance: Appearance,
        *,
        new_vault: Callable[[], None],
        restore: Callable[[], None],
        practice: PracticePresenter,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self.practice = PracticeStart(practice)
        self.practice.busy.connect(self._practising)
        self._way = Way.PASSPHRASE
        self._names: Sequence[str] = ()
        self.head.addWidget(AppearanceBar(appearance))
        self._sides = row(gap=0)
        card = Card(padding=0)
        card.setMinimumHeight(theme().space(CARD_HEIGHT))
        card.body.setSpacing(0)
        card.body.addLayout(self._sides)
        self._sides.addWidget(self._list_side(new_vault, restore), 4)
        self._sides.addWidget(self._secret_side(), 7)
        self.body.addStretch(1)
        self.body.addWidget(Middle(card, CARD_WIDTH))
        self.body.addStretch(1)
        self.show_foot(self.tr("Nothing here shows what a vault holds or when it was last opened."))
        presenter.attach(self)
        self.practice.attach()

    # What the presenter shows

    def show_vaults(self, vaults: Sequence[VaultEntry], chosen: int) -> None:
        self._names = [vault.name or self.tr("A vault that cannot be read") for vault in vaults]
        beneath = [restored(vault.restored_at) for vault in vaults]
        self.vaults.show_vaults(list(map(VaultWords, self._names, beneath)), chosen)
        self._show_name(chosen)

    def show_way(self, way: Way) -> None:
        self._way = way
        self._fields.setCurrentWidget(self._passphrase_row if way is Way.PASSPHRASE else self._code_row)
        by_passphrase = way is Way.PASSPHRASE
        self.other_way.setText(
            self.tr("Use the recovery code") if by_passphrase else self.tr("Use the passphrase")
        )
        self.other_way.updateGeometry()
        self._field.clear()
        self._field.setFocus()

    def show_opening(self, *, opening: bool) -> None:
        self.unlock.setText(self.tr("Opening") if opening else self.tr("Unlock"))
        self.passphrase.toggle.setChecked(False)
        others = self.other_openings.values()
        ways = (self.new_vault, self.restore, self.practice)
        for part in (self._field, self.vaults, self.other_way, *others, self.unlock, *ways):
            part.setEnabled(not opening)
        self._hint.set_text(self._about_opening() if not opening else self._about_waiting())
        if not opening:
            self._field.selectAll()
            self._field.setFocus()

    def show_progress(self, progress: Progress | None) -> None:
        if progress is None:
            self.progress.hide()
            return
        # A file is hardly ever made anew.
        from pss_desktop.presenters.frame.jobs import JobState  # noqa: PLC0415
        from pss_desktop.ui.screens.words.shell import how_far, job_name  # noqa: PLC0415

        state = JobState("rescue", progress.done, progress.total, None)
        self.progress.show_progress(job_name(state.word), how_far(state), done=state.done, total=state.total)
        if self.progress.isHidden():
            self._field.setText("")  # whoever stops it may be somebody else
            self.progress.show()
            self._turn_to_progress()

    @cached_property
    def progress(self) -> ProgressCard:
        """How far the file is made anew; none is made for the first paint."""
        card = ProgressCard(self.tr("Cancel"))
        card.hide()
        card.cancelled.connect(self._presenter.cancel)
        self._others.addWidget(card)
        return card

    def _turn_to_progress(self) -> None:
        # A file is hardly ever made anew.
        from pss_desktop.ui.widgets.sight import bring_into_sight  # noqa: PLC0415

        self.progress.cancel.setFocus()
        bring_into_sight(self.progress, room=12)

    def show_problem(self, problem: PssError | None) -> None:
        self._row.show_problem(_sentence(problem) if problem is not None else "")
        offered = other_openings(problem)
        for opening, button in self.other_openings.items():
            button.setVisible(opening in offered)

    def show_unseen(self, *, unseen: bool) -> None:
        locked = self.tr("Locked. Your drafts are safe inside.")
        done = self.tr("It is done. Nobody was here meanwhile, so the vault is locked again.")
        self.state.setText(done if unseen else locked)

    def problem(self) -> str:
        """The sentence beside the field; empty when all is well."""
        return self._row.problem()

    def show_pause(self, seconds: int) -> None:
        self.unlock.setEnabled(seconds == 0)
        if seconds:
            words = self.tr("That passphrase does not open this vault. Next try in %n seconds.", "", seconds)
            self._row.show_problem(words)
        else:
            self._row.show_problem(self.tr("That passphrase does not open this vault. You can try again."))

    # How it is built

    def _list_side(self, new_vault: Callable[[], None], restore: Callable[[], None]) -> QWidget:
        side = _ListSide()
        layout = column(side, margins=16, gap=8)
        head = Label(self.tr("Vaults on this computer"), Type.SMALL_STRONG, Tone.MUTED)
        self.vaults = VaultListView(self.tr("Vaults on this computer"))
        self.vaults.currentRowChanged.connect(self._chosen)
        self.new_vault = Button(self.tr("New vault"), Look.QUIET, icon="plus")
        self.new_vault.clicked.connect(partial(self._presenter.turn_to, new_vault))
        self.restore = Button(self.tr("Restore from a backup"), Look.QUIET, icon="restore")
        self.restore.clicked.connect(partial(self._presenter.turn_to, restore))
        layout.addSpacing(theme().space(4))
        layout.addWidget(head)
        layout.addWidget(self.vaults, 1)
        layout.addWidget(HairLine())
        for way in (self.new_vault, self.restore, self.practice):
            layout.addWidget(way)
        return side

    def _secret_side(self) -> QWidget:
        side = QWidget()
        layout = column(side, gap=12)
        set_margins(layout, 40, 36, 40, 20)
        layout.addLayout(self._name_line())
        layout.addSpacing(theme().space(20))
        layout.addWidget(self._secret_fields())
        layout.addLayout(self._deeds())
        layout.addLayout(self._other_openings())
        layout.addStretch(1)
        layout.addSpacing(theme().space(40))
        self._hint = Hint(self._about_opening())
        layout.addWidget(self._hint)
        return side

    def _name_line(self) -> QBoxLayout:
        self._name = Label("", Type.PAGE)
        self.state = Paragraph("", Type.BODY, Tone.MUTED)
        words = column(gap=2)
        words.addWidget(self._name)
        words.addWidget(self.state)
        line = row(gap=14)
        line.addWidget(Tile(icon="vault", tone=Tone.ACCENT, size=48), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _secret_fields(self) -> QWidget:
        self.passphrase = PassphraseField(
            self.tr("Passphrase"), show=self.tr("Show the passphrase"), hide=self.tr("Hide the passphrase")
        )
        self._passphrase_row = FormRow(
            self.tr("Passphrase"),
            self.passphrase,
            help_text=self.tr("Your words, or the text you chose."),
        )
        self.code = LineField(self.tr("Recovery code"), height=LARGE_CONTROL_HEIGHT)
        self._code_row = FormRow(
            self.tr("Recovery code"),
            self.code,
            help_text=self.tr(
                "As printed; spaces and case do not matter. The key in whose keeping the vault is works too."
            ),
        )
        self._fields = _Swap()
        for one, form_row in ((self.passphrase, self._passphrase_row), (self.code, self._code_row)):
            one.returnPressed.connect(self._open)
            self._fields.addWidget(form_row)
        return self._fields

    def _deeds(self) -> QBoxLayout:
        self.unlock = Button(self.tr("Unlock"), Look.FILLED, height=LARGE_CONTROL_HEIGHT)
        self.unlock.setMinimumWidth(theme().text(150))
        self.unlock.clicked.connect(self._open)
        self.other_way = Button("", Look.QUIET)
        self.other_way.clicked.connect(self._turn)
        line = row(gap=8)
        line.addWidget(self.unlock)
        line.addWidget(self.other_way)
        line.addStretch(1)
        return line

    def _other_openings(self) -> QBoxLayout:
        self.other_openings = {
            Opening.RESCUE: Button(self.tr("Make its file anew and open it")),
            Opening.AS_NEW_DEVICE: Button(self.tr("Open it as a new computer")),
            Opening.READ_ONLY: Button(self.tr("Open it for reading only")),
        }
        self._others = column(gap=8)
        for opening, button in self.other_openings.items():
            button.clicked.connect(partial(self._open_otherwise, opening))
            button.hide()
            self._others.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return self._others

    # What the person does

    def _chosen(self, position: int) -> None:
        self._presenter.choose(position)
        self._show_name(position)

    def _practising(self, busy: bool) -> None:
        """Meanwhile nothing else is opened."""
        for part in (self._field, self.vaults, self.other_way, self.unlock, self.new_vault, self.restore):
            part.setEnabled(not busy)

    def _open(self) -> None:
        self._presenter.open_with(self._field.text())

    def _open_otherwise(self, opening: Opening) -> None:
        if not self._field.text():
            self._field.setFocus()
        self._presenter.open_with(self._field.text(), opening)

    def _turn(self) -> None:
        self._presenter.use(Way.RECOVERY_CODE if self._way is Way.PASSPHRASE else Way.PASSPHRASE)

    @property
    def _field(self) -> QLineEdit:
        return self.passphrase if self._way is Way.PASSPHRASE else self.code

    @property
    def _row(self) -> FormRow:
        return self._passphrase_row if self._way is Way.PASSPHRASE else self._code_row

    def _show_name(self, position: int) -> None:
        self._name.setText(self._names[position] if 0 <= position < len(self._names) else "")

    def _about_opening(self) -> str:
        return self.tr("Opening takes a second or two. That is what makes guessing slow.")

    def _about_waiting(self) -> str:
        return self.tr("Opening. You can close the window meanwhile; nothing is lost.")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before it stood in the window it could not have the keyboard.
        if self._field.isEnabled():
            self._field.setFocus()
        else:
            self._turn_to_progress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= theme().text(BESIDE_FROM)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        )
        super().resizeEvent(event)


def _sentence(problem: PssError) -> str:
    # Nothing has gone wrong yet when the first window is shown.
    from pss_desktop.ui.texts import sentence  # noqa: PLC0415

    return sentence(problem)


class _Swap(QStackedWidget):
    """Shows one of two rows and takes the height of that one only."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

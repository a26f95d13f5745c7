"""Settings: the list of pages and the open one beside it; in narrow windows they take turns."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.settings.about import AboutPresenter
from pss_desktop.presenters.settings.ages import AgesPresenter
from pss_desktop.presenters.settings.audit import AuditPresenter
from pss_desktop.presenters.settings.backups import BackupsPresenter
from pss_desktop.presenters.settings.bin import BinPresenter
from pss_desktop.presenters.settings.check import CheckPresenter
from pss_desktop.presenters.settings.escrow import EscrowPresenter
from pss_desktop.presenters.settings.key import NewKeyPresenter
from pss_desktop.presenters.settings.lock import LockPresenter
from pss_desktop.presenters.settings.name import NamePresenter
from pss_desktop.presenters.settings.passphrase import PassphrasePresenter
from pss_desktop.presenters.settings.programme import ProgrammeLinkPresenter
from pss_desktop.presenters.settings.receiving_key import ReceivingKeyPresenter
from pss_desktop.presenters.settings.recovery import RecoveryPresenter
from pss_desktop.presenters.settings.settings import Group, SettingsPresenter, Shown
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.settings.about import AboutPage
from pss_desktop.ui.screens.settings.ages import AgesPage
from pss_desktop.ui.screens.settings.appearance import AppearancePage
from pss_desktop.ui.screens.settings.audit import AuditPage
from pss_desktop.ui.screens.settings.backups import BackupsPage
from pss_desktop.ui.screens.settings.bin import BinPage
from pss_desktop.ui.screens.settings.check import CheckPage
from pss_desktop.ui.screens.settings.escrow import EscrowPage
from pss_desktop.ui.screens.settings.key import NewKeyPage
from pss_desktop.ui.screens.settings.lock import LockPage
from pss_desktop.ui.screens.settings.name import PersonNamePage
from pss_desktop.ui.screens.settings.page import WIDTH, SettingsPage
from pss_desktop.ui.screens.settings.passphrase import ChangePassphrasePage
from pss_desktop.ui.screens.settings.programme import ProgrammeLinkPage
from pss_desktop.ui.screens.settings.receiving_key import ReceivingKeyPage
from pss_desktop.ui.screens.settings.recovery import RecoveryPage
from pss_desktop.ui.screens.words.settings import ICONS, group_name
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.ground import column, row, set_margins
from pss_desktop.ui.widgets.rail import Destination, RailItem

BESIDE_FROM = 760
"""Below this width at 100 % text the list and the page take turns."""

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for no limit."""

_LIST_WIDTH = 216
_LIST_INSET = 8


_PAGES: Final[Mapping[type[Shown], Callable[[Any], SettingsPage]]] = {
    NamePresenter: PersonNamePage,
    LockPresenter: LockPage,
    PassphrasePresenter: ChangePassphrasePage,
    RecoveryPresenter: RecoveryPage,
    EscrowPresenter: EscrowPage,
    ReceivingKeyPresenter: ReceivingKeyPage,
    ProgrammeLinkPresenter: ProgrammeLinkPage,
    AgesPresenter: AgesPage,
    BackupsPresenter: BackupsPage,
    CheckPresenter: CheckPage,
    NewKeyPresenter: NewKeyPage,
    BinPresenter: BinPage,
    AuditPresenter: AuditPage,
    AboutPresenter: AboutPage,
}
"""Which page shows what its presenter says."""


class PageList(QWidget):
    """The pages by name; up and down walk along them, Enter or Space opens."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons = QButtonGroup(self)
        layout = column(self, gap=0)
        self.items = [RailItem(Destination(group, group_name(group), ICONS[group])) for group in Group]
        for item in self.items:
            item.setAccessibleDescription(name)
            self._buttons.addButton(item)
            item.clicked.connect(lambda _=False, value=item.destination.value: self.chosen.emit(value))
            layout.addWidget(item)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_current(self, group: Group) -> None:
        for item in self.items:
            item.setChecked(item.destination.value == group)

    def take_keyboard(self) -> None:
        """Put the keyboard on the page that is open."""
        for item in self.items:
            if item.isChecked():
                item.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = [position for position, item in enumerate(self.items) if item.hasFocus()]
        if step is None or not here:
            super().keyPressEvent(event)
        else:
            self.items[(here[0] + step) % len(self.items)].setFocus(Qt.FocusReason.TabFocusReason)


class SettingsScreen(QWidget):
    """Shows whichever page the presenter opens."""

    def __init__(
        self, presenter: SettingsPresenter, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._appearance = appearance
        self._one_at_a_time = False
        self._begins_in_page = presenter.page_asked_for
        self._listing = not presenter.page_asked_for
        self.page: SettingsPage | None = None
        self._holder: QWidget | None = None
        self.header = PageHeader(self.tr("Settings"), plain=True)
        self.header.went.connect(lambda _: self._show_list_alone())
        self.list = PageList(self.tr("Pages of the settings"))
        self.list.chosen.connect(lambda value: self.open(Group(value)))
        self._list_holder = Scroller(self.list)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        self._sides = row(gap=16)
        self._sides.addWidget(self._list_holder)
        layout.addLayout(self._sides, 1)
        presenter.attach(self)
        # Asked for while the stack still puts the screen up, the keyboard crashed Qt.
        QTimer.singleShot(0, self, self._take_keyboard)

    def open(self, group: Group) -> None:
        """Turn to another page, as a press in the list does."""
        self._listing = False
        self._presenter.open(group)
        self._arrange()

    # What the presenter shows

    def show_list(self, current: Group) -> None:
        self.list.show_current(current)

    def show_page(self, page: Shown | None) -> None:
        self._put(AppearancePage(self._appearance) if page is None else _PAGES[type(page)](page))

    # Within

    def _take_keyboard(self) -> None:
        """The keyboard begins where the person asked to be: in the page, or in the list of pages."""
        if self.focusWidget() is not None:
            return
        if self._begins_in_page and self.page is not None:
            self.page.take_keyboard()
        else:
            self.list.take_keyboard()

    def _put(self, page: SettingsPage) -> None:
        if self._holder is not None:
            self._sides.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self.page = page
        self._holder = _held(page)
        self._sides.addWidget(self._holder, 1)
        self._arrange()

    def _show_list_alone(self) -> None:
        self._listing = True
        self._arrange()
        self.list.take_keyboard()

    def _arrange(self) -> None:
        """Both beside each other, or one of them where there is no room for two."""
        page, holder = self.page, self._holder
        if page is None or holder is None:
            return
        self._list_holder.setVisible(not self._one_at_a_time or self._listing)
        holder.setVisible(not self._one_at_a_time or not self._listing)
        one_page = self._one_at_a_time and not self._listing
        self.header.set_crumbs([self.tr("Settings"), group_name(page.group)] if one_page else [])
        self.header.set_title(group_name(page.group) if one_page else self.tr("Settings"))
        set_margins(self._sides, PAGE_MARGIN - (0 if one_page else _LIST_INSET), 4, PAGE_MARGIN, 16)
        width = theme().text(_LIST_WIDTH)
        self._list_holder.setMinimumWidth(0 if self._one_at_a_time else width)
        self._list_holder.setMaximumWidth(QWIDGETSIZE_MAX if self._one_at_a_time else width)
        page.set_narrow(self._one_at_a_time)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < theme().text(BESIDE_FROM)
        if narrow != self._one_at_a_time:
            self._one_at_a_time = narrow
            self._arrange()
        super().resizeEvent(event)


def _held(page: SettingsPage) -> QWidget:
    """The page at the leading side, not wider than lines are good to read; it scrolls if need be."""
    page.setMaximumWidth(theme().text(WIDTH))
    ground = QWidget()
    layout = row(ground, gap=0)
    layout.addWidget(page, 1000)
    layout.addStretch(1)
    return ground if page.fills else Scroller(ground)

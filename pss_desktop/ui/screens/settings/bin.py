"""The page of the bin: who is in it, back onto the lists, or erased for good."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.bin import BinPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import BinnedClient, Erased
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.settings.erase import EraseCard, ErasedCard
from pss_desktop.ui.screens.settings.page import PassphraseDeed, SecretPage
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.parts import EmptyState


class BinPage(SecretPage):
    """A list with its two deeds; the question about erasing takes its place."""

    fills = True

    def __init__(self, presenter: BinPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.BIN, parent)
        self._presenter = presenter
        self.set_about(self.tr("Whoever was moved to the bin stays here for 30 days, whole and on no list."))
        self.clients: PagedTable[BinnedClient] = PagedTable(
            [
                Column(
                    self.tr("Name"),
                    lambda one: Cell(shown_name(one.row.name, one.row.code), strong=True),
                    width=140,
                    share=1,
                ),
                Column(self.tr("Code"), lambda one: Cell(isolated(one.row.code)), width=80),
                Column(self.tr("In the bin since"), lambda one: Cell(day(one.binned_at)), width=140),
                Column(self.tr("Kept until"), _kept_until, width=130, stays=False),
            ],
            lambda: None,
            self,
        )
        self.table = RecordTable(self.tr("Clients in the bin"), self.clients)
        self.put_back = Button(self.tr("Put back"), Look.FILLED, icon="undo")
        self.erase = Button(self.tr("Erase for good"), Look.DANGER)
        self.put_back.clicked.connect(self._put_back)
        self.erase.clicked.connect(self._ask_erase)
        self.deed = PassphraseDeed("")
        self._listed = self._list_and_deeds()
        ground = QWidget()
        self._asides_body = column(ground, gap=0)
        self._asides_body.addStretch(1)
        self._asides = Scroller(ground)
        self._aside: QWidget | None = None
        self._lay_out()
        presenter.attach(self)

    # What the presenter shows

    def show_clients(self, clients: tuple[BinnedClient, ...]) -> None:
        chosen = max(self.table.currentIndex().row(), 0)
        self.clients.show_first(clients, more=False)
        self.table.choose(min(chosen, len(clients) - 1))
        self._show_parts()

    def ask_erase(self, client: BinnedClient) -> None:
        card = EraseCard(client, self._presenter)
        self.deed = card.deed
        self._put_aside(card)
        self.deed.field.setFocus()

    def hide_erase(self) -> None:
        self._put_aside(None)
        self.table.setFocus()

    def show_erased(self, erased: Erased) -> None:
        card = ErasedCard(erased, self._presenter)
        self._put_aside(card)
        card.back.setFocus()

    def hide_erased(self) -> None:
        self._put_aside(None)
        self.table.setFocus()

    # What the person does

    def _put_back(self) -> None:
        chosen = self.table.currentIndex().row()
        if chosen >= 0:
            self._presenter.put_back(self.clients.row(chosen).row.id)

    def _ask_erase(self) -> None:
        chosen = self.table.currentIndex().row()
        if chosen >= 0:
            self._presenter.ask_erase(self.clients.row(chosen).row.id)

    # How it is built

    def _lay_out(self) -> None:
        """The list, the empty state, or what has taken the list's place, which scrolls when it is long."""
        self._empty = _on_top(EmptyState(self.tr("The bin is empty.")))
        for part in (self._listed, self._empty, self._asides):
            part.hide()
            self.body.addWidget(part, 1)

    def _list_and_deeds(self) -> QWidget:
        made = QWidget()
        layout = column(made)
        layout.addWidget(TableCard(self.table), 1)
        foot = row()
        foot.addWidget(self.erase)
        foot.addStretch(1)
        foot.addWidget(self.put_back)
        layout.addLayout(foot)
        return made

    def _put_aside(self, card: QWidget | None) -> None:
        """Let *card* take the place of the list; None gives it back."""
        former, self._aside = self._aside, card
        if former is not None:
            former.hide()
            former.setParent(None)
            former.deleteLater()
        if card is not None:
            self._asides_body.insertWidget(0, card)
        self._show_parts()

    def _show_parts(self) -> None:
        aside = self._aside is not None
        some = self.clients.rowCount() > 0
        self._asides.setVisible(aside)
        self._listed.setVisible(some and not aside)
        self._empty.setVisible(not some and not aside)


def _on_top(part: QWidget) -> QWidget:
    """*part* with the room that is left below it."""
    holder = QWidget()
    layout = column(holder, gap=0)
    layout.addWidget(part)
    layout.addStretch(1)
    return holder


def _kept_until(client: BinnedClient) -> Cell:
    return Cell(day(client.kept_until))


def _name(one: BinnedClient) -> Cell:
    return Cell(shown_name(one.row.name, one.row.code), strong=True)

"""The page of the bin: who is in it, back onto the lists, or erased for good."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings import Group
from pss_desktop.presenters.settings_bin import BinPresenter
from pss_desktop.presenters.values import BinnedClient, Erased
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.screens.settings_page import PassphraseDeed, SecretPage, titled_card
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.parts import EmptyState, Hint


class BinPage(SecretPage):
    """A list with its two deeds; the question about erasing takes its place."""

    def __init__(self, presenter: BinPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.BIN, parent)
        self._presenter = presenter
        self.set_about(self.tr("Whoever was moved to the bin stays here for 30 days, whole and on no list."))
        self.clients: PagedTable[BinnedClient] = PagedTable(
            [
                Column(self.tr("Name"), lambda one: Cell(one.row.name, strong=True), width=140, share=1),
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
        self._empty = EmptyState(self.tr("The bin is empty."))
        self._question: QWidget | None = None
        self._result: QWidget | None = None
        for part in (self._listed, self._empty):
            part.hide()
            self.body.addWidget(part)
        presenter.attach(self)

    # What the presenter shows

    def show_clients(self, clients: tuple[BinnedClient, ...]) -> None:
        chosen = max(self.table.currentIndex().row(), 0)
        self.clients.show_first(clients, more=False)
        self.table.choose(min(chosen, len(clients) - 1))
        self._show_parts()

    def ask_erase(self, client: BinnedClient) -> None:
        _take_off(self._result)
        self._result = None
        self._question = self._erase_card(client)
        self.body.addWidget(self._question)
        self._show_parts()
        self.deed.field.setFocus()

    def hide_erase(self) -> None:
        _take_off(self._question)
        self._question = None
        self._show_parts()
        self.table.setFocus()

    def show_erased(self, erased: Erased) -> None:
        _take_off(self._result)
        self._result = self._erased_card(erased)
        self.body.insertWidget(1, self._result)

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

    def _show_parts(self) -> None:
        asking = self._question is not None
        some = self.clients.rowCount() > 0
        self._listed.setVisible(some and not asking)
        self._empty.setVisible(not some and not asking)

    def _erase_card(self, client: BinnedClient) -> Card:
        name, code = isolated(client.row.name), isolated(client.row.code)
        card = titled_card(self.tr("Erase {name}, {code}, for good?").format(name=name, code=code))
        card.set_urgent(Tone.DANGER)
        for icon, words in (
            ("bin", self.tr("Every note, draft and detail goes. Nobody can bring it back, not even you.")),
            ("backup", self.tr("The newest backup on this computer is made anew without it; older ones go.")),
            ("stick", self.tr("Copies on sticks still hold it. They are listed here afterwards, by date.")),
            ("warning", self._about_flash()),
        ):
            card.body.addWidget(Hint(words, icon=icon))
        self.deed = PassphraseDeed(
            self.tr("Erase {code} for good").format(code=code),
            help_text=self.tr("Asked for each time, since this cannot be undone."),
            look=Look.DANGER,
        )
        keep = Button(self.tr("Keep in the bin"))
        keep.clicked.connect(self._presenter.keep)
        self.deed.add_escape(keep)
        self.deed.asked.connect(self._presenter.erase)
        card.body.addWidget(self.deed)
        return card

    def _erased_card(self, erased: Erased) -> Card:
        card = titled_card(self.tr("Erased for good"))
        copies = [f"{moment(one.made_at)}: {isolated(str(one.folder))}" for one in erased.copies_elsewhere]
        if copies:
            card.body.addWidget(Hint(self.tr("These copies still hold it. Delete them where they lie:")))
        else:
            card.body.addWidget(Hint(self.tr("No copies elsewhere are known of."), icon="tick", tone=Tone.OK))
        for words in copies:
            card.body.addWidget(Hint(words, icon="stick"))
        card.body.addWidget(Hint(self._about_flash(), icon="warning", tone=Tone.WARN))
        new_key = Button(self.tr("Go to the new vault key"), icon="key")
        new_key.clicked.connect(self._presenter.open_new_key)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(new_key)
        card.body.addLayout(foot)
        return card

    def _about_flash(self) -> str:
        return self.tr(
            "Flash disks and sticks can keep old blocks for a while, which no program can reach. "
            "A new vault key makes them unreadable."
        )


def _kept_until(client: BinnedClient) -> Cell:
    return Cell(day(client.kept_until))


def _take_off(part: QWidget | None) -> None:
    """Take *part* off the page."""
    if part is not None:
        part.hide()
        part.setParent(None)
        part.deleteLater()

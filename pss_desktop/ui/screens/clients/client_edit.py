"""Changing a client's details: the form as it stands; nothing is written before it is kept."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.clients.client_edit import ClientEditPresenter
from pss_desktop.presenters.values import ClientDetail
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.clients.client_form import ClientFormCards
from pss_desktop.ui.screens.clients.client_form_page import ClientFormPage
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import row, set_margins

FORM_WIDTH = 680


class ClientEditScreen(ClientFormPage):
    """The same sections as for a new client, filled in."""

    def __init__(self, presenter: ClientEditPresenter, parent: QWidget | None = None) -> None:
        super().__init__(ClientFormCards(presenter.fields), parent)
        self._presenter = presenter
        self.header.set_title(self.tr("Change details"))
        self.header.went.connect(self._went)
        self.form.setMaximumWidth(theme().text(FORM_WIDTH))
        self.form.edited.connect(presenter.set_field)
        self.form.left.connect(presenter.focus_lost)
        self.drop = Button(self.tr("Leave them as they were"))
        self.drop.clicked.connect(presenter.drop)
        self.keep = Button(self.tr("Keep the changes"), Look.FILLED, icon="tick")
        self.keep.show_shortcut("Ctrl+Return")
        self.keep.clicked.connect(presenter.keep)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_client(self, detail: ClientDetail) -> None:
        name = isolated(shown_name(detail.identity.shown_name, detail.client.code))
        self.header.set_crumbs([self.tr("Clients"), name, self.tr("Change details")])

    def show_values(self, values: Mapping[str, object]) -> None:
        self.form.setEnabled(True)
        self.form.show_values(values)
        self.form.put_cursor("name", 0)

    # What the person does

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_client()

    def _build(self) -> None:
        page = QWidget()
        middle = row(page, gap=0)
        set_margins(middle, PAGE_MARGIN, 14, PAGE_MARGIN, 20)
        middle.addWidget(self.form, 1000)
        middle.addStretch(1)
        self.lay_out(page, self.drop, self.keep)

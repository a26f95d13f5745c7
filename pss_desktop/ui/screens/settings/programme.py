"""The page about the programme: its name, and the way to its people."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.programme import ProgrammeLinkPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import ProgrammeState, Standing
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Paragraph


class ProgrammeLinkPage(SettingsPage):
    """One card."""

    def __init__(self, presenter: ProgrammeLinkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.PROGRAMME, parent)
        self.set_about(
            self.tr("Whose list of people this vault goes by when it sends and receives. It is signed.")
        )
        self.state = Paragraph("", Type.STRONG)
        self.open = Button(self.tr("Open the programme"), Look.FILLED, icon="people")
        self.open.clicked.connect(presenter.open)
        card = Card()
        line = row(gap=16)
        line.addWidget(self.state, 1)
        line.addWidget(self.open)
        card.body.addLayout(line)
        self.body.addWidget(card)
        presenter.attach(self)

    def show_state(self, state: ProgrammeState) -> None:
        alone = state.standing is Standing.ALONE
        self.state.setText(
            self.tr("This vault belongs to no programme yet.") if alone else isolated(state.name)
        )

"""Why the program cannot begin here: another window runs, or its folder cannot be used."""

from collections.abc import Callable

from pss_desktop.domain.errors import PssError, VaultInUseError
from pss_desktop.ui.screens.parts.front import FrontPage, Middle
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Paragraph

WIDTH = 560


class RefusedScreen(FrontPage):
    """One sentence and the way out."""

    def __init__(self, problem: PssError, close: Callable[[], object]) -> None:
        super().__init__()
        words = sentence(problem)
        if isinstance(problem, VaultInUseError):
            words = self.tr("This program is open already in another window. Go there, or close it first.")
        card = Card(padding=24)
        card.body.addWidget(Paragraph(self.tr("This window cannot open now"), Type.TITLE))
        card.body.addWidget(Paragraph(words))
        self.close_button = Button(self.tr("Close"), Look.FILLED)
        self.close_button.clicked.connect(close)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.close_button)
        card.body.addLayout(deeds)
        self.body.addStretch(1)
        self.body.addWidget(Middle(card, WIDTH))
        self.body.addStretch(2)

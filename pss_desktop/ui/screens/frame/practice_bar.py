"""The strip that says that this is the practice vault, and what its passphrase is."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.values import PRACTICE_PASSPHRASE
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.ground import Panel, row, set_margins
from pss_desktop.ui.widgets.label import Paragraph


class PracticeBar(Panel):
    """Below the top bar for as long as the practice vault is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("practice_tint", line="bottom", parent=parent)
        words = self.tr("Nobody in here exists. Sign with the passphrase: {words}")
        line = row(self, gap=10)
        set_margins(line, 20, 4, 20, 4)
        line.addWidget(Badge(self.tr("PRACTICE"), Tone.PRACTICE, strong=True))
        line.addWidget(Paragraph(words.format(words=isolated(PRACTICE_PASSPHRASE)), Type.SMALL), 1)

"""What a person sees at a bug of the program, and what they can do."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.bars import DeedRow
from pss_desktop.ui.widgets.label import Paragraph


class BugDialog(Dialog):
    """Says that it is the program's own doing, that the words are kept, and what can be done."""

    def __init__(self, window: QWidget, report: str, lock: Callable[[], None]) -> None:
        super().__init__("", "", parent=window)
        self.set_words(
            self.tr("Something went wrong inside the program"),
            self.tr("What you typed is kept. Locking and unlocking starts the program afresh."),
        )
        if report:
            words = self.tr("Report {name}, for whoever mends it. It holds nothing that was typed.")
            self.body.addWidget(Paragraph(words.format(name=report), Type.SMALL, Tone.MUTED))
        self.deeds: DeedRow = self.add_deeds(self.tr("Go on"), self.tr("Lock now"))
        self.deeds.deed.clicked.connect(lock)

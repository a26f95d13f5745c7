"""The menu of one's own text blocks, and the way to the page where they are kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from pss_desktop.domain.snippets import Snippet
from pss_desktop.ui.locale.isolation import isolated


class SnippetMenu(QMenu):
    """One entry a block, by its name."""

    chosen = Signal(str)
    manage = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text blocks"))
        self.show_blocks(())

    def show_blocks(self, blocks: Sequence[Snippet]) -> None:
        """Offer these; without any, only the way to the page."""
        self.clear()
        for block in blocks:
            action = self.addAction(isolated(block.name))
            action.triggered.connect(lambda _=False, words=block.words: self.chosen.emit(words))
        if blocks:
            self.addSeparator()
        words = self.tr("See to my text blocks") if blocks else self.tr("Make a first text block")
        self.addAction(words, self.manage.emit)

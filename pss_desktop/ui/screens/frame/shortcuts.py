"""The keys of the program, on F1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.parts.keys import LOCK_KEYS, NEW_NOTE_KEYS, SEARCH_KEYS
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import SECOND_WAY_HEIGHT
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, keys_text
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import GroupHead

WIDTH = 520
_AROUND = 220
"""What the window needs besides the scrolled part of the dialog, in pixels at 100 %."""

Keys = Sequence[tuple[str, str]]


class ShortcutsDialog(Dialog):
    """Every flow works without a mouse; these are the quicker ways."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent=parent, width=WIDTH)
        self.set_words(self.tr("Keys"), self.tr("Tab walks through everything, also out of a text."))
        self.spoken: list[str] = []
        listed = QWidget()
        layout = column(listed, gap=2)
        for head, keys in self._groups():
            layout.addWidget(GroupHead(head))
            for words, key in keys:
                layout.addWidget(self._line(words, key))
            layout.addSpacing(theme().space(8))
        self.scroller = Scroller(listed)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroller.setAccessibleName(self.tr("Keys"))
        self.scroller.setAccessibleDescription(". ".join(self.spoken))
        room = parent.window().height() - theme().space(_AROUND)
        self.scroller.setFixedHeight(min(listed.sizeHint().height(), max(room, theme().text(120))))
        self.body.addWidget(self.scroller)
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.close_it)
        self.body.addLayout(foot)
        self.close_it.setFocus()

    def _groups(self) -> Sequence[tuple[str, Keys]]:
        return (
            (
                self.tr("Everywhere"),
                (
                    (self.tr("Search clients, notes, commands"), keys_text(SEARCH_KEYS)),
                    (self.tr("New note"), keys_text(NEW_NOTE_KEYS)),
                    (self.tr("Lock"), keys_text(LOCK_KEYS)),
                    (self.tr("Today"), keys_text("Ctrl+1")),
                    (self.tr("Clients"), keys_text("Ctrl+2")),
                    (self.tr("Back to the screen before"), keys_text("Alt+Left")),
                    (self.tr("Take back the last deed"), keys_text("Ctrl+Z")),
                    (self.tr("Leave a dialog without doing it"), keys_text("Escape")),
                    (self.tr("These keys"), keys_text("F1")),
                ),
            ),
            (
                self.tr("In lists"),
                (
                    (self.tr("Walk along the rows"), self.tr("Arrows", "the arrow keys")),
                    (self.tr("Open the row"), keys_text("Return")),
                    (self.tr("Safety plan of the client"), keys_text("F4")),
                    (self.tr("Hold to read the selected name while names are hidden"), keys_text("F8")),
                    (self.tr("Jump to a row by its first letters"), self.tr("Letters", "the letter keys")),
                ),
            ),
            (
                self.tr("On a page"),
                ((self.tr("Sign, or do the deed of the page"), keys_text("Ctrl+Return")),),
            ),
            (
                self.tr("Writing a plan"),
                (
                    (self.tr("Next step, step before"), keys_text("Ctrl+PgDown, Ctrl+PgUp")),
                    (self.tr("Add what was typed, or change the entry"), keys_text("Return")),
                    (self.tr("Move the entry"), keys_text("Alt+Up, Alt+Down")),
                    (self.tr("Take the entry out"), keys_text("Delete")),
                    (self.tr("Mark somebody as unsafe"), keys_text("U")),
                    (self.tr("How likely, 0 to 10"), self.tr("Numbers", "the number keys")),
                ),
            ),
        )

    def _line(self, words: str, keys: str) -> QWidget:
        line = QWidget()
        layout = row(line, gap=12)
        layout.addWidget(Label(words), 1)
        layout.addWidget(Badge(isolated(keys), strong=True))
        line.setMinimumHeight(theme().control(SECOND_WAY_HEIGHT))
        self.spoken.append(f"{words}: {keys}")
        return line

"""How a session ended: techniques, homework, what to remember until next time, and the next date."""

from PySide6.QtWidgets import QWidget

from pss_desktop.ui.editors import AreaEditor, InstantEditor
from pss_desktop.ui.screens.sessions.note_fields import NoteFields
from pss_desktop.ui.screens.sessions.technique_picker import TechniquesEditor
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.widgets.ground import column, row

WIDTH_OF_DATE = 220


class NoteClosing(NoteFields):
    """Below the parts of the note, in the order of the paper form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=10)
        techniques = self.tr("Techniques")
        self.techniques = TechniquesEditor(techniques)
        layout.addWidget(self._add("techniques", techniques, self.techniques))
        beside = row(gap=10)
        homework, until_next = self.tr("Homework"), self.tr("Until next time")
        self.homework, self.until_next = AreaEditor(homework, lines=2), AreaEditor(until_next, lines=2)
        beside.addWidget(self._add("homework", homework, self.homework), 1)
        beside.addWidget(self._add("until_next", until_next, self.until_next), 1)
        layout.addLayout(beside)
        next_date = self.tr("Next session")
        self.next_when = InstantEditor(next_date)
        self.next_when.field.setMaximumWidth(theme().text(WIDTH_OF_DATE))
        help_text = self.tr("Signing makes an appointment of it.")
        layout.addWidget(self._add("next_when", next_date, self.next_when, help_text=help_text))

"""What everyone on this page must know now, in one or two sentences and with at most one deed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_leading_edge
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_ROW, TONE_PAIRS, Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Paragraph

_ICONS = {
    Tone.ACCENT: "info",
    Tone.OK: "tick",
    Tone.WARN: "warning",
    Tone.DANGER: "warning",
    Tone.MUTED: "info",
}


class Banner(QWidget):
    """One at a time on a page; the strongest wins."""

    acted = Signal()

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.ACCENT,
        *,
        icon: str = "",
        deed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        layout = row(self, gap=12)
        set_margins(layout, 16, 8, 12, 8)
        self._icon = Icon("info")
        self._words = Paragraph(text)
        self._deed = Button(deed, Look.OUTLINED, height=32)
        self._deed.clicked.connect(self.acted)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._deed)
        self.show_message(text, tone, icon=icon, deed=deed)

    @property
    def deed(self) -> Button:
        return self._deed

    def text(self) -> str:
        return self._words.text()

    def show_message(self, text: str, tone: Tone, *, icon: str = "", deed: str = "") -> None:
        """Say something else; empty *deed* means that there is none."""
        self._tone = tone
        self._words.setText(text)
        self._icon.set(icon or _ICONS.get(tone, "info"), TONE_PAIRS[tone][0])
        self._deed.setText(deed)
        self._deed.set_look(Look.QUIET if tone is Tone.ACCENT else Look.OUTLINED)
        self._deed.setVisible(bool(deed))
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, ground = TONE_PAIRS[self._tone]
        draw_box(painter, self.rect(), Box(fill=theme().colour(ground), radius=RADIUS_ROW))
        draw_leading_edge(
            painter, self.rect(), theme().colour(ink), radius=RADIUS_ROW, direction=self.layoutDirection()
        )

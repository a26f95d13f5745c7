"""Small wholes: the empty state, the progress card, a heading with its count, a hint with its icon."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, mirrored
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, DashedBox, column, row
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Label, Paragraph


class EmptyState(DashedBox):
    """One sentence and one button where a list would be."""

    acted = Signal()

    def __init__(self, text: str, deed: str = "", *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, margins=12, gap=16)
        self._words = Paragraph(text)
        self.deed = Button(deed, icon=icon)
        self.deed.clicked.connect(self.acted)
        layout.addStretch(1)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.deed)
        layout.addStretch(1)
        self.deed.setVisible(bool(deed))
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)


class Bar(QWidget):
    """The filled part of a whole, from the leading side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_part(self, done: int, total: int) -> None:
        self._part = min(max(done / total, 0.0), 1.0) if total > 0 else 0.0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().text(120), theme().space(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self.height() / 2
        draw_box(painter, self.rect(), Box(fill=theme().colour("sunken"), radius=radius))
        done = QRect(0, 0, round(self.width() * self._part), self.height())
        if done.width() > 0:
            box = mirrored(self.layoutDirection(), self.rect(), done)
            draw_box(painter, box, Box(fill=theme().colour("accent"), radius=radius))


class ProgressCard(Card):
    """Long work: what, how far, and a way to stop it. There is no spinner."""

    cancelled = Signal()

    def __init__(self, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._what = Label("", Type.STRONG)
        self._how_far = Label("", Type.SMALL, Tone.MUTED)
        self.cancel = Button(cancel, Look.QUIET, height=28)
        self.cancel.clicked.connect(self.cancelled)
        self._bar = Bar()
        line = row(gap=12)
        line.addWidget(self._what, 1)
        line.addWidget(self._how_far)
        line.addWidget(self.cancel)
        self.body.addLayout(line)
        self.body.addWidget(self._bar)

    def show_progress(self, what: str, how_far: str, *, done: int, total: int) -> None:
        """*what* and *how_far* are words for people: 'Backing up', '312 of 1,204, about 20 s'."""
        self._what.setText(what)
        self._how_far.setText(how_far)
        self._how_far.updateGeometry()
        self._bar.set_part(done, total)
        self._bar.setAccessibleName(f"{what}: {how_far}")


class GroupHead(QWidget):
    """The head of a group of rows, how many there are, and how many more cannot be shown."""

    def __init__(self, text: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=10)
        self._words = Label(text, Type.SMALL_STRONG, Tone.MUTED)
        self._count = Badge(count)
        layout.addWidget(self._words)
        self._unread = Label("", Type.SMALL, Tone.WARN)
        layout.addWidget(self._count)
        layout.addWidget(self._unread)
        layout.addStretch(1)
        self._count.setVisible(bool(count))
        self._unread.hide()

    def set_count(self, count: str) -> None:
        self._count.set_text(count)
        self._count.setVisible(bool(count))

    def set_unread(self, count: int) -> None:
        """So many more are kept, and this version of the program cannot read them."""
        self._unread.setText(self.tr("%n more need a newer version of the program", "", count))
        self._unread.setVisible(count > 0)


class Hint(QWidget):
    """A quiet sentence with its icon."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "info",
        tone: Tone = Tone.MUTED,
        step: Type = Type.SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = row(self, gap=8)
        self._icon = Icon(icon, tone, size=18)
        self._words = Paragraph(text, step, tone)
        beside = column(gap=0)  # the icon in the middle of the first line, however large the letters are
        beside.addSpacing(max(0, (theme().running_line(step) - self._icon.sizeHint().height()) // 2))
        beside.addWidget(self._icon)
        beside.addStretch(1)
        layout.addLayout(beside)
        layout.addWidget(self._words, 1)

    def set_text(self, text: str, *, icon: str = "", tone: Tone | None = None) -> None:
        self._words.setText(text)
        if tone is not None:
            self._words.set_tone(tone)
            self._icon.set(icon or "info", tone)

    def text(self) -> str:
        return self._words.text()

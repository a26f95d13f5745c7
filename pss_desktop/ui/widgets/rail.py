"""The navigation rail: where one can go, where one is, and what waits there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import CENTRED, Box, draw_box, draw_ring, draw_text, mirrored, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_RAIL_WIDTH, RADIUS_ROW, RAIL_WIDTH, Tone, Type
from pss_desktop.ui.widgets.badge import Tile, initials_of, paint_icon
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Logo
from pss_desktop.ui.widgets.label import Label

_ITEM = 40
_ICON = 20


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to go: its stable word, what it is called, and its icon."""

    value: str
    word: str
    icon: str


class RailItem(QAbstractButton):
    """One place in a list of places; the chosen one is tinted and has a bar at its leading edge."""

    def __init__(self, destination: Destination, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.destination = destination
        self._count = ""
        self._asks = False
        self._narrow = False
        self.setText(destination.word)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.update)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def set_count(self, count: str, *, asks: bool) -> None:
        """*asks*: the count wants a deed, so it is filled; else it only informs."""
        self._count, self._asks = count, asks
        self.setAccessibleDescription(count)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().space(40), theme().control(_ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        inner = self.rect().adjusted(theme().space(8), 2, -theme().space(8), -2)
        if chosen:
            draw_box(painter, inner, Box(fill=theme().colour("tint"), radius=RADIUS_ROW - 2))
            bar = self._mirrored(QRect(0, 6, 3, self.height() - 12))
            draw_box(painter, bar, Box(fill=theme().colour("accent"), radius=1.5))
        elif self.underMouse():
            draw_box(painter, inner, Box(fill=theme().colour("sunken"), radius=RADIUS_ROW - 2))
        if self.hasFocus():
            draw_ring(painter, inner, theme().colour("focus"), RADIUS_ROW - 2)
        ink = "on_tint" if chosen else "muted"
        side = theme().icon_size(_ICON)
        start = (self.width() - side) // 2 if self._narrow else theme().space(20)
        paint_icon(
            painter, self._mirrored(QRect(start, 0, side, self.height())), self.destination.icon,
            size=_ICON, colour=ink, widget=self,
        )  # fmt: skip
        if self._narrow:
            self._paint_dot(painter, start + side)
        else:
            self._paint_words(painter, start + side + theme().space(12), chosen=chosen)

    def _paint_words(self, painter: QPainter, start: int, *, chosen: bool) -> None:
        end = self.width() - theme().space(16)
        if self._count:
            end = self._paint_count(painter, end)
        draw_text(
            painter,
            self._mirrored(QRect(start, 0, end - start, self.height())),
            self.text(),
            font=theme().font(Type.STRONG if chosen else Type.BODY),
            colour=theme().colour("on_tint" if chosen else "text"),
        )

    def _paint_count(self, painter: QPainter, end: int) -> int:
        font = theme().font(Type.CAPTION_STRONG)
        height = theme().text(20)
        width = max(height, text_width(self._count, font) + theme().space(12))
        box = self._mirrored(QRect(end - width, (self.height() - height) // 2, width, height))
        fill, ink = ("accent", "on_accent") if self._asks else ("line", "text")
        draw_box(painter, box, Box(fill=theme().colour(fill), radius=height / 2))
        draw_text(painter, box, self._count, font=font, colour=theme().colour(ink), align=CENTRED)
        return end - width - theme().space(6)

    def _paint_dot(self, painter: QPainter, at: int) -> None:
        if self._count:
            box = self._mirrored(QRect(at - 6, self.height() // 2 - theme().icon_size(14), 12, 12))
            draw_box(
                painter,
                box,
                Box(theme().colour("accent" if self._asks else "muted"), theme().colour("rail"), 6),
            )

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), box)


class NavRail(Panel):
    """Places on top; Settings and the person's name at the foot. Up and down walk along it."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        places: Sequence[Destination],
        foot: Sequence[Destination] = (),
        *,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("rail", line="trailing", parent=parent)
        self.setAccessibleName(name)
        self._narrow = False
        self._group = QButtonGroup(self)
        self._items = [RailItem(place) for place in (*places, *foot)]
        self._title = Label(title, Type.STRONG)
        self._person = Label("", Type.SMALL_STRONG)
        self._duty = Label("", Type.CAPTION, Tone.MUTED)
        self._face = Tile(tone=Tone.ACCENT, size=30, round_=True)
        self._lay_out(len(places))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.set_person("", "")
        for item in self._items:
            self._group.addButton(item)
            item.clicked.connect(self._clicked)

    def item(self, value: str) -> RailItem:
        """The entry that leads to *value*."""
        return next(item for item in self._items if item.destination.value == value)

    def offer(self, value: str, *, offered: bool) -> None:
        """Have a place, or not: it is for some people only."""
        self.item(value).setVisible(offered)

    def set_chosen(self, value: str) -> None:
        """Show where the person is; an unknown place shows none."""
        self._group.setExclusive(False)
        for item in self._items:
            item.setChecked(item.destination.value == value)
        self._group.setExclusive(True)

    def set_count(self, value: str, count: str, *, asks: bool) -> None:
        """The number beside a place, already in the person's digits; empty for none."""
        for item in self._items:
            if item.destination.value == value:
                item.set_count(count, asks=asks)

    def set_person(self, name: str, duty: str) -> None:
        self._person.setText(name)
        self._duty.setText(duty)
        self._face.set_initials(initials_of(name))
        self._show_person()

    def set_narrow(self, narrow: bool) -> None:
        """Icons only; their words stay as names and tooltips."""
        self._narrow = narrow
        for item in self._items:
            item.set_narrow(narrow)
        self._title.setVisible(not narrow)
        self._show_person()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = theme().space(NARROW_RAIL_WIDTH) if self._narrow else theme().text(RAIL_WIDTH)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        offered = [item for item in self._items if not item.isHidden()]
        with_keyboard = [index for index, item in enumerate(offered) if item.hasFocus()]
        if with_keyboard:
            offered[(with_keyboard[0] + step) % len(offered)].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self, places: int) -> None:
        layout = column(self, gap=0)
        head = row(gap=10)
        set_margins(head, 16, 14, 8, 16)
        head.addWidget(Logo())
        head.addWidget(self._title, 1)
        layout.addLayout(head)
        for item in self._items[:places]:
            layout.addWidget(item)
        layout.addStretch(1)
        for item in self._items[places:]:
            layout.addWidget(item)
        self._foot = QWidget()
        foot = row(self._foot, gap=10)
        set_margins(foot, 16, 8, 8, 12)
        names = column(gap=0)
        names.addWidget(self._person)
        names.addWidget(self._duty)
        foot.addWidget(self._face)
        foot.addLayout(names, 1)
        layout.addWidget(self._foot)

    def _show_person(self) -> None:
        self._foot.setVisible(bool(self._person.text()) and not self._narrow)
        self._duty.setVisible(bool(self._duty.text()))

    def _clicked(self) -> None:
        item = self._group.checkedButton()
        if isinstance(item, RailItem):
            self.chosen.emit(item.destination.value)

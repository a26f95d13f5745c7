"""The steps of a plan in their order, each with its number, its entries and its hints; arrows walk them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from pss_desktop.presenters.plans.plan_editor_view import StepState
from pss_desktop.ui.theme.paint import CENTRED, Box, draw_box, draw_ring, draw_text, mirrored
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_ROW, Tone, Type
from pss_desktop.ui.widgets.badge import paint_icon
from pss_desktop.ui.widgets.ground import Panel, column, set_margins
from pss_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate

_DISC = 32
_HEIGHT = 56


class StepButton(QRadioButton):
    """One step: a disc with its number, filled when nothing is missing; *icon* instead of a number."""

    def __init__(self, name: str, mark: str, title: str, *, icon: str = "") -> None:
        super().__init__(title)
        self.name = name
        self._mark = mark
        self._icon = icon
        self._second = ""
        self._gaps = False
        self._compact = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, second: str, *, gaps: bool) -> None:
        """Say below the title how far the step is."""
        self._second, self._gaps = second, gaps
        spoken = translate("PlanSteps", "{mark} {title}. {state}")
        self.setAccessibleName(spoken.format(mark=self._mark, title=self.text(), state=second).strip())
        self.update()

    def second(self) -> str:
        return self._second

    def set_compact(self, compact: bool) -> None:
        """Only the disc; the words stay as name and tooltip."""
        self._compact = compact
        self.setToolTip(self.text() if compact else "")
        policy = QSizePolicy.Policy.Fixed if compact else QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._compact:
            side = theme().icon_size(_DISC) + theme().space(22)
            return QSize(side, side)
        return QSize(theme().text(220), theme().control(_HEIGHT, lines=2))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._compact else QSize(theme().text(120), hint.height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            box = Box(theme().colour("surface"), theme().colour("accent"), RADIUS_ROW, 1.6)
            draw_box(painter, self.rect().adjusted(1, 1, -1, -1), box)
        self._paint_disc(painter)
        if not self._compact:
            self._paint_words(painter)
        if self.hasFocus():
            draw_ring(painter, self.rect().adjusted(2, 2, -2, -2), theme().colour("focus"), RADIUS_ROW)

    def _paint_words(self, painter: QPainter) -> None:
        start = theme().icon_size(_DISC) + theme().space(22)
        width = self.width() - start - theme().space(8)
        first, second = theme().line(Type.BODY), theme().line(Type.CAPTION)
        top = (self.height() - first - second) // 2
        step = Type.STRONG if self.isChecked() else Type.BODY
        title = self._place(QRect(start, top, width, first))
        draw_text(painter, title, self.text(), font=theme().font(step), colour=theme().colour("text"))
        below = self._place(QRect(start, top + first, width, second))
        colour = theme().colour("warn" if self._gaps else "muted")
        draw_text(painter, below, self._second, font=theme().font(Type.CAPTION), colour=colour)

    def _paint_disc(self, painter: QPainter) -> None:
        side = theme().icon_size(_DISC)
        disc = self._place(QRect(theme().space(11), (self.height() - side) // 2, side, side))
        if self._icon:
            paint_icon(painter, disc, self._icon, size=20, colour="accent", widget=self)
            return
        if self._gaps:
            box = Box(theme().colour("warn_tint"), theme().colour("warn"), side / 2, 1.6)
        else:
            box = Box(fill=theme().colour("accent"), radius=side / 2)
        draw_box(painter, disc, box)
        colour = theme().colour("warn" if self._gaps else "on_accent")
        draw_text(painter, disc, self._mark, font=theme().font(Type.STRONG), colour=colour, align=CENTRED)

    def _place(self, box: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), box)


class StepList(Panel):
    """All steps below each other, and the plan as a whole last."""

    opened = Signal(str)

    def __init__(self, heading: str, steps: Sequence[tuple[str, str, str]], whole: tuple[str, str]) -> None:
        """*steps* are name, mark and title; *whole* is title and icon of the plan as a whole."""
        super().__init__("rail", line="trailing")
        self.setAccessibleName(heading)
        layout = self._layout = column(self, gap=2)
        set_margins(layout, 14, 8, 14, 8)
        self._heading = Label(heading, Type.SMALL_STRONG, Tone.MUTED)
        layout.addWidget(self._heading)
        self._group = QButtonGroup(self)
        self.buttons = [StepButton(name, mark, title) for name, mark, title in steps]
        self.buttons.append(StepButton("", "", whole[0], icon=whole[1]))
        for button in self.buttons:
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.buttonToggled.connect(self._toggled)

    def show_steps(self, steps: Sequence[StepState], chosen: str, *, whole: str, whole_gaps: int) -> None:
        """How far each is, and which is open. *whole* is said below the last."""
        for button, state in zip(self.buttons, steps, strict=False):
            words = self.tr("%n entries", "", state.count)
            if state.gaps:
                gaps = self.tr("%n thing(s) to look at", "", state.gaps)
                words = self.tr("{entries} · {gaps}").format(entries=words, gaps=gaps)
            button.show_step(words, gaps=bool(state.gaps))
        last = self.buttons[-1]
        said = whole or (self.tr("%n thing(s) to look at", "", whole_gaps) if whole_gaps else "")
        last.show_step(said, gaps=bool(whole_gaps) and not whole)
        self._group.blockSignals(True)
        for button in self.buttons:
            button.setChecked(button.name == chosen)
        self._group.blockSignals(False)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Above the step instead of beside it: discs alone, in one line."""
        direction = QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom
        self._heading.setVisible(not narrow)
        self._layout.setDirection(direction)
        for button in self.buttons:
            button.set_compact(narrow)

    def button(self, name: str) -> QRadioButton:
        """The step called *name*."""
        return next(button for button in self.buttons if button.name == name)

    def _toggled(self, button: QWidget, checked: bool) -> None:
        if checked and isinstance(button, StepButton):
            self.opened.emit(button.name)

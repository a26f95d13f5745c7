"""The look that is in force: colours, sizes and fonts as everything else asks for them."""

from functools import cache
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.desktop.app_settings import Scheme
from pss_desktop.desktop.paths import resource
from pss_desktop.ui.theme import fonts
from pss_desktop.ui.theme.icons import IconStore
from pss_desktop.ui.theme.palette import palette
from pss_desktop.ui.theme.sheet import sheet
from pss_desktop.ui.theme.tokens import (
    CONTROL_HEIGHT,
    DARK,
    LIGHT,
    LINE_HEIGHT,
    ONE_LINE_BOX,
    TYPE,
    Colours,
    Type,
)

__all__ = ["SCALES", "STYLE", "Scheme", "Theme", "install_theme", "theme"]

SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
STYLE: Final = ("-style", "Fusion")
"""What the application is started with. Any call that answers with a QStyle loads its 400 names, 10 ms or so
of the first window.
"""

_AS_QT: Final = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Sets palette, sheet and font of the application, and sets them again when the system's colours change.

    Text grows with the text scale; the space around it grows by a quarter of that, icons by half.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, *, scale: float = 1.0, scheme: Scheme = Scheme.SYSTEM
    ) -> None:
        super().__init__(application)
        self._application = application
        self._scale = _bounded(scale)
        self._scheme = scheme
        self._icons = IconStore(resource("icons"))
        self._fonts: dict[Type, QFont] = {}
        self.colours = LIGHT
        hints = application.styleHints()
        hints.setColorScheme(_AS_QT[scheme])
        self._shown = hints.colorScheme()
        self._apply()
        hints.colorSchemeChanged.connect(self._follow)

    # What was chosen

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def set_scale(self, scale: float) -> None:
        """Text from 100 to 200 %. Sizes of what stands already follow; screens are best built anew."""
        if _bounded(scale) != self._scale:
            self._scale = _bounded(scale)
            self._apply()

    def set_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._application.styleHints().setColorScheme(_AS_QT[scheme])
        self._apply()

    def load_other_fonts(self) -> None:
        """Call after the first paint."""
        fonts.load_rest(resource("fonts"))

    # Sizes, from pixels at 100 %

    def text(self, px: float) -> int:
        """The size of letters and of what must be as tall as they are."""
        return round(px * self._scale)

    def space(self, px: float) -> int:
        """Margins and gaps."""
        return round(px * (1 + (self._scale - 1) / 4))

    def icon_size(self, px: float) -> int:
        return round(px * (1 + (self._scale - 1) / 2))

    def control(self, px: float = CONTROL_HEIGHT, *, lines: int = 1) -> int:
        """The height of a control or row: its lines of text grow with the text, the rest like space."""
        letters = 20 * lines
        return self.text(letters) + self.space(px - letters)

    def line(self, step: Type) -> int:
        """The height of a one-line label, the same for Latin and Arabic."""
        return round(TYPE[step][0] * self._scale * ONE_LINE_BOX)

    def running_line(self, step: Type) -> int:
        """The distance of lines in running text."""
        return round(TYPE[step][0] * self._scale * LINE_HEIGHT)

    # Fonts, colours, icons

    def font(self, step: Type) -> QFont:
        found = self._fonts.get(step)
        if found is None:
            found = self._fonts[step] = fonts.font(step, self._scale)
        return found

    def colour(self, name: str) -> QColor:
        """The colour of a role by its name in :class:`Colours`."""
        return _colour(getattr(self.colours, name))

    def pixmap(self, name: str, *, size: int, colour: str, widget: QWidget) -> QPixmap:
        """An icon of *size* pixels at 100 % in the colour of a role, for *widget*'s screen and direction."""
        return self._icons.pixmap(
            name,
            size=self.icon_size(size),
            colour=getattr(self.colours, colour),
            ratio=widget.devicePixelRatioF(),
            right_to_left=widget.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def icon_box(self, size: int) -> QSize:
        side = self.icon_size(size)
        return QSize(side, side)

    def _follow(self, shown: Qt.ColorScheme) -> None:
        self._shown = shown
        self._apply()

    def _apply(self) -> None:
        self.colours = self._wanted()
        self._icons.forget()
        self._fonts.clear()
        self._application.setPalette(palette(self.colours))
        self._application.setFont(self.font(Type.BODY))
        self._application.setStyleSheet(sheet(self.colours, padding=self.space(7), scroll_bar=12))
        self.changed.emit()

    def _wanted(self) -> Colours:
        if self._scheme is Scheme.SYSTEM:
            return DARK if self._shown == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT


def install_theme(
    application: QApplication,
    *,
    scale: float = 1.0,
    scheme: Scheme = Scheme.SYSTEM,
    right_to_left: bool = False,
) -> Theme:
    """Dress the application; from now on :func:`theme` gives this theme."""
    fonts.load_first(resource("fonts"), right_to_left=right_to_left)
    made = Theme(application, scale=scale, scheme=scheme)
    _installed.clear()
    _installed.append(made)
    return made


def theme() -> Theme:
    """The theme in force, as global as Qt's own palette. Raises IndexError before :func:`install_theme`."""
    return _installed[0]


_installed: Final[list[Theme]] = []


def _bounded(scale: float) -> float:
    return min(max(scale, SCALES[0]), SCALES[-1])


@cache
def _colour(code: str) -> QColor:
    return QColor(code)

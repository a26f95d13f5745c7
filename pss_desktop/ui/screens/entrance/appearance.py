"""Text size and colours, reached before any vault is open."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.entrance.appearance import Appearance, Scheme
from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.theme.theme import SCALES
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.bars import DeedRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.segments import Segment, Segments


class AppearanceForm(QWidget):
    """Text size and colours; each choice is in force at once."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = appearance.settings
        layout = column(self, gap=4)
        layout.addWidget(Label(self.tr("Size of the text"), Type.SMALL_STRONG))
        percents = [round(scale * 100) for scale in SCALES]
        self.text_size = Segments(
            self.tr("Size of the text"),
            [Segment(str(percent), self._percent(percent)) for percent in percents],
        )
        self.text_size.set_value(str(settings.text_percent))
        self.text_size.chosen.connect(lambda value: appearance.set_text(int(value)))
        layout.addWidget(self.text_size)
        layout.addSpacing(12)
        layout.addWidget(Label(self.tr("Colours"), Type.SMALL_STRONG))
        self.scheme = Segments(
            self.tr("Colours"),
            (
                Segment(Scheme.SYSTEM, self.tr("As the computer")),
                Segment(Scheme.LIGHT, self.tr("Light")),
                Segment(Scheme.DARK, self.tr("Dark")),
            ),
        )
        self.scheme.set_value(settings.scheme)
        self.scheme.chosen.connect(lambda value: appearance.set_scheme(Scheme(value)))
        layout.addWidget(self.scheme)

    def _percent(self, percent: int) -> str:
        return self.locale().toString(percent) + self.locale().percent()


class AppearanceDialog(Dialog):
    """The same in a dialog, for the unlock screen."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        title = self.tr("How this window looks")
        super().__init__(title, self.tr("For everybody who uses this computer account."), parent=parent)
        self.form = AppearanceForm(appearance)
        self.body.addWidget(self.form)
        self.deeds = DeedRow(self.tr("Close"), "")
        self.deeds.deed.hide()
        self.deeds.escape.clicked.connect(self.accept)
        self.body.addWidget(self.deeds)

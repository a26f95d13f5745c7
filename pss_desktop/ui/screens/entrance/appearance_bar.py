"""Language on top of a page before any vault is open, and the way to text size and colours."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.ground import row


def language_choice(appearance: Appearance) -> Choice:
    """Each language by its own name, so that whoever speaks it can find it; choosing one speaks it."""
    name = QCoreApplication.translate("AppearanceForm", "Language")
    choice = Choice(name, [(code, own_name(code)) for code in appearance.languages], icon="globe")
    choice.set_value(QLocale().name().partition("_")[0])
    choice.picked.connect(appearance.set_language)
    return choice


class AppearanceBar(QWidget):
    """The language and the way to the other choices, for the top of a page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        layout = row(self, gap=10)
        self.language = language_choice(appearance)
        self.looks: Button = IconButton(self.tr("Text size and colours"), "settings", Look.OUTLINED)
        self.looks.clicked.connect(self._open)
        layout.addWidget(self.language)
        layout.addWidget(self.looks)

    def _open(self) -> None:
        # The first window has this bar and not yet the dialog.
        from pss_desktop.ui.screens.entrance.appearance import AppearanceDialog  # noqa: PLC0415

        AppearanceDialog(self._appearance, self.window()).open()

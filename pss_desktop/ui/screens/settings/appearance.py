"""The page about language, text size and colours."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.screens.entrance.appearance import AppearanceForm
from pss_desktop.ui.screens.entrance.appearance_bar import language_choice
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card


class AppearancePage(SettingsPage):
    """Each choice is in force at once; the screens are built anew in it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Group.APPEARANCE, parent)
        self.set_about(self.tr("For this computer, whichever vault is open. It changes at once."))
        self.language = language_choice(appearance)
        self.language.setMaximumWidth(self.language.sizeHint().width())
        self.form = AppearanceForm(appearance)
        help_text = self.tr("Of this window. What a client reads can be in another language.")
        card = Card()
        card.body.addWidget(FormRow(self.language.accessibleName(), self.language, help_text=help_text))
        card.body.addSpacing(8)
        card.body.addWidget(self.form)
        self.body.addWidget(card)
        self.show_problem(appearance.problem)

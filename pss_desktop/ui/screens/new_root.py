"""A new passphrase for a root key, typed twice; random words are offered."""

from PySide6.QtWidgets import QWidget

from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.settings_words import hide_passphrase, show_passphrase
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.fields import PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.label import Paragraph


class NewRootPassphrase(QWidget):
    """Nothing is compared here: the presenter says what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show, hide = show_passphrase(), hide_passphrase()
        self.passphrase = PassphraseField(self.tr("New passphrase of the root key"), show=show, hide=hide)
        self.again = PassphraseField(self.tr("The same once more"), show=show, hide=hide)
        self._offer = Paragraph("", Type.SMALL, Tone.MUTED)
        layout = column(self, gap=8)
        help_text = self.tr("Not the one of your vault. 14 letters or more, or five random words.")
        name = self.passphrase.accessibleName()
        layout.addWidget(FormRow(name, self.passphrase, help_text=help_text))
        layout.addWidget(self._offer)
        layout.addWidget(FormRow(self.again.accessibleName(), self.again))

    def show_offer(self, words: str) -> None:
        self._offer.setText(self.tr("For example: {words}").format(words=isolated(words)))

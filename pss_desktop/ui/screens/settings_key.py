"""The page of the vault key: when a new one is needed, what it does, and the deed."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings import Group
from pss_desktop.presenters.settings_key import NewKeyPresenter
from pss_desktop.presenters.values import KeysChanged
from pss_desktop.ui.screens.settings_page import PassphraseDeed, SecretPage, titled_card
from pss_desktop.ui.screens.settings_words import unreached_words
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.parts import Hint


class NewKeyPage(SecretPage):
    """Rarely needed, so it explains itself first."""

    def __init__(self, presenter: NewKeyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.NEW_KEY, parent)
        self.set_about(
            self.tr("For when somebody may have copied the vault's files and knows what opens them.")
        )
        self.deed = PassphraseDeed(self.tr("Make a new vault key"))
        self.to_passphrase = Button(self.tr("Change the passphrase"), Look.QUIET, icon="keyboard")
        self.deed.add_escape(self.to_passphrase)
        self.deed.asked.connect(presenter.rotate)
        self.to_passphrase.clicked.connect(presenter.open_passphrase)
        self.body.addWidget(self._explained())
        self.body.addWidget(self._card())
        presenter.attach(self)

    def show_changed(self, changed: KeysChanged) -> None:
        self.deed.clear()
        done = self.tr("The vault has a new key.")
        self.say(f"{done} {unreached_words(changed.unreached)}", Tone.WARN if changed.unreached else Tone.OK)

    def _explained(self) -> Card:
        card = titled_card(self.tr("What happens"))
        for icon, words in (
            ("key", self.tr("The vault is copied under a new key and read again before the old copy goes.")),
            ("shield", self.tr("If it is stopped or the power fails, the vault is as it was before.")),
            ("backup", self.tr("Backups on this computer are made anew; copies elsewhere keep the old key.")),
            ("keyboard", self.tr("If somebody knows your passphrase, change that first.")),
        ):  # fmt: skip
            card.body.addWidget(Hint(words, icon=icon))
        return card

    def _card(self) -> Card:
        card = Card()
        card.body.addWidget(self.deed)
        return card

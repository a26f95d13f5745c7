"""The page of the vault key: when a new one is needed, what it does, and the deed."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.key import NewKeyPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import KeysChanged
from pss_desktop.ui.screens.entrance.recovery_sheet import ShownCode
from pss_desktop.ui.screens.settings.page import PassphraseDeed, SecretPage, titled_card
from pss_desktop.ui.screens.words.settings import unreached_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.parts import Hint


class NewKeyPage(SecretPage):
    """Rarely needed, so it explains itself first."""

    def __init__(self, presenter: NewKeyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.NEW_KEY, parent)
        self._presenter = presenter
        self.set_about(
            self.tr("For when somebody may have copied the vault's files and knows what opens them.")
        )
        self.deed = PassphraseDeed(self.tr("Make a new vault key"))
        self.to_passphrase = Button(self.tr("Change the passphrase"), Look.QUIET, icon="keyboard")
        self.deed.add_escape(self.to_passphrase)
        self.deed.asked.connect(presenter.rotate)
        self.to_passphrase.clicked.connect(presenter.open_passphrase)
        self.body.addWidget(self._explained())
        self.shown: ShownCode | None = None
        self._deed_card = self._card()
        self.body.addWidget(self._deed_card)
        presenter.attach(self)

    def show_changed(self, changed: KeysChanged) -> None:
        self.deed.clear()
        words = [self.tr("The vault has a new key."), unreached_words(changed.unreached)]
        if changed.backup_problem is not None:
            words.append(self.tr("There is no backup under the new key yet:"))
            words.append(sentence(changed.backup_problem))
        fine = not changed.unreached and changed.backup_problem is None
        self.say(" ".join(words), Tone.OK if fine else Tone.WARN)
        if changed.recovery_code:
            self._show_code(changed.recovery_code)

    def _show_code(self, code: str) -> None:
        """The new key came with a new code; the old one opens nothing any more."""
        self.shown = ShownCode(code, vault=self._presenter.vault_name, later=self.tr("Type it back"))
        self.shown.left.connect(self._presenter.open_recovery_code)
        self.body.insertWidget(1, self.shown)
        self._deed_card.hide()
        self.shown.print_it.setFocus()

    def _explained(self) -> Card:
        card = titled_card(self.tr("What happens"))
        for icon, words in (
            ("key", self.tr("The vault is copied under a new key and read again before the old copy goes.")),
            ("shield", self.tr("If it is stopped or the power fails, the vault is as it was before.")),
            ("copy", self.tr("You get a new recovery code to print; the old one opens nothing any more.")),
            ("backup", self.tr("Backups on this computer are made anew; copies elsewhere keep the old key.")),
            ("keyboard", self.tr("If somebody knows your passphrase, change that first.")),
        ):  # fmt: skip
            card.body.addWidget(Hint(words, icon=icon))
        return card

    def _card(self) -> Card:
        card = Card()
        card.body.addWidget(self.deed)
        return card

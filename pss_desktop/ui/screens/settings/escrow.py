"""The page about the vault's keeping: who else opens it, what that means, and the deed."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.escrow import EscrowPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import EscrowChanged, EscrowState, Keeping
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.settings.page import PassphraseDeed, SecretPage, titled_card
from pss_desktop.ui.screens.words.settings import unreached_words
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import Hint


class EscrowPage(SecretPage):
    """Says what it costs before it says how."""

    def __init__(self, presenter: EscrowPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.ESCROW, parent)
        self.set_about(
            self.tr(
                "For the day on which your passphrase and your recovery code are both lost: your programme "
                "could then open this vault for you."
            )
        )
        self.state = Badge("")
        self.offer = Paragraph("")
        self.deed = PassphraseDeed(self.tr("Leave it in their keeping"))
        self.deed.asked.connect(presenter.change)
        self._deed_card = Card()
        self._deed_card.body.addWidget(self.deed)
        self._deed_card.hide()
        self.body.addWidget(self._who_card())
        self.body.addWidget(self._meaning_card())
        self.body.addWidget(self._deed_card)
        presenter.attach(self)

    def show_state(self, state: EscrowState) -> None:
        nobody = state.keeping is Keeping.NOBODY
        self.state.set_text(self._who(state.keeping))
        self.state.set_tone(Tone.OK if nobody else Tone.WARN, icon="lock" if nobody else "key")
        self.offer.setText(self._offered(state))
        self.deed.deed.setText(
            self.tr("Leave it in their keeping") if nobody else self.tr("Take the vault back")
        )
        self.deed.deed.updateGeometry()
        self._deed_card.setVisible(state.can_be_left or not nobody)

    def show_changed(self, state: EscrowState, changed: EscrowChanged) -> None:
        self.deed.clear()
        nobody = state.keeping is Keeping.NOBODY
        done = (
            self.tr("Only you can open this vault now.")
            if nobody
            else self.tr("The vault is in your programme's keeping.")
        )
        fine = not changed.unreached
        words = done if fine else f"{done} {unreached_words(changed.unreached)}"
        self.say(words, Tone.OK if fine else Tone.WARN)
        self.show_state(state)

    def _who(self, keeping: Keeping) -> str:
        return {
            Keeping.NOBODY: self.tr("Only you"),
            Keeping.PROGRAMME: self.tr("You, and whoever holds your programme's key"),
            Keeping.SOMEBODY_ELSE: self.tr("You, and whoever holds another key"),
        }[keeping]

    def _offered(self, state: EscrowState) -> str:
        if state.keeping is Keeping.SOMEBODY_ELSE:
            return self.tr(
                "It is not the key that your programme names now. Take the vault back; then you can leave it "
                "in your programme's keeping again."
            )
        if state.programme:
            name = isolated(state.programme)
            return self.tr("{programme} offers to keep vaults.").format(programme=name)
        return self.tr("No programme offers to keep this vault, so there is nothing to turn on.")

    def _who_card(self) -> Card:
        card = titled_card(self.tr("Who can open this vault"))
        head = row()
        head.addWidget(self.state)
        head.addStretch(1)
        card.body.addLayout(head)
        card.body.addWidget(self.offer)
        return card

    def _meaning_card(self) -> Card:
        card = titled_card(self.tr("What it means"))
        for icon, words in (
            ("lock", self.tr("It is off unless you turn it on. Nobody can turn it on for you.")),
            ("eye", self.tr("Whoever holds that key and this vault's files can read everything in it.")),
            ("undo", self.tr("You can take the vault back at any time; copies elsewhere may still open.")),
        ):
            card.body.addWidget(Hint(words, icon=icon))
        return card

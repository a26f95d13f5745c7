"""The page of the receiving key: what it opens, the warning, and the key itself after the passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.receiving_key import ReceivingKeyPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import ShownKey
from pss_desktop.ui.screens.settings.page import PassphraseDeed, SecretPage, titled_card
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.parts import Hint


class ReceivingKeyPage(SecretPage):
    """Rarely needed, so it warns first."""

    def __init__(self, presenter: ReceivingKeyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.RECEIVING_KEY, parent)
        self.set_about(
            self.tr(
                "What others send to this computer opens with a key that lies in this vault. With a copy of "
                "it you can open that without this program; the guide to opening bundles says how."
            )
        )
        self.deed = PassphraseDeed(self.tr("Show the key"), look=Look.OUTLINED)
        self.deed.asked.connect(presenter.show)
        self.key = LineField(self.tr("The receiving key"))
        self.key.setReadOnly(True)
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.away = Button(self.tr("Put it away"), Look.QUIET)
        self.away.clicked.connect(presenter.put_away)
        self._key_card = self._shown()
        self._deed_card = Card()
        self._deed_card.body.addWidget(self.deed)
        self._warning_card = self._warning()
        self.body.addWidget(self._warning_card)
        self.body.addWidget(self._key_card)
        self.body.addWidget(self._deed_card)
        presenter.attach(self)

    def show_key(self, key: ShownKey) -> None:
        self.deed.clear()
        self.key.setText(key.text)
        self.key.setCursorPosition(0)
        self._lay_open(is_open=True)
        self.say(self.tr("Anybody who sees this key can read what is sent to you."), Tone.WARN)
        self.key.setFocus()

    def hide_key(self) -> None:
        self.key.clear()
        self._lay_open(is_open=False)
        self.say("")

    def _lay_open(self, *, is_open: bool) -> None:
        """The key in the place of the warning and the deed, so that it is seen whole in a low window."""
        self._key_card.setVisible(is_open)
        self._warning_card.setHidden(is_open)
        self._deed_card.setHidden(is_open)

    def _shown(self) -> Card:
        card = Card(urgent=Tone.WARN)
        about = self.tr("Copy it into a file on a disk that is encrypted, and delete that file afterwards.")
        card.body.addWidget(FormRow(self.key.accessibleName(), self.key, help_text=about))
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.away)
        card.body.addLayout(foot)
        card.hide()
        return card

    def _warning(self) -> Card:
        card = titled_card(self.tr("Before you show it"))
        for icon, words in (
            (
                "warning",
                self.tr("Whoever has it reads every bundle that was or will be sent to this computer."),
            ),
            ("people", self.tr("Nobody who helps you with this program needs it. Give it to nobody.")),
            ("clock", self.tr("That it was shown stands in the log of what happened here.")),
        ):
            card.body.addWidget(Hint(words, icon=icon))
        return card

"""The dialog before an act that bears the person's name: what it means, and the passphrase when it is due."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import ALWAYS_ASKED, SignedDeed
from pss_desktop.presenters.frame.confirm import ConfirmPresenter
from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.screens.words.confirm import signed_deed_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.fields import PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow

T = TypeVar("T")


class ConfirmDialog(Dialog):
    """Escape leaves without doing it; Enter and Ctrl+Enter agree."""

    def __init__(self, presenter: ConfirmPresenter[T], parent: QWidget) -> None:
        super().__init__("", "", parent=parent)
        self._presenter = presenter
        self._finished = False
        self._seconds = 0
        self.banner = Banner()
        self.banner.hide()
        label = self.tr("Passphrase")
        self.passphrase = PassphraseField(
            label, show=self.tr("Show the passphrase"), hide=self.tr("Hide the passphrase")
        )
        self.row = FormRow(label, self.passphrase)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.row)
        self.deeds = self.add_deeds(self.tr("Not yet"), "")
        self.deeds.deed.clicked.connect(self._agree)
        presenter.attach(self)

    # What the presenter shows

    def show_deed(self, deed: SignedDeed, *, with_passphrase: bool) -> None:
        words = signed_deed_words(deed)
        self.set_words(words.title, words.consequence)
        self.deeds.deed.setText(words.deed)
        self.deeds.deed.updateGeometry()
        self.row.set_help(
            self.tr("Asked each time for this.")
            if deed in ALWAYS_ASKED
            else self.tr("Asked again when the last time is 15 minutes ago.")
        )
        self.row.setVisible(with_passphrase)
        focus = self.passphrase if with_passphrase else self.deeds.deed
        focus.setFocus()
        self.fit()

    def show_busy(self, *, busy: bool) -> None:
        self.deeds.deed.setEnabled(not busy)
        self.deeds.escape.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)

    def show_problem(self, problem: PssError) -> None:
        self.row.show_problem(sentence(problem))
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self.fit()

    def show_pause(self, seconds: int) -> None:
        self.deeds.deed.setEnabled(seconds == 0)
        words = self.tr("Next try in %n second(s).", "", seconds) if seconds else ""
        self.banner.show_message(words, Tone.WARN, icon="clock")
        self.banner.setVisible(bool(words))
        self.fit()

    def finish(self) -> None:
        self._finished = True
        self.passphrase.take()
        self.accept()

    # What the person does

    def reject(self) -> None:
        """Leaving is the presenter's to grant: not while the act is being done."""
        if self._finished:
            super().reject()
        else:
            self._presenter.drop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self._presenter.agree(self.passphrase.text())

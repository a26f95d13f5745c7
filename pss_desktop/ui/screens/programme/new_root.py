"""New root keys on a page: how many, and a passphrase for each, typed twice; random words are offered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.new_roots import MOST_KEYS, SHARES, NewRootsAnswers
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.words.settings import hide_passphrase, show_passphrase
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.fields import PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.label import Paragraph

translate = QCoreApplication.translate


def being_made() -> str:
    return translate("NewRootKeys", "The root keys are being made. This takes a few seconds.")


def choose_root_folder(parent: QWidget, number: int, count: int, chosen: Callable[[Path], None]) -> None:
    """Ask for the stick of one key after the other."""
    title = translate("NewRootKeys", "Where should the root key go?")
    if count > 1:
        numbers = QLocale()
        title = translate("NewRootKeys", "Where should root key {number} of {count} go?").format(
            number=numbers.toString(number), count=numbers.toString(count)
        )
    choose_folder(parent, title, translate("NewRootKeys", "Put it here"), chosen)


class NewRootPassphrase(QWidget):
    """Nothing is compared here: the presenter says what is missing."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show, hide = show_passphrase(), hide_passphrase()
        which = QLocale().toString(number)
        name = self.tr("New passphrase of root key {number}").format(number=which)
        again = self.tr("The same once more, root key {number}").format(number=which)
        self.passphrase = PassphraseField(name, show=show, hide=hide)
        self.again = PassphraseField(again, show=show, hide=hide)
        layout = column(self, gap=8)
        help_text = self.tr("Not the one of your vault. 14 letters or more, or five random words.")
        layout.addWidget(FormRow(name, self.passphrase, help_text=help_text))
        layout.addWidget(FormRow(again, self.again))


class NewRootKeys(QWidget):
    """One key in one hand unless somebody chooses otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = Choice(self.tr("Who signs"), self._shares())
        self.share.picked.connect(self._offer)
        self.keys = [NewRootPassphrase(number) for number in range(1, MOST_KEYS + 1)]
        self._several = Paragraph(
            self.tr(
                "Give each key to another person, who types its passphrase here, and takes its stick away. "
                "One of them alone can then change nothing, and one lost stick does not end the programme "
                "where not all have to sign."
            )
        )
        self._words = Paragraph("", Type.SMALL, Tone.MUTED)
        layout = column(self, gap=8)
        layout.addWidget(FormRow(self.share.accessibleName(), self.share))
        layout.addWidget(self._several)
        layout.addWidget(self._words)
        for key in self.keys:
            layout.addWidget(key)
        self.share.set_value("0")
        self._offer("0")

    def show_offer(self, words: str) -> None:
        self._words.setText(self.tr("A passphrase could be: {words}").format(words=isolated(words)))

    def answers(self) -> NewRootsAnswers:
        threshold, count = SHARES[int(self.share.value())]
        typed = tuple((one.passphrase.text(), one.again.text()) for one in self.keys[:count])
        return NewRootsAnswers(typed, threshold)

    def _offer(self, share: str) -> None:
        _, count = SHARES[int(share)]
        self._several.setVisible(count > 1)
        for place, key in enumerate(self.keys):
            key.setVisible(place < count)

    def _shares(self) -> list[tuple[str, str]]:
        words = [
            self.tr("One root key, one person"),
            self.tr("Two root keys, both sign"),
            self.tr("Three root keys, two of them sign"),
            self.tr("Three root keys, all of them sign"),
            self.tr("Five root keys, three of them sign"),
        ]
        return [(str(place), word) for place, word in enumerate(words)]

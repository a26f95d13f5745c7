"""On the page of a file: what it means to save a copy outside the vault, and where to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.presenters.files.file_release import FileReleasePresenter
from pss_desktop.ui.screens.parts.choose_folder import choose_new_file
from pss_desktop.ui.screens.words.consent import denied_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph


class FileReleaseCard(Card):
    """Hidden until somebody asks; the file dialog comes after the warning."""

    def __init__(self, presenter: FileReleasePresenter, parent: QWidget | None = None) -> None:
        super().__init__(urgent=Tone.WARN, parent=parent)
        self._presenter = presenter
        self._title = Label("", Type.LEAD)
        self._words = Paragraph("")
        self.consent = Button(self.tr("Open the consent"))
        self.consent.clicked.connect(presenter.open_consent)
        self.drop = Button(self.tr("Leave it in the vault"))
        self.drop.clicked.connect(presenter.drop)
        self.choose = Button(self.tr("Choose where, and save"), Look.FILLED)
        self.choose.clicked.connect(presenter.choose)
        deeds = row(gap=8)
        deeds.addStretch(1)
        for button in (self.consent, self.drop, self.choose):
            deeds.addWidget(button)
        for part in (self._title, self._words):
            self.body.addWidget(part)
        self.body.addLayout(deeds)
        self.hide()
        presenter.attach(self)

    def show_warning(self, *, will_be_noted: bool) -> None:
        noted = self.tr(
            "Outside it is not sealed: whoever uses that computer or stick can open it, and this program "
            "cannot take it back. That you saved it is written down in the case."
        )
        unnoted = self.tr(
            "Outside it is not sealed: whoever uses that computer or stick can open it, and this program "
            "cannot take it back. This vault is open for reading only, so it cannot say that you saved it. "
            "Write it down elsewhere."
        )
        title = self.tr("Save a copy outside the vault?")
        self._show(title, noted if will_be_noted else unnoted, may=True)
        self.choose.setFocus()

    def show_denied(self, reason: DenyReason) -> None:
        self._show(self.tr("This file stays in the vault"), denied_words(reason), consent=True)
        self.drop.setFocus()

    def ask_place(self, ending: str, chosen: Callable[[Path], None]) -> None:
        title = self.tr("Where should the copy go?")
        choose_new_file(self, title, self.tr("Save here"), self.tr("copy") + ending, chosen)

    def show_saved(self, *, noted: bool) -> None:
        words = self.tr("Saved for your eyes only. Take it away again when it has served.")
        unnoted = self.tr("Nothing can be written into the vault now, so its log does not say this.")
        self._show(self.tr("A copy was saved"), words if noted else f"{words} {unnoted}")

    def show_release_problem(self, problem: PssError) -> None:
        self._show(self.tr("No copy was saved"), sentence(problem))

    def hide_release(self) -> None:
        self.hide()

    def _show(self, title: str, words: str, *, may: bool = False, consent: bool = False) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self.choose.setVisible(may)
        self.consent.setVisible(consent)
        self.drop.setText(self.tr("Leave it in the vault") if may else self.tr("Close"))
        self.drop.updateGeometry()
        self.show()

"""The card that asks for the root keys: a sealed file from the stick, and its own passphrase."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError, WrongPassphraseError
from pss_desktop.presenters.programme.root_opening import RootOpening, RootState
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_file
from pss_desktop.ui.screens.words.programme import ROOT_FILES, gap_words
from pss_desktop.ui.screens.words.settings import hide_passphrase, show_passphrase
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.fields import PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.sight import bring_into_sight


class RootCard(Card):
    """Shows how many keys are open of how many it takes. Every page that signs has just this card."""

    def __init__(self, roots: RootOpening, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._roots = roots
        self.state = Badge("")
        self.file = Paragraph(self.tr("Put in the stick with the root key, and choose its file."))
        self.choose = Button(self.tr("Choose the root key"), icon="key")
        self.choose.clicked.connect(roots.choose)
        name = self.tr("Passphrase of the root key")
        self.passphrase = PassphraseField(name, show=show_passphrase(), hide=hide_passphrase())
        self.row = FormRow(
            name, self.passphrase, help_text=self.tr("Its own one, not the one of your vault.")
        )
        self.open = Button(self.tr("Open the root key"), icon="lock")
        self.open.clicked.connect(self._open)
        self.passphrase.returnPressed.connect(self._open)
        self.passphrase.textEdited.connect(lambda _: self.row.show_problem(""))
        self._busy = Hint(self.tr("This takes a few seconds."), icon="clock")
        self._busy.hide()
        self._problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._problem.hide()
        self._lay_out()
        roots.attach(self)

    def show_roots(self, state: RootState) -> None:
        self._say_problem("")
        if state.enough:
            self.state.set_text(self.tr("Open: it signs what you decide here"))
            self.state.set_tone(Tone.OK, icon="tick")
        else:
            words = self.tr("{opened} of {needed} root keys open")
            numbers = QLocale()
            opened, needed = numbers.toString(state.opened), numbers.toString(state.needed)
            self.state.set_text(words.format(opened=opened, needed=needed))
            self.state.set_tone(Tone.MUTED, icon="lock")
        waiting = bool(state.file_name)
        if waiting:
            self.file.setText(self.tr("Root key {name}").format(name=isolated(state.file_name)))
        elif state.opened:
            words = self.tr("Open another one here too, or go on: others who hold a root key sign after you.")
            self.file.setText(words)
        for part in (self.file, self.choose):
            part.setVisible(not state.enough)
        for waits in (self.row, self.open):
            waits.setVisible(waiting and not state.enough)
        if waiting and not state.enough:
            self.passphrase.setFocus()
        else:
            self.passphrase.take()

    def show_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.open.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)

    def show_gap(self, gap: str) -> None:
        bring_into_sight(self)
        if gap == "no_root_passphrase":
            self.row.show_problem(gap_words(gap))
            self.passphrase.setFocus()
        else:
            self._say_problem(gap_words(gap))
            self.choose.setFocus()

    def show_problem(self, problem: PssError) -> None:
        bring_into_sight(self)
        if isinstance(problem, WrongPassphraseError):
            words = self.tr("That passphrase does not open this root key. Nothing was changed.")
            self.row.show_problem(words)
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            self._say_problem(sentence(problem))

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Root keys ({patterns})").format(patterns=ROOT_FILES)
        choose_file(self, self.tr("Where is the root key?"), self.tr("Choose"), forms, chosen)

    def _open(self) -> None:
        self._roots.open(self.passphrase.text())

    def _say_problem(self, text: str) -> None:
        self._problem.set_text(text)
        self._problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        head = row(gap=10)
        head.addWidget(Label(self.tr("The root key"), Type.LEAD))
        head.addWidget(self.state)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.file)
        self.body.addWidget(self.row)
        self.body.addWidget(self._problem)
        foot = row(gap=8)
        foot.addWidget(self._busy, 1)
        foot.addStretch(1)
        foot.addWidget(self.choose)
        foot.addWidget(self.open)
        self.body.addLayout(foot)
        self.row.hide()
        self.open.hide()

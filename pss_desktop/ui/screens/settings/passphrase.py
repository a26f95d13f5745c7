"""The page that changes the passphrase: words of chance or a text of one's own, and the old one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError, WeakPassphraseError
from pss_desktop.presenters.entrance.new_passphrase import NewPassphrase
from pss_desktop.presenters.settings.passphrase import PassphrasePresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import KeysChanged
from pss_desktop.ui.screens.entrance.first_run_passphrase import WordTiles
from pss_desktop.ui.screens.settings.page import PassphraseDeed, SecretPage
from pss_desktop.ui.screens.words.settings import unreached_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, row


class ChangePassphrasePage(SecretPage):
    """The new one is settled first; the old one and the deed stand below it."""

    def __init__(self, presenter: PassphrasePresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.PASSPHRASE, parent)
        self._presenter = presenter
        self.set_about(self.tr("It opens your vault. Nobody else has it: not your programme, not us."))
        self.deed = PassphraseDeed(
            self.tr("Change the passphrase"), label=self.tr("Your passphrase until now")
        )
        self.deed.asked.connect(presenter.change)
        self.new: NewPassphraseCard | None = None
        old = Card()
        old.body.addWidget(self.deed)
        self.body.addWidget(old)
        presenter.attach(self)

    def show_new(self, new: NewPassphrase) -> None:
        before, self.new = self.new, NewPassphraseCard(self._presenter, new)
        self.body.insertWidget(1, self.new)
        self.deed.come_after(self.new.field)
        if before is not None:
            self.new.field.setFocus()
            before.hide()
            before.setParent(None)
            before.deleteLater()

    def show_typed(self, new: NewPassphrase) -> None:
        if self.new is not None:
            self.new.show_typed(new)

    def show_old_asked(self, *, asked: bool) -> None:
        self.deed.row.setVisible(asked)

    def show_gap(self, reason: str) -> None:
        if reason == "no_old":
            super().show_gap(reason)
        elif self.new is not None:
            self.new.show_gap(reason)

    def show_problem(self, problem: PssError | None) -> None:
        if isinstance(problem, WeakPassphraseError) and self.new is not None:
            self.say("")
            self.new.say(sentence(problem))
        else:
            super().show_problem(problem)

    def show_changed(self, changed: KeysChanged) -> None:
        self.deed.clear()
        done = self.tr("The passphrase is changed.")
        self.say(f"{done} {unreached_words(changed.unreached)}", Tone.WARN if changed.unreached else Tone.OK)


class NewPassphraseCard(Card):
    """One way to choose a passphrase; turning to the other way makes another card."""

    def __init__(
        self, presenter: PassphrasePresenter, new: NewPassphrase, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        if new.own:
            self._offer_words()
        else:
            self._show_words(new)
        label = self.tr("Your own text") if new.own else self.tr("Type the words once")
        about = (
            self.tr("14 letters or more. A sentence of your own is better than one from a book.")
            if new.own
            else self.tr("Typing them now is the best way to remember them.")
        )
        self.field = LineField(label, height=LARGE_CONTROL_HEIGHT)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.textEdited.connect(presenter.type_new)
        self._row = FormRow(label, self.field, help_text=about)
        self.body.addWidget(self._row)

    def show_typed(self, new: NewPassphrase) -> None:
        self._row.show_problem("")
        if new.own or not new.typed:
            self.field.show_badge("")
            return
        words = self.tr("{n} of {all} match").format(
            n=self.locale().toString(new.matching), all=self.locale().toString(len(new.offered))
        )
        self.field.show_badge(words, Tone.OK if new.matching == len(new.offered) else Tone.MUTED)

    def show_gap(self, reason: str) -> None:
        if reason == "words_differ":
            self.say(self.tr("The words differ from those above. Look at the first that does not match."))
        else:
            self.say(self.tr("Type the new passphrase first."))

    def say(self, problem: str) -> None:
        """What is wrong with the new passphrase, beside its field."""
        self._row.show_problem(problem)
        self.field.setFocus()

    def _show_words(self, new: NewPassphrase) -> None:
        well = Card(fill="sunken", padding=16)
        self.words = WordTiles(new.offered)
        well.body.addWidget(self.words)
        others = Button(self.tr("Offer other words"), Look.QUIET, icon="undo")
        others.clicked.connect(self._presenter.offer_other_words)
        own = Button(self.tr("Choose my own words"), Look.QUIET, icon="pencil")
        own.clicked.connect(lambda: self._presenter.choose_own(own=True))
        deeds = row(gap=0)
        for deed in (others, own):
            deeds.addWidget(deed)
        deeds.addStretch(1)
        well.body.addLayout(deeds)
        self.body.addWidget(well)

    def _offer_words(self) -> None:
        offered = Button(self.tr("Offer me words instead"), Look.QUIET, icon="undo")
        offered.clicked.connect(lambda: self._presenter.choose_own(own=False))
        line = row(gap=0)
        line.addWidget(offered)
        line.addStretch(1)
        self.body.addLayout(line)

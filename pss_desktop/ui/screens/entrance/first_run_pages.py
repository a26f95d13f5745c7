"""The first pages of the first run: language and name."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.entrance.first_run import Answers, FirstRunPresenter
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.screens.entrance.appearance import AppearanceDialog
from pss_desktop.ui.screens.entrance.practice_start import PracticeStart
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.ticks import Radio


class FirstRunPage(QWidget):
    """A question, why it is asked, and what it is answered with in :attr:`body`."""

    done = Signal()
    """Enter was pressed in the last field."""

    def __init__(self, title: str, why: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        layout = column(self, gap=4)
        layout.addWidget(Paragraph(title, Type.PAGE))
        layout.addWidget(Paragraph(why, Type.BODY, Tone.MUTED))
        layout.addSpacing(theme().space(12))
        self.body: QVBoxLayout = column(gap=12)
        layout.addLayout(self.body)
        layout.addStretch(1)

    def start(self) -> None:
        """Put the keyboard where the answer begins."""

    def show_answers(self, answers: Answers) -> None:
        """The presenter has news about what was typed."""

    def show_gap(self, reason: str) -> None:
        """Say why the page cannot be left yet."""

    def typed_code(self) -> str:
        """The recovery code as typed back; '' on every other page."""
        return ""


class LanguagePage(FirstRunPage):
    """The choice is in force at once, so the next words are in it already."""

    def __init__(self, appearance: Appearance, restore: Callable[[], None], practice: PracticeStart) -> None:
        super().__init__(
            self.tr("Which language do you read best?"),
            self.tr("The window speaks it from now on. Notes may be in any language."),
        )
        self._appearance = appearance
        self._radios = QButtonGroup(self)
        here = self.locale().name().partition("_")[0]
        for code in appearance.languages:
            radio = Radio(own_name(code))
            radio.setChecked(code == here)
            radio.clicked.connect(lambda _=False, language=code: appearance.set_language(language))
            self._radios.addButton(radio)
            self.body.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(theme().space(8))
        self.looks = Button(self.tr("Text size and colours"), Look.QUIET, icon="settings")
        self.looks.clicked.connect(self._open_looks)
        self.restore = Button(self.tr("I have a backup of a vault"), Look.QUIET, icon="restore")
        self.restore.clicked.connect(restore)
        self.body.addWidget(self.looks)
        self.body.addWidget(self.restore)
        self.practice = practice
        self.body.addWidget(practice)

    def start(self) -> None:
        chosen = self._radios.checkedButton() or self._radios.buttons()[0]
        chosen.setFocus()

    def _open_looks(self) -> None:
        AppearanceDialog(self._appearance, self.window()).open()


class NamePage(FirstRunPage):
    """Two names: the one under every note, and the one that strangers may see on the unlock screen."""

    def __init__(self, presenter: FirstRunPresenter, answers: Answers) -> None:
        super().__init__(
            self.tr("What is your name?"),
            self.tr("It stands under everything you sign, for your colleagues."),
        )
        self.person = LineField(self.tr("Your name"), height=LARGE_CONTROL_HEIGHT)
        self.person.setText(answers.person_name)
        self.person.textChanged.connect(presenter.name_person)
        self.person.returnPressed.connect(self.done)
        self._person_row = FormRow(self.tr("Your name"), self.person)
        self.vault = LineField(self.tr("Name of this vault"))
        self.vault.setText(answers.vault_name or self.tr("Notebook"))
        self.vault.setReadOnly(answers.made)
        self.vault.textChanged.connect(presenter.name_vault)
        self.vault.returnPressed.connect(self.done)
        presenter.name_vault(self.vault.text())
        self._vault_row = FormRow(self.tr("Name of this vault"), self.vault, help_text=self._about(answers))
        self.body.addWidget(self._person_row)
        self.body.addWidget(self._vault_row)

    def start(self) -> None:
        self.person.setFocus()

    def show_gap(self, reason: str) -> None:
        no_name = reason == "no_name"
        words = self.tr("Type the name that colleagues know you by.")
        self._person_row.show_problem(words if no_name else "")
        words = self.tr("The vault needs a name, so that you find it again.")
        self._vault_row.show_problem("" if no_name else words)
        (self.person if no_name else self.vault).setFocus()

    def _about(self, answers: Answers) -> str:
        if answers.made:
            return self.tr("The vault was made under this name.")
        return self.tr("Anybody at this computer can read it before unlocking, so let it say nothing.")

"""The page about the recovery code: type back the one on paper, or make a new one that is shown once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import MistypedRecoveryCodeError, PssError, WrongRecoveryCodeError
from pss_desktop.presenters.settings.recovery import RecoveryPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import NewRecoveryCode
from pss_desktop.ui.screens.entrance.recovery_sheet import ShownCode
from pss_desktop.ui.screens.settings.page import PassphraseDeed, SecretPage, titled_card
from pss_desktop.ui.screens.words.settings import unreached_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, row


class RecoveryPage(SecretPage):
    """The old code is never shown: it is kept nowhere."""

    def __init__(self, presenter: RecoveryPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.RECOVERY_CODE, parent)
        self._presenter = presenter
        self.set_about(
            self.tr("It opens the vault when the passphrase is forgotten. Keep it on paper, away from here.")
        )
        self.state = Badge("")
        self.code = LineField(self.tr("The code on your paper"), height=LARGE_CONTROL_HEIGHT)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code_row = FormRow(
            self.code.accessibleName(),
            self.code,
            help_text=self.tr("As printed; spaces and case do not matter."),
        )
        self.check = Button(self.tr("Check the code"), Look.FILLED)
        self.deed = PassphraseDeed(self.tr("Make a new code"), look=Look.OUTLINED)
        self.check.clicked.connect(self._check)
        self.code.returnPressed.connect(self._check)
        self.code.textEdited.connect(lambda _: self.code_row.show_problem(""))
        self.deed.asked.connect(presenter.make_new)
        self.shown: ShownCode | None = None
        self._new_card = self._make_card()
        self.body.addWidget(self._check_card())
        self.body.addWidget(self._new_card)
        presenter.attach(self)

    # What the presenter shows

    def show_state(self, *, checked: bool) -> None:
        self.state.set_text(self.tr("Checked") if checked else self.tr("Not checked yet"))
        self.state.set_tone(Tone.OK if checked else Tone.WARN, icon="tick" if checked else "warning")

    def show_checked(self) -> None:
        self._put_away()
        self.code.clear()
        self.say(self.tr("This code opens the vault. Put the paper where you will find it again."))

    def show_new(self, code: NewRecoveryCode) -> None:
        self._put_away()
        self.deed.clear()
        self.code.clear()
        done = self.tr("The new code is made; the old one no longer opens this vault.")
        self.say(f"{done} {unreached_words(code.unreached)}", Tone.WARN if code.unreached else Tone.OK)
        self.show_state(checked=False)
        self.shown = ShownCode(code.text, vault=self._presenter.vault_name, later=self.tr("Put it away"))
        self.shown.left.connect(self._presenter.put_away)
        self._new_card.hide()
        self.body.insertWidget(1, self.shown)
        self.shown.printed.connect(self.code.setFocus)
        QWidget.setTabOrder(self.shown.print_it, self.code)
        QWidget.setTabOrder(self.code, self.check)
        self.shown.print_it.setFocus()

    def hide_new(self) -> None:
        self._put_away()
        self.say("")

    def show_gap(self, reason: str) -> None:
        if reason == "no_code":
            self.code_row.show_problem(self.tr("Type the code first."))
            self.code.setFocus()
        else:
            super().show_gap(reason)

    def show_problem(self, problem: PssError | None) -> None:
        if isinstance(problem, MistypedRecoveryCodeError | WrongRecoveryCodeError):
            self.say("")
            self.code_row.show_problem(sentence(problem))
            self.code.setFocus()
        else:
            super().show_problem(problem)

    def show_busy(self, *, busy: bool) -> None:
        super().show_busy(busy=busy)
        self.check.setEnabled(not busy)

    # Within

    def _check(self) -> None:
        self._presenter.check(self.code.text())

    def _put_away(self) -> None:
        shown, self.shown = self.shown, None
        if shown is not None:
            self._new_card.show()
            shown.hide()
            shown.setParent(None)
            shown.deleteLater()

    def _check_card(self) -> Card:
        card = titled_card(self.tr("The code on paper"))
        head = row()
        head.addWidget(self.state)
        head.addStretch(1)
        card.body.addLayout(head)
        card.body.addWidget(self.code_row)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.check)
        card.body.addLayout(foot)
        return card

    def _make_card(self) -> Card:
        card = titled_card(
            self.tr("A new code"),
            self.tr("If the paper is lost or somebody saw it. The old code stops working."),
        )
        card.body.addWidget(self.deed)
        return card

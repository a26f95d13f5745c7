"""The page of the first run with the recovery code: shown once, printed, typed back."""

from PySide6.QtCore import Qt

from pss_desktop.presenters.entrance.first_run import Answers
from pss_desktop.ui.screens.entrance.first_run_pages import FirstRunPage
from pss_desktop.ui.screens.entrance.recovery_sheet import CodeSheet, print_code
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.parts import Hint


class CodePage(FirstRunPage):
    """The code on paper is what opens the vault when the passphrase is forgotten."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "If you forget the passphrase, only this code opens the vault. Write it down or print it, "
                "and keep the paper away from this computer. It is not shown again."
            ),
        )
        self.code = answers.recovery_code
        self._vault = answers.vault_name
        self.body.addWidget(CodeSheet(answers.recovery_code))
        self.printing = Button(self.tr("Print the code"), Look.OUTLINED, icon="print")
        self.printing.clicked.connect(self._print)
        self.body.addWidget(self.printing)
        if answers.code_checked:
            self.body.addWidget(
                Hint(self.tr("You typed it back rightly. It is good."), icon="tick", tone=Tone.OK)
            )
            return
        label = self.tr("Type the code back")
        self.field = LineField(label, height=LARGE_CONTROL_HEIGHT)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.returnPressed.connect(self.done)
        self._row = FormRow(
            label, self.field, help_text=self.tr("From the paper, not from the screen. Case does not matter.")
        )
        self.body.addWidget(self._row)

    def start(self) -> None:
        if hasattr(self, "field"):
            self.field.setFocus()

    def typed_code(self) -> str:
        return self.field.text() if hasattr(self, "field") else ""

    def show_gap(self, reason: str) -> None:
        self._row.show_problem(self.tr("Type the code from the paper, or do this later."))
        self.field.setFocus()

    def _print(self) -> None:
        print_code(self, vault=self._vault, code=self.code, printed=self.start)

"""The programme's rules: what happens to records that a client took back, in plain words, and signed."""

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.programme_rules import DAYS, RULE_FIELDS, RulesPresenter
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.settings_page import titled_card
from pss_desktop.ui.screens.signing_frame import SigningFrame
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.segments import Segment, Segments

_HIDE: Final = "hide"
_ERASE: Final = "erase"


class RulesScreen(SigningFrame):
    """What holds now is marked; nothing changes before a root key has signed."""

    def __init__(self, presenter: RulesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.signing, parent)
        self.header.set_title(self.tr("What a client takes back"))
        self._presenter = presenter
        self.now = Badge("", Tone.ACCENT)
        self.rule = Segments(
            self.tr("What everybody does with it"),
            [Segment(_HIDE, self.tr("Out of sight only")), Segment(_ERASE, self.tr("Erase it later"))],
        )
        self.rule.chosen.connect(self._offer_days)
        self.form = Form(RULE_FIELDS, FormWords(lambda _: self.tr("Days until it is erased; 0 for at once")))
        self.back = self.add_escape(self.tr("Back"))
        self.back.clicked.connect(presenter.back)
        self.sign = Button(self.tr("Sign this rule"), Look.FILLED, icon="tick")
        self.sign.clicked.connect(self._sign)
        self.bottom.add(self.sign)
        self.body.addWidget(self._rule_card())
        self.body.addWidget(self.root)
        self.end_body()
        presenter.attach(self)

    def show_rule(self, days: int | None) -> None:
        hides = days is None
        self.now.set_text(self._words(days))
        self.rule.set_value(_HIDE if hides else _ERASE)
        self.form.setVisible(not hides)
        self.form.show_values({} if hides else {DAYS: days})
        self.rule.setFocus()

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)

    def _words(self, days: int | None) -> str:
        if days is None:
            return self.tr("Now: out of sight only")
        if days == 0:
            return self.tr("Now: erased at once")
        return self.tr("Now: erased, in days: {days}").format(days=QLocale().toString(days))

    def _offer_days(self, rule: str) -> None:
        self.form.setVisible(rule == _ERASE)

    def _sign(self) -> None:
        self.bottom.show_hint("")
        if self.rule.value() == _ERASE:
            self._presenter.erase_after(self.form.values())
        else:
            self._presenter.hide_only()

    def _rule_card(self) -> Card:
        card = titled_card(
            self.tr("When a client takes back their consent to sharing"),
            self.tr(
                "Everybody who was sent the client's records puts them out of sight as soon as they read the "
                "client's no: no list, search or paper shows them. The sealed records stay in those vaults "
                "unless they are erased later."
            ),
        )
        line = row(gap=10)
        line.addWidget(self.now)
        line.addStretch(1)
        card.body.addLayout(line)
        card.body.addWidget(FormRow(self.rule.accessibleName(), self.rule))
        card.body.addWidget(self.form)
        for words in (
            self.tr(
                "For colleagues: if it is erased later, each computer does so by itself once the days have "
                "passed, and nobody can bring it back there. Until then a client can change their mind."
            ),
            self.tr(
                "For clients: their counselor sees on the tab Consent who confirmed erasure, and can tell "
                "them. The counselor's own records stay; what somebody has read or printed, no program takes "
                "back."
            ),
        ):
            card.body.addWidget(Paragraph(words))
        return card

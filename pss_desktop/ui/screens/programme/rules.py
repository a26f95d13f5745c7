"""The programme's rules about erasing, in plain words: what a client took back, what others wrote."""

from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.programme.rules import DAYS, RULE_FIELDS, ErasingRules, RulesPresenter
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.programme.signing_frame import SigningFrame
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.screens.words.programme import names_listed, role_name
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox

_HIDE: Final = "hide"
_ERASE: Final = "erase"


class RulesScreen(SigningFrame):
    """What holds now is marked; nothing changes before a root key has signed."""

    def __init__(self, presenter: RulesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.signing, parent)
        self.header.set_title(self.tr("Rules about erasing"))
        self._presenter = presenter
        self.now = Badge("", Tone.ACCENT)
        self.rule = Segments(
            self.tr("What everybody does with it"),
            [Segment(_HIDE, self.tr("Out of sight only")), Segment(_ERASE, self.tr("Erase it later"))],
        )
        self.rule.chosen.connect(self._offer_days)
        self.form = Form(RULE_FIELDS, FormWords(lambda _: self.tr("Days until it is erased; 0 for at once")))
        self.erasers_now = Badge("", Tone.ACCENT)
        self.erasers = {role: CheckBox(role_name(role)) for role in Role}
        for box in self.erasers.values():
            box.toggled.connect(self._tell_who)
        self.who = Hint("", icon="warning", tone=Tone.WARN)
        self.back = self.add_escape(self.tr("Back"))
        self.back.clicked.connect(presenter.back)
        self.sign = Button(self.tr("Sign these rules"), Look.FILLED, icon="tick")
        self.sign.clicked.connect(self._sign)
        self.bottom.add(self.sign)
        for part in (self._taken_back_card(), self._erasers_card(), self.root):
            self.body.addWidget(part)
        self.end_body()
        presenter.attach(self)

    def show_rules(self, rules: ErasingRules) -> None:
        hides = rules.days is None
        self.now.set_text(self._words(rules.days))
        self.rule.set_value(_HIDE if hides else _ERASE)
        self.form.setVisible(not hides)
        self.form.show_values({} if hides else {DAYS: rules.days})
        names = QLocale().createSeparatedList([role_name(one) for one in Role if one in rules.erasers])
        words = self.tr("Now: {roles}").format(roles=names) if names else self.tr("Now: nobody else")
        self.erasers_now.set_text(words)
        for role, box in self.erasers.items():
            box.setChecked(role in rules.erasers)
        self._tell_who()
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

    def _ticked(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.erasers.items() if box.isChecked())

    def _tell_who(self) -> None:
        """The people behind the roles that are ticked, beside them."""
        ticked = self._ticked()
        names = self._presenter.who_are(role for role in Role if role in ticked)
        if names:
            words = self.tr("These are now: {names}").format(names=names_listed(names))
        else:
            words = self.tr("Nobody has such a role now.") if ticked else ""
        self.who.set_text(words)
        self.who.setVisible(bool(words))

    def _sign(self) -> None:
        self.bottom.show_hint("")
        if self.rule.value() == _ERASE:
            self._presenter.erase_after(self.form.values(), self._ticked())
        else:
            self._presenter.hide_only(self._ticked())

    def _taken_back_card(self) -> Card:
        card = titled_card(
            self.tr("When a client takes back their consent to sharing"),
            self.tr(
                "Everybody who was sent the client's records puts them out of sight as soon as they read the "
                "client's no: no list, search or paper shows them. The sealed records stay in those vaults "
                "unless they are erased later."
            ),
        )
        card.body.addWidget(self.now, alignment=Qt.AlignmentFlag.AlignLeading)
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

    def _erasers_card(self) -> Card:
        card = titled_card(
            self.tr("Who may erase what others wrote"),
            self.tr(
                "Whoever wrote a record may erase it, and so may the counselor of the case. Who is ticked "
                "here may erase in every case that they were sent: for good, on every computer that has it. "
                "Only a legal hold keeps it."
            ),
        )
        card.body.addWidget(self.erasers_now, alignment=Qt.AlignmentFlag.AlignLeading)
        boxes = column(gap=2)
        for box in self.erasers.values():
            boxes.addWidget(box)
        card.body.addLayout(boxes)
        card.body.addWidget(self.who)
        card.body.addWidget(
            Paragraph(self.tr("Leave all of them empty unless your law or your programme asks for it."))
        )
        return card

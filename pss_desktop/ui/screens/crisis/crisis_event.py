"""Writing down a crisis: whom to call on top, then what happened, what was done, and what comes next."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.crisis_event import CRISIS_FIELDS
from pss_desktop.domain.emergency_contact import EmergencyContact
from pss_desktop.presenters.crisis.crisis_event import CrisisEventPresenter
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.clients.case_form import CaseFormPart, CaseFormScreen, FormTitle
from pss_desktop.ui.screens.parts.answer_parts import RadiosPart, TicksPart
from pss_desktop.ui.screens.words.crisis import answer, label, options
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph

_FIELDS = {field.name: field for field in CRISIS_FIELDS}


class CrisisEventScreen(CaseFormScreen):
    """The order of the form is the order in which a crisis goes."""

    def __init__(self, presenter: CrisisEventPresenter, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = FormTitle(
            translate("CrisisEventScreen", "Crisis"),
            translate("CrisisEventScreen", "Sign this record"),
            translate("CrisisEventScreen", "Kept in the vault as you write. Only a signed record counts."),
            first="way",
        )
        super().__init__(presenter, title, parent)
        self._crisis = presenter
        self._numbers = Paragraph("", Type.STRONG)
        self._lay_out()
        presenter.attach(self)

    def show_emergency(self, contacts: tuple[EmergencyContact, ...]) -> None:
        self._numbers.setText("\n".join(_line(one) for one in contacts))
        self._numbers.setVisible(bool(contacts))
        self.numbers.setText(
            self.tr("Change these numbers") if contacts else self.tr("Add the numbers to call")
        )

    def _lay_out(self) -> None:
        required = self.tr("required")
        first, calm, after = Card(), Card(), Card()
        first.body.addWidget(self._form("when", "where", lines=True))
        for part in (
            RadiosPart("way", label("way"), options("way"), required=required),
            TicksPart("kinds", label("kinds"), options("kinds"), required=required),
        ):
            self.add_part(part, part)
            first.body.addWidget(part)
        first.body.addWidget(self._form("happened"))
        steps = TicksPart("steps", label("steps"), options("steps"))
        self.add_part(steps, steps)
        calm.body.addWidget(steps)
        calm.body.addWidget(self._form("steps_words"))
        told = TicksPart("told", label("told"), options("told"))
        outcome = RadiosPart("outcome", label("outcome"), options("outcome"), required=required)
        self.add_part(told, told)
        after.body.addWidget(told)
        after.body.addWidget(self._form("told_words"))
        self.add_part(outcome, outcome)
        after.body.addWidget(outcome)
        after.body.addWidget(self._form("outcome_words"))
        after.body.addWidget(self._form("follow_up"))
        for card in (self._emergency_card(), first, calm, after):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _emergency_card(self) -> Card:
        card = Card()
        line = row(gap=12)
        line.addWidget(Label(self.tr("Whom to call"), Type.LEAD), 1)
        self.numbers = Button(self.tr("Add the numbers to call"), Look.QUIET, icon="phone")
        self.numbers.clicked.connect(self._crisis.open_emergency_contacts)
        line.addWidget(self.numbers)
        if self._crisis.has_safety_plans:
            self.plan = Button(self.tr("Safety plan"), Look.TINTED, icon="shield")
            self.plan.clicked.connect(self._crisis.open_safety_plan)
            line.addWidget(self.plan)
        card.body.addLayout(line)
        card.body.addWidget(self._numbers)
        return card

    def _form(self, *names: str, lines: bool = False) -> CaseFormPart:
        beside = [list(names)] if lines else []
        return self.add_form([_FIELDS[name] for name in names], FormWords(label), lines=beside)


def _line(one: EmergencyContact) -> str:
    """Who, the number as it is dialled, and when they answer."""
    translate = QCoreApplication.translate
    who = answer("role", one.role)
    if one.name:
        who = translate("CrisisEventScreen", "{role} ({name})").format(role=who, name=isolated(one.name))
    line = translate("CrisisEventScreen", "{who}: {phone}").format(who=who, phone=isolated(one.phone))
    return f"{line}  ·  {isolated(one.hours)}" if one.hours else line

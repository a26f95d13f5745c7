"""A legal hold of a case: whether one stands and why, every step of it, and the next one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.kinds import SET
from pss_desktop.domain.legal_hold import HOLD_FIELDS
from pss_desktop.presenters.clients.legal_hold import LegalHoldPresenter
from pss_desktop.presenters.values import HoldState, ToldHold
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph


class LegalHoldScreen(CaseFormScreen):
    """The state above, the reason of the next step below."""

    def __init__(self, presenter: LegalHoldPresenter, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = FormTitle(
            translate("LegalHoldScreen", "Legal hold"),
            translate("LegalHoldScreen", "Set the hold"),
            translate("LegalHoldScreen", "The reason stays readable for everyone who has this case."),
        )
        super().__init__(presenter, title, parent)
        self._state = Label("", Type.LEAD)
        self._told = Paragraph("", Type.BODY, Tone.MUTED)
        self._steps = Card()
        self.reason = self.add_form(HOLD_FIELDS, FormWords(lambda _: self.tr("Why?")))
        card = Card()
        card.body.addWidget(self._state)
        card.body.addWidget(self._told)
        written = Card()
        written.body.addWidget(self.reason)
        for part in (card, written, self._steps):
            self.body.addWidget(part)
        self._steps.hide()
        self.body.addStretch(1)
        presenter.attach(self)

    def show_hold(self, state: HoldState) -> None:
        if state.standing:
            self._state.setText(self.tr("A legal hold stands on this case"))
            self._told.setText(
                self.tr("Nothing of it can be erased. Lifting it does what was asked for meanwhile.")
            )
            self.deed.setText(self.tr("Lift the hold"))
        else:
            self._state.setText(self.tr("No legal hold stands on this case"))
            self._told.setText(
                self.tr("With a hold nothing of it can be erased, by anybody, until it is lifted.")
            )
            self.deed.setText(self.tr("Set the hold"))
        self.deed.updateGeometry()
        for step in state.steps:
            self._steps.body.addWidget(Paragraph(self._told_step(step), typed=True))
        self._steps.setVisible(bool(state.steps))

    def _told_step(self, told: ToldHold) -> str:
        step = told.step
        words = self.tr("{moment}: set by {who}. {reason}")
        if step.act != SET:
            words = self.tr("{moment}: lifted by {who}. {reason}")
        who = isolated(told.who)
        return words.format(moment=moment(step.at), who=who, reason=isolated(step.reason))

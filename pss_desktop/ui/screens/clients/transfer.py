"""Handing a case on: whose it is, to whom it is offered, and the answer to an offer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.transfer import TO
from pss_desktop.presenters.clients.transfer import TransferPresenter
from pss_desktop.presenters.values import TransferState
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.screens.parts.answer_parts import RadiosPart
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph


class TransferScreen(CaseFormScreen):
    """What can be done now, and nothing else."""

    def __init__(self, presenter: TransferPresenter, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = FormTitle(
            translate("TransferScreen", "Hand the case on"),
            translate("TransferScreen", "Offer the case"),
            translate("TransferScreen", "It stays with its owner until the other person accepts."),
            icon="person",
        )
        super().__init__(presenter, title, parent)
        self.to: RadiosPart | None = None
        self.accept = Button("", Look.FILLED, icon="tick")
        self.take_back = Button("")
        self._whose = Label("", Type.LEAD)
        self._told = Paragraph("", Type.BODY, Tone.MUTED)
        self.accept.setText(self.tr("Take over this case"))
        self.accept.clicked.connect(presenter.accept)
        self.take_back.setText(self.tr("Take the offer back"))
        self.take_back.clicked.connect(presenter.take_back)
        self.remove = Button(self.tr("Remove it from this computer"), icon="bin")
        self.remove.clicked.connect(presenter.remove)
        self._lay_out()
        presenter.attach(self)

    def show_transfer(self, state: TransferState) -> None:
        self._whose.setText(self._owner_words(state))
        self._told.setText(self._told_words(state))
        self.accept.setVisible(state.to_me is not None)
        self.take_back.setVisible(state.mine and bool(state.offered_to))
        self.remove.setVisible(state.removable)
        self._may_offer = state.may_offer and bool(state.colleagues) and state.to_me is None
        if self._may_offer and self.to is None:
            options = [(to_hex(one.person), isolated(one.name)) for one in state.colleagues]
            self.to = RadiosPart(TO, self.tr("To whom?"), options, required=self.tr("required"))
            self.add_part(self.to, self.to)
            card = Card()
            card.body.addWidget(self.to)
            card.body.addWidget(Paragraph(self._what_goes(), Type.SMALL, Tone.MUTED))
            self.body.insertWidget(1, card)

    def show_answers(self, content: object) -> None:
        super().show_answers(content)  # type: ignore[arg-type]
        self.bottom.setVisible(self._may_offer)

    def _owner_words(self, state: TransferState) -> str:
        if state.mine:
            return self.tr("This case is yours")
        return self.tr("This case is {name}'s").format(name=isolated(state.owner))

    def _told_words(self, state: TransferState) -> str:
        if state.to_me is not None:
            return self.tr(
                "It is offered to you. From your yes on, its risk, its promises and its dates are yours."
            )
        if state.removable:
            return self.tr(
                "What the client allowed arrived there. All its words can be removed from this computer."
            )
        if state.handed_over:
            return self.tr("You handed it over. Here it can be read, and no more is written in it.")
        if state.offered_to:
            return self.tr("It is offered to {name}, who has not answered yet.").format(
                name=isolated(state.offered_to)
            )
        if not state.colleagues:
            return self.tr("There is nobody else in your programme whom it could be offered to.")
        return self.tr("It can be offered to somebody of your programme.")

    def _what_goes(self) -> str:
        return self.tr(
            "What the client allowed goes with it by the next bundle. Unsigned drafts and private notes stay "
            "here; sign what belongs to the case first."
        )

    def _lay_out(self) -> None:
        self._may_offer = False
        card = Card()
        card.body.addWidget(self._whose)
        card.body.addWidget(self._told)
        deeds = row(gap=8)
        deeds.addWidget(self.accept)
        deeds.addWidget(self.take_back)
        deeds.addWidget(self.remove)
        deeds.addStretch(1)
        card.body.addLayout(deeds)
        self.accept.hide()
        self.take_back.hide()
        self.remove.hide()
        self.body.addWidget(card)
        self.body.addStretch(1)

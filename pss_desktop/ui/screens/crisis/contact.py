"""Logging a contact: the rule of safe contact stands above everything, then the line of the log."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.contact import CONTACT_FIELDS
from pss_desktop.presenters.crisis.contact import ContactPresenter
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.screens.parts.answer_parts import RadiosPart
from pss_desktop.ui.screens.words.crisis import answer, label, options
from pss_desktop.ui.widgets.ground import Card

_FIELDS = {field.name: field for field in CONTACT_FIELDS}


class ContactScreen(CaseFormScreen):
    """A call takes four presses: how, who began, what came of it, keep."""

    def __init__(self, presenter: ContactPresenter, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = FormTitle(
            translate("ContactScreen", "Contact"),
            translate("ContactScreen", "Keep in the log"),
            translate("ContactScreen", "The log is only added to. What you talked about belongs in a note."),
            icon="tick",
            first="channel",
        )
        super().__init__(presenter, title, parent)
        required = self.tr("required")
        self.channel = RadiosPart("channel", label("channel"), options("channel"), required=required)
        self.outcome = RadiosPart(
            "outcome", label("contact_outcome"), options("contact_outcome"), required=required
        )
        self._lay_out()
        presenter.attach(self)

    def _lay_out(self) -> None:
        card = Card()
        words = FormWords(label, answer=answer)
        card.body.addWidget(self.add_form([_FIELDS["when"]], words))
        for part in (self.channel, self.outcome):
            self.add_part(part, part)
        card.body.addWidget(self.channel)
        card.body.addWidget(self.add_form([_FIELDS["initiative"]], words))
        card.body.addWidget(self.outcome)
        facts = [_FIELDS["with_whom"], _FIELDS["minutes"]]
        card.body.addWidget(self.add_form(facts, words, lines=[[one.name for one in facts]]))
        card.body.addWidget(self.add_form([_FIELDS["words"]], words))
        self.body.addWidget(card)
        self.body.addStretch(1)

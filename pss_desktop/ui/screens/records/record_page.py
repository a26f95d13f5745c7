"""Reading a signed record of a case: its facts and words as they were signed, and what was added since."""

from typing import Any

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.session_note import Addendum, AddendumKind
from pss_desktop.presenters.forms.record_page import RecordPage
from pss_desktop.presenters.values import CaseFacts, SignedRecord
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import privacy, shown_name
from pss_desktop.ui.screens.records.addition_screen import AdditionScreen, words_card
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph


class RecordPageScreen(AdditionScreen):
    """Subclasses say the record in cards by :meth:`cards`."""

    def __init__(self, presenter: RecordPage[Any], title: str, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.header.set_title(title)
        self._presenter = presenter
        self._kind = title
        self.header.went.connect(self._went)
        self._add_deeds()
        presenter.attach(self)

    def cards(self, record: SignedRecord[Any]) -> list[QWidget]:
        """What was signed, card by card."""
        raise NotImplementedError

    # What the presenter shows

    def show_record(self, facts: CaseFacts, record: SignedRecord[Any]) -> None:
        detail = facts.detail
        name = isolated(shown_name(detail.identity.shown_name, detail.client.code))
        who = (
            f"{name}  ·  {isolated(detail.client.code)}"
            if detail.identity.shown_name and not privacy().on
            else name
        )
        self.header.set_crumbs([self.tr("Clients"), who, self._kind])
        self.header.set_badges([self._state(record)])
        signed = self.tr("Signed {moment}. It cannot be changed, only added to.")
        said = Paragraph(signed.format(moment=moment(record.signed_at)), Type.SMALL, Tone.MUTED)
        additions = [*map(self._addition, record.addenda), *self.unread_additions(record.addenda.unread)]
        self.show_words([*self.cards(record), said, *additions])
        self.in_error.setVisible(not record.in_error)
        if not self.is_adding:
            self.add.setFocus()

    # Words

    def _state(self, record: SignedRecord[Any]) -> Badge:
        if record.in_error:
            return Badge(self.tr("Entered in error"), Tone.DANGER, icon="cross")
        return Badge(self.tr("Signed"), Tone.OK, icon="lock")

    def _addition(self, one: Addendum) -> QWidget:
        tone = Tone.DANGER if one.kind is AddendumKind.ENTERED_IN_ERROR else Tone.ACCENT
        return words_card(f"{self.addition_name(one.kind)}  ·  {moment(one.at)}", one.text, urgent=tone)

    # How it is built

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_client()

    def _add_deeds(self) -> None:
        presenter = self._presenter
        self.risk = Button(self.tr("Set the level of risk"), icon="flag")
        self.risk.clicked.connect(presenter.set_risk)
        self.header.add_deed(self.risk)
        if presenter.has_safety_plans:
            self.plan = Button(self.tr("Safety plan"), Look.TINTED, icon="shield")
            self.plan.clicked.connect(presenter.open_safety_plan)
            self.header.add_deed(self.plan)
        self.in_error = Button(self.tr("Entered in error"), Look.DANGER)
        self.in_error.clicked.connect(lambda: presenter.begin_adding(AddendumKind.ENTERED_IN_ERROR))
        self.bottom.add_first(self.in_error)
        self.put_deeds()


def facts_card(facts: list[tuple[str, str]]) -> Card:
    """Short facts below each other, each with its name; empty ones are left out."""
    card = Card()
    for name, words in facts:
        if words:
            card.body.addWidget(Label(name, Type.SMALL_STRONG))
            card.body.addWidget(Paragraph(words))
    return card

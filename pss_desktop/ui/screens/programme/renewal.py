"""Renewing the list of people: until when it lasts now, for how long from today, and the root keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.renewal import RenewalPresenter
from pss_desktop.presenters.values import Ending, ProgrammeState
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.programme.signing_frame import SigningFrame
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.screens.words.programme import USUAL_MONTHS, months_options
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Paragraph

_TONES = {Ending.FAR: Tone.ACCENT, Ending.SOON: Tone.WARN, Ending.OVER: Tone.WARN}


class RenewalScreen(SigningFrame):
    """Nothing changes before a root key has signed."""

    def __init__(self, presenter: RenewalPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.signing, parent)
        self.header.set_title(self.tr("Renew the list of people"))
        self._presenter = presenter
        self.now = Badge("", Tone.ACCENT)
        self.months = Choice(self.tr("How long it lasts from today"), months_options())
        self.months.set_value(USUAL_MONTHS)
        self.back = self.add_escape(self.tr("Back"))
        self.back.clicked.connect(presenter.back)
        self.sign = Button(self.tr("Renew the list"), Look.FILLED, icon="tick")
        self.sign.clicked.connect(self._renew)
        self.bottom.add(self.sign)
        self.body.addWidget(self._card())
        self.body.addWidget(self.root)
        self.end_body()
        presenter.attach(self)

    def show_lasting(self, state: ProgrammeState) -> None:
        words = self.tr("It lasts without an end")
        if state.expires is not None:
            words = self.tr("It lasts until {day}")
            if state.ending is Ending.OVER:
                words = self.tr("It lasted until {day}")
            words = words.format(day=day(state.expires))
        self.now.set_text(words)
        self.now.set_tone(_TONES[state.ending])
        self.months.setFocus()

    def _renew(self) -> None:
        self._presenter.renew(int(self.months.value()))

    def _card(self) -> Card:
        card = titled_card(
            self.tr("Until when it lasts"),
            self.tr(
                "A list of people that nobody has looked at for long is often wrong: somebody left, a "
                "computer was lost. So it has a day. Past it everybody is told, and nothing stops working."
            ),
        )
        card.body.addWidget(self.now, alignment=Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(FormRow(self.months.accessibleName(), self.months))
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "Look through the people first. Whoever keeps a root key renews the list; every other "
                    "change of it renews it too."
                )
            )
        )
        return card

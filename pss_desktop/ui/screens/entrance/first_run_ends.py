"""The last pages of the first run: with whom one works, and what comes first in the new vault."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

from pss_desktop.presenters.entrance.first_run import Answers, Company, Ending, FirstRunPresenter
from pss_desktop.ui.screens.entrance.first_run_pages import FirstRunPage
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, Tone, Type
from pss_desktop.ui.widgets.badge import Tile
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.ticks import Radio

_BESIDE_THE_MARK = 30


class ProgrammePage(FirstRunPage):
    """Alone unless somebody says otherwise; the rest of joining waits for the open vault."""

    def __init__(self, presenter: FirstRunPresenter, answers: Answers) -> None:
        super().__init__(
            self.tr("Do you work in a programme?"),
            self.tr("A programme is a team whose members hand each other cases, notes and comments."),
        )
        self._group = QButtonGroup(self)
        self._chosen = answers.company
        self.radios: dict[Company, Radio] = {}
        for company, words, about in (
            (
                Company.ALONE,
                self.tr("I start alone"),
                self.tr("You can join or found a programme at any time: Settings, Programme."),
            ),
            (
                Company.JOIN,
                self.tr("I join a programme"),
                self.tr("Somebody who belongs to it lets you in. You read words to each other."),
            ),
            (
                Company.FOUND,
                self.tr("I found a programme"),
                self.tr("For the coordinator or supervisor who begins it, once for everybody."),
            ),
        ):
            radio = Radio(words)
            radio.setAccessibleDescription(about)
            radio.setChecked(company is answers.company)
            radio.clicked.connect(partial(presenter.choose_company, company))
            self._group.addButton(radio)
            self.radios[company] = radio
            self._add(radio, about)

    def start(self) -> None:
        self.radios[self._chosen].setFocus()

    def _add(self, radio: Radio, about: str) -> None:
        answer = column(gap=0)
        beneath = column(gap=0)
        set_margins(beneath, _BESIDE_THE_MARK, 0, 0, 0)
        beneath.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
        answer.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        answer.addLayout(beneath)
        self.body.addLayout(answer)


class FirstStepsPage(FirstRunPage):
    """The vault is there; what comes first? What was meant to be done stands first, and is filled."""

    def __init__(self, finish: Callable[[Ending], None], answers: Answers) -> None:
        super().__init__(
            self.tr("Your vault is ready"),
            self.tr(
                "Everything you write is kept in it, on this computer only. What would you like to do first?"
            ),
        )
        self._finish = finish
        self.deeds: dict[Ending, Button] = {}
        if answers.company is Company.JOIN:
            self._add(
                Ending.JOIN_PROGRAMME,
                "people",
                self.tr("Join your programme"),
                self.tr("You make a request and hand it to somebody who belongs to it."),
                self.tr("Make the request"),
            )
        if answers.company is Company.FOUND:
            self._add(
                Ending.FOUND_PROGRAMME,
                "people",
                self.tr("Found your programme"),
                self.tr("Have a stick at hand: the key of the programme goes onto it."),
                self.tr("Found it"),
            )
        self._add(
            Ending.ADD_CLIENT,
            "person",
            self.tr("Add your first client"),
            self.tr("A name or a nickname is enough to begin."),
            self.tr("Add a client"),
        )
        self._add(
            Ending.PRACTICE,
            "hint",
            self.tr("Practise first"),
            self.tr("A vault of its own, with a year of people who do not exist."),
            self.tr("Practice vault"),
        )
        self._add(
            Ending.TODAY,
            "today",
            self.tr("Look around"),
            self.tr("Today shows what needs you, also what you left for later."),
            self.tr("Go to Today"),
        )

    def start(self) -> None:
        next(iter(self.deeds.values())).setFocus()

    def _add(self, ending: Ending, icon: str, words: str, about: str, deed: str) -> None:
        button = Button(deed, Look.OUTLINED if self.deeds else Look.FILLED, height=LARGE_CONTROL_HEIGHT)
        button.clicked.connect(partial(self._finish, ending))
        self.deeds[ending] = button
        card = Card()
        line = row(gap=14)
        text = column(gap=2)
        text.addWidget(Label(words, Type.STRONG))
        text.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
        line.addWidget(Tile(icon=icon, tone=Tone.ACCENT), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(text, 1)
        line.addWidget(button)
        card.body.addLayout(line)
        self.body.addWidget(card)

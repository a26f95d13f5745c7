"""The programme: where this vault stands, its people, and the ways in, on, and over to others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.programme import Done, ProgrammeOverview, ProgrammePresenter
from pss_desktop.presenters.values import Ending, PersonRow, ProgrammeState, Standing
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.screens.parts.choose_folder import choose_file, choose_new_file
from pss_desktop.ui.screens.programme.frame import ProgrammeFrame
from pss_desktop.ui.screens.words.programme import ROSTER_FILES, ending_words, person_line, who_renews
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords


class ProgrammeScreen(ProgrammeFrame):
    """A vault alone is offered the three ways to belong somewhere."""

    def __init__(self, presenter: ProgrammePresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.set_title(self.tr("Programme"))
        self._presenter = presenter
        self._acted: Callable[[], None] = presenter.back
        self.banner.acted.connect(self._act)
        self.join = Button(self.tr("Join a programme"), Look.FILLED, icon="people")
        self.found = Button(self.tr("Found a programme"))
        self.pair = Button(self.tr("Pair with one colleague"))
        self.alone = Button(self.tr("I work alone for now"), Look.QUIET)
        self.admit = Button(self.tr("Let somebody in"), Look.FILLED, icon="plus")
        self.take_over = Button(self.tr("Read in a list of people"), icon="folder")
        self.hand_on = Button(self.tr("Hand the list on"), icon="stick")
        self.rules = Button(self.tr("Rules about erasing"), Look.QUIET, icon="eye-off")
        self.proposal = Button(self.tr("Sign a proposal"), Look.QUIET, icon="pencil")
        self.renew = Button(self.tr("Renew the list"), Look.QUIET, icon="clock")
        self.rotate = Button(self.tr("Other root keys"), Look.QUIET, icon="key")
        for button, deed in (
            (self.join, presenter.join),
            (self.found, presenter.found),
            (self.pair, presenter.pair),
            (self.alone, presenter.work_alone),
            (self.admit, presenter.admit),
            (self.take_over, presenter.take_over),
            (self.hand_on, presenter.hand_on),
            (self.rules, presenter.rules),
            (self.proposal, presenter.proposal),
            (self.renew, presenter.renew),
            (self.rotate, presenter.rotate),
        ):
            button.clicked.connect(deed)
        self.head = GroupHead(self.tr("People"))
        self.list = RowList(self.tr("People"))
        self.list.acted.connect(presenter.open_person)
        self._alone = [
            self._way(
                self.join, self.tr("Somebody who belongs to it lets you in. You read words to each other.")
            ),
            self._way(
                self.found, self.tr("For the coordinator or supervisor who begins it, once for everybody.")
            ),
            self._way(
                self.pair, self.tr("For two people alone: a small programme of a counselor and another.")
            ),
        ]
        self.facts = Paragraph("", Type.SMALL, Tone.MUTED)
        self._member = self._member_card()
        for part in (*self._alone, self._member, self.head, self.list):
            part.hide()
            self.body.addWidget(part)
        self.alone.hide()
        self.body.addWidget(self.alone, 0, Qt.AlignmentFlag.AlignLeft)
        self.end_body()
        self.back = self.add_escape(self.tr("Back"))
        self.back.clicked.connect(presenter.back)
        presenter.attach(self)

    def show_programme(self, overview: ProgrammeOverview) -> None:
        state = overview.state
        alone = state.standing is Standing.ALONE
        for part in self._alone:
            part.setVisible(alone)
        self.alone.setVisible(alone and overview.wanted)
        for member in (self._member, self.head, self.list):
            member.setVisible(not alone)
        self._show_standing(state)
        if alone:
            self.header.set_title(self.tr("Programme"))
            self.join.setFocus()
            return
        self.header.set_title(isolated(state.name))
        self.facts.setText(self._facts(state))
        self.head.set_count(QLocale().toString(len(overview.people)))
        self.list.show_rows([self._row(person) for person in overview.people])

    def show_done(self, done: Done) -> None:
        self.say({
            Done.TAKEN_OVER: self.tr("The newest list of people holds here."),
            Done.HANDED_ON: self.tr("The list is written. Anybody in the programme can read it in."),
            Done.LEFT: self.tr("This vault belongs to no programme now."),
            Done.ALONE: self.tr("Today reminds you no more. You find this page in the settings."),
        }[done])  # fmt: skip

    def show_key_changed(self) -> None:
        self._acted = self._presenter.keys_are_confirmed
        self.say(
            self.tr(
                "In this list somebody whom you know has another key. Nothing was taken over. Call the "
                "person whose entry changed; go on only when they say that it is so."
            ),
            Tone.DANGER,
            deed=self.tr("I have asked them"),
        )

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Lists of people ({patterns})").format(patterns=ROSTER_FILES)
        choose_file(self, self.tr("Where is the list?"), self.tr("Read in"), forms, chosen)

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        choose_new_file(self, self.tr("Where should the list go?"), self.tr("Write here"), name, chosen)

    def _act(self) -> None:
        self._acted()

    def _show_standing(self, state: ProgrammeState) -> None:
        if state.forked:
            self._acted = self._presenter.repair
            words = self.tr(
                "There are two different lists of people with the same number. Nothing is exchanged until "
                "whoever holds the root key repairs it."
            )
            self.say(words, Tone.DANGER, deed=self.tr("Repair it"))
        elif state.standing is Standing.REVOKED:
            self._acted = self._presenter.leave_programme
            words = self.tr(
                "Your programme no longer trusts this computer. Call your coordinator. To belong to another "
                "programme, leave this one first; your records stay."
            )
            self.say(words, Tone.DANGER, deed=self.tr("Leave this programme"))
        elif state.standing is Standing.NEW_DEVICE:
            self._acted = self._presenter.join
            words = self.tr("You belong to this programme, but this computer is new to it.")
            self.say(words, Tone.WARN, deed=self.tr("Ask to be let in"))
        elif state.ending is not Ending.FAR:
            self._acted = self._presenter.renew
            words = self.tr("{news}. {who}").format(news=ending_words(state.ending), who=who_renews())
            self.say(words, Tone.WARN, deed=self.tr("Renew the list"))

    def _facts(self, state: ProgrammeState) -> str:
        numbers = QLocale()
        words = self.tr("List number {version}").format(version=numbers.toString(state.version))
        if state.expires is not None:
            words += "  ·  " + self.tr("lasts until {day}").format(day=day(state.expires))
        if state.changed_at is not None:
            words += "  ·  " + self.tr("changed {moment}").format(moment=moment(state.changed_at))
        keys = self.tr("{threshold} of {count} root keys sign it")
        must, count = numbers.toString(state.threshold), numbers.toString(state.root_count)
        return words + "  ·  " + keys.format(threshold=must, count=count)

    def _row(self, person: PersonRow) -> RowWords:
        trusted = sum(one.revoked_at is None for one in person.devices)
        badge = None
        if person.revoked_at is not None:
            badge = BadgeWords(self.tr("no longer trusted"), Tone.DANGER, "warning")
        elif person.is_me:
            badge = BadgeWords(self.tr("you"), Tone.ACCENT)
        computers = self.tr("%n computer(s)", "", trusted)
        line = f"{person_line(person)}  ·  {computers}"
        return RowWords(person.id, isolated(person.name), line, "person", badge=badge, deed=self.tr("Open"))

    def _way(self, button: Button, about: str) -> Card:
        card = Card()
        line = row(gap=16)
        line.addWidget(Paragraph(about), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(button)
        card.body.addLayout(line)
        return card

    def _member_card(self) -> Card:
        card = Card()
        card.body.addWidget(Label(self.tr("The list of people"), Type.LEAD))
        card.body.addWidget(self.facts)
        first = row(gap=8)
        first.addWidget(self.admit)
        first.addWidget(self.take_over)
        first.addWidget(self.hand_on)
        first.addStretch(1)
        card.body.addLayout(first)
        second = row(gap=8)
        second.addWidget(self.renew)
        second.addWidget(self.rules)
        second.addStretch(1)
        card.body.addLayout(second)
        third = row(gap=8)
        third.addWidget(self.rotate)
        third.addWidget(self.proposal)
        third.addStretch(1)
        card.body.addLayout(third)
        return card

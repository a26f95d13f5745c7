"""Exchange: what waits for whom, where each bundle is, what came in, and by which mailboxes."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.exchange.exchange import ExchangePresenter, Hub
from pss_desktop.presenters.values import Addressee, Ending, MailboxRow, SentRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_file, choose_folder
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.exchange import (
    TYPE_ICONS,
    ExchangeLines,
    mailbox_name,
    nothing_sealed,
    sent_icon,
    sent_state,
    sent_title,
    sent_tone,
    unsealed_words,
)
from pss_desktop.ui.screens.words.programme import ending_words, who_renews
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class ExchangeScreen(Panel):
    """To whom first, then what is on its way; the mailboxes stand last."""

    def __init__(self, presenter: ExchangePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.lines = ExchangeLines(self)
        self.header = PageHeader(self.tr("Exchange"), plain=True)
        self.send = Button(self.tr("Send now"), Look.FILLED, icon="exchange")
        self.send.clicked.connect(presenter.send_now)
        self.stick = Button(self.tr("Hand over to a stick"), icon="stick")
        self.stick.clicked.connect(presenter.hand_to_stick)
        self.read = Button(self.tr("Read a bundle in"), icon="plus")
        self.read.clicked.connect(presenter.read_in)
        for button in (self.read, self.stick, self.send):
            self.header.add_deed(button)
            button.hide()
        self.banner = Banner()
        self.banner.hide()
        self.asks = RowList(self.tr("What waits for you"))
        self.none = EmptyState(
            self.tr("This vault belongs to no programme yet, so there is nobody to exchange with."),
            self.tr("Open the programme"),
        )
        self.none.acted.connect(presenter.open_programme)
        self.people_head = GroupHead(self.tr("To hand over"))
        self.people = RowList(self.tr("People to whom something can go"))
        self.nobody = EmptyState(self.tr("Nobody in the programme works on your cases yet."))
        self.sent_head = GroupHead(self.tr("Bundles sent"))
        self.sent = RowList(self.tr("Bundles sent"))
        self.inbox = Button(self.tr("Received bundles"), Look.QUIET)
        self.inbox.clicked.connect(presenter.open_inbox)
        self.boxes_head = GroupHead(self.tr("Mailboxes"))
        self.boxes = RowList(self.tr("Mailboxes"))
        self.no_box = EmptyState(
            self.tr("Without a mailbox bundles go by a stick. Nothing uses the network."),
            self.tr("Set up a mailbox"),
        )
        self.no_box.acted.connect(presenter.add_mailbox)
        self.add = Button(self.tr("Set up a mailbox"), icon="plus")
        self.add.clicked.connect(presenter.add_mailbox)
        for rows in (self.asks, self.people, self.sent, self.boxes):
            rows.acted.connect(carry_out)
        self._lay_out()
        presenter.attach(self)

    # What the presenter shows

    def show_hub(self, hub: Hub) -> None:
        member = hub.state.member
        self.none.setVisible(not member)
        self.read.setVisible(member)
        self.stick.setVisible(member)
        self.send.setVisible(member and any(one.mailbox.on for one in hub.boxes))
        self.inbox.setVisible(member and not hub.state.arrived)
        asks = list(self._asking(hub))
        self.asks.show_rows(asks)
        self.asks.setVisible(bool(asks))
        self.header.set_second_line(self.lines.state(hub.state, busy=False))
        self.sent.show_rows([_sent(one) for one in hub.sent])
        self.sent_head.setVisible(bool(hub.sent))
        self.sent.setVisible(bool(hub.sent))
        self.boxes.show_rows([self._box(one) for one in hub.boxes])
        self.boxes.setVisible(bool(hub.boxes))
        self.add.setVisible(bool(hub.boxes))
        self.boxes_head.setVisible(member or bool(hub.boxes))
        self.no_box.setVisible(member and not hub.boxes)
        if not member:
            self.people_head.hide()
            self.people.hide()
            self.nobody.hide()
        self._take_keyboard(member=member)

    def show_people(self, people: tuple[Addressee, ...]) -> None:
        self.people_head.show()
        self.people.show_rows([self._person(one) for one in people])
        self.people.setVisible(bool(people))
        self.nobody.setVisible(not people)

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        choose_folder(self, self.tr("Where should the bundles go?"), self.tr("Hand over here"), chosen)

    def ask_bundle(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Bundles") + " (*.pssb)"
        choose_file(self, self.tr("Which bundle?"), self.tr("Open it"), forms, chosen)

    # Words

    def _asking(self, hub: Hub) -> Iterator[RowWords]:
        """What asks for a deed here, before what can be done."""
        if hub.state.member and hub.state.arrived:
            yield RowWords(
                self._presenter.open_inbox,
                self.lines.to_look_at(hub.state.arrived),
                self.tr("Nothing is read into your vault until you have looked."),
                "exchange",
                tone=Tone.ACCENT,
                deed=self.tr("Look at them"),
            )
        if hub.state.unsealed:
            yield RowWords(
                self._presenter.send_now,
                nothing_sealed(),
                unsealed_words(hub.state.unsealed),
                "warning",
                tone=Tone.WARN,
                deed=self.tr("Try again"),
            )
        if hub.decisions:
            yield RowWords(
                self._presenter.open_decisions,
                self.lines.to_decide(hub.decisions),
                self.tr("Nothing is lost until you decide."),
                "merge",
                tone=Tone.WARN,
                deed=self.tr("Decide"),
            )
        if hub.ending is not Ending.FAR:
            yield self._renewing(hub.ending)

    def _renewing(self, ending: Ending) -> RowWords:
        return RowWords(
            self._presenter.open_programme,
            ending_words(ending),
            who_renews(),
            "clock",
            tone=Tone.WARN,
            deed=self.tr("Open the programme"),
        )

    def _person(self, one: Addressee) -> RowWords:
        waits = self.lines.waits(one.records, one.clients) if one.records else self.tr("Nothing new for them")
        return RowWords(
            lambda: self._presenter.open_person(one.person),
            self.tr("My other computers") if one.is_me else isolated(one.name),
            waits,
            "person",
            tone=Tone.ACCENT if one.records else Tone.MUTED,
            badge=BadgeWords(self.tr("Waits for a look"), Tone.WARN) if one.outside and one.records else None,
            deed=self.tr("Look at what leaves"),
        )

    def _box(self, one: MailboxRow) -> RowWords:
        kept = one.mailbox
        tone = Tone.WARN if (one.problem or one.left) and kept.on else Tone.MUTED
        return RowWords(
            lambda: self._presenter.open_mailbox(kept.key),
            mailbox_name(kept),
            self.lines.mailbox(one),
            TYPE_ICONS[kept.type],
            tone=tone,
            deed=self.tr("Settings"),
        )

    # How it is built

    def _lay_out(self) -> None:
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 4, PAGE_MARGIN, 24)
        below = row(gap=8)
        below.addStretch(1)
        below.addWidget(self.add)
        sent_line = row(gap=8)
        sent_line.addWidget(self.sent_head)
        sent_line.addStretch(1)
        sent_line.addWidget(self.inbox)
        for part in (
            self.banner, self.asks, self.none, self.people_head, self.people, self.nobody,
            self.boxes_head, self.boxes, self.no_box,
        ):  # fmt: skip
            body.addWidget(part)
        body.addLayout(below)
        body.addLayout(sent_line)
        body.addWidget(self.sent)
        for hidden in (
            self.asks, self.none, self.people_head, self.people, self.nobody, self.sent_head,
            self.sent, self.inbox, self.boxes_head, self.boxes, self.no_box, self.add,
        ):  # fmt: skip
            hidden.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)

    def _take_keyboard(self, *, member: bool) -> None:
        if self.focusWidget() is None:
            (self.read if member else self.none.deed).setFocus()


def _sent(one: SentRow) -> RowWords:
    return RowWords(None, sent_title(one), sent_state(one), sent_icon(one), tone=sent_tone(one))

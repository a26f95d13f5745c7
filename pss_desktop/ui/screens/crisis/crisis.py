"""A client's page of risk and crisis: the level now, and below it everything that was asked and happened."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.risk import RiskAct, RiskLevel
from pss_desktop.domain.risk_screen import RiskScreen
from pss_desktop.presenters.crisis.crisis import CrisisPageState, CrisisPresenter, UnfinishedForm
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.values import ContactRow, RiskNow, SignedRecord
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.screens.words.crisis import answer, listed, move_name, source_name
from pss_desktop.ui.screens.words.risk import protocol_words, reason_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead, Hint
from pss_desktop.ui.widgets.risk import RiskBadge, risk_shape_of, risk_word, unreadable_level
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out

_BETWEEN = "  ·  "


class CrisisScreen(ClientTab):
    """One card for the level that counts, then four lists, each newest first."""

    def __init__(self, presenter: CrisisPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self.banner = Banner()
        self.banner.hide()
        self.level = RiskBadge(RiskLevel.NONE)
        self._since = Label("", Type.SMALL, Tone.MUTED)
        self._reason = Paragraph("", typed=True)
        self._unread = Hint(unreadable_level(), icon="warning", tone=Tone.DANGER, step=Type.BODY)
        self.unfinished = RowList(self.tr("Unfinished"))
        self.history = RowList(self.tr("How the level of risk went"))
        self.screens = RowList(self.tr("Risk screens"))
        self.crises = RowList(self.tr("Crises"))
        self.contacts = RowList(self.tr("Contacts"))
        self.none = EmptyState(
            self.tr("Nobody has looked at the risk yet."), self.tr("Screen the risk"), icon="shield"
        )
        self.none.acted.connect(presenter.screen_risk)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_crisis(self, state: CrisisPageState) -> None:
        self._show_now(state.now)
        self._show(self.unfinished, self._unfinished_head, [self._draft(one) for one in state.unfinished])
        for head, rows, words, unread in (
            (self._history_head, self.history, list(map(self._change, state.history)), state.history.unread),
            (self._screens_head, self.screens, list(map(self._screen, state.screens)), state.screens.unread),
            (self._crises_head, self.crises, list(map(self._crisis, state.crises)), state.crises.unread),
            (
                self._contacts_head,
                self.contacts,
                list(map(self._contact, state.contacts)),
                state.contacts.unread,
            ),
        ):
            self._show(rows, head, words, unread)

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    # Words

    def _show_now(self, now: RiskNow) -> None:
        self.none.setVisible(not now.is_set)
        self._now.setVisible(now.is_set)
        self.level.set_level(now.level)
        self.level.setVisible(now.reads)
        grave = now.level in (RiskLevel.HIGH, RiskLevel.IMMINENT)
        self._now.set_urgent(Tone.DANGER if grave else None)
        if now.at is not None:
            self._since.setText(self.tr("Since {moment}").format(moment=moment(now.at)))
            self._since.updateGeometry()
        self._reason.setText(reason_words(now.reason))
        self._unread.setVisible(not now.reads)

    def _show(self, rows: RowList, head: GroupHead, words: list[RowWords], unread: int = 0) -> None:
        rows.show_rows(words)
        rows.setVisible(bool(words))
        head.setVisible(bool(words) or unread > 0)
        head.set_count(QLocale().toString(len(words)) if words else "")
        head.set_unread(unread)

    def _draft(self, one: UnfinishedForm) -> RowWords:
        saved = self.tr("Saved {moment}. It does not count before its deed is done.")
        return RowWords(
            lambda: self._presenter.go_on(one.screen),
            self._form_name(one.screen),
            saved.format(moment=moment(one.saved_at)),
            "pencil",
            tone=Tone.WARN,
            badge=BadgeWords(self.tr("Draft"), Tone.WARN, "pencil"),
            deed=self.tr("Continue"),
        )

    def _form_name(self, form: Screen) -> str:
        return {
            Screen.RISK_LEVEL: self.tr("Set the level of risk"),
            Screen.RISK_SCREEN: self.tr("Screen the risk"),
            Screen.CRISIS_EVENT: self.tr("Record a crisis"),
            Screen.CONTACT: self.tr("Record a contact"),
            Screen.FIRST_AID: self.tr("First aid"),
        }[form]

    def _change(self, act: RiskAct) -> RowWords:
        unread = self.tr("what stood before could not be read") if act.anew else ""
        parts = (moment(act.at), source_name(act.source), unread, isolated(reason_words(act.reason)))
        move = move_name(act.move, anew=act.anew)
        title = self.tr("{move}: {level}").format(move=move, level=risk_word(act.level))
        return RowWords(
            None, title, _BETWEEN.join(part for part in parts if part), risk=risk_shape_of(act.level)
        )

    def _screen(self, one: SignedRecord[RiskScreen]) -> RowWords:
        body = one.body
        because = reason_words(body.reason)
        return RowWords(
            lambda: self._presenter.read_screen(one.id),
            f"{moment(body.when)}{_BETWEEN}{protocol_words(body.title)}",
            _BETWEEN.join((risk_word(body.level), isolated(because))),
            risk=risk_shape_of(body.level),
            badge=self._error_badge() if one.in_error else None,
            deed=self.tr("Read"),
        )

    def _crisis(self, one: SignedRecord[CrisisEvent]) -> RowWords:
        body = one.body
        badge = self._error_badge() if one.in_error else None
        return RowWords(
            lambda: self._presenter.read_crisis(one.id),
            f"{moment(body.when)}{_BETWEEN}{listed('kinds', body.kinds)}",
            _BETWEEN.join((answer("outcome", body.outcome), isolated(body.happened[:120]))),
            "warning",
            tone=Tone.DANGER,
            badge=badge,
            deed=self.tr("Read"),
        )

    def _contact(self, one: ContactRow) -> RowWords:
        contact = one.contact
        parts = (
            answer("contact_outcome", contact.outcome),
            isolated(contact.with_whom) if contact.with_whom else "",
            isolated(contact.words[:120]) if contact.words else "",
        )
        return RowWords(
            None,
            f"{moment(contact.when)}{_BETWEEN}{answer('channel', contact.channel)}",
            _BETWEEN.join(part for part in parts if part),
            "phone",
        )

    def _error_badge(self) -> BadgeWords:
        return BadgeWords(self.tr("Entered in error"), Tone.DANGER, "cross")

    # How it is built

    def _build(self) -> None:
        self._unfinished_head = GroupHead(self.tr("Unfinished"))
        self._history_head = GroupHead(self.tr("How the level went"))
        self._screens_head = GroupHead(self.tr("Risk screens"))
        self._crises_head = GroupHead(self.tr("Crises"))
        self._contacts_head = GroupHead(self.tr("Contact log"))
        self.body.addWidget(self.banner)
        self.body.addWidget(self.none)
        self.body.addWidget(self._now_card())
        deeds = self._deeds()
        self.only_while_written(deeds, self.none.deed)
        self.body.addWidget(deeds)
        for head, rows in (
            (self._unfinished_head, self.unfinished),
            (self._crises_head, self.crises),
            (self._screens_head, self.screens),
            (self._history_head, self.history),
            (self._contacts_head, self.contacts),
        ):
            rows.acted.connect(carry_out)
            self.body.addWidget(head)
            self.body.addWidget(rows)
            head.hide()
            rows.hide()
        self.body.addStretch(1)

    def _now_card(self) -> Card:
        self._now = Card()
        line = row(gap=12)
        line.addWidget(Label(self.tr("Risk now"), Type.LEAD))
        line.addWidget(self.level)
        line.addWidget(self._since, 1)
        self._now.body.addLayout(line)
        self._now.body.addWidget(self._unread)
        self._now.body.addWidget(self._reason)
        self._now.hide()
        return self._now

    def _deeds(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        presenter = self._presenter
        self.deeds: dict[Screen, Button] = {}
        for where, icon, act in (
            (Screen.RISK_LEVEL, "flag", presenter.set_risk),
            (Screen.RISK_SCREEN, "shield", presenter.screen_risk),
            (Screen.CRISIS_EVENT, "warning", presenter.write_crisis),
            (Screen.CONTACT, "phone", presenter.log_contact),
            (Screen.FIRST_AID, "heart", presenter.give_first_aid),
        ):
            if presenter.can_open(where):
                self.deeds[where] = self._deed(self._form_name(where), icon, act)
                flow.addWidget(self.deeds[where])
        return holder

    def _deed(self, words: str, icon: str, act: Callable[[], None]) -> Button:
        button = Button(words, Look.OUTLINED, icon=icon)
        button.clicked.connect(act)
        return button

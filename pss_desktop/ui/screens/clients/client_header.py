"""The head of every page of a client: who, at what risk, how reached safely, what was agreed; the tabs."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pss_desktop.domain.case import CaseState
from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.values import CaseFacts, ClientDetail
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name, when_names_change
from pss_desktop.ui.screens.words.client import case_state_name
from pss_desktop.ui.screens.words.client_facts import contact_line, fact_line, short_fact_line
from pss_desktop.ui.screens.words.client_header import consent_line, deed_name, stage_words, tab_name
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge, Tile, initials_of
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.risk import RiskBadge
from pss_desktop.ui.widgets.stage_strip import StageStrip
from pss_desktop.ui.widgets.tabs import Tab, TabStrip

SAFETY_PLAN_KEY = "F4"
STILL_OFFERED: Final = frozenset({Screen.TRANSFER, Screen.PRINT, Screen.PROCESS_NOTES})


class ClientHeader(Panel):
    """Shows what :class:`ClientHeaderPresenter` knows; the same above each tab."""

    may_write = Signal(bool)
    """Whether the case is still written in here; told with each look at its facts."""

    def __init__(self, presenter: ClientHeaderPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self.bar = PageHeader(line=False)
        self.bar.set_crumbs([self.tr("Clients"), ""])
        self.bar.went.connect(lambda _: presenter.open_clients())
        self._tile = Tile(tone=Tone.ACCENT, size=44, round_=True)
        self._facts = Paragraph("", Type.BODY, Tone.MUTED)
        self._contact = Paragraph("", Type.STRONG)
        self._consent = Paragraph("", Type.BODY)
        self._consent_icon = Icon("genuine", Tone.OK, size=16)
        self.banner = Banner()
        self.banner.acted.connect(presenter.put_back)
        self.stages = StageStrip()
        self._noted = QWidget()
        noted = row(self._noted, gap=0)
        set_margins(noted, PAGE_MARGIN, 8, PAGE_MARGIN, 4)
        noted.addWidget(self.banner)
        self._noted.hide()
        words = [Tab(tab, tab_name(tab)) for tab in presenter.tabs]
        self.tabs = TabStrip(self.tr("Pages of this client"), words, presenter.tab)
        self.tabs.went.connect(lambda value: presenter.open_tab(Screen(value)))
        self._add_deeds()
        self._build()
        if isinstance(QApplication.focusWidget(), TabStrip):
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)
        self._shown_facts: CaseFacts | None = None
        self._narrow = self._low = False
        when_names_change(self, self._names_changed)
        presenter.attach(self)

    def title(self) -> str:
        """The name that is shown, for whoever stands below."""
        return self.bar.title()

    def show_facts(self, facts: CaseFacts) -> None:
        self._shown_facts = facts
        detail = facts.detail
        name = shown_name(detail.identity.shown_name, detail.client.code, follows=True)
        self.bar.set_crumbs([self.tr("Clients"), isolated(name)])
        self.bar.set_title(name)
        badges: list[QWidget] = [Badge(detail.client.code, strong=True)]
        badges.append(Badge(case_state_name(detail.client.case_state)))
        if facts.risk:
            badges.insert(1, RiskBadge(facts.risk))
        self.bar.set_badges(badges)
        self._tile.set_initials(initials_of(name))
        self._say_facts(detail)
        self._contact.setText(contact_line(detail.identity))
        words, tone = consent_line(facts)
        self._consent.setText(words)
        self._consent_icon.set("genuine" if tone is Tone.OK else "warning", tone)
        self.stages.show_stages(*stage_words(facts))
        self.stages.setVisible(bool(self.stages.stages) and not self._low)
        self._show_deeds(facts)
        self._show_note(facts)

    def _say_facts(self, detail: ClientDetail) -> None:
        """Where there is little room the reasons give way to the page; who asks or listens has them still."""
        whole = fact_line(detail)
        said = (short_fact_line(detail) if self._narrow else whole) or whole
        self._facts.setText(said)
        self._facts.setAccessibleName(whole)
        self._facts.setToolTip(whole if said != whole else "")
        self._facts.setVisible(bool(said) and not self._low)

    def set_low(self, *, low: bool) -> None:
        """In a very low window only who, at what risk, safe contact, consent and the tabs are left."""
        if low != self._low:
            self._low = low
            self.bar.show_crumbs(shown=not low)
            self._facts.setVisible(bool(self._facts.text()) and not low)
            self.stages.setVisible(bool(self.stages.stages) and not low)

    def _show_deeds(self, facts: CaseFacts) -> None:
        """Of a case that was handed over only what reads it."""
        gone = facts.detail.client.case_state == CaseState.HANDED_OVER
        for deed, action in self.deeds.items():
            action.setVisible((deed in STILL_OFFERED or not gone) and self._is_for(deed, facts))
        self.to_bin.setVisible(not gone)
        self.may_write.emit(not gone)

    def _is_for(self, deed: Screen, facts: CaseFacts) -> bool:
        return deed is not Screen.TRANSFER or facts.in_programme

    def _show_note(self, facts: CaseFacts) -> None:
        """What everybody must know of this case; one at a time, what keeps from writing first."""
        binned_at = facts.detail.binned_at
        handed_over = facts.detail.client.case_state == CaseState.HANDED_OVER
        self._noted.setVisible(binned_at is not None or handed_over or facts.held)
        if binned_at is not None:
            said = self.tr("In the bin since {day}. Nothing of this client is erased.")
            words = said.format(day=moment(binned_at))
            self.banner.show_message(words, Tone.WARN, icon="bin", deed=self.tr("Put back"))
        elif handed_over:
            words = self.tr("You handed this case over. Here it is read and no more is written in it.")
            self.banner.show_message(words, Tone.ACCENT, icon="person")
        elif facts.held:
            words = self.tr("A legal hold stands on this case. Nothing of it can be erased.")
            self.banner.show_message(words, Tone.WARN, icon="lock")

    def _names_changed(self) -> None:
        if self._shown_facts is not None:
            self.show_facts(self._shown_facts)

    def show_header_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self._noted.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().text(NARROW_BELOW)
        self.bar.set_narrow(narrow)
        self.stages.set_compact(narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            if self._shown_facts is not None:
                self._say_facts(self._shown_facts.detail)

    # How it is built

    def _add_deeds(self) -> None:
        presenter = self._presenter
        self.safety_plan: Button | None = None
        if Screen.SAFETY_PLAN in presenter.tabs:
            plan = Button(self.tr("Safety plan"), Look.TINTED, icon="shield")
            plan.clicked.connect(self._open_plan)
            plan.show_shortcut(SAFETY_PLAN_KEY)
            self.bar.add_deed(plan)
            self.safety_plan = plan
        self.more = Button(self.tr("More"), icon="more", trailing="chevron-down")
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(self.tr("More"))
        self.deeds: dict[Screen, QAction] = {}
        for deed in presenter.deeds:
            action = self.menu.addAction(deed_name(deed))
            action.triggered.connect(lambda _=False, where=deed: presenter.open(where))
            self.deeds[deed] = action
        self.menu.addSeparator()
        self.to_bin = self.menu.addAction(self.tr("Move to the bin"))
        self.to_bin.triggered.connect(presenter.move_to_bin)
        self.more.setMenu(self.menu)
        self.bar.add_deed(self.more)

    def _open_plan(self) -> None:
        self._presenter.open_tab(Screen.SAFETY_PLAN)

    def _build(self) -> None:
        about = row(gap=14)
        set_margins(about, PAGE_MARGIN, 0, PAGE_MARGIN, 4)
        words = column(gap=4)
        first = row(gap=12)
        first.addWidget(self._facts, 1)
        first.addWidget(self.stages)
        words.addLayout(first)
        contact = row(gap=8)
        contact.addWidget(Icon("phone", Tone.WARN, size=16))
        contact.addWidget(self._contact, 1)
        words.addLayout(contact)
        consent = row(gap=8)
        consent.addWidget(self._consent_icon)
        consent.addWidget(self._consent, 1)
        words.addLayout(consent)
        about.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        about.addLayout(words, 1)
        strip = row(gap=0)
        set_margins(strip, PAGE_MARGIN - 12, 0, PAGE_MARGIN, 0)
        strip.addWidget(self.tabs, 1)
        layout = column(self, gap=0)
        layout.addWidget(self.bar)
        layout.addLayout(about)
        layout.addWidget(self._noted)
        layout.addLayout(strip)

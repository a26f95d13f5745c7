"""A client's plan on its tab: read first, then what is signed about it, then its versions."""

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.plan_changes import PlanChanges
from pss_desktop.domain.stepped_plan import EndReason, SteppedPlan, start_of
from pss_desktop.presenters.plans.plan_page import PlanPagePresenter, PlanPageState
from pss_desktop.presenters.values import PlanVersion
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.plans.plan_deeds import CopiesCard, StillRightCard
from pss_desktop.ui.screens.plans.plan_history import PlanHistory
from pss_desktop.ui.screens.plans.plan_sheet import PlanSheet
from pss_desktop.ui.screens.words.plan import end_reason_word
from pss_desktop.ui.screens.words.plan_counts import PlanCounts
from pss_desktop.ui.screens.words.plan_shape import PlanWords
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import EmptyState

SIDE_WIDTH = 400


class PlanPageScreen(ClientTab):
    """The plan itself takes the room; the rest stands beside it, or below where the window is narrow."""

    def __init__(
        self, presenter: PlanPagePresenter[Any], words: PlanWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self._words = words
        self.banner = Banner()
        self.banner.acted.connect(self._act)
        self.apart = Banner(words.apart, Tone.WARN, icon="shield")
        self._deed = presenter.write
        self.none = EmptyState(words.none, words.begin, icon="plus")
        self.only_while_written(self.none.deed)
        self.none.acted.connect(presenter.write)
        self.sheet = PlanSheet(words)
        self.still_right = StillRightCard()
        self.still_right.confirmed.connect(presenter.still_right)
        self.copies = CopiesCard()
        self.copies.given.connect(presenter.give_copy)
        self.history = PlanHistory()
        self.history.compared.connect(presenter.compare)
        self._add_title()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_plan(self, state: PlanPageState[Any]) -> None:
        overview, plan = state.overview, state.overview.current
        self.none.setVisible(plan is None and overview.draft_at is None)
        self._shown.setVisible(plan is not None)
        self._show_banner(state)
        self.history.show_versions(state.history, overview.heads)
        if plan is not None:
            self._show_current(plan, state)
        self._take_keyboard()

    def show_changes(self, version: PlanVersion[Any], changes: PlanChanges) -> None:
        self.history.show_changes(version, changes)

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    # Words

    def _show_current(self, plan: SteppedPlan, state: PlanPageState[Any]) -> None:
        overview = state.overview
        emergency = overview.emergency
        self.sheet.show_plan(
            plan,
            emergency.struck if emergency is not None else (),
            emergency.withheld if emergency is not None else (),
        )
        self._show_title(plan, state)
        one = not overview.several and not plan.ended
        self.still_right.setVisible(one)
        self.copies.setVisible(one)
        self.more.setVisible(one)
        self.still_right.show_said(self._said(plan))
        self.copies.show_copies(plan.copies)

    def _take_keyboard(self) -> None:
        """Where nothing has it, such as after the editor went, the page's own deed takes it."""
        if self.window().focusWidget() is None:
            deeds = (self.none.deed, self.write, self.banner.deed)
            next(iter([deed for deed in deeds if deed.isVisibleTo(self)] or [self.write])).setFocus()

    def _show_banner(self, state: PlanPageState[Any]) -> None:
        """One at a time, the strongest: several versions, then an end, then a draft that waits."""
        overview = state.overview
        if overview.several:
            words = PlanCounts().written_apart(len(overview.heads))
            self._say(words, Tone.WARN, "merge", self.tr("Bring them together"))
        elif overview.draft_at is not None:
            words = self.tr("A plan was begun and is not signed. Saved {moment}.")
            if overview.heads:
                words = self.tr("A new version was begun and is not signed. Saved {moment}.")
            self._say(
                words.format(moment=moment(overview.draft_at)), Tone.WARN, "pencil", self.tr("Continue")
            )
            self._deed = self._presenter.go_on
        elif overview.heads and not overview.active:
            ended = overview.heads[0].plan
            words = self.tr("This plan ended on {day}: {why}.")
            said = words.format(day=day(ended.ended_at), why=end_reason_word(ended.ended_why))
            self._say(said, Tone.ACCENT, "flag", "")
        else:
            self.banner.hide()

    def _say(self, words: str, tone: Tone, icon: str, deed: str) -> None:
        self.banner.show_message(words, tone, icon=icon, deed=deed)
        self.banner.show()
        self._deed = self._presenter.write

    def _act(self) -> None:
        self._deed()

    def _show_title(self, plan: SteppedPlan, state: PlanPageState[Any]) -> None:
        number = QLocale().toString(plan.number)
        made = plan.made_at
        words = self.tr("Version {number}, {day}") if made is not None else self.tr("Version {number}")
        self._version.set_text(words.format(number=number, day=day(made) if made is not None else ""))
        due = start_of(plan.review_on)
        late = due is not None and due.date() < state.now.astimezone().date() and not plan.ended
        self._late.setVisible(late)
        self.write.setText(self.tr("New version"))

    def _said(self, plan: SteppedPlan) -> str:
        parts = []
        if plan.reviewed_at is not None:
            parts.append(self.tr("Looked at together on {day}.").format(day=day(plan.reviewed_at)))
        if plan.review_on is not None:
            shown = shown_date(plan.review_on, QLocale())
            parts.append(self.tr("To look at again on {day}.").format(day=shown))
        return " ".join(parts)

    # How it is built

    def _add_title(self) -> None:
        self._title = row(gap=10)
        self._title.addWidget(Label(self._words.title, Type.TITLE))
        self._version = Badge("")
        self._late = Badge(self.tr("To look at again"), Tone.DANGER, icon="clock")
        self._late.hide()
        self._title.addWidget(self._version)
        self._title.addWidget(self._late)
        self._title.addStretch(1)
        self.print_button = Button(self.tr("Print"), icon="print")
        self.print_button.clicked.connect(self._presenter.print_plan)
        self.more = Button(self.tr("End the plan"), trailing="chevron-down")
        self.ends = QMenu(self.more)
        self.ends.setAccessibleName(self.tr("Why the plan ends"))
        for why in EndReason:
            action = self.ends.addAction(end_reason_word(why.value))
            action.triggered.connect(lambda _=False, one=why: self._presenter.end(one))
        self.more.setMenu(self.ends)
        self.write = Button(self.tr("New version"), Look.FILLED, icon="pencil")
        self.write.clicked.connect(self._presenter.write)

    def _build(self) -> None:
        self._shown = QWidget()
        whole = column(self._shown, gap=12)
        whole.addLayout(self._title)
        deeds = row(gap=8)
        deeds.addWidget(self.write)
        deeds.addWidget(self.print_button)
        deeds.addWidget(self.more)
        deeds.addStretch(1)
        whole.addLayout(deeds)
        self._sides = row(gap=16)
        reading = column(gap=0)
        reading.addWidget(self.sheet)
        reading.addStretch(1)
        self._sides.addLayout(reading, 1)
        self._side = QWidget()
        beside = column(self._side, gap=12)
        beside.addWidget(self.still_right)
        beside.addWidget(self.copies)
        beside.addStretch(1)
        self._sides.addWidget(self._side)
        whole.addLayout(self._sides)
        for part in (self.apart, self.banner, self.none, self._shown, self.history):
            self.body.addWidget(part)
        self.apart.setVisible(bool(self._words.apart))
        self.print_button.setVisible(self._presenter.can_print)
        self.banner.hide()
        self._shown.hide()
        self.none.hide()
        self.history.hide()
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._side.setMaximumWidth(theme().text(SIDE_WIDTH) if wide else 16_777_215)
        super().resizeEvent(event)

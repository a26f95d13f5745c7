"""The editor of a plan: its steps at the leading side, one step beside them, its deeds at the foot."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.plans.plan_editor import PlanEditorPresenter
from pss_desktop.presenters.plans.plan_editor_view import PlanDraftFound, PlanEditorState
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import client_crumb, shown_name
from pss_desktop.ui.screens.parts.draft_parts import (
    DraftMenu,
    DraftQuestion,
    count_problems,
    show_problem,
    show_saved,
)
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.plans.plan_step_page import StepPage
from pss_desktop.ui.screens.plans.plan_steps import StepList
from pss_desktop.ui.screens.words.plan_counts import PlanCounts
from pss_desktop.ui.screens.words.plan_shape import PlanWords
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins

STEPS_WIDTH = 352
WIDEST = 16_777_215
"""No limit, in the words of Qt."""


class PlanEditorScreen(Panel):
    """Every key goes to the presenter. Ctrl+Page Up and Down walk the steps; Ctrl+Enter signs."""

    def __init__(
        self, presenter: PlanEditorPresenter[Any], words: PlanWords, parent: QWidget | None = None
    ) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._words = words
        self.header = PageHeader(words.title)
        self._badge = Badge("", Tone.WARN, icon="pencil")
        self.header.set_badges([self._badge])
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.several = Banner()
        self.several.hide()
        self.apart = Banner(words.apart, Tone.WARN, icon="shield")
        shape = presenter.entries.shape
        marks = [
            (step.name, QLocale().toString(place), words.steps[step.name].title)
            for place, step in enumerate(shape.steps, start=1)
        ]
        self.steps = StepList(words.heading, marks, (words.whole, words.whole_icon))
        self.steps.opened.connect(presenter.open_step)
        self.page = StepPage(presenter.entries, words, presenter.focus_lost)
        self.bottom = BottomBar()
        self._add_deeds()
        self._build()
        self._add_keys()
        presenter.attach(self)

    # What the presenter shows

    def show_state(self, state: PlanEditorState) -> None:
        who = client_crumb(state.name, state.code)
        self.header.set_crumbs([self.tr("Clients"), who, self._words.title])
        number = QLocale().toString(state.number)
        self._badge.set_text(self.tr("Version {number}, draft").format(number=number))
        if state.several > 1:
            said = PlanCounts().brings_together(state.several)
            self.several.show_message(said, Tone.WARN, icon="merge")
            self.several.show()
        self._ask.hide()
        self._editing.show()
        self.bottom.show()
        self._more.show()
        self._show_step(state)
        self.page.show_state(state)

    def show_hints(self, state: PlanEditorState) -> None:
        self._show_step(state)
        self.page.show_hints(state)

    def ask_about(self, found: PlanDraftFound) -> None:
        self.header.set_crumbs([self.tr("Clients"), isolated(shown_name(found.name)), self._words.title])
        self._badge.set_text(self.tr("Draft"))
        self._editing.hide()
        self.bottom.hide()
        self._more.hide()
        entries = PlanCounts().entries(found.entries)
        title = self.tr("There is an unsigned version for {client}")
        self._ask.ask(
            title.format(client=isolated(shown_name(found.name))),
            self.tr("Saved {moment}, {entries}. The signed plan is not touched by either.").format(
                moment=moment(found.saved_at), entries=entries
            ),
        )

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.page.show_problems(problems)
        count_problems(problems, self.bottom)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def put_cursor(self, field: str, position: int) -> None:
        self.page.put_cursor(field, position)

    def caret(self) -> tuple[str, int]:
        return self.page.caret()

    # What the person does

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.go_back()

    # How it is built

    def _add_deeds(self) -> None:
        presenter = self._presenter
        self._more = DraftMenu()
        self._more.thrown_away.connect(presenter.throw_away)
        self.show_plan = Button(self.tr("Close, keep the draft"), icon="back")
        self.show_plan.clicked.connect(presenter.go_back)
        self.header.add_deed(self.show_plan)
        self.header.add_deed(self._more)
        self.back = Button("", icon="back")
        self.back.clicked.connect(presenter.step_before)
        self.sign = Button(self.tr("Finish and sign"), icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(presenter.sign)
        self.forward = Button("", Look.FILLED, trailing="arrow")
        self.forward.clicked.connect(presenter.next_step)
        self.bottom.add_first(self.back)
        self.bottom.add(self.sign)
        self.bottom.add(self.forward)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+PgDown": self._presenter.next_step,
            "Ctrl+PgUp": self._presenter.step_before,
        }
        for key, deed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def _build(self) -> None:
        self._scroller = Scroller(self.page)
        self._steps_scroller = Scroller(self.steps)
        self._editing = QWidget()
        self._sides = row(self._editing, gap=0)
        self._sides.addWidget(self._steps_scroller)
        self._sides.addWidget(self._scroller, 1)
        self.page.wanted.connect(self._scroll_to)
        self._ask = DraftQuestion(self.tr("Put it away, begin from the plan"))
        self._ask.put_away.connect(self._presenter.put_draft_away)
        self._ask.gone_on.connect(self._presenter.go_on_with_draft)
        self.begin_new, self.go_on = self._ask.begin_new, self._ask.go_on
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        holder = column(gap=0)
        set_margins(holder, PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        holder.addWidget(self.apart)
        holder.addWidget(self.several)
        holder.addWidget(self.banner)
        layout.addLayout(holder)
        layout.addWidget(self._ask)
        layout.addWidget(self._editing, 1)
        layout.addStretch(0)
        layout.addWidget(self.bottom)
        self.apart.setVisible(bool(self._words.apart))
        self._editing.hide()
        self.bottom.hide()
        self._more.hide()

    def _show_step(self, state: PlanEditorState) -> None:
        whole = str(state.values.get(self._words.first_field) or "").strip()
        said = f"“{isolated(whole)}”" if whole else ""
        self.steps.show_steps(state.steps, state.step, whole=said, whole_gaps=state.whole_gaps)
        self._show_walk(state)
        words = PlanCounts().gaps(state.all_gaps)
        self.bottom.show_hint(words if state.all_gaps else self.tr("Nothing is missing."), icon="hint")

    def _show_walk(self, state: PlanEditorState) -> None:
        """The two ways on: a step back, and the next one, or the signature at the end."""
        names = [step.name for step in state.steps]
        place = names.index(state.step) if state.step in names else len(names)
        number = QLocale().toString
        self.back.setVisible(place > 0)
        self.back.setText(self.tr("Step {number}").format(number=number(place)))
        last = place == len(names)
        self.forward.setVisible(not last)
        if place + 1 < len(names):
            self.forward.setText(self.tr("Step {number}").format(number=number(place + 2)))
        else:
            self.forward.setText(self._words.whole)
        self.sign.set_look(Look.FILLED if last else Look.OUTLINED)

    def _scroll_to(self, widget: QWidget) -> None:
        QTimer.singleShot(0, self._scroller, lambda: self._scroller.ensureWidgetVisible(widget))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.steps.set_narrow(not wide)
        self._steps_scroller.setMinimumWidth(theme().text(STEPS_WIDTH) if wide else 0)
        self._steps_scroller.setMaximumWidth(theme().text(STEPS_WIDTH) if wide else WIDEST)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wide else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._steps_scroller.setVerticalScrollBarPolicy(policy)
        self._steps_scroller.setMinimumHeight(0 if wide else self.steps.sizeHint().height())
        self._steps_scroller.setMaximumHeight(WIDEST if wide else self.steps.sizeHint().height())
        self.show_plan.set_compact(not wide)
        super().resizeEvent(event)

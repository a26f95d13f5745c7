"""Versions of a plan beside each other: what each alone says. They are joined in the editor."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.plan_changes import ChangeKind, plan_changes
from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.domain.stepped_plan import SteppedPlan
from pss_desktop.presenters.decisions.decision import DecisionState, PlanDecision
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, SideCard, text_cards, words_in
from pss_desktop.ui.screens.words.plan import entry_second_line
from pss_desktop.ui.screens.words.plan_shape import PlanWords
from pss_desktop.ui.screens.words.protection_plan import protection_plan_words
from pss_desktop.ui.screens.words.safety_plan import safety_plan_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.ground import HairLine, column
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.ticks import Radio

_PLANS: Final[Mapping[str, type[SteppedPlan]]] = {
    "safety_plan": SafetyPlan,
    "protection_plan": ProtectionPlan,
}


class PlanDecisionScreen(DecisionScreen):
    """A plan with an editor is joined there, from all entries of all versions; else one version is kept."""

    def __init__(self, presenter: PlanDecision, parent: QWidget | None = None) -> None:
        self._presenter = presenter
        super().__init__(presenter, parent)

    def lay_out(self, state: DecisionState) -> None:
        sides = state.detail.points[0].sides
        plan = _PLANS.get(state.detail.kind)
        if plan is None or self._presenter.editor is None:
            self._lay_out_whole(sides)
            return
        self.deed.setText(self.tr("Bring them together"))
        self.deed.updateGeometry()
        self.deed.clicked.disconnect()
        self.deed.clicked.connect(self._presenter.bring_together)
        words = safety_plan_words() if state.detail.kind == "safety_plan" else protection_plan_words()
        plans = [plan.from_state(side.payload) for side in sides]
        cards = [
            self._card(side, plans[at], plans[1 if at == 0 else 0], words) for at, side in enumerate(sides)
        ]
        self.body.addWidget(SideBySide(cards))

    def _quiet_hint(self) -> None:
        words = self.tr("In the editor each line can be kept, changed or left out; nothing is signed before.")
        self.bottom.show_hint(words, icon="clock")

    def _card(self, side: Side, plan: SteppedPlan, other: SteppedPlan, words: PlanWords) -> SideCard:
        changes = {
            change.after.id: change.kind
            for change in plan_changes(other, plan).entries
            if change.after is not None
        }
        card = SideCard(side)
        for step in plan.shape.steps:
            entries = plan.of(step.name)
            if not entries:
                continue
            card.body.addWidget(HairLine())
            card.body.addWidget(Label(words.steps[step.name].title, Type.SMALL_STRONG, Tone.MUTED))
            for entry in entries:
                card.body.addWidget(self._entry(entry, changes.get(entry.id)))
        card.body.addStretch(1)
        return card

    def _entry(self, entry: PlanEntry, change: ChangeKind | None) -> QWidget:
        """Below each other, so that no number is cut however narrow the side is."""
        line = QWidget()
        layout = column(line, gap=2)
        layout.addWidget(Paragraph(entry.title, Type.STRONG, typed=True))
        second = "" if entry.unsafe else entry_second_line(dict(entry.values))
        if second:
            layout.addWidget(Paragraph(second, typed=True))
        for badge in self._badges(entry, change):
            layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeading)
        return line

    def _badges(self, entry: PlanEntry, change: ChangeKind | None) -> list[Badge]:
        badges = []
        if entry.unsafe:
            badges.append(Badge(self.tr("Marked as unsafe"), Tone.DANGER, icon="warning"))
        if change is ChangeKind.ADDED:
            badges.append(Badge(self.tr("Only here"), Tone.OK, icon="plus"))
        elif change is ChangeKind.CHANGED:
            badges.append(Badge(self.tr("Says otherwise"), Tone.WARN, icon="pencil"))
        return badges

    def _lay_out_whole(self, sides: tuple[Side, ...]) -> None:
        """This release has no editor of it: the words of one version are kept for all."""

        def radio(side: Side) -> Radio:
            return self.answers.radio(to_hex(side.op), self.side_words(side))

        cards = text_cards(sides, lambda side: words_in(side.payload), radio, "")
        self.body.addWidget(Paragraph(self.tr("Which version shall go on?"), Type.LEAD))
        self.body.addWidget(SideBySide(cards))
        self.body.addWidget(self.answers.problem)

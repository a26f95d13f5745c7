"""A plan to be read in a crisis: big calm type, numbers first of all, nobody unsafe among the help."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.safety_plan import Agreement, Step
from pss_desktop.domain.stepped_plan import SteppedPlan
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.plans.plan_entries import entry_badge
from pss_desktop.ui.screens.words.plan import answer_word, entry_second_line, field_label
from pss_desktop.ui.screens.words.plan_shape import PlanWords
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge, Tile
from pss_desktop.ui.widgets.ground import Card, HairLine, column, row
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Label, Paragraph

translate = QCoreApplication.translate
_NUMBERS: Final = ("phone", "after_hours")


class StruckLabel(Label):
    """A line that stands no more: somebody unsafe, or what one version took out."""

    def __init__(self, text: str, step: Type = Type.LEAD) -> None:
        super().__init__(text, step, Tone.MUTED)
        font = self.font()
        font.setStrikeOut(True)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class EntryLine(QWidget):
    """One entry: its words, who this is, and at the trailing end the number to dial."""

    def __init__(self, entry: PlanEntry, *, struck: bool = False) -> None:
        super().__init__()
        layout = row(self, gap=14)
        words = column(gap=2)
        if entry.unsafe or struck:
            words.addWidget(StruckLabel(entry.title))
        else:
            words.addWidget(Paragraph(entry.title, Type.LEAD, typed=True))
        second = "" if entry.unsafe else entry_second_line(dict(entry.values), phone=False)
        if second:
            words.addWidget(Paragraph(second, Type.BODY, Tone.MUTED, typed=True))
        layout.addLayout(words, 1)
        badges = column(gap=4)
        for badge in _badges(entry, struck=struck):
            badges.addWidget(badge, 0, Qt.AlignmentFlag.AlignTrailing)
        layout.addLayout(badges)
        if not entry.unsafe:
            layout.addLayout(_numbers(entry))
        self.setAccessibleName(entry.title)


class PlanSheet(QWidget):
    """All steps below each other, in their order."""

    def __init__(self, words: PlanWords) -> None:
        super().__init__()
        self._words = words
        self._layout = column(self, gap=12)
        self.entries: list[EntryLine] = []

    def show_plan(
        self, plan: SteppedPlan, struck: Collection[str] = (), withheld: Sequence[PlanEntry] = ()
    ) -> None:
        """Show *plan*; *struck* are ids of entries that one version took out, *withheld* those about people
        who are unsafe in any version.
        """
        while self._layout.count():
            taken = self._layout.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.entries = []
        for place, step in enumerate(plan.shape.steps, start=1):
            lines = [*plan.of(step.name), *(one for one in withheld if one.step == step.name)]
            self._layout.addWidget(self._step(place, step.name, lines, struck))
        self._layout.addWidget(self._whole(plan))

    def _step(self, place: int, name: str, entries: Sequence[PlanEntry], struck: Collection[str]) -> Card:
        words = self._words.steps[name]
        card = Card(padding=16 if entries else 8)
        head = row(gap=12)
        head.addWidget(Tile(initials=QLocale().toString(place), tone=Tone.ACCENT, size=32, round_=True))
        head.addWidget(Label(words.title, Type.TITLE), 1)
        if not entries:
            nothing = translate("PlanSheet", "Nothing stands here yet.")
            head.addWidget(Label(nothing, Type.BODY, Tone.MUTED))
        card.body.addLayout(head)
        card.setAccessibleName(words.title)
        for at, entry in enumerate(entries):
            if at:
                card.body.addWidget(HairLine())
            line = EntryLine(entry, struck=entry.id in struck)
            self.entries.append(line)
            card.body.addWidget(line)
        return card

    def _whole(self, plan: SteppedPlan) -> Card:
        """What belongs to no step; the first answer is what makes the rest worth it."""
        card = Card()
        head = row(gap=12)
        head.addWidget(Icon(self._words.whole_icon, Tone.ACCENT, size=22))
        head.addWidget(Label(self._words.whole, Type.TITLE), 1)
        card.body.addLayout(head)
        card.setAccessibleName(self._words.whole)
        for field in plan.shape.fields:
            said = _said(plan, field.name)
            if not said:
                continue
            first = field.name == self._words.first_field
            if not first:
                card.body.addWidget(Label(field_label(field.name), Type.SMALL_STRONG, Tone.MUTED))
            card.body.addWidget(Paragraph(said, Type.LEAD if first else Type.BODY, typed=True))
        return card


def _said(plan: SteppedPlan, name: str) -> str:
    value = plan.values.get(name)
    if isinstance(value, PartialDate):
        return shown_date(value, QLocale())
    return answer_word(name, plan.text(name)) if plan.text(name) else ""


def _numbers(entry: PlanEntry) -> QVBoxLayout:
    """Every number of an entry, big enough to be dialled from; the one for the night says so."""
    lines = column(gap=2)
    for name in _NUMBERS:
        number = entry.text(name)
        if not number:
            continue
        line = row(gap=8)
        line.addStretch(1)
        if name == "after_hours":
            line.addWidget(Label(translate("PlanSheet", "at night"), Type.SMALL, Tone.MUTED))
        line.addWidget(Icon("phone", Tone.ACCENT, size=18))
        shown = Label(isolated(number), Type.TITLE)
        shown.setAccessibleName(f"{entry.title}: {isolated(number)}")
        line.addWidget(shown)
        lines.addLayout(line)
    return lines


def _badges(entry: PlanEntry, *, struck: bool) -> list[Badge]:
    found = []
    words = entry_badge({**entry.values, "unsafe": entry.unsafe, "step": entry.step})
    if words is not None:
        found.append(Badge(words.text, words.tone, icon=words.icon))
    if struck:
        found.append(Badge(translate("PlanSheet", "Taken out in one version"), Tone.WARN, icon="warning"))
    if entry.step == Step.SURROUNDINGS and entry.text("agreed") == Agreement.NO:
        found.append(Badge(translate("PlanSheet", "Not wanted"), Tone.MUTED))
    elif entry.done:
        found.append(Badge(translate("PlanSheet", "Done"), Tone.OK, icon="tick"))
    elif entry.step == Step.SURROUNDINGS:
        due = entry.day("due")
        day = shown_date(due, QLocale()) if due is not None else ""
        said = translate("PlanSheet", "By {day}").format(day=day) if day else translate("PlanSheet", "Open")
        found.append(Badge(said, Tone.WARN, icon="clock"))
    return found

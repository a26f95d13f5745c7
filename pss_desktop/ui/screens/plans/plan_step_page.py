"""One step of a plan: what to ask, the entries, a line to add one, the hints, and the answers of an entry."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.plan_gaps import Gap
from pss_desktop.presenters.plans.plan_editor_view import PlanEditorState
from pss_desktop.presenters.plans.plan_entries import PlanEntries
from pss_desktop.presenters.values import KnownPerson
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.plans.plan_entries import EntryAnswers, EntryList
from pss_desktop.ui.screens.words.crisis import answer
from pss_desktop.ui.screens.words.plan import answer_word, field_label, gap_sentence
from pss_desktop.ui.screens.words.plan_shape import PlanWords
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Tile
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField, set_problem
from pss_desktop.ui.widgets.ground import Card, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.segments import Segment, Segments

ADD = "add"
OFFERED = 4
HINTS = 3
"""More at once would be a wall; the next one shows when one of them is gone."""


class AddField(LineField):
    """A new entry by Enter; Down goes into the list above."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class StepPage(QWidget):
    """What stands beside the list of steps."""

    wanted = Signal(QWidget)

    def __init__(self, plan: PlanEntries, words: PlanWords, left: Callable[[], None]) -> None:
        super().__init__()
        self._plan = plan
        self._words = words
        self._step = ""
        self._kinds: tuple[str, ...] = ()
        self.list = EntryList(self.tr("Entries of this step"))
        self.list.chosen.connect(plan.choose)
        self.list.acted.connect(self._open)
        self.add = AddField(self.tr("Add an entry"))
        self.add.show_icon("plus")
        self.add.entered.connect(self._add)
        self.add.textEdited.connect(plan.set_line)
        self.answers = EntryAnswers(words.kinds)
        self.answers.edited.connect(plan.set_answer)
        self.answers.left.connect(left)
        for part in (self.list, self.answers):
            part.removed.connect(plan.remove)
            part.moved.connect(plan.move)
            part.marked_unsafe.connect(plan.mark_unsafe)
        form_words = FormWords(field_label, answer=answer_word)
        self.whole = Form(plan.shape.fields, form_words)
        self.whole.edited.connect(plan.set_value)
        self.whole.left.connect(left)
        self._not_asked = ""
        self._build()

    # What is shown

    def show_state(self, state: PlanEditorState) -> None:
        whole = not state.step
        names = [step.name for step in state.steps]
        self._show_title(state, names)
        for part in (self._entries, self.answers):
            part.setVisible(not whole)
        self._whole_card.setVisible(whole)
        if self.add.text() != state.line:
            self.add.setText(state.line)
        self._step = state.step
        if whole:
            self.whole.show_values(state.values)
        else:
            self._show_kinds(state.step)
            self._show_offered(state.offered)
        self.show_hints(state)
        entry = next((one for one in state.entries if one.get("id") == state.chosen), None)
        self.answers.setVisible(entry is not None and not whole)
        if entry is not None:
            shape = self._plan.shape
            self.answers.show_entry(entry, shape.fields_of(state.step, text_of(entry.get("kind"))))

    def show_hints(self, state: PlanEditorState) -> None:
        """Names in the list, and what there is to look at."""
        self.list.setVisible(bool(state.entries))
        self.list.show_entries(state.entries, state.chosen, self._words.kinds)
        entry = next((one for one in state.entries if one.get("id") == state.chosen), None)
        if entry is not None:
            self.answers.show_head(entry)
        self._show_gaps(state.gaps)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        listed = next((problem for problem in problems if problem.field == "entries"), None)
        self._show_add_problem(listed)
        if listed is not None:
            self.add.setFocus()
        elif self._step:
            self.answers.show_problems(problems)
        else:
            self.whole.show_problems(problems)

    def offers(self) -> list[Button]:
        """One button for each person whom the records name."""
        found = [self._offers.itemAt(place) for place in range(self._offers.count())]
        widgets = [item.widget() for item in found if item is not None]
        return [widget for widget in widgets if isinstance(widget, Button)]

    # Where the person writes

    def put_cursor(self, field: str, position: int) -> None:
        if not self._step:
            names = list(self.whole.values())
            self.whole.put_place(field if field in names else names[0], position)
        elif field == ADD:
            self.add.setFocus()
            self.add.setCursorPosition(min(position, len(self.add.text())))
            self.wanted.emit(self.add)
        else:
            self.answers.put_place(field, position)
            self.wanted.emit(self.answers)

    def caret(self) -> tuple[str, int]:
        if not self._step:
            return self.whole.place()
        if self.answers.holds(self.window().focusWidget()):
            return self.answers.place()
        return ADD, self.add.cursorPosition()

    # What the person does

    def _show_add_problem(self, problem: FieldProblem | None) -> None:
        """What is wrong with the entries as a whole is said where one is added."""
        self._add_problem.set_text(problem_sentence(problem) if problem is not None else "")
        self._add_problem.setVisible(problem is not None)
        set_problem(self.add, problem=problem is not None)

    def _add(self) -> None:
        self._show_add_problem(None)
        words = self.add.text()
        if words.strip():
            self.add.clear()
            self._plan.add(self._kind(), words)
            self.add.setFocus()
            self.wanted.emit(self.add)

    def _open(self, entry: object) -> None:
        """Enter or a click on a row: to its answers."""
        self._plan.choose(str(entry))
        self.put_cursor("", 0)

    def _ask(self) -> None:
        """To the answer of the first who was not asked."""
        self._plan.choose(self._not_asked)
        self.put_cursor("asked", 0)

    def _kind(self) -> str:
        chosen = self.kind.value() if self.kind is not None else ""
        return chosen or self._kinds[0]

    # How it is built

    def _build(self) -> None:
        layout = column(self, gap=12)
        set_margins(layout, PAGE_MARGIN, 14, PAGE_MARGIN, 20)
        self._tile = Tile(initials="", tone=Tone.ACCENT, size=34, round_=True)
        self._title = Label("", Type.TITLE)
        self._of = Label("", Type.SMALL, Tone.MUTED)
        head = row(gap=12)
        head.addWidget(self._tile)
        head.addWidget(self._title, 1)
        head.addWidget(self._of)
        self._prompt = Paragraph("", tone=Tone.MUTED)
        self._entries = QWidget()
        entries = column(self._entries, gap=8)
        entries.addWidget(self.list)
        self._adding = row(gap=8)
        self._kind_holder = row(gap=0)
        self._adding.addWidget(self.add, 1)
        self._adding.addLayout(self._kind_holder)
        entries.addLayout(self._adding)
        self._add_problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._add_problem.hide()
        entries.addWidget(self._add_problem)
        self._offers = row(gap=8)
        entries.addLayout(self._offers)
        self.kind: Segments | None = None
        self._build_hints()
        self._whole_card = Card()
        self._whole_card.body.addWidget(self.whole)
        layout.addLayout(head)
        for part in (self._prompt, self._entries, self._hints, self.answers, self._whole_card):
            layout.addWidget(part)
        layout.addStretch(1)

    def _build_hints(self) -> None:
        self._hints = Card(fill="warn_tint", padding=12)
        self._hints_title = Label("", Type.STRONG)
        self._hint_lines = column(gap=4)
        self._hints.body.addWidget(self._hints_title)
        self._hints.body.addLayout(self._hint_lines)
        self._hints_foot = Paragraph("", Type.SMALL, Tone.MUTED)
        self.ask = Button(self.tr("Ask together now"), height=32)
        self.ask.clicked.connect(self._ask)
        foot = row(gap=12)
        foot.addWidget(self._hints_foot, 1)
        foot.addWidget(self.ask)
        self._hints.body.addLayout(foot)

    def _show_title(self, state: PlanEditorState, names: list[str]) -> None:
        if not state.step:
            self._tile.hide()
            self._title.setText(self._words.whole)
            self._prompt.setText(self._words.whole_prompt)
            self._of.setText("")
            return
        words, number = self._words.steps[state.step], QLocale().toString
        place = number(names.index(state.step) + 1)
        self._tile.show()
        self._tile.set_initials(place)
        self._title.setText(words.title)
        self._prompt.setText(words.prompt)
        self._of.setText(self.tr("Step {place} of {all}").format(place=place, all=number(len(names))))

    def _show_kinds(self, step: str) -> None:
        found = self._plan.shape.step(step)
        kinds = tuple(found.kinds) if found is not None else ()
        if kinds == self._kinds:
            return
        self._kinds = kinds
        if self.kind is not None:
            self._kind_holder.removeWidget(self.kind)
            self.kind.hide()
            self.kind.deleteLater()
            self.kind = None
        words = [self._words.kinds[kind].one for kind in kinds]
        self.add.setPlaceholderText(self.tr("{entry}, then Enter").format(entry=" / ".join(words)))
        if len(kinds) > 1:
            segments = [Segment(kind, word) for kind, word in zip(kinds, words, strict=True)]
            self.kind = Segments(self.tr("What kind of entry"), segments)
            self.kind.set_value(kinds[0])
            self._kind_holder.addWidget(self.kind)

    def _show_offered(self, offered: Sequence[KnownPerson]) -> None:
        while self._offers.count():
            taken = self._offers.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        fitting = [person for person in offered if person.kind in self._kinds]
        for person in fitting[:OFFERED]:
            named = replace(person, name=person.name or answer("role", person.role))
            button = Button(isolated(named.name), Look.QUIET, icon="plus", height=32)
            button.setAccessibleName(self.tr("Add {name}").format(name=isolated(named.name)))
            button.clicked.connect(lambda _=False, one=named: self._plan.add_person(one.kind, one))
            self._offers.addWidget(button)
        self._offers.addStretch(1)

    def _show_gaps(self, gaps: Sequence[Gap]) -> None:
        shown = tuple(gap_sentence(gap) for gap in gaps[:HINTS])
        self._hints.setVisible(bool(shown))
        self._hints_title.setText(self.tr("%n thing(s) to look at", "", len(gaps)))
        foot = self.tr("You can finish without it.")
        self._not_asked = next((gap.entry for gap in gaps if gap.code == "not_asked"), "")
        self.ask.setVisible(bool(self._not_asked))
        if self._not_asked:
            why = self.tr(
                "A name that does not know about the plan can be a disappointment at the worst moment."
            )
            foot = f"{why} {foot}"
        self._hints_foot.setText(foot)
        while self._hint_lines.count() > len(shown):
            taken = self._hint_lines.takeAt(self._hint_lines.count() - 1)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        while self._hint_lines.count() < len(shown):
            self._hint_lines.addWidget(Hint("", icon="hint", tone=Tone.TEXT))
        for place, words in enumerate(shown):
            item = self._hint_lines.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Hint):
                widget.set_text(words)

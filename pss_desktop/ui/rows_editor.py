"""Several people or things in one field: a small form for each, and a deed that adds one more."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field
from pss_desktop.ui.editors import Editor
from pss_desktop.ui.form_words import FormWords, numbered, required_word
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import FIELD_GAP, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label

EditorMaker = Callable[[Field, FormWords], Editor]
_BESIDE = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """What stands for one row."""

    card: QWidget
    head: Label
    editors: Mapping[str, Editor]
    parts: Mapping[str, FormRow]

    def answers(self) -> dict[str, object]:
        found = {name: editor.value() for name, editor in self.editors.items()}
        return {name: value for name, value in found.items() if value not in ("", None, [])}


class RowsEditor(Editor):
    """Rows below each other; an empty one is no answer."""

    def __init__(self, field: Field, words: FormWords, make: EditorMaker) -> None:
        self._field = field
        self._words = words.of_parts(field.name)
        self._make = make
        self._rows: list[_Row] = []
        self._changed: Callable[[], None] | None = None
        self._left: Callable[[], None] | None = None
        self.widget = QWidget()
        self.widget.setAccessibleName(words.label(field.name))
        layout = column(self.widget, gap=8)
        self._cards = column(gap=8)
        layout.addLayout(self._cards)
        self.add = Button(self._words.label("add"), Look.QUIET, icon="plus")
        self.add.clicked.connect(self._add_by_hand)
        line = row(gap=0)
        line.addWidget(self.add)
        line.addStretch(1)
        layout.addLayout(line)
        self.widget.setFocusProxy(self.add)

    def value(self) -> object:
        return [answers for answers in (one.answers() for one in self._rows) if answers]

    def show(self, value: object) -> None:
        rows = [one for one in value if isinstance(one, Mapping)] if isinstance(value, list | tuple) else []
        while len(self._rows) > len(rows):
            self._take_away(self._rows[-1])
        while len(self._rows) < len(rows):
            self._append()
        for shown, answers in zip(self._rows, rows, strict=True):
            for name, editor in shown.editors.items():
                editor.show(answers.get(name))

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self._changed, self._left = changed, left
        for one in self._rows:
            self._listen_to(one)

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        for one in self._rows:
            for part in one.parts.values():
                part.show_problem("")
        found = [(self._part_of(problem), problem) for problem in problems]
        for place, problem in found:
            if place is not None:
                place.show_problem(problem_sentence(problem))
        return bool(found) and all(place is not None for place, _ in found)

    def place(self) -> int:
        """The part that has the keyboard, counted through all rows."""
        here = QApplication.focusWidget()
        for position, editor in enumerate(self._all_editors()):
            if here is not None and (here is editor.widget or editor.widget.isAncestorOf(here)):
                return position
        return 0

    def put_place(self, position: int) -> None:
        editors = self._all_editors()
        wrong = [
            one.editors[name] for one in self._rows for name, part in one.parts.items() if part.problem()
        ]
        if wrong:
            wrong[0].put_place(0)
        elif editors:
            editors[min(position, len(editors) - 1)].put_place(0)
        else:
            self.add.setFocus()

    def part(self, number: int, name: str) -> Editor:
        """The editor of one part of one row."""
        return self._rows[number].editors[name]

    def remove(self, number: int) -> None:
        """Take one row away, as its button does."""
        self._remove(self._rows[number])

    # How it grows and shrinks

    def _add_by_hand(self) -> None:
        if len(self._rows) < self._field.limit:
            one = self._append()
            next(iter(one.editors.values())).put_place(0)

    def _append(self) -> _Row:
        card = Card(fill="sunken", padding=12)
        head = Label("", Type.SMALL_STRONG)
        away = Button(QCoreApplication.translate("Form", "Take away"), Look.QUIET, icon="cross")
        line = row(gap=8)
        line.addWidget(head, 1)
        line.addWidget(away)
        card.body.addLayout(line)
        grid = QGridLayout()
        grid.setSpacing(theme().space(FIELD_GAP))
        editors, parts = {}, {}
        for at, field in enumerate(self._field.parts):
            editor = editors[field.name] = self._make(field, self._words)
            label = self._words.label(field.name)
            parts[field.name] = FormRow(label, editor.widget, required=required_word(required=field.required))
            grid.addWidget(parts[field.name], at // _BESIDE, at % _BESIDE)
        card.body.addLayout(grid)
        one = _Row(card, head, editors, parts)
        away.clicked.connect(lambda: self._remove(one))
        self._rows.append(one)
        self._cards.addWidget(card)
        self._listen_to(one)
        self._count()
        return one

    def _listen_to(self, one: _Row) -> None:
        if self._changed is None or self._left is None:
            return
        for name, editor in one.editors.items():
            editor.listen(lambda *_, part=one.parts[name]: self._edited(part), self._left)

    def _edited(self, part: FormRow) -> None:
        part.show_problem("")
        if self._changed is not None:
            self._changed()

    def _remove(self, one: _Row) -> None:
        self._take_away(one)
        self.add.setFocus()
        if self._changed is not None:
            self._changed()

    def _take_away(self, one: _Row) -> None:
        self._rows.remove(one)
        self._cards.removeWidget(one.card)
        one.card.hide()
        one.card.deleteLater()
        self._count()

    def _count(self) -> None:
        for number, one in enumerate(self._rows, 1):
            one.head.setText(numbered(self._words.label("row"), number))
        self.add.setVisible(len(self._rows) < self._field.limit)

    def _all_editors(self) -> list[Editor]:
        return [editor for one in self._rows for editor in one.editors.values()]

    def _part_of(self, problem: FieldProblem) -> FormRow | None:
        number, part = problem.facts.get("row"), str(problem.facts.get("part", ""))
        if not isinstance(number, int):
            return None
        answered = [one for one in self._rows if one.answers()]
        return answered[number].parts.get(part) if number < len(answered) else None

"""The entries of one step: a list that arrows walk, and the answers of the entry that is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, as_number
from pss_desktop.domain.payloads import text_of
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.words.plan import answer_word, entry_second_line, field_label
from pss_desktop.ui.screens.words.plan_shape import KindWords
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.rows import RowList, RowWords
from pss_desktop.ui.widgets.scale import Scale

_Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate

LIKELIHOOD = "likelihood"
_BESIDE = (
    ("name", "relation"),
    ("phone", "after_hours"),
    ("asked", "asked_on"),
    ("obstacle", "fix"),
    ("access", "agreed"),
    ("helper", "due"),
    ("done_on", "done_by"),
    ("hours", "address"),
)


class EntryList(RowList):
    """Enter goes to the answers, Delete takes out, Alt with an arrow moves, U marks somebody unsafe."""

    chosen = Signal(str)
    removed = Signal()
    moved = Signal(int)
    marked_unsafe = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_U and not event.modifiers():
            self.marked_unsafe.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.chosen.emit(str(self.rows.row(current.row()).value))

    def show_entries(
        self, entries: Sequence[Mapping[str, object]], chosen: str, kinds: Mapping[str, KindWords]
    ) -> None:
        """These rows, the chosen one marked; nothing is told."""
        self.blockSignals(True)
        self.show_rows([_row(entry, kinds) for entry in entries])
        ids = [text_of(entry.get("id")) for entry in entries]
        place = ids.index(chosen) if chosen in ids else -1
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        self.mark(place)
        self.blockSignals(False)


class EntryAnswers(Card):
    """The answers of the chosen entry. One form for each kind of entry, kept while the editor is open."""

    edited = Signal(str, object)
    left = Signal()
    removed = Signal()
    moved = Signal(int)
    marked_unsafe = Signal()

    def __init__(self, kinds: Mapping[str, KindWords]) -> None:
        super().__init__()
        self._kinds = kinds
        self._forms: dict[tuple[str, str], Form] = {}
        self.form: Form | None = None
        self._shown = ""
        self._title = Label("", Type.LEAD)
        self.up = IconButton(self.tr("Move up"), "chevron-up")
        self.down = IconButton(self.tr("Move down"), "chevron-down")
        self.take_out = IconButton(self.tr("Take out of the plan"), "bin")
        self.unsafe = Button(self.tr("Mark as unsafe"), Look.OUTLINED, icon="warning")
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.take_out.clicked.connect(self.removed)
        self.unsafe.clicked.connect(self.marked_unsafe)
        head = row(gap=8)
        head.addWidget(self._title, 1)
        for button in (self.unsafe, self.up, self.down, self.take_out):
            head.addWidget(button)
        self.body.addLayout(head)
        self._scale_label = Label(self.tr("How likely is it to be used?"), Type.SMALL_STRONG)
        self.scale = Scale(self.tr("How likely is it to be used, 0 to 10?"))
        self.scale.chosen.connect(self._rated)
        self._scale = QWidget()
        line = row(self._scale, gap=12)
        line.addWidget(self._scale_label)
        line.addWidget(self.scale)
        line.addStretch(1)

    def show_entry(self, entry: Mapping[str, object], fields: Sequence[Field]) -> None:
        """Show the answers of *entry*, which asks *fields*."""
        kind, step = text_of(entry.get("kind")), text_of(entry.get("step"))
        form = self._form(step, kind, fields)
        if form is not self.form:
            if self.form is not None:
                self.form.hide()
            self.form = form
            form.show()
        if text_of(entry.get("id")) != self._shown:
            form.show_problems(())
        self._shown = text_of(entry.get("id"))
        if form.values() != {name: entry.get(name) for name in form.values()}:
            form.show_values(entry)
        rated = any(field.name == LIKELIHOOD for field in fields)
        self._scale.setVisible(rated)
        number = as_number(entry.get(LIKELIHOOD))
        self.scale.show_answer(None if number is None else int(number))
        self.show_head(entry)

    def show_head(self, entry: Mapping[str, object]) -> None:
        """The name above the answers, and the mark."""
        kind = text_of(entry.get("kind"))
        self._title.setText(title_of(entry))
        self.unsafe.setVisible(kind == "person")
        marked = entry.get("unsafe") is True
        self.unsafe.setText(self.tr("Take the mark away") if marked else self.tr("Mark as unsafe"))
        self.set_urgent(Tone.DANGER if marked else None)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        if self.form is not None:
            self.form.show_problems(problems)

    def put_place(self, name: str, position: int) -> None:
        """Into a field, the first where *name* is none of this entry."""
        if name == LIKELIHOOD:
            self.scale.setFocus()
        elif self.form is not None:
            names = list(self.form.values())
            self.form.put_place(name if name in names else names[0], position)

    def holds(self, widget: QWidget | None) -> bool:
        """Whether *widget* is part of these answers."""
        return widget is not None and self.isAncestorOf(widget)

    def place(self) -> tuple[str, int]:
        return self.form.place() if self.form is not None else ("add", 0)

    def _form(self, step: str, kind: str, fields: Sequence[Field]) -> Form:
        found = self._forms.get((step, kind))
        if found is not None:
            return found
        words = FormWords(lambda name: self._label(kind, name), answer=answer_word)
        asked = [field for field in fields if field.name != LIKELIHOOD]
        names = {field.name for field in asked}
        lines = [line for line in _BESIDE if names.issuperset(line)]
        form = Form(asked, words, lines=lines)
        form.edited.connect(self.edited)
        form.left.connect(self.left)
        self._forms[step, kind] = form
        self.body.addWidget(form)
        self.body.removeWidget(self._scale)
        self.body.addWidget(self._scale)
        form.hide()
        return form

    def _label(self, kind: str, name: str) -> str:
        first = "name" if kind in ("person", "service") else "words"
        words = self._kinds.get(kind)
        return words.label if name == first and words is not None else field_label(name)

    def _rated(self, _: str) -> None:
        self.edited.emit(LIKELIHOOD, self.scale.answer())


def title_of(entry: Mapping[str, object]) -> str:
    """By what an entry is known while it is written."""
    return text_of(entry.get("name")) or text_of(entry.get("words"))


def _row(entry: Mapping[str, object], kinds: Mapping[str, KindWords]) -> RowWords:
    words = kinds.get(text_of(entry.get("kind")))
    return RowWords(
        text_of(entry.get("id")),
        title_of(entry),
        entry_second_line(entry),
        words.icon if words is not None else "note",
        badge=entry_badge(entry),
        deed=translate("PlanEntries", "Change"),
    )


def entry_badge(entry: Mapping[str, object]) -> BadgeWords | None:
    """The state of an entry in a word: unsafe before everything."""
    if entry.get("unsafe") is True:
        return BadgeWords(translate("PlanEntries", "Unsafe, not shown as help"), Tone.DANGER, "warning")
    asked = text_of(entry.get("asked"))
    if asked == "agreed":
        return BadgeWords(answer_word("asked", asked), Tone.OK, "tick")
    if asked == "declined":
        return BadgeWords(answer_word("asked", asked), Tone.DANGER, "cross")
    if entry.get("step") in ("help", "people"):
        return BadgeWords(translate("PlanEntries", "Not asked yet"), Tone.WARN, "help")
    return None

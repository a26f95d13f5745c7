"""A form built from field specifications: answers shown, edits told, problems beside the fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field
from pss_desktop.ui.editor_for import editor_for
from pss_desktop.ui.editors import Editor
from pss_desktop.ui.form_words import FormWords, required_word
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import FIELD_GAP
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.sight import scroll_to

__all__ = ["Form", "FormWords"]

_AROUND = 72


class Form(QWidget):
    """The rows of a form, in the order of its fields; *lines* puts some of them beside each other."""

    edited = Signal(str, object)
    left = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        words: FormWords,
        *,
        lines: Sequence[Sequence[str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, FormRow] = {}
        self._last = fields[0].name if fields else ""
        for one in fields:
            self._add(one, words)
        self._lay_out([one.name for one in fields], lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    # Answers

    def values(self) -> dict[str, object]:
        """Every answer as it is stored."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show stored answers; a field that is not among them becomes empty. Nothing is told."""
        for name, editor in self._editors.items():
            editor.show(values.get(name))

    def editor(self, name: str) -> Editor:
        return self._editors[name]

    def row(self, name: str) -> FormRow:
        return self._rows[name]

    # Problems

    def show_problems(self, problems: Sequence[FieldProblem]) -> int:
        """Say each problem beside its field and put the keyboard in the first; how many are of this form."""
        said: dict[str, FieldProblem] = {}
        for problem in problems:
            said.setdefault(problem.field, problem)
        for name, form_row in self._rows.items():
            found = said.get(name)
            mine = [one for one in problems if one.field == name]
            at_the_part = self._editors[name].show_problems(mine)
            form_row.show_problem("" if found is None or at_the_part else problem_sentence(found))
        wrong = [name for name in self._rows if name in said]
        if wrong:
            self.put_place(wrong[0], 0)
        return len(wrong)

    # Where the person writes

    def place(self) -> tuple[str, int]:
        """The field that has, or last had, the keyboard, and the place in its words."""
        for name, editor in self._editors.items():
            if editor.has_keyboard():
                self._last = name
        return self._last, self._editors[self._last].place() if self._last else 0

    def put_place(self, name: str, position: int) -> None:
        """Bring the keyboard back; a field that is not of this form is passed over."""
        if name in self._editors:
            self._last = name
            self._editors[name].put_place(position)
            # A row that just got its problem has not its height yet.
            QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and self.isAncestorOf(here):
            scroll_to(here, room=_AROUND)

    # How it is built

    def _add(self, one: Field, words: FormWords) -> None:
        editor = editor_for(one, words)
        self._editors[one.name] = editor
        self._rows[one.name] = FormRow(
            words.label(one.name),
            editor.widget,
            help_text=words.help(one.name),
            required=required_word(required=one.required),
        )
        editor.listen(lambda *_: self._edited(one.name), lambda: self._was_left(one.name))

    def _lay_out(self, names: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        layout = column(self, gap=FIELD_GAP)
        beside = {name: tuple(line) for line in lines for name in line}
        placed: set[str] = set()
        for name in names:
            if name in placed:
                continue
            line = row(gap=FIELD_GAP)
            for other in beside.get(name, (name,)):
                line.addWidget(self._rows[other], 1, Qt.AlignmentFlag.AlignBottom)
                placed.add(other)
            layout.addLayout(line)

    def _was_left(self, name: str) -> None:
        self._last = name
        self.left.emit()

    def _edited(self, name: str) -> None:
        self._last = name
        self._rows[name].show_problem("")
        self.edited.emit(name, self._editors[name].value())

"""What the groups of fields of the note editor share: answers shown, edits told, problems, the caret."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.ui.editors import Editor
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.widgets.form_row import FormRow


class NoteFields(QWidget):
    """A group of fields by their names; whoever makes one lays out the rows."""

    edited = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._editors: dict[str, Editor] = {}

    def show_facts(self, facts: Mapping[str, object]) -> None:
        """Show stored answers without telling."""
        for name, editor in self._editors.items():
            editor.show(facts.get(name))

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        said = {problem.field: problem_sentence(problem) for problem in problems}
        for name, form_row in self._rows.items():
            form_row.show_problem(said.get(name, ""))

    def row_of(self, name: str) -> FormRow | None:
        """The row of the field called *name*, to scroll to."""
        return self._rows.get(name)

    def editor(self, name: str) -> Editor:
        return self._editors[name]

    def put_cursor(self, name: str, position: int) -> bool:
        """Bring the keyboard to the field called *name*; False where it is of another group."""
        editor = self._editors.get(name)
        if editor is None:
            return False
        editor.put_place(position)
        return True

    def caret(self, here: QWidget | None) -> tuple[str, int]:
        """The field that *here* is in, and where in its words; ('', 0) when it is in none."""
        for name, editor in self._editors.items():
            widget = editor.widget
            if here is not None and (widget is here or widget.isAncestorOf(here)):
                return name, editor.place()
        return "", 0

    def _add(self, name: str, label: str, editor: Editor, *, help_text: str = "") -> FormRow:
        self._editors[name] = editor
        self._rows[name] = FormRow(label, editor.widget, help_text=help_text)
        editor.listen(lambda *_: self._tell(name), self.left.emit)
        return self._rows[name]

    def _tell(self, name: str) -> None:
        self._rows[name].show_problem("")
        self.edited.emit(name, self._editors[name].value())

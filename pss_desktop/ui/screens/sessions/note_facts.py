"""The facts of a session in one row: when, how long, with whom, where, in which form it is told."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.session_note import Modality, NoteFormat, Present, SessionPlace
from pss_desktop.ui.editors import InstantEditor, NumberEditor
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.screens.parts.many_choice import ManyChoice
from pss_desktop.ui.screens.words.note import format_name, modality_name, place_name, present_name
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.widgets.button import IconButton, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import row
from pss_desktop.ui.widgets.segments import Segment, Segments

USUAL = (NoteFormat.SOAP, NoteFormat.DAP, NoteFormat.BIRP, NoteFormat.NARRATIVE)


class FormatPicker(QWidget):
    """The usual forms side by side; the others behind a button, and beside them once chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._layout = row(self, gap=4)
        self._shown: tuple[NoteFormat, ...] = USUAL
        self.segments = self._segments(USUAL)
        self._more = IconButton(self.tr("Other forms of the note"), "more", Look.QUIET)
        self._menu = QMenu(self)
        for note_format in NoteFormat:
            if note_format not in USUAL:
                action = self._menu.addAction(format_name(note_format))
                action.triggered.connect(lambda _=False, one=note_format: self.chosen.emit(one.value))
        self._more.clicked.connect(self._open)
        self._layout.addWidget(self.segments)
        self._layout.addWidget(self._more)

    def set_value(self, note_format: NoteFormat) -> None:
        """Show *note_format* as the one in use, without telling."""
        shown = USUAL if note_format in USUAL else (*USUAL, note_format)
        if shown != self._shown:
            former, self.segments = self.segments, self._segments(shown)
            self._layout.replaceWidget(former, self.segments)
            former.hide()
            former.deleteLater()
            self._shown = shown
        self.segments.set_value(note_format.value)
        self.setFocusProxy(self.segments)

    def _segments(self, shown: Sequence[NoteFormat]) -> Segments:
        made = Segments(self.accessibleName(), [Segment(one.value, format_name(one)) for one in shown])
        made.chosen.connect(self.chosen)
        return made

    def _open(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class NoteFacts(QWidget):
    """Tells each edit as it is stored; the form of the note apart, since it changes the page."""

    edited = Signal(str, object)
    format_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self.when = InstantEditor(self.tr("When"))
        self.minutes = NumberEditor(self.tr("Minutes"))
        self.modality = Choice(
            self.tr("Kind"), [(one, modality_name(one)) for one in Modality], nothing=self.tr("Not said")
        )
        self.place = Choice(
            self.tr("Place"), [(one, place_name(one)) for one in SessionPlace], nothing=self.tr("Not said")
        )
        self.present = ManyChoice(
            self.tr("Who was there"),
            [(one, present_name(one)) for one in Present],
            nothing=self.tr("Not said"),
        )
        self.format = FormatPicker(self.tr("Form"))
        self._lay_out()
        self._listen()

    def show_facts(self, facts: Mapping[str, object], note_format: NoteFormat) -> None:
        """Show stored answers without telling."""
        self.when.show(facts.get("when"))
        self.minutes.show(facts.get("minutes"))
        self.modality.set_value(str(facts.get("modality") or ""))
        self.place.set_value(str(facts.get("place") or ""))
        present = facts.get("present")
        self.present.set_values([str(one) for one in present] if isinstance(present, list | tuple) else [])
        self.format.set_value(note_format)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        said = {problem.field: problem_sentence(problem) for problem in problems}
        for name, form_row in self._rows.items():
            form_row.show_problem(said.get(name, ""))

    def field(self, name: str) -> QWidget | None:
        """The widget of the fact called *name*."""
        form_row = self._rows.get(name)
        return form_row.field if form_row is not None else None

    def caret(self, here: QWidget | None) -> tuple[str, int]:
        """The fact that *here* is in, and where in its words; ('', 0) when it is in none."""
        for name, form_row in self._rows.items():
            if here is not None and (form_row.field is here or form_row.field.isAncestorOf(here)):
                return name, self.when.place() if name == "when" else 0
        return "", 0

    def _lay_out(self) -> None:
        layout = FlowLayout(self, gap=10)
        self.when.field.setFixedWidth(theme().text(170))
        self.minutes.field.setFixedWidth(theme().text(64))
        self.modality.setMaximumWidth(theme().text(140))
        self.place.setMaximumWidth(theme().text(140))
        for name, label, widget in (
            ("when", self.tr("When"), self.when.widget),
            ("minutes", self.tr("Minutes"), self.minutes.widget),
            ("modality", self.tr("Kind"), self.modality),
            ("place", self.tr("Place"), self.place),
            ("present", self.tr("Who was there"), self.present),
            ("format", self.tr("Form"), self.format),
        ):
            self._rows[name] = FormRow(label, widget)
            layout.addWidget(self._rows[name])

    def _listen(self) -> None:
        self.when.listen(lambda *_: self._tell("when", self.when.value()), self.left.emit)
        self.minutes.listen(lambda *_: self._tell("minutes", self.minutes.value()), self.left.emit)
        self.modality.picked.connect(lambda value: self._tell("modality", value))
        self.place.picked.connect(lambda value: self._tell("place", value))
        self.present.changed.connect(lambda: self._tell("present", self.present.values()))
        self.format.chosen.connect(self.format_chosen)

    def _tell(self, name: str, value: object) -> None:
        self._rows[name].show_problem("")
        self.edited.emit(name, value)

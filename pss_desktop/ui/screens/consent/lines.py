"""The six lines of a consent, each given or refused, and the services that are asked about by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent import Answer, Limit, Purpose
from pss_desktop.domain.consent_form import ConsentForm, ServiceLine
from pss_desktop.ui.screens.words.consent import answer_word, purpose_help, purpose_name
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, HairLine, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.segments import Segment, Segments


def answer_segments(name: str) -> Segments:
    """Given or Refused; pressing the chosen one again leaves the line open."""
    return Segments(
        name,
        [
            Segment(Answer.GIVEN, answer_word("", Answer.GIVEN), Tone.OK, "tick"),
            Segment(Answer.REFUSED, answer_word("", Answer.REFUSED), Tone.DANGER, "cross"),
        ],
        clearable=True,
    )


class _Line(QWidget):
    """One purpose: its name, what it is about, and the answer."""

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer_segments(purpose_name(purpose))
        words = column(gap=0)
        words.addWidget(Label(purpose_name(purpose), Type.STRONG))
        words.addWidget(Paragraph(purpose_help(purpose), Type.SMALL, Tone.MUTED))
        line = row(self, gap=12)
        line.addLayout(words, 1)
        line.addWidget(self.answer)


class _Row(QWidget):
    """Fields in a row that can be taken away: a service, or a limit."""

    edited = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, labels: Sequence[str], remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [LineField(label) for label in labels]
        line = row(self, gap=8)
        for label, field in zip(labels, self.fields, strict=True):
            field.textEdited.connect(lambda _: self.edited.emit())
            field.left.connect(self.left)
            line.addWidget(FormRow(label, field), 1, Qt.AlignmentFlag.AlignBottom)
        self.line = line
        self.remove = IconButton(remove, "cross")
        self.remove.clicked.connect(self.removed)

    def words(self) -> list[str]:
        return [field.text() for field in self.fields]

    def show_words(self, words: Sequence[str]) -> None:
        for field, text in zip(self.fields, words, strict=True):
            if field.text() != text:
                field.setText(text)


class _Rows(QWidget):
    """Rows of fields, always one more at a press; what is in them is told as a whole."""

    edited = Signal()
    left = Signal()

    def __init__(self, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        layout = column(self, gap=8)
        self._holder = column(gap=8)
        self.add = Button(add, Look.QUIET, icon="plus")
        self.add.clicked.connect(self._add_by_hand)
        self._problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._problem.hide()
        layout.addLayout(self._holder)
        layout.addWidget(self._problem)
        foot = row(gap=0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        layout.addLayout(foot)

    def show_problem(self, words: str) -> None:
        self._problem.set_text(words)
        self._problem.setVisible(bool(words))

    def problem(self) -> str:
        return self._problem.text()

    def place(self) -> tuple[str, int] | None:
        """The field that has the keyboard, by its row and column, and the place in its words."""
        for number, one in enumerate(self.rows):
            for column_, field in enumerate(one.fields):
                if field.hasFocus():
                    return f"{number}:{column_}", field.cursorPosition()
        return None

    def put_place(self, where: str, position: int) -> QWidget:
        """Bring the keyboard back; the first field where there is no such row any more."""
        number, _, column_ = where.partition(":")
        at = int(number) if number.isdigit() and int(number) < len(self.rows) else 0
        fields = self.rows[at].fields
        field = fields[int(column_)] if column_.isdigit() and int(column_) < len(fields) else fields[0]
        field.setFocus()
        field.setCursorPosition(position)
        return field

    def make_row(self) -> _Row:
        raise NotImplementedError

    def fit(self, count: int) -> None:
        """As many rows as that."""
        while len(self.rows) > count:
            self._drop(self.rows[-1])
        while len(self.rows) < count:
            self._add()

    def _add(self) -> _Row:
        made = self.make_row()
        made.edited.connect(self.edited)
        made.left.connect(self.left)
        made.removed.connect(lambda: self._take_away(made))
        self.rows.append(made)
        self._holder.addWidget(made)
        made.show()
        return made

    def _add_by_hand(self) -> None:
        self._add().fields[0].setFocus()

    def _take_away(self, gone: _Row) -> None:
        self._drop(gone)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, gone: _Row) -> None:
        self.rows.remove(gone)
        self._holder.removeWidget(gone)
        gone.hide()
        gone.deleteLater()


class _ServiceRow(_Row):
    def __init__(self, labels: Sequence[str], remove: str) -> None:
        super().__init__(labels, remove)
        self.answer = answer_segments(purpose_name(Purpose.NAMED_SERVICE))
        self.answer.chosen.connect(lambda _: self.edited.emit())
        self.line.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignBottom)
        self.line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)


class _LimitRow(_Row):
    def __init__(self, labels: Sequence[str], remove: str) -> None:
        super().__init__(labels, remove)
        self.line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)


class ServiceRows(_Rows):
    """The services by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add.setText(self.tr("Add a service"))

    def make_row(self) -> _Row:
        labels = [self.tr("Name of the service"), self.tr("What it may get")]
        return _ServiceRow(labels, self.tr("Take this service away"))

    def services(self) -> list[ServiceLine]:
        found = []
        for one in self.rows:
            name, what = one.words()
            answer = one.answer.value() if isinstance(one, _ServiceRow) else ""
            found.append(ServiceLine(name, what, answer))
        return found

    def show_services(self, services: Sequence[ServiceLine]) -> None:
        """At least one row stands there, to be filled in or answered for any service."""
        shown = list(services) or [ServiceLine()]
        self.fit(len(shown))
        for one, service in zip(self.rows, shown, strict=True):
            one.show_words([service.name, service.what])
            if isinstance(one, _ServiceRow):
                one.answer.set_value(service.answer)


class LimitRows(_Rows):
    """What must not be shared, with whom, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add.setText(self.tr("Add a limit"))

    def make_row(self) -> _Row:
        labels = [self.tr("What must not be shared"), self.tr("With whom"), self.tr("Why")]
        return _LimitRow(labels, self.tr("Take this limit away"))

    def limits(self) -> list[Limit]:
        return [Limit(*one.words()) for one in self.rows]

    def show_limits(self, limits: Sequence[Limit]) -> None:
        shown = list(limits) or [Limit("", "")]
        self.fit(len(shown))
        for one, limit in zip(self.rows, shown, strict=True):
            one.show_words([limit.what, limit.whom, limit.why])


class ConsentLines(Card):
    """The lines in the order of the paper form."""

    answered = Signal(str, str)
    services_edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.lines: dict[Purpose, Segments] = {}
        self.services = ServiceRows()
        self.services.edited.connect(self.services_edited)
        self.services.left.connect(self.left)
        for purpose in Purpose:
            if self.body.count():
                self.body.addWidget(HairLine())
            self._add(purpose)

    def show_form(self, form: ConsentForm, services: Sequence[ServiceLine]) -> None:
        """Show the answers without telling."""
        for purpose, line in self.lines.items():
            line.set_value(form.answers.get(purpose, ""))
        self.services.show_services(services)

    def _add(self, purpose: Purpose) -> None:
        if purpose is Purpose.NAMED_SERVICE:
            words = column(gap=0)
            words.addWidget(Label(purpose_name(purpose), Type.STRONG))
            words.addWidget(Paragraph(purpose_help(purpose), Type.SMALL, Tone.MUTED))
            self.body.addLayout(words)
            self.body.addWidget(self.services)
            return
        line = _Line(purpose)
        line.answer.chosen.connect(lambda said: self.answered.emit(purpose.value, said))
        self.lines[purpose] = line.answer
        self.body.addWidget(line)

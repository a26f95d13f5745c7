"""The techniques of a session: closed to one line that names the chosen ones, open as groups to tick."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.techniques import TECHNIQUES
from pss_desktop.ui.editors import Editor
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.screens.words.session import group_name, technique_name
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.ticks import CheckBox


class TechniquePicker(QWidget):
    """Every box is reached by Tab once the list is open."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.boxes: dict[str, CheckBox] = {}
        self._list = Card(padding=10)
        self.open = Button(self.tr("Choose techniques"), trailing="chevron-down", height=30)
        self.open.clicked.connect(lambda: self._turn(opened=self._list.isHidden()))
        self._chosen = Paragraph("", Type.BODY)
        for group, codes in TECHNIQUES.items():
            self._list.body.addWidget(Label(group_name(group), Type.SMALL_STRONG, Tone.MUTED))
            self._list.body.addWidget(self._group(codes))
        self._list.hide()
        layout = column(self, gap=6)
        head = row(gap=10)
        head.addWidget(self.open)
        head.addWidget(self._chosen, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        layout.addWidget(self._list)
        self.setFocusProxy(self.open)

    def values(self) -> list[str]:
        return [code for code, box in self.boxes.items() if box.isChecked()]

    def set_values(self, codes: Sequence[str]) -> None:
        """Tick these without telling."""
        for code, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(code in codes)
            box.blockSignals(False)
        self._say()

    def chosen(self) -> str:
        """The line that names what is ticked."""
        return self._chosen.text()

    def _group(self, codes: Sequence[str]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        for code in codes:
            box = CheckBox(technique_name(code))
            box.toggled.connect(self._toggled)
            self.boxes[code] = box
            flow.addWidget(box)
        return holder

    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self._chosen.setText(QLocale().createSeparatedList([technique_name(code) for code in self.values()]))

    def _turn(self, *, opened: bool) -> None:
        self._list.setVisible(opened)
        self.open.setText(self.tr("Close the list") if opened else self.tr("Choose techniques"))
        self.open.updateGeometry()


class TechniquesEditor(Editor):
    """The picker as an editor of a form."""

    def __init__(self, name: str) -> None:
        self.picker = TechniquePicker(name)
        self.widget = self.picker

    def value(self) -> object:
        return self.picker.values()

    def show(self, value: object) -> None:
        self.picker.set_values([str(one) for one in value] if isinstance(value, list | tuple) else [])

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self.picker.changed.connect(changed)

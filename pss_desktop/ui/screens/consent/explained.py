"""The checklist of what was explained before the client decided, with the sentences to say."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent_form import Element
from pss_desktop.domain.wording import Wording
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.ticks import CheckBox

_INSET = 28


class ExplainedList(QWidget):
    """A tick for each element; below it how it can be said, in the language that is read out."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Element, CheckBox] = {}
        self._words: dict[Element, Paragraph] = {}
        layout = column(self, gap=6)
        for element in Element:
            box = CheckBox(self._title(element))
            box.toggled.connect(self._toggled)
            words = Paragraph("", Type.SMALL, Tone.MUTED, typed=True)
            self.boxes[element], self._words[element] = box, words
            line = row(gap=0)
            line.addSpacing(theme().text(_INSET))
            line.addWidget(words, 1)
            layout.addWidget(box)
            layout.addLayout(line)

    def explained(self) -> list[str]:
        """What is ticked."""
        return [element.value for element, box in self.boxes.items() if box.isChecked()]

    def show_explained(self, ticked: Sequence[str]) -> None:
        """Show without telling."""
        for element, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(element.value in ticked)
            box.blockSignals(False)

    def show_wording(self, wording: Wording) -> None:
        """The sentences of this wording."""
        for element, words in self._words.items():
            words.setText(isolated(wording.explained[element].words))

    def _toggled(self) -> None:
        self.edited.emit()

    def _title(self, element: Element) -> str:
        return {
            Element.PURPOSE: self.tr("What we do here"),
            Element.BENEFITS: self.tr("What it may bring, and what it cannot"),
            Element.RISKS: self.tr("What may be hard"),
            Element.VOLUNTARY: self.tr("It is the client's choice"),
            Element.CONFIDENTIALITY: self.tr("Confidentiality and its limits"),
            Element.RECORDS: self.tr("What is written, where it is kept, who sees it"),
            Element.SHARING: self.tr("Sharing is asked each time"),
            Element.RIGHTS: self.tr("See, correct, take back, complain"),
            Element.NO_FEES: self.tr("It costs nothing"),
            Element.INTERPRETER: self.tr("The interpreter and confidentiality"),
            Element.CONTACT: self.tr("A safe way to be reached"),
            Element.QUESTIONS: self.tr("The client's questions were answered"),
            Element.UNDERSTOOD: self.tr("The client told it back in their own words"),
        }[element]

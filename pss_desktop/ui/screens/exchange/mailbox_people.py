"""Who fetches in a mailbox: everybody, or chosen people of the programme, a box each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.ids import PersonId
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox

_ALL = "all"
_SOME = "some"


class MailboxPeople(QWidget):
    """Unseen where there is nobody to choose among."""

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Who fetches there")
        kinds = [Segment(_ALL, self.tr("Everybody")), Segment(_SOME, self.tr("Chosen people"))]
        self.whom = Segments(name, kinds)
        self.whom.chosen.connect(lambda _: self._show_boxes())
        help_text = self.tr("Bundles go by a mailbox that names their reader, else by one for everybody.")
        self.row = FormRow(name, self.whom, help_text=help_text)
        self.people: dict[PersonId, CheckBox] = {}
        self._boxes = QWidget()
        self._column = column(self._boxes, gap=4)
        body = column(self, gap=8)
        body.addWidget(self.row)
        body.addWidget(self._boxes)

    def show_people(
        self, colleagues: Sequence[tuple[PersonId, str]], chosen: frozenset[PersonId] | None
    ) -> None:
        """Somebody who left stays ticked until that is changed."""
        names = dict(colleagues)
        for person in sorted(chosen or ()):
            names.setdefault(person, self.tr("Somebody who left"))
        for person, name in names.items():
            self._add(person, isolated(name), checked=person in (chosen or ()))
        self.whom.set_value(_ALL if chosen is None else _SOME)
        self.setVisible(bool(names))
        self._show_boxes()

    def chosen(self) -> frozenset[PersonId] | None:
        """Those who are ticked; None for everybody."""
        if self.whom.value() == _ALL:
            return None
        return frozenset(person for person, box in self.people.items() if box.isChecked())

    def take_keyboard(self) -> None:
        self.whom.button(self.whom.value()).setFocus()

    def _add(self, person: PersonId, name: str, *, checked: bool) -> None:
        box = CheckBox(name)
        box.setChecked(checked)
        box.clicked.connect(lambda: self.row.show_problem(""))
        self.people[person] = box
        self._column.addWidget(box)

    def _show_boxes(self) -> None:
        self.row.show_problem("")
        self._boxes.setVisible(self.whom.value() == _SOME)

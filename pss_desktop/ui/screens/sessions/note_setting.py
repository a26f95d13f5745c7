"""More about a session: setting, level of service, interpreting; closed until it is asked for."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.session_work import SETTING_FIELDS, Interpreting, ServiceLevel, Setting
from pss_desktop.ui.editors import ChoiceEditor
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.screens.sessions.note_fields import NoteFields
from pss_desktop.ui.screens.words.session import interpreting_name, service_level_name, setting_name
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import column, row


class NoteSetting(NoteFields):
    """Opens by itself where something is answered already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = QWidget()
        self.open = Button(self.tr("Setting, level of service, interpreter"), Look.QUIET, height=28)
        self.open.set_icon("chevron-down")
        self.open.clicked.connect(lambda: self._turn(opened=self._fields.isHidden()))
        nothing = self.tr("Not said")
        flow = FlowLayout(self._fields, gap=10)
        for name, label, answers in (
            ("setting", self.tr("Setting"), [(one.value, setting_name(one)) for one in Setting]),
            (
                "service_level",
                self.tr("Level of service"),
                [(one.value, service_level_name(one)) for one in ServiceLevel],
            ),
            (
                "interpreting",
                self.tr("Interpreter"),
                [(one.value, interpreting_name(one)) for one in Interpreting],
            ),
        ):
            editor = ChoiceEditor(label, answers, nothing=nothing)
            editor.choice.setMaximumWidth(theme().text(230))
            flow.addWidget(self._add(name, label, editor))
        layout = column(self, gap=6)
        head = row(gap=0)
        head.addWidget(self.open)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._fields)
        self._fields.hide()

    def show_facts(self, facts: Mapping[str, object]) -> None:
        super().show_facts(facts)
        if any(facts.get(field.name) for field in SETTING_FIELDS):
            self._turn(opened=True)

    def put_cursor(self, name: str, position: int) -> bool:
        if name in self._editors:
            self._turn(opened=True)
        return super().put_cursor(name, position)

    def _turn(self, *, opened: bool) -> None:
        self._fields.setVisible(opened)
        self.open.set_icon("chevron-up" if opened else "chevron-down")

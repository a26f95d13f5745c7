"""Whom to call in a crisis: the emergency number, the crisis line, one's own supervisor, the clinic."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.emergency_contact import EMERGENCY_FIELDS, EmergencyRole
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.crisis.emergency_contacts import EmergencyContactsPresenter
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.parts.draft_parts import count_problems, show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.crisis import answer, label
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, set_margins
from pss_desktop.ui.widgets.label import Label

_PARTS = ("name", "phone", "hours")


class EmergencyContactsScreen(Panel):
    """One card for each; those with a phone are shown wherever a crisis is written down."""

    def __init__(self, presenter: EmergencyContactsPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Whom to call in a crisis"))
        self.banner = Banner()
        self.banner.hide()
        self.forms = {role: self._form(role) for role in EmergencyRole}
        self.bottom = BottomBar()
        self.drop = Button(self.tr("Leave them as they were"))
        self.drop.clicked.connect(presenter.drop)
        self.keep = Button(self.tr("Keep these numbers"), Look.FILLED, icon="tick")
        self.keep.show_shortcut("Ctrl+Return")
        self.keep.clicked.connect(presenter.keep)
        self.bottom.add(self.drop)
        self.bottom.add(self.keep)
        self._lay_out()
        self._show_quiet_hint()
        self.bottom.hide()
        presenter.attach(self)

    def show_answers(self, content: Mapping[str, object]) -> None:
        for form in self.forms.values():
            form.show_values(content)
        self.bottom.show()
        self.put_cursor(f"{EmergencyRole.EMERGENCY}_phone", 0)

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        for form in self.forms.values():
            form.show_problems(problems)
        if problems:
            count_problems(problems, self.bottom)
            self.put_cursor(problems[0].field, 0)
        else:
            self._show_quiet_hint()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def put_cursor(self, field: str, position: int) -> None:
        for form in self.forms.values():
            form.put_place(field, position)

    def caret(self) -> tuple[str, int]:
        here = self._focused()
        for form in self.forms.values():
            if here is not None and form.isAncestorOf(here):
                return form.place()
        return "", 0

    def _focused(self) -> QWidget | None:
        return self.window().focusWidget()

    def _form(self, role: EmergencyRole) -> Form:
        names = [f"{role}_{part}" for part in _PARTS]
        fields = [field for field in EMERGENCY_FIELDS if field.name in names]
        form = Form(fields, FormWords(lambda name: _question(role, name)), lines=[names])
        for name in names:
            form.editor(name).widget.setAccessibleDescription(answer("role", role))
        form.edited.connect(self._presenter.set_answer)
        form.left.connect(self._presenter.focus_lost)
        return form

    def _lay_out(self) -> None:
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        body.addWidget(self.banner)
        for role, form in self.forms.items():
            card = Card()
            card.body.addWidget(Label(answer("role", role), Type.LEAD))
            card.body.addWidget(form)
            body.addWidget(card)
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)

    def _show_quiet_hint(self) -> None:
        self.bottom.show_hint(
            self.tr("Shown when you write down a crisis, and offered for the safety plan."), icon="phone"
        )


def _question(role: EmergencyRole, name: str) -> str:
    """'Name', 'Phone' or 'Hours': the card above says whose."""
    return label(name.removeprefix(f"{role}_"))

"""The frame of both pages that hold the form of a client: adding one, changing their details."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.ui.screens.clients.client_form import ClientFormCards, tabs_line
from pss_desktop.ui.screens.parts.draft_parts import count_problems, show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Panel, column, set_margins


class ClientFormPage(Panel):
    """Nothing can be typed before the draft is there, or the draft would take its place."""

    def __init__(self, form: ClientFormCards, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.header = PageHeader("")
        self.banner = Banner()
        self.banner.hide()
        self.form = form
        self.form.setEnabled(False)
        self.bottom = BottomBar()

    def lay_out(self, page: QWidget, *deeds: Button) -> Scroller:
        """Put the form's *page* between header and foot, the *deeds* into the foot."""
        for deed in deeds:
            self.bottom.add(deed)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        holder = column(gap=0)
        set_margins(holder, PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        holder.addWidget(self.banner)
        layout.addLayout(holder)
        layout.addLayout(tabs_line(self.form))
        scroller = Scroller(page)
        self.form.turned.connect(lambda: scroller.verticalScrollBar().setValue(0))
        layout.addWidget(scroller, 1)
        layout.addWidget(self.bottom)
        return scroller

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)
        count_problems(problems, self.bottom)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return self.form.caret()

    def put_cursor(self, field: str, position: int) -> None:
        self.form.put_cursor(field, position)

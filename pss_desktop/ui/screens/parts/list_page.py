"""A page that is one list: its header, the rows, and what stands there while there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.ui.screens.parts.draft_parts import show_problem
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.ground import Panel, column, set_margins
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class ListPage(Panel):
    """Before the first rows are shown neither they nor what stands in their place are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)

    def lay_out(self, title: str, none: EmptyState) -> None:
        """Build it, once there are words for it. *none* is shown in place of rows."""
        self.header = PageHeader(title)
        self.banner = Banner()
        self.banner.hide()
        self.list = RowList(title)
        self.list.acted.connect(carry_out)
        self.none = none
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.list, self.none):
            body.addWidget(part)
        self.list.hide()
        self.none.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)

    def show_rows(self, rows: Sequence[RowWords]) -> None:
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

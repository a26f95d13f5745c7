"""What the pages about a programme share: a header, one banner, cards below each other, deeds at the foot."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.programme import gap_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.sight import bring_into_sight

WIDTH = 760


class ProgrammeFrame(Panel):
    """Subclasses fill :attr:`body` and :attr:`bottom`."""

    def __init__(self, title: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.header = PageHeader(title)
        self.header.set_second_line(second)
        self.banner = Banner()
        self.banner.hide()
        self.bottom = BottomBar()
        page = QWidget()
        sides = row(page, gap=0)
        set_margins(sides, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        middle = QWidget()
        middle.setMaximumWidth(theme().text(WIDTH))
        self.body = column(middle, gap=12)
        self.body.addWidget(self.banner)
        sides.addWidget(middle, 1000)
        sides.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)

    def end_body(self) -> None:
        """Nothing comes below."""
        self.body.addStretch(1)

    def add_escape(self, text: str) -> Button:
        """The way out, before the deed."""
        escape = Button(text)
        self.bottom.add(escape)
        return escape

    def say(self, text: str, tone: Tone = Tone.OK, *, deed: str = "") -> None:
        """One sentence on top of the page; none hides it."""
        self.banner.show_message(text, tone, deed=deed)
        self.banner.setVisible(bool(text))
        bring_into_sight(self.banner, room=12)

    def show_problem(self, problem: PssError | None) -> None:
        self.bottom.show_hint("")
        self.say("" if problem is None else sentence(problem), Tone.DANGER)

    def show_gap(self, gap: str) -> None:
        self.bottom.show_hint(gap_words(gap), icon="warning", tone=Tone.WARN)

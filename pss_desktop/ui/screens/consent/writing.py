"""The frame that the consent form, the withdrawal and the override share: header, draft, problems, deeds."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.consent.writing import ConsentWriting, ConsentWritingState
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.forms.drafted_form import DraftKept
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import client_crumb, shown_name
from pss_desktop.ui.screens.parts.draft_parts import (
    DraftMenu,
    DraftQuestion,
    count_problems,
    show_problem,
    show_saved,
)
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Panel, column, set_margins


class ConsentWritingScreen(Panel):
    """Subclasses fill :attr:`page` and show their fields; everything here is the same for all."""

    def __init__(self, presenter: ConsentWriting, title: str, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._base = presenter
        self._title = title
        self.header = PageHeader(title)
        self.header.set_badges([Badge(self.tr("Draft"), Tone.WARN, icon="pencil")])
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.page = QWidget()
        self.scroller = Scroller(self.page)
        self.bottom = BottomBar()
        self._ask = DraftQuestion(self.tr("Put it away, begin anew"))
        self._ask.put_away.connect(presenter.put_draft_away)
        self._ask.gone_on.connect(presenter.go_on_with_draft)
        self.begin_new, self.go_on = self._ask.begin_new, self._ask.go_on
        self.more = DraftMenu()
        self.more.thrown_away.connect(presenter.throw_away)
        self.throw_away = self.more.throw

    def build(self, deed: str, *, danger: bool = False) -> None:
        """Once the page is filled: the bars around it; *deed* names the signed act."""
        self.close_button = Button(self.tr("Close, keep the draft"))
        self.close_button.clicked.connect(self._base.go_back)
        self.sign = Button(deed, Look.DANGER if danger else Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(self._base.finish)
        self.bottom.add(self.close_button)
        self.bottom.add(self.sign)
        self.show_quiet_hint()
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        holder = column(gap=0)
        set_margins(holder, PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        holder.addWidget(self.banner)
        layout.addLayout(holder)
        layout.addWidget(self._ask)
        layout.addWidget(self.scroller, 1)
        layout.addStretch(0)
        layout.addWidget(self.bottom)
        self._show_writing(writing=False)

    # What the presenter shows

    def show_writing(self, state: ConsentWritingState) -> None:
        """The form is open."""
        self.header.set_crumbs(
            [self.tr("Clients"), client_crumb(state.basis.name, state.basis.code), self._title]
        )
        self._ask.hide()
        self._show_writing(writing=True)

    def ask_about(self, found: DraftKept) -> None:
        self.header.set_crumbs([self.tr("Clients"), isolated(shown_name(found.name)), self._title])
        self._show_writing(writing=False)
        self._ask.ask(
            self.tr("There is an unsigned form for {client}").format(client=isolated(shown_name(found.name))),
            self.tr("Saved {moment}. What was signed before is not touched by either.").format(
                moment=moment(found.saved_at)
            ),
        )

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def count_problems(self, problems: Sequence[object]) -> None:
        """How many answers want a look, at the foot."""
        if problems:
            count_problems(problems, self.bottom)
        else:
            self.show_quiet_hint()

    def show_quiet_hint(self) -> None:
        self.bottom.show_hint(
            self.tr("Kept in the vault as you write. Only what is signed counts."), icon="lock"
        )

    # How it is built

    def _went(self, position: int) -> None:
        if position == 0:
            self._base.open_clients()
        else:
            self._base.go_back()

    def _show_writing(self, *, writing: bool) -> None:
        self.scroller.setVisible(writing)
        self.bottom.setVisible(writing)
        self.more.setVisible(writing)

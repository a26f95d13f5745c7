"""The frame that the consent form, the withdrawal and the override share: header, draft, problems, deeds."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.consent_writing import ConsentWriting, ConsentWritingState, WaitingDraft
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.screens.save_state import save_state_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.texts_fields import problems_counted
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph


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
        self._ask = self._ask_card()
        self._add_menu()

    def build(self, deed: str, *, danger: bool = False) -> None:
        """Once the page is filled: the bars around it; *deed* names the signed act."""
        self.close_button = Button(self.tr("Close, keep the draft"))
        self.close_button.clicked.connect(self._base.open_consent)
        self.sign = Button(deed, Look.DANGER if danger else Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(self._base.sign)
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
        self.header.set_crumbs([self.tr("Clients"), _who(state.basis.name, state.basis.code), self._title])
        self._ask.hide()
        self._show_writing(writing=True)

    def ask_about(self, found: WaitingDraft) -> None:
        self.header.set_crumbs([self.tr("Clients"), isolated(shown_name(found.name)), self._title])
        self._ask_title.setText(
            self.tr("There is an unsigned form for {client}").format(client=isolated(shown_name(found.name)))
        )
        self._found.setText(
            self.tr("Saved {moment}. What was signed before is not touched by either.").format(
                moment=moment(found.saved_at)
            )
        )
        self._show_writing(writing=False)
        self._ask.show()
        self.go_on.setFocus()

    def show_save_state(self, state: SaveState) -> None:
        words = save_state_words(state)
        if state.problem is not None:
            self.show_problem(state.problem)
            words = save_state_words(SaveState(state.saved_at, state.unsaved))
        elif not self.banner.isHidden():
            self.banner.hide()
        self.header.show_state(words.text, icon=words.icon, tone=words.tone)

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def count_problems(self, problems: Sequence[object]) -> None:
        """How many answers want a look, at the foot."""
        if problems:
            self.bottom.show_hint(problems_counted(len(problems)), icon="warning", tone=Tone.DANGER)
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
            self._base.open_consent()

    def _show_writing(self, *, writing: bool) -> None:
        self.scroller.setVisible(writing)
        self.bottom.setVisible(writing)
        self.more.setVisible(writing)

    def _add_menu(self) -> None:
        self.more = IconButton(self.tr("More deeds"), "more")
        menu = QMenu(self.more)
        self.throw_away = menu.addAction(self.tr("Throw this draft away"), self._base.throw_away)
        self.more.clicked.connect(lambda: menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))

    def _ask_card(self) -> QWidget:
        holder = QWidget()
        outer = column(holder, gap=0)
        set_margins(outer, PAGE_MARGIN, 16, PAGE_MARGIN, 16)
        card = Card(urgent=Tone.WARN)
        self._ask_title = Label("", Type.LEAD)
        self._found = Paragraph("", tone=Tone.MUTED)
        self.begin_new = Button(self.tr("Put it away, begin anew"))
        self.begin_new.clicked.connect(self._base.put_draft_away)
        self.go_on = Button(self.tr("Go on with it"), Look.FILLED)
        self.go_on.clicked.connect(self._base.go_on_with_draft)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.begin_new)
        deeds.addWidget(self.go_on)
        card.body.addWidget(self._ask_title)
        card.body.addWidget(self._found)
        card.body.addLayout(deeds)
        outer.addWidget(card)
        outer.addStretch(1)
        holder.hide()
        return holder


def _who(name: str, code: str) -> str:
    shown = shown_name(name, code)
    return isolated(code) if shown == code else f"{isolated(shown)} · {isolated(code)}"

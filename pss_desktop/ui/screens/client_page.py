"""One client: who they are, how to reach them safely, the unsigned note, and the notes of their case."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.client_page import ClientPagePresenter, ClientPageState
from pss_desktop.presenters.values import ClientDetail, NoteRow, NoteState, Page
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import local, moment
from pss_desktop.ui.screens.client_facts import contact_line, fact_line
from pss_desktop.ui.screens.client_words import case_state_name
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.screens.note_words import format_name, state_badge
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge, BadgeWords, Tile, initials_of
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords


class ClientPageScreen(Panel):
    """Header with facts and the rule of safe contact; below it the draft and the notes, newest first."""

    def __init__(self, presenter: ClientPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._notes: list[NoteRow] = []
        self.header = PageHeader()
        self.header.set_crumbs([self.tr("Clients"), ""])
        self.header.went.connect(lambda _: presenter.open_clients())
        self._tile = Tile(tone=Tone.ACCENT, size=52, round_=True)
        self._facts = Paragraph("", Type.BODY, Tone.MUTED)
        self._contact_icon = Icon("phone", "warn", size=16)
        self._contact = Paragraph("", Type.STRONG)
        self.banner = Banner()
        self.banner.acted.connect(presenter.put_back)
        self.drafts = RowList(self.tr("Unsigned note"))
        self.list = RowList(self.tr("Session notes"))
        for rows in (self.drafts, self.list):
            rows.acted.connect(_act)
        self._add_deeds()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_client(self, state: ClientPageState) -> None:
        detail = state.detail
        name = detail.identity.shown_name or detail.client.code
        self.header.set_crumbs([self.tr("Clients"), isolated(name)])
        self.header.set_title(name)
        self.header.set_badges(self._badges(detail))
        self._tile.set_initials(initials_of(name))
        self._facts.setText(fact_line(detail))
        self._facts.setVisible(bool(self._facts.text()))
        self._contact.setText(contact_line(detail.identity))
        self._show_bin(detail)
        self._show_draft(state)
        self._notes = list(state.notes.rows)
        self._show_notes(more=state.notes.next is not None)

    def show_more_notes(self, page: Page[NoteRow]) -> None:
        self._notes += page.rows
        self._show_notes(more=page.next is not None)

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def select_note(self, note: str) -> None:
        for position, one in enumerate(self._notes):
            if to_hex(one.id) == note:
                self.list.setCurrentIndex(self.list.rows.index(position))
                self.list.setFocus()

    # Words

    def _badges(self, detail: ClientDetail) -> list[QWidget]:
        badges: list[QWidget] = [Badge(detail.client.code, strong=True)]
        badges.append(Badge(case_state_name(detail.client.case_state)))
        return badges

    def _show_bin(self, detail: ClientDetail) -> None:
        binned = detail.binned_at
        self.banner.setVisible(binned is not None)
        if binned is not None:
            words = self.tr("In the bin since {day}. Nothing of this client is erased.")
            self.banner.show_message(
                words.format(day=moment(binned)), Tone.WARN, icon="bin", deed=self.tr("Put back")
            )

    def _show_draft(self, state: ClientPageState) -> None:
        draft = state.draft
        self._draft_head.setVisible(draft is not None)
        self.drafts.setVisible(draft is not None)
        if draft is None:
            return
        second = self.tr("Saved {moment}. Only a signed note counts.").format(moment=moment(draft.saved_at))
        badge = BadgeWords(self.tr("Draft"), Tone.WARN, "pencil")
        words = RowWords(
            self._presenter.continue_draft,
            self.tr("Session note"),
            second,
            "note",
            badge=badge,
            deed=self.tr("Continue"),
        )
        self.drafts.show_rows([words])

    def _show_notes(self, *, more: bool) -> None:
        self.list.show_rows([self._row(note) for note in self._notes])
        self._notes_head.set_count(QLocale().toString(len(self._notes)) if self._notes and not more else "")
        self.list.setVisible(bool(self._notes))
        self.none.setVisible(not self._notes)
        self.older.setVisible(more)

    def _row(self, note: NoteRow) -> RowWords:
        date = QLocale().toString(local(note.at).date(), QLocale.FormatType.LongFormat)
        badge = state_badge(note.state)
        tone = Tone.MUTED if note.state is NoteState.ENTERED_IN_ERROR else Tone.ACCENT
        return RowWords(
            self._opener(note),
            f"{date}  ·  {format_name(note.format)}",
            isolated(note.opening),
            "note",
            tone=tone,
            badge=badge,
            deed=self.tr("Read"),
        )

    def _opener(self, note: NoteRow) -> Callable[[], None]:
        return lambda: self._presenter.open_note(note.id)

    # How it is built

    def _add_deeds(self) -> None:
        self.new_note = Button(self.tr("New note"), Look.FILLED, icon="plus")
        self.new_note.clicked.connect(self._presenter.new_note)
        self.edit = Button(self.tr("Edit"), icon="pencil")
        self.edit.clicked.connect(self._presenter.edit)
        self.more = Button(self.tr("More"), trailing="chevron-down")
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(self.tr("More"))
        self.to_bin = self.menu.addAction(self.tr("Move to the bin"))
        self.to_bin.triggered.connect(self._presenter.move_to_bin)
        self.more.setMenu(self.menu)
        for button in (self.edit, self.more, self.new_note):
            self.header.add_deed(button)

    def _build(self) -> None:
        self._draft_head = GroupHead(self.tr("Unsigned"))
        self._notes_head = GroupHead(self.tr("Session notes"))
        self.none = EmptyState(self.tr("No signed notes yet."), self.tr("Write the first note"), icon="plus")
        self.none.acted.connect(self._presenter.new_note)
        self.older = Button(self.tr("Show older notes"), Look.QUIET)
        self.older.clicked.connect(self._presenter.more_notes)
        page = QWidget()
        body = column(page, gap=10)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self._draft_head, self.drafts, self._notes_head, self.list, self.none):
            body.addWidget(part)
            part.hide()
        self._notes_head.show()
        body.addWidget(self.older)
        self.older.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(self._about())
        layout.addWidget(Scroller(page), 1)

    def _about(self) -> QWidget:
        panel = Panel(line="bottom")
        line = row(panel, gap=14)
        set_margins(line, PAGE_MARGIN, 10, PAGE_MARGIN, 12)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words = column(gap=4)
        words.addWidget(self._facts)
        contact = row(gap=8)
        contact.addWidget(self._contact_icon)
        contact.addWidget(self._contact, 1)
        words.addLayout(contact)
        words.addStretch(1)
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return panel


def _act(deed: object) -> None:
    if callable(deed):
        deed()

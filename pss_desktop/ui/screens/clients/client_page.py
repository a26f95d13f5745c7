"""The sessions of a client: those to come, the unsigned note, the signed ones, what was planned before."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.appointment import Appointment
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.presenters.clients.client_page import ClientPagePresenter, ClientPageState
from pss_desktop.presenters.values import Agenda, NoteRow, NoteState, Page, ReviewMark
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment, whole_day
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.words.appointment import AppointmentCounts, appointment_badge, appointment_line
from pss_desktop.ui.screens.words.note import format_name, state_badge
from pss_desktop.ui.screens.words.review import review_badge
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import row
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.risk import risk_shape_of
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class ClientPageScreen(ClientTab):
    """Below the header what is to come, the draft and the notes, newest first."""

    def __init__(self, presenter: ClientPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self._notes: list[NoteRow] = []
        self._reviews: dict[RecordId, ReviewMark] = {}
        self.problem = Banner()
        self.drafts = RowList(self.tr("Unsigned note"))
        self.list = RowList(self.tr("Session notes"))
        self.coming = RowList(self.tr("Sessions to come"))
        self.past = RowList(self.tr("Planned before"))
        for rows in (self.drafts, self.list, self.coming, self.past):
            rows.acted.connect(carry_out)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_notes(self, state: ClientPageState) -> None:
        self._show_agenda(state.agenda)
        self._show_draft(state)
        self._notes, self._reviews = list(state.notes.rows), dict(state.reviews)
        self._show_list(more=state.notes.next is not None)

    def show_more_notes(self, page: Page[NoteRow], reviews: Mapping[RecordId, ReviewMark]) -> None:
        self._notes += page.rows
        self._reviews.update(reviews)
        self._show_list(more=page.next is not None)

    def show_problem(self, problem: PssError) -> None:
        self.problem.show_message(sentence(problem), Tone.DANGER)
        self.problem.show()

    def select_note(self, note: str) -> None:
        for position, one in enumerate(self._notes):
            if to_hex(one.id) == note:
                self.list.setCurrentIndex(self.list.rows.index(position))
                self.list.setFocus()

    # Words

    def _show_agenda(self, agenda: Agenda) -> None:
        for head, rows, shown in (
            (self._coming_head, self.coming, agenda.coming),
            (self._past_head, self.past, agenda.past),
        ):
            rows.show_rows([self._planned(one) for one in shown])
            head.setVisible(bool(shown))
            rows.setVisible(bool(shown))
        self._past_head.set_count(AppointmentCounts().missed(agenda.missed) if agenda.missed else "")
        self._past_head.set_unread(agenda.unread)
        if agenda.unread:
            self._past_head.show()

    def _planned(self, one: Appointment) -> RowWords:
        badge = appointment_badge(one.state)
        return RowWords(
            lambda: self._presenter.open_appointment(one.id),
            moment(one.planned.when),
            appointment_line(one),
            "calendar",
            tone=Tone.ACCENT if one.is_open else Tone.MUTED,
            badge=badge,
            deed=self.tr("Open"),
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

    def _show_list(self, *, more: bool) -> None:
        self.list.show_rows([self._row(note) for note in self._notes])
        self._notes_head.set_count(QLocale().toString(len(self._notes)) if self._notes and not more else "")
        self.list.setVisible(bool(self._notes))
        self.none.setVisible(not self._notes)
        self.older.setVisible(more)

    def _row(self, note: NoteRow) -> RowWords:
        date = whole_day(note.at)
        state, review = state_badge(note.state), self._reviews.get(note.id)
        title, opening = date, self.tr("Needs a newer version of the program")
        if note.format:
            title, opening = f"{date}  ·  {format_name(note.format)}", isolated(note.opening)
        tone = Tone.MUTED if note.state is NoteState.ENTERED_IN_ERROR else Tone.ACCENT
        return RowWords(
            self._opener(note),
            title,
            opening if review is None else f"{state.text}  ·  {opening}",
            "note",
            risk=risk_shape_of(note.risk) if note.risk else None,
            tone=tone,
            badge=state if review is None else review_badge(review),
            deed=self.tr("Read"),
        )

    def _opener(self, note: NoteRow) -> Callable[[], None]:
        return lambda: self._presenter.open_note(note.id)

    # How it is built

    def _build(self) -> None:
        self.plan = Button(self.tr("Plan a session"), icon="calendar")
        self.plan.clicked.connect(self._presenter.plan)
        self.new_note = Button(self.tr("New note"), Look.TINTED, icon="plus")
        self.new_note.clicked.connect(self._presenter.new_note)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.plan)
        deeds.addWidget(self.new_note)
        self.body.addLayout(deeds)
        self._coming_head = GroupHead(self.tr("Sessions to come"))
        self._past_head = GroupHead(self.tr("Planned before"))
        self._draft_head = GroupHead(self.tr("Unsigned"))
        self._notes_head = GroupHead(self.tr("Session notes"))
        self.none = EmptyState(self.tr("No signed notes yet."), self.tr("Write the first note"), icon="plus")
        self.none.acted.connect(self._presenter.new_note)
        self.only_while_written(self.plan, self.new_note, self.none.deed)
        self.older = Button(self.tr("Show older notes"), Look.QUIET)
        self.older.clicked.connect(self._presenter.more_notes)
        for part in (
            self.problem,
            self._coming_head,
            self.coming,
            self._draft_head,
            self.drafts,
            self._notes_head,
            self.list,
            self.none,
            self.older,
            self._past_head,
            self.past,
        ):
            self.body.addWidget(part)
            part.hide()
        self._notes_head.show()
        self.body.addStretch(1)

"""One appointment: its facts, how the client may be reached, and the form of what is done with it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.sessions.appointment_page import (
    AppointmentDeed,
    AppointmentPageState,
    AppointmentPresenter,
)
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import client_crumb
from pss_desktop.ui.screens.parts.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.appointment import (
    AppointmentCounts,
    appointment_badge,
    appointment_line,
    reason_name,
)
from pss_desktop.ui.screens.words.client_facts import contact_line
from pss_desktop.ui.screens.words.note import modality_name, place_name
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint

_LINES = (("when", "minutes"), ("modality", "place"))


class AppointmentScreen(Panel):
    """A new one is a form at once; one that exists shows its deeds below."""

    def __init__(self, presenter: AppointmentPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Session planned"))
        self.header.went.connect(lambda _: presenter.open_client())
        self.banner = Banner()
        self.banner.hide()
        self._facts = Card()
        self._when = Label("", Type.LEAD)
        self._how = Paragraph("", typed=True)
        self._contact = Hint("", icon="phone", tone=Tone.WARN)
        self._missed = Hint("", icon="info")
        self.form: Form | None = None
        self._deed = AppointmentDeed.MAKE
        self._open = False
        self._writing = Card()
        self._writing.hide()
        self._form_title = Label("", Type.LEAD)
        self._form_at = column(gap=0)
        self.bottom = BottomBar()
        self._add_deeds()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_appointment(self, state: AppointmentPageState) -> None:
        detail, appointment = state.detail, state.appointment
        who = client_crumb(detail.identity.shown_name, detail.client.code)
        title = self.tr("Session planned") if appointment is not None else self.tr("Plan a session")
        self.header.set_title(title)
        self.header.set_crumbs([who, title])
        self._contact.set_text(contact_line(detail.identity))
        self._missed.set_text(AppointmentCounts().missed(state.missed))
        self._missed.setVisible(bool(state.missed))
        self._facts.setVisible(appointment is not None)
        self._open = appointment is not None and appointment.is_open
        if appointment is not None:
            badge = appointment_badge(appointment.state)
            self.header.set_badges([Badge(badge.text, badge.tone, icon=badge.icon)])
            self._when.setText(moment(appointment.planned.when))
            self._how.setText(appointment_line(appointment))
            self._how.setVisible(bool(self._how.text()))
        self._turn(writing=False)
        if self._open:
            self.took_place.setFocus()

    def show_form(self, deed: AppointmentDeed, content: Mapping[str, object]) -> None:
        if self.form is None or deed is not self._deed:
            self._make_form(deed)
        self._deed = deed
        if self.form is not None:
            self.form.show_values(content)
            self.form.show_problems(())
        self._writing.show()
        self._turn(writing=True)
        self.put_cursor(deed.fields[0].name, 0)

    def hide_form(self) -> None:
        self._writing.hide()
        self.header.show_state("")
        self._turn(writing=False)
        self.took_place.setFocus()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        if self.form is not None:
            self.form.show_problems(problems)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        writing = self.form is not None and self._writing.isVisibleTo(self)
        return self.form.place() if self.form is not None and writing else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        if self.form is not None:
            self.form.put_place(field, position)

    # Words

    def _label(self, name: str) -> str:
        return {
            "when": self.tr("When"),
            "minutes": self.tr("Minutes"),
            "modality": self.tr("Kind"),
            "place": self.tr("Place"),
            "remark": self.tr("Remark"),
            "reason": self.tr("Reason"),
            "reason_words": self.tr("In your words"),
        }[name]

    def _answer(self, name: str, answer: str) -> str:
        words = {"modality": modality_name, "place": place_name, "reason": reason_name}
        return words[name](answer)

    def _deed_title(self, deed: AppointmentDeed) -> str:
        return {
            AppointmentDeed.MAKE: self.tr("A new appointment"),
            AppointmentDeed.MOVE: self.tr("Another time or place"),
            AppointmentDeed.CANCEL: self.tr("Why was it cancelled?"),
            AppointmentDeed.MISS: self.tr("Why did the client not come?"),
        }[deed]

    def _deed_words(self, deed: AppointmentDeed) -> str:
        return {
            AppointmentDeed.MAKE: self.tr("Make the appointment"),
            AppointmentDeed.MOVE: self.tr("Keep the change"),
            AppointmentDeed.CANCEL: self.tr("Cancel the appointment"),
            AppointmentDeed.MISS: self.tr("Record the no-show"),
        }[deed]

    # How it is built

    def _make_form(self, deed: AppointmentDeed) -> None:
        if self.form is not None:
            self._form_at.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        lines = _LINES if deed in (AppointmentDeed.MAKE, AppointmentDeed.MOVE) else ()
        self.form = Form(deed.fields, FormWords(self._label, answer=self._answer), lines=lines)
        self.form.edited.connect(self._presenter.set_field)
        self.form.left.connect(self._presenter.focus_lost)
        self._form_at.addWidget(self.form)
        self._form_title.setText(self._deed_title(deed))
        self.keep.setText(self._deed_words(deed))
        self.keep.updateGeometry()

    def _add_deeds(self) -> None:
        begin = self._presenter.begin
        self.cancel = Button(self.tr("Cancelled"))
        self.cancel.clicked.connect(lambda: begin(AppointmentDeed.CANCEL))
        self.miss = Button(self.tr("No-show"))
        self.miss.clicked.connect(lambda: begin(AppointmentDeed.MISS))
        self.move_it = Button(self.tr("Move or change"))
        self.move_it.clicked.connect(lambda: begin(AppointmentDeed.MOVE))
        self.took_place = Button(self.tr("It took place: write the note"), Look.FILLED, icon="pencil")
        self.took_place.clicked.connect(self._presenter.took_place)
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(self._presenter.drop)
        self.keep = Button(self._deed_words(AppointmentDeed.MAKE), Look.FILLED, icon="tick")
        self.keep.show_shortcut("Ctrl+Return")
        self.keep.clicked.connect(self._presenter.keep)
        for button in (self.cancel, self.miss, self.move_it, self.took_place, self.drop, self.keep):
            self.bottom.add(button)

    def _turn(self, *, writing: bool) -> None:
        """The deeds of an appointment to come, or those of what is being written."""
        for button in (self.cancel, self.miss, self.move_it, self.took_place):
            button.setVisible(self._open and not writing)
        for button in (self.drop, self.keep):
            button.setVisible(writing)
        self.bottom.setVisible(self._open or writing)

    def _build(self) -> None:
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        self._facts.body.addWidget(self._when)
        self._facts.body.addWidget(self._how)
        self._facts.hide()
        self._writing.body.addWidget(self._form_title)
        self._writing.body.addLayout(self._form_at)
        for part in (self.banner, self._contact, self._facts, self._missed, self._writing):
            body.addWidget(part)
        self._missed.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)
        self.bottom.hide()

"""One appointment: made, moved, cancelled, missed, or taken to its note."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from pss_desktop.domain.appointment import (
    APPOINTMENT_FIELDS,
    ENDED_FIELDS,
    MOVED_FIELDS,
    Appointment,
    AppointmentState,
)
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.fields import Field
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.presenters.desk import Desk, Screen, Undoable, UndoOffer
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.appointments import appointment_form
from pss_desktop.services.writing.drafts import Draft


class AppointmentDeed(StrEnum):
    """What is being written about an appointment."""

    MAKE = "make"
    MOVE = "move"
    CANCEL = "cancel"
    MISS = "miss"

    @property
    def fields(self) -> tuple[Field, ...]:
        """What it asks, in order."""
        if self is AppointmentDeed.MAKE:
            return APPOINTMENT_FIELDS
        return (*APPOINTMENT_FIELDS, *MOVED_FIELDS) if self is AppointmentDeed.MOVE else ENDED_FIELDS


DEED: Final = "deed"
"""The draft's answer that says which deed it is about."""

_ENDS: Final = {
    AppointmentDeed.CANCEL: AppointmentState.CANCELLED,
    AppointmentDeed.MISS: AppointmentState.NO_SHOW,
}


@dataclass(frozen=True, slots=True)
class AppointmentPageState:
    """Whose it is, and how to reach them; *appointment* is None for a new one."""

    detail: ClientDetail
    appointment: Appointment | None
    missed: int


class AppointmentPageView(WritingView, Protocol):
    """The page."""

    def show_appointment(self, state: AppointmentPageState) -> None: ...

    def show_form(self, deed: AppointmentDeed, content: Mapping[str, object]) -> None: ...

    def hide_form(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    state: AppointmentPageState
    draft: Draft | None
    proposal: Mapping[str, object]


class AppointmentPresenter(WritingPage):
    """What is typed is a draft of this client's, under this appointment; it comes back by itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        self._about = RecordId(from_hex(start.record)) if start.record else None
        super().__init__(desk, start, appointment_form(self._about), self._client)
        self._known: AppointmentPageState | None = None
        self._view: AppointmentPageView

    def attach(self, view: AppointmentPageView) -> None:
        self._view = view
        self._desk.runner.submit(self._read, done=self._loaded, failed=self._desk.shell.lost)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.APPOINTMENT, to_hex(self._client), self._start.record, field, position)

    # What the person does

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT_NOTES, client=to_hex(self._client)))

    def begin(self, deed: AppointmentDeed) -> None:
        """Write about the appointment that is shown."""
        known = self._known.appointment if self._known is not None else None
        if known is None:
            return
        content: dict[str, object] = {DEED: deed.value}
        if deed is AppointmentDeed.MOVE:
            content |= {**known.planned.answers(), "when": to_iso(known.planned.when)}
        if self._form.is_open:
            self._form.replace(content)
        else:
            self._form.begin(content, None)
        self._show_form()

    def set_field(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def keep(self) -> None:
        """Do what was written."""
        self._form.keep_for_signing(self._do)

    def drop(self) -> None:
        """Forget what was written; a new one was not made then."""
        done = self.open_client if self._about is None else self._view.hide_form
        self._form.discard(done, self._view.show_problem)

    def took_place(self) -> None:
        """Completed: on to its note, with its facts filled in."""
        about = self._about
        if about is None:
            return

        def done(_: None) -> None:
            self._desk.shell.replace(Place(Screen.NOTE_EDITOR, to_hex(self._client), to_hex(about)))

        self._desk.runner.submit(
            lambda: self._desk.workspace.appointments.complete(about, self._client, origin=self),
            done=done,
            failed=self._view.show_problem,
        )

    # What the vault does and answers

    def _read(self) -> _Opened:
        workspace, about = self._desk.workspace, self._about
        state = AppointmentPageState(
            workspace.clients.get(self._client),
            workspace.appointments.get(about) if about is not None else None,
            workspace.appointments.agenda(self._client).missed,
        )
        return _Opened(state, self._form.open_work(), workspace.appointments.proposal(self._client))

    def _loaded(self, opened: _Opened) -> None:
        self._known = opened.state
        self._view.show_appointment(opened.state)
        known, draft = opened.state.appointment, opened.draft
        if draft is not None and (known is None or known.is_open):
            self._form.begin(draft.content, draft.saved_at)
            self._show_form()
        elif known is None:
            self._form.begin({DEED: AppointmentDeed.MAKE.value, **opened.proposal}, None)
            self._show_form()
        self._return_to_field()

    def _show_form(self) -> None:
        self._view.show_form(self._deed, self._form.content)

    @property
    def _deed(self) -> AppointmentDeed:
        named = text_of(self._form.content.get(DEED))
        if self._about is None or named not in tuple(AppointmentDeed):
            return AppointmentDeed.MAKE if self._about is None else AppointmentDeed.MOVE
        return AppointmentDeed(named)

    def _do(self) -> None:
        deed, about, client = self._deed, self._about, self._client
        appointments = self._desk.workspace.appointments

        def work() -> None:
            revision = self._form.revision
            if about is None:
                appointments.make(client, revision, origin=self)
            elif deed in _ENDS:
                appointments.end(about, client, _ENDS[deed], revision=revision, origin=self)
            else:
                appointments.move(about, client, revision, origin=self)

        self._desk.runner.submit(work, done=lambda _: self._done(deed), failed=self._failed)

    def _done(self, deed: AppointmentDeed) -> None:
        self._form.has_gone()
        self._desk.shell.replace(Place(Screen.CLIENT_NOTES, to_hex(self._client)))
        if deed in _ENDS and self._known is not None:
            name = self._known.detail.identity.shown_name or self._known.detail.client.code
            self._desk.shell.offer_undo(UndoOffer(Undoable.APPOINTMENT_ENDED, name, self._take_back))

    def _take_back(self) -> None:
        about, client = self._about, self._client
        if about is not None:
            self._desk.lasting.submit(
                lambda: self._desk.workspace.appointments.take_back(about, client),
                done=lambda _: None,
                failed=self._desk.shell.tell,
            )

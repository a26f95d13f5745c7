"""One appointment on screen: made, moved, ended with its reason, taken to its note."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.appointment import AppointmentState
from pss_desktop.domain.errors import AppointmentClosedError, StaleDraftError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.desk import Screen, Undoable
from pss_desktop.presenters.sessions.appointment_page import (
    AppointmentDeed,
    AppointmentPageState,
    AppointmentPresenter,
)
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.appointments import appointment_form
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client

TUESDAY = "2026-11-24T15:00:00.000Z"
FRIDAY = "2026-11-27T09:30:00.000Z"


@dataclass
class AppointmentShown(Writing):
    state: AppointmentPageState | None = None
    deed: AppointmentDeed | None = None
    content: Mapping[str, object] = field(default_factory=dict)

    def show_appointment(self, state: AppointmentPageState) -> None:
        self.state = state

    def show_form(self, deed: AppointmentDeed, content: Mapping[str, object]) -> None:
        self.deed, self.content = deed, content

    def hide_form(self) -> None:
        self.deed = None


@dataclass
class Session:
    workspace: Workspace
    client: ClientId
    about: RecordId | None = None
    screen: AppointmentShown = field(default_factory=AppointmentShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        record = to_hex(self.about) if self.about is not None else ""
        self.presenter = AppointmentPresenter(
            self.still.desk, Place(Screen.APPOINTMENT, to_hex(self.client), record)
        )
        self.presenter.attach(self.screen)

    @property
    def state(self) -> AppointmentState:
        assert self.about is not None
        return self.workspace.appointments.get(self.about).state


@pytest.fixture
def made(workspace: Workspace, client: ClientId) -> RecordId:
    content = {"when": TUESDAY, "minutes": 50, "modality": "individual"}
    revision = workspace.drafts.save(appointment_form(None), client, content, 0).revision
    return workspace.appointments.make(client, revision)


def test_a_new_one_is_a_form_at_once_and_is_made_even_as_it_was_proposed(
    workspace: Workspace, client: ClientId
) -> None:
    session = Session(workspace, client)
    assert session.screen.deed is AppointmentDeed.MAKE
    session.presenter.keep()
    (coming,) = workspace.appointments.agenda(client).coming
    assert session.still.shell.places == [Place(Screen.CLIENT_NOTES, to_hex(client))]
    assert coming.is_open
    assert workspace.drafts.open(appointment_form(None), client) is None


def test_half_of_one_comes_back_after_a_lock(workspace: Workspace, client: ClientId) -> None:
    session = Session(workspace, client)
    session.presenter.set_field("remark", "Bring the c")
    session.screen.put_cursor("remark", 11)
    place = session.presenter.place()
    assert (place.field, place.cursor) == ("remark", 11)
    work = session.presenter.unsaved_work()
    assert work is not None
    work()
    session.presenter.close()
    again = Session(workspace, client)
    assert again.screen.content["remark"] == "Bring the c"
    other = Session(workspace, add_client(workspace, "Basil Thorne"))
    assert "remark" not in other.screen.content


def test_answers_that_do_not_fit_are_named(workspace: Workspace, client: ClientId) -> None:
    session = Session(workspace, client)
    session.presenter.set_field("when", "soon")
    session.presenter.focus_lost()
    session.presenter.keep()
    assert [problem.field for problem in session.screen.problems] == ["when"]
    assert session.still.shell.places == []


def test_dropping_a_new_one_goes_back_without_it(workspace: Workspace, client: ClientId) -> None:
    session = Session(workspace, client)
    session.presenter.set_field("remark", "x")
    session.presenter.leave(lambda: None)
    session.presenter.drop()
    assert session.still.shell.places == [Place(Screen.CLIENT_NOTES, to_hex(client))]
    assert workspace.appointments.page(client).rows == ()


@pytest.mark.parametrize(
    ("deed", "state"),
    [
        (AppointmentDeed.CANCEL, AppointmentState.CANCELLED),
        (AppointmentDeed.MISS, AppointmentState.NO_SHOW),
    ],
)
def test_ending_one_asks_why_and_the_undo_bar_takes_it_back(
    workspace: Workspace, client: ClientId, made: RecordId, deed: AppointmentDeed, state: AppointmentState
) -> None:
    session = Session(workspace, client, made)
    assert session.screen.deed is None
    session.presenter.begin(deed)
    session.presenter.keep()
    assert [problem.field for problem in session.screen.problems] == ["reason"]
    session.presenter.set_field("reason", "sick")
    session.presenter.keep()
    assert session.state is state
    (offer,) = session.still.shell.undos
    assert offer.what is Undoable.APPOINTMENT_ENDED
    offer.undo()
    assert session.state is AppointmentState.SCHEDULED


def test_moving_one_begins_with_what_was_planned(
    workspace: Workspace, client: ClientId, made: RecordId
) -> None:
    session = Session(workspace, client, made)
    session.presenter.begin(AppointmentDeed.CANCEL)
    session.presenter.begin(AppointmentDeed.MOVE)
    assert (session.screen.deed, session.screen.content["when"]) == (AppointmentDeed.MOVE, TUESDAY)
    assert session.screen.content["minutes"] == 50
    session.presenter.set_field("when", FRIDAY)
    session.presenter.keep()
    assert session.state is AppointmentState.RESCHEDULED
    assert session.still.shell.undos == []


def test_what_was_being_written_about_one_comes_back(
    workspace: Workspace, client: ClientId, made: RecordId
) -> None:
    session = Session(workspace, client, made)
    session.presenter.begin(AppointmentDeed.MISS)
    session.presenter.set_field("reason_words", "No bus")
    session.presenter.leave(lambda: None)
    session.presenter.close()
    again = Session(workspace, client, made)
    assert (again.screen.deed, again.screen.content["reason_words"]) == (AppointmentDeed.MISS, "No bus")
    again.presenter.drop()
    assert again.screen.deed is None
    assert workspace.drafts.open(appointment_form(made), client) is None


def test_one_that_took_place_leads_to_its_note_with_the_facts_filled(
    workspace: Workspace, client: ClientId, made: RecordId
) -> None:
    session = Session(workspace, client, made)
    session.presenter.took_place()
    assert session.state is AppointmentState.COMPLETED
    assert session.still.shell.places == [Place(Screen.NOTE_EDITOR, to_hex(client), to_hex(made))]


def test_one_that_ended_elsewhere_is_told(workspace: Workspace, client: ClientId, made: RecordId) -> None:
    session = Session(workspace, client, made)
    workspace.appointments.complete(made, client)
    session.presenter.took_place()
    assert isinstance(session.screen.problem, AppointmentClosedError)
    again = Session(workspace, client, made)
    assert again.screen.deed is None


def test_a_new_one_has_nothing_to_complete_or_to_end(workspace: Workspace, client: ClientId) -> None:
    session = Session(workspace, client)
    session.presenter.took_place()
    session.presenter.begin(AppointmentDeed.MISS)
    assert session.screen.deed is AppointmentDeed.MAKE
    session.presenter.open_client()
    assert session.still.shell.places == [Place(Screen.CLIENT_NOTES, to_hex(client))]


def test_a_draft_that_names_no_deed_is_a_move(workspace: Workspace, client: ClientId, made: RecordId) -> None:
    workspace.drafts.save(appointment_form(made), client, {"deed": "fly"}, 0)
    assert Session(workspace, client, made).screen.deed is AppointmentDeed.MOVE


def test_the_cursor_comes_back_to_where_it_was(workspace: Workspace, client: ClientId) -> None:
    still, screen = StillDesk(workspace), AppointmentShown()
    place = Place(Screen.APPOINTMENT, to_hex(client), field="remark", cursor=3)
    presenter = AppointmentPresenter(still.desk, place)
    presenter.attach(screen)
    assert screen.at == ("remark", 3)


def test_a_draft_saved_elsewhere_meanwhile_is_told(
    workspace: Workspace, client: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(workspace, client)

    def refuse(*_: object, **__: object) -> RecordId:
        raise StaleDraftError

    monkeypatch.setattr(type(workspace.appointments), "make", refuse)
    session.presenter.keep()
    assert isinstance(session.screen.problem, StaleDraftError)
    assert session.still.shell.places == []

"""Appointments are made, moved, cancelled, missed and completed; a note's next date becomes one."""

from datetime import timedelta
from typing import Any

import pytest

from pss_desktop.domain.appointment import Appointment, AppointmentState
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import (
    AppointmentClosedError,
    InvalidFieldsError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.services.clients.client_views import ClientFilter
from pss_desktop.services.sessions.appointments import appointment_form
from pss_desktop.services.sessions.notes import NoteState
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, sign_note

TUESDAY = "2026-11-24T15:00:00.000Z"
FRIDAY = "2026-11-27T09:30:00.000Z"


def saved(desk: Workspace, client: ClientId, about: RecordId | None = None, **content: Any) -> int:
    return desk.drafts.save(appointment_form(about), client, content, 0).revision


def make(desk: Workspace, client: ClientId, when: str = TUESDAY, **content: Any) -> RecordId:
    return desk.appointments.make(client, saved(desk, client, when=when, **content))


def states(desk: Workspace, client: ClientId) -> list[str]:
    return [one.state.value for one in desk.appointments.page(client).rows]


def test_one_that_is_made_is_to_come_and_its_draft_is_gone(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    made = make(desk, client, minutes="50", modality="individual", place="home", remark="Bring the card")
    (coming,) = desk.appointments.agenda(client).coming
    assert coming.id == made
    assert (coming.planned.minutes, coming.planned.remark) == (50, "Bring the card")
    assert desk.drafts.open(appointment_form(None), client) is None
    assert clinic.news[-1].concerns("appointment", client=client)
    assert desk.clients.page(ClientFilter()).rows[0].next_date == (coming.planned.when, False)


def test_it_is_not_made_from_answers_that_do_not_fit_nor_from_an_older_draft(desk: Workspace) -> None:
    client = add_client(desk)
    revision = saved(desk, client, when="soon")
    with pytest.raises(InvalidFieldsError):
        desk.appointments.make(client, revision)
    with pytest.raises(StaleDraftError):
        desk.appointments.make(client, revision + 1)
    assert desk.drafts.open(appointment_form(None), client) is not None
    assert states(desk, client) == []


def test_a_new_one_begins_like_the_last_a_week_after_it(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    assert desk.appointments.proposal(client) == {"when": "2026-11-29T12:00:00.000Z"}
    make(desk, client, minutes=50, modality="phone")
    assert desk.appointments.proposal(client) == {
        "when": "2026-12-01T15:00:00.000Z",
        "minutes": 50,
        "modality": "phone",
    }
    clinic.clock.advance(days=30)
    assert desk.appointments.proposal(client)["when"] == "2026-12-22T15:00:00.000Z"


def test_moving_one_makes_the_next_and_both_name_each_other(desk: Workspace) -> None:
    client = add_client(desk)
    first = make(desk, client, minutes=50)
    revision = saved(desk, client, first, when=FRIDAY, reason="transport")
    second = desk.appointments.move(first, client, revision)
    old, new = desk.appointments.get(first), desk.appointments.get(second)
    assert (old.state, old.reason, old.following) == (
        AppointmentState.RESCHEDULED,
        "transport",
        to_hex(second),
    )
    assert (new.state, new.former) == (AppointmentState.SCHEDULED, to_hex(first))
    assert [one.id for one in desk.appointments.agenda(client).coming] == [second]


def test_changing_only_its_place_keeps_it_one_appointment(desk: Workspace) -> None:
    client = add_client(desk)
    made = make(desk, client, place="home", minutes=50)
    assert (
        desk.appointments.move(made, client, saved(desk, client, made, when=TUESDAY, place="school")) == made
    )
    changed = desk.appointments.get(made)
    assert (changed.planned.place, changed.planned.minutes, changed.is_open) == ("school", None, True)


def test_a_move_with_a_reason_that_is_none_is_refused(desk: Workspace) -> None:
    client = add_client(desk)
    made = make(desk, client)
    with pytest.raises(InvalidFieldsError):
        desk.appointments.move(made, client, saved(desk, client, made, when=FRIDAY, reason="rain"))
    assert states(desk, client) == ["scheduled"]


@pytest.mark.parametrize("state", [AppointmentState.CANCELLED, AppointmentState.NO_SHOW])
def test_cancelled_and_missed_keep_their_reason_and_missed_ones_are_counted(
    desk: Workspace, state: AppointmentState
) -> None:
    client = add_client(desk)
    made = make(desk, client)
    with pytest.raises(InvalidFieldsError):
        desk.appointments.end(made, client, state, revision=saved(desk, client, made))
    draft = desk.drafts.open(appointment_form(made), client)
    assert draft is not None
    content = {"reason": "sick", "reason_words": "A fever."}
    revision = desk.drafts.save(appointment_form(made), client, content, draft.revision).revision
    desk.appointments.end(made, client, state, revision=revision)
    ended = desk.appointments.get(made)
    assert (ended.state, ended.reason, ended.reason_words) == (state, "sick", "A fever.")
    agenda = desk.appointments.agenda(client)
    assert (agenda.coming, agenda.past) == ((), (ended,))
    assert agenda.missed == (1 if state is AppointmentState.NO_SHOW else 0)
    with pytest.raises(AppointmentClosedError):
        desk.appointments.complete(made, client)


def test_one_ended_by_a_slip_is_scheduled_again_but_not_one_that_moved(desk: Workspace) -> None:
    client = add_client(desk)
    made = make(desk, client)
    desk.appointments.end(
        made, client, AppointmentState.NO_SHOW, revision=saved(desk, client, made, reason="busy")
    )
    desk.appointments.take_back(made, client)
    again = desk.appointments.get(made)
    assert (again.state, again.reason) == (AppointmentState.SCHEDULED, "")
    desk.appointments.take_back(made, client)
    desk.appointments.move(made, client, saved(desk, client, made, when=FRIDAY))
    desk.appointments.take_back(made, client)
    assert desk.appointments.get(made).state is AppointmentState.RESCHEDULED


def test_one_of_another_client_is_out_of_reach(desk: Workspace) -> None:
    fern, alder = add_client(desk, "Fern"), add_client(desk, "Alder")
    made = make(desk, fern)
    with pytest.raises(RecordNotFoundError):
        desk.appointments.complete(made, alder)
    with pytest.raises(RecordNotFoundError):
        desk.notes.begin(alder, made)
    with pytest.raises(RecordNotFoundError):
        desk.appointments.get(fern)


def test_the_note_of_a_completed_one_begins_with_its_facts_and_completes_it(desk: Workspace) -> None:
    client = add_client(desk)
    made = make(desk, client, minutes=50, modality="home_visit", place="home")
    draft = desk.notes.begin(client, made)
    assert draft.content == {
        "when": TUESDAY,
        "format": "narrative",
        "minutes": 50,
        "modality": "home_visit",
        "place": "home",
        "appointment": to_hex(made),
    }
    revision = desk.notes.save_draft(client, {**draft.content, "narrative": "We sat."}, 0).revision
    desk.signing.confirm(PASSPHRASE)
    note = desk.notes.sign(client, revision)
    assert desk.notes.get(note).note.body.appointment == to_hex(made)
    assert desk.appointments.get(made).state is AppointmentState.COMPLETED


def test_completing_by_hand_is_enough_too(desk: Workspace) -> None:
    client = add_client(desk)
    made = make(desk, client)
    desk.appointments.complete(made, client)
    assert states(desk, client) == ["completed"]
    sign_note_about(desk, client, to_hex(made))
    assert states(desk, client) == ["completed"]


@pytest.mark.parametrize("named", ["not an id", "00" * 16])
def test_a_note_is_signed_also_when_the_appointment_it_names_is_unknown(desk: Workspace, named: str) -> None:
    client = add_client(desk)
    note = sign_note_about(desk, client, named)
    assert desk.notes.get(note).state is NoteState.SIGNED


def test_a_note_never_completes_another_clients_appointment(desk: Workspace) -> None:
    fern, alder = add_client(desk, "Fern"), add_client(desk, "Alder")
    made = make(desk, fern)
    sign_note_about(desk, alder, to_hex(made))
    assert states(desk, fern) == ["scheduled"]


def test_the_next_date_of_a_signed_note_becomes_an_appointment_once(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    facts = {"next_when": TUESDAY, "minutes": 45, "modality": "individual", "place": "facility"}
    sign_note_about(desk, client, "", **facts)
    (coming,) = desk.appointments.agenda(client).coming
    assert (to_iso(coming.planned.when), coming.planned.minutes) == (TUESDAY, 45)
    assert clinic.news[-1].concerns("appointment", client=client)
    sign_note_about(desk, client, "", **facts)
    assert len(desk.appointments.agenda(client).coming) == 1


def test_appointments_come_in_pages_the_latest_first(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    start = clinic.clock.now()
    made = [make(desk, client, to_iso(start + timedelta(days=day))) for day in range(5)]
    first = desk.appointments.page(client, None, 3)
    rest = desk.appointments.page(client, first.next, 3)
    assert [one.id for one in (*first.rows, *rest.rows)] == made[::-1]
    assert rest.next is None
    assert [one.id for one in desk.appointments.agenda(client).coming] == made


def sign_note_about(desk: Workspace, client: ClientId, appointment: str, **facts: Any) -> RecordId:
    content = {**NARRATIVE, "narrative": "We sat.", "appointment": appointment, **facts}
    revision = desk.notes.save_draft(client, content, 0).revision
    desk.signing.confirm(PASSPHRASE)
    return desk.notes.sign(client, revision)


def test_other_notes_leave_appointments_alone(desk: Workspace) -> None:
    client = add_client(desk)
    made = make(desk, client)
    sign_note(desk, client, "A note of another day.")
    known: Appointment = desk.appointments.get(made)
    assert known.is_open

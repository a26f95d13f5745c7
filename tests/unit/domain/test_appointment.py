"""Appointments: planned, and ended in one of four ways."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.appointment import (
    ENDED_FIELDS,
    Appointment,
    AppointmentState,
    MissedReason,
    Planned,
    ended_payload,
    state_of,
    summarise_appointment,
)
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import AppointmentClosedError, InvalidFieldsError
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.session_note import Modality, SessionPlace
from tests.builders import RECORD
from tests.fakes import NOON

CLIENT = RecordId(b"client-of-tests!")


def an_appointment(**state: object) -> Appointment:
    planned = Planned(NOON, 50, "individual", "home", "Bring the card")
    return Appointment.from_state(RECORD, CLIENT, planned.to_payload() | state)


@given(
    st.builds(
        Planned,
        when=st.integers(0, 10**6).map(lambda minutes: NOON + timedelta(minutes=minutes)),
        minutes=st.one_of(st.none(), st.integers(1, 1440)),
        modality=st.sampled_from(["", *Modality]),
        place=st.sampled_from(["", *SessionPlace]),
        remark=st.text(st.characters(categories=["L"]), max_size=40),
    )
)
def test_what_was_planned_comes_back(planned: Planned) -> None:
    assert Appointment.from_state(RECORD, CLIENT, planned.to_payload()).planned == planned
    assert Planned.from_form(planned.answers()) == planned


def test_a_new_one_is_scheduled_and_due_at_its_time() -> None:
    made = an_appointment()
    assert made.state is AppointmentState.SCHEDULED
    assert made.is_open
    summary = summarise_appointment(made.planned.to_payload())
    assert (summary.status, summary.at, summary.due) == ("scheduled", NOON, NOON)
    assert summary.title == "individual"


@pytest.mark.parametrize("status", [one for one in AppointmentState if one != "scheduled"])
def test_one_that_ended_is_not_due_and_cannot_end_again(status: AppointmentState) -> None:
    ended = an_appointment(status=status.value)
    with pytest.raises(AppointmentClosedError):
        ended.require_open()
    assert summarise_appointment({"when": to_iso(NOON), "status": status.value}).due is None


def test_a_state_of_a_newer_version_is_shown_as_scheduled() -> None:
    assert state_of("adjourned") is AppointmentState.SCHEDULED
    assert state_of(None) is AppointmentState.SCHEDULED


def test_cancelling_and_missing_ask_for_a_reason() -> None:
    payload = ended_payload(
        AppointmentState.NO_SHOW, {"reason": MissedReason.TRANSPORT, "reason_words": "No bus."}
    )
    assert payload == {"status": "no_show", "reason": "transport", "text": {"reason_words": "No bus."}}
    assert an_appointment(**payload).reason_words == "No bus."
    for wrong in ({}, {"reason": "rain"}):
        with pytest.raises(InvalidFieldsError):
            ended_payload(AppointmentState.CANCELLED, wrong)
    assert [field.name for field in ENDED_FIELDS] == ["reason", "reason_words"]


@pytest.mark.parametrize("when", ["", "tomorrow", datetime(2026, 1, 1)])  # noqa: DTZ001 that is the point
def test_an_appointment_needs_a_time(when: object) -> None:
    with pytest.raises(InvalidFieldsError):
        Planned.from_form({"when": when})
    with pytest.raises(ValueError, match="time"):
        Planned.read({"when": when}, {})


def test_words_that_cannot_be_read_are_empty() -> None:
    assert an_appointment(text="torn").planned.remark == ""

"""Crises, the contact log, first-aid records, and whom to call."""

import pytest

from pss_desktop.domain.emergency_contact import EmergencyContact, EmergencyRole
from pss_desktop.domain.errors import InvalidFieldsError, StaleDraftError
from pss_desktop.domain.session_note import AddendumKind, NoteFormat
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.services.crisis_forms import WHEN, draft, log_contact, sign_crisis

# Crises


def test_a_signed_crisis_is_read_with_what_was_added(desk: Workspace) -> None:
    client = add_client(desk)
    record = sign_crisis(desk, client, steps=["listened"], follow_up="2026-11-23")
    desk.crises.add(record, AddendumKind.ADDENDUM, "Slept at the aunt's.")
    (crisis,) = desk.crises.of(client)
    assert crisis == desk.crises.get(record)
    assert crisis.body.happened == "Called from the bridge at Alder."
    assert [one.text for one in crisis.addenda] == ["Slept at the aunt's."]
    assert desk.drafts.open("crisis_event", client) is None


def test_words_of_a_crisis_are_found(desk: Workspace) -> None:
    client = add_client(desk)
    sign_crisis(desk, client)
    assert desk.vault.storage.records.count("crisis_event") == 1
    stored = desk.vault.storage.records.get(desk.crises.of(client)[0].id)
    assert (stored.status, stored.title) == ("with_someone", "suicidal")


def test_a_crisis_that_lacks_something_stays_a_draft(desk: Workspace) -> None:
    client = add_client(desk)
    with pytest.raises(InvalidFieldsError):
        sign_crisis(desk, client, outcome="")
    assert desk.crises.of(client) == ()
    assert desk.drafts.open("crisis_event", client) is not None


def test_a_crisis_that_was_saved_elsewhere_is_not_signed(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        desk.crises.sign(client, 1)


# Contacts


def test_the_log_keeps_every_attempt_newest_first(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    log_contact(desk, client)
    later = log_contact(desk, client, when="2026-11-22T13:00:00.000Z", outcome="reached")
    assert [row.contact.outcome for row in desk.contacts.of(client)] == ["reached", "no_answer"]
    assert desk.contacts.of(client)[0].id == later
    assert desk.drafts.open("contact", client) is None
    assert clinic.news[-1].concerns("contact", client=client)


def test_a_contact_needs_no_passphrase_but_an_outcome(desk: Workspace) -> None:
    client = add_client(desk)
    assert desk.signing.needs_passphrase()
    with pytest.raises(InvalidFieldsError):
        log_contact(desk, client, outcome="")
    with pytest.raises(StaleDraftError):
        desk.contacts.log(client, 7)
    assert desk.contacts.of(client) == ()


def test_a_caller_without_a_name_gets_a_case_with_a_code(desk: Workspace) -> None:
    client = desk.contacts.anonymous_case()
    detail = desk.clients.get(client)
    assert detail.identity.shown_name == ""
    assert detail.client.code
    log_contact(desk, client, channel="helpline", outcome="reached")
    assert desk.contacts.of(client)[0].contact.channel == "helpline"


# First aid


def test_a_first_aid_record_becomes_a_signed_note(desk: Workspace) -> None:
    client = add_client(desk)
    content = {
        "when": WHEN,
        "look_ticks": ["alone", "safe_here"],
        "listen": "Asked for her brother.",
        "link_ticks": ["loved_ones"],
        "link": "Called him.",
    }
    names = {"alone": "Alone", "safe_here": "Safe here", "loved_ones": "Family and friends"}
    desk.signing.confirm(PASSPHRASE)
    note = desk.notes.get(desk.first_aid.sign(client, draft(desk, "first_aid", client, content), names))
    assert note.note.body.format is NoteFormat.FIRST_CONTACT
    assert dict(note.note.body.parts) == {
        "look": "- Safe here\n- Alone",
        "listen": "Asked for her brother.",
        "link": "- Family and friends\nCalled him.",
    }
    assert desk.drafts.open("first_aid", client) is None


def test_an_empty_part_keeps_a_first_aid_record_from_being_signed(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    revision = draft(desk, "first_aid", client, {"when": WHEN, "look": "Calm.", "listen": " "})
    with pytest.raises(InvalidFieldsError) as caught:
        desk.first_aid.sign(client, revision, {})
    assert [one.field for one in caught.value.problems] == ["listen", "link"]
    with pytest.raises(StaleDraftError):
        desk.first_aid.sign(client, revision + 1, {})


# Whom to call


def test_whom_to_call_is_kept_with_digits_as_they_are_dialled(desk: Workspace, clinic: Clinic) -> None:
    assert desk.emergency_contacts.all() == ()
    content = {
        "crisis_line_name": "Reed line",
        "crisis_line_phone": "٠٨٠٠ ١٢٣",
        "crisis_line_hours": "Day and night",
        "supervisor_name": "Amina Reed",
    }
    desk.emergency_contacts.keep(draft(desk, "emergency_contacts", None, content))
    line = EmergencyContact(EmergencyRole.CRISIS_LINE, "0800 123", "Reed line", "Day and night")
    assert desk.emergency_contacts.all() == (line,)
    assert desk.emergency_contacts.answers()["supervisor_name"] == "Amina Reed"
    assert clinic.news[-1].concerns("setting")
    assert desk.drafts.open("emergency_contacts", None) is None


def test_a_number_that_is_none_is_not_kept(desk: Workspace) -> None:
    with pytest.raises(InvalidFieldsError):
        desk.emergency_contacts.keep(
            draft(desk, "emergency_contacts", None, {"emergency_phone": "ask the guard"})
        )
    with pytest.raises(StaleDraftError):
        desk.emergency_contacts.keep(9)
    assert desk.emergency_contacts.all() == ()


def test_the_safety_plan_is_offered_whom_to_call(desk: Workspace) -> None:
    content = {"emergency_phone": "112", "crisis_line_name": "Reed line", "crisis_line_phone": "0800 123"}
    desk.emergency_contacts.keep(draft(desk, "emergency_contacts", None, content))
    offered = desk.safety_plans.work(add_client(desk), None).offered
    assert [(one.kind, one.role, one.name, one.phone) for one in offered] == [
        ("service", "emergency", "", "112"),
        ("service", "crisis_line", "Reed line", "0800 123"),
    ]

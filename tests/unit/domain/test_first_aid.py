"""First aid: what each part wants, and the note that it becomes."""

from pss_desktop.domain.emergency_contact import EMERGENCY_FIELDS, EmergencyRole, contacts_in
from pss_desktop.domain.first_aid import FIRST_AID_FIELDS, TICKS, as_note, first_aid_problems
from pss_desktop.domain.session_note import NoteBody, NoteFormat
from tests.fakes import NOON


def test_the_parts_are_those_of_the_note_format() -> None:
    assert (*TICKS, "action") == NoteFormat.FIRST_CONTACT.parts
    names = [field.name for field in FIRST_AID_FIELDS]
    assert names == ["when", "look_ticks", "look", "listen_ticks", "listen", "link_ticks", "link", "action"]


def test_a_tick_or_a_word_is_enough_for_a_part() -> None:
    content = {"when": NOON, "look_ticks": ["alone"], "listen": "Her brother.", "link_ticks": ["coping"]}
    assert first_aid_problems(content) == ()
    assert [(one.field, one.code) for one in first_aid_problems({"when": NOON})] == [
        ("look", "required"),
        ("listen", "required"),
        ("link", "required"),
    ]
    assert first_aid_problems({**content, "look_ticks": ["tall"]})[0].field == "look_ticks"


def test_the_note_says_ticks_in_their_order_then_the_words() -> None:
    content = {"when": NOON, "look_ticks": ["alone", "hurt"], "look": " Wet. ", "listen": "x", "link": "y"}
    body = NoteBody.from_form(as_note({**content, "action": " Gave a blanket. "}, {"hurt": "Hurt"}))
    assert body.parts["look"] == "- Hurt\n- alone\nWet."
    assert body.parts["action"] == "Gave a blanket."
    assert "action" not in as_note(content, {})


def test_only_those_with_a_phone_can_be_called() -> None:
    content = {"emergency_phone": " 112 ", "facility_name": "River clinic", "supervisor_phone": "0700 11"}
    assert [(one.role, one.phone) for one in contacts_in(content)] == [
        (EmergencyRole.EMERGENCY, "112"),
        (EmergencyRole.SUPERVISOR, "0700 11"),
    ]
    assert len(EMERGENCY_FIELDS) == 3 * len(EmergencyRole)

"""The story of a case: events of every kind, newest first, page by page, and the strip that draws it."""

from datetime import timedelta

from pss_desktop.domain.appointment import AppointmentState
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.cases.timeline import MarkKind, Story
from pss_desktop.services.workspace import Workspace
from tests.builders_plans import SIGNS
from tests.services.clinic import Clinic, add_client, sign_note
from tests.services.crisis_forms import log_contact, set_risk, set_unreadable_risk, sign_crisis
from tests.services.test_safety_plans import sign_plan


def at(clinic: Clinic, **ahead: float) -> str:
    return to_iso(clinic.clock.now() + timedelta(**ahead))


def kinds(story: Story) -> list[str]:
    return [event.kind for event in story.events]


def miss_session(desk: Workspace, clinic: Clinic, client: ClientId) -> None:
    saved = desk.drafts.save("appointment", client, {"when": at(clinic, hours=-1), "minutes": 50}, 0)
    appointment = desk.appointments.make(client, saved.revision)
    saved = desk.drafts.save(f"appointment:{appointment.hex()}", client, {"reason": "forgot"}, 0)
    desk.appointments.end(appointment, client, AppointmentState.NO_SHOW, revision=saved.revision)


def test_a_new_case_has_no_story_and_an_empty_strip(desk: Workspace, clinic: Clinic) -> None:
    story = desk.timeline.of(add_client(desk))
    assert (story.events, story.next, story.strip.risk, story.strip.marks) == ((), None, (), ())
    assert story.strip.until == clinic.clock.now()
    assert story.strip.since == clinic.clock.now() - timedelta(days=30)


def test_events_of_all_kinds_stand_in_the_order_of_time(desk: Workspace, clinic: Clinic) -> None:
    client, other = add_client(desk, "Fern Riverbend"), add_client(desk, "Moss Hollow")
    sign_note(desk, client, "Under the fig tree", at(clinic, days=-3))
    sign_note(desk, other, "Somebody else", at(clinic, days=-3))
    set_risk(desk, client, "high", "Said so in the session")
    clinic.clock.advance(days=1)
    sign_plan(desk, client, SIGNS)
    clinic.clock.advance(days=1)
    sign_crisis(desk, client, when=at(clinic))
    clinic.clock.advance(hours=1)
    log_contact(desk, client, when=at(clinic), outcome="reached")
    story = desk.timeline.of(client)
    assert kinds(story) == ["contact", "crisis_event", "safety_plan", "risk_level", "session_note"]
    risk = story.events[3]
    assert (risk.act, risk.risk, risk.opening) == ("raise", "high", "Said so in the session")
    assert story.events[4].opening == "Under the fig tree"


def test_a_level_that_is_no_word_has_its_place_and_is_not_read(desk: Workspace) -> None:
    client = add_client(desk)
    set_unreadable_risk(desk, client)
    story = desk.timeline.of(client)
    assert [(event.kind, event.reads) for event in story.events] == [("risk_level", False)]
    assert story.strip.risk == ()
    set_risk(desk, client, "low")
    set_risk(desk, client, "none")
    acts = sorted(event.act for event in desk.timeline.of(client).events)
    assert acts == ["lower", "raise", "set_anew"]


def test_the_strip_tells_risk_and_contacts(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    sign_note(desk, client, "First", at(clinic, days=-3))
    set_risk(desk, client, "medium")
    clinic.clock.advance(days=1)
    set_risk(desk, client, "low")
    miss_session(desk, clinic, client)
    sign_crisis(desk, client, when=at(clinic))
    log_contact(desk, client, when=at(clinic), outcome="reached")
    strip = desk.timeline.of(client).strip
    assert [change.level for change in strip.risk] == ["medium", "low"]
    shown = [mark.kind for mark in strip.marks]
    assert shown[:2] == [MarkKind.HELD, MarkKind.MISSED]
    assert set(shown[2:]) == {MarkKind.CRISIS, MarkKind.CALL}


def test_the_strip_shows_a_year_and_begins_with_the_level_that_stood(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    set_risk(desk, client, "high")
    clinic.clock.advance(days=400)
    set_risk(desk, client, "low")
    strip = desk.timeline.of(client).strip
    assert strip.since == clinic.clock.now() - timedelta(days=365)
    assert [(change.at, change.level) for change in strip.risk] == [
        (strip.since, "high"),
        (clinic.clock.now(), "low"),
    ]


def test_pages_tell_each_event_once(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    for number in range(7):
        sign_note(desk, client, f"Note {number}", at(clinic))
        if number % 3 == 0:
            set_risk(desk, client, "high", f"Reason {number}")
        clinic.clock.advance(hours=1)
    whole = desk.timeline.of(client)
    told: list[str] = []
    story = desk.timeline.of(client, None, 2)
    told += [event.opening for event in story.events]
    while story.next is not None:
        story = desk.timeline.of(client, story.next, 2)
        told += [event.opening for event in story.events]
    assert sorted(told) == sorted(event.opening for event in whole.events)
    assert len(told) == len(set(told)) == 10

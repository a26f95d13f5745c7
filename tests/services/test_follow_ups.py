"""What is to be done next: made by rules over dates and states, ended by the deed."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from pss_desktop.domain.appointment import AppointmentState
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import InvalidFieldsError, RecordNotFoundError, StaleDraftError
from pss_desktop.domain.follow_up import Harm, Rule
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import SET
from pss_desktop.domain.task import TaskStatus
from pss_desktop.services.clients.client_views import ClientFilter, NextDate
from pss_desktop.services.local_zone import begins_here
from pss_desktop.services.today import follow_ups
from pss_desktop.services.today.follow_ups import FollowUpRow
from pss_desktop.services.today.tasks import task_form
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.builders_plans import SIGNS
from tests.fakes import TODAY
from tests.services.clinic import Clinic, add_client, close_case, sign_note
from tests.services.crisis_forms import PLANNED, log_contact, set_risk, sign_crisis, sign_screen
from tests.services.test_safety_plans import sign_plan


def rows(desk: Workspace) -> tuple[FollowUpRow, ...]:
    return desk.today.load().follow_ups


def next_date(desk: Workspace, client: ClientId) -> NextDate | None:
    return {row.id: row.next_date for row in desk.clients.page(ClientFilter()).rows}[client]


def rules(desk: Workspace) -> list[Rule]:
    return [row.what.rule for row in rows(desk)]


def plan_session(desk: Workspace, clinic: Clinic, client: ClientId, **ahead: float) -> RecordId:
    when = to_iso(clinic.clock.now() + timedelta(**ahead))
    saved = desk.drafts.save("appointment", client, {"when": when, "minutes": 50}, 0)
    return desk.appointments.make(client, saved.revision)


def add_task(desk: Workspace, client: ClientId, day: str, words: str = "Ring the school") -> RecordId:
    due = {"iso": day, "precision": "day"}
    saved = desk.drafts.save(task_form(None), client, {"words": words, "due": due}, 0)
    return desk.tasks.save(client, None, saved.revision)


def log_call(desk: Workspace, clinic: Clinic, client: ClientId) -> None:
    log_contact(desk, client, when=to_iso(clinic.clock.now()), outcome="reached")


@pytest.mark.parametrize("zone", ["Asia/Beirut", "America/New_York"])
def test_today_opens_whatever_day_a_task_is_due(
    desk: Workspace, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, storage = add_client(desk), desk.seat.storage
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for day in ("0001-01-01", "9999-12-31"):  # past the form, as another's program may write it
            told = {"text": {"words": day}, "due": {"iso": day, "precision": "day"}, "status": "open"}
            with storage.connection.transaction():
                storage.writer.write(Entry("task", SET, RecordId(storage.ids.new()), ScopeId(client), told))
        found = rows(desk)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert [(row.what.title, row.late) for row in found] == [("0001-01-01", True)]


def test_high_risk_without_a_plan_comes_before_everything_and_ends_with_the_plan(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk)
    plan_session(desk, clinic, client, hours=1)
    set_risk(desk, client, "high")
    first = rows(desk)[0]
    assert (first.what.rule, first.what.risk, first.what.harm) == (Rule.RISK_WITHOUT_PLAN, "high", Harm.LIFE)
    assert (first.client, first.late) == (client, False)
    sign_plan(desk, client, SIGNS)
    assert Rule.RISK_WITHOUT_PLAN not in rules(desk)


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland", "UTC"])
def test_a_task_is_due_on_its_day_and_late_after_it_wherever_one_is(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        here = clinic.clock.now().astimezone()
        noon = here.replace(hour=12, minute=0, second=0, microsecond=0)
        clinic.clock.advance(seconds=(noon - here).total_seconds() + 86_400)
        add_task(desk, add_client(desk), (noon + timedelta(days=2)).date().isoformat())
        assert rows(desk) == ()
        clinic.clock.advance(days=1)
        assert [row.late for row in rows(desk)] == [False]
        clinic.clock.advance(hours=11)
        assert [row.late for row in rows(desk)] == [False]
        clinic.clock.advance(hours=2)
        assert [row.late for row in rows(desk)] == [True]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_medium_risk_asks_for_no_plan(desk: Workspace) -> None:
    set_risk(desk, add_client(desk), "medium")
    assert rules(desk) == []


def test_a_crisis_is_followed_up_from_its_day_until_somebody_was_reached(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk)
    day = (clinic.clock.now() + timedelta(days=2)).date().isoformat()
    sign_crisis(desk, client, follow_up={"iso": day, "precision": "day"})
    assert rules(desk) == []
    log_call(desk, clinic, client)
    clinic.clock.advance(days=2)
    assert rules(desk) == [Rule.CRISIS_FOLLOW_UP]
    log_contact(desk, client, when=to_iso(clinic.clock.now()), outcome="no_answer")
    assert rules(desk) == [Rule.CRISIS_FOLLOW_UP]
    log_call(desk, clinic, client)
    assert rules(desk) == []


@pytest.mark.parametrize("sign", [sign_crisis, sign_screen])
def test_what_a_contact_settled_today_comes_next_no_more(
    desk: Workspace, clinic: Clinic, sign: Callable[..., RecordId]
) -> None:
    client, other = add_client(desk), add_client(desk, "Moss Hollow")
    today = begins_here(datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC))
    for one in (client, other):
        sign(desk, one, follow_up={"iso": TODAY.isoformat(), "precision": "day"})
    clinic.clock.advance(minutes=1)
    log_contact(desk, client, when=to_iso(clinic.clock.now()), outcome="no_answer")
    assert (next_date(desk, client), next_date(desk, other)) == ((today, True), (today, True))
    log_call(desk, clinic, client)
    assert (next_date(desk, client), next_date(desk, other)) == (None, (today, True))
    add_task(desk, client, (TODAY + timedelta(days=2)).isoformat())
    assert next_date(desk, client) == (today + timedelta(days=2), True)
    plan_session(desk, clinic, client, hours=3)
    assert next_date(desk, client) == (clinic.clock.now() + timedelta(hours=3), False)
    sign(desk, client, follow_up={"iso": TODAY.isoformat(), "precision": "day"})
    add_task(desk, client, TODAY.isoformat())
    assert next_date(desk, client) == (today, True)


def test_a_session_of_today_informs_and_one_that_has_passed_asks(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    before = desk.today.load().needing_me
    appointment = plan_session(desk, clinic, client, hours=1)
    assert rules(desk) == [Rule.SESSION_TODAY]
    assert desk.today.load().needing_me == before
    clinic.clock.advance(hours=2)
    assert rules(desk) == [Rule.SESSION_PASSED]
    assert desk.today.load().needing_me == before + 1
    desk.appointments.complete(appointment, client)
    assert rules(desk) == []


def test_a_missed_session_waits_for_a_contact_but_not_for_ever(desk: Workspace, clinic: Clinic) -> None:
    missing, silent = add_client(desk, "Fern Riverbend"), add_client(desk, "Moss Hollow")
    for client in (missing, silent):
        appointment = plan_session(desk, clinic, client, hours=1)
        clinic.clock.advance(hours=2)
        form = {"reason": "forgot"}
        saved = desk.drafts.save(f"appointment:{appointment.hex()}", client, form, 0)
        desk.appointments.end(appointment, client, AppointmentState.NO_SHOW, revision=saved.revision)
    assert rules(desk) == [Rule.MISSED_SESSION, Rule.MISSED_SESSION]
    log_call(desk, clinic, missing)
    assert [row.client for row in rows(desk)] == [silent]
    clinic.clock.advance(days=15)
    assert rules(desk) == []


def test_a_plan_asks_to_be_reviewed_on_its_day(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    day = (clinic.clock.now() + timedelta(days=3)).date().isoformat()
    sign_plan(desk, client, SIGNS, review_on={"iso": day, "precision": "day"})
    assert rules(desk) == []
    clinic.clock.advance(days=4)
    (row,) = rows(desk)
    assert (row.what.rule, row.late) == (Rule.PLAN_TO_REVIEW, True)


def test_a_task_stands_from_its_day_until_it_is_done(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    task = add_task(desk, client, TODAY.isoformat())
    add_task(desk, client, (TODAY + timedelta(days=1)).isoformat(), "Later")
    (row,) = rows(desk)
    assert (row.what.rule, row.what.title, row.late) == (Rule.TASK, "Ring the school", False)
    desk.tasks.end(task, TaskStatus.DONE)
    assert rules(desk) == []
    done = desk.tasks.get(task)
    assert (done.status, done.ended_at) == (TaskStatus.DONE, clinic.clock.now())
    desk.tasks.end(task, TaskStatus.OPEN)
    assert rules(desk) == [Rule.TASK]
    assert desk.tasks.get(task).ended_at is None


def test_a_task_can_be_changed(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    day = {"iso": clinic.clock.now().date().isoformat(), "precision": "day"}
    task = add_task(desk, client, day["iso"])
    saved = desk.drafts.save(task_form(task), client, {"words": "Visit the school", "due": day}, 0)
    assert desk.tasks.save(client, task, saved.revision) == task
    assert desk.tasks.get(task).words == "Visit the school"


def test_what_is_no_task_is_refused_and_the_draft_stays(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.drafts.save(task_form(None), client, {"words": "", "due": None}, 0)
    with pytest.raises(InvalidFieldsError):
        desk.tasks.save(client, None, saved.revision)
    with pytest.raises(StaleDraftError):
        desk.tasks.save(client, None, saved.revision + 1)
    assert desk.drafts.open(task_form(None), client) is not None
    with pytest.raises(RecordNotFoundError):
        desk.tasks.get(sign_note(desk, client, "No task"))


def test_clients_in_the_bin_and_closed_cases_ask_for_nothing_but_their_safety(
    desk: Workspace, clinic: Clinic
) -> None:
    binned, closed = add_client(desk, "Fern Riverbend"), add_client(desk, "Moss Hollow")
    for client in (binned, closed):
        set_risk(desk, client, "imminent")
        plan_session(desk, clinic, client, hours=1)
    desk.clients.move_to_bin(binned)
    close_case(desk, closed)
    assert {row.client for row in rows(desk)} == {closed}
    assert Rule.RISK_WITHOUT_PLAN in rules(desk)


def test_whoever_is_at_risk_without_a_plan_is_found_behind_any_number_of_records_that_tell_of_risk(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_ups, "_AT_RISK_READ", 3)
    long_ago = add_client(desk)
    set_risk(desk, long_ago, "high")
    other = add_client(desk, "Moss Hollow")
    sign_plan(desk, other, SIGNS)
    for _ in range(5):
        clinic.clock.advance(hours=1)
        sign_screen(desk, other, PLANNED, when=to_iso(clinic.clock.now()))
    assert [row.client for row in rows(desk)] == [long_ago]


def test_a_follow_up_is_found_behind_any_number_that_were_done_long_ago(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_ups, "_DUE_READ", 3)
    settled, waiting = add_client(desk, "Moss Hollow"), add_client(desk)
    today = clinic.clock.now().date().isoformat()
    for _ in range(8):
        sign_crisis(desk, settled, follow_up={"iso": today, "precision": "day"})
    clinic.clock.advance(days=3)
    log_call(desk, clinic, settled)
    later = clinic.clock.now().date().isoformat()
    sign_crisis(desk, waiting, when=to_iso(clinic.clock.now()), follow_up={"iso": later, "precision": "day"})
    clinic.clock.advance(days=1)
    assert [row.client for row in rows(desk)] == [waiting]


def test_a_missed_session_is_found_behind_any_number_of_planned_ones(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow_ups, "_MISSED_READ", 3)
    client, other = add_client(desk), add_client(desk, "Moss Hollow")
    appointment = plan_session(desk, clinic, client, hours=1)
    clinic.clock.advance(hours=2)
    saved = desk.drafts.save(f"appointment:{appointment.hex()}", client, {"reason": "forgot"}, 0)
    desk.appointments.end(appointment, client, AppointmentState.NO_SHOW, revision=saved.revision)
    for days in range(1, 9):
        plan_session(desk, clinic, other, days=days)
    assert rules(desk) == [Rule.MISSED_SESSION]


def test_a_crisis_to_be_followed_up_on_its_own_day_does_not_end_its_own_follow_up(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk)
    now = clinic.clock.now()
    log_call(desk, clinic, client)
    clinic.clock.advance(minutes=1)
    day = {"iso": now.date().isoformat(), "precision": "day"}
    sign_crisis(desk, client, when=to_iso(clinic.clock.now()), follow_up=day)
    assert rules(desk) == [Rule.CRISIS_FOLLOW_UP]
    clinic.clock.advance(minutes=30)
    log_call(desk, clinic, client)
    assert rules(desk) == []


def test_closing_a_case_does_not_end_the_follow_up_of_a_crisis(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    day = clinic.clock.now().date().isoformat()
    sign_crisis(desk, client, when="2026-11-20T10:00:00.000Z", follow_up={"iso": day, "precision": "day"})
    close_case(desk, client)
    assert rules(desk) == [Rule.CRISIS_FOLLOW_UP]

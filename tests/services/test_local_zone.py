"""A day as it is where this computer is, also on the other side of summer time."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from pss_desktop.domain.consent import AskAgain, Purpose
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.domain.dates import PartialDate, day_of
from pss_desktop.domain.follow_up import Rule
from pss_desktop.reports.consent import PARTS as CONSENT_PARTS
from pss_desktop.reports.document import Paper
from pss_desktop.reports.order import DocumentKind, Order
from pss_desktop.services.clients.client_views import Age
from pss_desktop.services.local_zone import LOCAL
from pss_desktop.services.workspace import Workspace
from tests.consents import a_form, record_consent
from tests.fakes import NOON
from tests.services.clinic import Clinic, add_client
from tests.services.test_consent_due import BY_MOTHER
from tests.services.test_follow_ups import add_task, next_date, plan_session


@pytest.fixture(autouse=True)
def _beirut(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    be_in(monkeypatch, "Asia/Beirut")
    yield
    monkeypatch.undo()
    time.tzset()


def be_in(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()


def test_a_consent_signed_in_winter_ends_with_its_summer_day(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, ends={"iso": "2027-07-01", "precision": "day"}))
    line = desk.consents.state(client).first_to_end()
    assert line is not None
    assert line.ends == datetime(2027, 7, 1, 20, 59, 59, 999_000, tzinfo=UTC)


def test_the_zone_knows_the_offset_of_each_day() -> None:
    winter = datetime(2026, 11, 22, 12, tzinfo=UTC).astimezone(LOCAL)
    assert (winter.hour, winter.tzname()) == (14, "EET")
    assert datetime(2027, 7, 1, 12, tzinfo=LOCAL).astimezone(UTC).hour == 9
    assert (LOCAL.utcoffset(None), LOCAL.dst(None), LOCAL.tzname(None)) == (None, None, None)


def test_a_birthday_begins_with_its_night_here(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk, birth=PartialDate.of_day(date(2008, 11, 23)))
    record_consent(desk, client, dict(BY_MOTHER))
    assert desk.clients.get(client).age == Age(17, about=False)
    clinic.clock.advance(hours=10.5)  # half past midnight in Beirut, the evening before in Greenwich
    assert desk.clients.get(client).age == Age(18, about=False)
    assert AskAgain.CAME_OF_AGE in desk.consents.overview(client).ask_again
    assert Rule.CONSENT_OUTGROWN in [row.what.rule for row in desk.today.load().follow_ups]


def test_the_day_that_summer_ends_has_its_last_hour_too(desk: Workspace, clinic: Clinic) -> None:
    clinic.clock.set(datetime(2027, 10, 30, 12, tzinfo=UTC))
    client = add_client(desk)
    plan_session(desk, clinic, client, hours=9.5)  # half past eleven, for the second time
    (row,) = desk.today.load().follow_ups
    assert (row.what.rule, row.late) == (Rule.SESSION_TODAY, False)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Beirut", "America/Bogota", "Pacific/Kiritimati"])
def test_what_is_due_on_a_day_is_next_until_that_day_is_over_wherever_one_is(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    be_in(monkeypatch, zone)
    client = add_client(desk)
    add_task(desk, client, "2026-11-24")
    begins = datetime(2026, 11, 24, tzinfo=LOCAL)
    for hours in (-30, -5, -0.5, 0, 0.5, 12, 23.5):
        clinic.clock.set((begins + timedelta(hours=hours)).astimezone(UTC))
        assert next_date(desk, client) == (begins, True), hours
    clinic.clock.advance(hours=1)
    assert next_date(desk, client) is None


def test_a_session_of_this_evening_comes_before_a_task_of_tomorrow(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_in(monkeypatch, "America/Bogota")
    client = add_client(desk)
    add_task(desk, client, "2026-11-23")
    plan_session(desk, clinic, client, hours=13)  # eight in the evening, tomorrow in Greenwich
    assert next_date(desk, client) == (NOON + timedelta(hours=13), False)
    add_task(desk, client, "2026-11-22")
    assert next_date(desk, client) == (datetime(2026, 11, 22, 5, tzinfo=UTC), True)


def test_what_comes_after_a_last_day_that_is_over_here_is_next(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_in(monkeypatch, "America/Bogota")
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, ends={"iso": "2026-12-02", "precision": "day"}))
    be_in(monkeypatch, "Asia/Beirut")
    clinic.clock.set(datetime(2026, 12, 3, 1, tzinfo=LOCAL).astimezone(UTC))
    plan_session(desk, clinic, client, hours=9)
    assert next_date(desk, client) == (clinic.clock.now() + timedelta(hours=9), False)
    add_task(desk, client, "2026-12-03")
    assert next_date(desk, client) == (datetime(2026, 12, 3, tzinfo=LOCAL), True)


def test_a_consent_is_next_on_its_last_day(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, ends={"iso": "2027-07-01", "precision": "day"}))
    assert next_date(desk, client) == (datetime(2027, 7, 1, tzinfo=LOCAL), True)


@pytest.mark.parametrize(
    ("signed", "read"),
    [
        ("America/Bogota", "Asia/Beirut"),
        ("Asia/Beirut", "America/Bogota"),
        ("Pacific/Kiritimati", "America/Bogota"),
    ],
)
def test_the_last_day_of_a_consent_is_the_day_that_was_signed_wherever_it_is_read(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, signed: str, read: str
) -> None:
    last = date(2026, 12, 2)
    be_in(monkeypatch, signed)
    client = add_client(desk)
    ends = {"iso": last.isoformat(), "precision": "day"}
    record_consent(desk, client, a_form(Purpose.RECORD, ends=ends))
    be_in(monkeypatch, read)
    assert [line.last_day for line in desk.consents.state(client).lines if line.ends] == [last]
    standing = desk.facts.of(client).consent
    assert standing is not None
    assert standing.last_day == last
    assert next_date(desk, client) == (datetime(2026, 12, 2, tzinfo=LOCAL), True)
    order = Order(DocumentKind.CONSENT, client, "en", frozenset(CONSENT_PARTS), (Paper.A4,))
    for kind, parts in ((order.kind, order.parts), (DocumentKind.CASE_SUMMARY, frozenset({"consent"}))):
        paper = desk.documents.lay_out(replace(order, kind=kind, parts=parts)).documents
        assert "until \\u20682 December 2026" in repr(paper)
    (ending,) = desk.today.load().follow_ups
    assert (ending.what.rule, day_of(ending.what.title)) == (Rule.CONSENT_ENDS, last)
    # On the day after it is over here, though it still holds where it was signed.
    clinic.clock.set(datetime(2026, 12, 3, tzinfo=LOCAL).astimezone(UTC))
    assert next_date(desk, client) is None
    # When it ends is the moment at which the day ends where it was signed.
    clinic.clock.set(datetime(2026, 12, 3, tzinfo=ZoneInfo(signed)).astimezone(UTC) - timedelta(seconds=1))
    assert desk.consents.overview(client).status == ConsentStatus.PART
    clinic.clock.advance(seconds=2)
    assert desk.consents.overview(client).status == ConsentStatus.EXPIRED

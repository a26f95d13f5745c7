"""The end of a day where this computer is, also on the other side of summer time."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.services.local_zone import LOCAL
from pss_desktop.services.workspace import Workspace
from tests.consents import a_form, record_consent
from tests.services.clinic import add_client


@pytest.fixture(autouse=True)
def _beirut(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Beirut")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_consent_signed_in_winter_ends_with_its_summer_day(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, ends={"iso": "2027-07-01", "precision": "day"}))
    end = desk.consents.state(client).earliest_end()
    assert end == datetime(2027, 7, 1, 20, 59, 59, 999_000, tzinfo=UTC)


def test_the_zone_knows_the_offset_of_each_day() -> None:
    winter = datetime(2026, 11, 22, 12, tzinfo=UTC).astimezone(LOCAL)
    assert (winter.hour, winter.tzname()) == (14, "EET")
    assert datetime(2027, 7, 1, 12, tzinfo=LOCAL).astimezone(UTC).hour == 9
    assert (LOCAL.utcoffset(None), LOCAL.dst(None), LOCAL.tzname(None)) == (None, None, None)

"""Taking back, and deciding against a no."""

from datetime import timedelta

import pytest

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.consent import ConsentState, Line, LineStatus
from pss_desktop.domain.consent_acts import (
    EVERYTHING,
    Withdrawal,
    WithdrawnLine,
    override_payload,
    override_problems,
    withdrawable,
)
from pss_desktop.domain.errors import InvalidFieldsError
from tests.consents import a_withdrawal, an_override
from tests.fakes import NOON

TODAY = NOON.date()


def withdrawal_codes(content: dict[str, object]) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in Withdrawal.from_content(content).problems(TODAY)]


def override_codes(**changes: object) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in override_problems(an_override(**changes))]


def test_a_withdrawal_says_what_when_how_and_by_whom() -> None:
    assert withdrawal_codes({}) == [
        ("scope", "required"),
        ("on", "required"),
        ("how", "required"),
        ("decider", "required"),
    ]
    assert withdrawal_codes(a_withdrawal()) == []


def test_a_withdrawal_has_a_day_that_has_come() -> None:
    month, later = {"iso": "2026-11", "precision": "month"}, {"iso": "2026-11-25", "precision": "day"}

    assert withdrawal_codes(a_withdrawal(on=month)) == [("on", "day_needed")]
    assert withdrawal_codes(a_withdrawal(on=later)) == [("on", "in_future")]


def test_everything_is_written_without_lines_so_that_unknown_grants_go_too() -> None:
    payload = Withdrawal.from_content(a_withdrawal(EVERYTHING, "record:")).signing_payload(NOON)

    assert payload["lines"] == []
    assert Withdrawal.from_payload(payload).is_total


def test_a_part_is_written_by_purpose_and_recipient() -> None:
    content = a_withdrawal("named_service:hilltop: legal", withdrawal="She changed her mind.")
    payload = Withdrawal.from_content(content).signing_payload(NOON)
    read = Withdrawal.from_payload(payload)

    assert payload["lines"] == [{"purpose": "named_service", "audience": "hilltop: legal"}]
    assert payload["text"] == {"withdrawal": "She changed her mind."}
    assert read.lines == (WithdrawnLine("named_service", "hilltop: legal"),)


def test_an_unfinished_withdrawal_is_not_signed() -> None:
    with pytest.raises(InvalidFieldsError):
        Withdrawal.from_content({}).signing_payload(NOON)


def test_only_what_was_given_can_be_taken_back() -> None:
    given = Line("record", "", LineStatus.GIVEN, by=("aa",))
    refused = Line("contact", "", LineStatus.REFUSED)

    assert withdrawable(ConsentState((given, refused))) == (WithdrawnLine("record"),)


def test_an_override_says_who_why_and_just_what() -> None:
    assert override_codes() == []
    assert override_codes(who=" ", reason="", classes=[]) == [
        ("classes", "required"),
        ("who", "required"),
        ("reason", "required"),
    ]


def test_an_override_never_names_what_is_private() -> None:
    assert override_codes(classes=["private"]) == [
        ("classes", "not_a_choice"),
        ("classes", "not_for_audience"),
    ]


def test_an_override_of_a_letter_names_who_gets_it() -> None:
    assert override_codes(audience="letter") == [("to", "required")]
    assert override_codes(audience="report") == [("classes", "not_for_audience")]


def test_an_override_holds_for_a_day() -> None:
    payload = override_payload(an_override(), NOON)

    assert payload["ends"] == to_iso(NOON + timedelta(hours=24))
    assert payload["purpose"] == "record"
    assert payload["text"] == {"reason": "The child was in danger.", "who": "Hazel Brook"}


def test_an_unfinished_override_is_not_signed() -> None:
    with pytest.raises(InvalidFieldsError):
        override_payload({}, NOON)

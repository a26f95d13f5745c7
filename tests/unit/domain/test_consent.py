"""A client's consent as it stands: the words of it, and when to ask again."""

from datetime import date, timedelta

import pytest

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.consent import (
    AskAgain,
    ConsentState,
    Limit,
    Line,
    LineStatus,
    Override,
    Purpose,
    due_again,
    recipient_key,
    summarise_consent,
)
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.domain.dates import PartialDate, day_of
from tests.fakes import NOON

SOON = NOON + timedelta(days=20)
LATER = NOON + timedelta(days=200)
YESTERDAY = NOON - timedelta(days=1)


def given(purpose: Purpose = Purpose.RECORD, **changes: object) -> Line:
    return Line(purpose, "", LineStatus.GIVEN, by=("aa",), **changes)  # type: ignore[arg-type]


def refused(purpose: Purpose = Purpose.REPORTING) -> Line:
    return Line(purpose, "", LineStatus.REFUSED)


def all_given(**changes: object) -> ConsentState:
    return ConsentState(tuple(given(purpose, **changes) for purpose in Purpose))


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ((), None),
        ((given(),), ConsentStatus.GIVEN),
        ((given(), refused()), ConsentStatus.PART),
        ((refused(),), ConsentStatus.REFUSED),
        ((Line("record", "", LineStatus.WITHDRAWN), refused()), ConsentStatus.WITHDRAWN),
        ((given(ends=YESTERDAY), refused()), ConsentStatus.EXPIRED),
        ((given(assent="disagrees"),), ConsentStatus.REFUSED),
    ],
)
def test_the_whole_has_one_word(lines: tuple[Line, ...], status: ConsentStatus | None) -> None:
    assert ConsentState(lines).status(NOON) is status


def test_lists_show_where_it_stands_and_when_it_ends_first() -> None:
    state = {
        "at": to_iso(YESTERDAY),
        "lines": [
            {"purpose": "record", "audience": "", "status": "given", "expires": to_iso(LATER)},
            {
                "purpose": "contact",
                "audience": "",
                "status": "given",
                "expires": to_iso(SOON),
                "last_day": "2030-01-31",
            },
            {"purpose": "services", "audience": "", "status": "refused"},
        ],
    }

    summary = summarise_consent(state)

    assert (summary.status, summary.due, summary.at) == ("part", SOON, YESTERDAY)
    assert day_of(summary.title) == date(2030, 1, 31)
    assert summarise_consent({}).status == ""


def test_what_cannot_be_read_counts_against_sharing() -> None:
    lines = [
        {"purpose": "record", "status": "perhaps"},
        {"purpose": "contact", "status": "given", "expires": 3},
    ]
    state = ConsentState.from_state({"lines": [*lines, "a line"], "limits": ["the pond"], "overrides": [{}]})

    assert not state.allows("record", "", NOON)
    assert not state.allows("contact", "", NOON)
    assert state.limits == (Limit("the pond", ""),)
    assert not state.overrides[0].holds(NOON)
    assert ConsentState.from_state({"lines": "none"}) == ConsentState()


def test_the_line_of_a_recipient_comes_before_the_one_about_everybody() -> None:
    everybody = given(Purpose.NAMED_SERVICE)
    one = Line("named_service", "hilltop", LineStatus.REFUSED)
    state = ConsentState((everybody, one))

    assert state.line("named_service", "hilltop") is one
    assert state.line("named_service", "orchard") is everybody
    assert state.line("contact") is None


def test_names_are_compared_without_letter_case_and_spaces() -> None:
    assert recipient_key("  Hilltop  Legal Desk ") == recipient_key("hilltop legal DESK")


@pytest.mark.parametrize(
    ("whom", "recipient", "found"),
    [
        ("the brother", "The Brother", True),
        ("Hilltop", "Hilltop Legal Desk", True),
        ("Hilltop Legal Desk", "hilltop", True),
        ("hill", "Hilltop", False),
        ("", "Hilltop", False),
        ("the brother", "", False),
    ],
)
def test_a_limit_names_a_recipient_by_whole_words(whom: str, recipient: str, found: bool) -> None:
    assert Limit("the pond", whom).names(recipient) is found


def test_a_limit_is_kept_as_it_was_said() -> None:
    limit = Limit("the pond", "the brother", "she tells him herself")

    assert Limit.from_payload(limit.to_payload()) == limit
    assert Limit("", " ").covers_all
    assert not limit.covers_all


def test_an_override_ends_and_one_that_knew_too_little_never_holds() -> None:
    values = {
        "op": "aa", "by": "bb", "who": "Hazel", "reason": "danger", "audience": "print",
        "classes": ["clinical"], "at": to_iso(NOON), "ends": to_iso(SOON), "knew": True,
    }  # fmt: skip
    override = Override.from_state(values)

    assert override.holds(NOON)
    assert not override.holds(SOON)
    assert not Override.from_state({**values, "knew": False}).holds(NOON)


def test_nobody_is_asked_again_who_was_never_asked() -> None:
    assert due_again(ConsentState(), None, NOON) == ()


def test_a_full_consent_without_an_end_stands() -> None:
    assert due_again(all_given(on=date(2026, 1, 1)), None, NOON) == ()


def test_an_end_that_is_near_asks_again() -> None:
    assert due_again(all_given(ends=SOON), None, NOON) == (AskAgain.ENDS_SOON,)
    assert due_again(all_given(ends=LATER), None, NOON) == ()
    assert due_again(all_given(ends=YESTERDAY), None, NOON) == (AskAgain.EXPIRED,)


def test_a_purpose_that_was_never_asked_asks_again() -> None:
    assert due_again(ConsentState((given(),)), None, NOON) == (AskAgain.NEW_PURPOSE,)


def test_a_named_service_stands_for_its_purpose() -> None:
    lines = [given(purpose) for purpose in Purpose if purpose is not Purpose.NAMED_SERVICE]
    named = Line("named_service", "hilltop", LineStatus.GIVEN, by=("aa",))

    assert due_again(ConsentState((*lines, named)), None, NOON) == ()


@pytest.mark.parametrize(
    ("born", "asked", "reasons"),
    [
        ("2008-11-20", "2026-05-01", (AskAgain.CAME_OF_AGE,)),
        ("2008-11-20", "2026-11-21", ()),
        ("2014-11-20", "2026-05-01", ()),
        ("2011-11-20", "2026-05-01", (AskAgain.CAME_OF_AGE,)),
        ("2020-11-20", "2026-05-01", (AskAgain.CAME_OF_AGE,)),
        ("1988-04-12", "2026-05-01", ()),
    ],
)
def test_a_client_who_grew_into_a_greater_part_is_asked_again(
    born: str, asked: str, reasons: tuple[AskAgain, ...]
) -> None:
    state = all_given(on=date.fromisoformat(asked))

    assert due_again(state, PartialDate.of_day(date.fromisoformat(born)), NOON) == reasons


def test_without_the_day_of_asking_nobody_knows_who_grew() -> None:
    assert due_again(all_given(), PartialDate.of_day(date(2008, 11, 20)), NOON) == ()

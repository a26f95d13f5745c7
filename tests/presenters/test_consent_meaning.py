"""What each answer of a consent form means, said at once."""

from datetime import timedelta

import pytest

from pss_desktop.domain.consent import ConsentState, Line, LineStatus
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.presenters.consent.meaning import Consequence, Meaning, Verdict, meanings
from tests.fakes import NOON


def verdicts(state: ConsentState) -> dict[Consequence, Verdict]:
    return {one.of: one.verdict for one in meanings(state, NOON)}


def test_nothing_asked_leaves_everything_open() -> None:
    assert set(verdicts(ConsentState()).values()) == {Verdict.OPEN}


def test_named_services_are_told_one_by_one() -> None:
    lines = (
        Line("named_service", "hilltop", LineStatus.GIVEN, by=("aa",), name="Hilltop", what="papers"),
        Line("named_service", "orchard", LineStatus.REFUSED, name="Orchard"),
    )

    found = [one for one in meanings(ConsentState(lines), NOON) if one.of is Consequence.LETTER]

    assert found == [
        Meaning(Consequence.LETTER, Verdict.YES, "Hilltop", "papers"),
        Meaning(Consequence.LETTER, Verdict.NO, "Orchard", "", DenyReason.REFUSED),
    ]


@pytest.mark.parametrize(
    ("line", "verdict", "reason"),
    [
        (Line("services", "", LineStatus.GIVEN), Verdict.YES, None),
        (Line("services", "", LineStatus.REFUSED), Verdict.NO, None),
        (Line("services", "", LineStatus.REFUSED, unanswered=True), Verdict.OPEN, None),
        (
            Line("services", "", LineStatus.GIVEN, ends=NOON - timedelta(days=1)),
            Verdict.NO,
            DenyReason.EXPIRED,
        ),
        (Line("services", "", LineStatus.GIVEN, assent="disagrees"), Verdict.NO, DenyReason.CHILD_DISAGREES),
    ],
)
def test_what_no_paper_depends_on_says_why_too(
    line: Line, verdict: Verdict, reason: DenyReason | None
) -> None:
    found = meanings(ConsentState((line,)), NOON)[0]

    assert (found.verdict, found.reason) == (verdict, reason)

"""Whom Today asks to ask again: who grew older since, and who was not asked about a purpose."""

from collections.abc import Mapping
from datetime import date

import pytest

from pss_desktop.domain.assent import AgeRow, AgeTable, ChildPart
from pss_desktop.domain.case import CaseState
from pss_desktop.domain.consent import AskAgain, Purpose
from pss_desktop.domain.dates import PartialDate, Precision, birthday
from pss_desktop.domain.follow_up import Harm, Rule
from pss_desktop.domain.ids import ClientId, ScopeId, single_record
from pss_desktop.services.consent.consents import CONSENT_FORM
from pss_desktop.services.today import today
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.services.clinic import Clinic, add_client, close_case

GIVEN = a_form(*(purpose for purpose in Purpose if purpose is not Purpose.NAMED_SERVICE))
BY_MOTHER: Mapping[str, object] = {
    **GIVEN,
    "decider": "caregiver",
    "decider_name": "Olive Harbour",
    "relation": "mother",
    "assent": "agrees",
}


def rules(desk: Workspace) -> list[tuple[Rule, ClientId]]:
    return [(row.what.rule, row.client) for row in desk.today.load().follow_ups]


def born(iso: str) -> PartialDate:
    return PartialDate(iso, {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR}[len(iso)])


def test_who_comes_of_age_is_asked_again_until_they_have_answered_themselves(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk, birth=born("2008-11-25"))
    record_consent(desk, client, dict(BY_MOTHER))
    assert rules(desk) == []
    clinic.clock.advance(days=4)
    (row,) = desk.today.load().follow_ups
    assert (row.what.rule, row.client, row.what.harm) == (Rule.CONSENT_OUTGROWN, client, Harm.PAPER)
    assert row.what.due.astimezone().date() == date(2026, 11, 25)
    assert row.late
    assert desk.consents.overview(client).ask_again == (AskAgain.CAME_OF_AGE,)
    today = {"iso": "2026-11-26", "precision": "day"}
    record_consent(desk, client, {**GIVEN, "on": today})
    assert rules(desk) == []
    assert desk.consents.overview(client).ask_again == ()


def test_a_birthday_without_a_difference_and_one_long_ago_are_not_told(
    desk: Workspace, clinic: Clinic
) -> None:
    twelve, fifteen = (add_client(desk, birth=born(iso)) for iso in ("2014-11-25", "2011-11-25"))
    for client in (twelve, fifteen):
        record_consent(desk, client, dict(BY_MOTHER))
    clinic.clock.advance(days=30)
    assert rules(desk) == [(Rule.CONSENT_OUTGROWN, fifteen)]
    clinic.clock.advance(days=64)
    assert rules(desk) == []


@pytest.mark.parametrize(("known", "days"), [("2008-11", 9), ("2008", 40)])
def test_of_a_birthday_that_is_known_in_part_the_last_day_counts(
    desk: Workspace, clinic: Clinic, known: str, days: int
) -> None:
    client = add_client(desk, birth=born(known))
    record_consent(desk, client, dict(BY_MOTHER))
    clinic.clock.advance(days=days - 3)
    assert rules(desk) == []
    clinic.clock.advance(days=3)
    assert rules(desk) == [(Rule.CONSENT_OUTGROWN, client)]


def test_the_ages_of_the_programme_count(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk, birth=born("2010-11-25"))
    record_consent(desk, client, dict(BY_MOTHER))
    clinic.clock.advance(days=4)
    assert rules(desk) == []
    child = AgeRow(0, ChildPart.ASSENT, adult_decides=True, alone=False)
    desk.consents.set_ages(AgeTable((child, AgeRow(16, ChildPart.CONSENT, adult_decides=False, alone=True))))
    assert rules(desk) == [(Rule.CONSENT_OUTGROWN, client)]


def test_a_birth_that_is_corrected_and_a_consent_that_is_withdrawn_change_the_line(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk)
    record_consent(desk, client, dict(GIVEN))
    clinic.clock.advance(days=4)
    desk.clients.change(client, {"birth": born("2008-11-25").to_payload()})
    assert rules(desk) == [(Rule.CONSENT_OUTGROWN, client)]
    withdraw_consent(desk, client, a_withdrawal())
    assert rules(desk) == []


def test_a_purpose_that_was_not_asked_about_asks_again_with_one_line_a_client(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk, birth=born("2008-11-25"))
    of_an_older_release(desk, client)
    assert rules(desk) == [(Rule.CONSENT_LACKS_A_PURPOSE, client)]
    assert desk.consents.overview(client).ask_again == (AskAgain.NEW_PURPOSE,)
    clinic.clock.advance(days=4)
    assert rules(desk) == [(Rule.CONSENT_OUTGROWN, client)]
    record_consent(desk, client, {**GIVEN, "on": {"iso": "2026-11-26", "precision": "day"}})
    assert rules(desk) == []
    assert finish(desk.seat.storage.projection.compare()) == ()


def test_cases_that_are_closed_or_in_the_bin_take_nobodys_place(desk: Workspace) -> None:
    closed, binned, open_ = (add_client(desk, name) for name in ("Aspen", "Birch", "Cedar"))
    for client in (closed, binned, open_):
        of_an_older_release(desk, client)
    close_case(desk, closed)
    desk.clients.move_to_bin(binned)
    lacking = desk.seat.storage.clients.lacking_a_purpose
    assert tuple(lacking({CaseState.OPEN, CaseState.ON_HOLD})) == (open_,)
    assert tuple(lacking({CaseState.CLOSED})) == (closed,)
    assert rules(desk) == [(Rule.CONSENT_LACKS_A_PURPOSE, open_)]


def test_consents_that_end_stand_in_their_order_with_the_others(
    desk: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "_FOLLOW_UPS", 3)
    lacking, later, sooner, closed = (add_client(desk, name) for name in ("Aspen", "Birch", "Cedar", "Elm"))
    of_an_older_release(desk, lacking)
    for client, end in ((later, "2026-11-26"), (sooner, "2026-11-24"), (closed, "2026-11-23")):
        record_consent(desk, client, {**GIVEN, "ends": {"iso": end, "precision": "day"}})
    close_case(desk, closed)
    clinic.clock.advance(days=3)
    assert rules(desk) == [
        (Rule.CONSENT_ENDED, sooner),
        (Rule.CONSENT_LACKS_A_PURPOSE, lacking),
        (Rule.CONSENT_ENDS, later),
    ]
    clinic.clock.advance(days=95)
    assert rules(desk) == [(Rule.CONSENT_LACKS_A_PURPOSE, lacking)]


def test_who_is_born_on_the_29th_of_february_is_older_on_the_first_of_march() -> None:
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert birthday(date(2008, 2, 29), 4) == date(2012, 2, 29)


def of_an_older_release(desk: Workspace, client: ClientId) -> None:
    """A consent of a release that knew one purpose."""
    line = {"purpose": "services", "answer": "given"}
    payload = {"lines": [line], "on": "2026-11-22", "at": "2026-11-22T12:00:00.000Z", "decider": "caregiver"}
    scope = ScopeId(client)
    entry = Entry("consent", "give", single_record(scope, CONSENT_FORM), scope, payload)
    with desk.seat.storage.connection.transaction():
        desk.seat.storage.writer.write(entry)

"""The level of risk: raised by anybody, lowered by who has seen the raise; screens raise it by themselves."""

import pytest

from pss_desktop.domain.errors import (
    InvalidFieldsError,
    PassphraseNeededError,
    RecordNotFoundError,
    RiskChangedError,
    StaleDraftError,
)
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.risk import JUDGED_IN_A_NOTE, RiskLevel, RiskMove
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note
from tests.services.crisis_forms import (
    PLANNED,
    QUIET,
    WHEN,
    draft,
    set_risk,
    set_unreadable_risk,
    sign_screen,
)

# The level


def test_nobody_has_looked_at_a_new_client(desk: Workspace) -> None:
    client = add_client(desk)
    assert desk.risks.now(client) == RiskNow()
    assert not desk.risks.now(client).is_set
    assert desk.risks.history(client) == ()


def test_a_raised_level_says_why_and_since_when(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    now = set_risk(desk, client, "high", " Spoke of a plan. ")
    assert (now.level, now.reason, now.at) == (RiskLevel.HIGH, "Spoke of a plan.", clinic.clock.now())
    assert now.is_set
    (act,) = desk.risks.history(client)
    assert (act.move, act.author) == (RiskMove.RAISE, desk.vault.storage.identity.person)
    assert desk.drafts.open("risk_level", client) is None
    assert clinic.news[-1].concerns("risk_level", client=client)
    assert [one.risk for one in desk.vault.storage.outstanding.at_risk("risk_level", count=5)] == ["high"]


def test_the_same_level_again_takes_the_newer_reason(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    set_risk(desk, client, "high", "On Monday.")
    clinic.clock.advance(days=1)
    assert set_risk(desk, client, "high", "Still so on Tuesday.").reason == "Still so on Tuesday."


def test_who_has_seen_the_raise_lowers_it(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    set_risk(desk, client, "imminent")
    clinic.clock.advance(hours=3)
    assert set_risk(desk, client, "medium", "The plan was given up.").level is RiskLevel.MEDIUM
    assert [act.move for act in desk.risks.history(client)] == [RiskMove.LOWER, RiskMove.RAISE]
    assert desk.vault.storage.outstanding.at_risk("risk_level", count=5) == ()


def test_a_lone_level_that_is_no_word_is_not_none_known_until_somebody_who_saw_it_sets_one(
    desk: Workspace,
) -> None:
    client = add_client(desk)
    set_unreadable_risk(desk, client)
    now = desk.risks.now(client)
    assert (now.reads, now.is_set, now.level, now.reason) == (
        False,
        True,
        RiskLevel.IMMINENT,
        "Spoke of a plan.",
    )
    assert (desk.risks.history(client), desk.risks.history(client).unread) == ((), 1)
    assert desk.facts.of(client).risk == "imminent"
    revision = draft(desk, "risk_level", client, {"level": "imminent", "reason": "A plan.", "seen": ""})
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(RiskChangedError):
        desk.risks.set_level(client, revision)
    now = set_risk(desk, client, "imminent", "A plan.")
    assert (now.reads, now.level, now.reason) == (True, RiskLevel.IMMINENT, "A plan.")
    (act,) = desk.risks.history(client)
    assert (act.move, act.anew) == (RiskMove.LOWER, True)
    set_risk(desk, client, "low", "Calmer.")
    assert [act.anew for act in desk.risks.history(client)] == [False, True]


def test_what_a_screen_finds_is_written_down_beside_a_level_that_nobody_can_read(desk: Workspace) -> None:
    client = add_client(desk)
    set_unreadable_risk(desk, client)
    sign_screen(desk, client, PLANNED)
    assert not desk.risks.now(client).reads
    assert [act.source for act in desk.risks.history(client)] == ["risk_screen"]


def test_a_raise_since_the_form_was_opened_keeps_it_from_lowering(desk: Workspace) -> None:
    client = add_client(desk)
    set_risk(desk, client, "medium")
    seen = desk.risks.now(client).by
    revision = draft(desk, "risk_level", client, {"level": "low", "reason": "Calmer.", "seen": seen})
    sign_screen(desk, client, PLANNED)
    with pytest.raises(RiskChangedError):
        desk.risks.set_level(client, revision)
    assert desk.risks.now(client).level is RiskLevel.HIGH
    assert desk.drafts.open("risk_level", client) is not None


@pytest.mark.parametrize("missing", ["level", "reason"])
def test_a_level_without_a_reason_is_not_signed(desk: Workspace, missing: str) -> None:
    client = add_client(desk)
    content = {"level": "high", "reason": "Why.", missing: ""}
    revision = draft(desk, "risk_level", client, content)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(InvalidFieldsError):
        desk.risks.set_level(client, revision)
    assert desk.risks.history(client) == ()


def test_a_level_needs_the_passphrase_and_the_newest_draft(desk: Workspace) -> None:
    client = add_client(desk)
    revision = draft(desk, "risk_level", client, {"level": "high", "reason": "Why."})
    with pytest.raises(PassphraseNeededError):
        desk.risks.set_level(client, revision)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        desk.risks.set_level(client, revision + 1)


# Screens


def test_a_screen_raises_the_level_in_the_same_deed(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    clinic.news.clear()
    record = sign_screen(desk, client, PLANNED, actions=["not_alone"], told="Amina Reed")
    screen = desk.risk_screens.get(record)
    assert screen.body.level is RiskLevel.HIGH
    assert screen.signed_at == clinic.clock.now()
    now = desk.risks.now(client)
    assert (now.level, now.reason) == (RiskLevel.HIGH, screen.body.triage.because)
    assert desk.risks.history(client)[0].source == "risk_screen"
    assert sum(news.concerns("risk_screen", "risk_level") for news in clinic.news) == 1
    assert desk.drafts.open("risk_screen", client) is None


def test_a_quiet_screen_says_none_known_at_first_and_lowers_nothing_later(desk: Workspace) -> None:
    client = add_client(desk)
    sign_screen(desk, client)
    first = desk.risks.now(client)
    assert (first.level, first.is_set) == (RiskLevel.NONE, True)
    assert first.reason
    set_risk(desk, client, "high")
    sign_screen(desk, client, {"wish_dead": "yes"})
    assert desk.risks.now(client).level is RiskLevel.HIGH
    assert [one.body.level for one in desk.risk_screens.of(client)] == [RiskLevel.LOW, RiskLevel.NONE]


def test_a_quiet_screen_that_a_person_judges_higher_raises_to_their_level(desk: Workspace) -> None:
    client = add_client(desk)
    sign_screen(desk, client, judged="imminent", judgement="Gave away the dog.")
    now = desk.risks.now(client)
    assert (now.level, now.reason) == (RiskLevel.IMMINENT, "Gave away the dog.")


def test_an_unknown_structure_is_not_signed(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    revision = draft(desk, "risk_screen", client, {"protocol": "of later", "when": WHEN, "answers": QUIET})
    with pytest.raises(InvalidFieldsError):
        desk.risk_screens.sign(client, revision)
    with pytest.raises(RecordNotFoundError):
        desk.risk_screens.protocol("of later")
    assert [one.id for one in desk.risk_screens.protocols.values()] == [
        "six_topics",
        "four_questions",
        "own_record",
    ]


def test_a_screen_that_breaks_its_rules_raises_nothing(desk: Workspace) -> None:
    client = add_client(desk)
    with pytest.raises(InvalidFieldsError):
        sign_screen(desk, client, {"thoughts": "yes"})
    assert not desk.risks.now(client).is_set


def test_what_is_added_stays_below_the_screen(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    record = sign_screen(desk, client, PLANNED)
    form = f"addendum:{record.hex()}"
    desk.drafts.save(form, client, {"kind": "addendum", "text": "The sister came."}, 0)
    clinic.clock.advance(minutes=5)
    added = desk.risk_screens.add(record, AddendumKind.ADDENDUM, "The sister came.")
    assert [(one.text, one.at) for one in added.addenda] == [("The sister came.", clinic.clock.now())]
    assert desk.drafts.open(form, client) is None
    assert not added.in_error
    wrong = desk.risk_screens.add(record, AddendumKind.ENTERED_IN_ERROR, "It was another client.")
    assert wrong.in_error
    assert desk.risks.now(client).level is RiskLevel.HIGH


def test_words_that_are_still_typed_outlive_another_addition(desk: Workspace) -> None:
    client = add_client(desk)
    record = sign_screen(desk, client, PLANNED)
    form = f"addendum:{record.hex()}"
    desk.drafts.save(form, client, {"kind": "addendum", "text": "Half a sen"}, 0)
    desk.risk_screens.add(record, AddendumKind.ADDENDUM, "Another.")
    assert desk.drafts.open(form, client) is not None


def test_an_addition_says_something_and_to_a_screen_that_exists(desk: Workspace) -> None:
    client = add_client(desk)
    record = sign_screen(desk, client)
    with pytest.raises(InvalidFieldsError):
        desk.risk_screens.add(record, AddendumKind.ADDENDUM, " ")
    with pytest.raises(RecordNotFoundError):
        desk.risk_screens.get(RecordId(bytes(16)))
    with pytest.raises(RecordNotFoundError):
        desk.risk_screens.get(client)


def test_signing_again_after_fifteen_minutes_asks_for_the_passphrase(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    record = sign_screen(desk, client)
    clinic.clock.advance(minutes=16)
    with pytest.raises(PassphraseNeededError):
        desk.risk_screens.add(record, AddendumKind.ADDENDUM, "Later.")


# Notes


def test_a_notes_risk_today_raises_the_level_and_never_lowers_it(desk: Workspace) -> None:
    client = add_client(desk)
    note = {"when": WHEN, "format": "narrative", "narrative": "Sat under the fig tree.", "risk": "high"}
    desk.signing.confirm(PASSPHRASE)
    desk.notes.sign(client, desk.notes.save_draft(client, note, 0).revision)
    now = desk.risks.now(client)
    assert (now.level, now.reason) == (RiskLevel.HIGH, JUDGED_IN_A_NOTE)
    assert desk.risks.history(client)[0].source == "session_note"
    desk.notes.sign(client, desk.notes.save_draft(client, {**note, "risk": "low"}, 0).revision)
    assert desk.risks.now(client).level is RiskLevel.HIGH


def test_a_note_that_says_nothing_of_risk_sets_no_level(desk: Workspace) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    assert not desk.risks.now(client).is_set

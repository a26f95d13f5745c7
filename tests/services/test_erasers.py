"""Whom the programme's policy lets erase: their erasures count wherever they come, and nobody else's."""

from pathlib import Path
from typing import Final

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import ERASE
from pss_desktop.domain.roles import Role
from pss_desktop.services.importing.views import Verdict
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.sync.roster import Policy, RevocationReason
from pss_desktop.sync.roster_changes import with_policy
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.post import send
from tests.services.clinic import add_client, sign_note
from tests.team import Team, revoke

BATCH: Final = 20
"""So many erasures in one bundle ask nobody."""


def let_erase(team: Team, *roles: Role) -> None:
    deeds = team.supervisor.desk.root_deeds
    deeds.change(lambda one: with_policy(one, Policy(erasers=frozenset(roles))), team.roots)
    team.tell_roster()


def a_note_of_the_counselor(team: Team) -> tuple[ClientId, RecordId]:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel, "Fern Riverbend")
    note = sign_note(hazel, fern, "Sat under the fig tree.")
    send(hazel, juniper)
    return fern, note


def ask_to_erase(team: Team, fern: ClientId, note: RecordId) -> None:
    juniper = team.supervisor.desk
    juniper.seat.storage.writer.write(Entry("session_note", ERASE, note, ScopeId(fern), {}))


def status(team: Team, note: RecordId) -> str | None:
    return team.counselor.desk.seat.storage.records.get(note).status


def test_the_erasure_of_a_role_that_the_policy_names_counts_where_it_comes(team: Team) -> None:
    fern, note = a_note_of_the_counselor(team)
    let_erase(team, Role.SUPERVISOR)
    ask_to_erase(team, fern, note)
    send(team.supervisor.desk, team.counselor.desk)
    assert status(team, note) == "erased"
    assert team.counselor.desk.finder.search("fig tree").notes == ()
    assert finish(team.counselor.desk.safekeeping.check()).sound


def test_a_right_counts_for_what_comes_after_it_and_what_is_gone_stays_gone(team: Team) -> None:
    fern, note = a_note_of_the_counselor(team)
    ask_to_erase(team, fern, note)
    send(team.supervisor.desk, team.counselor.desk)
    let_erase(team, Role.SUPERVISOR)
    assert status(team, note) == "signed"
    hazel = team.counselor.desk
    assert finish(hazel.safekeeping.check()).sound
    finish(hazel.seat.storage.rebuild(anew=True))
    assert status(team, note) == "signed"
    ask_to_erase(team, fern, note)
    send(team.supervisor.desk, hazel)
    assert status(team, note) == "erased"
    let_erase(team)
    let_erase(team, Role.SUPERVISOR)
    assert status(team, note) == "erased"
    assert finish(hazel.safekeeping.check()).sound


def test_what_a_stolen_computer_asked_for_in_bulk_stays_refused_by_any_later_policy(
    team: Team, tmp_path: Path
) -> None:
    sorrel = team.with_third(tmp_path, "Sorrel Bay", Admission(Role.SUPERVISOR))
    team.tell_roster()
    hazel, thief = team.counselor.desk, sorrel.desk
    fern = add_client(hazel, "Fern Riverbend")
    notes = [sign_note(hazel, fern, f"Note {number}.") for number in range(2 * BATCH)]
    send(hazel, thief)
    for batch in (notes[:BATCH], notes[BATCH:]):
        for note in batch:
            thief.seat.storage.writer.write(Entry("session_note", ERASE, note, ScopeId(fern), {}))
        assert send(thief, hazel).preview.asks == ()
        team.clock.advance(days=1)
    let_erase(team, Role.SUPERVISOR)
    assert {status(team, note) for note in notes} == {"signed"}
    revoke(team.supervisor.desk, sorrel.person, Loss(RevocationReason.STOLEN), team.roots)
    team.tell_roster()
    key = hazel.seat.storage.journal.keys.known_scope(ScopeId(fern))
    assert key is not None
    allowed = hazel.seat.storage.projection.erasure_facts(key).allowed
    assert allowed == {team.supervisor.person}
    assert {status(team, note) for note in notes} == {"signed"}
    assert finish(hazel.safekeeping.check()).sound


def test_many_erasures_in_small_bundles_ask_as_one_large_bundle_does(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel, "Fern Riverbend")
    notes = [sign_note(hazel, fern, f"Note {number}.") for number in range(BATCH + 2)]
    send(hazel, juniper)
    for note in notes[:BATCH]:
        hazel.seat.storage.erasure.erase(note)
        assert send(hazel, juniper).state is IncomingState.APPLIED
    hazel.seat.storage.erasure.erase(notes[BATCH])
    assert send(hazel, juniper).state is IncomingState.TO_DECIDE
    assert juniper.seat.storage.records.get(notes[BATCH]).status == "signed"

    team.clock.advance(days=1)
    hazel.seat.storage.erasure.erase(notes[BATCH + 1])
    send(hazel, juniper)
    assert juniper.seat.storage.records.get(notes[BATCH + 1]).status == "erased"


def test_a_policy_that_names_another_role_lets_nothing_go(team: Team) -> None:
    fern, note = a_note_of_the_counselor(team)
    let_erase(team, Role.COORDINATOR)
    ask_to_erase(team, fern, note)
    send(team.supervisor.desk, team.counselor.desk)
    assert status(team, note) == "signed"


def test_who_leaves_the_programme_lets_nobody_erase_any_more(team: Team) -> None:
    fern, _ = a_note_of_the_counselor(team)
    let_erase(team, Role.SUPERVISOR)
    team.counselor.desk.membership.leave()
    storage = team.counselor.desk.seat.storage
    key = storage.journal.keys.known_scope(ScopeId(fern))
    assert key is not None
    assert storage.projection.erasure_facts(key).allowed == frozenset()


def test_a_coordinator_whom_the_policy_names_may_erase_and_no_more(team: Team, tmp_path: Path) -> None:
    fern, note = a_note_of_the_counselor(team)
    moss = team.with_third(tmp_path, "Moss Field", Admission(Role.COORDINATOR)).desk
    team.tell_roster()
    send(team.counselor.desk, moss)
    moss.seat.storage.writer.may = None  # as a version that asks nobody
    moss.seat.storage.writer.write(Entry("session_note", ERASE, note, ScopeId(fern), {}))
    refused = send(moss, team.counselor.desk)
    assert [(one.verdict, one.refusal) for one in refused.preview.notes] == [
        (Verdict.REFUSED, Refusal.NOT_FOR_ROLE)
    ]
    let_erase(team, Role.COORDINATOR)
    assert send(moss, team.counselor.desk).preview.notes == ()
    assert status(team, note) == "erased"

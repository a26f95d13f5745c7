"""What would leave for the supervisor, over real vaults: exactly that, and what stays with its reason."""

from datetime import date
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.domain.ids import ClientId, PersonId, ScopeId, single_record
from pss_desktop.domain.roles import Role
from pss_desktop.domain.standing_rule import Outside
from pss_desktop.services.exporting.preview import Preview
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.consents import (
    a_form,
    a_service,
    a_withdrawal,
    an_override,
    override_consent,
    record_consent,
    withdraw_consent,
)
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team


def look(team: Team, *, with_names: bool | None = None) -> Preview:
    desk = team.counselor.desk
    return desk.exporting.preview(team.supervisor.person, with_names=with_names)


def agreed(desk: Workspace, name: str = "Fern Riverbend") -> ClientId:
    client = add_client(desk, name)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    return client


def leaving(preview: Preview) -> dict[str, int]:
    return {one.kind: one.records for one in preview.leaves}


def staying(preview: Preview) -> list[tuple[str, int]]:
    return [(one.reason, one.records) for one in preview.stays]


def test_a_signed_note_of_a_client_who_agreed_leaves_without_the_name(team: Team) -> None:
    client = agreed(team.counselor.desk)
    sign_note(team.counselor.desk, client, "Sat under the fig tree.")

    preview = look(team)

    assert leaving(preview) == {"client": 1, "consent": 1, "session_note": 1}
    assert preview.by_code_only
    assert (preview.name, preview.clients, preview.named) == ("Juniper Vale", 1, ())
    assert preview.outside == {Outside.NO_RULE}


def test_what_a_client_was_not_asked_about_stays(team: Team) -> None:
    desk = team.counselor.desk
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")

    preview = look(team)

    assert preview.is_empty
    assert staying(preview) == [("not_asked", 2)]
    assert preview.stays[0].code == desk.clients.get(client).client.code


def test_a_withdrawal_keeps_everything_here_and_nobody_hears_of_the_case(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    withdraw_consent(desk, client, a_withdrawal())

    preview = look(team)

    assert preview.is_empty
    assert {one.reason for one in preview.stays} == {"withdrawn"}


def test_a_note_that_holds_the_clients_name_is_listed(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    sign_note(desk, client, "Riverbend came late and was tired.")
    sign_note(desk, client, "The fig tree again.")

    preview = look(team)

    assert [(one.client, one.kind) for one in preview.named] == [(client, "session_note")]


def test_names_leave_only_where_somebody_asks_for_them(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    sign_note(desk, client, "Riverbend came late and was tired.")

    preview = look(team, with_names=True)

    assert leaving(preview)["client_identity"] == 1
    assert not preview.by_code_only
    assert preview.named == ()


def test_an_unsigned_note_and_private_notes_are_said_to_stay(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    desk.notes.save_draft(client, {"narrative": "Not yet."}, 0)
    saved = desk.process_notes.save_draft(client, {"words": "Only mine."}, 0)
    desk.process_notes.keep(client, saved.revision)

    preview = look(team)

    assert ("not_signed", 1) in staying(preview)
    assert ("private", 1) in staying(preview)


def test_the_fingerprint_follows_what_leaves(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    before = look(team).fingerprint

    assert look(team).fingerprint == before
    sign_note(desk, client, "Sat under the fig tree.")
    assert look(team).fingerprint != before


def test_there_is_nothing_to_look_at_for_a_stranger(team: Team) -> None:
    desk = team.counselor.desk

    with pytest.raises(RecordNotFoundError):
        desk.exporting.preview(PersonId(b"nobody at all..."))


# Others than the supervisor


def test_a_coordinator_gets_nothing_of_a_case(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    sign_note(desk, agreed(desk), "Sat under the fig tree.")
    coordinator = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.COORDINATOR))
    team.tell_roster()

    preview = desk.exporting.preview(coordinator.person)

    assert preview.is_empty
    assert {one.reason for one in preview.stays} == {"not_for_audience"}


def test_the_clinic_gets_dates_and_names_where_a_line_names_them(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    clerk = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.CLINIC_STAFF))
    team.tell_roster()
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    assert desk.exporting.preview(clerk.person).is_empty

    record_consent(desk, client, a_form(Purpose.RECORD, services=[a_service("Reed Marsh")]))

    preview = desk.exporting.preview(clerk.person)
    assert leaving(preview) == {"client_identity": 1, "consent": 1}
    assert not preview.by_code_only


def test_another_counselor_gets_a_case_that_is_offered_and_allowed(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    other = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.COUNSELOR))
    team.tell_roster()
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    record_consent(desk, client, a_form(Purpose.RECORD, services=[a_service("Reed Marsh")]))
    assert desk.exporting.preview(other.person).stays == ()

    offer = Entry(
        "case_owner",
        "offer",
        single_record(ScopeId(client), "case_owner"),
        ScopeId(client),
        {"text": {}, "to": other.person.hex()},
    )
    desk.vault.storage.writer.write(offer)

    preview = desk.exporting.preview(other.person)
    assert leaving(preview)["session_note"] == 1
    assert leaving(preview)["client_identity"] == 1


def test_an_override_leaves_with_its_reason_and_always_waits_for_a_look(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    record_consent(desk, client, a_form(Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    override_consent(desk, client, an_override(audience="supervisor", to="Juniper Vale"))

    preview = look(team)

    assert [(one.kind, one.because.value) for one in preview.leaves] == [
        ("client", "allowed"),
        ("session_note", "allowed"),
        ("consent", "overrides"),
    ]
    assert [one.who for one in preview.overrides] == ["Hazel Brook"]
    assert Outside.OVERRIDDEN in preview.outside


def test_what_a_client_wants_kept_back_is_read_first_and_stops_whom_it_names(team: Team) -> None:
    desk = team.counselor.desk
    client = add_client(desk)
    limit = {"what": "the pond", "whom": "the brother", "why": ""}
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD, limits=[limit]))

    assert [one.limit.whom for one in look(team).limits] == ["the brother"]

    named = {"what": "", "whom": "Juniper Vale", "why": "afraid"}
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD, limits=[named]))
    preview = look(team)
    assert preview.is_empty
    assert {one.reason for one in preview.stays} == {"limited"}


def test_a_consent_that_ended_says_when(team: Team) -> None:
    desk = team.counselor.desk
    client = add_client(desk)
    ends = {"iso": "2026-11-30", "precision": "day"}
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD, ends=ends))
    team.clock.advance(days=40)

    (staying,) = look(team).stays

    assert staying.reason == "expired"
    assert staying.since == date(2026, 11, 30)


def test_a_vault_of_no_programme_has_nobody_to_hand_over_to(team: Team, tmp_path: Path) -> None:
    alone = Colleague.moving_in(tmp_path / "alone", "Wren Hollow", team.clock)
    try:
        with pytest.raises(NoProgrammeError):
            alone.desk.exporting.people()
    finally:
        alone.desk.close()

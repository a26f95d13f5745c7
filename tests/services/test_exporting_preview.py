"""What would leave for the supervisor, over real vaults: exactly that, and what stays with its reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, PersonId
from pss_desktop.domain.standing_rule import Outside
from pss_desktop.services.exporting.preview import Preview
from pss_desktop.services.workspace import Workspace
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.services.clinic import add_client, sign_note
from tests.team import Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team.founded(tmp_path)
    yield team
    team.close()


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

"""Between the look and the yes: the client's answer is asked again, also where nothing is read again."""

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.exchange_errors import BundleWithdrawnError, PreviewChangedError
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.exporting.gather import NO_LOOK, Gathered, Gatherer, Look
from pss_desktop.services.workspace import Workspace
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.services.clinic import add_client, sign_note
from tests.team import Team


def agreed(desk: Workspace, name: str, **answers: object) -> ClientId:
    client = add_client(desk, name)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD, **answers))
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def gathered(team: Team, before: Look = NO_LOOK) -> Gathered:
    desk = team.counselor.desk
    roster = desk.programme.trusted().roster
    member = roster.member(team.supervisor.person)
    assert member is not None
    return Gatherer(desk.seat, roster).gather(member, None, before=before)


def test_what_was_chosen_stands_while_nothing_is_written_and_all_answer_the_same(team: Team) -> None:
    agreed(team.counselor.desk, "Fern Riverbend")
    first = gathered(team)

    second = gathered(team, first.look)

    assert second.fingerprint == first.fingerprint
    assert second.scopes
    assert all(now is then for now, then in zip(second.scopes, first.scopes, strict=True))


def test_after_any_writing_everything_is_read_again(team: Team) -> None:
    desk = team.counselor.desk
    agreed(desk, "Fern Riverbend")
    first = gathered(team)
    desk.vault.storage.settings.put("a.word", "reed")

    second = gathered(team, first.look)

    assert second.fingerprint == first.fingerprint
    assert not any(now is then for now, then in zip(second.scopes, first.scopes, strict=True))


def test_a_yes_that_ended_since_is_judged_anew_and_no_other(team: Team) -> None:
    desk = team.counselor.desk
    ended = agreed(desk, "Fern Riverbend", ends={"iso": "2026-11-30", "precision": "day"})
    agreed(desk, "Reed Marsh")
    first = gathered(team)
    team.clock.advance(days=30)

    second = gathered(team, first.look)

    anew = [now.client for now, then in zip(second.scopes, first.scopes, strict=True) if now is not then]
    assert anew == [ended]
    assert [scope.client for scope in first.leaving if scope not in second.leaving] == [ended]


def test_a_no_after_the_look_stops_it_for_that_client(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk, "Fern Riverbend")
    agreed(desk, "Reed Marsh")
    seen = desk.exporting.preview(team.supervisor.person)
    withdraw_consent(desk, client, a_withdrawal())

    with pytest.raises(PreviewChangedError):
        desk.exporting.seal(seen)

    left = desk.exporting.preview(team.supervisor.person)
    assert (seen.clients, left.clients) == (2, 1)


def test_a_yes_that_ends_after_the_look_stops_it_though_nothing_was_written(team: Team) -> None:
    desk = team.counselor.desk
    agreed(desk, "Fern Riverbend", ends={"iso": "2026-11-30", "precision": "day"})
    seen = desk.exporting.preview(team.supervisor.person)
    assert seen.clients == 1
    mark = desk.seat.storage.connection.mark
    team.clock.advance(days=30)

    assert desk.seat.storage.connection.mark == mark
    with pytest.raises(PreviewChangedError):
        desk.exporting.seal(seen)


def test_what_was_erased_after_the_look_is_not_sealed(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk, "Fern Riverbend")
    note = sign_note(desk, client, "Came with her brother.")
    seen = desk.exporting.preview(team.supervisor.person)
    with desk.seat.storage.connection.transaction():
        desk.seat.storage.erasure.erase(note)

    with pytest.raises(PreviewChangedError):
        desk.exporting.seal(seen)


def test_a_no_after_sealing_stops_it_at_the_door(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk, "Fern Riverbend")
    (row,) = desk.exporting.seal(desk.exporting.preview(team.supervisor.person))
    withdraw_consent(desk, client, a_withdrawal())

    with pytest.raises(BundleWithdrawnError):
        desk.exporting.hand_over.release(row.key)

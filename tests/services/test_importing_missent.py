"""What a sender's program should have kept back is said to whoever got it, before it is read in."""

from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.journal.versions import Seen, VersionVector
from pss_desktop.services.importing.views import Doubt, Missent
from pss_desktop.services.programme.joining import Admission
from pss_desktop.sync.bundle.contents import Part
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.journal.feed_states import FeedStates
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_service, a_withdrawal, record_consent, withdraw_consent
from tests.passing import carry, look_and_seal
from tests.post import a_bundle, feeds_of, receive, send
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team

TO_ALL = a_form(Purpose.RECORD, Purpose.SUPERVISOR, services=[a_service("Sage Hollow")])


@pytest.fixture
def desk(team: Team, tmp_path: Path) -> Colleague:
    """The programme's reception."""
    desk = team.with_third(tmp_path, "Sage Hollow", Admission(Role.CLINIC_STAFF))
    team.tell_roster()
    return desk


def said_no_at(desk: Colleague, team: Team) -> ClientId:
    """A client who agreed at the counselor's, and said no at the reception once everybody had that."""
    hazel = team.counselor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    for one in (team.supervisor, desk):
        send(hazel, one.desk)
    withdraw_consent(desk.desk, client, a_withdrawal())
    return client


def test_what_nobody_agreed_to_is_said_and_can_be_read_in_all_the_same(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    for name in ("Fern Riverbend", "Olive Reach"):
        sign_note(hazel, add_client(hazel, name), "Nobody asked them.")
    imported = send(hazel, juniper)
    assert imported.preview.missent == (Missent(6, 2, by_consent=True),)
    assert (imported.state, len(juniper.finder.search("nobody").notes)) == (IncomingState.APPLIED, 2)
    assert send(hazel, juniper).preview.missent == ()


def test_what_nobody_in_that_part_gets_is_said_apart(team: Team, desk: Colleague) -> None:
    hazel = team.counselor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    sign_note(hazel, client, "For supervision only.")
    imported = send(hazel, desk.desk)
    assert imported.preview.missent == (Missent(2, 1, by_consent=False),)
    assert send(hazel, team.supervisor.desk).preview.missent == ()


def test_a_no_that_is_known_here_counts_also_where_its_sender_did_not_hear_of_it(
    team: Team, desk: Colleague
) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = said_no_at(desk, team)
    sent = send(desk.desk, juniper, [one for one in feeds_of(desk.desk) if one.scope == ScopeId(client)])
    assert sent.preview.missent == ()
    team.clock.advance(minutes=1)
    sign_note(hazel, client, "I did not know.")
    assert send(hazel, juniper).preview.missent == (Missent(1, 1, by_consent=True),)


def test_what_the_senders_own_program_sends_is_meant(team: Team, desk: Colleague) -> None:
    hazel = team.counselor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    sign_note(hazel, client, "For supervision only.")
    for one in (team.supervisor, desk):
        (imported,) = carry(hazel, look_and_seal(hazel, one), one.desk)
        assert imported.preview.missent == ()
    withdraw_consent(hazel, client, a_withdrawal())
    for one in (team.supervisor, desk):
        rows = [row for row in hazel.exporting.seal_what_may_go() if row.person == one.person]
        assert [imported.preview.missent for imported in carry(hazel, rows, one.desk)] in ([()], [])


def test_of_ones_own_case_nothing_is_said(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    send(hazel, juniper)
    assert send(juniper, hazel).preview.missent == ()


def test_what_a_sender_says_of_a_bundle_leaves_a_doubt_and_silences_nothing(team: Team) -> None:
    """That it is a part of more, that there is a newer list: by what is here the answer is told."""
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    part = send(hazel, juniper, part=Part(1, 2)).preview
    assert part.missent == (Missent(2, 1, by_consent=True, doubt=Doubt.PART),)
    assert not part.surely_missent
    sign_note(hazel, client, "Said to a newer list.")
    newer = hazel.programme.trusted().roster.version + 1
    missent = send(hazel, juniper, roster=newer).preview.missent
    assert missent == (Missent(1, 1, by_consent=True, doubt=Doubt.NEWER_LIST),)


def test_where_what_is_here_covers_it_such_a_bundle_is_read_in_as_any_other(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    newer = hazel.programme.trusted().roster.version + 1
    assert send(hazel, juniper, part=Part(1, 2), roster=newer).preview.missent == ()


def test_a_bundle_that_says_it_was_made_before_a_yes_ended_is_told_of(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    before = team.clock.now()
    ends = {"iso": "2026-12-12", "precision": "day"}
    record_consent(hazel, client, a_form(Purpose.RECORD, Purpose.SUPERVISOR, ends=ends))
    send(hazel, juniper)
    team.clock.advance(minutes=60 * 24 * 30)
    sign_note(hazel, client, "Their yes has ended.")
    for created in (before, before + timedelta(days=1)):
        key = juniper.importing.receive(a_bundle(hazel, juniper, created=created))
        (missent,) = finish(juniper.importing.look(key)).missent
        assert missent == Missent(1, 1, by_consent=True, doubt=Doubt.MADE_BEFORE)
        juniper.importing.discard(key)
    assert send(hazel, juniper).preview.missent == (Missent(1, 1, by_consent=True),)


def test_nobody_outruns_a_no_by_saying_that_they_knew_what_is_still_to_be_written(
    team: Team, desk: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = said_no_at(desk, team)
    (no,) = (one for one in feeds_of(desk.desk) if one.device == desk.desk.vault.identity.device)
    send(desk.desk, juniper, [no])
    with monkeypatch.context() as claimed:
        storage = desk.desk.seat.storage
        (feed,) = (one.feed for one in storage.journal.feeds(no.scope) if one.device == no.device)
        truly = FeedStates.versions

        def ahead(states: FeedStates, scope: ScopeId) -> VersionVector:
            return VersionVector({**truly(states, scope).entries, feed: Seen(99, bytes(8))})

        claimed.setattr(FeedStates, "versions", ahead)
        record_consent(hazel, client, TO_ALL)
    sign_note(hazel, client, "They said yes, I say.")
    missent = send(hazel, juniper).preview.missent
    assert [(one.by_consent, one.doubt) for one in missent] == [(True, None)]


def test_what_waited_lies_in_the_inbox_again_where_it_was_not_for_its_reader(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    early = [one for one in feeds_of(hazel) if one.scope == ScopeId(client)]
    sign_note(hazel, client, "Nobody asked.")
    late = [one for one in feeds_of(hazel, first=3) if one.scope == ScopeId(client)]
    first, second = a_bundle(hazel, juniper, early), a_bundle(hazel, juniper, late)
    held = receive(juniper, second)
    assert (held.state, held.preview.missent) == (IncomingState.WAITING, ())
    receive(juniper, first)
    assert finish(juniper.importing.retry()) == ()
    assert juniper.importing.row(held.key).state is IncomingState.ARRIVED
    assert finish(juniper.importing.look(held.key)).missent == (Missent(1, 1, by_consent=True),)
    assert finish(juniper.importing.apply(held.key)).state is IncomingState.APPLIED

"""What follows an import: pieces of files, rosters, deliveries, backups after others erased something."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from benchmarks.notes import write_notes
from benchmarks.vocabulary import Vocabulary
from pss_desktop.domain.exchange_errors import BundleTamperedError, NotABundleError, RevokedSignerError
from pss_desktop.domain.file_errors import FileDamagedError
from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.importing.views import Verdict
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.bundle.limits import PIECE_LIMIT
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.exchange.outgoing import Covered, NewOutgoing, OutgoingState, Sealed
from pss_desktop.vault.exchange.owed import Owed, OwedKind
from pss_desktop.vault.exchange.peers import AskKind
from pss_desktop.vault.slices import finish
from tests.pictures import a_png
from tests.post import a_bundle, acks_of, feeds_of, receive, send
from tests.services.clinic import add_client, sign_note
from tests.services.test_files import attach
from tests.team import Team, revoke
from tests.unit.vault.exchange.passing import coming


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


def test_pieces_of_a_file_are_asked_for_and_kept_when_they_come(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    picture = tmp_path / "drawing.png"
    picture.write_bytes(a_png(4, 3))
    file = attach(hazel, add_client(hazel), picture)
    stored = hazel.files.get(file).file.stored
    assert send(hazel, juniper).preview.counts.files == 1
    me = hazel.vault.identity.device
    asked = [
        one.subject for one in juniper.seat.storage.exchange.answers.to([me]) if one.kind is AskKind.BLOB
    ]
    assert asked == list(stored.pieces)
    assert juniper.vault.blobs.missing(stored)

    send(hazel, juniper, (), pieces=(b"something that nobody asked for", *hazel.vault.blobs.pieces(stored)))

    assert juniper.vault.blobs.get(stored) == a_png(4, 3)
    assert juniper.seat.storage.exchange.answers.to([me]) == ()
    with pytest.raises(FileDamagedError):
        juniper.vault.blobs.add(stored, 0, b"another picture")


def test_pieces_that_a_kill_lost_are_asked_for_again(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor
    picture = tmp_path / "drawing.png"
    picture.write_bytes(a_png(5, 3))
    stored = hazel.files.get(attach(hazel, add_client(hazel), picture)).file.stored
    pieces = tuple(hazel.vault.blobs.pieces(stored))
    key = juniper.desk.importing.receive(a_bundle(hazel, juniper.desk, pieces=pieces))
    work = juniper.desk.importing.apply(key)
    while juniper.desk.importing.row(key).state is not IncomingState.APPLIED:
        next(work)
    juniper.reopen()
    finish(juniper.desk.upkeep.run())
    assert juniper.desk.vault.blobs.missing(stored)
    asked = juniper.desk.seat.storage.exchange.answers.to([hazel.vault.identity.device])
    assert [one.subject for one in asked if one.kind is AskKind.BLOB] == list(stored.pieces)
    send(hazel, juniper.desk, (), pieces=pieces)
    assert juniper.desk.vault.blobs.get(stored) == a_png(5, 3)
    assert juniper.desk.seat.storage.exchange.answers.to([hazel.vault.identity.device]) == ()


def test_a_roster_travels_and_counts_by_its_roots_alone(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    team.with_third(team.stick.parent / "sage", "Sage Hollow", Admission(Role.COUNSELOR))
    version = juniper.programme.trusted().roster.version
    assert hazel.programme.trusted().roster.version < version
    imported = send(juniper, hazel, (), kind=BundleKind.ROSTER, pieces=(juniper.programme.export(),))
    assert imported.state is IncomingState.APPLIED
    assert hazel.programme.trusted().roster.version == version
    assert hazel.importing.pending() == ()


@pytest.mark.timed
def test_a_list_that_is_repeated_very_often_holds_nobody_up(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    team.with_third(team.stick.parent / "sorrel", "Sorrel Bay", Admission(Role.COUNSELOR))
    lines = juniper.programme.export().splitlines(keepends=True) * 2_000
    document = b"".join(lines)
    pieces = tuple(document[at : at + PIECE_LIMIT] for at in range(0, len(document), PIECE_LIMIT))
    bundle = a_bundle(juniper, hazel, (), kind=BundleKind.ROSTER, pieces=pieces)
    key = hazel.importing.receive(bundle)

    began = time.monotonic()
    finish(hazel.importing.apply(key))

    assert time.monotonic() - began < 3 * 2.0
    assert hazel.programme.trusted().roster == juniper.programme.trusted().roster


def test_a_list_that_is_none_is_put_aside(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    key = hazel.importing.receive(a_bundle(juniper, hazel, (), kind=BundleKind.ROSTER, pieces=(b"no list",)))
    with pytest.raises(NotABundleError):
        finish(hazel.importing.apply(key))
    assert hazel.importing.row(key).state is IncomingState.QUARANTINED


def test_what_an_ack_covers_is_delivered_with_what_was_owed(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel)
    storage, now = hazel.seat.storage, hazel.seat.storage.clock.now()
    (state,) = storage.journal.feeds(ScopeId(fern))
    supervisor = juniper.vault.identity.person
    with storage.connection.transaction():
        covered = Covered(state.feed, ScopeId(fern), state.accepted)
        new = NewOutgoing(b"bundle-number-1.", supervisor, "records", "supervisor", covers=(covered,))
        key = storage.exchange.outgoing.add(new, at=now)
        storage.exchange.outgoing.seal(key, Sealed("x.pssb", 1, bytes(32), 1, bytes(32)), at=now)
        storage.exchange.outgoing.move(key, OutgoingState.HANDED_OVER, at=now)
        owed = Owed(state.hash, supervisor, ScopeId(fern), OwedKind.WITHDRAWAL, now)
        storage.exchange.owed.owe(owed)
        storage.exchange.owed.put_in(state.hash, supervisor, new.bundle)
    send(hazel, juniper)
    some = acks_of(juniper, hazel)
    send(juniper, hazel, (), kind=BundleKind.ACK, acks=tuple(one for one in some if one.feed != state.feed))
    assert storage.exchange.outgoing.get(key).state is OutgoingState.HANDED_OVER
    send(juniper, hazel, (), kind=BundleKind.ACK, acks=some)
    assert storage.exchange.outgoing.get(key).state is OutgoingState.DELIVERED
    (told,) = storage.exchange.owed.of(ScopeId(fern))
    assert told.delivered_at is not None
    assert state.feed in storage.exchange.peers.acks(juniper.vault.identity.device)
    assert supervisor not in storage.exchange.answers.owed()


def test_of_a_device_that_was_revoked_only_what_was_vouched_for_counts(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    lost = team.with_third(team.stick.parent / "linden", "Linden Ford", Admission(Role.COUNSELOR))
    team.tell_roster()
    case = add_client(lost.desk, "Poppy Field")
    send(lost.desk, juniper)
    send(lost.desk, hazel)
    sign_note(lost.desk, case, "Before the loss.")
    send(lost.desk, juniper)
    sign_note(lost.desk, case, "After the loss.")
    send(lost.desk, hazel)
    revoke(juniper, lost.desk.vault.identity.device, Loss(RevocationReason.STOLEN, vouched=True), team.roots)
    hazel.membership.accept(juniper.programme.export())

    with pytest.raises(RevokedSignerError):
        send(lost.desk, juniper)
    assert juniper.importing.pending()[-1].state is IncomingState.QUARANTINED
    passed_on = send(hazel, juniper)

    assert passed_on.state is IncomingState.APPLIED
    assert juniper.seat.storage.records.count_in(ScopeId(case), "session_note") == 1
    fresh = team.with_third(team.stick.parent / "elder", "Elder Marsh", Admission(Role.SUPERVISOR))
    team.tell_roster()
    send(hazel, fresh.desk)
    assert fresh.desk.seat.storage.records.count_in(ScopeId(case), "session_note") == 1


def test_what_is_about_something_newer_is_held_and_the_rest_counts(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel, "Juno Hill")
    known = [one for one in feeds_of(hazel) if one.scope == ScopeId(fern)]
    other = [replace(one, scope_type="household") for one in feeds_of(hazel) if one.scope != ScopeId(fern)]
    imported = send(hazel, juniper, (*known, *other[:1]))
    assert [one.verdict for one in imported.preview.notes] == [Verdict.NEWER]
    assert juniper.seat.storage.clients.get(fern) is not None
    asks = juniper.seat.storage.exchange.answers.to([hazel.vault.identity.device])
    assert (AskKind.HOLD, "newer") in [(one.kind, one.reason) for one in asks]


def test_a_peers_clock_pulls_ours_a_little(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    before = juniper.seat.storage.journal.last_hlc()
    add_client(hazel, "Ash Grove")
    send(hazel, juniper)
    assert juniper.seat.storage.journal.last_hlc() > before


def test_a_check_finishes_an_import_that_was_cut_short(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel, "Cedar Lane")
    for number in range(3):
        sign_note(hazel, fern, f"Note {number}.")
    storage = juniper.seat.storage
    (state,) = hazel.seat.storage.journal.feeds(ScopeId(fern))
    intake = storage.intake.compare(coming(hazel.seat.storage, state.feed))
    finish(storage.taking.stage([intake]))
    with storage.connection.transaction():
        storage.taking.accept(intake)
    assert juniper.upkeep.is_due()
    report = finish(check_vault(juniper.vault))
    assert (report.sound, report.differing, report.views_repaired) == (True, 0, False)
    assert not storage.arrivals.is_pending()
    assert storage.records.count_in(ScopeId(fern), "session_note") == 3


def test_after_others_erased_something_older_backups_go(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel)
    note = sign_note(hazel, fern, "Sat under the fig tree.")
    send(hazel, juniper)
    before = finish(juniper.safekeeping.back_up()).entry
    hazel.seat.storage.erasure.erase(note)
    send(hazel, juniper)
    assert juniper.upkeep.is_due()
    finish(juniper.upkeep.run())
    assert not juniper.upkeep.is_due()
    assert before.name not in [one.name for one in juniper.safekeeping.backups()]


def test_a_second_look_proves_nothing_anew_and_tells_the_same(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    keys = [juniper.importing.receive(a_bundle(hazel, juniper, feeds_of(hazel))) for _ in range(6)]
    previews = [finish(juniper.importing.look(key)) for key in keys]
    assert finish(juniper.importing.look(keys[-1])) == previews[-1]
    for key in keys:
        assert finish(juniper.importing.apply(key)).state is IncomingState.APPLIED
    assert [row.state for row in juniper.importing.earlier(2)] == [IncomingState.APPLIED] * 2
    assert juniper.importing.row(keys[0]).sender is not None


def test_a_full_disk_is_no_reason_to_import_nothing(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    team.clock.advance(days=2)
    file = a_bundle(hazel, juniper)
    key = juniper.importing.receive(file)
    team.supervisor.clinic.disk.free = 0
    assert finish(juniper.importing.apply(key)).state is IncomingState.APPLIED
    team.supervisor.clinic.disk.free = 10**11
    assert receive(juniper, file).repeated


def test_what_grew_last_is_answered_first(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    cases = [add_client(hazel, f"Fern {number}") for number in range(3)]
    send(hazel, juniper)
    sign_note(hazel, cases[0], "Once more under the fig tree.")
    send(hazel, juniper)
    (grown,) = (one.feed for one in hazel.seat.storage.journal.feeds(ScopeId(cases[0])))

    assert acks_of(juniper, hazel)[0].feed == grown


def test_very_many_signatures_are_checked_side_by_side_and_one_wrong_one_is_found(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel)
    write_notes(hazel, fern, 300, Vocabulary.make(), Random(1))
    (feed,) = (one for one in feeds_of(hazel) if one.scope == ScopeId(fern))
    other = replace(feed.heads[-1], signature=bytes(64))
    with pytest.raises(BundleTamperedError):
        send(hazel, juniper, (replace(feed, heads=(*feed.heads[:-1], other)),))

    assert send(hazel, juniper, (feed,)).preview.counts.new > 300
    assert len(juniper.notes.page(fern).rows) > 0

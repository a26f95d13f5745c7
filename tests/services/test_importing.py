"""Bundles that come in: what they would do, what they do, what is held back, what is answered."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleTooLargeError,
    NoProgrammeError,
    NotABundleError,
    NotForUsError,
    UnknownSignerError,
)
from pss_desktop.domain.ids import ClientId, OpHash, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import SIGN, ScopeType
from pss_desktop.domain.roles import Role
from pss_desktop.domain.scopes import supervision_scope
from pss_desktop.journal.feeds import sign_head
from pss_desktop.services.importing.views import Verdict
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.programme_views import Standing
from pss_desktop.sync.bundle.answers import Ack
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.bundle.limits import FILE_LIMIT
from pss_desktop.vault.exchange.alarms import AlarmKind
from pss_desktop.vault.exchange.channels import Arrival
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.exchange.peers import AskKind
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.builders import a_note_body
from tests.consents import a_form, record_consent
from tests.post import a_bundle, acks_of, feeds_of, receive, send
from tests.services.clinic import Clinic, add_client, sign_note
from tests.team import Team


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


def a_client(team: Team, name: str = "Fern Riverbend") -> ClientId:
    return add_client(team.counselor.desk, name)


def folder(team: Team, name: str) -> list[Path]:
    """The bundles that lie in one of the supervisor's folders."""
    return sorted((team.supervisor.desk.vault.folder.path / name).glob("*.pssb"))


def inbox(team: Team) -> list[Path]:
    return folder(team, "inbox")


def test_a_bundle_is_looked_at_before_anything_of_it_counts(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    note = sign_note(hazel, fern, "Sat under the fig tree.")
    key = juniper.importing.receive(a_bundle(hazel, juniper))
    (row,) = juniper.importing.pending()
    assert (row.key, row.state, row.sender) == (key, IncomingState.ARRIVED, None)

    preview = finish(juniper.importing.look(key))

    assert (preview.sender.name, preview.complete, preview.genuine) == ("Hazel Brook", True, True)
    assert preview.arrival is Arrival.NEXT
    assert (preview.counts.clients, preview.counts.new_clients, preview.counts.new) == (1, 1, 3)
    assert juniper.seat.storage.clients.get(fern) is None
    assert juniper.importing.pending()[0].sender == preview.sender

    imported = finish(juniper.importing.apply(key))

    assert (imported.state, imported.repeated, imported.alarms) == (IncomingState.APPLIED, False, ())
    assert [hit.note for hit in juniper.finder.search("fig tree").notes] == [note]
    assert juniper.importing.pending() == ()
    assert inbox(team) == []
    assert juniper.audit.page()[0].act == "bundle.imported"


def test_the_same_bundle_again_has_no_effect_and_says_so(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    sign_note(hazel, a_client(team), "Sat by the river.")
    file = a_bundle(hazel, juniper)
    assert not receive(juniper, file).repeated
    head = juniper.seat.storage.journal.local_head()
    again = receive(juniper, file)
    assert again.repeated
    assert not again.preview.counts.anything
    assert juniper.seat.storage.journal.local_head() == head
    assert inbox(team) == []


def test_what_comes_is_acknowledged_and_how_far(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    send(hazel, juniper)
    answers = juniper.seat.storage.exchange.answers
    assert hazel.vault.identity.person in answers.owed()
    (state,) = hazel.seat.storage.journal.feeds(ScopeId(fern))
    (ack,) = (one for one in acks_of(juniper, hazel) if one.feed == state.feed)
    assert (ack.feed, ack.seq, ack.hash) == (state.feed, state.accepted, state.hash)


def test_what_misses_something_before_it_waits_and_is_asked_for(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team, "Olive Harbour")
    record_consent(hazel, fern, a_form(Purpose.RECORD, Purpose.SUPERVISOR))
    early = [one for one in feeds_of(hazel) if one.scope == ScopeId(fern)]
    sign_note(hazel, fern, "Walked to the river.")
    late = [one for one in feeds_of(hazel, first=3) if one.scope == ScopeId(fern)]
    first, second = a_bundle(hazel, juniper, early), a_bundle(hazel, juniper, late)

    held = receive(juniper, second)

    assert held.state is IncomingState.WAITING
    assert not held.preview.complete
    assert [(one.verdict, one.seq) for one in held.preview.notes] == [(Verdict.WAITS, 1)]
    asks = juniper.seat.storage.exchange.answers.to([hazel.vault.identity.device])
    assert (late[0].feed, 1) in [(one.subject, one.seq) for one in asks]
    assert finish(juniper.importing.retry()) == ()

    assert receive(juniper, first).preview.arrival is Arrival.EARLIER
    (retried,) = finish(juniper.importing.retry())
    assert retried.state is IncomingState.APPLIED
    assert juniper.seat.storage.records.count_in(ScopeId(fern), "session_note") == 1
    asks = juniper.seat.storage.exchange.answers.to([hazel.vault.identity.device])
    assert late[0].feed not in [one.subject for one in asks]


# What is held back


def test_a_changed_bundle_is_put_aside_with_the_reason_and_nothing_of_it_counts(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    file = bytearray(a_bundle(hazel, juniper))
    file[-20] ^= 1
    key = juniper.importing.receive(bytes(file))
    with pytest.raises(BundleTamperedError):
        finish(juniper.importing.look(key))
    row = juniper.importing.pending()[-1]
    assert (row.state, row.reason) == (IncomingState.QUARANTINED, "B3")
    assert [path.read_bytes() for path in folder(team, "quarantine")] == [bytes(file)]
    assert juniper.seat.storage.clients.get(fern) is None
    juniper.importing.discard(key)
    assert juniper.importing.pending() == ()
    assert folder(team, "quarantine") == []


def test_what_is_no_bundle_is_put_aside(team: Team) -> None:
    juniper = team.supervisor.desk
    key = juniper.importing.receive(b"a shopping list")
    with pytest.raises(NotABundleError):
        finish(juniper.importing.apply(key))
    assert juniper.importing.pending()[-1].reason == "B1"
    juniper.importing.discard(key)


def test_a_bundle_for_somebody_else_is_let_go(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    key = hazel.importing.receive(a_bundle(hazel, juniper))
    with pytest.raises(NotForUsError):
        finish(hazel.importing.look(key))
    assert hazel.importing.pending() == ()


def test_only_a_plain_file_of_a_bearable_size_is_taken(team: Team, tmp_path: Path) -> None:
    juniper = team.supervisor.desk
    file = tmp_path / "from-hazel.pssb"
    file.write_bytes(a_bundle(team.counselor.desk, juniper))
    link, pipe, huge = (tmp_path / name for name in ("link.pssb", "pipe.pssb", "huge.pssb"))
    link.symlink_to(file)
    os.mkfifo(pipe)
    with huge.open("wb") as hole:
        hole.truncate(FILE_LIMIT + 1)
    for path in (link, pipe, tmp_path):
        with pytest.raises(NotABundleError):
            juniper.importing.receive_file(path)
    with pytest.raises(BundleTooLargeError):
        juniper.importing.receive_file(huge)
    with pytest.raises(BundleTooLargeError):
        juniper.importing.receive(bytes(FILE_LIMIT + 1))
    with pytest.raises(NotABundleError):
        juniper.importing.receive(b"")
    with pytest.raises(StorageFailedError):
        juniper.importing.receive_file(tmp_path / "nothing")
    key = juniper.importing.receive_file(file)
    assert juniper.importing.receive_file(file) == key
    file.unlink()
    assert finish(juniper.importing.apply(key)).state is IncomingState.APPLIED


def test_an_unknown_signer_is_tried_again_with_a_newer_roster(team: Team) -> None:
    juniper = team.supervisor.desk
    third = team.with_third(team.stick.parent / "third", "Sage Hollow", Admission(Role.COUNSELOR))
    fern = add_client(third.desk, "Aspen Field")
    known = juniper.programme.trusted()
    # Juniper has not heard of Sage yet: as if her vault still went by the roster before.
    earlier = juniper.programme._shelf.history()[-2]
    with juniper.seat.storage.connection.transaction():
        juniper.programme._shelf.keep(earlier)
    key = juniper.importing.receive(a_bundle(third.desk, juniper))
    with pytest.raises(UnknownSignerError):
        finish(juniper.importing.apply(key))
    row = juniper.importing.pending()[-1]
    assert (row.state, row.reason) == (IncomingState.UNKNOWN_SIGNER, "B4")
    assert finish(juniper.importing.retry()) == ()
    with juniper.seat.storage.connection.transaction():
        juniper.programme._shelf.keep(known)
    assert finish(juniper.importing.retry()) == ()
    assert juniper.importing.row(key).state is IncomingState.ARRIVED
    assert juniper.seat.storage.clients.get(fern) is None
    assert finish(juniper.importing.apply(key)).state is IncomingState.APPLIED
    assert juniper.seat.storage.clients.get(fern) is not None
    team.tell_roster()


def test_a_bundle_that_names_a_newer_roster_is_read_and_says_so(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    version = juniper.programme.trusted().roster.version
    imported = send(hazel, juniper, roster=version + 1)
    assert imported.preview.roster_newer
    assert imported.state is IncomingState.APPLIED


def test_without_a_programme_nothing_is_opened_and_nothing_lost(tmp_path: Path) -> None:
    desk = Clinic(tmp_path / "alone").create().workspace
    key = desk.importing.receive(b"whatever")
    with pytest.raises(NoProgrammeError):
        finish(desk.importing.look(key))
    assert [row.key for row in desk.importing.pending()] == [key]
    assert desk.importing.alarms() == ()
    desk.close()


# Who may write what


def test_a_supervisors_answer_counts_in_the_counselors_case_and_a_note_of_theirs_does_not(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    send(hazel, juniper)
    write = juniper.seat.storage.writer.write
    write(
        Entry(
            "risk_level",
            "raise",
            single_record(ScopeId(fern), "risk_level"),
            ScopeId(fern),
            {"level": "high"},
        )
    )
    assert send(juniper, hazel).preview.notes == ()
    assert hazel.seat.storage.records.get(single_record(ScopeId(fern), "risk_level")).risk == "high"
    # Her own program would not let her; one that was changed might.
    body = a_note_body("I was never there.").to_payload()
    note = RecordId(juniper.seat.storage.ids.new())
    juniper.seat.storage.writer.may = None
    write(Entry("session_note", "sign", note, ScopeId(fern), body))
    refused = send(juniper, hazel)
    assert [(one.verdict, one.refusal) for one in refused.preview.notes] == [
        (Verdict.REFUSED, Refusal.NOT_FOR_ROLE)
    ]
    assert hazel.seat.storage.records.count_in(ScopeId(fern), "session_note") == 0
    (ask,) = hazel.seat.storage.exchange.answers.to([juniper.vault.identity.device])
    assert (ask.kind, ask.seq, ask.reason) == (AskKind.REJECT, 2, "not_for_role")


def test_more_than_twenty_erasures_ask_a_person_first(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    notes = [sign_note(hazel, fern, f"Note {number}.") for number in range(21)]
    send(hazel, juniper)
    for note in notes:
        hazel.seat.storage.erasure.erase(note)
    key = juniper.importing.receive(a_bundle(hazel, juniper))
    assert finish(juniper.importing.look(key)).erasing == 21
    held = finish(juniper.importing.apply(key))
    assert held.state is IncomingState.TO_DECIDE
    assert juniper.seat.storage.records.get(notes[0]).status == "signed"
    agreed = finish(juniper.importing.apply(key, erasures_agreed=True))
    assert agreed.state is IncomingState.APPLIED
    assert juniper.seat.storage.records.get(notes[0]).status == "erased"


# Alarms


def test_two_histories_of_one_device_ring_an_alarm_and_the_first_stays(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    hazel.vault.checkpoint()
    twin_folder = tmp_path / "twin"
    shutil.copytree(team.counselor.clinic.root, twin_folder, ignore=shutil.ignore_patterns("lock"))
    twin = Clinic(twin_folder, team.clock).reopen()
    sign_note(hazel, fern, "One history.")
    sign_note(twin, fern, "Another history.")
    send(hazel, juniper)
    forked = send(twin, juniper)
    assert not forked.preview.genuine
    assert set(forked.alarms) == {AlarmKind.FORK, AlarmKind.CHANNEL}
    fork = next(one for one in juniper.importing.alarms() if one.kind is AlarmKind.FORK)
    assert fork.whose is not None
    assert (fork.whose.name, fork.seen) == ("Hazel Brook", False)
    juniper.importing.alarm_seen(fork.key)
    assert next(one for one in juniper.importing.alarms() if one.key == fork.key).seen
    assert juniper.finder.search("another").notes == ()
    # The twin hears of it by the next ack, and goes on as a device of its own.
    acks = acks_of(juniper, hazel)
    assert AlarmKind.FORK in send(juniper, twin, (), kind=BundleKind.ACK, acks=acks).alarms
    assert twin.programme.standing() is Standing.NEW_DEVICE
    assert AlarmKind.FORK not in send(juniper, hazel, (), kind=BundleKind.ACK, acks=acks).alarms
    twin.close()


def test_a_peer_that_knows_more_of_us_than_we_do_makes_this_a_new_device(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    hazel.vault.checkpoint()
    old_copy = tmp_path / "old"
    shutil.copytree(team.counselor.clinic.root, old_copy, ignore=shutil.ignore_patterns("lock"))
    note = sign_note(hazel, fern, "Sat under the fig tree.")
    send(hazel, juniper)
    copy = Clinic(old_copy, team.clock).reopen()
    former = copy.vault.identity.device
    acks = acks_of(juniper, hazel)
    file = a_bundle(juniper, copy, (), acks=acks, kind=BundleKind.ACK)
    imported = receive(copy, file)
    assert imported.alarms == (AlarmKind.ROLLBACK,)
    assert copy.vault.identity.device != former
    assert copy.programme.standing() is Standing.NEW_DEVICE
    assert [one.kind for one in copy.importing.alarms()] == [AlarmKind.ROLLBACK]
    copy.close()
    assert note


def test_a_copy_from_before_a_case_was_begun_learns_of_it_too(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    hazel.vault.checkpoint()
    old_copy = tmp_path / "old"
    shutil.copytree(team.counselor.clinic.root, old_copy, ignore=shutil.ignore_patterns("lock"))
    fern = a_client(team)
    send(hazel, juniper)
    copy = Clinic(old_copy, team.clock).reopen()
    (feed,) = (one.feed for one in hazel.seat.storage.journal.feeds(ScopeId(fern)))
    acks = tuple(one for one in acks_of(juniper, hazel) if one.feed == feed)
    assert AlarmKind.ROLLBACK in send(juniper, copy, (), acks=acks, kind=BundleKind.ACK).alarms
    assert copy.programme.standing() is Standing.NEW_DEVICE
    copy.close()


@pytest.mark.parametrize("how", ["beyond", "another past", "with another's head", "with a head of before"])
def test_nobody_makes_this_a_new_device_by_a_receipt_of_what_it_never_wrote(team: Team, how: str) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    send(hazel, juniper)
    (state,) = hazel.seat.storage.journal.feeds(ScopeId(fern))
    (true,) = (one for one in acks_of(juniper, hazel) if one.feed == state.feed)
    far, made_up = state.accepted + 7, OpHash(b"made up by a colleague, 32 bytes")
    others = sign_head(juniper.vault.identity.device_key, state.feed, far, made_up).signature
    lie = {
        "beyond": Ack(state.feed, far, made_up),
        "another past": Ack(state.feed, state.accepted, made_up),
        "with another's head": Ack(state.feed, far, made_up, others),
        "with a head of before": Ack(state.feed, far, true.hash, true.head),
    }[how]
    before = (hazel.vault.identity.device, hazel.importing.alarms())

    told = send(juniper, hazel, (), kind=BundleKind.ACK, acks=(lie,))

    assert told.alarms == ()
    assert (hazel.vault.identity.device, hazel.importing.alarms()) == before
    kept = hazel.seat.storage.exchange.peers.acks(juniper.vault.identity.device).get(state.feed)
    assert kept is None or kept.seq <= state.accepted


def test_our_own_feed_that_comes_back_longer_tells_the_same(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    hazel.vault.checkpoint()
    old_copy = tmp_path / "old"
    shutil.copytree(team.counselor.clinic.root, old_copy, ignore=shutil.ignore_patterns("lock"))
    sign_note(hazel, fern, "Sat under the fig tree.")
    send(hazel, juniper)
    copy = Clinic(old_copy, team.clock).reopen()
    former = copy.vault.identity.device
    brought = [one for one in feeds_of(juniper) if one.scope == ScopeId(fern)]
    assert AlarmKind.ROLLBACK in send(juniper, copy, brought).alarms
    assert copy.vault.identity.device != former
    assert copy.seat.storage.records.count_in(ScopeId(fern), "session_note") == 0
    copy.close()


def test_a_waiting_bundle_that_was_spoiled_meanwhile_is_put_aside(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = a_client(team)
    early = [one for one in feeds_of(hazel) if one.scope == ScopeId(fern)]
    sign_note(hazel, fern, "Walked to the river.")
    late = [one for one in feeds_of(hazel, first=3) if one.scope == ScopeId(fern)]
    first, second = a_bundle(hazel, juniper, early), a_bundle(hazel, juniper, late)
    held = receive(juniper, second)
    assert held.state is IncomingState.WAITING
    (waiting,) = inbox(team)
    waiting.write_bytes(b"spoiled on the disk")
    receive(juniper, first)
    assert finish(juniper.importing.retry()) == ()
    assert juniper.importing.row(held.key).state is IncomingState.QUARANTINED
    juniper.importing.discard(held.key)


def test_nobody_writes_into_the_supervision_of_two_others(team: Team) -> None:
    admission = Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,))
    sorrel = team.with_third(team.stick.parent / "sorrel", "Sorrel Bay", admission).desk
    team.tell_roster()
    scope = supervision_scope(team.supervisor.person, team.counselor.person)
    said = {"text": {"discussed": "I hurried."}, "counselor": team.counselor.person.hex(), "client": ""}
    record = RecordId(sorrel.seat.storage.ids.new())
    entry = Entry("supervision_session", SIGN, record, scope, said, scope_type=ScopeType.PROGRAMME)
    sorrel.seat.storage.writer.write(entry)
    done = send(sorrel, team.supervisor.desk)
    assert [(one.verdict, one.refusal) for one in done.preview.notes] == [
        (Verdict.REFUSED, Refusal.ABOUT_ANOTHER)
    ]
    assert team.supervisor.desk.review.sessions.all() == ()

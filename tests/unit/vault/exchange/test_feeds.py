"""Feeds that come from others: what is new, what fills a hole, what contradicts; nothing shows too early."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import MalformedOperationError, RecordNotFoundError
from pss_desktop.domain.ids import ClientId, FeedId, OpHash, RecordId, ScopeId
from pss_desktop.domain.turns import awaited_when
from pss_desktop.journal.codec import encode_header
from pss_desktop.journal.feeds import sign_head
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.vault import arrivals
from pss_desktop.vault.feed_intake import Intake
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal_check import check_journal
from pss_desktop.vault.slices import finish
from pss_desktop.vault.views.search_check import unfindable_rows
from tests.fakes import FakeClock
from tests.unit.vault.exchange.passing import a_shelf, coming, feeds_of, know, pass_on, take
from tests.unit.vault.shelf import Shelf


@pytest.fixture
def willow(tmp_path: Path, clock: FakeClock) -> Iterator[Shelf]:
    shelf = a_shelf(tmp_path, "willow", clock)
    yield shelf
    shelf.storage.connection.close()


@pytest.fixture
def cedar(tmp_path: Path, clock: FakeClock) -> Iterator[Shelf]:
    shelf = a_shelf(tmp_path, "cedar", clock)
    yield shelf
    shelf.storage.connection.close()


@pytest.fixture
def fern(willow: Shelf) -> ClientId:
    return willow.add_client()


def no_notes(operation: Operation) -> bool:
    return operation.header.kind != "session_note"


def assert_sound(shelf: Shelf) -> None:
    connection = shelf.storage.connection
    assert finish(check_journal(connection, signatures=True)).problems == frozenset()
    shelf.assert_views_agree()
    assert finish(unfindable_rows(connection)) == 0


def test_a_feed_that_came_reads_as_it_was_written(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    note = willow.sign_note(fern, "Sat under the fig tree.")
    pass_on(willow.storage, cedar.storage)
    assert cedar.storage.records.get(note).content == willow.storage.records.get(note).content
    assert cedar.found("fig tree") == [note]
    assert cedar.storage.clients.get(fern) is not None
    assert_sound(cedar)


def test_taking_it_again_changes_nothing(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    willow.sign_note(fern)
    pass_on(willow.storage, cedar.storage)
    head = cedar.storage.journal.local_head()
    again = pass_on(willow.storage, cedar.storage)
    assert not any(intake.is_news for intake in again)
    assert cedar.storage.journal.local_head() == head
    assert not cedar.storage.arrivals.is_pending()


def test_what_is_staged_shows_nowhere_until_it_counts(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    note = willow.sign_note(fern, "Sat under the fig tree.")
    know(cedar.storage, willow.storage)
    intakes = [
        cedar.storage.intake.compare(coming(willow.storage, feed)) for feed in feeds_of(willow.storage)
    ]
    finish(cedar.storage.taking.stage(intakes))
    records = cedar.storage.records
    with pytest.raises(RecordNotFoundError):
        records.get(note)
    assert records.page(ScopeId(fern), "session_note", count=5) == ()
    assert records.newest("session_note", count=5) == ()
    assert (records.count("session_note"), records.count_in(ScopeId(fern), "session_note")) == (0, 0)
    assert cedar.found("fig") == []
    assert_sound(cedar)
    with cedar.storage.connection.transaction():
        for intake in intakes:
            cedar.storage.taking.accept(intake)
    assert cedar.storage.needs_rebuild()
    finish(cedar.storage.rebuild())
    assert cedar.found("fig") == [note]
    assert_sound(cedar)


def test_what_was_staged_before_a_crash_is_gone_on_from(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    (feed,) = feeds_of(willow.storage)
    know(cedar.storage, willow.storage)
    finish(cedar.storage.taking.stage([cedar.storage.intake.compare(coming(willow.storage, feed))]))
    note = willow.sign_note(fern)
    pass_on(willow.storage, cedar.storage)
    assert cedar.storage.records.get(note).author == willow.storage.identity.person
    assert_sound(cedar)


def test_a_hole_is_told_with_what_is_missing(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    (feed,) = feeds_of(willow.storage)
    know(cedar.storage, willow.storage)
    first = coming(willow.storage, feed)
    willow.sign_note(fern)
    later = coming(willow.storage, feed, 3)
    assert cedar.storage.intake.compare(later).hole == 1
    take(cedar.storage, [first])
    assert cedar.storage.intake.compare(later).hole is None
    willow.sign_note(fern)
    assert cedar.storage.intake.compare(coming(willow.storage, feed, 4)).hole == 3
    take(cedar.storage, [later, coming(willow.storage, feed, 4)])
    assert cedar.storage.records.count("session_note") == 1
    take(cedar.storage, [coming(willow.storage, feed, 4)])
    assert cedar.storage.records.count("session_note") == 2
    assert_sound(cedar)


def test_what_was_held_back_comes_later_into_its_place(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    first = willow.sign_note(fern, "Sat under the fig tree.")
    willow.write("client", "set", fern, ScopeId(fern), {"sex": "female"})
    second = willow.sign_note(fern, "Walked to the river.")
    pass_on(willow.storage, cedar.storage, keep=no_notes)
    (feed,) = feeds_of(willow.storage)
    assert cedar.storage.records.count("session_note") == 0
    hole = [one for one in cedar.storage.feeds.items(feed) if isinstance(one, StubRun)]
    assert [(one.first, one.last) for one in hole] == [(3, 3), (5, 5)]
    assert_sound(cedar)
    pass_on(willow.storage, cedar.storage, keep=lambda one: one.header.record != first)
    assert cedar.storage.records.newest("session_note", count=5)[0].id == second
    assert_sound(cedar)
    pass_on(willow.storage, cedar.storage)
    assert cedar.found("fig tree") == [first]
    assert [*cedar.storage.feeds.items(feed)] == [*willow.storage.feeds.items(feed)]
    assert_sound(cedar)


def test_a_payload_that_was_withheld_comes_later(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    note = willow.sign_note(fern, "Sat under the fig tree.")
    (feed,) = feeds_of(willow.storage)
    know(cedar.storage, willow.storage)
    whole = coming(willow.storage, feed)
    bare = tuple(
        Operation(one.header_bytes, None, None) if isinstance(one, Operation) else one for one in whole.items
    )
    take(cedar.storage, [replace(whole, items=bare)])
    assert cedar.found("fig") == []
    assert cedar.storage.records.get(note).status == "withheld"
    assert cedar.storage.records.page(ScopeId(fern), "session_note", count=5) == ()
    assert cedar.storage.clients.get(fern) is None
    assert_sound(cedar)
    assert [one.is_news for one in take(cedar.storage, [whole])] == [True]
    assert cedar.found("fig") == [note]
    assert cedar.storage.records.get(note).content["format"] == "narrative"
    assert not cedar.storage.intake.compare(whole).is_news
    assert_sound(cedar)


@pytest.mark.parametrize("erased", [False, True])
def test_a_second_history_is_a_fork_and_stays_beside_without_the_words_of_what_was_erased(
    willow: Shelf, cedar: Shelf, fern: ClientId, tmp_path: Path, clock: FakeClock, *, erased: bool
) -> None:
    willow.storage.connection.checkpoint()
    copied = tmp_path / "copied"
    copied.mkdir()
    shutil.copy(tmp_path / "willow.db", copied / "willow.db")
    twin = a_shelf(copied, "willow", clock, first_id=7_000)
    (feed,) = feeds_of(willow.storage)
    willow.sign_note(fern, "One history.")
    note = twin.sign_note(fern, "Another history.")
    pass_on(willow.storage, cedar.storage)
    other = coming(twin.storage, feed)
    intake = cedar.storage.intake.compare(other)
    fork = intake.fork
    assert fork is not None
    assert fork.seq == 3
    assert (fork.ours.signature, fork.theirs.signature) != (None, None)
    assert fork.ours.hash != fork.theirs.hash
    with cedar.storage.connection.transaction():
        if erased:
            cedar.storage.connection.run(
                "INSERT INTO tombstone (uid, by, hash) VALUES (?, ?, ?)", (note, bytes(16), bytes(32))
            )
        cedar.storage.taking.keep_branch(intake, fork)
    kept = cedar.storage.connection.rows("SELECT payload IS NULL, salt IS NULL FROM fork")
    assert kept == [(erased, erased)]
    assert cedar.found("another") == []
    assert_sound(cedar)
    twin.storage.connection.close()


def test_a_record_that_moves_to_another_scope_is_seen(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    pass_on(willow.storage, cedar.storage)
    olive = cedar.add_client("Olive Harbour", code="M3-118")
    (moved,) = [one for one in feeds_of(cedar.storage) if one not in feeds_of(willow.storage)]
    stray = coming(cedar.storage, moved)
    willow.write("client", "set", olive, ScopeId(fern), {"sex": "female"})
    assert willow.storage.intake.compare(stray).misplaced
    assert not cedar.storage.intake.compare(stray).misplaced


def test_a_hole_that_nothing_vouches_for_is_damage(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    willow.sign_note(fern)
    willow.write("client", "set", fern, ScopeId(fern), {"sex": "female"})
    pass_on(willow.storage, cedar.storage, keep=no_notes)
    connection = cedar.storage.connection
    connection.run("DROP TRIGGER feed_head_is_never_deleted")
    connection.run("DELETE FROM feed_head WHERE seq = 2")
    assert finish(check_journal(connection, signatures=True)).problems == {Part.JOURNAL}


def test_a_hole_that_no_run_names_is_damage(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    willow.sign_note(fern)
    willow.write("client", "set", fern, ScopeId(fern), {"sex": "female"})
    pass_on(willow.storage, cedar.storage, keep=no_notes)
    connection = cedar.storage.connection
    connection.run("DROP TRIGGER stub_run_is_never_deleted")
    connection.run("DELETE FROM stub_run")
    assert finish(check_journal(connection, signatures=True)).problems == {Part.JOURNAL}


def test_a_signed_head_of_another_key_is_damage(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    assert fern
    pass_on(willow.storage, cedar.storage)
    connection = cedar.storage.connection
    connection.run("DROP TRIGGER feed_head_never_changes")
    connection.run("UPDATE feed_head SET signature = zeroblob(64)")
    assert finish(check_journal(connection, signatures=True)).problems == {Part.SIGNATURES}


@pytest.mark.parametrize("table", ["stub_run", "feed_head", "fork", "alarm", "roster"])
def test_what_proves_something_is_never_deleted(
    willow: Shelf, cedar: Shelf, fern: ClientId, table: str
) -> None:
    willow.sign_note(fern)
    pass_on(willow.storage, cedar.storage, keep=no_notes)
    connection = cedar.storage.connection
    connection.run("INSERT INTO fork (feed, seq, hash, header) VALUES (1, 1, zeroblob(32), x'00')")
    connection.run(
        "INSERT INTO alarm (kind, subject, our_seq, their_seq, their_hash, at)"
        " VALUES ('fork', zeroblob(16), 1, 1, zeroblob(32), 1)"
    )
    connection.run("INSERT INTO roster VALUES (zeroblob(16), 1, zeroblob(32), x'00', 1)")
    with pytest.raises(dbapi2.IntegrityError):
        connection.run(f"DELETE FROM {table}")


def test_what_others_erased_goes_here_too(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    note = willow.sign_note(fern, "Sat under the fig tree.")
    kept = willow.sign_note(fern, "Walked to the river.")
    pass_on(willow.storage, cedar.storage)
    willow.storage.erasure.erase(note)
    pass_on(willow.storage, cedar.storage)
    assert cedar.found("fig") == []
    assert cedar.found("river") == [kept]
    assert cedar.storage.records.get(note).status == "erased"
    left = cedar.storage.connection.scalar(
        "SELECT count(*) FROM op JOIN record ON record.id = op.record WHERE record.uid = ?"
        " AND op.payload IS NOT NULL",
        (note,),
    )
    assert left == 1  # the erasure's own
    assert cedar.storage.settings.get("backups_owed")
    assert_sound(cedar)


def test_an_erasure_whose_header_came_first_is_whole_once_the_rest_comes(
    willow: Shelf, cedar: Shelf, fern: ClientId
) -> None:
    note = willow.sign_note(fern, "Sat under the fig tree.")
    pass_on(willow.storage, cedar.storage)
    willow.storage.erasure.erase(note)
    pass_on(willow.storage, cedar.storage, keep=no_notes, headers=True)
    assert cedar.storage.records.get(note).status == "erased"

    pass_on(willow.storage, cedar.storage)

    kept = """SELECT op.hash FROM op JOIN record ON record.id = op.record
        WHERE record.uid = ? AND op.payload IS NOT NULL"""
    assert cedar.storage.connection.rows(kept, (note,)) == willow.storage.connection.rows(kept, (note,))
    assert len(cedar.storage.connection.rows(kept, (note,))) == 1
    assert_sound(cedar)


def test_an_erasure_may_come_with_what_it_erases_or_before_it(
    willow: Shelf, cedar: Shelf, fern: ClientId, clock: FakeClock, tmp_path: Path
) -> None:
    note = willow.sign_note(fern, "Sat under the fig tree.")
    pass_on(willow.storage, cedar.storage)
    other = a_shelf(tmp_path, "willow two", clock, person="willow")
    pass_on(willow.storage, other.storage)
    other.storage.erasure.erase(note)
    fresh = a_shelf(tmp_path, "aspen", clock)
    know(fresh.storage, willow.storage)
    pass_on(other.storage, fresh.storage, keep=lambda one: one.header.record != note)
    pass_on(other.storage, fresh.storage)
    assert fresh.found("fig") == []
    whole = coming(cedar.storage, feeds_of(willow.storage)[0])
    take(fresh.storage, [whole])
    assert fresh.found("fig") == []
    assert not fresh.storage.intake.compare(whole).is_news
    assert_sound(fresh)
    for shelf in (other, fresh):
        shelf.storage.connection.close()


def test_what_only_a_newer_version_knows_is_kept_and_passed_on_byte_for_byte(
    willow: Shelf, cedar: Shelf, fern: ClientId, tmp_path: Path, clock: FakeClock
) -> None:
    (feed,) = feeds_of(willow.storage)
    whole = coming(willow.storage, feed)
    (last,) = (one for one in whole.items if isinstance(one, Operation) and one.header.seq == 2)
    header = replace(
        last.header, kind="weather", act="rain", seq=3, prev=last.hash, record=RecordId(b"record-of-weathr")
    )
    newer = Operation(encode_header(header), last.salt, last.payload)
    signed = sign_head(willow.storage.identity.device_key, feed, 3, newer.hash)
    know(cedar.storage, willow.storage)
    take(cedar.storage, [replace(whole, items=(*whole.items, newer), heads=(*whole.heads, signed))])
    assert [*cedar.storage.feeds.items(feed, 3)] == [newer]
    assert cedar.storage.records.get(header.record).kind == "weather"
    aspen = a_shelf(tmp_path, "aspen", clock)
    know(aspen.storage, willow.storage)
    pass_on(cedar.storage, aspen.storage)
    assert [*aspen.storage.feeds.items(feed, 3)] == [newer]
    assert_sound(aspen)
    aspen.storage.connection.close()


def test_a_hole_at_the_end_is_told_and_vouched_for(willow: Shelf, cedar: Shelf, fern: ClientId) -> None:
    willow.sign_note(fern)
    (feed,) = feeds_of(willow.storage)
    pass_on(willow.storage, cedar.storage, keep=no_notes)
    state = cedar.storage.journal.state(feed)
    assert state is not None
    assert [*cedar.storage.feeds.items(feed)][-1] == StubRun(3, 3, state.hash)
    assert_sound(cedar)
    willow.sign_note(fern, "Walked to the river.")
    pass_on(willow.storage, cedar.storage)
    assert cedar.storage.records.count("session_note") == 2
    assert [*cedar.storage.feeds.items(FeedId(bytes(16)))] == []
    assert cedar.storage.feeds.heads(FeedId(bytes(16))) == ()
    assert_sound(cedar)


def test_a_hash_that_nobody_told_is_not_guessed(willow: Shelf, fern: ClientId) -> None:
    assert fern
    (feed,) = feeds_of(willow.storage)
    assert willow.storage.feeds.hash_at(feed, 0) == ZERO_HASH
    with pytest.raises(MalformedOperationError):
        willow.storage.feeds.hash_at(feed, 9)
    with pytest.raises(MalformedOperationError):
        StubRun(2, 1, OpHash(bytes(32)))
    with pytest.raises(RecordNotFoundError):
        willow.storage.records.get(RecordId(bytes(16)))


def nursery_rows(willow: Shelf, cedar: Shelf, fern: ClientId) -> list[Intake]:
    """300 notes of *willow*, staged in *cedar*."""
    for number in range(300):
        willow.sign_note(fern, f"Row {number} of the nursery was watered.")
    know(cedar.storage, willow.storage)
    intakes = [cedar.storage.intake.compare(coming(willow.storage, one)) for one in feeds_of(willow.storage)]
    finish(cedar.storage.taking.stage(intakes))
    return intakes


def let_count(shelf: Shelf, intakes: list[Intake]) -> None:
    with shelf.storage.connection.transaction():
        for one in intakes:
            shelf.storage.taking.accept(one)


@pytest.mark.parametrize("somebody_waits", [False, True])
def test_a_slice_ends_when_somebody_waits_and_not_before(
    willow: Shelf, cedar: Shelf, fern: ClientId, *, somebody_waits: bool
) -> None:
    let_count(cedar, nursery_rows(willow, cedar, fern))

    with awaited_when(lambda: somebody_waits):
        slices = len(list(cedar.storage.arrivals.take_in()))

    assert (slices > 2) is somebody_waits
    assert_sound(cedar)


def test_of_long_notes_fewer_are_taken_before_a_slice_may_end(
    willow: Shelf, cedar: Shelf, fern: ClientId
) -> None:
    for number in range(30):
        willow.sign_note(fern, f"{number} of the nursery was watered. " * 600)
    know(cedar.storage, willow.storage)
    intakes = [cedar.storage.intake.compare(coming(willow.storage, one)) for one in feeds_of(willow.storage)]
    finish(cedar.storage.taking.stage(intakes))
    let_count(cedar, intakes)

    with awaited_when(lambda: True):
        slices = len(list(cedar.storage.arrivals.take_in()))

    assert slices > 2
    assert_sound(cedar)


def test_while_records_begin_the_index_writes_their_words_once(
    willow: Shelf, cedar: Shelf, fern: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "_GATHERING_SECONDS", 0)  # each step puts its words in
    let_count(cedar, nursery_rows(willow, cedar, fern))
    before = segments(cedar)

    finish(cedar.storage.arrivals.take_in())

    assert segments(cedar) - before == 3  # the client, their name, all of the notes
    assert_sound(cedar)


def segments(shelf: Shelf) -> int:
    return int(shelf.storage.connection.scalar("SELECT count(DISTINCT segid) FROM search_idx"))


def test_what_is_staged_only_stays_sound_and_counts_later(
    willow: Shelf, cedar: Shelf, fern: ClientId
) -> None:
    intakes = nursery_rows(willow, cedar, fern)
    assert_sound(cedar)
    finish(cedar.storage.rebuild(anew=True))
    assert_sound(cedar)

    let_count(cedar, intakes)
    finish(cedar.storage.arrivals.take_in())

    assert_sound(cedar)
    assert len(cedar.storage.search.find("nursery").hits) == 300

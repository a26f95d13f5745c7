"""'Check my vault' finds what opening cannot: old pages, changed rows, forged signatures."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import PssError, VaultDamagedError
from pss_desktop.domain.ids import DeviceId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import SET
from pss_desktop.vault.backups import page_copy
from pss_desktop.vault.check import COPY, CheckReport, check_vault
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal_check import check_journal, lost_words
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import Mode
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.salvage import SALVAGED
from pss_desktop.vault.schema import kept_tables
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import Bench, write_notes

MIXED_WORDS = "جَلَسْنَا تَحْتَ شَجَرَةِ التِّينِ နေကောင်းလား नमस्ते"


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 4)
    write_notes(vault, 2, MIXED_WORDS)
    problem = Entry(
        "problem",
        "set",
        RecordId(b"problem-number-1"),
        ScopeId(b"some-client-1234"),
        {"text": {"a": "Sleep"}},
    )
    vault.storage.writer.write(problem)
    return vault


def check(vault: OpenVault) -> CheckReport:
    return finish(check_vault(vault))


def tamper(vault: OpenVault, *statements: str) -> None:
    """As somebody would who has the key and another program."""
    connection = vault.live.connection
    triggers = connection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in triggers:
        connection.run(f"DROP TRIGGER {name}")
    connection.run("PRAGMA foreign_keys = OFF")
    connection.script(statements)


def test_a_sound_vault_is_sound(bench: Bench, vault: OpenVault) -> None:
    report = check(vault)
    assert report == CheckReport(bench.clock.now(), 7, frozenset())
    assert report.sound
    assert not (vault.folder.path / COPY).exists()


def test_drafts_are_saved_while_the_check_runs(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_copy, "PAGES_A_SLICE", 8)
    saved = 0
    for progress in check_vault(vault):
        assert progress.what
        vault.storage.drafts.save(f"form{saved}", None, {}, revision=0)
        saved += 1
    assert saved > 10


def test_a_check_that_is_cancelled_leaves_no_copy(vault: OpenVault) -> None:
    checking = check_vault(vault)
    for _ in range(3):
        next(checking)
    checking.close()
    assert not (vault.folder.path / COPY).exists()


def test_without_room_for_a_copy_the_vault_itself_is_read(bench: Bench, vault: OpenVault) -> None:
    bench.disk.free = 0
    assert check(vault).sound


def test_one_flipped_bit_in_any_page_is_found_and_mended_where_only_views_lie(
    bench: Bench, vault: OpenVault
) -> None:
    kept = {root for name, root in _roots(vault) if name in dict(kept_tables(vault.live.connection))}
    views = {root for name, root in _roots(vault) if name in VIEWS}
    content = finish(content_digest(vault.live.connection))
    vault.close()
    path = vault.folder.database(1)
    whole, head = path.read_bytes(), vault.folder.head(1).read_bytes()
    for page in range(1, len(whole) // PAGE_SIZE + 1):
        path.write_bytes(_flipped(whole, page))
        vault.folder.head(1).write_bytes(head)
        try:
            opened = bench.open(path.parent)
        except PssError:
            assert page not in views
            continue
        report = check(opened)
        assert (report.problems == {Part.PAGES}) != report.pages_replaced, page
        assert not report.pages_replaced or report.sound, page
        assert page not in kept or not report.pages_replaced, page
        assert page not in views or report.pages_replaced, page
        if report.pages_replaced:
            assert check(opened) == replace(report, views_repaired=False, pages_replaced=False, differing=0)
            assert finish(content_digest(opened.live.connection)) == content
            assert len(opened.storage.search.find("fig tree").hits) == 4
        opened.close()
    path.write_bytes(whole)


VIEWS = {
    "client_list",
    "client_mark",
    "name_key",
    "decision",
    "search_data",
    "search_part_data",
    "record_scope",
}


def _flipped(whole: bytes, page: int) -> bytes:
    changed = bytearray(whole)
    changed[(page - 1) * PAGE_SIZE + 1234] ^= 4
    return bytes(changed)


def _spoil(vault: OpenVault, name: str) -> None:
    """A page goes bad under an open vault that has not read it."""
    vault.checkpoint()
    (root,) = (root for found, root in _roots(vault) if found == name)
    vault.live.connection.run("PRAGMA shrink_memory")
    with vault.folder.database(1).open("r+b") as file:
        file.seek((root - 1) * PAGE_SIZE + 1234)
        (byte,) = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 4]))


def test_a_head_that_goes_bad_under_an_open_vault_is_counted_again(bench: Bench, vault: OpenVault) -> None:
    _spoil(vault, "journal_head")
    with pytest.raises(VaultDamagedError):
        write_notes(vault)
    report = check(vault)
    assert (report.sound, report.pages_replaced) == (True, True)
    vault.close()
    bench.open(vault.folder.path).close()


def test_a_head_that_is_not_made_anew_is_told_not_raised(bench: Bench, vault: OpenVault) -> None:
    _spoil(vault, "journal_head")
    bench.disk.free = 0
    with pytest.raises(VaultDamagedError):
        write_notes(vault)
    assert Part.PAGES in check(vault).problems
    with pytest.raises(VaultDamagedError):
        vault.close()
    assert vault.closed
    with pytest.raises(VaultDamagedError):
        bench.open(vault.folder.path)


def test_a_hold_stands_at_every_moment_while_a_database_is_made_anew(vault: OpenVault) -> None:
    (record,) = write_notes(vault, 1)
    scope = vault.storage.records.get(record).scope
    hold = single_record(scope, "legal_hold")
    vault.storage.writer.write(Entry("legal_hold", SET, hold, scope, {"text": {"reason": "A court asks."}}))
    vault.keep_head()
    _spoil(vault, "client_list")
    held: list[bool] = []

    def look() -> None:
        key = vault.storage.journal.keys.known_scope(scope)
        held.append(key is not None and vault.storage.projection.erasure_facts(key).held)

    assert check_while(vault, look).pages_replaced
    assert len(held) > 10
    assert all(held)
    assert not vault.storage.needs_rebuild()


def test_a_database_is_made_anew_while_drafts_are_saved(vault: OpenVault) -> None:
    _spoil(vault, "client_list")
    forms: list[str] = []

    def save() -> None:
        forms.append(f"form{len(forms)}")
        vault.storage.drafts.save(forms[-1], None, {"narrative": "typed"}, revision=0)

    report = check_while(vault, save)
    assert (report.sound, report.pages_replaced, report.views_repaired) == (True, True, False)
    assert len(forms) > 10
    assert all(vault.storage.drafts.open(form, None) is not None for form in forms)
    assert [entry.act for entry in vault.storage.audit.page(None, 1)] == ["vault.salvaged"]
    assert not (vault.folder.path / SALVAGED).exists()
    write_notes(vault)
    vault.checkpoint()
    assert check(vault).sound


def check_while(vault: OpenVault, deed: Callable[[], None]) -> CheckReport:
    checking = check_vault(vault)
    while True:
        try:
            next(checking)
        except StopIteration as end:
            report: CheckReport = end.value
            return report
        deed()


def test_without_room_a_damaged_database_stays_as_it_is(bench: Bench, vault: OpenVault) -> None:
    _spoil(vault, "client_list")
    bench.disk.free = 0
    report = check(vault)
    assert (report.problems, report.pages_replaced) == (frozenset({Part.PAGES}), False)
    bench.disk.free = 10**11
    assert check(vault).pages_replaced


def test_a_vault_open_for_reading_keeps_its_damaged_database(bench: Bench, vault: OpenVault) -> None:
    _spoil(vault, "client_list")
    vault.close()
    reading = bench.open(vault.folder.path, mode=Mode.READ_ONLY)
    before = vault.folder.database(1).read_bytes()
    assert check(reading).problems == {Part.PAGES}
    reading.close()
    assert vault.folder.database(1).read_bytes() == before


def test_a_journal_that_does_not_verify_is_not_put_into_a_new_file(vault: OpenVault) -> None:
    tamper(vault, "UPDATE op SET payload = CAST('{}' AS BLOB) WHERE id = 2")
    _spoil(vault, "client_list")
    report = check(vault)
    assert Part.PAGES in report.problems
    assert not report.pages_replaced


def test_a_record_that_no_operation_names_is_not_put_into_a_new_file(vault: OpenVault) -> None:
    tamper(vault, "UPDATE op SET header = zeroblob(40) WHERE id = 2")
    _spoil(vault, "client_list")
    assert not check(vault).pages_replaced


def test_an_operation_of_no_feed_is_not_put_into_a_new_file(vault: OpenVault) -> None:
    tamper(vault, "INSERT INTO blob_ref VALUES (99, zeroblob(32), 1)")
    _spoil(vault, "client_list")
    assert not check(vault).pages_replaced


def test_a_file_that_cannot_be_put_in_its_place_leaves_the_one_before(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    _spoil(vault, "client_list")

    def refused(_path: Path, _target: Path) -> Path:
        raise OSError(errno.EIO, "no")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refused)
        assert not check(vault).pages_replaced
    assert len(vault.storage.search.find("fig tree").hits) == 4
    assert check(vault).pages_replaced


def test_an_old_page_of_the_journal_or_its_views_put_back_is_found(bench: Bench, vault: OpenVault) -> None:
    vault.close()
    path = vault.folder.database(1)
    old = path.read_bytes()
    vault = bench.open(path.parent)
    exempt = {root for name, root in _roots(vault) if name in {"audit", "search_idx", "sqlite_sequence"}}
    write_notes(vault, 5, "Entirely other words.")
    vault.close()
    new, head = path.read_bytes(), vault.folder.head(1).read_bytes()
    for page in range(len(old) // PAGE_SIZE):
        place = slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
        if old[place] == new[place] or page + 1 in exempt:
            continue
        path.write_bytes(new[: place.start] + old[place] + new[place.stop :])
        vault.folder.head(1).write_bytes(head)
        try:
            opened = bench.open(path.parent)
        except PssError:
            continue
        report = check(opened)
        assert report.problems or report.views_repaired or report.pages_replaced, page + 1
        opened.close()
    path.write_bytes(new)


def _roots(vault: OpenVault) -> list[tuple[str, int]]:
    rows = vault.live.connection.rows("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0")
    return [(str(name), int(root)) for name, root in rows]


# One part at a time


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE op SET payload = CAST('{}' AS BLOB) WHERE id = 2", Part.PAYLOADS),
        ("UPDATE op SET salt = zeroblob(16) WHERE id = 2", Part.PAYLOADS),
        ("UPDATE op SET salt = NULL WHERE id = 2", Part.PAYLOADS),
        ("UPDATE op SET salt = NULL, payload = NULL WHERE id = 2", Part.PAYLOADS),
        ("UPDATE op SET hash = zeroblob(32) WHERE id = 2", Part.JOURNAL),
        ("UPDATE op SET header = zeroblob(40) WHERE id = 2", Part.JOURNAL),
        ("UPDATE op SET record = 1 WHERE id = 2", Part.JOURNAL),
        ("UPDATE op SET kind = (SELECT kind FROM op WHERE id = 7) WHERE id = 2", Part.JOURNAL),
        ("UPDATE journal_head SET count = 8", Part.JOURNAL),
        ("UPDATE journal_head SET chain = zeroblob(32)", Part.JOURNAL),
        ("UPDATE feed SET hash = zeroblob(32)", Part.JOURNAL),
        ("UPDATE feed SET signed_seq = 1, signed_head = zeroblob(64)", Part.SIGNATURES),
        ("DELETE FROM op WHERE id = 7", Part.JOURNAL),
        ("DELETE FROM op WHERE id = 3", Part.JOURNAL),
        ("UPDATE audit SET act = 'other' WHERE id = 1", Part.AUDIT),
    ],
)
def test_what_was_changed_by_hand_is_found_and_named(vault: OpenVault, statement: str, part: Part) -> None:
    tamper(vault, statement)
    assert part in check(vault).problems


def test_words_that_are_gone_without_an_erasure_are_missed_and_no_list_hides_that(vault: OpenVault) -> None:
    vault.live.connection.run("UPDATE op SET salt = NULL, payload = NULL WHERE id = 2")
    report = check(vault)
    assert (report.problems, report.views_repaired) == (frozenset({Part.PAYLOADS, Part.VIEWS}), False)


def test_words_of_others_may_be_withheld_where_something_came_from_elsewhere(vault: OpenVault) -> None:
    connection = vault.live.connection
    connection.run("UPDATE op SET salt = NULL, payload = NULL WHERE id = 2")

    def lost(own: DeviceId) -> int:
        return finish(lost_words(connection, own=own))

    other = DeviceId(bytes(16))
    assert (lost(vault.identity.device), lost(other)) == (1, 1)
    connection.run("INSERT INTO received VALUES (zeroblob(16), 1, zeroblob(32), zeroblob(16), 0)")
    assert (lost(vault.identity.device), lost(other)) == (1, 0)


def test_erased_words_and_those_of_a_case_that_was_forgotten_are_not_missed(vault: OpenVault) -> None:
    (first, second) = write_notes(vault, 2)
    vault.storage.erasure.erase(first)
    case = ScopeId(vault.storage.records.get(second).scope)
    with vault.live.connection.transaction():
        vault.storage.hidden.hide(case, vault.machine.clock.now())
        vault.storage.hidden.forget(case)
    assert check(vault).sound


def test_an_act_signed_by_somebody_else_is_found(vault: OpenVault) -> None:
    tamper(vault, "UPDATE person SET key = (SELECT key FROM device LIMIT 1)")
    assert check(vault).problems == {Part.SIGNATURES}


def test_a_person_whose_key_is_not_known_or_weak_proves_nothing_and_breaks_nothing(vault: OpenVault) -> None:
    tamper(vault, "UPDATE person SET key = zeroblob(32)")
    assert check(vault).sound


def test_signatures_are_left_out_where_they_were_verified_before(vault: OpenVault) -> None:
    tamper(vault, "UPDATE person SET key = (SELECT key FROM device LIMIT 1)")
    found = finish(check_journal(vault.live.connection, signatures=False))
    assert found.problems == frozenset()
    assert found.head == vault.storage.journal.local_head()


def test_heads_that_the_device_signed_hold(vault: OpenVault) -> None:
    feeds = vault.storage.feeds
    with vault.live.connection.transaction():
        for state in vault.storage.journal.feeds():
            ends = {state.feed: {state.accepted: state.hash}}
            (head,) = feeds.sign_boundaries(ends, vault.identity.device_key)[state.feed]
            vault.storage.journal.states.keep_signed(head)
    assert check(vault).sound
    tamper(vault, "UPDATE device SET key = NULL")
    assert check(vault).sound


def test_a_head_that_vouches_for_more_is_found(vault: OpenVault) -> None:
    vault.checkpoint()
    tamper(vault, "DELETE FROM op WHERE id = 7", "UPDATE journal_head SET count = 6")
    assert Part.HEAD in check_without_checkpoint(vault).problems


def check_without_checkpoint(vault: OpenVault) -> CheckReport:
    vault.storage.journal._forget()  # as a program would that starts afresh
    return check(vault)


def test_a_row_that_differs_from_the_journal_is_built_again(vault: OpenVault) -> None:
    tamper(vault, "UPDATE record SET title = 'Forged', status = 'forged' WHERE id = 2")
    report = check(vault)
    assert (report.sound, report.views_repaired, report.differing) == (True, True, 1)
    assert check(vault).differing == 0


def test_a_row_that_the_index_lost_is_findable_again(vault: OpenVault) -> None:
    tamper(vault, "INSERT INTO search (search) VALUES ('delete-all')")
    report = check(vault)
    assert (report.sound, report.views_repaired) == (True, True)
    assert len(vault.storage.search.find("fig tree").hits) == 4


def test_burmese_runs_that_the_index_lost_are_missed_too(vault: OpenVault) -> None:
    tamper(vault, "INSERT INTO search_part (search_part) VALUES ('delete-all')")
    assert check(vault).views_repaired


def test_a_vault_open_for_reading_is_checked_and_not_repaired(bench: Bench, vault: OpenVault) -> None:
    tamper(vault, "UPDATE record SET title = 'Forged' WHERE id = 2")
    vault.close()
    reading = bench.open(vault.folder.path, mode=Mode.READ_ONLY)
    report = check(reading)
    assert (report.problems, report.views_repaired) == (frozenset({Part.VIEWS}), False)
    reading.close()

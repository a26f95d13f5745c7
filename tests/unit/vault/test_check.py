"""'Check my vault' finds what opening cannot: old pages, changed rows, forged signatures."""

import pytest

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.vault import page_copy
from pss_desktop.vault.check import COPY, CheckReport, check_vault
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal_check import check_journal
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.lifecycle import Mode
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.page_macs import PAGE_SIZE
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


def test_one_flipped_bit_in_any_page_is_found(bench: Bench, vault: OpenVault) -> None:
    vault.close()
    path = vault.folder.database(1)
    whole = path.read_bytes()
    for page in range(len(whole) // PAGE_SIZE):
        changed = bytearray(whole)
        changed[page * PAGE_SIZE + 1234] ^= 4
        path.write_bytes(changed)
        try:
            opened = bench.open(path.parent)
        except PssError:
            continue
        assert Part.PAGES in check(opened).problems, page
        try:
            opened.close()
        except PssError:
            assert opened.closed
    path.write_bytes(whole)


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
        assert report.problems or report.views_repaired, page + 1
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

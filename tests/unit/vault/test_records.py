"""Reading records: pages that go on where they ended, and what Today asks for."""

from datetime import timedelta

import pytest

from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.vault.views.records import A_SCREEN, PlaceInTime, StoredRecord
from tests.fakes import NOON
from tests.unit.vault.shelf import Shelf

NOTE = "session_note"


def pages(shelf: Shelf, client: ClientId, count: int) -> list[list[RecordId]]:
    """All pages of a client's notes, by asking for the next until none comes."""
    found: list[list[RecordId]] = []
    after: PlaceInTime | None = None
    while rows := shelf.storage.records.page(ScopeId(client), NOTE, after=after, count=count):
        found.append([row.id for row in rows])
        after = PlaceInTime(rows[-1].at, rows[-1].id)
    return found


def ids(rows: tuple[StoredRecord, ...]) -> list[RecordId]:
    return [row.id for row in rows]


def test_notes_of_a_client_come_newest_first_page_by_page(shelf: Shelf) -> None:
    fern, olive = shelf.add_client("Fern"), shelf.add_client("Olive")
    notes = []
    for number in range(7):
        notes.append(shelf.sign_note(fern, f"Note {number}"))
        shelf.sign_note(olive, f"Other {number}")
    assert pages(shelf, fern, 3) == [notes[:3:-1], notes[3:0:-1], notes[:1]]


def test_notes_of_one_instant_are_all_listed_once(shelf: Shelf) -> None:
    client = shelf.add_client()
    notes = [shelf.sign_note(client) for _ in range(5)]
    shelf.storage.connection.run("UPDATE record SET at = 5 WHERE kind = 3")
    assert pages(shelf, client, 2) == [notes[:2:-1], notes[2:0:-1], notes[:1]]


def test_every_note_of_a_client_is_read_however_many_there_are(shelf: Shelf) -> None:
    client, other = shelf.add_client("Fern"), shelf.add_client("Olive")
    notes = [shelf.sign_note(client) for _ in range(2 * A_SCREEN + 1)]
    shelf.sign_note(other)
    assert ids(tuple(shelf.storage.records.every(ScopeId(client), NOTE))) == notes[::-1]


def test_a_client_of_whom_nothing_was_written_has_no_page(shelf: Shelf) -> None:
    assert pages(shelf, ClientId(RecordId(bytes(16))), 3) == []
    assert shelf.storage.records.newest(NOTE, count=3) == ()
    assert shelf.storage.records.count(NOTE) == 0


def test_the_newest_of_all_clients_are_listed(shelf: Shelf) -> None:
    notes = [shelf.sign_note(shelf.add_client(name)) for name in ("Fern", "Olive", "Cedar")]
    first = shelf.storage.records.newest(NOTE, count=2)
    rest = shelf.storage.records.newest(NOTE, after=PlaceInTime(first[-1].at, first[-1].id), count=2)
    assert ids(first) + ids(rest) == notes[::-1]
    assert shelf.storage.records.count(NOTE) == 3


def test_what_is_unknown_is_said_so(shelf: Shelf) -> None:
    with pytest.raises(RecordNotFoundError):
        shelf.storage.records.get(RecordId(bytes(16)))
    with pytest.raises(RecordNotFoundError):
        shelf.storage.records.by_key(77)
    with pytest.raises(RecordNotFoundError):
        shelf.storage.records.acts(RecordId(bytes(16)))


def test_every_act_on_a_note_is_told_in_order(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client(), "Sat under the fig tree.")
    shelf.add_to_note(note, "It was an olive tree.")
    shelf.add_to_note(note, "Wrong client.", AddendumKind.ENTERED_IN_ERROR)
    acts = shelf.storage.records.acts(note)
    assert [act.act for act in acts] == ["sign", "addendum", "entered_in_error"]
    assert {act.author for act in acts} == {shelf.storage.identity.person}
    assert acts[1].payload is not None
    assert acts[1].payload["text"] == {"addendum": "It was an olive tree."}
    assert acts[0].hlc < acts[1].hlc < acts[2].hlc
    shelf.storage.erasure.erase(note)
    erased = shelf.storage.records.acts(note)
    assert [act.payload is None for act in erased] == [True, True, True, False]
    assert erased[-1].act == "erase"


# Today: no kind of this issue has dates or risks yet, so the columns are filled by hand.


def test_what_is_due_comes_the_longest_overdue_first(shelf: Shelf) -> None:
    client = shelf.add_client()
    notes = [shelf.sign_note(client) for _ in range(4)]
    for note, due in zip(notes, (30, 10, 20, 90), strict=True):
        instant = int((NOON + timedelta(minutes=due)).timestamp() * 1000)
        shelf.storage.connection.run("UPDATE record SET due = ? WHERE uid = ?", (instant, note))
    records, outstanding = shelf.storage.records, shelf.storage.outstanding
    assert ids(outstanding.due(NOON + timedelta(hours=1), count=10)) == [notes[1], notes[2], notes[0]]
    first = outstanding.due(NOON + timedelta(hours=1), count=2)
    assert ids(outstanding.due(NOON + timedelta(hours=1), after=first[-1], count=2)) == [notes[0]]
    assert outstanding.due(NOON, count=10) == ()
    assert records.get(notes[0]).due == NOON + timedelta(minutes=30)


def test_what_is_next_of_each_case_is_found_at_once(shelf: Shelf) -> None:
    first, second = (ScopeId(shelf.add_client()) for _ in range(2))
    for scope, minutes in ((first, (10, 20, 30)), (second, (5,))):
        for due in minutes:
            instant = int((NOON + timedelta(minutes=due)).timestamp() * 1000)
            note = shelf.sign_note(ClientId(RecordId(scope)))
            shelf.storage.connection.run("UPDATE record SET due = ? WHERE uid = ?", (instant, note))
    records = shelf.storage.records

    def coming(today: int, now: int, *by_day: str) -> dict[ScopeId, list[int]]:
        day, moment = (NOON + timedelta(minutes=one) for one in (today, now))
        found = records.next_due((first, second), by_day, today=day, now=moment)
        return {scope: [(one.at - NOON).seconds // 60 for one in due] for scope, due in found.items()}

    assert coming(60, 15) == {first: [20]}
    assert coming(0, 15, NOTE, "never written") == {first: [10], second: [5]}
    assert coming(60, 0, "task") == {first: [10], second: [5]}
    assert coming(60, 60, NOTE) == {}
    assert records.next_due((), (NOTE,), today=NOON, now=NOON) == {}
    (one,) = records.next_due((second,), (), today=NOON, now=NOON)[second]
    assert (one.kind, one.happened) == (NOTE, records.get(one.record).at)
    assert records.next_due((second,), (), today=NOON, now=NOON, besides=[one.record]) == {}


def test_a_kind_can_be_left_out_of_what_is_due(shelf: Shelf) -> None:
    client = shelf.add_client()
    note = shelf.sign_note(client)
    shelf.storage.connection.run("UPDATE record SET due = 5 WHERE uid IN (?, ?)", (note, client))
    outstanding = shelf.storage.outstanding
    assert ids(outstanding.due(NOON, besides=NOTE, count=10)) == [client]
    assert ids(outstanding.due(NOON, besides="never_seen", count=10)) == [client, note]


def test_what_is_due_of_a_kind_is_read_as_it_is_asked_for_and_by_the_state_of_its_case(shelf: Shelf) -> None:
    client, closed = shelf.add_client(), shelf.add_client("Olive")
    notes = [shelf.sign_note(of) for of in (client, client, closed, client)]
    for note, due in zip(notes, (30, 10, 20, 90), strict=True):
        shelf.storage.connection.run("UPDATE record SET due = ? WHERE uid = ?", (due, note))
    shelf.storage.connection.run(
        "UPDATE client_list SET status = 'closed' WHERE scope = (SELECT id FROM scope WHERE uid = ?)",
        (closed,),
    )
    span = (from_ms(10), from_ms(60))
    found = shelf.storage.outstanding.due_in_cases(NOTE, span, {"open"})
    assert next(found).id == notes[1]
    assert [one.id for one in found] == [notes[0]]
    assert [one.id for one in shelf.storage.outstanding.due_in_cases(NOTE, span, {"closed"})] == [notes[2]]


def test_who_is_at_risk_comes_the_most_urgent_first(shelf: Shelf) -> None:
    client = shelf.add_client()
    notes = [shelf.sign_note(client) for _ in range(4)]
    for note, risk in zip(notes, ("high", "imminent", "low", "high"), strict=True):
        shelf.storage.connection.run("UPDATE record SET risk = ? WHERE uid = ?", (risk, note))
    found = shelf.storage.outstanding.at_risk(NOTE, count=10)
    assert ids(found) == [notes[1], notes[3], notes[0]]
    assert shelf.storage.outstanding.at_risk("risk_level", count=10) == ()
    assert found[0].risk == "imminent"


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT 1 FROM record WHERE scope = 1 AND +kind = 1 AND (at, id) < (1, 1) ORDER BY at DESC, id DESC",
        "SELECT 1 FROM record WHERE due <= 5 AND (due, id) > (1, 1) ORDER BY due, id",
        "SELECT 1 FROM record WHERE risk IN ('high', 'imminent')",
        "SELECT id FROM record WHERE scope = 1 AND due >= 1 AND +kind NOT IN (1, 2) ORDER BY due LIMIT 1",
        "SELECT 1 FROM client_list WHERE status = 'open' AND (sort, scope) > ('a', 1) ORDER BY sort, scope",
        "SELECT 1 FROM op WHERE record = 1",
    ],
)
def test_lists_are_read_by_an_index_and_never_sorted_or_scanned(shelf: Shelf, statement: str) -> None:
    plan = [row[3] for row in shelf.storage.connection.rows(f"EXPLAIN QUERY PLAN {statement}")]
    assert all(step.startswith("SEARCH") for step in plan), plan

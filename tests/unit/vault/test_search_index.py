"""Search: found however it was typed, in every script; gone when it is erased, also from the file."""

import unicodedata
from pathlib import Path

import pytest

from pss_desktop.domain.errors import CancelledError
from pss_desktop.domain.folding import fold
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.slices import finish
from tests.unit.vault.shelf import Shelf, decrypted_file

# What was written, and what finds it.
FINDS = [
    ("She slept better after the walk.", "slept"),
    ("She slept better after the walk.", "SLEPT walk"),
    ("She slept better after the walk.", "sle"),
    ("Elle a rêvé d'un café près de la forêt.", "reve foret"),
    ("Elle a rêvé d'un café près de la forêt.", "RÊVÉ"),
    ("تحدَّثنا عن النَّوْمِ والقلقِ", "النوم"),
    ("تحدثنا عن النوم والقلق", "النَّوْمِ"),
    ("ذهبت إلى المدرسة", "المدرسه"),
    ("قال أحمد إنّه بخير", "احمد"),
    ("كـــبير", "كبير"),
    ("उसने बताया कि वह अच्छी नींद ले रही है।", "नींद"),
    ("उसने बताया कि वह अच्छी नींद ले रही है।", "अच्छी रही"),
    ("সে বলল যে সে ভালো ঘুমাচ্ছে।", "ঘুমাচ্ছে"),
    ("সে বলল যে সে ভালো ঘুমাচ্ছে।", "ভালো"),
    ("သူမသည် ညဘက်တွင် အိပ်မပျော်ပါ။", "အိပ်မပျော်"),
    ("သူမသည် ညဘက်တွင် အိပ်မပျော်ပါ။", "ညဘက်"),
    ("เธอรู้สึกเศร้าและกลัวมาก", "เศร้า"),
    ("เธอรู้สึกเศร้าและกลัวมาก", "กลัว เศร้า"),
    ("เธอรู้สึกเศร้าและกลัวมาก", "มา"),
    ("ትናንት ማታ በደንብ ተኛች።", "በደንብ"),
    ("ትናንት ማታ በደንብ ተኛች።", "ተኛች"),
    ("她昨晚睡得很好", "睡得"),
    ("ລາວຮູ້ສຶກເສົ້າ", "ເສົ້າ"),
    ("គាត់មានអារម្មណ៍សោកសៅ", "សោកសៅ"),
    ("The word for it is เศร้า in Thai", "เศร้า word"),
    ("Call 0700 100200 on day 3", "100200"),
    ("Slept 6️⃣7️⃣ hours", "6️⃣7️⃣"),  # keycaps end in a mark that is no letter
    ("Slept well a⃝b", "a⃝b"),
]
MISSES = [
    ("She slept better after the walk.", "swept"),
    ("She slept better after the walk.", "wa"),
    ("She slept better after the walk.", "slept forest"),
    ("تحدثنا عن النوم والقلق", "المدرسة"),
    ("เธอรู้สึกเศร้าและกลัวมาก", "ดีใจ"),
    ("เธอรู้สึกเศร้าและกลัวมาก", "เศร้า happy"),
    ("เธอรู้สึกเศร้าและกลัวมาก", "ฬ"),
    ("She slept better after the walk.", "?! ..."),
    ("She slept better after the walk.", ""),
]


@pytest.mark.parametrize("written, typed", FINDS)
def test_a_note_is_found(shelf: Shelf, written: str, typed: str) -> None:
    note = shelf.sign_note(shelf.add_client(), written)
    assert shelf.found(typed) == [note]


@pytest.mark.parametrize("written, typed", MISSES)
def test_what_was_not_written_is_not_found(shelf: Shelf, written: str, typed: str) -> None:
    shelf.sign_note(shelf.add_client(), written)
    assert shelf.found(typed) == []


@pytest.mark.parametrize(
    "typed", ['"', '"fig" OR "x"', "fig AND", "fig*", "NEAR(fig tree)", "words:fig", "^fig", "-fig", "(fig"]
)
def test_signs_of_the_query_language_are_only_signs(shelf: Shelf, typed: str) -> None:
    shelf.sign_note(shelf.add_client(), "Near the fig tree: words or x, and more.")
    shelf.found(typed)


def test_an_addendum_is_found_under_its_note(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client(), "Sat under the fig tree.")
    shelf.add_to_note(note, "Pebble the dog was there too, under the fig tree.")
    assert shelf.found("pebble") == [note]
    assert shelf.found("fig") == [note]


def test_the_newest_come_first_and_older_ones_are_said_to_be_left(shelf: Shelf) -> None:
    client = shelf.add_client()
    notes = [shelf.sign_note(client, "Walked along the river.") for _ in range(7)]
    found = shelf.storage.search.find("river", limit=5)
    assert [hit.record for hit in found.hits] == notes[:1:-1]
    assert found.more
    assert not shelf.storage.search.find("river", limit=7).more


def test_a_beginning_of_very_many_words_is_still_found(shelf: Shelf) -> None:
    client = shelf.add_client()
    for number in range(300):
        shelf.storage.search.put(1000 + number, f"walk{number}")
    note = shelf.sign_note(client, "walking")
    assert note in shelf.found("walk")


@pytest.mark.parametrize("typed", ["wal", "walk", "walki", "walking"])
def test_a_beginning_of_any_length_is_found_until_it_is_erased(shelf: Shelf, typed: str) -> None:
    client = shelf.add_client()
    walks = shelf.sign_note(client, "Walking by the river.")
    walls = shelf.sign_note(client, "A wall, and the walk along it.")
    assert walks in shelf.found(typed)
    shelf.storage.erasure.erase(walks)
    assert shelf.found(typed) == ([walls] if typed in ("wal", "walk") else [])
    shelf.storage.connection.run("INSERT INTO search (search) VALUES ('integrity-check')")


def test_records_are_found_by_what_they_say_now(shelf: Shelf) -> None:
    client = shelf.add_client("Fern Riverbend", address="Behind the mill")
    search = shelf.storage.search
    (hit,) = search.find_records("mill").hits
    assert hit.scope == ScopeId(client)
    identity = shelf.identity_record(client)
    shelf.write("client_identity", "set", identity, ScopeId(client), {"text": {"address": "By the well"}})
    assert search.find_records("mill").hits == ()
    (hit,) = search.find_records("well").hits
    assert hit.kind == "client_identity"
    assert search.words(hit) == "By the well\nFern Riverbend"
    assert search.find("well").hits == ()


def test_private_notes_are_never_indexed(shelf: Shelf) -> None:
    own = RecordId(shelf.ids.new())
    scope = ScopeId(shelf.storage.identity.person)
    shelf.write("process_note", "set", own, scope, {"text": {"thoughts": "countertransference"}})
    assert shelf.found("countertransference") == []
    assert shelf.storage.search.find_records("countertransference").hits == ()
    finish(shelf.storage.rebuild(anew=True))
    assert shelf.storage.search.find_records("countertransference").hits == ()
    shelf.storage.erasure.erase(own)
    assert shelf.storage.records.get(own).status == "erased"


def test_words_are_given_as_they_were_written(shelf: Shelf) -> None:
    shelf.sign_note(shelf.add_client(), "تحت شَجَرَةٍ كبيرة")
    (hit,) = shelf.storage.search.find("شجرة").hits
    assert shelf.storage.search.words(hit) == "تحت شَجَرَةٍ كبيرة"


def test_a_hit_whose_words_were_erased_meanwhile_has_none(shelf: Shelf) -> None:
    client = shelf.add_client(address="Behind the mill")
    note = shelf.sign_note(client, "Sat under the fig tree.")
    (hit,) = shelf.storage.search.find("fig").hits
    (place,) = shelf.storage.search.find_records("mill").hits
    shelf.storage.erasure.erase(note)
    shelf.storage.erasure.erase(place.record)
    assert shelf.storage.search.words(hit) == ""
    assert shelf.storage.search.words(place) == ""


def test_a_search_that_is_interrupted_says_so(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.sign_note(shelf.add_client(), "Sat under the fig tree.")
    search = shelf.storage.search

    def next_key_is_typed(connection: Connection, sql: str, values: object = ()) -> list[object]:
        search.interrupt()
        raise CancelledError

    monkeypatch.setattr(Connection, "rows", next_key_is_typed)
    with pytest.raises(CancelledError):
        search.find("fig")


# Erasing

SECRETS = ["zanzibarquay", "زنزبارقصير", "แซนซิบาร์ลับ", "गुप्तनगरी"]


@pytest.mark.parametrize("secret", SECRETS)
def test_an_erased_word_is_in_no_page_of_the_file(shelf: Shelf, database: Path, secret: str) -> None:
    client = shelf.add_client()
    note = shelf.sign_note(client, f"They spoke of {secret} and wept. " * 20)
    for number in range(40):
        shelf.sign_note(client, f"Another day, number {number}, by the river.")
    shelf.storage.connection.checkpoint()
    assert secret.encode() in decrypted_file(database)
    shelf.storage.erasure.erase(note)
    shelf.storage.connection.checkpoint()
    left = decrypted_file(database)
    for traces in (secret, fold(secret), secret[2:], fold(secret)[2:]):
        assert traces.encode() not in left
    assert shelf.found(secret) == []
    assert terms(shelf.storage.connection, fold(secret)[:3]) == []


def test_a_changed_name_leaves_the_index(shelf: Shelf) -> None:
    client = shelf.add_client("Zanzibarquay Riverbend")
    identity = shelf.identity_record(client)
    shelf.write("client_identity", "set", identity, ScopeId(client), {"text": {"name": "Fern"}})
    assert terms(shelf.storage.connection, "zanz") == []


def terms(connection: Connection, start: str) -> list[str]:
    found = [
        *connection.rows("SELECT term FROM search_terms"),
        *connection.rows("SELECT term FROM search_part_terms"),
    ]
    return [term for (term,) in found if term.startswith(start)]


def test_the_index_survives_its_own_integrity_check(shelf: Shelf) -> None:
    """It holds folded words over a view of the original ones, which only the strict form would mind."""
    note = shelf.sign_note(shelf.add_client(), "تحت شَجَرَةٍ كبيرة، เธอรู้สึกเศร้า, café")
    assert shelf.storage.connection.rows("PRAGMA integrity_check") == [("ok",)]
    shelf.storage.erasure.erase(note)
    assert shelf.storage.connection.rows("PRAGMA integrity_check") == [("ok",)]


# The index's tokenizer and our folding must agree on what a word is.


def test_the_tokenizer_keeps_every_folded_letter_inside_its_word(connection: Connection) -> None:
    """Enclosing signs aside, which nobody writes words with. What is left over is one odd Catalan letter."""
    words = {
        fold(f"q{letter}q")
        for letter in map(chr, range(0x20, 0x3100))
        if unicodedata.category(letter)[0] in "LNM" and unicodedata.category(letter) != "Me"
    }
    with connection.transaction():
        connection.run_many("INSERT INTO search (rowid, words) VALUES (?, ?)", enumerate(words, start=1))
    found = {term for (term,) in connection.rows("SELECT term FROM search_terms")}
    assert words - found == {"q\u013fq"}


# Building the index again


def test_an_index_of_other_folding_is_built_again(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client("Fern Riverbend"), "Sat under the fig tree.")
    shelf.add_to_note(note, "With Pebble the dog.")
    shelf.storage.connection.run("UPDATE derived SET version = version - 1 WHERE name = 'search'")
    later = Shelf.on(shelf.storage.connection, shelf.clock)
    assert later.storage.needs_rebuild()
    finish(later.storage.rebuild())
    assert not later.storage.needs_rebuild()
    assert later.found("fig") == [note]
    assert later.found("pebble") == [note]
    assert len(later.storage.search.find_records("riverbend").hits) == 1


def test_what_is_written_while_the_index_is_built_is_in_it_once(shelf: Shelf) -> None:
    clients = [shelf.add_client(name) for name in ("Fern Ash", "Olive Birch")]
    notes = [shelf.sign_note(clients[0], f"Early day {number}.") for number in range(200)]
    shelf.storage.search_rebuild.restart()
    building = shelf.storage.search_rebuild.rebuild()
    written: list[RecordId] = []
    for turn, _ in enumerate(building):
        _write_meanwhile(shelf, clients, turn)
        written.append(shelf.sign_note(clients[1], "Written meanwhile."))
        if turn == 1:
            shelf.storage.erasure.erase(notes[0])
            shelf.storage.erasure.erase(notes[-1])
    assert shelf.found("meanwhile") == written[::-1]
    assert len(shelf.storage.search.find("early", limit=1000).hits) == 198
    assert len(shelf.storage.search.find_records("ash").hits) == 0
    assert len(shelf.storage.search.find_records("rowan").hits) == 1
    found = shelf.storage.connection.scalar("SELECT doc FROM search_terms WHERE term = 'meanwhile'")
    assert found == len(written)


def _write_meanwhile(shelf: Shelf, clients: list[ClientId], turn: int) -> None:
    identity = shelf.identity_record(clients[0])
    shelf.write("client_identity", "set", identity, ScopeId(clients[0]), {"text": {"name": f"Rowan {turn}"}})


def test_building_that_was_cut_short_goes_on(shelf: Shelf) -> None:
    client = shelf.add_client()
    for number in range(200):
        shelf.sign_note(client, f"Day {number} by the river.")
    shelf.storage.search_rebuild.restart()
    building = shelf.storage.search_rebuild.rebuild()
    for _ in range(3):
        next(building)
    building.close()
    later = Shelf.on(shelf.storage.connection, shelf.clock)
    assert later.storage.search_rebuild.is_needed()
    finish(later.storage.rebuild())
    assert len(later.storage.search.find("river", limit=1000).hits) == 200

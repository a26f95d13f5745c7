"""The client list: by name, by a few letters, by sound, by code, by phone; in step with the records."""

import pytest

from pss_desktop.domain.client import CaseState, bin_payload
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.vault.slices import finish
from pss_desktop.vault.views.clients import ListedClient, Marks, PlaceInList
from tests.fakes import NOON
from tests.unit.vault.shelf import Shelf

OPEN = (CaseState.OPEN.value,)
ALL = tuple(state.value for state in CaseState)


def names(listed: tuple[ListedClient, ...]) -> list[str]:
    return [one.identity.title if one.identity else "" for one in listed]


@pytest.fixture
def clients(shelf: Shelf) -> dict[str, ClientId]:
    """Four clients: three open, one closed."""
    made = {
        "Fern Riverbend": shelf.add_client("Fern Riverbend", code="K7-204", phone="+962 7 9000 1234"),
        "Élise Cedar": shelf.add_client("Élise Cedar", code="M3-118", address="Behind the mill"),
        "أحمد الزيتون": shelf.add_client("أحمد الزيتون", code="Q5-777", phone="٠٧٩٠٠٠٥٥٥٥"),
        "Olive Harbour": shelf.add_client("Olive Harbour", code="R2-009"),
    }
    olive = made["Olive Harbour"]
    shelf.write("client", "set", olive, ScopeId(olive), {"case_state": "closed"})
    return made


def test_clients_are_listed_by_folded_name_and_case_state(shelf: Shelf, clients: object) -> None:
    listed = shelf.storage.clients
    assert names(listed.page(OPEN, count=10)) == ["Élise Cedar", "Fern Riverbend", "أحمد الزيتون"]
    assert names(listed.page(ALL, count=10)) == [
        "Élise Cedar",
        "Fern Riverbend",
        "Olive Harbour",
        "أحمد الزيتون",
    ]
    assert names(listed.page(("closed",), count=10)) == ["Olive Harbour"]
    assert (listed.count(OPEN), listed.count(ALL)) == (3, 4)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_pages_go_on_where_they_ended(shelf: Shelf, clients: object, count: int) -> None:
    whole = names(shelf.storage.clients.page(ALL, count=10))
    found: list[str] = []
    after = None
    while rows := shelf.storage.clients.page(ALL, after=after, count=count):
        found += names(rows)
        after = PlaceInList(rows[-1].sort, rows[-1].id)
    assert found == whole


def test_clients_of_one_name_are_all_listed_once(shelf: Shelf) -> None:
    made = [shelf.add_client("Fern Riverbend") for _ in range(5)]
    first = shelf.storage.clients.page(OPEN, count=3)
    rest = shelf.storage.clients.page(OPEN, after=PlaceInList(first[-1].sort, first[-1].id), count=3)
    assert [one.id for one in (*first, *rest)] == made


@pytest.mark.parametrize(
    "typed, name",
    [
        ("f", "Fern Riverbend"),
        ("FERN river", "Fern Riverbend"),
        ("elise", "Élise Cedar"),
        ("احمد", "أحمد الزيتون"),
        ("K7-204", "Fern Riverbend"),
        ("k7 2", "Fern Riverbend"),
        ("079000", "أحمد الزيتون"),
        ("٠٧٩٠٠٠٥٥٥٥", "أحمد الزيتون"),
        ("+962790001234", "Fern Riverbend"),
        ("90001234", "Fern Riverbend"),
        ("mill", "Élise Cedar"),
    ],
)
def test_a_client_is_looked_up(shelf: Shelf, clients: object, typed: str, name: str) -> None:
    assert names(shelf.storage.clients.look_up(typed, ALL)) == [name]


@pytest.mark.parametrize("typed", ["", "?", "fern cedar", "zinnia", "12"])
def test_nobody_is_looked_up(shelf: Shelf, clients: object, typed: str) -> None:
    assert shelf.storage.clients.look_up(typed, ALL) == ()


def test_only_the_asked_case_states_are_looked_up(shelf: Shelf, clients: object) -> None:
    assert shelf.storage.clients.look_up("olive", OPEN) == ()
    assert names(shelf.storage.clients.look_up("olive", ALL)) == ["Olive Harbour"]


@pytest.mark.parametrize("typed", ["Fearn Riverbende", "Firn", "Riverband Fern"])
def test_another_spelling_of_a_name_is_offered(shelf: Shelf, clients: object, typed: str) -> None:
    assert "Fern Riverbend" in names(shelf.storage.clients.sounding_like(typed, ALL))


def test_the_likeliest_name_is_offered_first(shelf: Shelf) -> None:
    shelf.add_client("Fern Cedar")
    shelf.add_client("Fern Riverbend")
    offered = names(shelf.storage.clients.sounding_like("Firn Riverbend", OPEN))
    assert offered == ["Fern Riverbend", "Fern Cedar"]
    assert shelf.storage.clients.sounding_like("", OPEN) == ()


def test_a_changed_name_is_listed_under_the_new_one(shelf: Shelf) -> None:
    client = shelf.add_client("Zinnia Ash")
    identity = shelf.identity_record(client)
    shelf.write("client_identity", "set", identity, ScopeId(client), {"text": {"preferred_name": "Acacia"}})
    assert [one.sort for one in shelf.storage.clients.page(OPEN, count=5)] == ["acacia"]
    assert len(shelf.storage.clients.look_up("zinnia", OPEN)) == 1


def test_the_bin_is_a_state_of_its_own(shelf: Shelf) -> None:
    client = shelf.add_client()
    shelf.write("client", "set", client, ScopeId(client), bin_payload(shelf.clock.now()))
    assert shelf.storage.clients.page(ALL, count=5) == ()
    assert shelf.storage.clients.count(("binned",)) == 1
    shelf.write("client", "set", client, ScopeId(client), bin_payload(None))
    assert shelf.storage.clients.count(OPEN) == 1


def test_a_client_without_a_name_stands_under_their_code(shelf: Shelf) -> None:
    client = shelf.add_client("", code="B4-404")
    assert [one.sort for one in shelf.storage.clients.page(OPEN, count=5)] == ["b4-404"]
    shelf.storage.erasure.erase(shelf.identity_record(client))
    (listed,) = shelf.storage.clients.page(OPEN, count=5)
    assert listed.identity is not None
    assert listed.identity.status == "erased"


def test_a_client_is_known_by_half_until_the_other_half_comes(shelf: Shelf) -> None:
    client = ClientId(RecordId(shelf.ids.new()))
    identity = single_record(ScopeId(client), "client_identity")
    shelf.write("client_identity", "set", identity, ScopeId(client), {"text": {"name": "Fern"}})
    listed = shelf.storage.clients.get(client)
    assert listed is not None
    assert listed.client is None
    shelf.write("client", "set", client, ScopeId(client), {"text": {"code": "K7-204"}})
    listed = shelf.storage.clients.get(client)
    assert listed is not None
    assert listed.client is not None
    shelf.assert_views_agree()


def test_nothing_is_known_of_a_stranger(shelf: Shelf) -> None:
    shelf.add_client()
    assert shelf.storage.clients.get(ClientId(RecordId(bytes(16)))) is None


def test_an_erased_client_is_on_no_list(shelf: Shelf, clients: dict[str, ClientId]) -> None:
    finish(shelf.storage.erasure.erase_scope(ScopeId(clients["Fern Riverbend"])))
    assert "Fern Riverbend" not in names(shelf.storage.clients.page(ALL, count=10))
    assert shelf.storage.clients.look_up("fern", ALL) == ()
    assert shelf.storage.clients.get(clients["Fern Riverbend"]) is None
    assert shelf.storage.connection.rows("SELECT 1 FROM name_key WHERE key LIKE '%fern%'") == []


def risen(shelf: Shelf, client: ClientId, level: str) -> None:
    """Somebody says how great the risk is now."""
    record = single_record(ScopeId(client), "risk_level")
    shelf.write("risk_level", "raise", record, ScopeId(client), {"level": level})


def test_the_list_knows_the_risk_and_is_narrowed_by_it(shelf: Shelf) -> None:
    fern, olive = shelf.add_client("Fern Riverbend"), shelf.add_client("Olive Harbour", code="M3-118")
    shelf.add_client("Basil Thorne", code="B4-404")
    risen(shelf, fern, "high")
    risen(shelf, olive, "imminent")
    listed = shelf.storage.clients.page(OPEN, count=5)
    assert [one.risk for one in listed] == ["unknown", "high", "imminent"]
    urgent = Marks(risks=frozenset({"high", "imminent"}))
    assert names(shelf.storage.clients.page(OPEN, count=5, marks=urgent)) == [
        "Fern Riverbend",
        "Olive Harbour",
    ]
    (first,) = shelf.storage.clients.page(OPEN, count=1, marks=urgent)
    place = PlaceInList(first.sort, first.id)
    assert names(shelf.storage.clients.page(OPEN, after=place, count=5, marks=urgent)) == ["Olive Harbour"]
    assert shelf.storage.clients.count(OPEN, urgent) == 2
    assert names(shelf.storage.clients.look_up("fern", OPEN, urgent)) == ["Fern Riverbend"]
    assert shelf.storage.clients.look_up("basil", OPEN, urgent) == ()
    shelf.assert_views_agree()


def test_the_list_is_narrowed_by_a_tag_with_and_without_a_risk(shelf: Shelf) -> None:
    fern = shelf.add_client("Fern Riverbend", situations=["grief"], events=["flood"])
    shelf.add_client("Olive Harbour", code="M3-118", situations=["grief"])
    risen(shelf, fern, "medium")
    table = shelf.storage.clients
    grief = Marks(tag="grief")
    assert names(table.page(OPEN, count=5, marks=grief)) == ["Fern Riverbend", "Olive Harbour"]
    assert names(table.page(OPEN, count=5, marks=Marks(tag="flood"))) == ["Fern Riverbend"]
    both = Marks(risks=frozenset({"medium"}), tag="grief")
    assert names(table.page(OPEN, count=5, marks=both)) == ["Fern Riverbend"]
    assert table.count(OPEN, grief) == 2
    assert table.count(("closed",), grief) == 0
    assert names(table.look_up("harbour", OPEN, grief)) == ["Olive Harbour"]
    shelf.write("client", "set", fern, ScopeId(fern), {"situations": ["stress"], "events": None})
    assert names(table.page(OPEN, count=5, marks=grief)) == ["Olive Harbour"]
    shelf.assert_views_agree()


def test_whoever_calls_from_a_caregivers_phone_leads_to_the_client(shelf: Shelf) -> None:
    shelf.add_client("Wren Hollow", caregivers=[{"name": "Alder Brook", "phone": "0555 123 456"}])
    assert names(shelf.storage.clients.look_up("0555123456", OPEN)) == ["Wren Hollow"]


def test_who_has_a_code_is_known_in_the_bin_too(shelf: Shelf) -> None:
    fern = shelf.add_client("Fern Riverbend", code="P-17")
    shelf.write("client", "set", fern, ScopeId(fern), bin_payload(NOON))
    assert shelf.storage.clients.having_code("p 17") == (fern,)
    assert shelf.storage.clients.having_code("p-1") == ()


def test_erasing_a_client_leaves_no_mark_and_no_name_in_them(shelf: Shelf) -> None:
    fern = shelf.add_client("Fern Riverbend", situations=["grief"])
    shelf.add_client("Olive Harbour", code="M3-118", situations=["grief"])
    rows = shelf.storage.connection.rows
    shelf.storage.erasure.erase(shelf.identity_record(fern))
    assert rows("SELECT 1 FROM client_mark WHERE sort LIKE '%fern%'") == []
    finish(shelf.storage.erasure.erase_scope(ScopeId(fern)))
    assert rows("SELECT sort FROM client_mark WHERE mark = 'tag:grief'") == [("olive harbour",)]
    shelf.assert_views_agree()

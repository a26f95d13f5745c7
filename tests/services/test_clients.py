"""The caseload: found before it grows, listed at once, changed field by field, binned and put back."""

from datetime import timedelta

import pytest

from pss_desktop.domain.client import CaseState
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import InvalidFieldsError, RecordNotFoundError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import SET
from pss_desktop.services.clients.clients import Age, ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.drafts import NEW_CLIENT_FORM
from pss_desktop.vault.journal_writer import Entry
from tests.builders import a_new_client
from tests.fakes import NOON, CountingBytes
from tests.services.clinic import PASSPHRASE, Clinic, add_client, close_case

EVERYBODY = ClientFilter()
NOBODY = RecordId(bytes(16))


def names(desk: Workspace, which: ClientFilter = EVERYBODY) -> list[str]:
    return [row.name for row in desk.clients.page(which).rows]


# Adding


def test_an_added_client_has_a_code_that_is_no_name_and_stands_in_the_list(desk: Workspace) -> None:
    client = add_client(desk, "Fern Riverbend")
    (row,) = desk.clients.page(EVERYBODY).rows
    assert (row.id, row.name, row.languages) == (client, "Fern Riverbend", ("ar", "en"))
    assert (row.case_state, row.draft, row.next_date) == (CaseState.OPEN, False, None)
    assert len(row.code) == 6
    assert "Fern" not in row.code


def test_adding_tells_the_screens_once_and_says_who_did_it(desk: Workspace, clinic: Clinic) -> None:
    me = object()
    client = desk.clients.add(a_new_client(), origin=me)
    (change,) = clinic.news
    assert change.concerns("client", client=client)
    assert change.concerns("client_identity", client=client)
    assert change.origin is me


def test_a_code_that_somebody_has_is_not_given_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    class Hesitating:
        """Chance that repeats each draw of a code once."""

        def __init__(self) -> None:
            self._fresh, self._kept = CountingBytes(), b""

        def __call__(self, length: int) -> bytes:
            if length != 8:
                return self._fresh(length)
            drawn, self._kept = (self._kept, b"") if self._kept else (self._fresh(8),) * 2
            return drawn

    clinic = Clinic(tmp_path_factory.mktemp("data"))
    desk = clinic.create().workspace
    chance = Hesitating()
    object.__setattr__(desk.vault.machine, "random", chance)
    for number in range(6):
        add_client(desk, f"Fern {number}")
    codes = [row.code for row in desk.clients.page(EVERYBODY).rows]
    assert len(set(codes)) == 6
    desk.close()


def test_wrong_answers_add_nobody(desk: Workspace, clinic: Clinic) -> None:
    with pytest.raises(InvalidFieldsError) as refused:
        desk.clients.add(a_new_client("Fern", phone="by the well"))
    assert [problem.field for problem in refused.value.problems] == ["phone"]
    assert names(desk) == []
    assert clinic.news == []


def test_the_form_that_added_a_client_leaves_no_draft_behind(desk: Workspace) -> None:
    desk.drafts.save(NEW_CLIENT_FORM, None, {"name": "Fern Riverbend", "languages": ["ar"]}, 0)
    desk.clients.add(a_new_client("Fern Riverbend", birth=None, languages=("ar",)))
    assert desk.drafts.open(NEW_CLIENT_FORM, None) is None


def test_a_draft_about_somebody_else_stays_when_a_client_is_added(desk: Workspace) -> None:
    desk.drafts.save(NEW_CLIENT_FORM, None, {"name": "Alder Hill"}, 0)
    add_client(desk, "Fern Riverbend")
    assert desk.drafts.open(NEW_CLIENT_FORM, None) is not None


# Finding


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        ("Mohammed Wadi", "Muhamad"),
        ("أحمد السدر", "احمد"),
        ("فاطمة النخلة", "فاطمه"),
        ("Zoë Ríoseco", "zoe"),
        ("Fern Riverbend", "Fer"),
    ],
)
def test_names_written_another_way_find_each_other(desk: Workspace, known: str, typed: str) -> None:
    add_client(desk, known)
    add_client(desk, "Basil Thorne")
    assert [row.name for row in desk.clients.similar(typed)] == [known]


def test_of_two_with_one_name_the_one_of_that_age_comes_first(desk: Workspace) -> None:
    add_client(desk, "Rowan Hill", birth={"iso": "1950", "precision": "year"})
    young = add_client(desk, "Rowan Hill", birth={"iso": "2001", "precision": "about"})
    add_client(desk, "Rowan Hill", birth=None)
    similar = desk.clients.similar("Rowan Hill", 2003)
    assert similar[0].id == young
    assert similar[-1].age == Age(76, about=True)
    assert len(similar) == 3


def test_the_filter_finds_by_part_of_a_name_code_and_phone(desk: Workspace) -> None:
    fern = add_client(desk, "Fern Riverbend", phone="+44 7700 900123")
    add_client(desk, "Basil Thorne")
    code = desk.clients.get(fern).client.code
    for typed in ("river", code, code.replace("-", "").lower(), "07700 900123"):
        assert names(desk, ClientFilter(typed)) == ["Fern Riverbend"], typed
        assert desk.clients.count(ClientFilter(typed)) == 1


def test_the_filter_leaves_the_case_states_that_were_asked_for(desk: Workspace) -> None:
    add_client(desk, "Fern Riverbend")
    closed = add_client(desk, "Basil Thorne")
    close_case(desk, closed)
    assert names(desk, ClientFilter(case_states=frozenset({"closed"}))) == ["Basil Thorne"]
    assert names(desk, ClientFilter("fern", frozenset({"closed"}))) == []
    assert desk.clients.count(ClientFilter(case_states=frozenset({"open"}))) == 1
    assert desk.clients.count(EVERYBODY) == 2


@pytest.mark.parametrize("typed", ["", "hill"])
def test_pages_follow_each_other_without_gap_or_repeat(desk: Workspace, typed: str) -> None:
    for letter in "gaecfbd":
        add_client(desk, f"{letter} hill")
    seen, after = list[str](), None
    while True:
        page = desk.clients.page(ClientFilter(typed), after, 3)
        seen += [row.name for row in page.rows]
        if page.next is None:
            break
        after = page.next
    assert seen == [f"{letter} hill" for letter in "abcdefg"]


# Reading


def test_a_client_page_shows_both_records(desk: Workspace) -> None:
    client = add_client(desk, "Fern Riverbend", preferred_name="Fee", may_phone="no")
    desk.notes.save_draft(client, {"narrative": "begun"}, 0)
    detail = desk.clients.get(client)
    assert detail.identity.shown_name == "Fee"
    assert detail.identity.may_phone == "no"
    assert detail.age == Age(38, about=False)
    assert detail.draft
    assert detail.binned_at is None


def test_the_age_is_about_when_the_day_of_birth_may_still_come(desk: Workspace) -> None:
    client = add_client(desk, birth={"iso": "1988-11", "precision": "month"})
    assert desk.clients.get(client).age == Age(38, about=True)
    unknown = add_client(desk, "Alder", birth=None)
    assert desk.clients.get(unknown).age is None


def test_a_client_who_never_was_here_is_not_found(desk: Workspace) -> None:
    with pytest.raises(RecordNotFoundError):
        desk.clients.get(NOBODY)
    with pytest.raises(RecordNotFoundError):
        desk.clients.change(NOBODY, {"name": "Fern"})
    with pytest.raises(RecordNotFoundError):
        desk.clients.move_to_bin(NOBODY)


def test_looking_at_a_client_is_audited_once_in_ten_minutes(desk: Workspace, clinic: Clinic) -> None:
    fern, alder = add_client(desk, "Fern"), add_client(desk, "Alder")

    def views() -> list[bytes | None]:
        return [entry.object_id for entry in desk.audit.page() if entry.act == "client.viewed"]

    desk.clients.get(fern)
    desk.clients.get(fern)
    desk.clients.get(alder)
    assert views() == [alder, fern]
    clinic.clock.advance(minutes=10)
    desk.clients.get(alder)
    assert views() == [alder, alder, fern]


# Changing


def test_only_the_changed_fields_are_written(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk, "Fern Riverbend", phone="0123456")
    clinic.news.clear()
    desk.clients.change(client, {"phone": "0987654", "preferred_name": ""}, origin=desk)
    detail = desk.clients.get(client)
    assert (detail.identity.name, detail.identity.phone) == ("Fern Riverbend", "0987654")
    assert [change.kinds for change in clinic.news] == [frozenset({"client_identity"})]
    acts = desk.vault.storage.records.acts(client)
    assert len(acts) == 1


def test_a_new_name_moves_the_client_in_the_list(desk: Workspace) -> None:
    add_client(desk, "Basil")
    client = add_client(desk, "Fern")
    desk.clients.change(client, {"name": "Alder", "languages": ["fa"]})
    assert names(desk) == ["Alder", "Basil"]
    assert desk.clients.similar("Fern") == ()
    assert desk.clients.get(client).client.languages == ("fa",)


@pytest.mark.parametrize(
    "changes", [{"code": ""}, {"code": "\U0001f331"}, {"phone": "tomorrow"}, {"case_state": "lost"}]
)
def test_what_breaks_a_rule_changes_nothing(desk: Workspace, changes: dict[str, object]) -> None:
    client = add_client(desk)
    before = desk.clients.get(client)
    with pytest.raises(InvalidFieldsError):
        desk.clients.change(client, {"gender": "woman", **changes})
    assert desk.clients.get(client) == before


def test_no_change_writes_nothing(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    clinic.news.clear()
    desk.clients.change(client, {})
    assert clinic.news == []


def test_names_are_given_where_only_the_case_is_known(desk: Workspace) -> None:
    storage, client = desk.seat.storage, ClientId(RecordId(desk.seat.storage.ids.new()))
    with storage.connection.transaction():
        storage.writer.write(Entry("client", SET, client, ScopeId(client), {"text": {"code": "K7-204"}}))
    assert desk.clients.get(client).identity.name == ""
    desk.clients.change(client, {"name": "Fern of the hill"})
    assert desk.clients.get(client).identity.name == "Fern of the hill"


def test_names_that_were_erased_never_come_back(desk: Workspace) -> None:
    client = add_client(desk, "Fern Riverbend")
    desk.seat.storage.erasure.erase(single_record(ScopeId(client), "client_identity"))
    with pytest.raises(RecordNotFoundError):
        desk.clients.change(client, {"name": "Fern of the hill"})
    desk.clients.change(client, {"gender": "woman"})
    assert (desk.clients.get(client).identity.name, desk.clients.get(client).client.gender) == ("", "woman")


# The bin


def test_a_binned_client_is_on_no_list_and_comes_back_whole(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk, "Fern Riverbend")
    before = desk.clients.get(client)
    desk.clients.move_to_bin(client)
    assert names(desk) == []
    assert names(desk, ClientFilter("fern")) == []
    assert desk.clients.similar("Fern Riverbend") == ()
    (binned,) = desk.clients.bin()
    assert binned.row.name == "Fern Riverbend"
    assert binned.kept_until - clinic.clock.now() == timedelta(days=30)
    desk.clients.put_back(client)
    assert desk.clients.get(client) == before
    assert desk.clients.bin() == ()


def test_the_bin_shows_who_is_there_longest_first(desk: Workspace, clinic: Clinic) -> None:
    for name in ("Zinnia", "Alder", "Moss"):
        desk.clients.move_to_bin(add_client(desk, name))
        clinic.clock.advance(days=1)
    assert [binned.row.name for binned in desk.clients.bin()] == ["Zinnia", "Alder", "Moss"]


def test_the_bin_holds_the_first_date_when_asked_twice(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    desk.clients.move_to_bin(client)
    clinic.clock.advance(days=3)
    clinic.news.clear()
    desk.clients.move_to_bin(client)
    (binned,) = desk.clients.bin()
    assert binned.binned_at == NOON
    desk.clients.put_back(client)
    desk.clients.put_back(client)
    assert len(clinic.news) == 1


def test_the_caseload_is_there_after_a_lock(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk, "Fern Riverbend")
    desk.close()
    again = clinic.reopen(PASSPHRASE)
    assert again.clients.get(client).identity.name == "Fern Riverbend"
    again.close()


def test_the_whole_record_comes_back_as_it_was_told(desk: Workspace) -> None:
    caregiver = {"name": "Alder Brook", "relation": "aunt", "phone": "0555 123", "may_phone": "no"}
    client = add_client(desk, "Wren Hollow", intake_age=8, area="North valley", caregivers=[caregiver])
    desk.clients.change(
        client,
        {
            "household_size": 6,
            "displacement": "refugee",
            "hearing": "some",
            "situations": ["grief", "isolation"],
            "top_situations": ["isolation"],
            "keep_until": {"iso": "2033-11", "precision": "month"},
            "phones": [{"phone": "٠٧٧٧", "whose": "neighbour", "may_phone": "unsure"}],
        },
    )
    detail = desk.clients.get(client)
    assert (detail.client.area, detail.client.household_size, detail.client.hearing) == (
        "North valley",
        6,
        "some",
    )
    assert detail.client.top_situations == ("isolation",)
    assert detail.client.keep_until == PartialDate("2033-11", Precision.MONTH)
    assert detail.identity.caregivers == (caregiver,)
    assert detail.identity.phones == ({"phone": "0777", "whose": "neighbour", "may_phone": "unsure"},)


def test_an_age_that_is_told_becomes_a_guessed_birth_year(desk: Workspace) -> None:
    told = add_client(desk, "Wren Hollow", birth=None, intake_age=8)
    later = add_client(desk, "Fern Castle", birth=None)
    desk.clients.change(later, {"intake_age": 31})
    known = add_client(desk, "Heath Marlow", intake_age=3)
    assert [desk.clients.get(one).age for one in (told, later)] == [Age(8, about=True), Age(31, about=True)]
    birth = desk.clients.get(known).client.birth
    assert birth is not None
    assert birth.precision is Precision.MONTH


def test_a_code_is_refused_that_somebody_else_has_however_it_is_typed(desk: Workspace) -> None:
    first = add_client(desk, "Fern Riverbend", code="P-17")
    assert desk.clients.get(first).client.code == "P-17"
    with pytest.raises(InvalidFieldsError) as refused:
        add_client(desk, "Basil Thorne", code="p17")
    assert [(one.field, one.code) for one in refused.value.problems] == [("code", "code_taken")]
    second = add_client(desk, "Basil Thorne")
    desk.clients.move_to_bin(first)
    with pytest.raises(InvalidFieldsError):
        desk.clients.change(second, {"code": "P17"})
    desk.clients.change(first, {"code": "P-17", "gender": "woman"})
    assert desk.clients.get(first).client.gender == "woman"


def test_what_is_ranked_must_stay_among_the_tags(desk: Workspace) -> None:
    client = add_client(desk, situations=["grief", "stress"], top_situations=["grief"])
    with pytest.raises(InvalidFieldsError) as refused:
        desk.clients.change(client, {"situations": ["stress"]})
    assert [(one.field, one.code) for one in refused.value.problems] == [("top_situations", "not_ticked")]
    desk.clients.change(client, {"situations": ["stress"], "top_situations": ["stress"]})
    assert desk.clients.get(client).client.top_situations == ("stress",)

"""What two people wrote apart waits for a person; the act that settles it ends the question everywhere."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

import pytest

from pss_desktop.domain.decision import CHOICE, OWN, OWN_VALUE, PICK, WORDS, Answer, Question
from pss_desktop.domain.errors import (
    DecisionGoneError,
    InvalidFieldsError,
    NotAllowedError,
    PassphraseNeededError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.ids import ClientId, OpHash, RecordId, ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import (
    ACCEPT,
    ERASE,
    GIVE,
    OFFER,
    RAISE,
    SEND,
    SET,
    SIGN,
    VERSION,
    WITHDRAW,
)
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.session_note import NoteBody
from pss_desktop.services.clients import ClientFilter
from pss_desktop.services.decision_views import DecisionDetail, DecisionRow
from pss_desktop.services.settling import decision_form
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.builders import a_note_body
from tests.fakes import FakeClock
from tests.services.clinic import PASSPHRASE, Clinic, add_client, close_case, sign_note
from tests.services.elsewhere import Elsewhere, hand_over


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Workspace]]:
    """A vault and a colleague's: each test has a client of its own in them."""
    clinics = [Clinic(tmp_path_factory.mktemp(name) / "data") for name in ("mine", "theirs")]
    desks = [clinic.create().workspace for clinic in clinics]
    for desk in desks:
        desk.signing.confirm(PASSPHRASE)
    yield desks[0], desks[1]
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(shared: tuple[Workspace, Workspace]) -> Workspace:
    shared[0].signing.confirm(PASSPHRASE)
    return shared[0]


@pytest.fixture
def peer(shared: tuple[Workspace, Workspace]) -> Workspace:
    return shared[1]


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    return add_client(desk, "Fern Riverbend", phone="111")


def a_record(client: ClientId, word: str) -> RecordId:
    """An id of a record of this client's."""
    return RecordId(sha256(word.encode() + client).digest()[:16])


def waiting(desk: Workspace, client: ClientId) -> list[DecisionRow]:
    return [row for row in desk.decisions.waiting() if row.client == client]


def the_decision(desk: Workspace, client: ClientId, question: Question) -> DecisionDetail:
    (row,) = [row for row in waiting(desk, client) if row.question is question]
    return desk.decisions.get(row.record, question)


def settle(desk: Workspace, detail: DecisionDetail, content: Mapping[str, object]) -> None:
    form = decision_form(detail.record, detail.question)
    saved = desk.drafts.save(form, detail.client, content, 0)
    desk.settling.settle(detail.record, detail.question, saved.revision)


def settled_everywhere(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    """Neither here nor where everything arrives is there a question left."""
    assert waiting(desk, client) == []
    hand_over(desk, peer, client)
    assert [
        one for one in peer.seat.storage.records.to_decide(count=500) if bytes(one.scope) == bytes(client)
    ] == []
    assert finish(peer.safekeeping.check()).sound


# Fields


def two_phones(desk: Workspace, client: ClientId) -> DecisionDetail:
    other = Elsewhere(desk, client).hears()
    desk.clients.change(client, {"phone": "222", "address": "By the river"})
    record = desk.seat.storage.records.page(ScopeId(client), "client_identity", count=1)[0].id
    other.write(
        "client_identity",
        SET,
        {"phone": "333", "text": {"name": "Fern Riverside"}, "may_phone": "no"},
        record,
    )
    other.arrive()
    return the_decision(desk, client, Question.FIELDS)


def test_a_field_set_apart_waits_with_both_values_who_when_and_where(
    desk: Workspace, client: ClientId
) -> None:
    detail = two_phones(desk, client)
    (point,) = detail.points
    assert point.subject == "phone"
    theirs, mine = point.sides
    assert (theirs.value, theirs.who, theirs.mine, theirs.here, theirs.shows) == (
        "333",
        "Reed Marsh",
        False,
        False,
        True,
    )
    assert (mine.value, mine.mine, mine.here, mine.shows) == ("222", True, True, False)
    assert detail.name == "Fern Riverside"
    (row,) = waiting(desk, client)
    assert (row.question, row.kind, row.count) == (Question.FIELDS, "client_identity", 1)
    assert row.at == theirs.at


def test_choosing_one_of_the_values_settles_it_everywhere(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail = two_phones(desk, client)
    settle(desk, detail, {PICK + "phone": to_hex(detail.points[0].sides[1].op)})
    assert desk.clients.get(client).identity.phone == "222"
    settled_everywhere(desk, peer, client)
    assert peer.clients.get(client).identity.phone == "222"


def test_a_third_value_settles_it_too(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    settle(desk, detail, {PICK + "phone": OWN, OWN_VALUE + "phone": "٤٤٤"})
    assert desk.clients.get(client).identity.phone == "444"
    settled_everywhere(desk, peer, client)


def test_words_set_apart_are_settled_in_their_place(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    other = Elsewhere(desk, client).hears()
    desk.clients.change(client, {"preferred_name": "Fern"})
    record = desk.seat.storage.records.page(ScopeId(client), "client_identity", count=1)[0].id
    other.write("client_identity", SET, {"text": {"preferred_name": "Ferny"}}, record)
    other.arrive()
    detail = the_decision(desk, client, Question.FIELDS)
    assert [point.subject for point in detail.points] == ["text.preferred_name"]
    settle(
        desk,
        detail,
        {PICK + "text.preferred_name": OWN, OWN_VALUE + "text.preferred_name": "Fernie"},
    )
    assert desk.clients.get(client).identity.preferred_name == "Fernie"
    assert [row.name for row in desk.clients.page(ClientFilter("Fernie")).rows] == ["Fernie"]
    settled_everywhere(desk, peer, client)


def test_a_third_value_that_does_not_fit_is_said_beside_it(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    with pytest.raises(InvalidFieldsError) as refused:
        settle(desk, detail, {PICK + "phone": OWN, OWN_VALUE + "phone": "under the tree"})
    assert [problem.field for problem in refused.value.problems] == [OWN_VALUE + "phone"]


def test_every_difference_wants_an_answer(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    with pytest.raises(InvalidFieldsError) as refused:
        settle(desk, detail, {})
    assert [problem.field for problem in refused.value.problems] == [PICK + "phone"]


def test_moves_of_a_case_are_one_difference(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    other = Elsewhere(desk, client).hears()
    close_case(desk, client, case_words="Goals reached.")
    other.write("client", SET, {"case_state": "on_hold", "text": {"case_words": "Away."}}, client)
    other.arrive()
    detail = the_decision(desk, client, Question.FIELDS)
    (point,) = detail.points
    assert point.subject == "case_state"
    closed = next(side for side in point.sides if side.value == "closed")
    settle(desk, detail, {PICK + "case_state": to_hex(closed.op)})
    assert desk.clients.get(client).client.case_state == "closed"
    assert desk.cases.story(client).steps[0].step.words == "Goals reached."
    settled_everywhere(desk, peer, client)


def test_what_was_settled_meanwhile_is_said(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    desk.clients.change(client, {"phone": "555"})
    with pytest.raises(DecisionGoneError):
        desk.decisions.get(detail.record, detail.question)
    with pytest.raises(DecisionGoneError):
        settle(desk, detail, {PICK + "phone": OWN, OWN_VALUE + "phone": "1"})


def test_an_answer_that_was_changed_elsewhere_is_not_written(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    with pytest.raises(StaleDraftError):
        desk.settling.settle(detail.record, detail.question, 7)
    with pytest.raises(RecordNotFoundError):
        desk.decisions.get(RecordId(bytes(16)), Question.FIELDS)


# Levels of risk


def two_levels(desk: Workspace, client: ClientId) -> DecisionDetail:
    other = Elsewhere(desk, client).hears()
    saved = desk.drafts.save("risk_level", client, {"level": "low", "reason": "Sleeps again."}, 0)
    desk.risks.set_level(client, saved.revision)
    other.write("risk_level", RAISE, {"level": "high", "text": {"reason": "Spoke of the bridge."}})
    other.arrive()
    return the_decision(desk, client, Question.LEVELS)


@pytest.mark.parametrize("level", ["none", "low", "high", "imminent"])
def test_a_level_is_confirmed_or_lowered_by_who_has_seen_the_raise(
    desk: Workspace, peer: Workspace, client: ClientId, level: str
) -> None:
    detail = two_levels(desk, client)
    assert [side.value for side in detail.points[0].sides] == ["high", "low"]
    assert desk.risks.now(client).level is RiskLevel.HIGH
    settle(desk, detail, {CHOICE: level, WORDS: "We spoke on the phone."})
    assert desk.risks.now(client).level == level
    assert desk.risks.now(client).reason == "We spoke on the phone."
    settled_everywhere(desk, peer, client)


def test_a_level_wants_its_reason(desk: Workspace, client: ClientId) -> None:
    detail = two_levels(desk, client)
    with pytest.raises(InvalidFieldsError) as refused:
        settle(desk, detail, {CHOICE: "high"})
    assert [problem.field for problem in refused.value.problems] == [WORDS]


# Consent


def test_a_yes_and_a_no_apart_stay_a_no_until_asked_again(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    scope = ScopeId(client)
    first = Elsewhere(desk, client).hears()
    first.write("consent", GIVE, {"lines": [{"purpose": "supervision", "answer": "given"}]})
    first.arrive()
    given, withdrawn = Elsewhere(desk, client).hears(), Elsewhere(desk, client).hears()
    given.write("consent", GIVE, {"lines": [{"purpose": "supervision", "answer": "given"}]})
    withdrawn.write("consent", WITHDRAW, {"lines": [{"purpose": "supervision"}]})
    given.arrive()
    withdrawn.arrive()
    detail = the_decision(desk, client, Question.CONSENT)
    assert [side.value for side in detail.points[0].sides] == ["withdrawn", "given"]
    settle(desk, detail, {CHOICE: Answer.STAYS_NO})
    (line,) = desk.consents.state(client).lines
    assert line.status == "withdrawn"
    assert desk.seat.storage.records.get(single_record(scope, "consent")).status == "withdrawn"
    settled_everywhere(desk, peer, client)


# Versions


def test_versions_wait_until_one_names_them_all(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    other = Elsewhere(desk, client).hears()
    one = other.write("support_map", VERSION, {"nodes": [{"id": "a"}], "parents": []})
    another = Elsewhere(desk, client).hears()
    another.write("support_map", VERSION, {"nodes": [{"id": "b"}], "parents": []})
    other.arrive()
    another.arrive()
    detail = the_decision(desk, client, Question.VERSIONS)
    assert detail.record == one
    chosen = next(side for side in detail.points[0].sides if side.payload["nodes"] == [{"id": "a"}])
    settle(desk, detail, {CHOICE: to_hex(chosen.op)})
    assert desk.seat.storage.records.get(one).content["nodes"] == [{"id": "a"}]
    settled_everywhere(desk, peer, client)


# States


def test_states_of_a_referral_reached_apart_are_settled_by_one_of_them(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    referral = a_record(client, "referral")
    first = Elsewhere(desk, client).hears()
    first.write("referral", SEND, {}, referral)
    first.arrive()
    one, other = Elsewhere(desk, client).hears(), Elsewhere(desk, client).hears()
    one.write("referral", "accept", {}, referral)
    other.write("referral", "decline", {}, referral)
    one.arrive()
    other.arrive()
    detail = the_decision(desk, client, Question.STATES)
    accepted = next(side for side in detail.points[0].sides if side.value == "accepted")
    settle(desk, detail, {CHOICE: to_hex(accepted.op)})
    assert desk.seat.storage.records.get(referral).content["status"] == "accepted"
    settled_everywhere(desk, peer, client)


# Contents and notes of one draft


def test_two_contents_of_one_record_are_answered_by_words_below_them(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    note = a_record(client, "twonotes")
    others = [Elsewhere(desk, client).hears(), Elsewhere(desk, client).hears()]
    for other, words in zip(others, ("Watered the beans.", "Cut the beans."), strict=True):
        other.write("session_note", SIGN, _note(words), note)
    for other in others:
        other.arrive()
    detail = the_decision(desk, client, Question.CONTENTS)
    assert len(detail.points[0].sides) == 2
    settle(desk, detail, {CHOICE: Answer.KEEP, WORDS: "The first is what was said."})
    assert desk.notes.get(note).addenda[0].text == "The first is what was said."
    settled_everywhere(desk, peer, client)


# A case closed against news


def closed_against_a_note(desk: Workspace, client: ClientId) -> DecisionDetail:
    other = Elsewhere(desk, client).hears()
    close_case(desk, client, case_words="Goals reached.")
    note = a_record(client, "news")
    other.write("session_note", SIGN, _note("Rang in the night."), note)
    other.arrive()
    return the_decision(desk, client, Question.CASE_STATE)


def _note(words: str) -> dict[str, object]:
    body: NoteBody = a_note_body(words)
    return {**body.to_payload(), "draft": "00" * 16, "signed_at": "2026-11-22T10:00:00.000Z"}


def test_a_case_closed_against_a_new_note_is_open_on_every_screen(desk: Workspace, client: ClientId) -> None:
    detail = closed_against_a_note(desk, client)
    news, closing = detail.points[0].sides
    assert (news.about, closing.about) == ("session_note", "client")
    assert desk.clients.get(client).client.case_state == "open"
    assert client in {row.id for row in desk.clients.page(ClientFilter(case_states=frozenset({"open"}))).rows}
    assert desk.cases.story(client).state == "open"
    assert desk.facts.of(client).detail.client.case_state == "open"


@pytest.mark.parametrize("answer, state", [(Answer.OPEN, "open"), (Answer.CLOSE, "closed")])
def test_whether_the_case_goes_on_is_said_with_a_reason(
    desk: Workspace, peer: Workspace, client: ClientId, answer: Answer, state: str
) -> None:
    detail = closed_against_a_note(desk, client)
    settle(desk, detail, {CHOICE: answer, WORDS: "I rang back."})
    assert desk.clients.get(client).client.case_state == state
    step = desk.cases.story(client).steps[0].step
    assert step.words == "I rang back."
    settled_everywhere(desk, peer, client)
    assert peer.clients.get(client).client.case_state == state


def test_a_note_written_by_who_knew_of_the_closing_leaves_it_closed(
    desk: Workspace, client: ClientId
) -> None:
    close_case(desk, client)
    other = Elsewhere(desk, client).hears()
    other.write("session_note", SIGN, _note("A late entry."), a_record(client, "late"))
    other.arrive()
    sign_note(desk, client, "One more word.")
    assert desk.clients.get(client).client.case_state == "closed"
    assert waiting(desk, client) == []


def test_news_that_were_entered_in_error_open_nothing(desk: Workspace, client: ClientId) -> None:
    other = Elsewhere(desk, client).hears()
    close_case(desk, client)
    note = a_record(client, "oops")
    other.write("session_note", SIGN, _note("Of another client."), note)
    other.arrive()
    assert desk.clients.get(client).client.case_state == "open"
    other.write(
        "session_note",
        "entered_in_error",
        {"text": {"addendum": "Wrong file."}, "at": "2026-11-22T10:00:00.000Z"},
        note,
    )
    other.arrive()
    assert desk.clients.get(client).client.case_state == "closed"
    assert waiting(desk, client) == []


# Transfers


def handed_to_two(desk: Workspace, client: ClientId) -> tuple[DecisionDetail, Elsewhere, Elsewhere]:
    scope, owner = ScopeId(client), single_record(ScopeId(client), "case_owner")
    writer, me = desk.seat.storage.writer, desk.seat.storage.identity.person
    writer.write(Entry("case_owner", ACCEPT, owner, scope, {}))
    others = (Elsewhere(desk, client), Elsewhere(desk, client, name="Moss Field"))
    offers: list[OpHash] = [
        writer.write(Entry("case_owner", OFFER, owner, scope, {"to": to_hex(other.person)})).hash
        for other in others
    ]
    for other, offer in zip(others, offers, strict=True):
        other.hears()
        other.write("case_owner", ACCEPT, {"offer": to_hex(offer)})
    for other in others:
        other.arrive()
    detail = the_decision(desk, client, Question.TRANSFERS)
    assert detail.points[0].sides[0].author == me
    return detail, others[0], others[1]


def test_a_case_handed_to_two_stays_and_is_kept_by_a_new_act(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, _, _ = handed_to_two(desk, client)
    settle(desk, detail, {CHOICE: Answer.KEEP})
    settled_everywhere(desk, peer, client)


def test_a_case_handed_to_two_may_be_offered_to_one_of_them(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, one, _ = handed_to_two(desk, client)
    settle(desk, detail, {CHOICE: to_hex(one.person)})
    settled_everywhere(desk, peer, client)
    record = desk.seat.storage.records.get(detail.record)
    assert record.content["owner"] == to_hex(desk.seat.storage.identity.person)


def test_only_the_present_owner_can_say_who_has_it(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, _, _ = handed_to_two(desk, client)
    hand_over(desk, peer, client)
    peer.signing.confirm(PASSPHRASE)
    with pytest.raises(NotAllowedError):
        settle(peer, peer.decisions.get(detail.record, detail.question), {CHOICE: Answer.KEEP})


# Erasing under a hold


def erasure_under_a_hold(desk: Workspace, client: ClientId) -> tuple[DecisionDetail, RecordId]:
    scope = ScopeId(client)
    note = a_record(client, "erase")
    other = Elsewhere(desk, client).hears()
    other.write("session_note", SIGN, _note("Of the harbour."), note)
    other.arrive()
    hold = single_record(scope, "legal_hold")
    desk.seat.storage.writer.write(
        Entry("legal_hold", SET, hold, scope, {"text": {"reason": "A court asks."}})
    )
    other.write("session_note", ERASE, {}, note)
    other.arrive()
    return the_decision(desk, client, Question.ERASURE), note


def test_an_erasure_under_a_hold_is_refused_for_good(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, note = erasure_under_a_hold(desk, client)
    settle(desk, detail, {CHOICE: Answer.REFUSE, WORDS: "The court still asks."})
    assert desk.notes.get(note).note.body.parts["narrative"] == "Of the harbour."
    settled_everywhere(desk, peer, client)


def test_lifting_the_hold_does_what_was_asked_for(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    detail, note = erasure_under_a_hold(desk, client)
    hand_over(desk, peer, client)
    settle(desk, detail, {CHOICE: Answer.ALLOW, WORDS: "The court is done."})
    for one in (desk, peer):
        if one is peer:
            hand_over(desk, peer, client)
        with pytest.raises(RecordNotFoundError):
            one.notes.get(note)
        assert note not in {hit.note for hit in one.finder.search("harbour").notes}
        kept = one.seat.storage.connection.scalar(
            "SELECT count(*) FROM op JOIN record ON record.id = op.record"
            " WHERE record.uid = ? AND op.payload LIKE '%harbour%'",
            (note,),
        )
        assert kept == 0
    settled_everywhere(desk, peer, client)


def test_signed_answers_ask_for_the_passphrase(desk: Workspace, client: ClientId) -> None:
    detail = two_levels(desk, client)
    clock = desk.seat.vault.machine.clock
    assert isinstance(clock, FakeClock)
    clock.advance(minutes=16)
    with pytest.raises(PassphraseNeededError):
        settle(desk, detail, {CHOICE: "high", WORDS: "Confirmed."})

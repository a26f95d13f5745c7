"""What of a feed goes to somebody: nothing without a yes, and a client's no to whoever was sent something."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.consent import (
    ConsentState,
    Limit,
    Line,
    LineStatus,
    Override,
    Purpose,
    recipient_key,
)
from pss_desktop.domain.ids import FeedId, OpHash, PersonId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import Audience, DenyReason
from pss_desktop.domain.withdrawal_receipt import RECEIPT
from pss_desktop.journal.operation import FeedPlace, Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.selection import (
    Because,
    Choice,
    Chooser,
    Form,
    Judgement,
    Layout,
    Recipient,
    ScopeFacts,
    lay_out,
    must_hide,
)
from tests.builders import AUTHOR_KEY, an_operation
from tests.fakes import NOON

AMINA = Recipient(PersonId(b"amina..........."), "Amina Cedar", Audience.SUPERVISOR)
NOOR = Recipient(PersonId(b"noor............"), "Noor Willow", Audience.CASE_COUNSELOR)
GIVEN = ConsentState(
    (Line("supervisor", "", LineStatus.GIVEN, ("aa",)), Line("record", "", LineStatus.GIVEN))
)
WITHDRAWN = ConsentState((Line("supervisor", "", LineStatus.WITHDRAWN), Line("record", "", LineStatus.GIVEN)))
OVERRIDE = Override(
    op="0e",
    by="b1",
    who="Noor",
    reason="danger",
    audience="supervisor",
    to="amina  cedar",
    classes=frozenset(),
    at=NOON,
    ends=NOON,
    knew=True,
)
CASE = ScopeFacts("case", GIVEN)
GOES, STAYS = (Judgement("clinical", "session_note", one) for one in (Because.ALLOWED, None))
NO_LONGER = ScopeFacts("case", WITHDRAWN, was_sent=True)
NOTE = an_operation({"text": {"narrative": "Sat under the fig tree."}})


def consent_act(act: str, payload: Mapping[str, object]) -> Operation:
    return an_operation(payload, kind="consent", act=act, op_class="administrative")


def an_answer(purpose: str, answer: str, **more: object) -> dict[str, object]:
    return {"text": {}, "lines": [{"purpose": purpose, "audience": "", "answer": answer}], **more}


WITHDRAWAL = consent_act("withdraw", {"text": {}, "lines": []})


def choose(operation: Operation, recipient: Recipient, facts: ScopeFacts, now: datetime) -> Choice:
    return Chooser(recipient, facts, now).choose(operation)


def because(
    operation: Operation, facts: ScopeFacts = CASE, recipient: Recipient = AMINA
) -> Because | DenyReason | None:
    choice = choose(operation, recipient, facts, NOON)
    if choice.goes:
        return choice.judged.because
    assert choice.judged.denied is not None
    return choice.judged.denied.reason


# Choosing


def test_a_note_goes_to_the_supervisor_whom_the_client_agreed_to() -> None:
    choice = choose(NOTE, AMINA, CASE, NOON)

    assert choice.judged.because is Because.ALLOWED
    assert choice.judged.allowed is not None
    assert choice.judged.allowed.by == ("aa",)


@pytest.mark.parametrize(
    ("facts", "recipient", "reason"),
    [
        (ScopeFacts("case"), AMINA, DenyReason.NOT_ASKED),
        (NO_LONGER, AMINA, DenyReason.WITHDRAWN),
        (CASE, replace(AMINA, audience=None), DenyReason.NOT_FOR_AUDIENCE),
        (CASE, replace(AMINA, audience=Audience.COORDINATOR), DenyReason.NOT_FOR_AUDIENCE),
        (ScopeFacts("self", GIVEN, was_sent=True), AMINA, DenyReason.NOT_FOR_AUDIENCE),
        (ScopeFacts("of a later version", GIVEN), AMINA, DenyReason.NOT_FOR_AUDIENCE),
    ],
)
def test_a_note_stays_for_each_reason(facts: ScopeFacts, recipient: Recipient, reason: DenyReason) -> None:
    assert because(NOTE, facts, recipient) is reason


def test_a_name_stays_until_a_rule_opens_it() -> None:
    name = an_operation({"name": "Fern"}, kind="client_identity", act="set", op_class="identifying")

    assert because(name) is DenyReason.NOT_FOR_AUDIENCE
    assert because(name, CASE, replace(AMINA, ruled=frozenset({"identifying"}))) is Because.ALLOWED


def test_what_is_about_no_client_asks_no_client() -> None:
    service = an_operation({"name": "Hilltop"}, kind="service", act="set", op_class="administrative")

    assert because(service, ScopeFacts("directory")) is Because.ALLOWED


@pytest.mark.parametrize(
    "operation",
    [
        WITHDRAWAL,
        consent_act("refuse", an_answer("supervisor", "refused")),
        consent_act("give", an_answer("supervisor", "refused")),
        consent_act("give", an_answer("supervisor", "unanswered")),
    ],
)
def test_a_no_goes_to_whoever_was_sent_something(operation: Operation) -> None:
    assert because(operation, NO_LONGER) is Because.CLIENT_SAID_NO
    assert because(operation, replace(NO_LONGER, was_sent=False)) is DenyReason.WITHDRAWN


@pytest.mark.parametrize(
    "operation",
    [
        consent_act("give", an_answer("supervisor", "given")),
        consent_act("give", an_answer("reporting", "refused")),
        consent_act("give", an_answer("supervisor", "refused", limits=[{"what": "", "whom": "Amina"}])),
        NOTE,
    ],
)
def test_nothing_else_goes_with_it(operation: Operation) -> None:
    assert because(operation, NO_LONGER) is DenyReason.WITHDRAWN


def test_somebody_whom_the_case_concerns_no_more_still_hears_of_the_withdrawal() -> None:
    gone = replace(AMINA, audience=None)

    assert because(WITHDRAWAL, replace(CASE, was_sent=True), gone) is Because.CLIENT_SAID_NO
    refused = consent_act("refuse", an_answer("supervisor", "refused"))
    assert because(refused, replace(CASE, was_sent=True), gone) is Because.CLIENT_SAID_NO
    assert because(NOTE, replace(CASE, was_sent=True), gone) is DenyReason.NOT_FOR_AUDIENCE


def test_whoever_offered_a_case_hears_how_that_ended_and_nothing_else() -> None:
    accepted = an_operation({"text": {}}, kind="case_owner", act="accept", op_class="administrative")
    facts, former = replace(CASE, in_transfer=True), replace(AMINA, audience=None)

    assert because(accepted, facts, former) is Because.HANDS_OVER
    assert because(accepted, CASE, former) is DenyReason.NOT_FOR_AUDIENCE
    assert because(NOTE, facts, former) is DenyReason.NOT_FOR_AUDIENCE


def test_an_erasure_goes_to_whoever_was_sent_something() -> None:
    for kind, op_class in (("session_note", "clinical"), ("consent", "administrative")):
        erasure = an_operation({"text": {}}, kind=kind, act="erase", op_class=op_class)
        assert because(erasure, NO_LONGER) is Because.ERASES
        assert because(erasure, replace(NO_LONGER, was_sent=False)) is DenyReason.WITHDRAWN


def test_the_answer_to_a_withdrawal_reaches_the_counselor() -> None:
    receipt = an_operation({"text": {}}, kind=RECEIPT, act="confirm", op_class="administrative")
    facts = replace(NO_LONGER, held_as=AMINA, was_sent=False)

    assert because(receipt, facts, NOOR) is Because.ANSWERS
    assert because(NOTE, facts, NOOR) is DenyReason.WITHDRAWN


def test_the_counselor_hears_of_a_withdrawal_that_somebody_else_wrote_down() -> None:
    facts = ScopeFacts("case", WITHDRAWN, held_as=AMINA)

    assert because(WITHDRAWAL, facts, NOOR) is Because.CLIENT_SAID_NO


def test_a_supervisor_passes_on_nothing_that_they_would_not_get() -> None:
    assert because(NOTE, replace(CASE, held_as=AMINA), NOOR) is Because.ALLOWED
    assert because(NOTE, ScopeFacts("case", WITHDRAWN, held_as=AMINA), NOOR) is DenyReason.WITHDRAWN
    stranger = replace(AMINA, audience=None)
    assert because(NOTE, replace(CASE, held_as=stranger), NOOR) is DenyReason.NOT_FOR_AUDIENCE


def test_an_override_goes_with_what_it_opened_and_with_nothing_else() -> None:
    override = consent_act("override", {"text": {}})
    state = ConsentState(
        (),
        (),
        (
            Override(
                op=override.hash.hex(),
                by="b1",
                who="Noor Willow",
                reason="danger",
                audience="supervisor",
                to="Amina Cedar",
                classes=frozenset({"clinical"}),
                at=NOON,
                ends=NOON + timedelta(hours=1),
                knew=True,
            ),
        ),
    )
    facts = ScopeFacts("case", state)

    assert because(override, facts) is Because.OVERRIDES
    assert because(NOTE, facts) is Because.ALLOWED
    assert because(override, facts, replace(AMINA, name="Basil")) is DenyReason.NOT_ASKED
    assert because(override, ScopeFacts("case")) is DenyReason.NOT_ASKED
    assert because(override, facts, replace(AMINA, audience=None)) is DenyReason.NOT_FOR_AUDIENCE


# Hiding what came before a no


@pytest.mark.parametrize(
    ("status", "hides"), [(LineStatus.GIVEN, False), (LineStatus.WITHDRAWN, True), (LineStatus.REFUSED, True)]
)
def test_whoever_holds_something_hides_it_when_the_client_says_no(status: LineStatus, hides: bool) -> None:
    assert must_hide(ConsentState((Line("supervisor", "", status),)), AMINA) is hides


def test_without_a_no_nothing_is_hidden() -> None:
    assert not must_hide(ConsentState(), AMINA)
    assert not must_hide(ConsentState(), replace(AMINA, audience=None))
    assert not must_hide(WITHDRAWN, replace(AMINA, audience=Audience.OWN_COPY))


@pytest.mark.parametrize("audience", [None, Audience.COORDINATOR])
def test_whom_the_case_concerns_no_more_hides_what_they_may_have_got_it_for(
    audience: Audience | None,
) -> None:
    former = replace(AMINA, audience=audience)
    named = Line("named_service", recipient_key(AMINA.name), LineStatus.GIVEN)
    record = Line("record", "", LineStatus.GIVEN)
    services = Line("named_service", "", LineStatus.REFUSED)
    supervisor = Line("supervisor", "", LineStatus.GIVEN)
    assert must_hide(WITHDRAWN, former)
    assert not must_hide(ConsentState((services, supervisor)), former)
    assert not must_hide(replace(WITHDRAWN, lines=(*WITHDRAWN.lines, named)), former)
    assert not must_hide(
        replace(WITHDRAWN, lines=(*WITHDRAWN.lines, record)), replace(former, counselled=True)
    )
    withdrawn = record._replace(status=LineStatus.WITHDRAWN)
    assert must_hide(replace(WITHDRAWN, lines=(withdrawn,)), replace(former, counselled=True))


def test_what_was_sent_against_a_no_stays_with_its_reason() -> None:
    assert not must_hide(replace(WITHDRAWN, overrides=(OVERRIDE,)), AMINA)
    assert must_hide(replace(WITHDRAWN, overrides=(replace(OVERRIDE, knew=False),)), AMINA)
    assert must_hide(replace(WITHDRAWN, overrides=(OVERRIDE,)), replace(AMINA, name="Basil"))
    assert not must_hide(replace(WITHDRAWN, overrides=(OVERRIDE,)), replace(AMINA, audience=None))


# Laying out


def a_feed(goes: Iterable[bool]) -> list[Choice]:
    """Notes of one feed, one after the other, some of which go."""
    place, choices = FeedPlace(FeedId(b"feed-of-tests-01")), []
    for one in goes:
        operation = an_operation({"text": {"narrative": "words"}}, place=place, signer=AUTHOR_KEY)
        choices.append(Choice(operation, GOES if one else STAYS))
        place = operation.next_place
    return choices


def shape(layout: Layout) -> list[tuple[str, int, int]]:
    return [(piece.form.value, piece.first, piece.last) for piece in layout.pieces]


def test_what_stays_of_an_own_feed_leaves_a_gap_that_the_device_vouches_for() -> None:
    choices = a_feed([False, True, False, False, True, False])

    layout = lay_out(choices, own=True)

    assert shape(layout) == [
        ("place", 1, 1),
        ("whole", 2, 2),
        ("place", 3, 4),
        ("whole", 5, 5),
        ("place", 6, 6),
    ]
    assert all(map(layout.may_end_with, layout.pieces))
    assert layout.pieces[2].last_hash == choices[3].operation.hash


def test_a_forwarder_shows_the_header_where_nobody_vouches_for_a_gap() -> None:
    choices = a_feed([True, False, True, False, False])

    layout = lay_out(choices, own=False, signed=frozenset({3, 5}))

    assert shape(layout) == [("whole", 1, 1), ("header", 2, 2), ("whole", 3, 3), ("place", 4, 5)]
    assert [piece.last for piece in layout.pieces if layout.may_end_with(piece)] == [3, 5]


def test_a_forwarder_leaves_out_what_no_head_covers() -> None:
    choices = a_feed([True, False, True, True])

    assert shape(lay_out(choices, own=False, signed=frozenset({2}))) == [("whole", 1, 1), ("header", 2, 2)]
    assert shape(lay_out(choices, own=False)) == []


def test_gaps_that_came_are_passed_on_and_joined() -> None:
    first, last = a_feed([True, False])[:1], a_feed([True, False, False, False])[3]
    gap = StubRun(2, 3, OpHash(b"h" * 32))

    layout = lay_out([*first, gap, last], own=False, signed=frozenset({1, 4}))

    assert shape(layout) == [("whole", 1, 1), ("place", 2, 4)]


def test_what_was_erased_goes_as_a_header() -> None:
    (choice,) = a_feed([True])
    erased = replace(choice, operation=Operation(choice.operation.header_bytes, None, None))

    assert shape(lay_out([erased], own=True)) == [("header", 1, 1)]


# Whatever comes

_lines = st.builds(
    Line,
    purpose=st.sampled_from([*Purpose]),
    to=st.sampled_from(["", "amina cedar"]),
    status=st.sampled_from([*LineStatus]),
    ends=st.sampled_from([None, NOON]),
)
_consents = st.builds(
    lambda lines, limits: ConsentState(tuple(lines), tuple(limits)),
    st.lists(_lines, max_size=4),
    st.lists(st.builds(Limit, st.just(""), st.sampled_from(["Amina", "the brother"])), max_size=1),
)
_recipients = st.builds(
    Recipient,
    st.just(PersonId(b"amina...........")),
    st.just("Amina Cedar"),
    st.one_of(st.none(), st.sampled_from([*Audience])),
    st.frozensets(st.sampled_from([*OperationClass]), max_size=2),
)
_facts = st.builds(
    ScopeFacts,
    st.sampled_from(["case", "self", "group", "directory", "programme", "?"]),
    _consents,
    st.one_of(st.none(), _recipients),
    st.booleans(),
)
_operations = st.sampled_from(
    [
        NOTE,
        WITHDRAWAL,
        consent_act("give", an_answer("supervisor", "given")),
        consent_act("give", an_answer("supervisor", "refused")),
        an_operation({"text": {}}, act="erase"),
        an_operation({"name": "Fern"}, kind="client_identity", act="set", op_class="identifying"),
        an_operation({"text": {}}, kind="process_note", act="set", op_class="private"),
    ]
)


@given(_operations, _recipients, _facts)
def test_nothing_goes_of_a_client_without_a_yes_but_a_no_and_an_erasure(
    operation: Operation, recipient: Recipient, facts: ScopeFacts
) -> None:
    choice = choose(operation, recipient, facts, NOON)

    if not choice.goes:
        assert choice.judged.denied is not None
    elif facts.type == "case" and choice.judged.because is Because.ALLOWED:
        effective = any(line.is_effective(NOON) for line in facts.consent.lines)
        assert effective or recipient.audience is Audience.OWN_COPY
    elif facts.type == "case":
        assert facts.was_sent or recipient.audience is Audience.CASE_COUNSELOR
        assert operation.header.act in ("withdraw", "give", "erase")


@given(st.lists(_operations, min_size=1), _recipients, _facts, _facts, st.integers(-2, 2))
def test_whoever_would_choose_as_before_does(
    operations: Sequence[Operation], recipient: Recipient, facts: ScopeFacts, others: ScopeFacts, days: int
) -> None:
    before = Chooser(recipient, facts, NOON)
    then = [_decided(before, one) for one in operations]
    for now in (
        Chooser(recipient, facts, NOON + timedelta(days=days)),
        Chooser(recipient, others, NOON),
        Chooser(replace(recipient, ruled=frozenset()), facts, NOON),
    ):
        if now.chooses_as(before):
            assert [_decided(now, one) for one in operations] == then


def _decided(chooser: Chooser, operation: Operation) -> tuple[object, ...]:
    judged = chooser.choose(operation).judged
    return judged.because, judged.allowed, judged.denied


def test_what_goes_against_a_no_is_chosen_anew_each_time() -> None:
    facts = replace(CASE, consent=replace(GIVEN, overrides=(OVERRIDE,)))

    assert Chooser(AMINA, CASE, NOON).chooses_as(Chooser(AMINA, CASE, NOON))
    assert not Chooser(AMINA, facts, NOON).chooses_as(Chooser(AMINA, facts, NOON))


@given(_recipients, _facts, st.sampled_from(["set", "erase"]))
def test_what_is_private_goes_nowhere(recipient: Recipient, facts: ScopeFacts, act: str) -> None:
    private = an_operation({"text": {}}, kind="process_note", act=act, op_class="private")

    assert not choose(private, recipient, facts, NOON).goes


@given(_recipients, _facts)
def test_a_withdrawal_reaches_whoever_was_sent_something(recipient: Recipient, facts: ScopeFacts) -> None:
    facts = replace(facts, type="case", was_sent=True)

    assert choose(WITHDRAWAL, recipient, facts, NOON).goes


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.booleans(), st.frozensets(st.integers(1, 12)))
def test_a_layout_keeps_the_order_and_misses_nothing(
    goes: Sequence[bool], own: bool, signed: frozenset[int]
) -> None:
    choices = a_feed(goes)
    layout = lay_out(choices, own=own, signed=signed)

    covered = [seq for piece in layout.pieces for seq in range(piece.first, piece.last + 1)]
    end = covered[-1] if covered else 0
    assert covered == list(range(1, end + 1))
    assert end == len(choices) if own else end in signed | {0}
    told = {piece.first for piece in layout.pieces if piece.form is Form.WHOLE}
    assert told == {seq for seq, one in enumerate(goes, 1) if one and seq <= end}
    for before, piece in zip(layout.pieces, layout.pieces[1:], strict=False):
        if piece.form is Form.PLACE:
            assert layout.may_end_with(before)

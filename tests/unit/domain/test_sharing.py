"""May this leave the app? The answer is no wherever nothing says yes."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given as given_by
from hypothesis import strategies as st

from pss_desktop.domain.consent import ConsentState, Limit, Line, LineStatus, Override, Purpose
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import (
    RULES,
    Allowed,
    Audience,
    Denied,
    DenyReason,
    ShareRequest,
    can_be_overridden,
    may_go_openly,
    may_share,
)
from tests.fakes import NOON

CLINICAL = frozenset({OperationClass.CLINICAL.value})
LETTER = ShareRequest(Audience.LETTER, CLINICAL, "Hilltop Legal Desk")
PRINT = ShareRequest(Audience.PRINT, CLINICAL)

OVERRIDE = Override(
    op="0e",
    by="b1",
    who="Hazel Brook",
    reason="danger",
    audience="letter",
    to="Hilltop legal desk",
    classes=CLINICAL,
    at=NOON,
    ends=NOON + timedelta(hours=24),
    knew=True,
)


def line(purpose: Purpose = Purpose.RECORD, to: str = "", **changes: object) -> Line:
    return Line(purpose, to, **{"status": LineStatus.GIVEN, "by": ("aa",), **changes})  # type: ignore[arg-type]


def why(state: ConsentState, request: ShareRequest = PRINT, now: datetime = NOON) -> DenyReason | None:
    answer = may_share(state, request, now)
    return answer.reason if isinstance(answer, Denied) else None


def test_a_given_line_allows_its_audience_by_the_act_that_gave_it() -> None:
    assert may_share(ConsentState((line(),)), PRINT, NOON) == Allowed(("aa",))


def test_what_nobody_was_asked_stays_here() -> None:
    assert why(ConsentState()) is DenyReason.NOT_ASKED


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": LineStatus.REFUSED}, DenyReason.REFUSED),
        ({"status": LineStatus.WITHDRAWN}, DenyReason.WITHDRAWN),
        ({"status": LineStatus.REFUSED, "unanswered": True}, DenyReason.UNANSWERED),
        ({"ends": NOON}, DenyReason.EXPIRED),
        ({"assent": "disagrees"}, DenyReason.CHILD_DISAGREES),
        ({"assent": "not_asked"}, DenyReason.CHILD_DISAGREES),
    ],
)
def test_each_no_has_its_reason(changes: dict[str, object], reason: DenyReason) -> None:
    assert why(ConsentState((line(**changes),))) is reason  # type: ignore[arg-type]


def test_a_child_who_agrees_does_not_stand_in_the_way() -> None:
    assert why(ConsentState((line(assent="agrees"),))) is None


def test_a_letter_goes_to_the_service_that_was_named_and_to_no_other() -> None:
    state = ConsentState((line(Purpose.NAMED_SERVICE, "hilltop legal desk"),))

    assert why(state, LETTER) is None
    assert why(state, replace(LETTER, to="Orchard clinic")) is DenyReason.NOT_ASKED
    assert why(state, replace(LETTER, to=" ")) is DenyReason.NO_RECIPIENT


def test_only_numbers_go_into_a_report() -> None:
    state = ConsentState((line(Purpose.REPORTING),))

    assert why(state, ShareRequest(Audience.REPORT, frozenset({"aggregate"}))) is None
    assert why(state, ShareRequest(Audience.REPORT, CLINICAL)) is DenyReason.NOT_FOR_AUDIENCE


def test_a_request_must_say_what_it_is_about() -> None:
    assert why(ConsentState((line(),)), ShareRequest(Audience.PRINT, frozenset())) is DenyReason.NOTHING_NAMED


def test_an_audience_without_a_rule_gets_nothing() -> None:
    assert why(ConsentState((line(),)), ShareRequest("marketplace", CLINICAL)) is DenyReason.NOT_FOR_AUDIENCE


def test_a_limit_that_names_the_recipient_stops_the_letter() -> None:
    limit = Limit("the pond", "Hilltop")
    state = ConsentState((line(Purpose.NAMED_SERVICE, "hilltop legal desk"),), (limit,))

    assert may_share(state, LETTER, NOON) == Denied(DenyReason.LIMITED, (limit,))


def test_a_limit_about_somebody_else_goes_along_with_the_answer() -> None:
    limit = Limit("the pond", "the brother")
    answer = may_share(ConsentState((line(),), (limit,)), PRINT, NOON)

    assert answer == Allowed(("aa",), (limit,))


def test_a_limit_on_everything_stops_every_paper_but_no_number() -> None:
    lines = (line(), line(Purpose.REPORTING))
    state = ConsentState(lines, (Limit("", ""),))

    assert why(state) is DenyReason.LIMITED
    assert why(state, ShareRequest(Audience.REPORT, frozenset({"aggregate"}))) is None


def test_an_override_allows_what_it_names_and_says_so() -> None:
    state = ConsentState((), (), (OVERRIDE,))

    assert may_share(state, LETTER, NOON) == Allowed(("0e",), (), OVERRIDE)


@pytest.mark.parametrize(
    "request_",
    [
        PRINT,
        replace(LETTER, to="Orchard clinic"),
        replace(LETTER, classes=CLINICAL | {OperationClass.IDENTIFYING.value}),
    ],
)
def test_an_override_allows_nothing_else(request_: ShareRequest) -> None:
    assert why(ConsentState((), (), (OVERRIDE,)), request_) is DenyReason.NOT_ASKED


def test_an_override_has_a_day() -> None:
    state = ConsentState((), (), (OVERRIDE,))

    assert why(state, LETTER, NOON + timedelta(hours=24)) is DenyReason.NOT_ASKED


def test_an_override_that_a_later_no_did_not_know_of_allows_nothing() -> None:
    state = ConsentState((), (), (replace(OVERRIDE, knew=False),))

    assert why(state, LETTER) is DenyReason.NOT_ASKED


def test_where_the_client_agreed_no_override_is_spoken_of() -> None:
    state = ConsentState((line(Purpose.NAMED_SERVICE, "hilltop legal desk"),), (), (OVERRIDE,))

    answer = may_share(state, LETTER, NOON)

    assert isinstance(answer, Allowed)
    assert answer.override is None


def test_some_reasons_are_final() -> None:
    assert can_be_overridden(DenyReason.WITHDRAWN)
    assert not can_be_overridden(DenyReason.PRIVATE)


# The people of a programme

EVERYTHING = frozenset(
    {OperationClass.IDENTIFYING.value, OperationClass.CLINICAL.value, OperationClass.ADMINISTRATIVE.value}
)
AGREED = ConsentState(
    (
        line(Purpose.RECORD),
        line(Purpose.SUPERVISOR),
        line(Purpose.REPORTING),
        line(Purpose.NAMED_SERVICE, "basil thorne"),
    )
)


@pytest.mark.parametrize(
    ("audience", "gets"),
    [
        (Audience.OWN_COPY, {"identifying", "clinical", "administrative"}),
        (Audience.OWN_DEVICE, {"identifying", "clinical", "administrative", "aggregate"}),
        (Audience.CASE_COUNSELOR, {"identifying", "clinical", "administrative"}),
        (Audience.NEXT_COUNSELOR, {"identifying", "clinical", "administrative"}),
        (Audience.SUPERVISOR, {"clinical", "administrative"}),
        (Audience.CLINIC, {"identifying", "administrative"}),
        (Audience.COORDINATOR, {"aggregate"}),
    ],
)
def test_each_person_gets_the_classes_of_what_they_are_to_the_case(
    audience: Audience, gets: set[str]
) -> None:
    def goes(op_class: str) -> bool:
        request = ShareRequest(audience, frozenset({op_class}), "Basil Thorne")
        return isinstance(may_share(AGREED, request, NOON), Allowed)

    assert {one.value for one in OperationClass if goes(one.value)} == gets


@pytest.mark.parametrize(
    ("audience", "purpose"),
    [
        (Audience.OWN_DEVICE, Purpose.RECORD),
        (Audience.CASE_COUNSELOR, Purpose.RECORD),
        (Audience.NEXT_COUNSELOR, Purpose.NAMED_SERVICE),
        (Audience.SUPERVISOR, Purpose.SUPERVISOR),
        (Audience.CLINIC, Purpose.NAMED_SERVICE),
    ],
)
def test_each_audience_needs_its_own_yes(audience: Audience, purpose: Purpose) -> None:
    others = tuple(one for one in AGREED.lines if one.purpose != purpose)
    request = ShareRequest(audience, frozenset({"administrative"}), "Basil Thorne")

    assert why(AGREED, request) is None
    assert why(ConsentState(others), request) is DenyReason.NOT_ASKED


def test_the_clients_own_copy_asks_nobody_and_still_holds_nothing_private() -> None:
    limited = ConsentState((line(status=LineStatus.WITHDRAWN),), (Limit("", ""),))

    assert may_share(limited, ShareRequest(Audience.OWN_COPY, EVERYTHING), NOON) == Allowed(())
    private = ShareRequest(Audience.OWN_COPY, frozenset({"private"}))
    assert why(limited, private) is DenyReason.PRIVATE


def test_a_supervisor_reads_a_name_only_where_a_rule_and_the_client_say_so() -> None:
    named = ShareRequest(Audience.SUPERVISOR, frozenset({"identifying"}), "Amina Cedar")
    ruled = replace(named, ruled=frozenset({"identifying"}))

    assert why(AGREED, named) is DenyReason.NOT_FOR_AUDIENCE
    assert why(AGREED, ruled) is None
    assert why(ConsentState(), ruled) is DenyReason.NOT_ASKED


def test_a_rule_opens_only_what_the_audience_has_a_door_for() -> None:
    request = ShareRequest(
        Audience.COORDINATOR, frozenset({"clinical"}), ruled=frozenset({"clinical", "private"})
    )

    assert why(AGREED, request) is DenyReason.NOT_FOR_AUDIENCE


def test_the_clinic_reads_why_a_client_was_referred_and_no_note() -> None:
    reason = ShareRequest(Audience.CLINIC, CLINICAL, "Basil Thorne", kind="referral")

    assert why(AGREED, reason) is None
    assert why(AGREED, replace(reason, kind="session_note")) is DenyReason.NOT_FOR_AUDIENCE


def test_a_limit_that_names_a_supervisor_stops_what_goes_to_them() -> None:
    state = replace(AGREED, limits=(Limit("", "Amina Cedar"),))
    request = ShareRequest(Audience.SUPERVISOR, CLINICAL, "Amina Cedar")

    assert why(state, request) is DenyReason.LIMITED
    assert why(state, replace(request, to="Basil Thorne")) is None


@pytest.mark.parametrize(
    ("scope", "op_class", "audiences"),
    [
        ("directory", "administrative", {*Audience} - {"print", "letter", "report", "own_copy"}),
        ("group", "administrative", {Audience.OWN_DEVICE, Audience.SUPERVISOR}),
        ("programme", "administrative", {Audience.OWN_DEVICE, Audience.SUPERVISOR, Audience.COORDINATOR}),
        ("programme", "clinical", {Audience.OWN_DEVICE, Audience.SUPERVISOR}),
        ("programme", "private", set()),
        ("self", "private", set()),
        ("self", "administrative", set()),
        ("case", "administrative", set()),
        ("of a later version", "administrative", set()),
    ],
)
def test_what_is_about_no_client_has_its_readers(scope: str, op_class: str, audiences: set[Audience]) -> None:
    assert {one for one in Audience if may_go_openly(scope, op_class, one)} == audiences


# Whatever comes

_classes = st.frozensets(st.sampled_from([one.value for one in OperationClass]), max_size=3)
_names = st.sampled_from(["", "Hilltop", "hilltop", "Orchard clinic"])
_requests = st.builds(
    ShareRequest,
    st.sampled_from([*Audience, "elsewhere"]),
    _classes,
    _names,
    kind=st.sampled_from(["", "referral", "session_note"]),
    ruled=_classes,
)
_times = st.sampled_from([None, NOON - timedelta(days=1), NOON, NOON + timedelta(days=1)])
_lines = st.builds(
    Line,
    purpose=st.sampled_from([*Purpose]),
    to=st.sampled_from(["", "hilltop", "orchard clinic"]),
    status=st.sampled_from([*LineStatus]),
    by=st.just(("aa",)),
    ends=_times,
    assent=st.sampled_from(["", "agrees", "disagrees", "not_asked"]),
)
_limits = st.builds(Limit, st.sampled_from(["", "the pond"]), _names)
_overrides = st.builds(
    Override,
    op=st.just("0e"),
    by=st.just("b1"),
    who=st.just("Hazel"),
    reason=st.just("danger"),
    audience=st.sampled_from([*Audience, "elsewhere"]),
    to=_names,
    classes=_classes,
    at=_times,
    ends=_times,
    knew=st.booleans(),
)
_states = st.builds(
    lambda lines, limits, overrides: ConsentState(tuple(lines), tuple(limits), tuple(overrides)),
    st.lists(_lines, max_size=5),
    st.lists(_limits, max_size=2),
    st.lists(_overrides, max_size=2),
)


@given_by(_states, _requests)
def test_nothing_goes_without_a_yes_or_an_override_for_just_that(
    state: ConsentState, request_: ShareRequest
) -> None:
    answer = may_share(state, request_, NOON)

    if isinstance(answer, Allowed) and answer.override is None:
        purpose = RULES[request_.audience].purpose
        assert request_.audience == Audience.OWN_COPY or any(
            one.purpose == purpose and one.is_effective(NOON) for one in state.lines
        )
    if isinstance(answer, Allowed) and answer.override is not None:
        named = answer.override
        assert named.knew
        assert named.ends is not None
        assert named.ends > NOON
        assert named.audience == request_.audience
        assert request_.classes <= named.classes


@given_by(_states, _requests)
def test_a_private_note_goes_nowhere_at_all(state: ConsentState, request_: ShareRequest) -> None:
    request_ = replace(request_, classes=request_.classes | {OperationClass.PRIVATE.value})

    assert why(state, request_) is DenyReason.PRIVATE


@given_by(_requests)
def test_an_empty_consent_allows_nothing_but_a_clients_own_copy(request_: ShareRequest) -> None:
    assert request_.audience == Audience.OWN_COPY or why(ConsentState(), request_) is not None


@given_by(_states, _requests, st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=4)))
def test_what_is_denied_is_not_allowed_later_by_waiting(
    state: ConsentState, request_: ShareRequest, later: timedelta
) -> None:
    if why(state, request_) is not None:
        assert why(state, request_, NOON + later) is not None

"""Rule 'consent': a no is never outrun by a yes whose writer did not know of it."""

from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.clock import Hlc, to_iso
from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.kinds import GIVE, KINDS, OVERRIDE, REFUSE, WITHDRAW
from pss_desktop.journal.merge.acts import Act, ConflictKind
from pss_desktop.journal.merge.consent import allows
from pss_desktop.journal.merge.rules import merge
from tests.builders import World
from tests.fakes import NOON
from tests.unit.journal.merge.histories import History, histories

CONSENT = KINDS["consent"]
TOMORROW = to_iso(NOON + timedelta(days=1))


def form(*answers: str, audience: str = "", **more: object) -> dict[str, object]:
    """Lines such as 'sharing:given'."""
    lines = []
    for answer in answers:
        purpose, _, said = answer.partition(":")
        line = {"purpose": purpose, "answer": said}
        lines.append({**line, "audience": audience} if audience else line)
    return {"lines": lines, **more}


def may(acts: list[Act], purpose: str = "sharing", audience: str = "supervisor", days: float = 0) -> bool:
    state = merge(CONSENT, acts).state
    return allows(state, purpose=purpose, audience=audience, now=NOON + timedelta(days=days))


def statuses(acts: list[Act]) -> dict[str, str]:
    lines = merge(CONSENT, acts).state["lines"]
    assert isinstance(lines, list)
    return {line["purpose"]: line["status"] for line in lines}


def test_what_nobody_asked_about_is_denied() -> None:
    assert not may([])
    assert not may([World().act("hill", GIVE, form("reports:given"))])
    assert not allows({"lines": "none"}, purpose="sharing", audience="", now=NOON)


def test_what_was_given_is_allowed_and_what_was_refused_is_not() -> None:
    acts = [World().act("hill", GIVE, form("sharing:given", "reports:refused"))]
    assert may(acts)
    assert not may(acts, "reports")
    assert statuses(acts) == {"sharing": "given", "reports": "refused"}


def test_a_withdrawn_consent_stays_withdrawn_whatever_the_clocks_say() -> None:
    world = World()
    given_ = world.act("hill", GIVE, form("sharing:given"))
    withdrawn = world.act("hill", WITHDRAW, form("sharing"), at=1)
    stale = world.act("lake", GIVE, form("sharing:given"), after=[given_], at=Hlc(3, 9_000_000_000_000, 0))
    assert not may([given_, withdrawn, stale])
    assert statuses([given_, withdrawn, stale]) == {"sharing": "withdrawn"}


def test_a_concurrent_grant_and_withdrawal_is_withdrawn_and_somebody_asks_again() -> None:
    world = World()
    acts = [world.act("hill", GIVE, form("sharing:given")), world.act("lake", WITHDRAW, form("sharing"))]
    assert not may(acts)
    (conflict,) = merge(CONSENT, acts).conflicts
    assert (conflict.kind, conflict.subject) == (ConflictKind.CONSENT, "sharing")
    assert [found.value for found in conflict.candidates] == ["withdrawn", "given"]


def test_a_grant_that_knew_every_no_counts_again() -> None:
    world = World()
    apart = [world.act("hill", WITHDRAW, form("sharing")), world.act("lake", REFUSE, form("sharing"))]
    knew_one = world.act("hill", GIVE, form("sharing:given"))
    knew_both = world.act("shore", GIVE, form("sharing:given"), after=apart)
    assert not may([*apart, knew_one])
    assert may([*apart, knew_both])
    assert may([*apart, knew_one, knew_both])


def test_a_withdrawal_without_lines_takes_everything_back() -> None:
    world = World()
    acts = [world.act("hill", GIVE, form("sharing:given", "services:given")), world.act("hill", WITHDRAW)]
    assert statuses(acts) == {"services": "withdrawn", "sharing": "withdrawn"}


def test_a_refusal_before_any_grant_is_refused() -> None:
    acts = [World().act("hill", REFUSE, form("sharing"))]
    assert statuses(acts) == {"sharing": "refused"}


def test_a_no_towards_one_service_leaves_the_others() -> None:
    world = World()
    acts = [
        world.act("hill", GIVE, form("sharing:given")),
        world.act("hill", WITHDRAW, form("sharing", audience="orchard clinic")),
    ]
    assert may(acts)
    assert not may(acts, audience="orchard clinic")
    again = world.act("hill", GIVE, form("sharing:given"))
    assert may([*acts, again], audience="orchard clinic")


def test_a_grant_ends_when_it_says_so() -> None:
    acts = [World().act("hill", GIVE, form("sharing:given", expires=TOMORROW))]
    assert may(acts, days=0.9)
    assert not may(acts, days=1)


def test_of_grants_made_apart_the_one_that_ends_first_counts() -> None:
    world = World()
    short = world.act("hill", GIVE, form("sharing:given", expires=TOMORROW))
    long = world.act("lake", GIVE, form("sharing:given"))
    assert not may([short, long], days=2)
    renewed = world.act("lake", GIVE, form("sharing:given"), after=[short])
    assert may([short, long, renewed], days=2)


def test_the_last_day_that_was_signed_goes_with_the_end() -> None:
    world = World()
    ends = {"2026-11-22": TOMORROW, "2026-11-30": "2026-12-01T04:59:59.999Z"}
    acts = [
        world.act(who, GIVE, form("sharing:given", expires=at, ends={"iso": day, "precision": "day"}))
        for who, (day, at) in zip(("lake", "hill"), ends.items(), strict=True)
    ]
    (line,) = ConsentState.from_state(merge(CONSENT, acts).state).lines
    assert line.last_day == date(2026, 11, 22)
    strange = [World().act("hill", GIVE, form("sharing:given", expires=TOMORROW, ends=3))]
    (line,) = ConsentState.from_state(merge(CONSENT, strange).state).lines
    assert line.last_day == date.fromisoformat(TOMORROW[:10])


def test_an_end_that_nobody_can_read_has_come() -> None:
    assert not may([World().act("hill", GIVE, form("sharing:given", expires="some day"))])


def test_limits_of_forms_written_apart_add_up() -> None:
    world = World()
    acts = [
        world.act("hill", GIVE, form("sharing:given", limits=["the pond", "the well"]), at=1),
        world.act("lake", GIVE, form("sharing:given", limits=["the mill", "the well"]), at=2),
    ]
    assert merge(CONSENT, acts).state["limits"] == ["the pond", "the well", "the mill"]
    later = world.act("shore", GIVE, form("sharing:given", limits=["the mill"]), after=acts)
    assert merge(CONSENT, [*acts, later]).state["limits"] == ["the mill"]


def test_limits_of_a_form_that_refuses_count_and_one_that_names_none_takes_none_away() -> None:
    world = World()
    given_ = world.act("hill", GIVE, form("sharing:given", limits=["the pond"]), at=1)
    refused = world.act("hill", REFUSE, form("reports", limits=["the pond", "the mill"]), at=2)
    silent = world.act("hill", REFUSE, form("reports"), at=3)
    assert merge(CONSENT, [given_, refused]).state["limits"] == ["the pond", "the mill"]
    assert merge(CONSENT, [given_, refused, silent]).state["limits"] == ["the pond", "the mill"]


def test_an_override_is_always_shown_and_gives_no_consent() -> None:
    world = World()
    acts = [
        world.act("hill", WITHDRAW, form("sharing")),
        world.act("hill", OVERRIDE, {"reason": "danger to a child"}),
    ]
    merged = merge(CONSENT, acts)
    overrides = merged.state["overrides"]
    assert isinstance(overrides, list)
    assert [found["reason"] for found in overrides] == ["danger to a child"]
    assert not may(acts)


def test_lines_of_an_unknown_form_give_nothing() -> None:
    odd: Mapping[str, object] = {"lines": ["sharing"], "limits": "all"}
    assert not may([World().act("hill", GIVE, odd)])


@given(histories("consent"), st.sampled_from(("services", "sharing")))
def test_no_grant_counts_that_did_not_know_of_a_known_no(history: History, purpose: str) -> None:
    acts = [act for act in history.acts if act.act in (GIVE, REFUSE, WITHDRAW) and act.person_signed]
    lines = {act.hash: (act.payload or {})["lines"][0] for act in acts}  # type: ignore[index]
    ours = [act for act in acts if lines[act.hash]["purpose"] == purpose]
    grants = [act for act in ours if act.act == GIVE and lines[act.hash]["answer"] == "given"]
    denials = [act for act in ours if act not in grants]
    expected = any(all(history.truly_sees(grant, denial) for denial in denials) for grant in grants)
    assert may(acts, purpose) is expected


def line_of(acts: list[Act], purpose: str = "sharing") -> Mapping[str, object]:
    lines = merge(CONSENT, acts).state["lines"]
    assert isinstance(lines, list)
    return next(line for line in lines if line["purpose"] == purpose)


def test_a_line_says_who_decided_what_the_child_said_and_since_when() -> None:
    facts = {"decider": "caregiver", "assent": "agrees", "on": "2026-05-01"}
    acts = [World().act("hill", GIVE, form("sharing:given", **facts))]

    found = line_of(acts)

    assert {name: found[name] for name in facts} == facts


def test_of_forms_written_apart_the_childs_no_counts() -> None:
    world = World()
    agreed = world.act(
        "hill", GIVE, form("sharing:given", assent="agrees", decider="client", on="2026-06-01")
    )
    refused = world.act(
        "lake", GIVE, form("sharing:given", assent="disagrees", decider="other", on="2026-05-01")
    )

    found = line_of([agreed, refused])

    assert (found["assent"], found["decider"], found["on"]) == ("disagrees", "other", "2026-05-01")
    assert not may([agreed, refused])


def test_a_services_name_and_share_are_those_written_last() -> None:
    world = World()
    named = {"purpose": "sharing", "audience": "hilltop", "answer": "given", "name": "Hilltop"}
    acts = [
        world.act("hill", GIVE, {"lines": [{**named, "what": "papers"}]}),
        world.act("hill", GIVE, {"lines": [{**named, "what": "papers and phone"}]}),
    ]

    assert (line_of(acts)["name"], line_of(acts)["what"]) == ("Hilltop", "papers and phone")


def test_a_line_left_open_says_so_and_takes_an_older_yes_back() -> None:
    world = World()
    first = world.act("hill", GIVE, form("sharing:given"))
    left_open = world.act("hill", GIVE, form("sharing:unanswered", "services:given"))
    again = world.act("hill", GIVE, form("sharing:refused"))

    assert line_of([first, left_open])["unanswered"] is True
    assert not may([first, left_open])
    assert "unanswered" not in line_of([first, left_open, again])


def test_the_time_of_asking_is_that_of_the_last_act() -> None:
    world = World()
    acts = [
        world.act("hill", GIVE, form("sharing:given", at="2026-05-01T00:00:00.000Z")),
        world.act("hill", WITHDRAW, form("sharing", at="2026-06-01T00:00:00.000Z")),
    ]

    assert merge(CONSENT, acts).state["at"] == "2026-06-01T00:00:00.000Z"


def knew(acts: list[Act]) -> list[object]:
    overrides = merge(CONSENT, acts).state["overrides"]
    assert isinstance(overrides, list)
    return [found["knew"] for found in overrides]


def test_an_override_tells_whether_its_writer_knew_every_no() -> None:
    world = World()
    no = world.act("hill", WITHDRAW, form("sharing"))
    knowing = world.act("lake", OVERRIDE, {"purpose": "sharing", "reason": "danger"}, after=[no])
    apart = world.act("shore", WITHDRAW, form("sharing"))
    later = world.act("lake", WITHDRAW, form("sharing"))

    assert knew([no, knowing]) == [True]
    assert knew([no, knowing, apart]) == [False]
    assert knew([no, knowing, later]) == [False]


def test_a_limit_that_its_writer_did_not_know_ends_an_override() -> None:
    world = World()
    known = world.act("hill", GIVE, form("sharing:given", limits=["the pond"]))
    override = world.act("hill", OVERRIDE, {"purpose": "sharing", "to": "Hilltop"})
    later = world.act("hill", GIVE, form("sharing:given", limits=["the mill"]))
    without = world.act("lake", GIVE, form("sharing:given"), after=[known, override])

    assert knew([known, override]) == [True]
    assert knew([known, override, later]) == [False]
    assert knew([known, override, without]) == [True]


def test_a_no_about_something_else_leaves_an_override_alone() -> None:
    world = World()
    other = world.act("hill", WITHDRAW, form("reports"))
    override = world.act("lake", OVERRIDE, {"purpose": "sharing", "to": "Hilltop"})
    of_others = world.act("hill", WITHDRAW, form("sharing", audience="orchard"))

    assert knew([other, override, of_others]) == [True]
    assert knew([other, world.act("shore", OVERRIDE, {})]) == [False]


@given(histories("consent"))
def test_a_no_that_an_override_did_not_know_ends_it(history: History) -> None:
    acts = [act for act in history.acts if act.person_signed]
    denials = [
        act
        for act in acts
        if act.act in (REFUSE, WITHDRAW)
        or (act.act == GIVE and (act.payload or {})["lines"][0]["answer"] != "given")  # type: ignore[index]
    ]
    overrides = merge(CONSENT, acts).state.get("overrides", [])
    assert isinstance(overrides, list)
    by_hash = {act.hash.hex(): act for act in acts}
    for found in overrides:
        act = by_hash[found["op"]]
        assert found["knew"] is all(history.truly_sees(act, denial) for denial in denials)

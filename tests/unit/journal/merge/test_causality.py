"""Who had seen what, and that no vector, however made up, can hide what somebody else wrote."""

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.domain.kinds import SET
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.causality import Causality
from pss_desktop.journal.versions import Seen, VersionVector
from tests.builders import World
from tests.unit.journal.merge.histories import History, histories


@given(histories("client"))
def test_seeing_is_what_the_devices_truly_knew(history: History) -> None:
    causality = Causality(history.acts)
    for later in history.acts:
        for earlier in history.acts:
            assert causality.sees(later, earlier) == history.truly_sees(later, earlier)


@given(histories("client"))
def test_the_order_puts_nothing_before_what_it_has_seen(history: History) -> None:
    causality = Causality(history.acts)
    place = {act.hash: at for at, act in enumerate(causality.ordered)}
    assert len(place) == len(history.acts)
    for later in history.acts:
        for earlier in history.acts:
            if history.truly_sees(later, earlier):
                assert place[earlier.hash] < place[later.hash]


_FEEDS = tuple(FeedId(name.ljust(16, b".")) for name in (b"hill", b"lake", b"shore"))
_lies = st.dictionaries(
    st.sampled_from(_FEEDS), st.builds(Seen, st.integers(1, 9), st.binary(min_size=8, max_size=8))
)


@given(histories("client"), st.lists(_lies, min_size=12, max_size=12))
def test_with_lying_vectors_too_somebody_is_always_last(
    history: History, lies: list[dict[FeedId, Seen]]
) -> None:
    acts = [
        act._replace(deps=VersionVector({**act.deps.entries, **lie}) if lie else act.deps)
        for act, lie in zip(history.acts, lies, strict=False)
    ]
    causality = Causality(acts)
    assert bool(causality.heads(acts)) == bool(acts)
    for one in acts:
        assert not causality.sees(one, one)
        for other in acts:
            assert not (causality.sees(one, other) and causality.sees(other, one))


def _claims(act: Act, *seen: tuple[Act, int]) -> Act:
    entries = {other.feed: Seen(seq, other.hash[:8]) for other, seq in seen}
    return act._replace(deps=VersionVector(entries))


def test_who_claims_to_have_seen_the_future_hides_nothing() -> None:
    world = World()
    honest = world.act("hill", SET)
    liar = _claims(world.act("lake", SET, after=[honest]), (honest, 1_000_000))
    answer = _claims(world.act("hill", SET), (liar, 1))
    causality = Causality((honest, liar, answer))
    assert not causality.sees(liar, answer)
    assert {act.hash for act in causality.heads((liar, answer))} == {liar.hash, answer.hash}


def test_who_saw_the_other_branch_of_a_fork_has_not_seen_this_one() -> None:
    world = World()
    first = world.act("hill", SET)
    accepted = world.act("hill", SET)
    other_branch = accepted._replace(hash=OpHash(accepted.hash[::-1]))
    reader = _claims(world.act("lake", SET), (other_branch, 2))
    causality = Causality((first, accepted, reader))
    assert causality.sees(reader, first)
    assert not causality.sees(reader, accepted)


def test_knowledge_passes_through_acts_whose_vectors_were_cut_short() -> None:
    world = World()
    hill = world.act("hill", SET)
    lake = world.act("lake", SET, after=[hill])
    shore = _claims(world.act("shore", SET, after=[hill, lake]), (lake, 1))
    assert Causality((hill, lake, shore)).sees(shore, hill)


def test_acts_given_twice_count_once() -> None:
    world = World()
    hill = world.act("hill", SET)
    lake = world.act("lake", SET)
    assert len(Causality((hill, lake, hill)).ordered) == 2


def test_nothing_written_has_no_heads() -> None:
    assert Causality(()).heads(()) == ()

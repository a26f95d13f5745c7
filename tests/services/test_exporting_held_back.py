"""What was kept back is remembered as long as it takes, and is sent again until it has come."""

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.ids import FeedId, PersonId
from pss_desktop.services.exporting.held_back import HeldBack, keep_held_back, read_held_back
from pss_desktop.services.workspace import Workspace

FEED = FeedId(b"feed-of-tests-01")
AMINA = PersonId(b"amina...........")
numbers = st.frozensets(st.integers(1, 12), max_size=6)


def kept(*some: int) -> dict[FeedId, frozenset[int]]:
    return {FEED: frozenset(some)}


def test_what_was_kept_back_is_due_until_the_bundle_that_carried_it_has_come() -> None:
    held = HeldBack().after(kept=kept(3, 4), went=kept(1, 2), bundle=7, delivered=())
    assert held.due(FEED, ()) == {3, 4}

    held = held.after(kept=kept(4), went=kept(3, 5), bundle=8, delivered=())
    assert held.due(FEED, ()) == {3, 4}
    assert held.due(FEED, {8}) == {4}

    held = held.after(kept={}, went={}, bundle=9, delivered={8})
    assert held.due(FEED, ()) == {4}


@given(st.lists(st.tuples(numbers, numbers), max_size=6))
def test_nothing_that_was_kept_back_is_forgotten_before_it_went(
    rounds: list[tuple[frozenset[int], frozenset[int]]],
) -> None:
    held, ever, gone = HeldBack(), set[int](), set[int]()
    for bundle, (stayed, went) in enumerate(rounds):
        held = held.after(
            kept={FEED: stayed}, went={FEED: went - stayed}, bundle=bundle, delivered=range(bundle)
        )
        ever |= stayed
        gone = (gone | (went - stayed)) - stayed
        assert ever - gone <= held.due(FEED, ())


def test_it_is_kept_in_the_vault_word_for_word(desk: Workspace) -> None:
    storage = desk.vault.storage
    held = HeldBack(kept(1, 2, 3, 9), {4: kept(5, 6)})

    keep_held_back(storage, AMINA, held)

    assert read_held_back(storage, AMINA) == held
    assert read_held_back(storage, PersonId(b"somebody else...")) == HeldBack()

"""What of each feed stayed here when it was sent to somebody, so that it follows when the client agrees."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pss_desktop.domain.ids import FeedId, PersonId
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.storage import Storage

_SETTING: Final = "exchange.held_back."

Numbers = Mapping[FeedId, frozenset[int]]


@dataclass(frozen=True, slots=True)
class HeldBack:
    """By feed the numbers of operations that were kept back. Those in *following* went in a later bundle
    (its key) and are sent again until that one has come.
    """

    kept: Numbers = field(default_factory=dict)
    following: Mapping[int, Numbers] = field(default_factory=dict)

    def due(self, feed: FeedId, delivered: Iterable[int]) -> frozenset[int]:
        """Numbers of *feed* to look at again, beside what is new."""
        done = set(delivered)
        open_ = (numbers.get(feed, frozenset()) for key, numbers in self.following.items() if key not in done)
        return self.kept.get(feed, frozenset()).union(*open_)

    @property
    def feeds(self) -> frozenset[FeedId]:
        """Those of which anything was kept back."""
        return frozenset(self.kept).union(*self.following.values())

    def after(self, *, kept: Numbers, went: Numbers, bundle: int, delivered: Iterable[int]) -> "HeldBack":
        """What is held back after *bundle*: *kept* stayed in it too, *went* of these feeds is in it whole."""
        done = set(delivered)
        feeds = self.kept.keys() | kept.keys()
        left = {
            feed: self.kept.get(feed, frozenset()) - went.get(feed, frozenset()) | kept.get(feed, frozenset())
            for feed in feeds
        }
        late = {
            feed: numbers & self.due(feed, done)
            for feed, numbers in went.items()
            if numbers & self.due(feed, done)
        }
        following = {key: numbers for key, numbers in self.following.items() if key not in done}
        if late:
            following[bundle] = late
        return HeldBack({feed: numbers for feed, numbers in left.items() if numbers}, following)


def read_held_back(storage: Storage, person: PersonId) -> HeldBack:
    """What is kept about *person*."""
    stored = storage.settings.get(_SETTING + person.hex()) or {}
    return HeldBack(
        _numbers(stored.get("kept") or {}),
        {int(key): _numbers(numbers) for key, numbers in (stored.get("following") or {}).items()},
    )


def delivered_of(storage: Storage, held: HeldBack) -> frozenset[int]:
    """Of the bundles in which something followed, those that have come."""
    outgoing = storage.exchange.outgoing
    return frozenset(key for key in held.following if outgoing.get(key).state is OutgoingState.DELIVERED)


def keep_held_back(storage: Storage, person: PersonId, held: HeldBack) -> None:
    """Keep it, inside the caller's transaction."""
    storage.settings.put(
        _SETTING + person.hex(),
        {
            "kept": _stored(held.kept),
            "following": {str(key): _stored(numbers) for key, numbers in held.following.items()},
        },
    )


def _numbers(stored: Any) -> Numbers:
    return {
        FeedId(bytes.fromhex(feed)): frozenset(
            number for first, last in runs for number in range(first, last + 1)
        )
        for feed, runs in stored.items()
    }


def _stored(numbers: Numbers) -> dict[str, list[list[int]]]:
    """As runs from first to last, so that a thousand notes in a row take two numbers."""
    stored: dict[str, list[list[int]]] = {}
    for feed, some in numbers.items():
        runs: list[list[int]] = []
        for number in sorted(some):
            if runs and runs[-1][1] == number - 1:
                runs[-1][1] = number
            else:
                runs.append([number, number])
        stored[feed.hex()] = runs
    return stored

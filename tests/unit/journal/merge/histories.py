"""Random histories: devices that write about one record, hear of each other or don't, with wild clocks."""

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.kinds import KINDS, Kind
from pss_desktop.journal.merge.acts import Act
from tests.builders import World

_WORDS = ("fern", "moss", "reed", "birch")
_PURPOSES = ("services", "sharing")
_LEVELS = ("none", "low", "medium", "high", "imminent", "a level of later")
_DEVICES = ("hill", "lake", "shore")

wild_clocks = st.builds(Hlc, st.integers(0, 3), st.integers(0, (1 << 48) - 1), st.integers(0, 3))


@dataclass(frozen=True, slots=True)
class History:
    """Acts in the order in which they truly happened, and for each the hashes that its device knew."""

    kind: Kind
    acts: tuple[Act, ...]
    known: dict[bytes, frozenset[bytes]]

    def truly_sees(self, later: Act, earlier: Act) -> bool:
        return earlier.hash in self.known[later.hash]


@st.composite
def histories(draw: st.DrawFn, kind_name: str = "", most: int = 12) -> History:
    """A history of *kind_name*, or of any kind. Devices tell each other all they know, or nothing."""
    kind = KINDS[kind_name or draw(st.sampled_from(sorted(KINDS)))]
    world = World()
    acts: list[Act] = []
    knows: dict[str, frozenset[bytes]] = {device: frozenset() for device in _DEVICES}
    known: dict[bytes, frozenset[bytes]] = {}
    for _ in range(draw(st.integers(0, most))):
        device = draw(st.sampled_from(_DEVICES))
        hears_from = draw(st.sampled_from((*_DEVICES, "")))
        if hears_from:
            knows[device] |= knows[hears_from]
        seen = [act for act in acts if act.hash in knows[device]]
        name = draw(st.sampled_from([spec.name for spec in kind.acts]))
        payload = _payload(draw, seen)
        made = world.act(device, name, payload, after=seen, at=draw(wild_clocks), signed=draw(st.booleans()))
        known[made.hash] = knows[device]
        knows[device] |= {made.hash}
        acts.append(made)
    return History(kind, tuple(acts), known)


def _payload(draw: st.DrawFn, seen: list[Act]) -> dict[str, object]:
    """A payload with something for every rule, so that each can be tried on each."""
    pick: Callable[[tuple[str, ...]], str] = lambda words: draw(st.sampled_from(words))  # noqa: E731
    parents = draw(st.lists(st.sampled_from([act.hash.hex() for act in seen]), max_size=3)) if seen else []
    return {
        "text": {"name": pick(_WORDS)},
        "phone": draw(st.sampled_from((None, "111", "222"))),
        "may_phone": pick(("yes", "no", "unsure")),
        "level": pick(_LEVELS),
        "parents": parents,
        "entries": [
            {"id": pick(_WORDS), "step": "people", "name": pick(_WORDS), "unsafe": draw(st.booleans())}
        ],
        "lines": [{"purpose": pick(_PURPOSES), "answer": pick(("given", "refused"))}],
        "to": draw(st.sampled_from(_DEVICES)).encode().ljust(16, b"_").hex(),
        "offer": parents[0] if parents else "",
    }

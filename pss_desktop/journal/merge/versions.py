"""Rule 'versions': each save names the versions it was made from; several ends are all shown.

What counts is what the author had before their eyes, so a version replaces the parents that it names, and not
whatever else its device happened to know.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.kinds import Kind
from pss_desktop.domain.payloads import TEXT, list_of
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate

PARENTS: Final = "parents"


class VersionTree:
    """Versions of one record and what each was made from."""

    def __init__(self, acts: Sequence[Act]) -> None:
        self._acts = {act.hash: act for act in acts if act.payload is not None}
        self._parents = {act.hash: self._known_parents(act) for act in self._acts.values()}

    @property
    def heads(self) -> tuple[Act, ...]:
        """The versions that no other was made from, the greatest rank first."""
        replaced = {parent for parents in self._parents.values() for parent in parents}
        heads = [act for hash_, act in self._acts.items() if hash_ not in replaced]
        return tuple(sorted(heads, key=lambda act: act.rank, reverse=True))

    def ancestors(self, act: Act) -> tuple[Act, ...]:
        """All versions that *act* goes back to. Parents are named by hash, so there is no ring."""
        found: dict[OpHash, Act] = {}
        waiting = list(self._parents[act.hash])
        while waiting:
            hash_ = waiting.pop()
            if hash_ not in found:
                found[hash_] = self._acts[hash_]
                waiting += self._parents[hash_]
        return tuple(found.values())

    def _known_parents(self, act: Act) -> frozenset[OpHash]:
        named = (_hash_of(name) for name in list_of(act.get(PARENTS)))
        return frozenset(hash_ for hash_ in named if hash_ in self._acts and hash_ != act.hash)


def merge_versions(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State of one head: its payload. Of several: ``versions`` by hash, and all their words in ``text``."""
    heads = VersionTree(acts).heads
    return MergedState(
        state=_state(heads),
        heads=tuple(act.hash for act in heads),
        conflicts=_conflict(heads),
    )


def _state(heads: Sequence[Act]) -> dict[str, object]:
    if len(heads) == 1:
        return _without_parents(heads[0])
    if not heads:
        return {}
    versions = {act.hash.hex(): _without_parents(act) for act in heads}
    return {TEXT: _all_words(heads), "versions": versions}


def _without_parents(act: Act) -> dict[str, object]:
    return {name: value for name, value in (act.payload or {}).items() if name != PARENTS}


def _all_words(heads: Sequence[Act]) -> dict[str, str]:
    """For the search: the words of every head, each once."""
    words: dict[str, list[str]] = {}
    for act in heads:
        text = act.get(TEXT)
        for part, said in (text if isinstance(text, Mapping) else {}).items():
            lines = words.setdefault(part, [])
            if isinstance(said, str) and said not in lines:
                lines.append(said)
    return {part: "\n".join(lines) for part, lines in words.items()}


def _conflict(heads: Sequence[Act]) -> tuple[Conflict, ...]:
    if len(heads) < 2:
        return ()
    candidates = tuple(candidate(act, _without_parents(act)) for act in heads)
    return (Conflict(ConflictKind.VERSIONS, "version", candidates),)


def _hash_of(name: str) -> OpHash:
    try:
        return OpHash(bytes.fromhex(name))
    except ValueError:
        return OpHash(b"")

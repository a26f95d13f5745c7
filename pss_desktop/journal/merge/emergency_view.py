"""One safety plan to use in a crisis while several versions wait to be merged: nothing helpful is missing,
and nobody unsafe is named.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.plan_entry import words_by_entry
from pss_desktop.domain.unsafe_people import person_marks
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.versions import VersionTree

Entry = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A line of the plan. *struck*: removed in one version and kept in another. *heads*: where it stands."""

    id: str
    step: str
    content: Entry
    struck: bool
    done: bool
    heads: tuple[OpHash, ...]


@dataclass(frozen=True, slots=True)
class EmergencyView:
    """*withheld* are entries about somebody unsafe: not in the plan, but a person must see that they went."""

    entries: tuple[PlanEntry, ...]
    withheld: tuple[PlanEntry, ...]
    several: bool


def emergency_view(plan: Sequence[Act], support_map: Sequence[Act]) -> EmergencyView:
    """Join the heads of *plan*: their union, minus whom any head, or the support map, calls unsafe.

    An entry has ``id`` and ``step``, and about a person ``person`` (their place on the map), ``name``,
    ``phone``, ``unsafe``; a step of making the surroundings safer has ``done``.
    """
    tree = VersionTree(plan)
    unsafe = _unsafe_marks(tree.heads, VersionTree(support_map).heads)
    lines = _lines(tree)
    return EmergencyView(
        entries=tuple(line for line in lines if unsafe.isdisjoint(_marks(line.content))),
        withheld=tuple(line for line in lines if not unsafe.isdisjoint(_marks(line.content))),
        several=len(tree.heads) > 1,
    )


def unsafe_on_maps(support_map: Sequence[Act]) -> frozenset[str]:
    """Marks of whom any head of a support map calls unsafe."""
    return _unsafe_marks((), VersionTree(support_map).heads)


def _lines(tree: VersionTree) -> list[PlanEntry]:
    """Every entry of every head; two wordings of one entry are both kept."""
    heads = tree.heads
    entries = {act.hash: _entries(act) for act in heads}
    removed = {act.hash: _removed(tree, act, entries[act.hash]) for act in heads}
    found: dict[tuple[str, str], PlanEntry] = {}
    for act in heads:
        for entry in entries[act.hash]:
            id_ = text_of(entry.get("id"))
            key = (id_, repr(sorted((name, value) for name, value in entry.items() if name != "done")))
            if key not in found:
                found[key] = _line(entry, entries, removed)
    return list(found.values())


def _line(
    entry: Entry, entries: Mapping[OpHash, Sequence[Entry]], removed: Mapping[OpHash, frozenset[str]]
) -> PlanEntry:
    id_ = text_of(entry.get("id"))
    same = {hash_: [other for other in found if other.get("id") == id_] for hash_, found in entries.items()}
    says_done = [any(other.get("done") is True for other in found) for found in same.values()]
    return PlanEntry(
        id=id_,
        step=text_of(entry.get("step")),
        content=entry,
        struck=any(id_ in gone for gone in removed.values()),
        done=all(says_done),
        heads=tuple(hash_ for hash_, found in same.items() if found),
    )


def _entries(act: Act) -> list[Entry]:
    """The entries of a version, each with its words, which payloads keep in ``text`` (``words_key``)."""
    words = act.get(TEXT)
    text: Mapping[str, object] = words if isinstance(words, Mapping) else {}
    listed = act.get("entries")
    found = [entry for entry in (listed if isinstance(listed, list) else []) if isinstance(entry, Mapping)]
    said = words_by_entry(text)
    return [{"words": "", **said.get(text_of(entry.get("id")), {}), **entry} for entry in found]


def _removed(tree: VersionTree, head: Act, entries: Iterable[Entry]) -> frozenset[str]:
    """What stood in a version that *head* goes back to, and stands in *head* no more."""
    present = {text_of(entry.get("id")) for entry in entries}
    before = {text_of(entry.get("id")) for act in tree.ancestors(head) for entry in _entries(act)}
    return frozenset(before - present)


def _unsafe_marks(plans: Iterable[Act], maps: Iterable[Act]) -> frozenset[str]:
    marked = [entry for act in plans for entry in _entries(act)]
    for act in maps:
        nodes = act.get("nodes")
        marked += [
            {**node, "id": "", "person": node.get("id")}
            for node in (nodes if isinstance(nodes, list) else [])
            if isinstance(node, Mapping)
        ]
    return frozenset(mark for entry in marked if entry.get("unsafe") is True for mark in _marks(entry))


def _marks(entry: Entry) -> frozenset[str]:
    return person_marks(
        entry=text_of(entry.get("id")),
        person=text_of(entry.get("person")),
        phone=text_of(entry.get("phone")),
        name=text_of(entry.get("name")),
    )

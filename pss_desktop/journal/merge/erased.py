"""Rule 'erased': who may take a record's words away for good, and when a person is asked first."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, candidate
from pss_desktop.journal.merge.causality import Causality

# More tombstones than this in one bundle wait for a person, who may be looking at a stolen key's work.
ASK_ABOVE: Final = 20


class Tombstone(StrEnum):
    """What a tombstone amounts to."""

    COUNTS = "counts"
    NOT_SIGNED = "not_signed"
    NOT_ALLOWED = "not_allowed"
    REQUESTED = "requested"
    REFUSED = "refused"


class ErasureFacts(NamedTuple):
    """What the judgement needs to know of the case: its owner by the transfer acts, whom else the roles of
    the policy allow to erase, and whether a legal hold stands; *refused* are tombstones that a hold answered
    with no, *too_early* some that came before the policy allowed their author; *beginner* is whoever began
    the client record.
    """

    owner: PersonId | None = None
    allowed: frozenset[PersonId] = frozenset()
    held: bool = False
    refused: frozenset[OpHash] = frozenset()
    beginner: PersonId | None = None
    too_early: frozenset[OpHash] = frozenset()


NO_FACTS: Final = ErasureFacts()


def judge_tombstone(tombstone: Act, others: Sequence[Act], facts: ErasureFacts) -> Tombstone:
    """What *tombstone* does to a record that consists of *others*, as far as those are known yet."""
    if not tombstone.person_signed:
        return Tombstone.NOT_SIGNED
    by_policy = tombstone.author in facts.allowed and tombstone.hash not in facts.too_early
    if not by_policy and tombstone.author not in (facts.owner, beginner_of(others)):
        return Tombstone.NOT_ALLOWED
    if tombstone.hash in facts.refused:
        return Tombstone.REFUSED
    return Tombstone.REQUESTED if facts.held else Tombstone.COUNTS


def needs_a_person(tombstones: int) -> bool:
    """Whether so many in one bundle wait until somebody has looked."""
    return tombstones > ASK_ABOVE


def request(tombstone: Act) -> Conflict:
    """'Erase requested': the legal hold is stronger, and somebody has to answer."""
    return Conflict(ConflictKind.ERASE_REQUESTED, "record", (candidate(tombstone, None),))


def beginner_of(others: Sequence[Act]) -> PersonId | None:
    """Who began the record; nobody when two began it apart, since one of them may be made up."""
    causality = Causality(others)
    first = next(iter(causality.ordered), None)
    if first is None:
        return None
    beginners = {act.author for act in causality.ordered if not causality.sees(act, first)}
    return first.author if beginners == {first.author} else None

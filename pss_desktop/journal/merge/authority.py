"""Rule 'authority': a case changes hands when its present owner offers it and the next accepts."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.kinds import ACCEPT, OFFER, Kind
from pss_desktop.domain.payloads import text_of
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate
from pss_desktop.journal.merge.causality import Causality

# By person, who supervises them; the roster knows. Nobody is supervised where there is no roster.
Supervisors = Mapping[PersonId, Collection[PersonId]]
NO_SUPERVISORS: Final[Supervisors] = MappingProxyType({})


class Ownership(NamedTuple):
    """Whose case it is, by which acceptance; *conflict* when it was handed to two at once.

    *former* had it before; *open* are offers of the present owner that nobody has accepted.
    """

    owner: PersonId | None
    by: Act | None
    conflict: Conflict | None = None
    former: frozenset[PersonId] = frozenset()
    open: tuple[Act, ...] = ()


class _Transfer(NamedTuple):
    offer: Act
    accept: Act


def merge_authority(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State as :func:`owned` has it, as :func:`case_owner` finds it without a roster."""
    return owned(acts, case_owner(acts))


def owned(acts: Sequence[Act], ownership: Ownership) -> MergedState:
    """State: ``owner``; ``by``, the acceptance; ``former`` owners; ``open`` offers by hash, and to whom."""
    state: dict[str, object] = {}
    if ownership.owner is not None:
        state["owner"] = ownership.owner.hex()
    if ownership.by is not None:
        state["by"] = ownership.by.hash.hex()
    if ownership.former:
        state["former"] = sorted(person.hex() for person in ownership.former)
    if ownership.open:
        state["open"] = [
            {"offer": act.hash.hex(), "to": text_of(act.get("to")), "from": act.author.hex()}
            for act in ownership.open
        ]
    return MergedState(
        state=state,
        heads=tuple(act.hash for act in Causality(acts).heads(acts)),
        conflicts=(ownership.conflict,) if ownership.conflict else (),
    )


def case_owner(
    acts: Sequence[Act], supervisors: Supervisors = NO_SUPERVISORS, *, beginner: PersonId | None = None
) -> Ownership:
    """Follow the transfers from the first owner: the *beginner* of the client record, where that is known,
    else whoever accepted the case without an offer.

    An offer counts when its author owned the case as far as they knew, or supervises who did: by
    *supervisors*, or because it says ``for`` whom and was let in by the roster (docs/adr/0026). Of transfers
    that did not know of each other none counts: the owner before them keeps the case, and decides by a new
    offer.
    """
    causality = Causality(acts)
    case = _Case(causality, supervisors, beginner)
    for transfer in _transfers(causality):
        case.take(transfer)
    return case.whole()


class _Case:
    """The transfers that count so far, each judged by what its offer had seen."""

    def __init__(self, causality: Causality, supervisors: Supervisors, beginner: PersonId | None) -> None:
        self._causality = causality
        self._supervisors = supervisors
        self._beginner = beginner
        founding = [act for act in causality.ordered if act.act == ACCEPT and _names_no_offer(act)]
        # Nobody else becomes the first owner by saying so.
        self._founding = [act for act in founding if beginner in (None, act.author)]
        self._counting: list[_Transfer] = []

    def whole(self) -> Ownership:
        """The owner to who knows everything, with who had the case before and who may have it next."""
        now = self.owner_within(lambda act: True)
        had: set[PersonId | None] = {self._beginner, *(act.author for act in self._founding[:1])}
        if now.conflict is None:
            had |= {transfer.accept.author for transfer in self._counting}
        former = frozenset(person for person in had if person is not None and person != now.owner)
        return Ownership(now.owner, now.by, now.conflict, former, tuple(self._open(now)))

    def _open(self, now: Ownership) -> Iterator[Act]:
        accepted = {_offer_of(act) for act in self._causality.ordered if act.act == ACCEPT}
        for act in self._causality.ordered:
            if act.act != OFFER or act.hash.hex() in accepted or not self._may_offer(act, now.owner):
                continue
            if now.by is None or self._causality.sees(act, now.by):
                yield act

    def _may_offer(self, offer: Act, owner: PersonId | None) -> bool:
        if owner is None:
            return False
        return offer.author in (owner, *self._supervisors.get(owner, ())) or offer.get("for") == owner.hex()

    def take(self, transfer: _Transfer) -> None:
        """Count *transfer* if its offer was its author's to make. They come in causal order of offers."""
        offer = transfer.offer
        owner = self.owner_within(lambda act: self._causality.sees(offer, act)).owner
        if self._may_offer(offer, owner):
            self._counting.append(transfer)

    def owner_within(self, known: Callable[[Act], bool]) -> Ownership:
        """The owner, to somebody who knows only such acts."""
        latest = self._latest([transfer for transfer in self._counting if known(transfer.accept)])
        if len(latest) == 1:
            return Ownership(latest[0].accept.author, latest[0].accept)
        if not latest:
            return self._first_owner(known)
        before = self.owner_within(lambda act: all(self._causality.sees(way.offer, act) for way in latest))
        return Ownership(before.owner, before.by, _apart(before.by, [way.accept for way in latest]))

    def _first_owner(self, known: Callable[[Act], bool]) -> Ownership:
        founding = [act for act in self._founding if known(act)]
        if not founding:
            return Ownership(self._beginner, None)
        first = founding[0]
        rivals = [act for act in founding[1:] if not self._causality.sees(act, first)]
        return Ownership(first.author, first, _apart(first, rivals))

    def _latest(self, transfers: Sequence[_Transfer]) -> list[_Transfer]:
        """Without those that a later offer has seen accepted."""
        return [
            transfer
            for transfer in transfers
            if not any(self._causality.sees(other.offer, transfer.accept) for other in transfers)
        ]


def _transfers(causality: Causality) -> list[_Transfer]:
    """Offers that the person they name has accepted; in causal order of the offers.

    Who names an offer by its hash knew it, whatever else of what they knew is here.
    """
    accepted: dict[str, list[Act]] = {}
    for act in causality.ordered:
        if act.act == ACCEPT:
            accepted.setdefault(_offer_of(act), []).append(act)
    return [
        _Transfer(offer, accept)
        for offer in causality.ordered
        if offer.act == OFFER
        for accept in accepted.get(offer.hash.hex(), ())
        if text_of(offer.get("to")) == accept.author.hex()
    ]


def _names_no_offer(accept: Act) -> bool:
    """What only its header came of may name one."""
    return accept.payload is not None and not _offer_of(accept)


def _offer_of(accept: Act) -> str:
    return text_of(accept.get("offer"))


def _apart(keeping: Act | None, others: Sequence[Act]) -> Conflict | None:
    """The case was handed to several at once; who has it, has it meanwhile, also who only began it."""
    if not others:
        return None
    ranked = sorted(others, key=lambda act: act.rank)
    listed = ranked if keeping is None else [keeping, *ranked]
    candidates = tuple(candidate(act, act.author.hex()) for act in listed)
    return Conflict(ConflictKind.TRANSFERS, "owner", candidates)

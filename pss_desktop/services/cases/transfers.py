"""Transfers of cases: whom a case can be offered to, what is offered to me, and what I handed over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.errors import NotAllowedError, RecordNotFoundError, StaleDraftError
from pss_desktop.domain.ids import (
    ClientId,
    FeedId,
    OpHash,
    PersonId,
    RecordId,
    ScopeId,
    from_hex,
    single_record,
    to_hex,
)
from pss_desktop.domain.kinds import ACCEPT, OFFER
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.roles import Role
from pss_desktop.domain.transfer import OFFERED, TO, OpenOffer, accept_payload, offer_payload
from pss_desktop.journal.feeds import feed_id
from pss_desktop.services.clients.client_views import called_by
from pss_desktop.services.clients.clients import CLIENT
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.sync.roster import Roster, SignedRoster
from pss_desktop.vault.arrivals import BACKUPS_OWED
from pss_desktop.vault.exchange.peers import PeerAck
from pss_desktop.vault.journal.feed_states import FeedState
from pss_desktop.vault.journal_writer import Entry, JournalWriter

CASE_OWNER: Final = "case_owner"
TRANSFER_FORM: Final = "transfer"
REMOVED: Final = "case.removed"
ReadSigned = Callable[[], SignedRoster | None]
_CARING: Final = frozenset({Role.COUNSELOR, Role.SUPERVISOR})
_READ: Final = 200
_TELLS_OF_SENDING: Final = frozenset({"disclosure", "withdrawal_receipt"})
_KINDS_AFTER: Final = """SELECT DISTINCT kind.name FROM op JOIN kind ON kind.id = op.kind
    WHERE op.feed = ? AND op.seq > ? AND op.seq <= ?"""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who may be given a case."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class CaseOffer:
    """A case that is offered to the person of this vault."""

    client: ClientId
    code: str
    name: str
    by: str
    offer: OpHash


@dataclass(frozen=True, slots=True)
class TransferState:
    """Whose a case is. *may_offer*: by the one who looks; *offered_to* waits for an answer, '' for nobody.

    *removable*: it was handed over, and its new owner acknowledged all of it.
    """

    client: ClientId
    code: str
    name: str
    owner: str
    mine: bool
    handed_over: bool
    may_offer: bool
    offered_to: str
    to_me: OpHash | None
    colleagues: tuple[Colleague, ...]
    removable: bool = False


class Transfers:
    """Offers and accepts in the name of the vault's person; without a programme there is nobody to ask."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing, roster: ReadSigned) -> None:
        self._seat = seat
        self._deeds = deeds
        self._signed = SignedDeeds(deeds, signing)
        self._read_roster = roster

    # Reading

    def state(self, client: ClientId) -> TransferState:
        """Raises RecordNotFoundError."""
        storage = self._seat.storage
        me, owner = storage.identity.person, self.owner(client)
        listed = storage.clients.get(client)
        if listed is None:
            raise RecordNotFoundError
        offers = self._open(client)
        mine = owner == me
        to_me = next((one.offer for one in offers if one.to == me), None)
        other = next((one.to for one in offers if one.to != me), None)
        called = called_by(listed)
        return TransferState(
            client=client,
            code=called.code,
            name=called.name,
            owner="" if owner is None else self._name_of(owner),
            mine=mine,
            handed_over=storage.projection.is_handed_over(ScopeId(client)),
            may_offer=mine or self._supervises(owner),
            offered_to="" if other is None else self._name_of(other),
            to_me=to_me,
            colleagues=self.colleagues(owner),
            removable=self.may_remove(client),
        )

    def owner(self, client: ClientId) -> PersonId | None:
        """Whose case it is: by its transfers, else who began it."""
        storage = self._seat.storage
        try:
            by_transfer = text_of(storage.records.get(_record(client)).content.get("owner"))
        except RecordNotFoundError:
            by_transfer = ""
        if by_transfer:
            return PersonId(from_hex(by_transfer))
        return storage.projection.beginner(client)

    def may_remove(self, client: ClientId) -> bool:
        """Whether the case is somebody else's and a device of theirs has confirmed everything of it."""
        storage, scope = self._seat.storage, ScopeId(client)
        owner = self.owner(client)
        if owner is None or not storage.projection.is_handed_over(scope):
            return False
        peers = storage.exchange.peers
        feeds = [one for one in storage.journal.feeds(scope) if not self._is_theirs(one.feed, owner, scope)]
        return any(
            all(self._has_all(one, acks.get(one.feed)) for one in feeds)
            for acks in (peers.acks(peer.device) for peer in peers.of(owner))
        )

    def _has_all(self, feed: FeedState, ack: PeerAck | None) -> bool:
        """Whether all that counts of *feed* is there; what only tells of sending it may follow later."""
        after = 0 if ack is None else ack.seq
        rows = self._seat.storage.connection.rows(_KINDS_AFTER, (feed.key, after, feed.accepted))
        return {kind for (kind,) in rows} <= _TELLS_OF_SENDING

    def colleagues(self, owner: PersonId | None) -> tuple[Colleague, ...]:
        """Who of the programme could have the case instead of *owner*."""
        roster = self._roster()
        if roster is None:
            return ()
        found = [
            Colleague(one.person, one.name)
            for one in roster.members
            if one.person != owner and roster.role(one.person) in _CARING
        ]
        return tuple(sorted(found, key=lambda one: one.name))

    def offered_to_me(self) -> tuple[CaseOffer, ...]:
        """Cases that wait for this person's yes, the one begun first before the others."""
        storage = self._seat.storage
        found = []
        for record in storage.outstanding.in_states(CASE_OWNER, (OFFERED,), count=_READ):
            client = ClientId(RecordId(record.scope))
            mine = [one for one in OpenOffer.listed(record.content) if one.to == storage.identity.person]
            listed = storage.clients.get(client) if mine else None
            if listed is not None:
                called = called_by(listed)
                found.append(
                    CaseOffer(client, called.code, called.name, self._name_of(mine[0].by), mine[0].offer)
                )
        return tuple(found)

    # Signed acts

    def offer(self, client: ClientId, revision: int, *, origin: object = None) -> None:
        """Offer the case to whom the saved draft of *revision* names; it stays with its owner until then.

        Raises NotAllowedError for somebody else's case, StaleDraftError, and what signing raises.
        """
        storage = self._seat.storage

        def work(writer: JournalWriter) -> None:
            draft = storage.drafts.open(TRANSFER_FORM, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            owner = self.owner(client)
            to = next(
                (one for one in self.colleagues(owner) if to_hex(one.person) == draft.content.get(TO)), None
            )
            if to is None or not (owner == storage.identity.person or self._supervises(owner)):
                raise NotAllowedError
            for_owner = None if owner == storage.identity.person else owner
            writer.write(_entry(client, OFFER, offer_payload(to.person, for_owner=for_owner)))
            storage.drafts.discard(TRANSFER_FORM, client, revision=revision)

        self._signed.run((OFFER, client, revision), self._change(client, origin), work)

    def take_back(self, client: ClientId, *, origin: object = None) -> None:
        """The case stays mine after all: whoever accepts without knowing that raises a decision.

        Raises NotAllowedError, and what signing raises.
        """
        me = self._seat.storage.identity.person

        def work(writer: JournalWriter) -> None:
            if self.owner(client) != me:
                raise NotAllowedError
            offer = writer.write(_entry(client, OFFER, offer_payload(me))).hash
            writer.write(_entry(client, ACCEPT, accept_payload(offer)))

        head = self._seat.storage.journal.local_head().count
        self._signed.run(("take_back", client, head), self._change(client, origin), work)

    def accept(self, client: ClientId, *, origin: object = None) -> None:
        """Take the case over. Raises NotAllowedError where it is not offered to me (any more)."""
        me = self._seat.storage.identity.person
        offered = next((one.offer for one in self._open(client) if one.to == me), None)

        def work(writer: JournalWriter) -> None:
            if offered is None:
                raise NotAllowedError
            writer.write(_entry(client, ACCEPT, accept_payload(offered)))
            self._seat.storage.hidden.show(ScopeId(client))

        self._signed.run((ACCEPT, client, offered), self._change(client, origin), work)

    def remove(self, client: ClientId, *, origin: object = None) -> None:
        """Take the words of a case that was handed over away from this computer; nobody else's are touched.

        Raises NotAllowedError before its new owner has confirmed that everything arrived.
        """
        storage, scope = self._seat.storage, ScopeId(client)
        if not self.may_remove(client):
            raise NotAllowedError
        with self._deeds.deed(Change(frozenset({CASE_OWNER, CLIENT, DRAFT}), client, origin)):
            storage.hidden.hide(scope, storage.clock.now())
            storage.hidden.forget(scope)
            storage.drafts.discard_all(client)
            storage.settings.put(BACKUPS_OWED, value=True)
            storage.audit.append(REMOVED, scope)

    # Within

    def _is_theirs(self, feed: FeedId, owner: PersonId, scope: ScopeId) -> bool:
        """What the new owner wrote themselves needs no receipt."""
        devices = {one.device for one in self._seat.storage.exchange.peers.of(owner)}
        return any(feed == feed_id(device, scope) for device in devices)

    def _roster(self) -> Roster | None:
        signed = self._read_roster()
        return None if signed is None else signed.roster

    def _change(self, client: ClientId, origin: object) -> Change:
        return Change(frozenset({CASE_OWNER, CLIENT, DRAFT}), client, origin)

    def _open(self, client: ClientId) -> tuple[OpenOffer, ...]:
        try:
            return OpenOffer.listed(self._seat.storage.records.get(_record(client)).content)
        except RecordNotFoundError:
            return ()

    def _supervises(self, owner: PersonId | None) -> bool:
        roster, me = self._roster(), self._seat.storage.identity.person
        return roster is not None and owner is not None and roster.supervises(me, owner)

    def _name_of(self, person: PersonId) -> str:
        roster = self._roster()
        member = None if roster is None else roster.member(person)
        if member is not None:
            return member.name
        try:
            return self._seat.storage.journal.keys.person_name(person) or ""
        except RecordNotFoundError:
            return ""


def _record(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), CASE_OWNER)


def _entry(client: ClientId, act: str, payload: dict[str, object]) -> Entry:
    return Entry(CASE_OWNER, act, _record(client), ScopeId(client), payload)

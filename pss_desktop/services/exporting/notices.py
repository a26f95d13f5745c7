"""Who has to hear of a client's no or of an erasure, whether they have, and what they answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, OpHash, PersonId, ScopeId, single_record
from pss_desktop.domain.kinds import ERASE, WITHDRAW, ScopeType
from pss_desktop.domain.withdrawal_receipt import RECEIPT, Obeyed, WithdrawalReceipt
from pss_desktop.services.consent.sharing import CONSENT, stored_consent
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.gather import GatheredScope
from pss_desktop.services.programme.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import understood
from pss_desktop.sync.roster import Roster
from pss_desktop.sync.selection import Because, Recipient, must_hide, says_no
from pss_desktop.vault.exchange.owed import Owed, OwedKind
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.views.records import StoredAct


@dataclass(frozen=True, slots=True)
class OwedNotice:
    """*person* is to hear of *act*. *told*: their own ack says that it came; *obeyed*: what they answered."""

    act: OpHash
    kind: OwedKind
    person: PersonId
    name: str
    since: datetime
    travels: bool
    told: datetime | None
    obeyed: Obeyed | None = None
    obeyed_at: datetime | None = None


class Notices:
    """Reads the case and what is owed; writers call it inside a transaction of their own."""

    def __init__(self, seat: Seat, programme: Programme) -> None:
        self._seat = seat
        self._programme = programme

    def of(self, client: ClientId) -> tuple[OwedNotice, ...]:
        """Everything that somebody has to hear about *client*, the newest first."""
        storage = self._seat.storage
        current = self._programme.roster()
        receipts = self._receipts(ScopeId(client))
        rows = sorted(storage.exchange.owed.of(ScopeId(client)), key=lambda one: one.made_at, reverse=True)
        return tuple(_notice(one, None if current is None else current.roster, receipts) for one in rows)

    def owe(self, client: ClientId) -> None:
        """Keep that the act by which the client said no must reach whoever was sent something."""
        storage, scope = self._seat.storage, ScopeId(client)
        current = self._programme.roster()
        if current is None:
            return
        circle, consent = Circle(self._seat, current.roster), stored_consent(self._seat, client)
        for person in storage.exchange.owed.recipients(scope):
            member = current.roster.member(person)
            if member is None or person == storage.identity.person:
                continue
            recipient = circle.recipient(member, scope, ScopeType.CASE)
            act = newest_no(storage, scope, recipient) if must_hide(consent, recipient) else None
            if act is not None:
                at = act.hlc.instant
                storage.exchange.owed.owe(Owed(act.hash, person, scope, OwedKind.WITHDRAWAL, at))

    def put_in(self, scopes: tuple[GatheredScope, ...], person: PersonId, bundle: bytes) -> None:
        """What of it travels in this bundle."""
        storage = self._seat.storage
        for scope in scopes:
            if not scope.facts.was_sent:
                continue
            for choice in scope.choices:
                operation = choice.operation
                erases = choice.goes and operation.header.act == ERASE
                if choice.judged.because is Because.CLIENT_SAID_NO or erases:
                    kind = OwedKind.ERASURE if erases else OwedKind.WITHDRAWAL
                    at = operation.header.hlc.instant
                    storage.exchange.owed.owe(Owed(operation.hash, person, scope.scope, kind, at))
                    storage.exchange.owed.put_in(operation.hash, person, bundle)

    def settle(self, client: ClientId) -> None:
        """Take over what recipients answered."""
        storage = self._seat.storage
        for (act, person), (_, at) in self._receipts(ScopeId(client)).items():
            storage.exchange.owed.confirmed(act, person, at=at)

    def _receipts(self, scope: ScopeId) -> Mapping[tuple[OpHash, PersonId], tuple[Obeyed, datetime]]:
        return receipts_of(self._seat.storage, scope)


def newest_no(storage: Storage, case: ScopeId, recipient: Recipient) -> StoredAct | None:
    """The newest of the client's acts that takes from *recipient* what they got."""
    try:
        acts = storage.records.acts(single_record(case, CONSENT))
    except RecordNotFoundError:
        return None
    found = [one for one in acts if one.payload is not None and _takes_away(one, one.payload, recipient)]
    return max(found, key=lambda one: (one.hlc, one.hash), default=None)


def receipts_of(
    storage: Storage, scope: ScopeId
) -> Mapping[tuple[OpHash, PersonId], tuple[Obeyed, datetime]]:
    """What each recipient answered to each act, as far as it reads; 'erased' is more than 'hidden'."""
    found: dict[tuple[OpHash, PersonId], tuple[Obeyed, datetime]] = {}
    for one in storage.records.every(scope, RECEIPT):
        if one.author is None:
            continue
        receipt = understood(WithdrawalReceipt.from_payload, one.content)
        if receipt is None:
            continue
        key = (receipt.act, one.author)
        if key not in found or receipt.obeyed is Obeyed.ERASED:
            found[key] = (receipt.obeyed, receipt.at)
    return found


def _takes_away(act: StoredAct, payload: Mapping[str, object], recipient: Recipient) -> bool:
    """A withdrawal of something else takes nothing from them."""
    if not says_no(act.act, payload, recipient):
        return False
    lines = payload.get("lines")
    if act.act != WITHDRAW or not lines or not isinstance(lines, list):
        return True
    return any(isinstance(line, Mapping) and line.get("purpose") in recipient.purposes for line in lines)


def _notice(
    owed: Owed,
    roster: Roster | None,
    receipts: Mapping[tuple[OpHash, PersonId], tuple[Obeyed, datetime]],
) -> OwedNotice:
    member = None if roster is None else roster.member(owed.person)
    obeyed, at = receipts.get((owed.act, owed.person), (None, None))
    return OwedNotice(
        act=owed.act,
        kind=owed.kind,
        person=owed.person,
        name="" if member is None else member.name,
        since=owed.made_at,
        travels=owed.bundle is not None,
        told=owed.delivered_at or at,
        obeyed=obeyed,
        obeyed_at=at,
    )

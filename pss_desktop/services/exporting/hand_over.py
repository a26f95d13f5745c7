"""The last step before a bundle leaves: is all still as it was when it was sealed. Then it is noted."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.disclosure import Disclosure
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.exchange_errors import BundleTamperedError, BundleWithdrawnError
from pss_desktop.domain.ids import PersonId, RecordId, ScopeId
from pss_desktop.domain.kinds import ADD, ScopeType
from pss_desktop.domain.sharing import Allowed, Audience, ShareRequest, can_be_overridden, may_share
from pss_desktop.files.atomic import read_bytes
from pss_desktop.files.folders import entries
from pss_desktop.services.consent.sharing import DISCLOSURE, stored_consents
from pss_desktop.services.exporting.alone import left_now
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.memo import Asked, SealedOn, drop_memo, drop_memos, read_memo, read_scopes
from pss_desktop.services.exporting.sealing import OUTBOX
from pss_desktop.services.programme.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.bundle.limits import FILE_LIMIT
from pss_desktop.sync.roster import Member, Roster
from pss_desktop.sync.selection import Recipient
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState, Sealed
from pss_desktop.vault.journal_writer import Entry

HANDED_OVER: Final = "bundle.handed_over"
DESTROYED: Final = "bundle.destroyed"
CONSENT: Final = "consent"
TAKEN_BACK: Final = "taken_back"
"""The client's consent changed when a mailbox had it already; it was taken away from there."""
DEVICES: Final = "devices"
NO_LONGER_THEIRS: Final = "no_longer_theirs"
"""A device that could open it was revoked when a mailbox had it already; it was taken away from there."""

CUMULATIVE: Final = frozenset({BundleKind.RECORDS.value, BundleKind.DIRECTORY.value})
_READY: Final = frozenset({OutgoingState.SEALED, OutgoingState.SENDING, OutgoingState.FAILED})
_WAITING: Final = frozenset({OutgoingState.QUEUED, OutgoingState.SEALED, OutgoingState.FAILED})
_NO_DISCLOSURE: Final = frozenset({Audience.OWN_DEVICE, Audience.CASE_COUNSELOR})
_MANY: Final = 1_000


@dataclass(frozen=True, slots=True)
class Handing:
    """A sealed file, ready to be put somewhere under its *name*."""

    key: int
    name: str
    content: bytes


class HandOver:
    """Releases bundles, notes what left, and destroys what must not leave any more."""

    def __init__(self, seat: Seat, deeds: Deeds, programme: Programme) -> None:
        self._seat = seat
        self._deeds = deeds
        self._programme = programme

    def release(self, key: int) -> Handing:
        """The file of bundle *key*, to be handed over now.

        Raises BundleWithdrawnError where a consent or a device changed since: the file is destroyed then.
        Raises BundleTamperedError for another file than was sealed, RecordNotFoundError or a StorageError.
        """
        row = self._seat.storage.exchange.outgoing.get(key)
        if row.state is OutgoingState.CANCELLED:
            raise BundleWithdrawnError(row.reason)
        if row.sealed is None or row.state not in _READY:
            raise RecordNotFoundError
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="outbox") as beside:
            reading = beside.submit(_as_sealed, self._file(row), row.sealed)
            reason = self._why_not(row)
        if reason:
            self.destroy(row, OutgoingState.CANCELLED, reason)
            raise BundleWithdrawnError(reason)
        return Handing(key, row.sealed.file, reading.result())

    def leaving(self, key: int) -> None:
        """It is put somewhere now. Whatever comes of that, its reader counts as somebody who was sent it.

        A kill between putting it there and noting so would else leave a reader whom no withdrawal reaches.
        """
        storage = self._seat.storage
        row, scopes = storage.exchange.outgoing.get(key), read_scopes(storage, key)
        with storage.connection.transaction():
            storage.exchange.owed.sent(scopes, row.person, at=storage.clock.now())

    def handed_over(self, key: int, *, by: str = "", once: Callable[[], None] | None = None) -> None:
        """Note what was shared, with whom, by which consent, and by which mailbox (none: by hand).

        The mailbox has it, or will *once* that is through: it is waited for before the notes count, and where
        it raises there are none.
        """
        storage = self._seat.storage
        row = storage.exchange.outgoing.get(key)
        memo = read_memo(storage, key)
        with storage.connection.transaction():
            storage.exchange.outgoing.by_mailbox(key, by)  # whatever mailbox it was sealed for
            storage.exchange.outgoing.move(key, OutgoingState.HANDED_OVER, at=storage.clock.now())
            storage.audit.append(HANDED_OVER, row.bundle)
            left_now(storage, key)
            if row.kind != BundleKind.ROSTER:
                storage.exchange.answers.given(row.person)
            if memo is not None:
                self._note(row, memo)
            if once is not None:
                once()
        self._deeds.tell(Change(frozenset({"bundle", DISCLOSURE})))

    def check_all(self) -> tuple[Outgoing, ...]:
        """Destroy every sealed bundle that must not leave any more; returns them."""
        storage = self._seat.storage
        gone = []
        for row in storage.exchange.outgoing.in_state(_WAITING):
            reason = self._why_not(row)
            if reason:
                self.destroy(row, OutgoingState.CANCELLED, reason)
                gone.append(row)
        return tuple(gone)

    def void_in(self, mailbox: str) -> tuple[Outgoing, ...]:
        """Bundles that *mailbox* has and nobody is known to have got, which would not leave any more.

        No consent covers what is in them, or a device that can open them was revoked.
        """
        rows = self._seat.storage.exchange.outgoing.in_state({OutgoingState.HANDED_OVER})
        there = (row for row in rows if row.mailbox == mailbox and row.kind in CUMULATIVE)
        return tuple(row for row in there if self._why_not(row))

    def taken_back(self, key: int) -> None:
        """Bundle *key* lies in its mailbox no longer. Where an ack came meanwhile, it was received."""
        row = self._seat.storage.exchange.outgoing.get(key)
        if row.state is OutgoingState.HANDED_OVER:
            reason = NO_LONGER_THEIRS if self._why_not(row) == DEVICES else TAKEN_BACK
            self.destroy(row, OutgoingState.CANCELLED, reason)
            self._deeds.tell(Change(frozenset({"bundle"}), origin=self))

    def supersede(self, person: PersonId, first: int) -> None:
        """Bundles for *person* before *first* that never left: later ones carry all that they carried."""
        for row in self._seat.storage.exchange.outgoing.newest(_MANY, person=person):
            if row.key < first and row.state in _WAITING and row.kind in CUMULATIVE:
                self.destroy(row, OutgoingState.SUPERSEDED, "")

    def sweep(self) -> int:
        """Remove files that nobody needs any more: what has left, and what a crash left; how many."""
        outgoing = self._seat.storage.exchange.outgoing
        rows = outgoing.in_state(_READY)
        asked_again = (*rows, *outgoing.in_state({OutgoingState.HANDED_OVER}))
        needed = {row.sealed.file for row in rows if row.sealed is not None}
        left = [path for path in entries(self._outbox) if path.name not in needed]
        for path in left:
            path.unlink(missing_ok=True)
        if left:
            with self._seat.storage.connection.transaction():
                drop_memos(self._seat.storage, {row.key for row in asked_again})
        return len(left)

    def destroy(self, row: Outgoing, state: OutgoingState, reason: str) -> None:
        """Take the file away and say why."""
        storage = self._seat.storage
        with storage.connection.transaction():
            storage.exchange.outgoing.move(row.key, state, at=storage.clock.now(), reason=reason)
            storage.audit.append(DESTROYED, row.bundle)
            drop_memo(storage, row.key)
        if row.sealed is not None:
            self._file(row).unlink(missing_ok=True)

    # Asking again

    def _why_not(self, row: Outgoing) -> str:
        memo = read_memo(self._seat.storage, row.key)
        if memo is None:
            return DEVICES
        roster = self._programme.trusted().roster
        member = roster.member(row.person)
        known = {one.certificate.device for one in roster.devices_of(row.person)}
        if member is None or not memo.devices <= known:
            return DEVICES
        circle = Circle(self._seat, roster)
        circle.meet(asked.scope for asked in memo.asked)
        consents = stored_consents(self._seat, (asked.client for asked in memo.asked))
        may = _MayStill(member, circle, self._seat.storage.clock.now())
        held = all(may.go(asked, consents[asked.client]) for asked in memo.asked)
        return "" if held else CONSENT

    # Noting

    def _note(self, row: Outgoing, memo: SealedOn) -> None:
        storage = self._seat.storage
        roster = self._programme.trusted().roster
        storage.exchange.owed.sent(memo.scopes, row.person, at=storage.clock.now())
        to = _name(roster, row.person)
        told = (one for one in memo.asked if one.audience not in _NO_DISCLOSURE and one.kinds)
        storage.writer.begin([self._disclosure(asked, to) for asked in told])

    def _disclosure(self, asked: Asked, to: str) -> Entry:
        storage = self._seat.storage
        disclosure = Disclosure(
            audience=asked.audience,
            to=to,
            what=asked.kinds,
            consent=asked.by,
            at=storage.clock.now(),
            overridden=asked.overridden,
        )
        return Entry(
            DISCLOSURE, ADD, RecordId(storage.ids.new()), ScopeId(asked.scope), disclosure.to_payload()
        )

    def _file(self, row: Outgoing) -> Path:
        name = "" if row.sealed is None else row.sealed.file
        return self._outbox / name

    @property
    def _outbox(self) -> Path:
        return self._seat.vault.folder.path / OUTBOX


@dataclass(frozen=True, slots=True)
class _MayStill:
    """Asks again about what was sealed for *member*, at one moment."""

    member: Member
    circle: Circle
    now: datetime

    def go(self, asked: Asked, consent: ConsentState) -> bool:
        """Whether *consent* allows all that was asked about a case, which still concerns them as then."""
        theirs = self.circle.recipient(self.member, asked.scope, ScopeType.CASE)
        if theirs.audience is None or theirs.audience != asked.audience:
            return False
        mine = self.circle.held_as(asked.scope)
        return all(
            self._may(consent, asked, op_class, kind)
            and (mine is None or self._may_pass_on(consent, mine, op_class, kind))
            for op_class, kind in asked.pairs
        )

    def _may(self, consent: ConsentState, asked: Asked, op_class: str, kind: str) -> bool:
        request = ShareRequest(asked.audience, frozenset({op_class}), self.member.name, kind, asked.ruled)
        return isinstance(may_share(consent, request, self.now), Allowed)

    def _may_pass_on(self, consent: ConsentState, mine: Recipient, op_class: str, kind: str) -> bool:
        """Whether somebody who has the case as *mine* would still get it (selection says so too)."""
        if mine.audience is None:
            return False
        request = ShareRequest(mine.audience, frozenset({op_class}), mine.name, kind, mine.ruled)
        answer = may_share(consent, request, self.now)
        return isinstance(answer, Allowed) or not can_be_overridden(answer.reason)


def _name(roster: Roster, person: PersonId) -> str:
    member = roster.member(person)
    return "" if member is None else member.name


def _as_sealed(path: Path, sealed: Sealed) -> bytes:
    content = read_bytes(path, FILE_LIMIT)
    if sha256(content).digest() != sealed.digest:
        raise BundleTamperedError("file")
    return content

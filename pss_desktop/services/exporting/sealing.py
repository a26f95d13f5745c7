"""Seals what was gathered: signs, packs, writes the ciphertext into the outbox, reads it back, notes it."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Final

from pss_desktop.crypto.age import encrypt
from pss_desktop.crypto.age.hybrid import HybridRecipient
from pss_desktop.crypto.dsse import read_envelope
from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.domain.exchange_errors import BundleTooLargeError
from pss_desktop.domain.ids import PersonId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.sharing import RULES
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.services.exporting.answers import all_answers, answers_to, asks_to
from pss_desktop.services.exporting.gather import Gathered, GatheredScope
from pss_desktop.services.exporting.held_back import delivered_of, keep_held_back, read_held_back
from pss_desktop.services.exporting.memo import SealedOn, keep_memo
from pss_desktop.services.exporting.notices import Notices
from pss_desktop.services.exporting.splitting import Load
from pss_desktop.services.exporting.stretches import Stretches, consent_lines
from pss_desktop.services.programme.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.sync.bundle.answers import Ack
from pss_desktop.sync.bundle.contents import (
    WHOLE,
    AuditWitness,
    BundleContents,
    BundleKind,
    Channel,
    FeedStretch,
    Part,
)
from pss_desktop.sync.bundle.limits import ACK_LIMIT, FILE_LIMIT, PIECE_LIMIT
from pss_desktop.sync.bundle.manifest import manifest_hash
from pss_desktop.sync.bundle.pack import Packing
from pss_desktop.sync.mailboxes.base import bundle_name
from pss_desktop.sync.roster import RosterDevice
from pss_desktop.vault.exchange.channels import ChannelPlace
from pss_desktop.vault.exchange.outgoing import Covered, NewOutgoing, Sealed
from pss_desktop.vault.journal.feed_history import FeedHistory

Meanwhile = Callable[[], None]

SEALED: Final = "bundle.sealed"
OUTBOX: Final = "outbox"

_PURPOSES: Final = {
    str(audience): rule.purpose.value for audience, rule in RULES.items() if rule.purpose is not None
}
"""By audience, the answer that it needs."""


def nothing() -> None:
    """There is nothing to be done meanwhile."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one bundle is made of, beside whom it is for."""

    kind: BundleKind
    person: PersonId
    devices: tuple[RosterDevice, ...]
    scopes: tuple[GatheredScope, ...] = ()
    pieces: tuple[bytes, ...] = ()
    acks: tuple[Ack, ...] | None = None
    part: Part = WHOLE
    mailbox: str = ""


class Sealer:
    """Makes bundles of the open vault, in its device's name."""

    def __init__(self, seat: Seat, programme: Programme) -> None:
        self._seat = seat
        self._programme = programme
        self._notices = Notices(seat, programme)

    @property
    def outbox(self) -> Path:
        """Where sealed bundles lie: ciphertext only."""
        return self._seat.vault.folder.path / OUTBOX

    def load(
        self, gathered: Gathered, load: Load, *, mailbox: str = "", meanwhile: Meanwhile = nothing
    ) -> int:
        """Seal one load of what was gathered; returns the bundle's key.

        Raises BundleTooLargeError, or a StorageError; nothing is queued then.
        """
        directory = all(one.type == ScopeType.DIRECTORY for one in load.scopes)
        kind = BundleKind.DIRECTORY if directory else BundleKind.RECORDS
        return self.seal(
            Parcel(
                kind,
                gathered.member.person,
                gathered.devices,
                load.scopes,
                part=load.part,
                mailbox=mailbox,
            ),
            meanwhile,
        )

    def answers(self, person: PersonId, devices: tuple[RosterDevice, ...]) -> list[int]:
        """Seal acks alone, in as many bundles as they take."""
        known = all_answers(self._seat.storage, person, [one.certificate.device for one in devices])
        parts = [known[at : at + ACK_LIMIT] for at in range(0, len(known), ACK_LIMIT)] or [()]
        return [self.seal(Parcel(BundleKind.ACK, person, devices, acks=part)) for part in parts]

    def document(
        self, kind: BundleKind, person: PersonId, devices: tuple[RosterDevice, ...], content: bytes
    ) -> int:
        """Seal a document, such as the versions of the roster."""
        pieces = tuple(content[at : at + PIECE_LIMIT] for at in range(0, len(content), PIECE_LIMIT))
        return self.seal(Parcel(kind, person, devices, pieces=pieces))

    def seal(self, parcel: Parcel, meanwhile: Meanwhile = nothing) -> int:
        """Sign, pack, write and read back; returns the bundle's key. Raises as :meth:`load`.

        *meanwhile* is done in the same transaction while threads of the packer's own are at work.
        """
        storage = self._seat.storage
        now = storage.clock.now()
        self._seat.vault.keep_head()
        with storage.connection.transaction():
            contents = self._contents(parcel)
            packing = Packing(contents)
            key = self._noted(contents, parcel, at=now)
            meanwhile()
            sealed = self._filed(packing, parcel.devices)
            storage.exchange.outgoing.seal(key, sealed, at=now)
            storage.exchange.channels.sent(parcel.person, ChannelPlace(sealed.seq, sealed.hash))
            storage.audit.append(SEALED, contents.bundle_id)
        return key

    def _noted(self, contents: BundleContents, parcel: Parcel, *, at: datetime) -> int:
        """Queue the bundle, and note what it is sealed on and what stays here; returns its key."""
        new = NewOutgoing(
            bundle=contents.bundle_id,
            person=parcel.person,
            kind=parcel.kind.value,
            audience=_audience(parcel.scopes),
            mailbox=parcel.mailbox,
            covers=tuple(_covered(contents.feeds)),
        )
        key = self._seat.storage.exchange.outgoing.add(new, at=at)
        self._remember(key, parcel)
        self._notices.put_in(parcel.scopes, parcel.person, contents.bundle_id)
        return key

    def _contents(self, parcel: Parcel) -> BundleContents:
        storage, roster = self._seat.storage, self._programme.trusted().roster
        identity = storage.identity
        stretches = Stretches(
            FeedHistory(storage.connection, storage.journal), identity.device, identity.device_key
        )
        before = storage.exchange.channels.outwards(parcel.person)
        audit = storage.audit.head()
        devices = tuple(one.certificate.device for one in parcel.devices)
        answers = parcel.kind is not BundleKind.ROSTER  # it counts by its roots alone, and says nothing else
        acks = answers_to(storage, parcel.person, devices) if parcel.acks is None else parcel.acks
        return BundleContents(
            kind=parcel.kind,
            bundle_id=storage.ids.new(),
            programme=roster.programme,
            created=storage.clock.now(),
            to=devices,
            channel=Channel(before.seq + 1, before.hash),
            part=parcel.part,
            roster=roster.version,
            feeds=stretches.of(parcel.scopes),
            pieces=parcel.pieces,
            acks=acks if answers else (),
            asks=asks_to(storage, devices) if answers else (),
            audit_head=AuditWitness(audit.count, audit.hash) if answers else AuditWitness(),
            consent_view=tuple(consent_lines(parcel.scopes, _PURPOSES)),
        )

    def _filed(self, packing: Packing, devices: Sequence[RosterDevice]) -> Sealed:
        """Sign what was packed, seal it, write it and read it back."""
        signer, random = self._seat.storage.identity.device_key, self._seat.vault.machine.random
        plaintext = packing.plaintext(signer, self._programme.certificate())
        line = next(plaintext)
        own = manifest_hash(read_envelope(line.rstrip(b"\n")).payload)
        recipients = [HybridRecipient.from_raw(one.certificate.receiving_key) for one in devices]
        file = b"".join(encrypt(recipients, chain((line,), plaintext), random=random))
        if len(file) > FILE_LIMIT:
            raise BundleTooLargeError("file")
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="sealing") as beside:
            digest = beside.submit(sha256, file)
            name = self._written(file)
        return Sealed(name, len(file), digest.result().digest(), packing.contents.channel.seq, own)

    def _written(self, file: bytes) -> str:
        """The name of the file in the outbox, after it was read back. Raises a StorageError."""
        name = bundle_name(self._seat.vault.machine.random)
        path = self.outbox / name
        self._seat.vault.machine.need_room(self.outbox, len(file))
        write_atomically(path, file)
        if read_bytes(path, FILE_LIMIT) != file:
            raise StorageFailedError("EIO")
        return name

    def _remember(self, key: int, parcel: Parcel) -> None:
        """What it was sealed on, and what of the feeds stayed here."""
        storage = self._seat.storage
        devices = (one.certificate.device for one in parcel.devices)
        keep_memo(storage, key, SealedOn.of(devices, parcel.scopes))
        feeds = [feed for scope in parcel.scopes for feed in scope.feeds]
        before = read_held_back(storage, parcel.person)
        concerned = before.feeds
        held = before.after(
            kept={one.source.feed: one.numbers(goes=False) for one in feeds},
            went={one.source.feed: one.numbers(goes=True) for one in feeds if one.source.feed in concerned},
            bundle=key,
            delivered=delivered_of(storage, before),
        )
        keep_held_back(storage, parcel.person, held)


def _covered(feeds: Sequence[FeedStretch]) -> list[Covered]:
    return [Covered(one.feed, ScopeId(one.scope), one.end) for one in feeds]


def _audience(scopes: Sequence[GatheredScope]) -> str:
    """The audiences in it, as one word each."""
    found = {one.recipient.audience.value for one in scopes if one.recipient.audience is not None}
    return "+".join(sorted(found))

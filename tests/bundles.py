"""People with keys and a roster, and the feeds they write: what bundles are made of, without any vault."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from typing import Final

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.crypto.signing import SigningKey, person_id
from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.ids import DeviceId, FeedId, PersonId, RecordId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.feeds import SignedHead, feed_id, sign_head
from pss_desktop.journal.operation import FeedPlace, Operation, Writing, seal_operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.journal.versions import NOTHING_SEEN
from pss_desktop.sync.bundle.checks import CheckAll, one_by_one
from pss_desktop.sync.bundle.contents import BundleContents, BundleKind, FeedItem, FeedStretch
from pss_desktop.sync.bundle.pack import pack
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.roster import Member, ProgrammeId, Revocation, RevocationReason, Roster
from tests.fakes import NOON, CountingBytes

PROGRAMME: Final = ProgrammeId(b"programme-harbor")
CASE: Final = ScopeId(b"case-of-the-fern")


@dataclass(frozen=True, slots=True)
class Someone:
    """A person with one device; every key comes from the name."""

    name: str
    role: Role
    person_key: SigningKey
    device_key: SigningKey
    receiving: HybridIdentity
    certificate: DeviceCertificate

    @property
    def person(self) -> PersonId:
        return self.certificate.person

    @property
    def device(self) -> DeviceId:
        return self.certificate.device

    @property
    def member(self) -> Member:
        return Member(self.person, self.person_key.public, self.name, self.role)


def _seed(name: str, purpose: str) -> bytes:
    return sha256(f"{purpose} of {name}".encode()).digest()


@cache
def somebody(name: str, role: Role = Role.COUNSELOR) -> Someone:
    """The person of this name, always with the same keys."""
    person_key = SigningKey.from_bytes(_seed(name, "person"))
    device_key = SigningKey.from_bytes(_seed(name, "device"))
    receiving = HybridIdentity.from_bytes(_seed(name, "receiving"))
    certificate = certify(
        person_id(person_key.public),
        person_key,
        signing_key=device_key.public,
        receiving_key=receiving.recipient.raw,
        now=NOON,
    )
    return Someone(name, role, person_key, device_key, receiving, certificate)


HAZEL: Final = somebody("Hazel Brook")
JUNIPER: Final = somebody("Juniper Vale", Role.SUPERVISOR)
STRANGER: Final = somebody("Thistle Moor")


def a_roster(*people: Someone, revoked: Sequence[Someone] = ()) -> Roster:
    """A roster of these people."""
    return Roster(
        programme=PROGRAMME,
        name="Harbour programme",
        version=1,
        previous_hash=None,
        root_keys=(SigningKey.from_bytes(_seed("root", "root")).public,),
        threshold=1,
        members=tuple(one.member for one in people),
        devices=tuple(one.certificate for one in people),
        created=NOON,
        revocations=tuple(Revocation(one.device, False, NOON, RevocationReason.LOST) for one in revoked),
    )


TRUST: Final = RosterTrust(a_roster(HAZEL, JUNIPER))


@dataclass(slots=True)
class Writer:
    """Writes one feed, operation after operation."""

    who: Someone = HAZEL
    scope: ScopeId = CASE
    written: list[Operation] = field(default_factory=list)

    def note(self, words: str = "Sat under the fig tree and talked.") -> Operation:
        """A signed note."""
        return self.write("session_note", "sign", "clinical", {"text": {"narrative": words}})

    def task(self, title: str = "Ask about the boat") -> Operation:
        """A task, which nobody signs."""
        return self.write("task", "set", "administrative", {"title": title})

    def case(self, code: str) -> Operation:
        """The client record, by which the case has a *code*."""
        return self.write("client", "set", "clinical", {"text": {"code": code}}, RecordId(self.scope))

    def erase(self, written: Operation) -> Operation:
        """An erasure of the record that *written* began."""
        header = written.header
        return self.write(header.kind, "erase", header.op_class, {}, header.record)

    def write(
        self,
        kind: str,
        act: str,
        op_class: str,
        payload: dict[str, object],
        record: RecordId | None = None,
    ) -> Operation:
        number = len(self.written) + 1
        place = self.written[-1].next_place if self.written else FeedPlace(self.feed)
        mark = sha256(self.scope + number.to_bytes(8, "big")).digest()
        about = record or RecordId(mark[:16])
        operation = seal_operation(
            Writing(kind, act, op_class, self.who.person, about, encode_payload(payload)),
            place,
            hlc=Hlc(0, 1_795_000_000_000 + number, 0),
            deps=NOTHING_SEEN,
            salt=mark[16:],
            signer=self.who.person_key,
        )
        self.written.append(operation)
        return operation

    @property
    def feed(self) -> FeedId:
        return feed_id(self.who.device, self.scope)

    def hidden(self, first: int, last: int) -> StubRun:
        """The stub run of these."""
        return StubRun(first, last, self.written[last - 1].hash)

    def stretch(self, *items: FeedItem, start: int = 1, heads: Sequence[int] = ()) -> FeedStretch:
        """A stretch of these items, or of all, with signed heads at *heads*, or at its end."""
        told = items or tuple(self.written[start - 1 :])
        bare = FeedStretch(self.who.device, self.scope, "case", start, items=told)
        if start > 1:
            bare = replace(bare, prev=self.written[start - 2].hash)
        signed = tuple(self.head(seq) for seq in (heads or [bare.end]))
        return replace(bare, heads=signed)

    def head(self, seq: int) -> SignedHead:
        """The head that the device signed there."""
        return sign_head(self.who.device_key, self.feed, seq, self.written[seq - 1].hash)


def a_feed(count: int = 3) -> FeedStretch:
    """A whole feed of so many notes."""
    writer = Writer()
    for number in range(count):
        writer.note(f"Note {number} about the garden.")
    return writer.stretch()


def contents(*feeds: FeedStretch, **changes: object) -> BundleContents:
    """A bundle of records from Hazel to Juniper."""
    plain = BundleContents(
        kind=BundleKind.RECORDS,
        bundle_id=b"bundle-of-tests!",
        programme=PROGRAMME,
        created=NOON,
        to=(JUNIPER.device,),
        roster=1,
        feeds=feeds or (a_feed(),),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def packed(what: BundleContents | None = None, *, by: Someone = HAZEL, to: Someone = JUNIPER) -> bytes:
    """The bundle's file."""
    return pack(
        what or contents(),
        signer=by.device_key,
        certificate=by.certificate,
        recipients=[to.receiving.recipient],
        random=CountingBytes(),
    )


def opened(
    file: bytes,
    *,
    me: Someone = JUNIPER,
    trust: RosterTrust = TRUST,
    check_all: CheckAll = one_by_one,
) -> VerifiedBundle:
    """What *me* makes of it."""
    return verify(file, identity=me.receiving, me=me.device, trust=trust, check_all=check_all)


def spoilt(file: bytes) -> bytes:
    """The same file but for a bit of its last byte, which may be any."""
    return file[:-1] + bytes([file[-1] ^ 1])

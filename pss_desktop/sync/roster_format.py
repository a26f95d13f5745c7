"""A roster as bytes: canonical JSON with one spelling, so that everybody hashes and signs the same.

Members stand by their id, devices by theirs, links and revocations in order; fields of newer versions are
kept and written again.
"""

import base64
import binascii
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Final, TypeVar

from pss_desktop.crypto.canonical_json import as_bytes, as_integer, as_text, canonical, read_canonical
from pss_desktop.crypto.digest import sha256
from pss_desktop.crypto.signing import KEY_SIZE, VerifyKey
from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.domain.exchange_errors import BundleTooNewError, RosterDamagedError
from pss_desktop.domain.ids import HASH_LENGTH, ID_LENGTH, FeedId, OpHash, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.certificates import DeviceCertificate
from pss_desktop.sync.roster import (
    GoodHead,
    Member,
    Policy,
    ProgrammeId,
    Revocation,
    RevocationReason,
    Roster,
    RosterHash,
    SupervisionLink,
)

VERSION: Final = 1
ROSTER_LIMIT: Final = 48 * 1024 * 1024

_FIELDS: Final = frozenset({
    "v", "min_reader", "programme", "name", "version", "previous", "repairs", "roots", "threshold",
    "members", "devices", "links", "revocations", "policy", "created", "expires",
})  # fmt: skip
_POLICY_FIELDS: Final = frozenset({"erasers", "erase_withdrawn_after_days", "escrow_recipient"})

T = TypeVar("T")


def write_roster(roster: Roster) -> bytes:
    """The bytes that root keys sign."""
    fields: dict[str, Any] = json.loads(roster.kept)
    fields |= {
        "v": VERSION,
        "min_reader": VERSION,
        "programme": roster.programme.hex(),
        "name": roster.name,
        "version": roster.version,
        "previous": None if roster.previous_hash is None else roster.previous_hash.hex(),
        "repairs": sorted(one.hex() for one in roster.repairs),
        "roots": sorted(key.encoded.hex() for key in roster.root_keys),
        "threshold": roster.threshold,
        "members": [_member_json(one) for one in _in_order(roster.members, lambda one: one.person)],
        "devices": [_base64(one.encoded) for one in _in_order(roster.devices, lambda one: one.device)],
        "links": [[one.supervisor.hex(), one.counselor.hex()] for one in sorted(roster.links)],
        "revocations": [
            _revocation_json(one)
            for one in _in_order(roster.revocations, lambda one: bytes([one.of_person]) + one.subject)
        ],
        "policy": _policy_json(roster.policy),
        "created": to_iso(roster.created),
        "expires": None if roster.expires is None else to_iso(roster.expires),
    }
    return canonical(fields).encode()


def read_roster(payload: bytes) -> Roster:
    """Read what :func:`write_roster` wrote, in that spelling alone.

    Raises RosterDamagedError, WeakKeyError for a key in it, BundleTooNewError.
    """
    if len(payload) > ROSTER_LIMIT:
        raise RosterDamagedError("size")
    try:
        document = read_canonical(payload)
        needed = as_integer(document["min_reader"])
        if needed > VERSION:
            raise BundleTooNewError(needed, VERSION)
        roster = _roster_of(document)
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise RosterDamagedError("format") from problem
    if as_integer(document["v"]) == VERSION and write_roster(roster) != payload:
        raise RosterDamagedError("order")
    return roster


def roster_hash(payload: bytes) -> RosterHash:
    """What names a version for those after it; the same whoever of the root keys signed it."""
    return RosterHash(sha256(b"pss/roster/v1", payload))


def _roster_of(document: dict[str, Any]) -> Roster:
    previous, expires = document["previous"], document["expires"]
    return Roster(
        programme=ProgrammeId(as_bytes(document["programme"], ID_LENGTH)),
        name=as_text(document["name"]),
        version=as_integer(document["version"]),
        previous_hash=None if previous is None else _hash(previous),
        repairs=_each(document["repairs"], _hash),
        root_keys=_each(document["roots"], _key),
        threshold=as_integer(document["threshold"]),
        members=_each(document["members"], _member_of),
        devices=_each(document["devices"], _certificate_of),
        links=_each(document["links"], _link_of),
        revocations=_each(document["revocations"], _revocation_of),
        policy=_policy_of(document["policy"]),
        created=_instant(document["created"]),
        expires=None if expires is None else _instant(expires),
        kept=_kept(document, _FIELDS),
    )


def _member_json(member: Member) -> dict[str, Any]:
    return {
        "person": member.person.hex(),
        "key": member.key.encoded.hex(),
        "name": member.name,
        "role": member.role.value,
    }


def _member_of(fields: dict[str, Any]) -> Member:
    return Member(
        _person(fields["person"]), _key(fields["key"]), as_text(fields["name"]), Role(fields["role"])
    )


def _revocation_json(revocation: Revocation) -> dict[str, Any]:
    return {
        "person" if revocation.of_person else "device": revocation.subject.hex(),
        "at": to_iso(revocation.at),
        "reason": revocation.reason.value,
        "heads": [[one.feed.hex(), one.seq, one.hash.hex()] for one in sorted(revocation.heads)],
    }


def _revocation_of(fields: dict[str, Any]) -> Revocation:
    of_person = "person" in fields
    return Revocation(
        subject=_person(fields["person" if of_person else "device"]),
        of_person=of_person,
        at=_instant(fields["at"]),
        reason=RevocationReason(fields["reason"]),
        heads=_each(fields["heads"], _head_of),
    )


def _head_of(parts: list[Any]) -> GoodHead:
    feed, seq, op_hash = parts
    return GoodHead(
        FeedId(as_bytes(feed, ID_LENGTH)), as_integer(seq), OpHash(as_bytes(op_hash, HASH_LENGTH))
    )


def _link_of(parts: list[Any]) -> SupervisionLink:
    supervisor, counselor = parts
    return SupervisionLink(_person(supervisor), _person(counselor))


def _certificate_of(text: object) -> DeviceCertificate:
    try:
        return DeviceCertificate.from_bytes(base64.b64decode(as_text(text), validate=True))
    except binascii.Error as problem:
        raise ValueError("base64") from problem


def _policy_json(policy: Policy) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(policy.kept)
    return fields | {
        "erasers": sorted(one.value for one in policy.erasers),
        "erase_withdrawn_after_days": policy.erase_withdrawn_after_days,
        "escrow_recipient": policy.escrow_recipient,
    }


def _policy_of(fields: dict[str, Any]) -> Policy:
    days = fields["erase_withdrawn_after_days"]
    return Policy(
        erasers=frozenset(_each(fields["erasers"], Role)),
        erase_withdrawn_after_days=None if days is None else as_integer(days),
        escrow_recipient=as_text(fields["escrow_recipient"]),
        kept=_kept(fields, _POLICY_FIELDS),
    )


def _kept(fields: dict[str, Any], known: frozenset[str]) -> str:
    return canonical({name: value for name, value in fields.items() if name not in known})


def _each(values: object, read: Callable[[Any], T]) -> tuple[T, ...]:
    if type(values) is not list:
        raise TypeError("list")
    return tuple(read(value) for value in values)


def _in_order(values: Iterable[T], key: Callable[[T], bytes]) -> list[T]:
    return sorted(values, key=key)


def _person(text: object) -> PersonId:
    return PersonId(as_bytes(text, ID_LENGTH))


def _hash(text: object) -> RosterHash:
    return RosterHash(as_bytes(text, HASH_LENGTH))


def _key(text: object) -> VerifyKey:
    return VerifyKey(as_bytes(text, KEY_SIZE))


def _instant(text: object) -> datetime:
    return from_iso(as_text(text))


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")

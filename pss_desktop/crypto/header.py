"""The vault's header: which slots open it and at what cost, readable before anything heavy is loaded.

The file has two lines: canonical JSON, then the hex HMAC-SHA256 of the first. Nothing in it is trusted until
a slot has been opened and that MAC has been checked (``envelope``); what is read here only says how to try.
"""

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from pss_desktop.crypto.canonical_json import (
    LARGEST_INTEGER,
    as_bytes,
    as_date,
    as_integer,
    as_text,
    canonical,
    read_canonical,
)
from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.domain.errors import (
    AbsurdParametersError,
    VaultDamagedError,
    VaultTooNewError,
    WeakenedParametersError,
)
from pss_desktop.domain.ids import VaultId

HEADER_VERSION = 1
HEADER_LIMIT = 64 * 1024
SLOT_LIMIT = 16
NAME_LIMIT = 100

PASSPHRASE = "passphrase"  # noqa: S105 - a slot's kind, no secret
RECOVERY = "recovery"
ESCROW = "escrow"

ARGON2ID = "argon2id"
HKDF_SHA256 = "hkdf-sha256"
KDF_OF_KIND = {PASSPHRASE: ARGON2ID, RECOVERY: HKDF_SHA256}
_KNOWN_KINDS = {*KDF_OF_KIND, ESCROW}

ID_SIZE = 16
MAC_SIZE = 32
SALT_SIZE = 16
NONCE_SIZE = 12
WRAPPED_SIZE = 48
ESCROW_LIMIT = 4 * 1024

_MOST_KIB = 1024 * 1024
_MOST_PASSES = 20
_MOST_LANES = 16
_MOST_SALT = 64
_HEADER_FIELDS = frozenset(
    {"v", "min_reader", "vault_id", "name", "epoch", "revision", "calibrated_on", "slots", "restored"}
)
_RESTORED_FIELDS = frozenset({"copy", "at"})
_SLOT_FIELDS = frozenset({"id", "kind", "kdf", "nonce", "wrapped"})
_ESCROW_FIELDS = frozenset({"id", "kind", "file"})
_KDF_FIELDS = frozenset({"name", "m", "t", "p", "salt"})
# Characters that turn the direction of text, and so could show another name than the one chosen.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KIND = re.compile(r"[a-z][a-z0-9_-]{0,31}")


class KdfCost(NamedTuple):
    """What one Argon2id derivation costs: memory in KiB, passes, lanes."""

    m_kib: int
    t: int
    p: int

    @classmethod
    def standard(cls) -> "KdfCost":
        """The cost taken where nothing was measured: 256 MiB, three passes, four lanes."""
        return cls(m_kib=256 * 1024, t=3, p=4)

    def is_dearer_than(self, other: "KdfCost") -> bool:
        """Whether a guesser pays more for this one in work, and no less in memory."""
        return self.m_kib >= other.m_kib and self.m_kib * self.t > other.m_kib * other.t


class KdfFloor(NamedTuple):
    """The cheapest derivation that a vault may ask for. Only tests make another than the standard one."""

    m_kib: int
    t: int
    p: int

    @classmethod
    def standard(cls) -> "KdfFloor":
        """64 MiB, three passes, four lanes."""
        return cls(m_kib=64 * 1024, t=3, p=4)


STANDARD_FLOOR = KdfFloor.standard()


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """How a slot's key is made from its secret. ``hkdf-sha256`` has no cost: its three numbers are 0."""

    name: str
    m_kib: int
    t: int
    p: int
    salt: bytes

    def __post_init__(self) -> None:
        if not _KIND.fullmatch(self.name):
            raise ValueError("kdf name")
        if not all(0 <= number <= LARGEST_INTEGER for number in (self.m_kib, self.t, self.p)):
            raise ValueError("kdf numbers")
        if len(self.salt) > _MOST_SALT:
            raise ValueError("kdf salt")

    @property
    def cost(self) -> KdfCost:
        """What the derivation costs, apart from its salt."""
        return KdfCost(self.m_kib, self.t, self.p)


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the vault: its key, wrapped under a key made from a passphrase or a recovery code."""

    id: bytes
    kind: str
    kdf: KdfParameters
    nonce: bytes
    wrapped: bytes

    def __post_init__(self) -> None:
        if len(self.id) != ID_SIZE or self.kind not in KDF_OF_KIND:
            raise ValueError("slot")
        if len(self.nonce) != NONCE_SIZE or len(self.wrapped) != WRAPPED_SIZE:
            raise ValueError("slot wrap")


@dataclass(frozen=True, slots=True)
class EscrowSlot:
    """The vault's key as an age file; only the holder of an identity elsewhere opens it (``escrow``)."""

    id: bytes
    file: bytes

    def __post_init__(self) -> None:
        if len(self.id) != ID_SIZE or not 0 < len(self.file) <= ESCROW_LIMIT:
            raise ValueError("escrow slot")


class KeptSlot(NamedTuple):
    """A slot of a kind that this version does not know, kept as its canonical JSON."""

    kind: str
    json: str


class Restored(NamedTuple):
    """That a vault was made of a backup, and when; *copy*, 16 random bytes, tells it from its original."""

    copy: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class VaultHeader:
    """What the header says. *revision* grows with each one that is written, so an older one is known as such.

    *kept_fields* is a JSON object of the fields that only newer versions know.
    """

    vault_id: VaultId
    name: str
    epoch: int
    calibrated_on: date
    slots: tuple[Slot, ...]
    revision: int = 0
    v: int = HEADER_VERSION
    min_reader: int = HEADER_VERSION
    escrows: tuple[EscrowSlot, ...] = ()
    kept_slots: tuple[KeptSlot, ...] = ()
    kept_fields: str = "{}"
    restored: Restored | None = None

    def __post_init__(self) -> None:
        if len(self.vault_id) != ID_SIZE:
            raise ValueError("vault id")
        if self.restored is not None and len(self.restored.copy) != ID_SIZE:
            raise ValueError("copy")
        if not is_vault_name(self.name):
            raise ValueError("vault name")
        if not 1 <= self.min_reader <= self.v <= LARGEST_INTEGER or not 1 <= self.epoch <= LARGEST_INTEGER:
            raise ValueError("version or epoch")
        if not 0 <= self.revision <= LARGEST_INTEGER:
            raise ValueError("revision")
        if len(self.slots) + len(self.escrows) + len(self.kept_slots) > SLOT_LIMIT:
            raise ValueError("too many slots")
        ids = [*(slot.id for slot in self.slots), *(slot.id for slot in self.escrows)]
        if len(set(ids)) != len(ids):
            raise ValueError("slot id twice")

    @property
    def whose(self) -> bytes:
        """Tells this vault's backups from those of its original, and of what else was restored of that."""
        return self.vault_id if self.restored is None else self.vault_id + self.restored.copy

    def slots_of(self, kind: str) -> tuple[Slot, ...]:
        """The slots that a secret of this kind may open, in their order in the file."""
        return tuple(slot for slot in self.slots if slot.kind == kind)

    def successor(self, seen: int, *, slots: tuple[Slot, ...], made_on: date) -> "VaultHeader":
        """The header to write in this one's place, later than any that was *seen*."""
        return replace(self, slots=slots, calibrated_on=made_on, revision=max(self.revision, seen) + 1)


class ParsedHeader(NamedTuple):
    """A header as read: its meaning, the MAC beside it, and the exact bytes that the MAC is over."""

    header: VaultHeader
    mac: bytes
    signed_line: bytes


def is_vault_name(name: str) -> bool:
    """Whether a vault may be called so: 1 to 100 characters, none that hides or turns text."""
    return name.strip() != "" and len(name) <= NAME_LIMIT and not any(map(_is_unseen, name))


def without_unseen(text: str) -> str:
    """*text* without what hides or turns other text, at the length of a name."""
    return "".join(letter for letter in text if not _is_unseen(letter)).strip()[:NAME_LIMIT]


def check_kdf(params: KdfParameters, floor: KdfFloor = STANDARD_FLOOR) -> None:
    """Refuse a derivation before it runs. Raises AbsurdParametersError, WeakenedParametersError."""
    if params.name != ARGON2ID:
        raise WeakenedParametersError
    if params.m_kib > _MOST_KIB or params.t > _MOST_PASSES or params.p > _MOST_LANES:
        raise AbsurdParametersError
    if params.m_kib < floor.m_kib or params.t < floor.t or params.p < floor.p:
        raise WeakenedParametersError
    if len(params.salt) < SALT_SIZE:
        raise WeakenedParametersError
    if params.p < 1 or params.t < 1 or params.m_kib < 8 * params.p:  # RFC 9106, 3.1
        raise AbsurdParametersError


def check_slot(slot: Slot, floor: KdfFloor = STANDARD_FLOOR) -> None:
    """Refuse a slot whose key is made in another way than its kind's, or as :func:`check_kdf` refuses."""
    if slot.kdf.name != KDF_OF_KIND[slot.kind]:
        raise WeakenedParametersError
    if slot.kdf.name == ARGON2ID:
        check_kdf(slot.kdf, floor)
        return
    if (slot.kdf.m_kib, slot.kdf.t, slot.kdf.p) != (0, 0, 0) or len(slot.kdf.salt) < SALT_SIZE:
        raise WeakenedParametersError


def kdf_bytes(params: KdfParameters) -> bytes:
    """The canonical JSON of the derivation, as it stands in the header and as the slot's wrap binds it."""
    return canonical(_kdf_json(params)).encode()


def header_line(header: VaultHeader) -> bytes:
    """Line 1: the canonical JSON that the MAC is over, without its line end."""
    fields: dict[str, Any] = json.loads(header.kept_fields)
    fields |= {
        "v": header.v,
        "min_reader": header.min_reader,
        "vault_id": header.vault_id.hex(),
        "name": header.name,
        "epoch": header.epoch,
        "revision": header.revision,
        "calibrated_on": header.calibrated_on.isoformat(),
        "slots": [
            *map(_slot_json, header.slots),
            *map(_escrow_json, header.escrows),
            *(json.loads(kept.json) for kept in header.kept_slots),
        ],
    }
    if header.restored is not None:
        fields["restored"] = {"copy": header.restored.copy.hex(), "at": to_iso(header.restored.at)}
    return canonical(fields).encode()


def serialise_header(line: bytes, mac: bytes) -> bytes:
    """The whole file from line 1 and its MAC."""
    return line + b"\n" + mac.hex().encode() + b"\n"


def parse_header(content: bytes) -> ParsedHeader:
    """Read a header strictly. Raises VaultDamagedError("header"); VaultTooNewError for a newer writer's."""
    try:
        line, mac = _split(content)
        document = read_canonical(line)
        _check_version(document)
        return ParsedHeader(_header_of(document), mac, line)
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise VaultDamagedError("header") from problem


def _split(content: bytes) -> tuple[bytes, bytes]:
    if len(content) > HEADER_LIMIT:
        raise ValueError("size")
    lines = content.split(b"\n")
    if len(lines) != 3 or lines[2] != b"":
        raise ValueError("lines")
    mac = as_bytes(lines[1].decode("ascii"), MAC_SIZE)
    return lines[0], mac


def _check_version(document: dict[str, Any]) -> None:
    needed = as_integer(document["min_reader"])
    if needed > HEADER_VERSION:
        raise VaultTooNewError(needed, HEADER_VERSION)


def _header_of(document: dict[str, Any]) -> VaultHeader:
    slots = document["slots"]
    if type(slots) is not list:
        raise TypeError("slots")
    known = [slot for slot in slots if slot["kind"] in KDF_OF_KIND]
    return VaultHeader(
        v=as_integer(document["v"]),
        min_reader=as_integer(document["min_reader"]),
        vault_id=VaultId(as_bytes(document["vault_id"], ID_SIZE)),
        name=as_text(document["name"]),
        epoch=as_integer(document["epoch"]),
        revision=as_integer(document.get("revision", 0)),
        calibrated_on=as_date(document["calibrated_on"]),
        slots=tuple(map(_slot_of, known)),
        escrows=tuple(_escrow_of(slot) for slot in slots if slot["kind"] == ESCROW),
        kept_slots=tuple(_kept_slot_of(slot) for slot in slots if slot["kind"] not in _KNOWN_KINDS),
        kept_fields=canonical({name: document[name] for name in document.keys() - _HEADER_FIELDS}),
        restored=_restored_of(document["restored"]) if "restored" in document else None,
    )


def _restored_of(fields: dict[str, Any]) -> Restored:
    if type(fields) is not dict or fields.keys() != _RESTORED_FIELDS:
        raise ValueError("restored")
    return Restored(as_bytes(fields["copy"], ID_SIZE), from_iso(as_text(fields["at"])))


def _slot_of(slot: dict[str, Any]) -> Slot:
    kdf = slot["kdf"]
    if slot.keys() != _SLOT_FIELDS or type(kdf) is not dict or kdf.keys() != _KDF_FIELDS:
        raise ValueError("slot fields")
    return Slot(
        id=as_bytes(slot["id"], ID_SIZE),
        kind=as_text(slot["kind"]),
        kdf=KdfParameters(
            name=as_text(kdf["name"]),
            m_kib=as_integer(kdf["m"]),
            t=as_integer(kdf["t"]),
            p=as_integer(kdf["p"]),
            salt=as_bytes(kdf["salt"]),
        ),
        nonce=as_bytes(slot["nonce"], NONCE_SIZE),
        wrapped=as_bytes(slot["wrapped"], WRAPPED_SIZE),
    )


def _escrow_of(slot: dict[str, Any]) -> EscrowSlot:
    if slot.keys() != _ESCROW_FIELDS:
        raise ValueError("slot fields")
    return EscrowSlot(as_bytes(slot["id"], ID_SIZE), as_bytes(slot["file"]))


def _kept_slot_of(slot: dict[str, Any]) -> KeptSlot:
    kind = as_text(slot["kind"])
    if not _KIND.fullmatch(kind):
        raise ValueError("slot kind")
    return KeptSlot(kind=kind, json=canonical(slot))


def _slot_json(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id.hex(),
        "kind": slot.kind,
        "kdf": _kdf_json(slot.kdf),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _escrow_json(slot: EscrowSlot) -> dict[str, Any]:
    return {"id": slot.id.hex(), "kind": ESCROW, "file": slot.file.hex()}


def _kdf_json(params: KdfParameters) -> dict[str, Any]:
    return {"name": params.name, "m": params.m_kib, "t": params.t, "p": params.p, "salt": params.salt.hex()}


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _TURNING

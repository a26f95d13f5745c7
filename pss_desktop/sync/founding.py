"""A programme's root key: made when it is founded, sealed in a file on a stick, used to sign rosters only.

The file is canonical JSON: the programme's id and name, the public key, how the passphrase makes the sealing
key (Argon2id), and the sealed seed. Whoever finds the stick must still guess the passphrase; whoever loses it
and its copies can never again change who belongs to the programme.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from pss_desktop.crypto.canonical_json import as_bytes, as_integer, as_text, canonical, read_canonical
from pss_desktop.crypto.digest import sha256
from pss_desktop.crypto.header import (
    ARGON2ID,
    SALT_SIZE,
    STANDARD_FLOOR,
    KdfCost,
    KdfFloor,
    KdfParameters,
    check_kdf,
)
from pss_desktop.crypto.kdf import derive_passphrase_key
from pss_desktop.crypto.seal import seal, unseal
from pss_desktop.crypto.signing import KEY_SIZE, SigningKey, VerifyKey
from pss_desktop.domain.errors import VaultDamagedError, WrongPassphraseError
from pss_desktop.domain.exchange_errors import BundleTooNewError, NotABundleError
from pss_desktop.domain.ids import ID_LENGTH
from pss_desktop.sync.roster import ProgrammeId

VERSION: Final = 1
ROOT_FILE_LIMIT: Final = 16 * 1024

_TYPE: Final = "pss.root-key"
_TAG: Final = b"pss/root-key/v1"


@dataclass(frozen=True, slots=True)
class RootFile:
    """The file as anybody can read it: for which programme it is, and how it opens."""

    programme: ProgrammeId
    programme_name: str
    public: VerifyKey
    kdf: KdfParameters
    sealed: bytes

    @property
    def encoded(self) -> bytes:
        """What lies on the stick."""
        fields = {
            "type": _TYPE,
            "v": VERSION,
            "programme": self.programme.hex(),
            "name": self.programme_name,
            "public": self.public.encoded.hex(),
            "kdf": {
                "name": self.kdf.name,
                "m": self.kdf.m_kib,
                "t": self.kdf.t,
                "p": self.kdf.p,
                "salt": self.kdf.salt.hex(),
            },
            "sealed": self.sealed.hex(),
        }
        return canonical(fields).encode() + b"\n"


@dataclass(frozen=True, slots=True, repr=False)
class RootKey:
    """An opened root key of one programme."""

    programme: ProgrammeId
    key: SigningKey


def programme_id(nonce: bytes, root_keys: tuple[VerifyKey, ...]) -> ProgrammeId:
    """A programme is named by chance and by the root keys that it began with."""
    keys = sorted(key.encoded for key in root_keys)
    return ProgrammeId(sha256(b"pss/programme/v1", nonce, *keys)[:ID_LENGTH])


def seal_root(
    root: RootKey,
    passphrase: str,
    *,
    programme_name: str,
    cost: KdfCost,
    floor: KdfFloor = STANDARD_FLOOR,
    random: Callable[[int], bytes] = os.urandom,
) -> RootFile:
    """The key, sealed under its own passphrase. Takes about a second."""
    kdf = KdfParameters(ARGON2ID, cost.m_kib, cost.t, cost.p, random(SALT_SIZE))
    key = derive_passphrase_key(passphrase, kdf, floor=floor)
    sealed = seal(key, root.key.seed, _bound(root.programme, root.key.public), random=random)
    return RootFile(root.programme, programme_name, root.key.public, kdf, sealed)


def read_root_file(content: bytes) -> RootFile:
    """Read a root key file, its key still sealed. Raises NotABundleError, BundleTooNewError, WeakKeyError."""
    try:
        fields = read_canonical(content.removesuffix(b"\n"))
        if fields["type"] != _TYPE:
            raise ValueError("type")
        if as_integer(fields["v"]) > VERSION:
            raise BundleTooNewError(fields["v"], VERSION)
        return RootFile(
            programme=ProgrammeId(as_bytes(fields["programme"], ID_LENGTH)),
            programme_name=as_text(fields["name"]),
            public=VerifyKey(as_bytes(fields["public"], KEY_SIZE)),
            kdf=_kdf_of(fields["kdf"]),
            sealed=as_bytes(fields["sealed"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise NotABundleError from problem


def open_root(file: RootFile, passphrase: str, *, floor: KdfFloor = STANDARD_FLOOR) -> RootKey:
    """The key behind the passphrase. Takes about a second.

    Raises WrongPassphraseError, also for a file that was changed; before anything runs,
    WeakenedParametersError and AbsurdParametersError.
    """
    check_kdf(file.kdf, floor)
    opening = derive_passphrase_key(passphrase, file.kdf, floor=floor)
    try:
        seed = unseal(opening, file.sealed, _bound(file.programme, file.public), part="root key")
    except VaultDamagedError as problem:
        raise WrongPassphraseError from problem
    return RootKey(file.programme, SigningKey.from_bytes(seed))


def _kdf_of(fields: dict[str, Any]) -> KdfParameters:
    return KdfParameters(
        name=as_text(fields["name"]),
        m_kib=as_integer(fields["m"]),
        t=as_integer(fields["t"]),
        p=as_integer(fields["p"]),
        salt=as_bytes(fields["salt"]),
    )


def _bound(programme: ProgrammeId, public: VerifyKey) -> bytes:
    return _TAG + programme + public.encoded

"""The header on disk in two generations: the one before stays until the present one has opened the vault."""

from dataclasses import dataclass
from pathlib import Path

from pss_desktop.crypto.envelope import Secret, Unlocked, VaultKeys, seal_header, unlock_header
from pss_desktop.crypto.header import HEADER_LIMIT, KdfFloor, ParsedHeader, VaultHeader, parse_header
from pss_desktop.crypto.seal import mac_matches
from pss_desktop.domain.errors import (
    PssError,
    StorageError,
    VaultDamagedError,
    VaultMissingError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.files.atomic import read_if_there, read_part, write_atomically
from pss_desktop.vault.folder import VaultFolder


@dataclass(frozen=True, slots=True)
class OpenedHeader:
    """A header that a secret opened; *repaired*: it is the earlier one, the present one is damaged."""

    header: VaultHeader
    unlocked: Unlocked
    repaired: bool


def open_header(folder: VaultFolder, secret: Secret, *, floor: KdfFloor) -> OpenedHeader:
    """Open the present header, or the earlier one where that is damaged. Takes a second or two.

    Raises VaultMissingError, WrongPassphraseError, WrongRecoveryCodeError, VaultDamagedError,
    VaultTooNewError, WeakenedParametersError, AbsurdParametersError.
    """
    contents = [_content(path) for path in (folder.header, folder.earlier_header)]
    if contents == [None, None]:
        raise VaultMissingError
    present, earlier = map(_parsed, contents)
    if present is None:
        if earlier is None:
            raise VaultDamagedError("header")
        return _opened(earlier, secret, floor=floor, repaired=True)
    try:
        return _opened(present, secret, floor=floor, repaired=False)
    except PssError as problem:
        opened = _by_the_earlier(folder, (present, earlier), secret, floor=floor)
        if opened is None or (_is_wrong(problem) and _counts(present, opened)):
            raise  # a whole header that the secret does not open: the secret is wrong, or an old one
        return opened


def replace_header(folder: VaultFolder, header: VaultHeader, keys: VaultKeys) -> None:
    """Put a new present header in place; the one before stays until :func:`settle`. This commits an epoch."""
    write_atomically(folder.header, seal_header(header, keys))


def settle(folder: VaultFolder, header: VaultHeader, keys: VaultKeys) -> None:
    """Make both generations *header*, now that it has opened the vault; writes only what differs."""
    content = seal_header(header, keys)
    for path in (folder.header, folder.earlier_header):
        if not _holds(path, content):
            write_atomically(path, content)


def _content(path: Path) -> bytes | None:
    """What stands in a header file, None where there is none; nothing where it cannot be read as one."""
    try:
        return read_part(path, HEADER_LIMIT, "header")
    except VaultDamagedError:
        return b""


def _parsed(content: bytes | None) -> ParsedHeader | None:
    try:
        return None if content is None else parse_header(content)
    except VaultDamagedError:
        return None


def _opened(parsed: ParsedHeader, secret: Secret, *, floor: KdfFloor, repaired: bool) -> OpenedHeader:
    return OpenedHeader(parsed.header, unlock_header(parsed, secret, floor=floor), repaired)


def _by_the_earlier(
    folder: VaultFolder,
    generations: tuple[ParsedHeader, ParsedHeader | None],
    secret: Secret,
    *,
    floor: KdfFloor,
) -> OpenedHeader | None:
    """What the earlier generation says, where the present one may be at fault rather than the secret."""
    present, earlier = generations
    if earlier is None or earlier == present:
        return None
    epoch = present.header.epoch
    if earlier.header.epoch != epoch and folder.database(epoch).exists():
        return None  # the vault has a new key, which the earlier header knows nothing of
    try:
        return _opened(earlier, secret, floor=floor, repaired=True)
    except PssError:
        return None


def _is_wrong(problem: PssError) -> bool:
    return isinstance(problem, WrongPassphraseError | WrongRecoveryCodeError)


def _counts(present: ParsedHeader, earlier: OpenedHeader) -> bool:
    """Whether the present header is whole, and no older one that was put back over a later one."""
    whole = mac_matches(earlier.unlocked.keys.header_mac, present.signed_line, present.mac)
    return whole and present.header.revision >= earlier.header.revision


def _holds(path: Path, content: bytes) -> bool:
    try:
        return read_if_there(path, HEADER_LIMIT) == content
    except StorageError:
        return False

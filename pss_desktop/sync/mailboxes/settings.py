"""What a mailbox needs to be reached, by type; kept in the vault, and never shown by a repr."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.sync.mailboxes.web_address import is_web_address

LARGEST_PORT: Final = 65_535


class MailboxType(StrEnum):
    """The kinds of places; the value is the stable word."""

    FOLDER = "folder"
    WEBDAV = "webdav"
    SFTP = "sftp"
    S3 = "s3"


@dataclass(frozen=True, slots=True)
class FolderSettings:
    """A folder; *removable*: it was on a stick when it was chosen."""

    path: str
    removable: bool = False


@dataclass(frozen=True, slots=True)
class WebDavSettings:
    """The whole address of the folder, https://cloud.example/remote.php/dav/files/noor/exchange say."""

    address: str
    user: str = ""
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SftpSettings:
    """*secret* is a passphrase, or the text of a private key. *host_key* is the pinned fingerprint."""

    host: str
    folder: str
    user: str
    secret: str = field(default="", repr=False)
    host_key: str = ""
    port: int = 22


@dataclass(frozen=True, slots=True)
class S3Settings:
    """A bucket of an S3-like store; *prefix* is a folder in it, *endpoint* is empty for Amazon's own."""

    bucket: str
    key_id: str
    secret: str = field(default="", repr=False)
    endpoint: str = ""
    region: str = "us-east-1"
    prefix: str = ""


Settings: TypeAlias = FolderSettings | WebDavSettings | SftpSettings | S3Settings

_TYPES: Final[Mapping[MailboxType, type[Settings]]] = MappingProxyType(
    {
        MailboxType.FOLDER: FolderSettings,
        MailboxType.WEBDAV: WebDavSettings,
        MailboxType.SFTP: SftpSettings,
        MailboxType.S3: S3Settings,
    }
)
_REQUIRED: Final = MappingProxyType(
    {
        MailboxType.FOLDER: ("path",),
        MailboxType.WEBDAV: ("address",),
        MailboxType.SFTP: ("host", "folder", "user", "secret"),
        MailboxType.S3: ("bucket", "key_id", "secret"),
    }
)


def type_of(settings: Settings) -> MailboxType:
    """Which type these settings are for."""
    return next(kind for kind, made in _TYPES.items() if isinstance(settings, made))


def to_plain(settings: Settings) -> dict[str, Any]:
    """As it is kept in the vault, secrets included."""
    return {"type": type_of(settings).value, **asdict(settings)}


def from_plain(kept: Mapping[str, Any]) -> Settings:
    """What :func:`to_plain` made; what a newer version added is left out."""
    made = _TYPES[MailboxType(kept["type"])]
    names = {one.name for one in fields(made)}
    return made(**{name: value for name, value in kept.items() if name in names})


def checked(settings: Settings) -> Settings:
    """*settings*, when they can be right. Raises InvalidFieldsError, which names each field that is not."""
    kind, plain = type_of(settings), asdict(settings)
    problems = [FieldProblem(name, "required") for name in _REQUIRED[kind] if not str(plain[name]).strip()]
    for name in ("address", "endpoint"):
        if plain.get(name) and not is_web_address(plain[name]):
            problems.append(FieldProblem(name, "web_address"))
    if not 0 < plain.get("port", 1) <= LARGEST_PORT:
        problems.append(FieldProblem("port", "out_of_range", {"minimum": 1, "maximum": LARGEST_PORT}))
    if problems:
        raise InvalidFieldsError(tuple(problems))
    return settings

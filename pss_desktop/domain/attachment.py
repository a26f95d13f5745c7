"""Kind 'file': a scan, drawing, photo or letter of a client, kept as sealed pieces beside the database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, require_valid
from pss_desktop.domain.ids import HASH_LENGTH, ClientId, PersonId, RecordId, from_hex
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.summary import Summary

FILE_LIMIT: Final = 25 * 1024 * 1024
"""Bytes; a file that is larger is not taken in."""

STORED: Final = "stored"


class Media(StrEnum):
    """The forms of file that can be shown inside the program, by their media types."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"


class FileSort(StrEnum):
    """What a file is."""

    SCAN = "scan"
    DRAWING = "drawing"
    PHOTO = "photo"
    CONSENT_FORM = "consent_form"
    LETTER = "letter"
    OTHER = "other"


class Shows(StrEnum):
    """Whether a file tells who the client is: a name, a face, a signature. It decides who may see it."""

    IDENTIFYING = "identifying"
    CLINICAL = "clinical"


FILE_FIELDS: Final = (
    Field("title", FieldKind.TEXT, required=True, max_length=120, searchable=True),
    Field("sort", FieldKind.CHOICE, required=True, choices=tuple(FileSort)),
    Field("shows", FieldKind.CHOICE, required=True, choices=tuple(Shows)),
    Field("made_on", FieldKind.DATE),
    Field("note", FieldKind.LONG_TEXT, max_length=5000, searchable=True),
)
ERROR_FIELDS: Final = (Field("reason", FieldKind.LONG_TEXT, required=True, max_length=2000, searchable=True),)

_NEVER_NAMES: Final = frozenset({FileSort.DRAWING})


def usual_showing(sort: FileSort) -> Shows:
    """The cautious guess until a person says otherwise: names and faces are on almost all paper."""
    return Shows.CLINICAL if sort in _NEVER_NAMES else Shows.IDENTIFYING


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Which sealed pieces make the file. *pieces* are the SHA-256 of each piece before it was sealed."""

    media: Media
    size: int
    sha256: bytes
    salt: bytes
    pieces: tuple[bytes, ...]

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {
            "media": self.media.value,
            "size": self.size,
            "sha256": self.sha256.hex(),
            "salt": self.salt.hex(),
            "pieces": [piece.hex() for piece in self.pieces],
        }

    @classmethod
    def from_payload(cls, payload: object) -> Self:
        """Read what :meth:`to_payload` wrote. Raises ValueError for anything else."""
        if not isinstance(payload, Mapping):
            raise ValueError("a file needs its pieces")  # noqa: TRY004 a value from outside, not a bug
        size, pieces = payload.get("size"), payload.get("pieces")
        if not isinstance(size, int) or isinstance(size, bool) or not 0 < size <= FILE_LIMIT:
            raise ValueError("a file has between one byte and the limit")
        if not isinstance(pieces, list | tuple) or not pieces:
            raise ValueError("a file has pieces")
        return cls(
            media=Media(text_of(payload.get("media"))),
            size=size,
            sha256=from_hex(text_of(payload.get("sha256")), HASH_LENGTH),
            salt=from_hex(text_of(payload.get("salt")), HASH_LENGTH),
            pieces=tuple(from_hex(text_of(piece), HASH_LENGTH) for piece in pieces),
        )


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was attached to a case under somebody's name. *about* is the record it belongs to."""

    id: RecordId
    client: ClientId
    author: PersonId
    attached_at: datetime
    title: str
    sort: FileSort
    shows: Shows
    stored: StoredFile
    made_on: PartialDate | None = None
    note: str = ""
    about: RecordId | None = None

    @classmethod
    def from_payload(
        cls, id_: RecordId, client: ClientId, author: PersonId, payload: Mapping[str, object]
    ) -> Self:
        """Read an ``attach`` act. Raises ValueError for what is none."""
        at = as_instant(payload.get("at"))
        if at is None:
            raise ValueError("an attached file needs the time of its signature")
        answers = from_payload(FILE_FIELDS, payload)
        return cls(
            id=id_,
            client=client,
            author=author,
            attached_at=at,
            title=text_of(answers["title"]),
            sort=_sort_of(answers["sort"]),
            shows=_shown_by(answers["shows"]),
            stored=StoredFile.from_payload(payload.get(STORED)),
            made_on=as_date(answers["made_on"]),
            note=text_of(answers["note"]),
            about=_record_of(payload.get("about")),
        )


def attaching_payload(
    answers: Mapping[str, object], stored: StoredFile, *, about: RecordId | None, at: datetime
) -> dict[str, object]:
    """What the signature at *at* will stand for. Raises InvalidFieldsError while anything is wrong."""
    asked = {field.name: answers.get(field.name) for field in FILE_FIELDS}
    require_valid(FILE_FIELDS, asked)
    stripped = {name: value.strip() if isinstance(value, str) else value for name, value in asked.items()}
    payload = without_empty(to_payload(FILE_FIELDS, stripped))
    if about is not None:
        payload["about"] = about.hex()
    return {**payload, STORED: stored.to_payload(), "at": to_iso(at)}


@dataclass(frozen=True, slots=True)
class FileInError:
    """The mark that a file should not have been attached, with its own author, signature and time."""

    reason: str
    author: PersonId
    at: datetime

    @classmethod
    def from_payload(cls, author: PersonId, payload: Mapping[str, object]) -> Self:
        """Read an ``entered_in_error`` act. Raises ValueError for what is none."""
        at = as_instant(payload.get("at"))
        if at is None:
            raise ValueError("a mark needs a time")
        return cls(text_of(from_payload(ERROR_FIELDS, payload)["reason"]), author, at)

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {TEXT: {"reason": self.reason}, "at": to_iso(self.at)}


def summarise_file(view: Mapping[str, object]) -> Summary:
    """Lists show a file by its title and when it was attached; *view*: the content with the merged state."""
    words = view.get(TEXT)
    title = text_of(words.get("title")) if isinstance(words, Mapping) else ""
    status = text_of(view.get("status")) or "signed"
    return Summary(status=status, title=title, at=as_instant(view.get("at")))


def made_after(answers: Mapping[str, object], today: date) -> bool:
    """Whether the day of the file is said to lie in the future."""
    found = as_date(answers.get("made_on"))
    return found is not None and found.iso > today.isoformat()[: len(found.iso)]


def _sort_of(value: object) -> FileSort:
    """A sort that a newer version knows is shown as 'other'."""
    return FileSort(text_of(value)) if value in tuple(FileSort) else FileSort.OTHER


def _shown_by(value: object) -> Shows:
    return Shows(text_of(value)) if value in tuple(Shows) else Shows.IDENTIFYING


def _record_of(value: object) -> RecordId | None:
    try:
        return RecordId(from_hex(text_of(value)))
    except ValueError:
        return None

"""A session note as editors, lists and pages show it."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.session_note import Addendum, CoSignature, NoteFormat, SignedNote


class NoteState(StrEnum):
    """The state of a signed note in words of the field."""

    SIGNED = "signed"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered_in_error"


class DraftNote(NamedTuple):
    """An unsigned note to write in. *saved_at* is None for a fresh one; else restoring it asks first."""

    client: ClientId
    content: Mapping[str, object]
    revision: int
    saved_at: datetime | None


class NoteRow(NamedTuple):
    """One signed note in a list; *opening* is how its words begin. One that does not read has no *format*."""

    id: RecordId
    client: ClientId
    at: datetime
    format: NoteFormat | None
    state: NoteState
    opening: str
    risk: str = ""


class CoSigned(NamedTuple):
    """A co-signature under the name that its writer has here."""

    by: CoSignature
    name: str


class NoteDetail(NamedTuple):
    """A signed note with what was added to it since, oldest first. *mine*: I wrote it; else *author* did.

    *unread*: so much of what was added this version can't read.
    """

    note: SignedNote
    addenda: tuple[Addendum, ...]
    state: NoteState
    author: str = ""
    mine: bool = True
    co_signed: tuple[CoSigned, ...] = ()
    may_co_sign: bool = False
    unread: int = 0


class UnsignedNote(NamedTuple):
    """A draft that waits for its signature. *age_days* are whole days since it was begun."""

    client: ClientId
    code: str
    name: str
    saved_at: datetime
    age_days: int
    words: int

"""Session notes: written as drafts, signed once, and after that only added to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.session_note import Addendum, AddendumKind, NoteFormat, SignedNote
from pss_desktop.services.drafts import DraftSaved
from pss_desktop.services.paging import Page, PageKey


class NoteState(StrEnum):
    """The state of a signed note in words of the field."""

    SIGNED = "signed"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered_in_error"


@dataclass(frozen=True, slots=True)
class DraftNote:
    """An unsigned note to write in. *saved_at* is None for a fresh one; else restoring it asks first."""

    client: ClientId
    content: Mapping[str, object]
    revision: int
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One signed note in a list; *opening* is how its words begin."""

    id: RecordId
    client: ClientId
    at: datetime
    format: NoteFormat
    state: NoteState
    opening: str


@dataclass(frozen=True, slots=True)
class NoteDetail:
    """A signed note with what was added to it since, oldest first."""

    note: SignedNote
    addenda: tuple[Addendum, ...]
    state: NoteState


@dataclass(frozen=True, slots=True)
class UnsignedNote:
    """A draft that waits for its signature. *age_days* are whole days since it was begun."""

    client: ClientId
    code: str
    name: str
    saved_at: datetime
    age_days: int
    words: int


class Notes:
    """What a person does with session notes of the open vault."""

    def begin(self, client: ClientId) -> DraftNote:
        """The client's unsigned note, or an empty one that is not kept before its first save."""
        raise NotImplementedError

    def save_draft(self, client: ClientId, content: Mapping[str, object], revision: int) -> DraftSaved:
        """Keep what is typed. Raises StaleDraftError when it was saved elsewhere since *revision*."""
        raise NotImplementedError

    def discard_draft(self, client: ClientId, revision: int, *, origin: object = None) -> None:
        """Forget the client's unsigned note. Raises StaleDraftError."""
        raise NotImplementedError

    def sign(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Sign the saved draft of *revision*; from then on it can be added to, not changed.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError; the draft stays
        whatever goes wrong.
        """
        raise NotImplementedError

    def add_addendum(
        self, note: RecordId, kind: AddendumKind, text: str, *, origin: object = None
    ) -> NoteDetail:
        """Sign an addition, a late entry, or the mark 'entered in error'. Raises PassphraseNeededError."""
        raise NotImplementedError

    def get(self, note: RecordId) -> NoteDetail:
        """A signed note with its addenda. Raises RecordNotFoundError."""
        raise NotImplementedError

    def page(self, client: ClientId, after: PageKey | None = None, count: int = 50) -> Page[NoteRow]:
        """The client's signed notes, newest first."""
        raise NotImplementedError

    def last_signed(self, client: ClientId) -> NoteDetail | None:
        """The client's newest note that is not marked as entered in error, for 'Load last note'."""
        raise NotImplementedError

    def unsigned(self) -> tuple[UnsignedNote, ...]:
        """Every unsigned note, the oldest first."""
        raise NotImplementedError

"""Reviewing: a counselor sends a note, a supervisor comments, returns or approves its exact version."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.errors import (
    FieldProblem,
    InvalidFieldsError,
    NoSupervisorError,
    NoteChangedError,
    NotSupervisorError,
    StaleDraftError,
)
from pss_desktop.domain.fields import as_number, require_valid
from pss_desktop.domain.ids import (
    HASH_LENGTH,
    ClientId,
    OpHash,
    PersonId,
    RecordId,
    ScopeId,
    from_hex,
    to_hex,
)
from pss_desktop.domain.kinds import APPROVE, COMMENT, RETURN, SEND
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.review import COMMENT_FIELDS, Comment, Passage, Step, decision_in, review_of
from pss_desktop.services.clients.views_noted import ViewsNoted
from pss_desktop.services.programme.supervising import Supervising
from pss_desktop.services.review.review_reading import REVIEW, ReviewReading
from pss_desktop.services.review.review_views import NotePart, ReviewedNote, ReviewMark
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import Entry, JournalWriter

COMMENT_FORM: Final = "review_comment"
"""Each note has a form of its own for the comment that is being written: this word, a colon, its hex id."""

_WAITING: Final = (ReviewMark.SENT, ReviewMark.IN_REVIEW)


def comment_form(note: RecordId) -> str:
    """The draft form of a comment on *note*."""
    return f"{COMMENT_FORM}:{to_hex(note)}"


class Reviewing:
    """What people do with reviews. Whoever may not do it is refused, whatever a screen offers."""

    def __init__(
        self, seat: Seat, deeds: Deeds, signing: Signing, reading: ReviewReading, supervising: Supervising
    ) -> None:
        self._seat = seat
        self._deeds = deeds
        self._signed = SignedDeeds(deeds, signing)
        self._reading = reading
        self._supervising = supervising
        self._views = ViewsNoted(seat)

    def open(self, note: RecordId) -> ReviewedNote:
        """The note with its review, which is a look at its client. Raises RecordNotFoundError."""
        read = self._reading.read(note)
        self._views.note(read.detail.note.client)
        return read

    # The counselor

    def send(self, note: RecordId, *, origin: object = None) -> ReviewedNote:
        """Ask for a look at one's own note as it is now; while it waits already, nothing happens.

        Raises NoSupervisorError, NotSupervisorError for another person's note, and a StorageError.
        """
        read = self._reading.read(note)
        if not self._supervising.supervisors():
            raise NoSupervisorError
        if not read.detail.mine:
            raise NotSupervisorError
        if read.mark not in _WAITING:
            step = Step(note, read.version, self._seat.storage.clock.now())
            with self._deeds.deed(self._change(read, origin)) as writer:
                writer.write(_entry(SEND, note, read.detail.note.client, step.to_payload()))
        return self._reading.read(note)

    # The supervisor

    def comment(self, note: RecordId, revision: int, *, origin: object = None) -> ReviewedNote:
        """Add the comment of the saved draft of *revision*; the draft goes with it.

        Raises NotSupervisorError, StaleDraftError, InvalidFieldsError or a StorageError.
        """
        storage = self._seat.storage
        read = self._read_as_supervisor(note)
        client, form = read.detail.note.client, comment_form(note)
        with self._deeds.deed(self._change(read, origin)) as writer:
            draft = storage.drafts.open(form, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            text = text_of(draft.content.get("comment"))
            require_valid(COMMENT_FIELDS, {"comment": text})
            comment = Comment(
                note=note,
                version=read.version,
                text=text.strip(),
                at=storage.clock.now(),
                passage=passage_of(draft.content, read.parts),
                urgent=draft.content.get("urgent") is True,
            )
            writer.write(_entry(COMMENT, note, client, comment.to_payload()))
            storage.drafts.discard(form, client, revision=revision)
        return self._reading.read(note)

    def approve(self, note: RecordId, digest: bytes, *, origin: object = None) -> ReviewedNote:
        """Sign that the version of *digest* is right. The passphrase is asked each time.

        Raises NotSupervisorError, NoteChangedError where the note is another by now, PassphraseNeededError,
        ClockAheadError or a StorageError.
        """
        return self._decide(APPROVE, note, digest, origin)

    def return_it(self, note: RecordId, digest: bytes, *, origin: object = None) -> ReviewedNote:
        """Sign that the version of *digest* needs work, as one's comments since the last decision say.

        Raises as :meth:`approve`, and InvalidFieldsError where nothing says what is missing.
        """
        return self._decide(RETURN, note, digest, origin)

    def _decide(self, act: str, note: RecordId, digest: bytes, origin: object) -> ReviewedNote:
        read = self._read_as_supervisor(note)

        def write(writer: JournalWriter) -> None:
            if self._reading.now(note).digest != digest:
                raise NoteChangedError
            if act == RETURN and not _says_why(read, self._supervising.me):
                raise InvalidFieldsError((FieldProblem("comment", "required"),))
            storage = self._seat.storage
            step = Step(note, read.version, storage.clock.now())
            writer.write(_entry(act, note, read.detail.note.client, step.to_payload()))
            storage.audit.append("review.approved" if act == APPROVE else "review.returned", note)

        self._signed.run((act, note, digest), self._change(read, origin), write, always=True)
        return self._reading.read(note)

    def _read_as_supervisor(self, note: RecordId) -> ReviewedNote:
        read = self._reading.read(note)
        if not read.may_decide:
            raise NotSupervisorError
        return read

    def _change(self, read: ReviewedNote, origin: object) -> Change:
        return Change(frozenset({REVIEW, DRAFT}), read.detail.note.client, origin)


def passage_of(content: Mapping[str, object], parts: tuple[NotePart, ...]) -> Passage | None:
    """The passage that a comment's form names; None where it is about the whole note.

    Raises ValueError where it names none of *parts*.
    """
    start, end = as_number(content.get("start")), as_number(content.get("end"))
    if start is None or end is None:
        return None
    operation = OpHash(from_hex(text_of(content.get("operation")), HASH_LENGTH))
    name = text_of(content.get("part"))
    part = next((one for one in parts if (one.operation, one.part) == (operation, name)), None)
    if part is None:
        raise ValueError("a passage stands in a part of the note")
    return Passage.of(operation, name, part.words, (int(start), int(end)))


def _says_why(read: ReviewedNote, me: PersonId) -> bool:
    """Whether a comment of mine came after the last decision: it says what is to be done."""
    last = decision_in(read.state)
    return any(one.by == me and (last is None or one.comment.at > last.at) for one in read.comments)


def _entry(act: str, note: RecordId, client: ClientId, payload: Mapping[str, object]) -> Entry:
    return Entry(REVIEW, act, review_of(note), ScopeId(client), payload)

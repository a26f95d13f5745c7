"""The session note: a draft that may change, a signed note that never does, and what is added to it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_instant, as_number, check_fields
from pss_desktop.domain.ids import ClientId, PersonId, RecordId, to_hex
from pss_desktop.domain.opening import opening_of
from pss_desktop.domain.payloads import TEXT, list_of, text_of, to_payload, without_empty
from pss_desktop.domain.session_work import WORK_FIELDS, WORK_WORDS, SessionWork, work_problems
from pss_desktop.domain.summary import Summary


class NoteFormat(StrEnum):
    """The order in which a note tells what happened."""

    NARRATIVE = "narrative"
    SOAP = "soap"
    DAP = "dap"
    BIRP = "birp"
    GIRP = "girp"
    PIE = "pie"
    FIRST_CONTACT = "first_contact"

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of its parts, in order."""
        return _PARTS[self]


_PARTS: Final[Mapping[NoteFormat, tuple[str, ...]]] = MappingProxyType(
    {
        NoteFormat.NARRATIVE: ("narrative",),
        NoteFormat.SOAP: ("subjective", "objective", "assessment", "plan"),
        NoteFormat.DAP: ("observations", "assessment", "plan"),
        NoteFormat.BIRP: ("behaviour", "intervention", "response", "plan"),
        NoteFormat.GIRP: ("goal", "intervention", "response", "plan"),
        NoteFormat.PIE: ("problem", "intervention", "evaluation"),
        NoteFormat.FIRST_CONTACT: ("look", "listen", "link", "action"),
    }
)


class Modality(StrEnum):
    """The form in which client and counselor met."""

    INDIVIDUAL = "individual"
    COUPLE = "couple"
    FAMILY = "family"
    GROUP = "group"
    PEER = "peer"
    PHONE = "phone"
    HOME_VISIT = "home_visit"
    OUTREACH = "outreach"


class SessionPlace(StrEnum):
    """Where they met."""

    FACILITY = "facility"
    MOBILE_CLINIC = "mobile_clinic"
    HOME = "home"
    SCHOOL = "school"
    COMMUNITY = "community"
    REMOTE = "remote"
    OTHER = "other"


class Present(StrEnum):
    """Who was there besides the counselor."""

    CLIENT = "client"
    PARTNER = "partner"
    CAREGIVER = "caregiver"
    FAMILY = "family"
    INTERPRETER = "interpreter"
    COLLEAGUE = "colleague"
    OTHER = "other"


FACT_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    Field("minutes", FieldKind.NUMBER, minimum=1, maximum=1440, whole=True),
    Field("modality", FieldKind.CHOICE, choices=tuple(Modality)),
    Field("place", FieldKind.CHOICE, choices=tuple(SessionPlace)),
    Field("present", FieldKind.MANY, choices=tuple(Present)),
    Field("format", FieldKind.CHOICE, required=True, choices=tuple(NoteFormat)),
)
ADDENDUM_FIELDS: Final = (Field("addendum", FieldKind.LONG_TEXT, required=True, searchable=True),)
LATE_AFTER: Final = timedelta(hours=24)
"""A note that is signed so long after its session ended is shown as a late entry."""

_OPENING: Final = 120
_ALL_PARTS: Final = frozenset(name for parts in _PARTS.values() for name in parts)


def note_fields(note_format: NoteFormat) -> tuple[Field, ...]:
    """The form of a note in *note_format*: the session's facts, its parts in order, what it led to."""
    parts = (Field(name, FieldKind.LONG_TEXT, searchable=True) for name in note_format.parts)
    return (*FACT_FIELDS, *parts, *WORK_FIELDS)


class NoteBody(NamedTuple):
    """What a note says. *parts* are those of its format; an empty one is left out.

    *appointment* is the hex id of the one that it tells of, or ''.
    """

    when: datetime
    format: NoteFormat
    parts: Mapping[str, str]
    minutes: int | None = None
    modality: str = ""
    place: str = ""
    present: tuple[str, ...] = ()
    work: SessionWork = SessionWork()
    appointment: str = ""

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """A note of a form's answers, each by its field's name. Raises InvalidFieldsError."""
        problems = note_problems(content)
        if problems:
            raise InvalidFieldsError(problems)
        words = {name: text_of(content.get(name)).strip() for name in (*_ALL_PARTS, *WORK_WORDS)}
        return cls._read(content, words)

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read what :meth:`to_payload` wrote. Raises ValueError for what is no session note."""
        words = payload.get(TEXT)
        return cls._read(payload, words if isinstance(words, Mapping) else {})

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        values: dict[str, object] = {
            "when": self.when,
            "minutes": self.minutes,
            "modality": self.modality,
            "place": self.place,
            "present": self.present,
            "format": self.format.value,
        }
        answers = values | dict(self.parts) | self.work.answers()
        payload = to_payload(note_fields(self.format), answers)
        told_of = {"appointment": self.appointment} if self.appointment else {}
        return {TEXT: {}, **without_empty(payload), **told_of}

    @property
    def opening(self) -> str:
        """How its words begin, for lists: at most 120 letters of the first part that says something."""
        said = next((self.parts[name] for name in self.format.parts if self.parts.get(name)), "")
        return opening_of(said, _OPENING)

    @classmethod
    def _read(cls, facts: Mapping[str, object], words: Mapping[str, object]) -> Self:
        note_format = NoteFormat(text_of(facts.get("format")))
        when = as_instant(facts.get("when"))
        if when is None:
            raise ValueError("a session needs a time")
        minutes = as_number(facts.get("minutes"))
        parts = {name: text_of(words.get(name)) for name in note_format.parts}
        return cls(
            when=when,
            format=note_format,
            parts=MappingProxyType({name: text for name, text in parts.items() if text}),
            minutes=None if minutes is None else int(minutes),
            modality=text_of(facts.get("modality")),
            place=text_of(facts.get("place")),
            present=list_of(facts.get("present")),
            work=SessionWork.read(facts, words),
            appointment=text_of(facts.get("appointment")),
        )


def note_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps a form's answers from being signed; words in a part of another format are never dropped."""
    chosen = content.get("format")
    known = isinstance(chosen, str) and chosen in tuple(NoteFormat)
    fields = note_fields(NoteFormat(str(chosen))) if known else FACT_FIELDS
    names = {field.name for field in fields}
    problems = list(check_fields(fields, {name: content.get(name) for name in names}))
    problems += work_problems(content)
    parts = {name for name in _ALL_PARTS if text_of(content.get(name)).strip()}
    if known:
        problems += [FieldProblem(name, "other_format") for name in sorted(parts - names)]
        if not parts & names:
            problems.append(FieldProblem(NoteFormat(str(chosen)).parts[0], "required"))
    return tuple(problems)


class NoteDraft(NamedTuple):
    """A note that is being written: a form's answers as they were typed. *id* is only a reference."""

    id: RecordId
    client: ClientId
    content: Mapping[str, object]

    def signing_payload(self, at: datetime) -> dict[str, object]:
        """What the signature at *at* will stand for. Raises InvalidFieldsError while anything is wrong."""
        body = NoteBody.from_form(self.content).to_payload()
        return {**body, "draft": to_hex(self.id), "signed_at": to_iso(at)}


class SignedNote(NamedTuple):
    """A note that can no longer change; corrections are addenda. *draft* names what it was signed from."""

    id: RecordId
    client: ClientId
    author: PersonId
    signed_at: datetime
    body: NoteBody
    draft: str = ""

    @classmethod
    def from_payload(
        cls, id_: RecordId, client: ClientId, author: PersonId, payload: Mapping[str, object]
    ) -> Self:
        """Read a ``sign`` act. Raises ValueError for what is no signed session note."""
        signed_at = as_instant(payload.get("signed_at"))
        if signed_at is None:
            raise ValueError("a signed note needs the time of its signature")
        body = NoteBody.from_payload(payload)
        return cls(id_, client, author, signed_at, body, draft=text_of(payload.get("draft")))

    @property
    def is_late(self) -> bool:
        """Whether it was signed more than a day after the session ended: both times are shown then."""
        ended = self.body.when + timedelta(minutes=self.body.minutes or 0)
        return self.signed_at - ended > LATE_AFTER


class AddendumKind(StrEnum):
    """What is added to a signed note, by the name of its act."""

    ADDENDUM = "addendum"
    AMENDMENT = "amendment"
    LATE_ENTRY = "late_entry"
    ENTERED_IN_ERROR = "entered_in_error"


class CoSignature(NamedTuple):
    """The name of a second person under a note that another wrote: they have read it and stand by it."""

    author: PersonId
    at: datetime

    @classmethod
    def from_payload(cls, author: PersonId, payload: Mapping[str, object]) -> Self:
        """Read a ``co_sign`` act. Raises ValueError for what is none."""
        at = as_instant(payload.get("at"))
        if at is None:
            raise ValueError("a co-signature needs a time")
        return cls(author, at)

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {TEXT: {}, "at": to_iso(self.at)}


class Addendum(NamedTuple):
    """Words added under a signed note, with their own author, signature and time.

    *answers* is the hex hash of a comment in the note's review that they answer, or ''.
    """

    kind: AddendumKind
    text: str
    author: PersonId
    at: datetime
    answers: str = ""

    @classmethod
    def from_payload(cls, act: str, author: PersonId, payload: Mapping[str, object]) -> Self:
        """Read an addendum's act. Raises ValueError for what is none."""
        at, words = as_instant(payload.get("at")), payload.get(TEXT)
        if at is None or not isinstance(words, Mapping):
            raise ValueError("an addendum needs words and a time")
        answers = text_of(payload.get("answers"))
        return cls(AddendumKind(act), text_of(words.get("addendum")), author, at, answers)

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        answers = {"answers": self.answers} if self.answers else {}
        return {TEXT: {"addendum": self.text}, "at": to_iso(self.at), **answers}


def summarise_note(view: Mapping[str, object]) -> Summary:
    """Lists show a note by its session's time and its state; *view* is the content with the merged state."""
    return Summary(
        status=text_of(view.get("status")) or "signed",
        risk=text_of(view.get("risk")),
        title=text_of(view.get("format")),
        at=as_instant(view.get("when")),
    )

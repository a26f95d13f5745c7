"""What a person looks at before anything leaves: what goes, what stays and why, and where names stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.consent import Limit, Override, recipient_key
from pss_desktop.domain.ids import ClientId, PersonId, RecordId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.known_names import holds_a_name, name_words
from pss_desktop.domain.roles import Role
from pss_desktop.domain.sharing import RULES, DenyReason
from pss_desktop.domain.standing_rule import Leaving, Outside, StandingRule, outside
from pss_desktop.journal.codec import decode_state
from pss_desktop.services.clients.client_views import client_of, identity_of
from pss_desktop.services.exporting.gather import Gathered, GatheredScope, Look
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.drafts import SESSION_NOTE_FORM
from pss_desktop.sync.selection import Because, Choice, Judgement
from pss_desktop.vault.exchange.outlook import Outlook
from pss_desktop.vault.views.clients import ListedClient

PROCESS_NOTE: Final = "process_note"

_PACKED: Final = 0.42
"""About what is left of an operation's bytes when they are packed; measured with notes of 150 words."""
_FRAME: Final = 3_000


class Stays(StrEnum):
    """Reasons to stay beside those of the sharing rule."""

    NOT_SIGNED = "not_signed"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class LeavingKind:
    """All records of one kind that go: how many, of whom by case code."""

    kind: str
    because: Because
    records: int
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Staying:
    """What stays of one client (none: of several) for one reason. *since* is the last day of a consent."""

    reason: str
    records: int
    client: ClientId | None = None
    code: str = ""
    kinds: tuple[str, ...] = ()
    since: date | None = None


@dataclass(frozen=True, slots=True)
class NamedNote:
    """A record that goes, whose words hold a known name of its client."""

    client: ClientId
    code: str
    record: RecordId
    kind: str


@dataclass(frozen=True, slots=True)
class KeptApart:
    """What a client wants kept from somebody, to be read before their records go. *code* says whose it is."""

    code: str
    limit: Limit


@dataclass(frozen=True, slots=True)
class Preview:
    """*fingerprint* stands for just this; sealing refuses anything else. *outside*: why it needs a look.
    *since*: from then on what is inside a rule goes by itself.

    *look* is what it was made of, which sealing judges again.
    """

    person: PersonId
    name: str
    role: Role
    devices: int
    fingerprint: bytes
    leaves: tuple[LeavingKind, ...]
    stays: tuple[Staying, ...]
    named: tuple[NamedNote, ...]
    limits: tuple[KeptApart, ...]
    overrides: tuple[Override, ...]
    by_code_only: bool
    size: int
    clients: int
    outside: frozenset[Outside]
    since: datetime | None
    with_names: bool
    at: datetime
    look: Look = field(repr=False, compare=False)

    @property
    def records_leaving(self) -> int:
        """How many records go."""
        return sum(one.records for one in self.leaves)

    @property
    def records_staying(self) -> int:
        """How many stay."""
        return sum(one.records for one in self.stays)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to seal."""
        return not self.leaves


class Previewer:
    """Says of what was gathered what a person needs to know."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._storage = seat.storage
        self._clients: dict[ClientId, ListedClient | None] = {}

    def look(self, gathered: Gathered, rule: StandingRule | None, *, with_names: bool) -> Preview:
        """The preview of *gathered*."""
        leaving = gathered.leaving
        named = tuple(self._named(leaving))
        things = leaving_things(gathered, named)
        return Preview(
            person=gathered.member.person,
            name=gathered.member.name,
            role=gathered.member.role,
            devices=len(gathered.devices),
            fingerprint=gathered.fingerprint,
            leaves=self._leaves(leaving),
            stays=(*self._stays(gathered.scopes), *self._never_written(gathered)),
            named=named,
            limits=tuple(self._limits(leaving)),
            overrides=_overrides(leaving),
            by_code_only=_by_code_only(gathered),
            size=_size(leaving),
            clients=len({one.client for one in leaving if one.client is not None}),
            outside=outside(rule, things),
            since=None if rule is None else rule.since,
            with_names=with_names,
            at=gathered.at,
            look=gathered.look,
        )

    def code(self, client: ClientId) -> str:
        """The case code, which says nothing about the person."""
        listed = self._client(client)
        return "" if listed is None else client_of(listed).code

    def _client(self, client: ClientId) -> ListedClient | None:
        if client not in self._clients:
            self._clients[client] = self._storage.clients.get(client)
        return self._clients[client]

    def _leaves(self, scopes: Iterable[GatheredScope]) -> tuple[LeavingKind, ...]:
        records: dict[tuple[str, Because], set[RecordId]] = defaultdict(set)
        codes: dict[tuple[str, Because], set[str]] = defaultdict(set)
        for scope in scopes:
            code = set() if scope.client is None else {self.code(scope.client)}
            for key, found in leaving_records(scope).items():
                records[key] |= found
                codes[key] |= code
        return tuple(
            LeavingKind(kind, because, len(found), tuple(sorted(codes[kind, because])))
            for (kind, because), found in records.items()
        )

    def _stays(self, scopes: Iterable[GatheredScope]) -> Iterable[Staying]:
        for scope in scopes:
            by_reason: dict[DenyReason, dict[RecordId, str]] = defaultdict(dict)
            for choice in scope.choices:
                judged = choice.judged
                if judged.goes or judged.denied is None or _goes_without_saying(judged, scope):
                    continue
                by_reason[judged.denied.reason][choice.operation.header.record] = judged.kind
            for reason, records in by_reason.items():
                yield self._staying(scope, reason, records)

    def _staying(self, scope: GatheredScope, reason: DenyReason, records: dict[RecordId, str]) -> Staying:
        return Staying(
            reason=reason.value,
            records=len(records),
            client=scope.client,
            code="" if scope.client is None else self.code(scope.client),
            kinds=tuple(sorted(set(records.values()))),
            since=_ended(scope) if reason is DenyReason.EXPIRED else None,
        )

    def _never_written(self, gathered: Gathered) -> Iterable[Staying]:
        """Unsigned notes of whom something goes or could go, and private notes of anybody."""
        concerned = {scope.client for scope in gathered.scopes}
        drafted = self._storage.drafts.clients_with(SESSION_NOTE_FORM) & concerned
        for client in sorted(drafted):
            yield Staying(Stays.NOT_SIGNED, 1, client, self.code(client), (SESSION_NOTE_FORM,))
        private = Outlook(self._storage.connection).counted(PROCESS_NOTE)
        if private:
            yield Staying(Stays.PRIVATE, private, kinds=(PROCESS_NOTE,))

    def _named(self, scopes: Iterable[GatheredScope]) -> Iterable[NamedNote]:
        for scope in scopes:
            audience = scope.recipient.audience
            if scope.client is None or audience is None or not _reads_codes_only(scope):
                continue
            words = self._names_of(scope.client)
            found = (choice for choice in scope.choices if choice.goes and _holds(choice, words))
            records = {one.operation.header.record: one.operation.header.kind for one in found}
            for record, kind in records.items():
                yield NamedNote(scope.client, self.code(scope.client), record, kind)

    def _names_of(self, client: ClientId) -> frozenset[str]:
        listed = self._client(client)
        if listed is None:
            return frozenset()
        identity = identity_of(listed)
        carers = [str(row.get("name") or "") for row in identity.caregivers]
        return name_words((identity.name, identity.preferred_name, *carers))

    def _limits(self, scopes: Iterable[GatheredScope]) -> Iterable[KeptApart]:
        for scope in scopes:
            if scope.client is not None and any(one.because is Because.ALLOWED for one in scope.judgements):
                for limit in scope.facts.consent.limits:
                    yield KeptApart(self.code(scope.client), limit)


def leaving_records(scope: GatheredScope) -> Mapping[tuple[str, Because], set[RecordId]]:
    """The records of one scope that go with their content, by their kind and why."""
    going: dict[Judgement, set[RecordId]] = defaultdict(set)
    for one in scope.choices:
        if one.operation.payload is not None:
            going[one.judged].add(one.operation.header.record)
    found: dict[tuple[str, Because], set[RecordId]] = defaultdict(set)
    for judged, records in going.items():
        if judged.because is not None:
            found[judged.kind, judged.because] |= records
    return found


def leaving_things(gathered: Gathered, named: Iterable[NamedNote] = ()) -> frozenset[Leaving]:
    """What leaves by the sharing rule, as a standing rule looks at it; a client's no needs no rule.

    Thousands of notes are one such thing.
    """
    found: set[Leaving] = set()
    records: dict[ClientId | None, set[RecordId]] = defaultdict(set)
    for note in named:
        records[note.client].add(note.record)
    for scope in gathered.leaving:
        things = {(one, False) for one in scope.judgements}
        if scope.client in records:
            theirs = records[scope.client]
            things = {(one.judged, one.operation.header.record in theirs) for one in scope.choices}
        found |= {
            Leaving(
                scope.recipient.audience or "",
                judged.op_class,
                judged.allowed is not None and judged.allowed.override is not None,
                is_named,
            )
            for judged, is_named in things
            if judged.because is Because.ALLOWED
        }
    return frozenset(found)


def _goes_without_saying(judged: Judgement, scope: GatheredScope) -> bool:
    """Names stay for somebody who reads codes only; the preview says that once, for all."""
    return judged.op_class == OperationClass.IDENTIFYING and _reads_codes_only(scope)


def _reads_codes_only(scope: GatheredScope) -> bool:
    audience = scope.recipient.audience
    if audience is None:
        return True
    opened = OperationClass.IDENTIFYING in scope.recipient.ruled
    return OperationClass.IDENTIFYING not in RULES[audience].classes and not opened


def _by_code_only(gathered: Gathered) -> bool:
    cases = [scope for scope in gathered.scopes if scope.client is not None]
    return bool(cases) and all(_reads_codes_only(scope) for scope in cases)


def _holds(choice: Choice, words: frozenset[str]) -> bool:
    payload = choice.operation.payload
    return payload is not None and holds_a_name(decode_state(payload), words)


def _ended(scope: GatheredScope) -> date | None:
    audience = scope.recipient.audience
    purpose = None if audience is None else RULES[audience].purpose
    line = None if purpose is None else scope.facts.consent.line(purpose, recipient_key(scope.recipient.name))
    return None if line is None else line.last_day


def _overrides(scopes: Iterable[GatheredScope]) -> tuple[Override, ...]:
    found = (one.allowed.override for scope in scopes for one in scope.judgements if one.allowed is not None)
    return tuple({one.op: one for one in found if one is not None}.values())


def _size(scopes: Iterable[GatheredScope]) -> int:
    """About how many bytes the bundle will have."""
    raw = sum(
        len(choice.operation.header_bytes) + len(choice.operation.payload or b"")
        for scope in scopes
        for choice in scope.choices
        if choice.goes
    )
    return _FRAME + int(raw * _PACKED) if raw else 0

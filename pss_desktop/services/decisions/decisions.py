"""What needs a person: records about which two wrote apart what only somebody can bring together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pss_desktop.domain.decision import Answer, Question
from pss_desktop.domain.errors import DecisionGoneError, RecordNotFoundError
from pss_desktop.domain.ids import ClientId, OpHash, PersonId, RecordId, ScopeId, to_hex
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind
from pss_desktop.services.clients.client_views import CalledBy, called_by
from pss_desktop.services.clients.clients import CLIENT
from pss_desktop.services.decisions.decision_views import AskRow, DecisionDetail, DecisionRow, Point, Side
from pss_desktop.services.decisions.exchange_asks import ExchangeAsks
from pss_desktop.services.decisions.settling_fields import field_of, joined_points
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.twin_notes import SESSION_NOTE, TwinNotes, Twins
from pss_desktop.vault.views.records import StoredRecord

QUESTIONS: Final = {
    ConflictKind.FIELD: Question.FIELDS,
    ConflictKind.STATES: Question.STATES,
    ConflictKind.CONTENTS: Question.CONTENTS,
    ConflictKind.VERSIONS: Question.VERSIONS,
    ConflictKind.CONSENT: Question.CONSENT,
    ConflictKind.LEVELS: Question.LEVELS,
    ConflictKind.CLOSED_WITH_NEWS: Question.CASE_STATE,
    ConflictKind.TRANSFERS: Question.TRANSFERS,
    ConflictKind.ERASE_REQUESTED: Question.ERASURE,
}
_MOST: Final = 500
_MY_WORK: Final = """SELECT 1 FROM scope JOIN record ON record.scope = scope.id
    JOIN person ON person.id = record.author JOIN kind ON kind.id = record.kind
    WHERE scope.uid = ? AND person.uid = ? AND record.at <> 0 AND kind.name NOT IN
    ('review', 'supervision_session', 'case_conference', 'disclosure', 'withdrawal_receipt', 'case_owner')
    LIMIT 1"""
_ANSWERS: Final[dict[Question, tuple[str, ...]]] = {
    Question.TWINS: (Answer.KEEP_BOTH,),
    Question.CONTENTS: (Answer.KEEP,),
    Question.CONSENT: (Answer.STAYS_NO,),
    Question.LEVELS: tuple(RiskLevel),
    Question.CASE_STATE: (Answer.OPEN, Answer.CLOSE),
    Question.TRANSFERS: (Answer.KEEP,),
    Question.ERASURE: (Answer.REFUSE, Answer.ALLOW),
}
_NAMES_A_SIDE: Final = frozenset({Question.STATES, Question.VERSIONS})


class Decisions:
    """Lists what waits, and merges it again whenever somebody looks. *exchange* is what others ask."""

    def __init__(self, seat: Seat, rosters: RosterShelf) -> None:
        self._seat = seat
        self.exchange: Final = ExchangeAsks(seat, rosters)
        self._twins = TwinNotes(seat)

    def all(self) -> tuple[DecisionRow | AskRow, ...]:
        """Everything that waits for this person, the newest before the others."""
        return tuple(
            sorted((*self.waiting(), *self.exchange.waiting()), key=lambda row: row.at, reverse=True)
        )

    def waiting(self) -> tuple[DecisionRow, ...]:
        """What was written apart, what was written last before the others."""
        rows = [*self._stored(), *map(self._twin_row, self._twins.waiting())]
        return tuple(sorted(rows, key=lambda row: row.at, reverse=True))

    def count(self) -> int:
        """How many decisions wait."""
        return len(self.waiting()) + len(self.exchange.waiting())

    def get(self, record: RecordId, question: Question) -> DecisionDetail:
        """Raises DecisionGoneError where nothing waits there any more, RecordNotFoundError."""
        stored = self._seat.storage.records.get(record)
        points = self._twin_points(record) if question is Question.TWINS else self._points(stored, question)
        if not points:
            raise DecisionGoneError
        called = self._called(stored.scope)
        return DecisionDetail(
            question=question,
            kind=stored.kind,
            record=record,
            client=RecordId(stored.scope),
            code=called.code,
            name=called.name,
            points=points,
            offered=_offered(question, points),
            content=stored.content,
        )

    # The list

    def _stored(self) -> Iterator[DecisionRow]:
        records, outstanding = self._seat.storage.records, self._seat.storage.outstanding
        for stored in outstanding.to_decide(count=_MOST):
            if not self._is_mine(stored.scope):
                continue
            found = [QUESTIONS[ConflictKind(kind)] for kind, _ in outstanding.conflicts(stored.key)]
            called = self._called(stored.scope)
            at = max((act.hlc.instant for act in records.acts(stored.id)), default=stored.at)
            for question in dict.fromkeys(found):
                yield DecisionRow(
                    question,
                    stored.kind,
                    stored.id,
                    RecordId(stored.scope),
                    called.code,
                    called.name,
                    found.count(question),
                    at,
                )

    def _is_mine(self, scope: ScopeId) -> bool:
        """Whether whose vault this is works on the case: not by reviewing it, nor before it was given on."""
        storage = self._seat.storage
        if storage.projection.is_handed_over(scope):
            return False
        return storage.connection.row(_MY_WORK, (scope, storage.identity.person)) is not None

    def _twin_row(self, twins: Twins) -> DecisionRow:
        called = self._called(twins.scope)
        at = max(self._seat.storage.records.acts(note)[0].hlc.instant for note in twins.notes)
        client = RecordId(twins.scope)
        note, code, name = twins.notes[0], called.code, called.name
        return DecisionRow(Question.TWINS, SESSION_NOTE, note, client, code, name, 1, at)

    def _called(self, scope: ScopeId) -> CalledBy:
        return called_by(self._seat.storage.clients.get(ClientId(RecordId(scope))))

    # One decision

    def _points(self, stored: StoredRecord, question: Question) -> tuple[Point, ...]:
        storage = self._seat.storage
        merged = storage.projection.merged(stored.key)
        conflicts = [] if merged is None else merged.conflicts
        acts = {act.hash: (stored.id, stored.kind, act) for act in self._acts(stored.key)}
        for news in storage.projection.news(stored.key) if question is Question.CASE_STATE else ():
            acts[news.act.hash] = (storage.records.by_key(news.record).id, news.kind, news.act)
        points = tuple(
            self._point(conflict, acts, stored.content.get("owner"))
            for conflict in conflicts
            if QUESTIONS[conflict.kind] is question
        )
        if question is not Question.FIELDS:
            return points
        shown = joined_points(points) if stored.kind == CLIENT else points
        return tuple(replace(point, field=field_of(stored.kind, point.subject)) for point in shown)

    def _point(
        self, conflict: Conflict, acts: dict[OpHash, tuple[RecordId, str, Act]], owner: object
    ) -> Point:
        sides = []
        for at, candidate in enumerate(conflict.candidates):
            record, kind, act = acts[candidate.op_hash]
            shows = at == 0 and (conflict.kind is not ConflictKind.TRANSFERS or to_hex(act.author) == owner)
            sides.append(self._side(record, kind, act, value=candidate.value, shows=shows))
        return Point(conflict.subject, tuple(sides))

    def _twin_points(self, record: RecordId) -> tuple[Point, ...]:
        twins = next((one for one in self._twins.waiting() if record in one.notes), None)
        if twins is None:
            return ()
        sides = []
        for note in twins.notes:
            stored = self._seat.storage.records.get(note)
            act = self._acts(stored.key)[0]
            sides.append(self._side(note, stored.kind, act, value=to_hex(note), shows=True))
        return (Point("note", tuple(sides)),)

    def _side(self, record: RecordId, kind: str, act: Act, *, value: object, shows: bool) -> Side:
        identity = self._seat.storage.identity
        return Side(
            op=act.hash,
            record=record,
            about=kind,
            act=act.act,
            value=value,
            payload=act.payload or {},
            author=act.author,
            who=self._name_of(act.author),
            mine=act.author == identity.person,
            device=act.device,
            here=act.device == identity.device,
            at=act.hlc.instant,
            shows=shows,
        )

    def _name_of(self, person: PersonId) -> str:
        """Empty for somebody of whom nothing but an act has come."""
        try:
            return self._seat.storage.journal.keys.person_name(person) or ""
        except RecordNotFoundError:
            return ""

    def _acts(self, record: int) -> list[Act]:
        found = self._seat.storage.journal.operations(record)
        return [Act.of(stored.operation, stored.device) for stored in found]


def _offered(question: Question, points: Sequence[Point]) -> tuple[str, ...]:
    """The answers that can be chosen: those of the question, and a side where it is about one."""
    answers = _ANSWERS.get(question, ())
    sides = points[0].sides
    if question in _NAMES_A_SIDE:
        return tuple(to_hex(side.op) for side in sides)
    if question is Question.TWINS:
        return (*answers, *(to_hex(side.record) for side in sides))
    if question is Question.TRANSFERS:
        return (*answers, *dict.fromkeys(to_hex(side.author) for side in sides if not side.shows))
    return answers

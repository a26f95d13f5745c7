"""Where a case stands and how it came there: put on hold, gone on with, closed, reopened; every step kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pss_desktop.domain.case import (
    MOVE_FIELDS,
    CaseMove,
    CaseStep,
    move_payload,
    move_problems,
    moves_from,
)
from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, StaleDraftError
from pss_desktop.domain.ids import ClientId, PersonId, ScopeId
from pss_desktop.domain.kinds import SET
from pss_desktop.services.clients.clients import CLIENT, Clients
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import SESSION_NOTE
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.vault.journal_writer import Entry

CASE_FORM: Final = "case_move"
MOVE: Final = "move"
"""The answer of the form that says which move it is about."""


@dataclass(frozen=True, slots=True)
class ToldStep:
    """A step of the case with the name of whoever took it, as far as it is known here."""

    step: CaseStep
    who: str


@dataclass(frozen=True, slots=True)
class CaseStory:
    """Where a case stands, what may be done with it now, and its steps, newest first."""

    client: ClientId
    code: str
    name: str
    state: str
    moves: tuple[CaseMove, ...]
    opened_on: date
    today: date
    sessions: int
    steps: tuple[ToldStep, ...]


class Cases:
    """What a person does with a case as a whole."""

    def __init__(self, seat: Seat, deeds: Deeds, clients: Clients) -> None:
        self._seat = seat
        self._deeds = deeds
        self._clients = clients

    def story(self, client: ClientId) -> CaseStory:
        """Raises RecordNotFoundError."""
        detail = self._clients.get(client)
        storage = self._seat.storage
        acts = storage.records.acts(client)
        found = (
            CaseStep.from_payload(act.payload, at=from_ms(act.hlc.ms), author=act.author)
            for act in reversed(acts)
            if act.act == SET
        )
        return CaseStory(
            client=client,
            code=detail.client.code,
            name=detail.identity.shown_name,
            state=detail.client.case_state,
            moves=moves_from(detail.client.case_state),
            opened_on=_local(from_ms(acts[0].hlc.ms)),
            today=_local(storage.clock.now()),
            sessions=storage.records.count_in(ScopeId(client), SESSION_NOTE),
            steps=tuple(ToldStep(step, self._name_of(step.author)) for step in found if step is not None),
        )

    def move(self, client: ClientId, revision: int, *, origin: object = None) -> None:
        """Do what the saved draft of *revision* says; the draft goes with it.

        Raises StaleDraftError, CaseMoveError or InvalidFieldsError; the draft is then as it was.
        """
        storage = self._seat.storage
        with self._deeds.deed(Change(frozenset({CLIENT, DRAFT}), client, origin)) as writer:
            draft = storage.drafts.open(CASE_FORM, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            move, answers = _read(draft.content)
            state = self._clients.get(client).client.case_state
            sessions = storage.records.count_in(ScopeId(client), SESSION_NOTE)
            payload = move_payload(move, answers, state=state, sessions=sessions)
            writer.write(Entry(CLIENT, SET, client, ScopeId(client), payload))
            storage.drafts.discard(CASE_FORM, client, revision=revision)

    def _name_of(self, person: PersonId) -> str:
        return self._seat.storage.journal.keys.person_name(person)


def _read(content: Mapping[str, object]) -> tuple[CaseMove, Mapping[str, object]]:
    """The move that a form is about and its answers. Raises InvalidFieldsError."""
    word = content.get(MOVE)
    if word not in tuple(CaseMove):
        raise InvalidFieldsError((FieldProblem(MOVE, "not_a_choice"),))
    move = CaseMove(str(word))
    asked = {field.name for field in MOVE_FIELDS[move]}
    answers = {name: value for name, value in content.items() if name in asked}
    problems = move_problems(move, answers)
    if problems:
        raise InvalidFieldsError(problems)
    return move, answers


def _local(at: datetime) -> date:
    return at.astimezone().date()

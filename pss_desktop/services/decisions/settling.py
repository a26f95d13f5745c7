"""Settles what waits for a person: the saved answer becomes an act, and nothing that was written is lost."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.decision import CHOICE, Answer, Question, answer_problems, pick_problems
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, StaleDraftError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.decisions.decisions import Decisions
from pss_desktop.services.decisions.settlement import Settlement
from pss_desktop.services.decisions.settling_acts import ACTS, CASE_OWNER, LEGAL_HOLD
from pss_desktop.services.decisions.settling_fields import own_problems
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import JournalWriter
from pss_desktop.vault.storage import Storage

UNSIGNED: Final = frozenset({Question.FIELDS, Question.CASE_STATE})
"""Questions about fields, which nobody signs; every other answer bears the person's name."""

DECISION: Final = "decision"
"""The kind that :class:`Change` names when something was settled; and the first part of a draft's form."""


class Settling:
    """Writes the answers of the open vault's person."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing, decisions: Decisions) -> None:
        self._seat = seat
        self._deeds = deeds
        self._signed = SignedDeeds(deeds, signing)
        self._decisions = decisions

    def settle(self, record: RecordId, question: Question, revision: int, *, origin: object = None) -> None:
        """Write the saved answer of *revision*; its draft goes with it.

        Raises DecisionGoneError where somebody settled it meanwhile, InvalidFieldsError, StaleDraftError,
        NotAllowedError where only the case's owner can, and what signing raises.
        """
        storage, form = self._seat.storage, decision_form(record, question)
        client = RecordId(storage.records.get(record).scope)

        def work(writer: JournalWriter) -> None:
            detail = self._decisions.get(record, question)
            draft = storage.drafts.open(form, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            problems = settling_problems(detail, draft.content)
            if problems:
                raise InvalidFieldsError(problems)
            ACTS[question](Settlement(storage, writer, detail, draft.content))
            storage.drafts.discard(form, client, revision=revision)

        kinds = {storage.records.get(record).kind, DECISION, DRAFT, CASE_OWNER, LEGAL_HOLD}
        change = Change(frozenset(kinds), client, origin)
        if question in UNSIGNED:
            with self._deeds.deed(change) as writer:
                work(writer)
        else:
            always = question is Question.ERASURE and _choice(storage, form, client) == Answer.ALLOW
            self._signed.run((question, record, revision), change, work, always=always)


def _choice(storage: Storage, form: str, client: ClientId) -> str:
    draft = storage.drafts.open(form, client)
    return "" if draft is None else text_of(draft.content.get(CHOICE))


def decision_form(record: RecordId, question: Question) -> str:
    """The name of the draft in which an answer is kept while it is written."""
    return f"{DECISION}:{question}:{to_hex(record)}"


def settling_problems(detail: DecisionDetail, content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps an answer from being written."""
    if detail.question is Question.FIELDS:
        paths = [point.subject for point in detail.points]
        return (*pick_problems(paths, content), *own_problems(detail, content))
    return answer_problems(detail.question, content, detail.offered)

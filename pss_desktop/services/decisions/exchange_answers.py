"""Answers what the exchange asks: a bundle that erases very much, and a key that signed two histories."""

from collections.abc import Sequence
from typing import Final

from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question, erasing_problems
from pss_desktop.domain.errors import DecisionGoneError, InvalidFieldsError, StaleDraftError
from pss_desktop.domain.ids import ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import SET
from pss_desktop.domain.legal_hold import hold_payload
from pss_desktop.domain.payloads import text_of
from pss_desktop.services.cases.legal_holds import LEGAL_HOLD
from pss_desktop.services.decisions.exchange_asks import ExchangeAsks
from pss_desktop.services.decisions.settling import DECISION
from pss_desktop.services.importing.many_erased import agreed_to
from pss_desktop.services.importing.views import ErasedLine
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.exchange.incoming import ASKED, REFUSED, IncomingState
from pss_desktop.vault.journal_writer import Entry, JournalWriter

BUNDLE: Final = "bundle"
AGREED_TO_ERASE: Final = "erasures.agreed"
REFUSED_TO_ERASE: Final = "erasures.refused"
LEFT_A_FORK: Final = "fork.settled"


class ExchangeAnswers:
    """Writes the answers of the open vault's person; what follows from them is taken in as bundles are."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing, asks: ExchangeAsks) -> None:
        self._seat = seat
        self._deeds = deeds
        self._signed = SignedDeeds(deeds, signing)
        self._asks = asks

    def erasing(self, key: int, lines: Sequence[ErasedLine], revision: int, *, origin: object = None) -> None:
        """Write the saved answer to bundle *key*, of which somebody saw that it would erase *lines*.

        A yes is to these and no others: should the bundle erase anything else by then, it asks anew.
        A no is a legal hold on each case that this person may hold; it names the erasures that it answers, so
        that it holds on every device and in whichever order things come. The bundle itself is taken in
        afterwards, by :meth:`Importing.retry`, now or after a restart. Raises DecisionGoneError,
        StaleDraftError, InvalidFieldsError, NotAllowedError and what signing raises.
        """
        storage, form = self._seat.storage, ask_form(Question.MANY_ERASED, str(key))

        def write(writer: JournalWriter) -> None:
            incoming = storage.exchange.incoming.get(key)
            if incoming.state is not IncomingState.TO_DECIDE or incoming.reason != ASKED:
                raise DecisionGoneError
            draft = storage.drafts.open(form, None)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            problems = erasing_problems(draft.content)
            if problems:
                raise InvalidFieldsError(problems)
            agreed = self._agrees(form)
            if not agreed:
                self._hold(writer, lines, text_of(draft.content.get(WORDS)))
            storage.exchange.incoming.move(
                key,
                IncomingState.TO_DECIDE,
                at=storage.clock.now(),
                reason=agreed_to(lines) if agreed else REFUSED,
            )
            storage.audit.append(AGREED_TO_ERASE if agreed else REFUSED_TO_ERASE, incoming.bundle)
            storage.drafts.discard(form, None, revision=revision)

        change = Change(frozenset({BUNDLE, DECISION, DRAFT, LEGAL_HOLD, "client"}), None, origin)
        self._signed.run((key, revision), change, write, always=self._agrees(form))

    def leave_fork(self, key: int) -> None:
        """Whoever uses the key was asked: what counted first goes on to count, and nobody is asked again.

        Raises DecisionGoneError.
        """
        storage, alarms = self._seat.storage, self._asks.alarms_with(key)
        form = ask_form(Question.FORK, str(key))
        draft = storage.drafts.open(form, None)
        with self._deeds.deed(Change(frozenset({BUNDLE, DECISION, DRAFT}))):
            if draft is not None:
                storage.drafts.discard(form, None, revision=draft.revision)
            for one in alarms:
                storage.exchange.alarms.seen(one.key, at=storage.clock.now())
            storage.audit.append(LEFT_A_FORK, alarms[0].alarm.subject)

    def _agrees(self, form: str) -> bool:
        draft = self._seat.storage.drafts.open(form, None)
        return draft is not None and text_of(draft.content.get(CHOICE)) == Answer.ALLOW

    def _hold(self, writer: JournalWriter, lines: Sequence[ErasedLine], words: str) -> None:
        """Where others would not take the hold from this person, what would erase stays out instead."""
        storage = self._seat.storage
        for line in lines:
            if line.client is None:
                continue
            scope = ScopeId(line.client)
            refuses = [to_hex(one) for one in line.asked]
            payload = hold_payload(words, storage.clock.now(), refuses=refuses)
            hold = Entry(LEGAL_HOLD, SET, single_record(scope, LEGAL_HOLD), scope, payload)
            if not storage.projection.is_handed_over(scope) and self._deeds.allows(hold):
                writer.write(hold)


def ask_form(question: Question, subject: str) -> str:
    """The name of the draft in which such an answer is kept while it is written."""
    return f"{DECISION}:{question}:{subject}"

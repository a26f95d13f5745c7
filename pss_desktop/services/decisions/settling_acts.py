"""The act that settles each question but fields: always one whose writer has seen everything it is about."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.case import CASE_FIELDS, CaseMove, CaseState, move_payload
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.consent_acts import WithdrawnLine
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.decision import Answer, Question
from pss_desktop.domain.errors import NotAllowedError
from pss_desktop.domain.ids import PersonId, from_hex, single_record, to_hex
from pss_desktop.domain.kinds import (
    ACCEPT,
    ADDENDUM,
    COMPLETE,
    DECLINE,
    ENTERED_IN_ERROR,
    KINDS,
    LIFT,
    MERGE,
    NO_ANSWER,
    OFFER,
    SEND,
    SET,
    WITHDRAW,
)
from pss_desktop.domain.legal_hold import hold_payload
from pss_desktop.domain.payloads import TEXT, to_payload
from pss_desktop.domain.risk import RiskAct, RiskMove, level_of
from pss_desktop.domain.session_note import Addendum, AddendumKind
from pss_desktop.journal.merge.versions import PARENTS
from pss_desktop.services.crisis.risks import risk_now
from pss_desktop.services.decisions.settlement import Settlement
from pss_desktop.services.decisions.settling_fields import settle_fields
from pss_desktop.services.sessions.notes import SESSION_NOTE
from pss_desktop.services.sessions.twin_notes import BESIDE

CASE_OWNER: Final = "case_owner"
LEGAL_HOLD: Final = "legal_hold"
_ACT_OF_STATE: Final[Mapping[object, str]] = MappingProxyType(
    {
        "withdrawn": WITHDRAW,
        "declined": DECLINE,
        "completed": COMPLETE,
        "accepted": ACCEPT,
        "no_answer": NO_ANSWER,
        "pending": SEND,
    }
)


def settle_state(settlement: Settlement) -> None:
    """The chosen state once more, by who has seen the others."""
    side = next(side for side in settlement.sides if to_hex(side.op) == settlement.choice)
    settlement.write(_ACT_OF_STATE[side.value], side.payload)


def settle_version(settlement: Settlement) -> None:
    """One version as it is, in the place of all: for kinds of plans that this release has no editor of."""
    side = next(side for side in settlement.sides if to_hex(side.op) == settlement.choice)
    parents = [to_hex(one.op) for one in settlement.sides]
    settlement.write(MERGE, {**side.payload, PARENTS: parents})


def settle_contents(settlement: Settlement) -> None:
    """What stands first stays; the words say what was seen, and the other content is kept below them."""
    kind = KINDS[settlement.detail.kind]
    act = ADDENDUM if kind.knows(ADDENDUM) else ENTERED_IN_ERROR
    settlement.write(act, _addition(settlement, AddendumKind(act)))


def settle_twins(settlement: Settlement) -> None:
    """One of the two was entered in error, or both stay and each reader is told why."""
    if settlement.choice == Answer.KEEP_BOTH:
        notes = [to_hex(side.record) for side in settlement.sides]
        payload = {**_addition(settlement, AddendumKind.ADDENDUM), BESIDE: notes[:-1]}
        settlement.write(ADDENDUM, payload, kind=SESSION_NOTE, record=settlement.sides[-1].record)
        return
    payload = _addition(settlement, AddendumKind.ENTERED_IN_ERROR)
    settlement.write(ENTERED_IN_ERROR, payload, kind=SESSION_NOTE, record=from_hex(settlement.choice))


def settle_consent(settlement: Settlement) -> None:
    """The client's no stays: it is withdrawn by who has seen the yes too. A yes is asked for by the form."""
    named = [WithdrawnLine.of_word(point.subject) for point in settlement.detail.points]
    now = settlement.storage.clock.now()
    day = PartialDate.of_day(now.astimezone().date())
    payload: dict[str, object] = {
        TEXT: {},
        "lines": [{"purpose": line.purpose, "audience": line.to} for line in named],
        "on": day.to_payload(),
        "at": to_iso(now),
    }
    settlement.write(WITHDRAW, payload)


def settle_level(settlement: Settlement) -> None:
    """The level that counts from now on; going down is an act that has seen the raise."""
    storage = settlement.storage
    level, now = level_of(settlement.choice), risk_now(storage, settlement.detail.client)
    move = RiskMove.LOWER if now.lowers_to(level) else RiskMove.RAISE
    act = RiskAct(move, level, settlement.words, storage.clock.now(), storage.identity.person)
    settlement.write(act.move.value, act.to_payload())


def settle_case(settlement: Settlement) -> None:
    """The case goes on, or stays closed although there was news."""
    storage = settlement.storage
    if settlement.choice == Answer.CLOSE:
        closing = next(side for side in settlement.sides if side.about == settlement.detail.kind)
        settlement.write(SET, _closed_again(closing.payload, settlement.words))
        return
    today = PartialDate.of_day(storage.clock.now().astimezone().date()).to_payload()
    answers = {"case_on": today, "case_words": settlement.words}
    sessions = storage.records.count_in(settlement.scope, SESSION_NOTE)
    settlement.write(SET, move_payload(CaseMove.REOPEN, answers, state=CaseState.CLOSED, sessions=sessions))


def settle_transfers(settlement: Settlement) -> None:
    """The present owner keeps the case by handing it to themselves; after that it may be offered to one."""
    me = settlement.storage.identity.person
    if settlement.detail.content.get("owner") != to_hex(me):
        raise NotAllowedError
    offer = settlement.write(OFFER, {TEXT: {}, "to": to_hex(me)})
    settlement.write(ACCEPT, {TEXT: {}, "offer": offer})
    if settlement.choice != Answer.KEEP:
        to = PersonId(from_hex(settlement.choice))
        settlement.write(OFFER, {TEXT: {}, "to": to_hex(to)})


def settle_erasure(settlement: Settlement) -> None:
    """The hold answers no and says so for ever; or it is lifted, and what was asked for is done."""
    storage, now = settlement.storage, settlement.storage.clock.now()
    hold = single_record(settlement.scope, LEGAL_HOLD)
    if settlement.choice == Answer.REFUSE:
        asked = [to_hex(side.op) for point in settlement.detail.points for side in point.sides]
        payload = hold_payload(settlement.words, now, refuses=asked)
        settlement.write(SET, payload, kind=LEGAL_HOLD, record=hold)
        return
    settlement.write(LIFT, hold_payload(settlement.words, now), kind=LEGAL_HOLD, record=hold)
    storage.erasure.carry_out(settlement.scope)


ACTS: Final[Mapping[Question, Callable[[Settlement], None]]] = MappingProxyType(
    {
        Question.FIELDS: settle_fields,
        Question.STATES: settle_state,
        Question.CONTENTS: settle_contents,
        Question.TWINS: settle_twins,
        Question.VERSIONS: settle_version,
        Question.CONSENT: settle_consent,
        Question.LEVELS: settle_level,
        Question.CASE_STATE: settle_case,
        Question.TRANSFERS: settle_transfers,
        Question.ERASURE: settle_erasure,
    }
)


def _addition(settlement: Settlement, kind: AddendumKind) -> dict[str, object]:
    storage = settlement.storage
    return Addendum(kind, settlement.words, storage.identity.person, storage.clock.now()).to_payload()


def _closed_again(payload: Mapping[str, object], words: str) -> dict[str, object]:
    """What the closing said, with the words of now."""
    said = payload.get(TEXT)
    known = {**payload, **(said if isinstance(said, Mapping) else {}), "case_words": words}
    return to_payload(CASE_FIELDS, {field.name: known.get(field.name) for field in CASE_FIELDS})

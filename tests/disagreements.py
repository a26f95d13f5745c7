"""What two people wrote apart about a client: one function for each question that a person has to decide."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final

from pss_desktop.domain.decision import Question
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import ACCEPT, ERASE, GIVE, OFFER, RAISE, SET, SIGN, VERSION, WITHDRAW
from pss_desktop.domain.safety_plan import SafetyPlan, Step
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.builders import a_note_body
from tests.fakes import NOON
from tests.services.elsewhere import Elsewhere

_SIGNED_AT: Final = "2026-11-22T10:00:00.000Z"


def apart_details(
    desk: Workspace, client: ClientId, *, first: str = "555 0161", other: str = "555 0119"
) -> None:
    """Two phones."""
    elsewhere = Elsewhere(desk, client).hears()
    desk.clients.change(client, {"phone": first})
    record = desk.seat.storage.records.page(ScopeId(client), "client_identity", count=1)[0].id
    elsewhere.write("client_identity", SET, {"phone": other}, record)
    elsewhere.arrive()


def apart_levels(desk: Workspace, client: ClientId, reason: str = "Spoke of the bridge.") -> None:
    """A low and a high risk."""
    one, other = Elsewhere(desk, client).hears(), Elsewhere(desk, client, name="Moss Field").hears()
    said = {"level": "low", "text": {"reason": "Sleeps again."}, "at": _SIGNED_AT}
    one.write("risk_level", RAISE, said)
    other.write("risk_level", RAISE, {"level": "high", "text": {"reason": reason}, "at": _SIGNED_AT})
    one.arrive()
    other.arrive()


def apart_consent(desk: Workspace, client: ClientId) -> None:
    """A yes to supervision, and a no."""
    given, withdrawn = Elsewhere(desk, client).hears(), Elsewhere(desk, client, name="Moss Field").hears()
    given.write("consent", GIVE, {"lines": [{"purpose": "supervisor", "answer": "given"}]})
    withdrawn.write("consent", WITHDRAW, {"lines": [{"purpose": "supervisor"}]})
    given.arrive()
    withdrawn.arrive()


def apart_plans(desk: Workspace, client: ClientId) -> None:
    """Two safety plans: one has another phone, and one more cousin."""
    versions = [_a_plan("555 0161", cousin=True), _a_plan("555 0119", cousin=False)]
    _write_apart(desk, client, "safety_plan", versions)


def apart_notes(desk: Workspace, client: ClientId, first: str, other: str) -> None:
    """Two notes that one person's two devices signed from one draft."""
    identity = desk.seat.storage.identity
    both = [Elsewhere(desk, client, key=identity.person_key, name=identity.name) for _ in range(2)]
    for elsewhere, words in zip(both, (first, other), strict=True):
        elsewhere.hears()
        elsewhere.write("session_note", SIGN, a_note(words), a_record(client, words))
    for elsewhere in both:
        elsewhere.arrive()


def apart_case(desk: Workspace, client: ClientId, words: str = "Rang in the night.") -> None:
    """Closed here, while a note was written elsewhere."""
    elsewhere = Elsewhere(desk, client).hears()
    content = {"move": "close", "case_on": "2026-11-22", "case_reason": "end_of_care"}
    saved = desk.drafts.save("case_move", client, content, 0)
    desk.cases.move(client, saved.revision)
    elsewhere.write("session_note", SIGN, a_note(words), a_record(client, words))
    elsewhere.arrive()


def apart_owners(desk: Workspace, client: ClientId) -> tuple[Elsewhere, Elsewhere]:
    """The case was offered to two, and both accepted: these."""
    scope, record = ScopeId(client), single_record(ScopeId(client), "case_owner")
    writer = desk.seat.storage.writer
    writer.write(Entry("case_owner", ACCEPT, record, scope, {}))
    others = Elsewhere(desk, client), Elsewhere(desk, client, name="Moss Field")
    offers = [
        writer.write(Entry("case_owner", OFFER, record, scope, {"to": to_hex(other.person)})).hash
        for other in others
    ]
    for other, offer in zip(others, offers, strict=True):
        other.hears()
        other.write("case_owner", ACCEPT, {"offer": to_hex(offer)})
    for other in others:
        other.arrive()
    return others


def apart_erasure(desk: Workspace, client: ClientId, words: str = "Of the harbour.") -> None:
    """A note that its author erases while a legal hold stands."""
    scope, note = ScopeId(client), a_record(client, words)
    elsewhere = Elsewhere(desk, client).hears()
    elsewhere.write("session_note", SIGN, a_note(words), note)
    elsewhere.arrive()
    hold = single_record(scope, "legal_hold")
    desk.seat.storage.writer.write(Entry("legal_hold", SET, hold, scope, {"text": {"reason": "A court."}}))
    elsewhere.write("session_note", ERASE, {}, note)
    elsewhere.arrive()


def apart_states(desk: Workspace, client: ClientId) -> None:
    """A referral that was accepted and declined."""
    referral = a_record(client, "referral")
    first = Elsewhere(desk, client).hears()
    first.write("referral", "send", {}, referral)
    first.arrive()
    both = [Elsewhere(desk, client).hears(), Elsewhere(desk, client, name="Moss Field").hears()]
    for elsewhere, act in zip(both, ("accept", "decline"), strict=True):
        elsewhere.write("referral", act, {}, referral)
    for elsewhere in both:
        elsewhere.arrive()


def apart_maps(desk: Workspace, client: ClientId, first: str = "Aunt", other: str = "Choir") -> None:
    """Two support maps, which this release has no editor of."""
    versions = [{"nodes": [{"id": words}], "text": {"node": words}} for words in (first, other)]
    _write_apart(desk, client, "support_map", versions)


def a_note(words: str) -> dict[str, object]:
    """A signed note's payload."""
    return {**a_note_body(words).to_payload(), "draft": "00" * 16, "signed_at": _SIGNED_AT}


def a_record(client: ClientId, word: str) -> RecordId:
    """An id of a record of this client's."""
    return RecordId(sha256(word.encode() + client).digest()[:16])


APART: Final[Mapping[Question, Callable[[Workspace, ClientId], object]]] = {
    Question.FIELDS: apart_details,
    Question.STATES: apart_states,
    Question.TWINS: lambda desk, client: apart_notes(desk, client, "Watered beans.", "Cut the beans."),
    Question.VERSIONS: apart_plans,
    Question.CONSENT: apart_consent,
    Question.LEVELS: apart_levels,
    Question.CASE_STATE: apart_case,
    Question.TRANSFERS: apart_owners,
    Question.ERASURE: apart_erasure,
}


def _a_plan(phone: str, *, cousin: bool) -> Mapping[str, object]:
    entries = [_a_helper("a", "Marigold, daughter", phone)]
    entries += [_a_helper("b", "Alder, cousin", "555 0188")] if cousin else []
    plan = replace(SafetyPlan.as_written({"entries": entries}), made_at=NOON)
    return {**plan.to_payload(), "parents": []}


def _a_helper(id_: str, name: str, phone: str) -> dict[str, object]:
    return {"id": id_, "step": Step.HELP, "kind": "person", "name": name, "phone": phone}


def _write_apart(
    desk: Workspace, client: ClientId, kind: str, versions: Sequence[Mapping[str, object]]
) -> None:
    """Each on a device of its own that knows of no other."""
    written = []
    for name, payload in zip(("Reed Marsh", "Moss Field"), versions, strict=True):
        elsewhere = Elsewhere(desk, client, name=name).hears()
        elsewhere.write(kind, VERSION, payload)
        written.append(elsewhere)
    for elsewhere in written:
        elsewhere.arrive()

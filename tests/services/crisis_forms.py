"""Forms of the crisis area, filled in right, kept as drafts and signed."""

from typing import Any, Final

from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.services.clinic import PASSPHRASE

WHEN: Final = "2026-11-22T12:00:00.000Z"
QUIET: Final = {"wish_dead": "no", "thoughts": "no", "deed_ever": "no"}
PLANNED: Final = {"thoughts": "yes", "method": "yes", "intent": "yes", "plan": "yes"}


def draft(desk: Workspace, form: str, client: ClientId | None, content: dict[str, Any]) -> int:
    """Keep *content* as the form's draft; its revision."""
    kept = desk.drafts.open(form, client)
    return desk.drafts.save(form, client, content, kept.revision if kept else 0).revision


def set_risk(desk: Workspace, client: ClientId, level: str, reason: str = "As we spoke.") -> RiskNow:
    """Set the level, having seen the one that stands."""
    content = {"level": level, "reason": reason, "seen": desk.risks.now(client).by}
    desk.signing.confirm(PASSPHRASE)
    return desk.risks.set_level(client, draft(desk, "risk_level", client, content))


def set_unreadable_risk(desk: Workspace, client: ClientId) -> None:
    """A raise whose level is no word, as no version of this program writes it."""
    payload = {"text": {"reason": "Spoke of a plan."}, "level": 3, "at": WHEN}
    record = single_record(ScopeId(client), "risk_level")
    desk.seat.storage.writer.write(Entry("risk_level", "raise", record, ScopeId(client), payload))


def sign_screen(
    desk: Workspace, client: ClientId, answers: dict[str, str] | None = None, **others: Any
) -> RecordId:
    """Ask the six topics and sign."""
    content = {"protocol": "six_topics", "when": WHEN, "answers": {**QUIET, **(answers or {})}, **others}
    desk.signing.confirm(PASSPHRASE)
    return desk.risk_screens.sign(client, draft(desk, "risk_screen", client, content))


def sign_crisis(desk: Workspace, client: ClientId, **others: Any) -> RecordId:
    """Write a crisis and sign."""
    content = {
        "when": WHEN,
        "kinds": ["suicidal"],
        "way": "phone",
        "happened": "Called from the bridge at Alder.",
        "outcome": "with_someone",
        **others,
    }
    desk.signing.confirm(PASSPHRASE)
    return desk.crises.sign(client, draft(desk, "crisis_event", client, content))


def log_contact(desk: Workspace, client: ClientId, **others: Any) -> RecordId:
    """Log a call."""
    content = {"when": WHEN, "channel": "phone", "outcome": "no_answer", **others}
    return desk.contacts.log(client, draft(desk, "contact", client, content))

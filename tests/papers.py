"""A case with something to print: a signed note, a safety plan, and a client who was asked."""

from dataclasses import dataclass

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.workspace import Workspace
from tests.builders_plans import safety_form
from tests.consents import a_form, record_consent
from tests.services.clinic import PASSPHRASE, add_client, sign_note


@dataclass(frozen=True, slots=True)
class PrintableCase:
    """A client and a note of theirs."""

    client: ClientId
    note: RecordId


def a_printable_case(desk: Workspace, *, asked: bool = True, **answers: object) -> PrintableCase:
    """Everything that a document is made of; *asked*: the client agreed to records."""
    client = add_client(desk, **answers)  # type: ignore[arg-type]
    note = sign_note(desk, client, "We sat under the fig tree.\nShe laughed.")
    sign_plan(desk, client)
    if asked:
        record_consent(desk, client, a_form(Purpose.SERVICES, Purpose.RECORD))
    return PrintableCase(client, note)


def sign_plan(desk: Workspace, client: ClientId, *entries: dict[str, object], **answers: object) -> None:
    """Write the next version of the safety plan and sign it."""
    work = desk.safety_plans.work(client, None)
    content = {**safety_form(*entries, **answers), "parents": work.content["parents"]}
    saved = desk.drafts.save("safety_plan", client, content, 0)
    desk.signing.confirm(PASSPHRASE)
    desk.safety_plans.save(client, saved.revision)

"""The contact log of each client; a caller who stays anonymous gets a case with a code and no name."""

from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.contact import LoggedContact
from pss_desktop.domain.errors import StaleDraftError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import ADD
from pss_desktop.services.clients.clients import Clients
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import Readable, readable
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.views.records import StoredRecord

CONTACT: Final = "contact"
_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One line of the log."""

    id: RecordId
    contact: LoggedContact


class Contacts:
    """What a person does with the contact log."""

    def __init__(self, seat: Seat, deeds: Deeds, clients: Clients) -> None:
        self._seat = seat
        self._deeds = deeds
        self._clients = clients

    def log(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Keep the saved draft of *revision* as a line of the log; it is never changed afterwards.

        Raises StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError.
        """
        storage = self._seat.storage
        with self._deeds.deed(Change(frozenset({CONTACT, DRAFT}), client, origin)) as writer:
            draft = storage.drafts.open(CONTACT, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            record = RecordId(storage.ids.new())
            payload = LoggedContact.from_form(draft.content).to_payload()
            writer.write(Entry(CONTACT, ADD, record, ScopeId(client), payload))
            storage.drafts.discard(CONTACT, client, revision=revision)
        return record

    def of(self, client: ClientId) -> Readable[ContactRow]:
        """The client's log, newest first."""
        found = self._seat.storage.records.page(ScopeId(client), CONTACT, count=_SHOWN)
        return readable(_row, [one for one in found if one.content])

    def anonymous_case(self, *, origin: object = None) -> ClientId:
        """Open a case for somebody who gives no name; it has a code, and a name can be added later."""
        return self._clients.add(NewClient.from_form({}), origin=origin)


def _row(record: StoredRecord) -> ContactRow:
    return ContactRow(record.id, LoggedContact.from_payload(record.content))

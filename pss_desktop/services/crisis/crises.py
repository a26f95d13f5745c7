"""Crises of a client: signed once, added to, and the level of risk raised in the same deed where asked."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import Readable
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signed_records import SignedKind, SignedRecord, SignedRecords
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import JournalWriter

CRISIS_EVENT: Final = "crisis_event"


class Crises:
    """What a person does with crises."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        signed = SignedDeeds(deeds, signing)
        self._records = SignedRecords(SignedKind(CRISIS_EVENT, CrisisEvent.from_payload), seat, signed)

    def sign(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Sign the saved draft of *revision*. Raises as SignedRecords.sign does."""

        def write(_: JournalWriter, __: RecordId, content: Mapping[str, object]) -> Mapping[str, object]:
            return CrisisEvent.from_form(content).to_payload()

        return self._records.sign(
            client, revision, write, Change(frozenset({CRISIS_EVENT, DRAFT}), client, origin)
        )

    def add(
        self, record: RecordId, kind: AddendumKind, text: str, *, origin: object = None
    ) -> SignedRecord[CrisisEvent]:
        """Sign an addition below a crisis."""
        return self._records.add(record, kind, text, origin=origin)

    def get(self, record: RecordId) -> SignedRecord[CrisisEvent]:
        """A signed crisis with its addenda. Raises RecordNotFoundError."""
        return self._records.get(record)

    def of(self, client: ClientId) -> Readable[SignedRecord[CrisisEvent]]:
        """The client's crises, newest first."""
        return self._records.of(client)

"""Risk screens: structures that are shipped, answers that are signed, the level raised in the same deed."""

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from pss_desktop.desktop.paths import resource
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, RecordNotFoundError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.risk import RiskSource
from pss_desktop.domain.risk_protocol import RiskProtocol
from pss_desktop.domain.risk_screen import RiskScreen
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.crisis.risks import RISK_LEVEL, raise_within
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import Readable
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signed_records import SignedKind, SignedRecord, SignedRecords
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import JournalWriter

RISK_SCREEN: Final = "risk_screen"
PROTOCOL: Final = "protocol"
"""The form keeps under this name which structure is asked."""

_ORDER: Final = ("six_topics", "four_questions", "own_record")


class RiskScreens:
    """What a person does with risk screens."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        signed = SignedDeeds(deeds, signing)
        self._records = SignedRecords(SignedKind(RISK_SCREEN, RiskScreen.from_payload), seat, signed)
        self._seat = seat

    @cached_property
    def protocols(self) -> Mapping[str, RiskProtocol]:
        """The structures by id, in the order in which they are offered."""
        return {name: _read(resource("risk_screens", f"{name}.json")) for name in _ORDER}

    def protocol(self, name: str) -> RiskProtocol:
        """The structure called *name*. Raises RecordNotFoundError for one that this version lacks."""
        found = self.protocols.get(name)
        if found is None:
            raise RecordNotFoundError
        return found

    def sign(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Sign the saved draft of *revision*; the level is raised in the same deed where it asks for that.

        Raises as SignedRecords.sign does.
        """

        def write(writer: JournalWriter, _: RecordId, content: Mapping[str, object]) -> Mapping[str, object]:
            name = text_of(content.get(PROTOCOL))
            if name not in self.protocols:
                raise InvalidFieldsError((FieldProblem(PROTOCOL, "required"),))
            screen = RiskScreen.from_form(self.protocols[name], content)
            raise_within(
                self._seat.storage,
                writer,
                client,
                screen.level,
                reason=screen.reason,
                source=RiskSource.RISK_SCREEN,
            )
            return screen.to_payload()

        change = Change(frozenset({RISK_SCREEN, RISK_LEVEL, DRAFT}), client, origin)
        return self._records.sign(client, revision, write, change)

    def add(
        self, record: RecordId, kind: AddendumKind, text: str, *, origin: object = None
    ) -> SignedRecord[RiskScreen]:
        """Sign an addition below a screen; the level of risk stays as it is."""
        return self._records.add(record, kind, text, origin=origin)

    def get(self, record: RecordId) -> SignedRecord[RiskScreen]:
        """A signed screen with its addenda. Raises RecordNotFoundError."""
        return self._records.get(record)

    def of(self, client: ClientId) -> Readable[SignedRecord[RiskScreen]]:
        """The client's screens, newest first."""
        return self._records.of(client)


def _read(path: Path) -> RiskProtocol:
    return RiskProtocol.from_data(json.loads(path.read_text("utf-8")))

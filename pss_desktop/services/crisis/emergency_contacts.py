"""Whom this counselor calls in a crisis: kept in the vault's settings, shown wherever a crisis is written."""

from typing import Final

from pss_desktop.domain.emergency_contact import EMERGENCY_FIELDS, EmergencyContact, contacts_in
from pss_desktop.domain.errors import StaleDraftError
from pss_desktop.domain.fields import require_valid
from pss_desktop.domain.payloads import text_of
from pss_desktop.services.preferences import SETTING
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT

EMERGENCY_CONTACTS: Final = "emergency_contacts"


class EmergencyContacts:
    """Reads and keeps them."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def answers(self) -> dict[str, str]:
        """The form as it was kept last."""
        kept = self._seat.storage.settings.get(EMERGENCY_CONTACTS) or {}
        return {field.name: text_of(kept.get(field.name)) for field in EMERGENCY_FIELDS}

    def all(self) -> tuple[EmergencyContact, ...]:
        """Those who have a phone; also offered for the safety plan's step of professionals and services."""
        return contacts_in(self.answers())

    def keep(self, revision: int, *, origin: object = None) -> None:
        """Keep the saved draft of *revision*. Raises StaleDraftError, InvalidFieldsError."""
        storage = self._seat.storage
        with self._deeds.deed(Change(frozenset({SETTING, DRAFT}), origin=origin)):
            draft = storage.drafts.open(EMERGENCY_CONTACTS, None)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            answers = {field.name: draft.content.get(field.name) for field in EMERGENCY_FIELDS}
            require_valid(EMERGENCY_FIELDS, answers)
            storage.settings.put(EMERGENCY_CONTACTS, {name: text_of(one) for name, one in answers.items()})
            storage.drafts.discard(EMERGENCY_CONTACTS, None, revision=revision)

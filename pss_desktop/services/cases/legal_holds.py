"""Legal holds of cases: set with a reason, lifted with a reason, each a signed act that stays."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.errors import RecordNotFoundError, StaleDraftError
from pss_desktop.domain.fields import require_valid
from pss_desktop.domain.ids import ClientId, PersonId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import LIFT, SET
from pss_desktop.domain.legal_hold import HOLD_FIELDS, HoldAct, hold_payload
from pss_desktop.domain.payloads import text_of
from pss_desktop.journal.merge.add_only import is_standing
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.vault.journal_writer import Entry, JournalWriter

LEGAL_HOLD: Final = "legal_hold"


@dataclass(frozen=True, slots=True)
class ToldHold:
    """A step with the name of whoever took it."""

    step: HoldAct
    who: str


@dataclass(frozen=True, slots=True)
class HoldState:
    """Whether a hold stands, and every step of it, the newest first."""

    standing: bool
    steps: tuple[ToldHold, ...]


class LegalHolds:
    """What keeps a case from being erased."""

    def __init__(self, seat: Seat, signed: SignedDeeds) -> None:
        self._seat = seat
        self._signed = signed

    def state(self, client: ClientId) -> HoldState:
        """Nothing stands where nothing was ever set."""
        records = self._seat.storage.records
        try:
            content = records.get(_record(client)).content
            acts = records.acts(_record(client))
        except RecordNotFoundError:
            return HoldState(standing=False, steps=())
        told = [
            ToldHold(
                HoldAct.from_payload(act.act, act.author, act.payload or {}, written=act.hlc.instant),
                self._name_of(act.author),
            )
            for act in acts
        ]
        return HoldState(is_standing(content), tuple(reversed(told)))

    def set(self, client: ClientId, revision: int, *, origin: object = None) -> None:
        """Sign that nothing of the case may be erased, for the reason of the saved draft.

        Raises StaleDraftError, InvalidFieldsError, and what signing raises.
        """
        self._sign(SET, client, revision, origin)

    def lift(self, client: ClientId, revision: int, *, origin: object = None) -> None:
        """Sign that it may again; what others asked to erase meanwhile goes. Raises as :meth:`set` does."""
        self._sign(LIFT, client, revision, origin)

    def _sign(self, act: str, client: ClientId, revision: int, origin: object) -> None:
        storage = self._seat.storage

        def write(writer: JournalWriter) -> None:
            draft = storage.drafts.open(LEGAL_HOLD, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            reason = _reason(draft.content)
            payload = hold_payload(reason, storage.clock.now())
            writer.write(Entry(LEGAL_HOLD, act, _record(client), ScopeId(client), payload))
            if act == LIFT:
                storage.erasure.carry_out(ScopeId(client))
            storage.drafts.discard(LEGAL_HOLD, client, revision=revision)

        change = Change(frozenset({LEGAL_HOLD, DRAFT, "client", "session_note"}), client, origin)
        self._signed.run((act, client, revision), change, write, always=act == LIFT)

    def _name_of(self, person: PersonId) -> str:
        try:
            return self._seat.storage.journal.keys.person_name(person) or ""
        except RecordNotFoundError:
            return ""


def _reason(content: Mapping[str, object]) -> str:
    """Raises InvalidFieldsError."""
    asked = {field.name: content.get(field.name) for field in HOLD_FIELDS}
    require_valid(HOLD_FIELDS, asked)
    return text_of(asked[HOLD_FIELDS[0].name])


def _record(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), LEGAL_HOLD)

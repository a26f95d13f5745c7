"""The level of risk of each client: raised at any time with a reason, lowered by who has seen the raise."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.errors import RiskChangedError, StaleDraftError
from pss_desktop.domain.fields import as_instant, require_valid
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.risk import RISK_FIELDS, RiskAct, RiskLevel, RiskMove, RiskSource, level_of, lowers
from pss_desktop.services.changes import Change
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.drafts import DRAFT
from pss_desktop.services.seat import Seat
from pss_desktop.services.signed_deeds import SignedDeeds
from pss_desktop.services.signing import Signing
from pss_desktop.vault.journal_writer import Entry, JournalWriter

RISK_LEVEL: Final = "risk_level"
SEEN: Final = "seen"
"""The form keeps under this name which act stood when it was opened."""


@dataclass(frozen=True, slots=True)
class RiskNow:
    """The level that counts. *by* names the act behind it, '' while nobody has set any; *at* is None then."""

    level: RiskLevel = RiskLevel.NONE
    reason: str = ""
    at: datetime | None = None
    by: str = ""

    @property
    def is_set(self) -> bool:
        """Whether anybody has looked at the risk yet."""
        return bool(self.by)


class Risks:
    """What a person does with the level of risk."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        self._seat = seat
        self._signed = SignedDeeds(deeds, signing)

    # Reading

    def now(self, client: ClientId) -> RiskNow:
        """The level that counts now: the highest of those that nobody who saw them has lowered."""
        record = _record(client)
        storage = self._seat.storage
        if storage.journal.record_key(record) is None:
            return RiskNow()
        state = storage.records.get(record).content
        words = state.get(TEXT)
        return RiskNow(
            level=level_of(state.get("level")),
            reason=text_of(words.get("reason")) if isinstance(words, dict) else "",
            at=as_instant(state.get("at")),
            by=text_of(state.get("by")),
        )

    def history(self, client: ClientId) -> tuple[RiskAct, ...]:
        """Every change of the level, newest first."""
        record = _record(client)
        if self._seat.storage.journal.record_key(record) is None:
            return ()
        acts = self._seat.storage.records.acts(record)
        moves = tuple(RiskMove)
        told = [
            RiskAct.from_payload(one.act, one.author, one.payload)
            for one in acts
            if one.payload is not None and one.act in moves
        ]
        return tuple(reversed(told))

    # Writing

    def set_level(self, client: ClientId, revision: int, *, origin: object = None) -> RiskNow:
        """Sign the level and reason of the saved draft of *revision*.

        Lowering is refused with RiskChangedError unless the act that stands is the one that the form showed.
        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError;
        the draft is then as it was.
        """
        storage = self._seat.storage

        def work(writer: JournalWriter) -> None:
            draft = storage.drafts.open(RISK_LEVEL, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            answers = {field.name: draft.content.get(field.name) for field in RISK_FIELDS}
            require_valid(RISK_FIELDS, answers)
            now, level = self.now(client), level_of(answers["level"])
            down = lowers(now.level, level)
            if down and text_of(draft.content.get(SEEN)) != now.by:
                raise RiskChangedError
            self._write(
                writer,
                client,
                RiskMove.LOWER if down else RiskMove.RAISE,
                level,
                text_of(answers["reason"]).strip(),
            )
            storage.drafts.discard(RISK_LEVEL, client, revision=revision)

        change = Change(frozenset({RISK_LEVEL, DRAFT}), client, origin)
        self._signed.run((RISK_LEVEL, client, revision), change, work)
        return self.now(client)

    def raise_within(
        self, writer: JournalWriter, client: ClientId, level: RiskLevel, *, reason: str, source: RiskSource
    ) -> bool:
        """As part of another signed deed: raise to *level* if that is higher, or the first; never lower.

        The deed's Change names ``risk_level`` too. Whether anything was written.
        """
        now = self.now(client)
        if now.is_set and level.height <= now.level.height:
            return False
        self._write(writer, client, RiskMove.RAISE, level, reason, source.value)
        return True

    def _write(
        self,
        writer: JournalWriter,
        client: ClientId,
        move: RiskMove,
        level: RiskLevel,
        reason: str,
        source: str = "",
    ) -> None:
        storage = self._seat.storage
        act = RiskAct(move, level, reason, storage.clock.now(), storage.identity.person, source)
        writer.write(Entry(RISK_LEVEL, move.value, _record(client), ScopeId(client), act.to_payload()))


def _record(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), RISK_LEVEL)

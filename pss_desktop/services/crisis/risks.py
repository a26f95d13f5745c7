"""The level of risk of each client: raised at any time with a reason, lowered by who has seen the raise."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple

from pss_desktop.domain.errors import RiskChangedError, StaleDraftError
from pss_desktop.domain.fields import as_instant, require_valid
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.risk import (
    JUDGED_IN_A_NOTE,
    RISK_FIELDS,
    UNREADABLE,
    RiskAct,
    RiskLevel,
    RiskMove,
    RiskSource,
    level_of,
    lowers,
    set_anew,
)
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import Readable, readable
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.views.records import StoredAct

RISK_LEVEL: Final = "risk_level"
SEEN: Final = "seen"
"""The form keeps under this name which act stood when it was opened."""


class RiskNow(NamedTuple):
    """The level that counts. *by* names the act behind it, '' while nobody has set any; *at* is None then.

    *reads*: what was set is a word. What is none counts as the highest level, and is said to be unreadable.
    """

    level: RiskLevel = RiskLevel.NONE
    reason: str = ""
    at: datetime | None = None
    by: str = ""
    reads: bool = True

    def lowers_to(self, level: RiskLevel) -> bool:
        """Whether *level* takes the act that lowers. No raise takes the place of what cannot be read."""
        return not self.reads or lowers(self.level, level)

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
        return risk_now(self._seat.storage, client)

    def history(self, client: ClientId) -> Readable[RiskAct]:
        """Every change of the level, newest first."""
        record = _record(client)
        if self._seat.storage.journal.record_key(record) is None:
            return Readable()
        known = [one for one in self._seat.storage.records.acts(record) if one.act in tuple(RiskMove)]
        acts = [(one, one.payload) for one in known if one.payload is not None]
        anew = set_anew((one.act, payload) for one, payload in acts)
        return readable(_told, [(*one, over) for one, over in zip(acts, anew, strict=True)][::-1])

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
            down = now.lowers_to(level)
            if down and text_of(draft.content.get(SEEN)) != now.by:
                raise RiskChangedError
            move = RiskMove.LOWER if down else RiskMove.RAISE
            reason = text_of(answers["reason"]).strip()
            _write(
                writer,
                client,
                RiskAct(move, level, reason, storage.clock.now(), storage.identity.person),
            )
            storage.drafts.discard(RISK_LEVEL, client, revision=revision)

        change = Change(frozenset({RISK_LEVEL, DRAFT}), client, origin)
        self._signed.run((RISK_LEVEL, client, revision), change, work)
        return self.now(client)


def risk_now(storage: Storage, client: ClientId) -> RiskNow:
    """The level of *client* as it stands."""
    record = _record(client)
    if storage.journal.record_key(record) is None:
        return RiskNow()
    state = storage.records.get(record).content
    words, level = state.get(TEXT), text_of(state.get("level"))
    reads = bool(level) or "level" not in state
    return RiskNow(
        level=level_of(level if reads else UNREADABLE),
        reason=text_of(words.get("reason")) if isinstance(words, dict) else "",
        at=as_instant(state.get("at")),
        by=text_of(state.get("by")),
        reads=reads,
    )


def raise_within(
    storage: Storage,
    writer: JournalWriter,
    client: ClientId,
    level: RiskLevel,
    *,
    reason: str,
    source: RiskSource,
) -> bool:
    """As part of another signed deed: raise to *level* if that is higher, or the first; never lower.

    The deed's Change names ``risk_level`` too. Whether anything was written.
    """
    now = risk_now(storage, client)
    if now.is_set and now.reads and level.height <= now.level.height:
        return False
    act = RiskAct(RiskMove.RAISE, level, reason, storage.clock.now(), storage.identity.person, source.value)
    _write(writer, client, act)
    return True


def raise_by_note(storage: Storage, writer: JournalWriter, client: ClientId, level: str) -> None:
    """What the signature under a note does where *level* is its risk today; nothing where it says none."""
    if level:
        raise_within(
            storage, writer, client, level_of(level), reason=JUDGED_IN_A_NOTE, source=RiskSource.SESSION_NOTE
        )


def _write(writer: JournalWriter, client: ClientId, act: RiskAct) -> None:
    writer.write(Entry(RISK_LEVEL, act.move.value, _record(client), ScopeId(client), act.to_payload()))


def _told(stored: tuple[StoredAct, Mapping[str, object], bool]) -> RiskAct:
    act, payload, anew = stored
    return RiskAct.from_payload(act.act, act.author, payload)._replace(anew=anew)


def _record(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), RISK_LEVEL)

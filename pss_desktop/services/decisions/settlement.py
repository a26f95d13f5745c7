"""An answer to one decision while it is written: what was seen, what was chosen, and where it goes."""

from collections.abc import Mapping
from dataclasses import dataclass

from pss_desktop.domain.decision import CHOICE, WORDS
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.domain.payloads import text_of
from pss_desktop.services.decisions.decision_views import DecisionDetail, Side
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.storage import Storage


@dataclass(frozen=True, slots=True)
class Settlement:
    """Handed to the act of each question, inside the deed's transaction."""

    storage: Storage
    writer: JournalWriter
    detail: DecisionDetail
    content: Mapping[str, object]

    @property
    def scope(self) -> ScopeId:
        return ScopeId(self.detail.client)

    @property
    def choice(self) -> str:
        return text_of(self.content.get(CHOICE))

    @property
    def words(self) -> str:
        return text_of(self.content.get(WORDS)).strip()

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides of a decision about one thing."""
        return self.detail.points[0].sides

    def write(self, act: str, payload: Mapping[str, object], *, kind: str = "", record: bytes = b"") -> str:
        """Write *act* on the record of the decision, or on another one of its case; its hash."""
        entry = Entry(
            kind or self.detail.kind, act, RecordId(record or self.detail.record), self.scope, payload
        )
        return self.writer.write(entry).hash.hex()

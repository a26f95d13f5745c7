"""A legal hold: why a case's records must not be erased for now, and why they may be again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.fields import Field, FieldKind, as_instant
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.payloads import TEXT, text_of

HOLD_FIELDS: Final = (Field("reason", FieldKind.LONG_TEXT, required=True, max_length=2_000, searchable=True),)
REFUSES: Final = "refuses"
"""The erasures that a hold answers with no, by hash."""


@dataclass(frozen=True, slots=True)
class HoldAct:
    """One signed step: the hold was set or lifted, by whom, when and why."""

    act: str
    reason: str
    author: PersonId
    at: datetime

    @classmethod
    def from_payload(
        cls, act: str, author: PersonId, payload: Mapping[str, object], *, written: datetime
    ) -> Self:
        """Read an act of the journal; one without a time was done when it was *written*."""
        words = payload.get(TEXT)
        reason = text_of(words.get("reason")) if isinstance(words, Mapping) else ""
        return cls(act, reason, author, as_instant(payload.get("at")) or written)


def hold_payload(reason: str, at: datetime, refuses: Sequence[str] = ()) -> dict[str, object]:
    """What the signature under a hold, or under its end, stands for."""
    payload: dict[str, object] = {TEXT: {"reason": reason.strip()}, "at": to_iso(at)}
    return {**payload, REFUSES: list(refuses)} if refuses else payload

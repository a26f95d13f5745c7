"""A recipient's answer to a client's no: the data are hidden, or erased, at somebody who had got them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.fields import as_instant
from pss_desktop.domain.ids import HASH_LENGTH, OpHash, from_hex
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.summary import Summary

RECEIPT: Final = "withdrawal_receipt"


class Obeyed(StrEnum):
    """What became of the data."""

    HIDDEN = "hidden"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class WithdrawalReceipt:
    """*act* is the consent act that is answered; who answers is the author of the operation."""

    act: OpHash
    obeyed: Obeyed
    at: datetime

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read what :meth:`to_payload` wrote. Raises ValueError for what is no receipt."""
        at, obeyed = as_instant(payload.get("at")), text_of(payload.get("obeyed"))
        if at is None:
            raise ValueError("a receipt has a time")
        return cls(OpHash(from_hex(text_of(payload.get("act")), HASH_LENGTH)), Obeyed(obeyed), at)

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {TEXT: {}, "act": self.act.hex(), "obeyed": self.obeyed.value, "at": to_iso(self.at)}


def summarise_receipt(view: Mapping[str, object]) -> Summary:
    """Lists show when it was obeyed, and how: as a title, for what has the status 'erased' is in no list."""
    return Summary(at=as_instant(view.get("at")), title=text_of(view.get("obeyed")))

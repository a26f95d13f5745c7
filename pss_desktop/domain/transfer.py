"""Handing a case to another person: offered by whoever has it, theirs once they accept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.summary import Summary

TO: Final = "to"
OFFERED: Final = "offered"


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An offer that nobody has answered."""

    offer: OpHash
    by: PersonId
    to: PersonId

    @classmethod
    def listed(cls, state: Mapping[str, object]) -> tuple[Self, ...]:
        """Those of a transfer record's merged state."""
        found = state.get("open")
        lines = [one for one in (found if isinstance(found, list) else []) if isinstance(one, Mapping)]
        return tuple(
            cls(
                OpHash(_bytes(one.get("offer"))),
                PersonId(_bytes(one.get("from"))),
                PersonId(_bytes(one.get(TO))),
            )
            for one in lines
        )


def offer_payload(to: PersonId, *, for_owner: PersonId | None = None) -> dict[str, object]:
    """What the signature under an offer stands for; *for_owner*: whose supervisor makes it."""
    payload: dict[str, object] = {TEXT: {}, TO: to.hex()}
    return payload if for_owner is None else {**payload, "for": for_owner.hex()}


def offered_for(payload: Mapping[str, object]) -> PersonId | None:
    """In whose name an offer is made, by their supervisor; nobody has the id of what makes no sense."""
    return PersonId(_bytes(payload["for"])) if "for" in payload else None


def accept_payload(offer: OpHash) -> dict[str, object]:
    """What the signature under an acceptance stands for."""
    return {TEXT: {}, "offer": offer.hex()}


def summarise_transfer(state: Mapping[str, object]) -> Summary:
    """Lists find the offers that wait by their state."""
    return Summary(status=OFFERED if state.get("open") else "")


def _bytes(value: object) -> bytes:
    try:
        return bytes.fromhex(text_of(value))
    except ValueError:
        return b""

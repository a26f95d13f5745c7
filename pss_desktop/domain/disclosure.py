"""What was shared with whom, under which consent: written when it leaves, and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_instant, require_valid
from pss_desktop.domain.payloads import TEXT, list_of, text_of
from pss_desktop.domain.summary import Summary

_FIELDS: Final = (
    Field("audience", FieldKind.TEXT, required=True, max_length=40),
    Field("to", FieldKind.TEXT),
    Field("what", FieldKind.MANY, required=True, max_length=40),
)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """*what* are stable words such as the kinds of record; *consent* the acts that allowed it.

    *overridden*: the client had not agreed, and somebody decided all the same.
    """

    audience: str
    to: str
    what: tuple[str, ...]
    consent: tuple[str, ...]
    at: datetime
    overridden: bool = False

    @classmethod
    def from_payload(cls, payload: Mapping[str, object], *, written: datetime) -> Self:
        """Read what :meth:`to_payload` wrote, and whatever else: that something was shared is never left out.

        One without a time was done when it was *written*; what it does not say is empty.
        """
        at, words = as_instant(payload.get("at")) or written, payload.get(TEXT)
        return cls(
            audience=text_of(payload.get("audience")),
            to=text_of(words.get("to")) if isinstance(words, Mapping) else "",
            what=list_of(payload.get("what")),
            consent=list_of(payload.get("consent")),
            at=at,
            overridden=payload.get("overridden") is True,
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it. Raises InvalidFieldsError."""
        require_valid(_FIELDS, {"audience": self.audience, "to": self.to, "what": self.what})
        if not self.consent:
            raise InvalidFieldsError((FieldProblem("consent", "required"),))
        return {
            TEXT: {"to": self.to} if self.to else {},
            "audience": self.audience,
            "what": list(self.what),
            "consent": list(self.consent),
            "at": to_iso(self.at),
            "overridden": self.overridden,
        }


def summarise_disclosure(view: Mapping[str, object]) -> Summary:
    """Lists show where something went, and when."""
    return Summary(at=as_instant(view.get("at")), title=text_of(view.get("audience")))

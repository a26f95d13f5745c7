"""Whom to call in a crisis: the local line, the emergency number, one's own supervisor, and one more."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pss_desktop.domain.fields import Field, FieldKind, ascii_digits
from pss_desktop.domain.payloads import text_of


class EmergencyRole(StrEnum):
    """Who it is, in the order in which they are shown."""

    EMERGENCY = "emergency"
    CRISIS_LINE = "crisis_line"
    SUPERVISOR = "supervisor"
    FACILITY = "facility"


def _fields() -> tuple[Field, ...]:
    return tuple(
        field
        for role in EmergencyRole
        for field in (
            Field(f"{role}_name", FieldKind.TEXT, max_length=100),
            Field(f"{role}_phone", FieldKind.PHONE),
            Field(f"{role}_hours", FieldKind.TEXT, max_length=100),
        )
    )


EMERGENCY_FIELDS: Final = _fields()


@dataclass(frozen=True, slots=True)
class EmergencyContact:
    """Somebody to call; *name* may be empty where the role says enough."""

    role: EmergencyRole
    phone: str
    name: str = ""
    hours: str = ""


def contacts_in(content: Mapping[str, object]) -> tuple[EmergencyContact, ...]:
    """Those of the form's answers who have a phone, in order."""
    found = (
        EmergencyContact(
            role,
            ascii_digits(text_of(content.get(f"{role}_phone")).strip()),
            text_of(content.get(f"{role}_name")).strip(),
            text_of(content.get(f"{role}_hours")).strip(),
        )
        for role in EmergencyRole
    )
    return tuple(one for one in found if one.phone)

"""The roles that a person can have in a programme; the roster alone gives them."""

from enum import Enum
from typing import Final


class Role(Enum):
    """What somebody does in the programme; each person has one."""

    COUNSELOR = "counselor"
    CLINIC_STAFF = "clinic_staff"
    SUPERVISOR = "supervisor"
    COORDINATOR = "coordinator"


OVERSEEING: Final = frozenset({Role.SUPERVISOR, Role.COORDINATOR})
"""They read what others wrote, or answer for it."""

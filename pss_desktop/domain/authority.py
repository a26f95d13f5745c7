"""Who may write what, where: asked of everything that comes from others before it counts here.

A pure function of the act, of the author's role, and of how the author stands to the case. Whatever is
refused stays with its author: a no loses nothing, and a later roster or transfer can turn it into a yes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.kinds import (
    APPROVE,
    CO_SIGN,
    ERASE,
    GIVE,
    KINDS,
    REFUSE,
    RETURN,
    SAMPLE,
    WITHDRAW,
    OperationClass,
    ScopeType,
)
from pss_desktop.domain.roles import Role
from pss_desktop.domain.withdrawal_receipt import RECEIPT


class Relation(Enum):
    """How an author stands to a case, as far as this vault knows."""

    MYSELF = "myself"
    """The person whose vault this is, on another device."""
    OWNER = "owner"
    """The case is theirs, or nobody here knows the case yet."""
    TEAM = "team"
    """It was theirs once, or they say yes to an offer now. To be offered a case is not enough."""
    SUPERVISOR = "supervisor"
    """They supervise whose case it is, or reviewed it while they did."""
    STRANGER = "stranger"


class Refusal(StrEnum):
    """Why an act of somebody else does not count here; each travels in the ack as it is."""

    NOT_THEIR_DEVICE = "not_their_device"
    NO_ROLE = "no_role"
    PRIVATE = "private"
    ABOUT_ANOTHER = "about_another"
    NOT_THEIR_CASE = "not_their_case"
    NOT_FOR_ROLE = "not_for_role"
    MISPLACED = "misplaced"
    FOR_THEMSELVES = "for_themselves"
    """Reception writes down that a client lets reception have what is somebody else's case."""
    ERASING_REFUSED = "erasing_refused"
    """It erases very much, and whoever was asked said no."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What an operation does. *kind*, *act* and *op_class* may be words of a newer version."""

    kind: str
    act: str
    op_class: str
    scope: ScopeType


@dataclass(frozen=True, slots=True)
class Standing:
    """Who did it: *role* is None for somebody whom the roster does not trust.

    *may_erase*: the programme lets their role ask for erasures of what others began.
    """

    role: Role | None
    relation: Relation
    may_erase: bool = False


_ANY_ACT: Final[frozenset[str]] = frozenset()
# What others than those who have the case may write in it; an empty set of acts means any.
_SUPERVISING: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "review",
                "supervision_session",
                "case_conference",
                "risk_level",
                "task",
                "flag",
                "contact",
                "disclosure",
                "legal_hold",
                "case_owner",
                "withdrawal_receipt",
            ),
            _ANY_ACT,
        ),
        "session_note": frozenset({CO_SIGN}),
        "group_line": frozenset({CO_SIGN}),
        "consent": frozenset({WITHDRAW}),
    }
)
_RECEPTION: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "client",
                "client_identity",
                "appointment",
                "contact",
                "referral",
                "task",
                "flag",
                "file",
                "disclosure",
                "withdrawal_receipt",
            ),
            _ANY_ACT,
        ),
        "consent": frozenset({GIVE, REFUSE, WITHDRAW}),
    }
)
# Answers that anybody who was sent a case may give, and the step by which it becomes theirs.
_ANYBODYS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    dict.fromkeys(("case_owner", "withdrawal_receipt"), _ANY_ACT)
)


# Nobody approves their own work, or says that it was drawn.
_DECIDING: Final = frozenset({APPROVE, RETURN, SAMPLE})


def why_refused(deed: Deed, by: Standing) -> Refusal | None:
    """Why *deed* does not count here; None where it does."""
    if deed.op_class == OperationClass.PRIVATE:
        return Refusal.PRIVATE
    if _is_mislabelled(deed):
        return Refusal.MISPLACED
    if by.relation is Relation.MYSELF:
        return None
    if deed.scope is ScopeType.SELF:
        return Refusal.ABOUT_ANOTHER
    if by.role is not None and by.may_erase and deed.act == ERASE:
        return None
    return Refusal.NO_ROLE if by.role is None else _by_role(deed, by.role, by.relation)


def _is_mislabelled(deed: Deed) -> bool:
    """Whether it stands where its kind is never written, or in a class by which it would go to others.

    An author could give a case's words a kind or a class by which they would go to everybody.
    """
    kind = KINDS.get(deed.kind)
    if kind is None:
        return False
    if deed.scope not in kind.scopes:
        return True
    own = kind.act(deed.act).op_class if kind.knows(deed.act) else None
    return deed.op_class not in (kind.classes if own is None else (own,))


def _by_role(deed: Deed, role: Role, relation: Relation) -> Refusal | None:
    if deed.scope in (ScopeType.CASE, ScopeType.GROUP) and role is Role.COORDINATOR:
        return None if deed.kind == RECEIPT else Refusal.NOT_FOR_ROLE
    of_the_case = relation is Relation.OWNER or (relation is Relation.TEAM and role is not Role.CLINIC_STAFF)
    if deed.scope is not ScopeType.CASE or of_the_case:
        decides = deed.kind == "review" and deed.act in _DECIDING
        return Refusal.NOT_FOR_ROLE if decides and role is not Role.SUPERVISOR else None
    if relation is Relation.SUPERVISOR:
        return None if _is_among(deed, _SUPERVISING) else Refusal.NOT_FOR_ROLE
    if role is Role.CLINIC_STAFF:
        return None if _is_among(deed, _RECEPTION) else Refusal.NOT_FOR_ROLE
    return None if _is_among(deed, _ANYBODYS) else Refusal.NOT_THEIR_CASE


def _is_among(deed: Deed, allowed: Mapping[str, frozenset[str]]) -> bool:
    """Whether this act is allowed. A kind that this version does not know is kept, and shows nowhere.

    An erasure is judged where the records are merged: by who began the record and whose case it is.
    """
    if deed.act == ERASE or deed.kind not in KINDS:
        return True
    acts = allowed.get(deed.kind)
    return acts is not None and (acts == _ANY_ACT or deed.act in acts)

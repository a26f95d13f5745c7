"""Who may write what, where: the table, act by act."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.authority import Deed, Refusal, Relation, Standing, why_refused
from pss_desktop.domain.kinds import KINDS, OperationClass, ScopeType
from pss_desktop.domain.roles import Role

NOTE = Deed("session_note", "sign", "clinical", ScopeType.CASE)
REVIEW = Deed("review", "approve", "clinical", ScopeType.CASE)
SENDING = Deed("review", "send", "clinical", ScopeType.CASE)
WITHDRAWAL = Deed("consent", "withdraw", "administrative", ScopeType.CASE)
CONSENT = Deed("consent", "give", "administrative", ScopeType.CASE)
CO_SIGNATURE = Deed("session_note", "co_sign", "clinical", ScopeType.CASE)
ERASURE = Deed("session_note", "erase", "clinical", ScopeType.CASE)
OVERRIDING = Deed("consent", "override", "administrative", ScopeType.CASE)
MISLABELLED = Deed("session_note", "sign", "administrative", ScopeType.CASE)
IN_THE_OPEN = Deed("task", "set", "administrative", ScopeType.DIRECTORY)
NEWER = Deed("weather", "set", "clinical", ScopeType.CASE)
OFFER = Deed("case_owner", "offer", "administrative", ScopeType.CASE)
IDENTITY = Deed("client_identity", "set", "identifying", ScopeType.CASE)
GROUP = Deed("group", "set", "administrative", ScopeType.GROUP)
SERVICE = Deed("service", "set", "administrative", ScopeType.DIRECTORY)
REPAIR = Deed("clock_repair", "repair", "administrative", ScopeType.SELF)

OWNER, TEAM, STRANGER = Relation.OWNER, Relation.TEAM, Relation.STRANGER
SUPERVISOR, MYSELF = Relation.SUPERVISOR, Relation.MYSELF


@pytest.mark.parametrize(
    ("deed", "role", "relation", "refusal"),
    [
        (NOTE, Role.COUNSELOR, OWNER, None),
        (NOTE, Role.COUNSELOR, TEAM, None),
        (NOTE, Role.COUNSELOR, STRANGER, Refusal.NOT_THEIR_CASE),
        (NOTE, Role.SUPERVISOR, SUPERVISOR, Refusal.NOT_FOR_ROLE),
        (NOTE, Role.SUPERVISOR, OWNER, None),
        (NOTE, Role.COORDINATOR, OWNER, Refusal.NOT_FOR_ROLE),
        (NOTE, None, OWNER, Refusal.NO_ROLE),
        (NOTE, None, MYSELF, None),
        (REVIEW, Role.SUPERVISOR, SUPERVISOR, None),
        (REVIEW, Role.COUNSELOR, STRANGER, Refusal.NOT_THEIR_CASE),
        (REVIEW, Role.COUNSELOR, OWNER, Refusal.NOT_FOR_ROLE),
        (REVIEW, Role.SUPERVISOR, TEAM, None),
        (SENDING, Role.COUNSELOR, OWNER, None),
        (CO_SIGNATURE, Role.SUPERVISOR, SUPERVISOR, None),
        (WITHDRAWAL, Role.SUPERVISOR, SUPERVISOR, None),
        (CONSENT, Role.SUPERVISOR, SUPERVISOR, Refusal.NOT_FOR_ROLE),
        (CONSENT, Role.CLINIC_STAFF, STRANGER, None),
        (IDENTITY, Role.CLINIC_STAFF, STRANGER, None),
        (NOTE, Role.CLINIC_STAFF, STRANGER, Refusal.NOT_FOR_ROLE),
        (NOTE, Role.CLINIC_STAFF, TEAM, Refusal.NOT_FOR_ROLE),
        (OVERRIDING, Role.CLINIC_STAFF, STRANGER, Refusal.NOT_FOR_ROLE),
        (MISLABELLED, Role.COUNSELOR, MYSELF, Refusal.MISPLACED),
        (IN_THE_OPEN, Role.COUNSELOR, OWNER, Refusal.MISPLACED),
        (ERASURE, Role.SUPERVISOR, SUPERVISOR, None),
        (NEWER, Role.SUPERVISOR, SUPERVISOR, None),
        (NEWER, Role.COORDINATOR, SUPERVISOR, Refusal.NOT_FOR_ROLE),
        (OFFER, Role.COUNSELOR, STRANGER, None),
        (GROUP, Role.COUNSELOR, STRANGER, None),
        (GROUP, Role.COORDINATOR, STRANGER, Refusal.NOT_FOR_ROLE),
        (SERVICE, Role.COORDINATOR, STRANGER, None),
        (REPAIR, Role.COUNSELOR, STRANGER, Refusal.ABOUT_ANOTHER),
        (REPAIR, Role.COUNSELOR, MYSELF, None),
    ],
)
def test_the_table_of_who_may_write_what(
    deed: Deed, role: Role | None, relation: Relation, refusal: Refusal | None
) -> None:
    assert why_refused(deed, Standing(role, relation)) is refusal


KIND_NAMES = [*sorted(KINDS), "weather"]


@given(
    kind=st.sampled_from(KIND_NAMES),
    scope=st.sampled_from(ScopeType),
    role=st.none() | st.sampled_from(Role),
    relation=st.sampled_from(Relation),
)
def test_what_is_private_comes_from_nobody(
    kind: str, scope: ScopeType, role: Role | None, relation: Relation
) -> None:
    deed = Deed(kind, "set", OperationClass.PRIVATE, scope)
    assert why_refused(deed, Standing(role, relation)) is Refusal.PRIVATE


@given(
    kind=st.sampled_from(KIND_NAMES),
    act=st.sampled_from(["set", "sign", "erase", "raise"]),
    op_class=st.sampled_from(["clinical", "administrative", "identifying", "aggregate", "newer"]),
    scope=st.sampled_from(ScopeType),
    relation=st.sampled_from([one for one in Relation if one is not MYSELF]),
)
def test_whom_the_roster_does_not_trust_writes_nothing(
    kind: str, act: str, op_class: str, scope: ScopeType, relation: Relation
) -> None:
    assert why_refused(Deed(kind, act, op_class, scope), Standing(None, relation)) is not None

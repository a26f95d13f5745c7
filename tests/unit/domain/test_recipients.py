"""As what somebody gets something of a case: default is nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.recipients import Relation, audience_of
from pss_desktop.domain.sharing import Audience


@pytest.mark.parametrize(
    ("relation", "audience"),
    [
        (Relation("counselor", is_me=True), Audience.OWN_DEVICE),
        (Relation("counselor", counsels=True), Audience.CASE_COUNSELOR),
        (Relation("counselor", was_offered=True), Audience.NEXT_COUNSELOR),
        (Relation("supervisor", supervises=True), Audience.SUPERVISOR),
        (Relation("clinic_staff"), Audience.CLINIC),
        (Relation("coordinator"), Audience.COORDINATOR),
        (Relation("counselor"), None),
        (Relation("supervisor"), None),
        (Relation("of a later version"), None),
    ],
)
def test_each_relation_has_its_audience(relation: Relation, audience: Audience | None) -> None:
    assert audience_of(relation) is audience


def test_a_supervisor_to_whom_a_case_was_given_is_its_counselor() -> None:
    assert audience_of(Relation("supervisor", counsels=True, supervises=True)) is Audience.CASE_COUNSELOR


@given(st.sampled_from(["counselor", "supervisor", "root", ""]))
def test_a_role_alone_opens_no_case(role: str) -> None:
    assert audience_of(Relation(role)) is None

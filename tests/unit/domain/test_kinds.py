"""The table of kinds: a few rows literally, and what must hold for all of them."""

import pytest

from pss_desktop.domain.errors import UnknownKindError
from pss_desktop.domain.ids import RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import KINDS, Kind, MergeRule, OperationClass, ScopeType, kind, only_record
from pss_desktop.domain.summaries import summary_of
from pss_desktop.domain.summary import Summary


def row(name: str) -> tuple[tuple[str, ...], tuple[str, ...], str, dict[str, bool]]:
    found = KINDS[name]
    acts = {spec.name: spec.person_signed for spec in found.acts}
    return tuple(found.scopes), tuple(found.classes), found.rule.value, acts


def test_the_table_has_every_kind_of_the_design() -> None:
    assert set(KINDS) == {
        "client", "problem", "needs_strengths", "skill_practice", "task", "appointment", "client_identity",
        "case_owner", "contact", "disclosure", "flag", "session_note", "group_line", "process_note",
        "staff_wellbeing", "consent", "safety_plan", "protection_plan", "support_plan", "support_map",
        "risk_level", "risk_screen", "crisis_event", "assessment", "referral", "file", "review",
        "supervision_session", "case_conference", "group", "group_session", "activity", "service",
        "legal_hold", "clock_repair", "withdrawal_receipt",
    }  # fmt: skip


def test_some_rows_are_as_the_design_says() -> None:
    assert row("session_note") == (
        ("case",),
        ("clinical",),
        "immutable",
        {
            "sign": True,
            "addendum": True,
            "amendment": True,
            "late_entry": True,
            "entered_in_error": True,
            "co_sign": True,
            "erase": True,
        },
    )
    assert row("client") == (("case",), ("clinical",), "fields", {"set": False, "erase": True})
    assert row("appointment") == (("case",), ("administrative",), "fields", {"set": False, "erase": True})
    assert row("client_identity")[1] == ("identifying",)
    assert row("case_owner") == (
        ("case",),
        ("administrative",),
        "authority",
        {"offer": True, "accept": True},
    )
    assert row("consent")[3] == {
        "give": True,
        "refuse": True,
        "withdraw": True,
        "override": True,
        "erase": True,
    }
    assert row("risk_level")[2:] == ("highest", {"raise": True, "lower": True, "erase": True})
    assert row("file")[1] == ("clinical", "identifying")
    assert row("legal_hold") == (("case",), ("administrative",), "add_only", {"set": True, "lift": True})
    assert row("clock_repair") == (("self",), ("administrative",), "add_only", {"repair": True})


def test_a_referral_is_administrative_and_its_reason_clinical() -> None:
    referral = kind("referral")
    assert referral.check_writable("send", "administrative").person_signed
    assert referral.check_writable("reason", "clinical").name == "reason"
    for act, op_class in (("reason", "administrative"), ("set", "clinical")):
        with pytest.raises(UnknownKindError):
            referral.check_writable(act, op_class)


def test_private_records_stay_on_their_device() -> None:
    private = {name for name, found in KINDS.items() if OperationClass.PRIVATE in found.classes}
    assert private == {"process_note", "staff_wellbeing"}
    assert all(KINDS[name].rule is MergeRule.ONE_DEVICE for name in private)
    assert all(KINDS[name].scope is ScopeType.SELF for name in private)


@pytest.mark.parametrize("found", KINDS.values(), ids=lambda found: found.name)
def test_every_kind_names_each_act_once_and_erases_by_signature_only(found: Kind) -> None:
    names = [spec.name for spec in found.acts]
    assert len(names) == len(set(names))
    assert found.knows(names[0])
    assert not found.knows("dream")
    assert all(spec.person_signed for spec in found.acts if spec.name == "erase")
    assert found.op_class in found.classes
    assert isinstance(summary_of(found.name, {}), Summary)


def test_of_some_kinds_a_case_has_one_record_named_by_the_case() -> None:
    case = ScopeId(bytes(range(16)))
    once = {name: only_record(case, name) for name in KINDS if only_record(case, name) is not None}
    assert once.pop("client") == RecordId(case)
    plans = ("safety_plan", "protection_plan")
    assert once == {
        name: single_record(case, name)
        for name in ("client_identity", "case_owner", "consent", "risk_level", "legal_hold", *plans)
    }
    assert only_record(case, "dream_log") is None


def test_of_a_kind_whose_lists_are_not_built_nothing_is_listed() -> None:
    assert summary_of("support_map", {"status": "active", "format": "narrative"}) == Summary()


def test_what_is_not_in_the_table_is_unknown() -> None:
    with pytest.raises(UnknownKindError):
        kind("dream_log")
    with pytest.raises(UnknownKindError):
        kind("client").act("dream")

"""Handing over in words: each kind, each reason, each caution has its own; the screen in its rarer states."""

import pytest
from pytestqt.qtbot import QtBot

from pss_desktop.domain.consent import Limit
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.kinds import KINDS
from pss_desktop.domain.roles import Role
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.domain.standing_rule import Outside
from pss_desktop.presenters.values import KeptApart, LeavingKind, Staying, Stays
from pss_desktop.sync.selection import Because
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.words.export import (
    ExportWords,
    because_words,
    kind_icon,
    kind_words,
    limit_words,
    outside_words,
    role_words,
    staying_sign,
    staying_title,
    staying_words,
)
from pss_desktop.ui.widgets.icon import Icon
from tests.fakes import NOON

CLIENT = ClientId(RecordId(b"some client....."))
NEVER_SENT = {
    "staff_wellbeing",
    "clock_repair",
    "problem",
    "needs_strengths",
    "skill_practice",
    "case_conference",
}


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - NEVER_SENT))
def test_each_kind_has_a_name_and_a_picture(qtbot: QtBot, kind: str) -> None:
    assert kind_words(kind) != kind
    icon = Icon(kind_icon(kind))
    qtbot.addWidget(icon)


def test_a_kind_of_a_newer_version_keeps_its_word() -> None:
    assert kind_words("of_tomorrow") == "of_tomorrow"


@pytest.mark.parametrize("reason", [*DenyReason, *Stays])
def test_each_reason_to_stay_is_said(reason: str) -> None:
    said = staying_words(Staying(str(reason), 1, CLIENT, "K7-1", ("session_note",)))

    assert said.endswith(".")
    assert said != reason
    assert staying_sign(Staying(str(reason), 1))[0]


def test_what_stays_is_named_with_its_case() -> None:
    one = Staying("expired", 1, CLIENT, "K7-171", ("session_note",), NOON)
    assert staying_title(one) == f"{isolated('K7-171')}  ·  Session notes"
    assert day(NOON) in staying_words(one)
    several = Staying("not_asked", 2, CLIENT, "K7-1", ("client", "session_note"))
    assert "Records" in staying_title(several)
    assert staying_title(Staying("private", 2, kinds=("process_note",))) == "Private process notes"


def test_the_weightiest_caution_is_told() -> None:
    assert outside_words([]) == ""
    assert "client's no" in outside_words([Outside.NO_RULE, Outside.OVERRIDDEN])
    assert len({outside_words([one]) for one in Outside}) == len(Outside)


def test_each_role_has_its_word() -> None:
    assert len({role_words(role) for role in Role}) == len(Role)


def test_few_codes_are_named_and_many_are_counted() -> None:
    words = ExportWords()

    assert "K7-1" in words.of_clients(LeavingKind("consent", Because.ALLOWED, 1, ("K7-1",)))
    assert "4" in words.of_clients(LeavingKind("consent", Because.ALLOWED, 4, ("a", "b", "c", "d")))
    assert words.of_clients(LeavingKind("service", Because.ALLOWED, 4, ())) == "About no client"
    assert words.bundles(3, 3) != words.bundles(3, 5)
    assert words.waiting(0) == "Up to date"


@pytest.mark.parametrize("because", list(Because))
def test_what_goes_without_a_yes_says_why(because: Because) -> None:
    said = because_words(LeavingKind("consent", because, 1, ("K7-1",)))

    assert bool(said) is (because is not Because.ALLOWED)


def test_what_a_client_wants_kept_back_is_said_with_the_code() -> None:
    said = limit_words(KeptApart("K7-1", Limit("the pond", "the brother")))

    assert "K7-1" in said
    assert "the pond" in said

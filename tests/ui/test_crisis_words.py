"""Words of risk, crises and contacts: every code has some, every shipped structure is translated."""

import json
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.domain.contact import CONTACT_FIELDS
from pss_desktop.domain.crisis_event import CRISIS_FIELDS
from pss_desktop.domain.emergency_contact import EmergencyRole
from pss_desktop.domain.fields import FieldKind
from pss_desktop.domain.first_aid import TICKS
from pss_desktop.domain.risk import JUDGED_IN_A_NOTE, RiskLevel, RiskMove, RiskSource
from pss_desktop.domain.risk_protocol import Action, Answer, RiskProtocol
from pss_desktop.domain.risk_screen import ANSWERS, NOTHING_FOUND, SCREEN_FIELDS
from pss_desktop.ui.screens.crisis.first_aid import tick_name
from pss_desktop.ui.screens.words.crisis import answer, label, listed, move_name, options, source_name
from pss_desktop.ui.screens.words.risk import (
    SHIPPED,
    action_word,
    answer_word,
    field_words,
    protocol_words,
    reason_words,
)
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.widgets.risk import risk_phrase, risk_shape_of, risk_word

STRUCTURES: Final = Path(__file__).parents[2] / "resources" / "risk_screens"


def structures() -> list[RiskProtocol]:
    paths = sorted(STRUCTURES.glob("*.json"))
    return [RiskProtocol.from_data(json.loads(path.read_text("utf-8"))) for path in paths]


@pytest.mark.parametrize("protocol", structures(), ids=lambda protocol: protocol.id)
def test_every_word_of_a_shipped_structure_can_be_translated(protocol: RiskProtocol) -> None:
    words = [protocol.title, protocol.origin, protocol.period]
    words += [topic.words for topic in protocol.topics] + [rule.because for rule in protocol.rules]
    assert set(words) <= set(map(str, SHIPPED))


@pytest.mark.parametrize("protocol", structures(), ids=lambda protocol: protocol.id)
def test_topics_and_questions_beside_them_have_names_of_their_own(protocol: RiskProtocol) -> None:
    asked = {topic.id for topic in protocol.topics}
    assert asked.isdisjoint({"protocol", ANSWERS, *(field.name for field in SCREEN_FIELDS)})


def test_every_answer_of_a_crisis_has_words() -> None:
    for field in CRISIS_FIELDS:
        assert label(field.name) != field.name
        if field.kind in (FieldKind.CHOICE, FieldKind.MANY):
            assert [value for value, _ in options(field.name)] == list(field.choices)
            assert all(answer(field.name, value) != value for value in field.choices)


def test_every_answer_of_a_contact_has_words() -> None:
    for field in CONTACT_FIELDS:
        name = "contact_outcome" if field.name == "outcome" else field.name
        assert label(name) != name
        if field.kind is FieldKind.CHOICE:
            assert [value for value, _ in options(name)] == list(field.choices)


def test_every_level_has_a_word_and_a_shape() -> None:
    assert [risk_word(level) for level in RiskLevel] == ["None known", "Low", "Medium", "High", "Imminent"]
    assert [risk_shape_of(level) for level in RiskLevel] == list(Risk)
    assert risk_word("a level of later") == "Imminent"
    assert risk_phrase("high") == "Risk: High"


def test_every_code_of_a_screen_and_of_first_aid_has_words() -> None:
    assert all(action_word(one) != one for one in Action)
    assert all(answer_word(one) != one for one in Answer)
    assert all(field_words(field.name) != field.name for field in SCREEN_FIELDS)
    assert all(tick_name(tick) != tick for ticks in TICKS.values() for tick in ticks)
    assert all(answer("role", role) != role for role in EmergencyRole)
    assert all(move_name(move) for move in RiskMove)
    assert move_name(RiskMove.LOWER, anew=True) not in map(move_name, RiskMove)
    assert all(source_name(source) for source in RiskSource)


def test_what_a_newer_version_wrote_keeps_its_own_name() -> None:
    assert (answer("kinds", "of later"), label("of later"), tick_name("of later")) == ("of later",) * 3
    assert (action_word("of later"), answer_word("of later"), field_words("of later")) == ("of later",) * 3
    assert source_name("of later") == source_name("") == ""
    assert listed("kinds", ["of later"]) == "of later"


def test_a_rules_words_are_translated_and_a_persons_own_stay() -> None:
    assert {NOTHING_FOUND, JUDGED_IN_A_NOTE} <= set(map(str, SHIPPED))
    assert reason_words(NOTHING_FOUND) == protocol_words(NOTHING_FOUND)
    assert reason_words("Gave away the dog.") == "Gave away the dog."

"""A way to ask about risk, as data: topics, which answer asks for more, and which level follows from what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.risk import RiskLevel


class Answer(StrEnum):
    """What may be said to a topic. Not to answer is an answer too."""

    YES = "yes"
    NO = "no"
    REFUSED = "refused"


class Action(StrEnum):
    """What a level of risk asks for, in the order in which it is done."""

    NOT_ALONE = "not_alone"
    MEANS = "means"
    TELL_SUPERVISOR = "tell_supervisor"
    FULL_ASSESSMENT = "full_assessment"
    SAFETY_PLAN = "safety_plan"
    TELL_CRISIS_LINE = "tell_crisis_line"
    FOLLOW_UP = "follow_up"


_ACTIONS: Final[Mapping[RiskLevel, tuple[Action, ...]]] = {
    RiskLevel.NONE: (),
    RiskLevel.LOW: (Action.TELL_CRISIS_LINE, Action.FOLLOW_UP),
    RiskLevel.MEDIUM: (
        Action.MEANS,
        Action.TELL_SUPERVISOR,
        Action.SAFETY_PLAN,
        Action.TELL_CRISIS_LINE,
        Action.FOLLOW_UP,
    ),
    RiskLevel.HIGH: (
        Action.NOT_ALONE,
        Action.MEANS,
        Action.TELL_SUPERVISOR,
        Action.FULL_ASSESSMENT,
        Action.SAFETY_PLAN,
        Action.FOLLOW_UP,
    ),
    RiskLevel.IMMINENT: (
        Action.NOT_ALONE,
        Action.MEANS,
        Action.TELL_SUPERVISOR,
        Action.FULL_ASSESSMENT,
        Action.SAFETY_PLAN,
        Action.FOLLOW_UP,
    ),
}


def actions_for(level: RiskLevel) -> tuple[Action, ...]:
    """What *level* asks for; the list reminds, it stops nobody."""
    return _ACTIONS[level]


Answers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when *item* got one of *answers*."""

    item: str
    answers: tuple[str, ...]

    def holds(self, given: Answers) -> bool:
        """Whether it does, by the answers *given* to items; one that was not asked holds nothing."""
        return given.get(self.item) in self.answers


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing to ask about; one with conditions appears when any of them holds."""

    id: str
    words: str
    asked_if: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """Which level follows, and why in words that go on after 'because'."""

    id: str
    level: RiskLevel
    any_of: tuple[Condition, ...]
    because: str


@dataclass(frozen=True, slots=True)
class Triage:
    """The level that the answers amount to. *rule* is empty when none applied."""

    level: RiskLevel
    rule: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class RiskProtocol:
    """A screen's structure. Its wording belongs to who asks; *origin* says whose structure it is."""

    id: str
    version: int
    title: str
    origin: str
    licence: str
    period: str
    least_age: int
    topics: tuple[Topic, ...]
    rules: tuple[Rule, ...]

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> Self:
        """Read a definition. Raises ValueError where it breaks its own rules."""
        made = cls(
            id=text_of(data.get("id")),
            version=_whole(data.get("version")),
            title=text_of(data.get("title")),
            origin=text_of(data.get("origin")),
            licence=text_of(data.get("licence")),
            period=text_of(data.get("period")),
            least_age=_whole(data.get("least_age")),
            topics=tuple(map(_topic, _maps(data.get("items")))),
            rules=tuple(map(_rule, _maps(data.get("rules")))),
        )
        made._check()
        return made

    def asked(self, given: Answers) -> tuple[Topic, ...]:
        """The topics to ask about, as the answers so far say; an answer to a hidden topic does not count."""
        shown: list[Topic] = []
        counted: dict[str, str] = {}
        for topic in self.topics:
            if not topic.asked_if or any(one.holds(counted) for one in topic.asked_if):
                shown.append(topic)
                if topic.id in given:
                    counted[topic.id] = given[topic.id]
        return tuple(shown)

    def counted(self, given: Answers) -> dict[str, str]:
        """The answers to topics that are asked, in their order."""
        return {topic.id: given[topic.id] for topic in self.asked(given) if given.get(topic.id)}

    def missing(self, given: Answers) -> tuple[Topic, ...]:
        """What is asked and has no answer yet."""
        return tuple(topic for topic in self.asked(given) if given.get(topic.id) not in tuple(Answer))

    def triage(self, given: Answers) -> Triage:
        """The first rule that holds; rules stand from the gravest down."""
        counted = self.counted(given)
        for rule in self.rules:
            if any(one.holds(counted) for one in rule.any_of):
                return Triage(rule.level, rule.id, rule.because)
        return Triage(RiskLevel.NONE)

    def fits(self, age: int | None) -> bool:
        """Whether the screen is made for a person of *age*; nobody is turned away for an unknown one."""
        return age is None or age >= self.least_age

    def _check(self) -> None:
        if not self.id or not self.topics or not self.rules:
            raise ValueError("a risk screen needs an id, topics and rules")
        known: set[str] = set()
        for topic in self.topics:
            _check_known(topic.asked_if, known, topic.id)
            if topic.id in known:
                raise ValueError(f"{self.id}: the topic {topic.id} stands twice")
            known.add(topic.id)
        heights = [rule.level.height for rule in self.rules]
        if heights != sorted(heights, reverse=True):
            raise ValueError(f"{self.id}: rules stand from the gravest down")
        for rule in self.rules:
            _check_known(rule.any_of, known, rule.id)


def _check_known(conditions: Sequence[Condition], known: set[str], where: str) -> None:
    """A condition looks back only, at answers that exist."""
    for one in conditions:
        if one.item not in known or not set(one.answers) <= set(Answer) or not one.answers:
            raise ValueError(f"{where}: no topic before it gives {one.item} {one.answers}")


def _topic(data: Mapping[str, object]) -> Topic:
    return Topic(text_of(data.get("id")), text_of(data.get("topic")), _conditions(data.get("asked_if")))


def _rule(data: Mapping[str, object]) -> Rule:
    return Rule(
        text_of(data.get("id")),
        RiskLevel(text_of(data.get("level"))),
        _conditions(data.get("any")),
        text_of(data.get("because")),
    )


def _conditions(value: object) -> tuple[Condition, ...]:
    return tuple(
        Condition(text_of(one.get("item")), tuple(text_of(answer) for answer in _list(one.get("answers"))))
        for one in _maps(value)
    )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _maps(value: object) -> tuple[Mapping[str, object], ...]:
    return tuple(one for one in _list(value) if isinstance(one, Mapping))


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()

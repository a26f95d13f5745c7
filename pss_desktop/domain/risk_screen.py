"""A risk screen as it was signed: answers, what they amount to, what a person judged, what was done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from pss_desktop.domain.dates import PartialDate, due_of
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, check_fields
from pss_desktop.domain.payloads import TEXT, from_payload, list_of, text_of, to_payload, without_empty
from pss_desktop.domain.risk import RiskLevel, highest, level_of
from pss_desktop.domain.risk_protocol import Action, RiskProtocol, Triage, actions_for
from pss_desktop.domain.summary import Summary

ANSWERS: Final = "answers"
"""The form keeps the answers under this name: topic id to answer."""

NOTHING_FOUND: Final = "no topic was answered yes"

SCREEN_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    Field("judged", FieldKind.CHOICE, choices=tuple(RiskLevel)),
    Field("judgement", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
    Field("protective", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
    Field("actions", FieldKind.MANY, choices=tuple(Action)),
    Field("told", FieldKind.TEXT, searchable=True),
    Field("told_at", FieldKind.INSTANT),
    Field("follow_up", FieldKind.DATE, minimum=2000, maximum=2200),
)


@dataclass(frozen=True, slots=True)
class AskedTopic:
    """A topic in the words that it had then, and its answer: readable without its protocol."""

    id: str
    words: str
    answer: str


@dataclass(frozen=True, slots=True)
class RiskScreen:
    """A signed risk screen. *level* is the higher of triage and a person's judgement."""

    protocol: str
    protocol_version: int
    title: str
    when: datetime
    asked: tuple[AskedTopic, ...]
    triage: Triage
    level: RiskLevel
    judged: str = ""
    judgement: str = ""
    protective: str = ""
    actions: tuple[str, ...] = ()
    told: str = ""
    told_at: datetime | None = None
    follow_up: PartialDate | None = None

    @classmethod
    def from_form(cls, protocol: RiskProtocol, content: Mapping[str, object]) -> Self:
        """A screen of a form's answers. Raises InvalidFieldsError."""
        problems = screen_problems(protocol, content)
        if problems:
            raise InvalidFieldsError(problems)
        given = answers_of(content)
        values = _values(
            to_payload(SCREEN_FIELDS, {one.name: content.get(one.name) for one in SCREEN_FIELDS})
        )
        triage = protocol.triage(given)
        answered = protocol.counted(given)
        return cls(
            protocol=protocol.id,
            protocol_version=protocol.version,
            title=protocol.title,
            asked=tuple(AskedTopic(one.id, one.words, answered[one.id]) for one in protocol.asked(given)),
            triage=triage,
            level=highest([triage.level, level_of(values["judged"])]),
            **values,  # type: ignore[arg-type]
        )

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read a signed screen. Raises ValueError for what is none."""
        if as_instant(payload.get("when")) is None:
            raise ValueError("a risk screen needs a time")
        version = payload.get("protocol_version")
        triage = level_of(payload.get("triage"))
        return cls(
            protocol=text_of(payload.get("protocol")),
            protocol_version=version if isinstance(version, int) else 0,
            title=text_of(payload.get("title")),
            asked=_asked(payload.get("asked")),
            triage=Triage(triage, text_of(payload.get("rule")), text_of(payload.get("because"))),
            level=level_of(payload.get("level")),
            **_values(payload),  # type: ignore[arg-type]
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        values = {one.name: getattr(self, one.name) for one in SCREEN_FIELDS}
        return {
            TEXT: {},
            **without_empty(to_payload(SCREEN_FIELDS, values)),
            "protocol": self.protocol,
            "protocol_version": self.protocol_version,
            "title": self.title,
            "asked": [[one.id, one.words, one.answer] for one in self.asked],
            "triage": self.triage.level.value,
            "rule": self.triage.rule,
            "because": self.triage.because,
            "level": self.level.value,
        }

    @property
    def reason(self) -> str:
        """Why the level is what it is, for the level's own history: the judgement, or the rule's words."""
        return self.judgement or self.triage.because or NOTHING_FOUND

    @property
    def not_done(self) -> tuple[Action, ...]:
        """What the level asks for and was not ticked."""
        return tuple(one for one in actions_for(self.level) if one not in self.actions)


def answers_of(content: Mapping[str, object]) -> dict[str, str]:
    """The answers in a form's content, topic id to answer."""
    given = content.get(ANSWERS)
    if not isinstance(given, Mapping):
        return {}
    return {str(item): answer for item, answer in given.items() if isinstance(answer, str) and answer}


def screen_problems(protocol: RiskProtocol, content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps a form from being signed; topics without an answer come first, named by their ids."""
    given = answers_of(content)
    problems = [FieldProblem(topic.id, "required") for topic in protocol.missing(given)]
    problems += check_fields(SCREEN_FIELDS, {one.name: content.get(one.name) for one in SCREEN_FIELDS})
    judged = text_of(content.get("judged"))
    if judged in tuple(RiskLevel):
        if RiskLevel(judged).height <= protocol.triage(given).level.height:
            problems.append(FieldProblem("judged", "not_higher"))
        if not text_of(content.get("judgement")).strip():
            problems.append(FieldProblem("judgement", "required"))
    return tuple(problems)


def can_judge(triage: RiskLevel) -> tuple[RiskLevel, ...]:
    """The levels that a person may set above what the answers say; never below it."""
    return tuple(level for level in RiskLevel if level.height > triage.height)


def level_in(protocol: RiskProtocol, content: Mapping[str, object]) -> RiskLevel:
    """The level that a form amounts to as it stands."""
    triage = protocol.triage(answers_of(content)).level
    judged = text_of(content.get("judged"))
    return highest([triage, RiskLevel(judged)]) if judged in tuple(RiskLevel) else triage


def summarise_screen(view: Mapping[str, object]) -> Summary:
    """Lists show a screen by its time, its state, its level, and which one it was."""
    in_error = view.get("status") == "entered_in_error"
    return Summary(
        status=text_of(view.get("status")) or "signed",
        due=None if in_error else due_of(as_date(view.get("follow_up"))),
        risk="" if in_error else level_of(view.get("level")).value,
        title=text_of(view.get("protocol")),
        at=as_instant(view.get("when")),
    )


def _asked(value: object) -> tuple[AskedTopic, ...]:
    rows = value if isinstance(value, list | tuple) else ()
    return tuple(AskedTopic(*list_of(row)) for row in rows if len(list_of(row)) == 3)


def _values(payload: Mapping[str, object]) -> dict[str, object]:
    known = from_payload(SCREEN_FIELDS, payload)
    return {
        **{name: value.strip() if isinstance(value, str) else value for name, value in known.items()},
        "told_at": as_instant(payload.get("told_at")),
        "follow_up": as_date(payload.get("follow_up")),
    }

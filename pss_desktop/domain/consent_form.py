"""The consent form: what is asked, what must fit together, and the signed act that it becomes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.assent import USUAL_AGES, AgeRow, AgeTable, ChildPart
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.consent import (
    Answer,
    Assent,
    ConsentState,
    Decider,
    Limit,
    Line,
    LineStatus,
    Purpose,
    recipient_key,
)
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.drawn_mark import DrawnMark
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_date, check_fields
from pss_desktop.domain.kinds import GIVE, REFUSE
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty


class Capacity(StrEnum):
    """Whether whoever decides understands what it is about."""

    ABLE = "able"
    SUPPORTED = "supported"
    IN_DOUBT = "in_doubt"


class Way(StrEnum):
    """How it was said."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    THUMBPRINT = "thumbprint"


class Element(StrEnum):
    """What is explained before anybody can agree."""

    PURPOSE = "purpose"
    BENEFITS = "benefits"
    RISKS = "risks"
    VOLUNTARY = "voluntary"
    CONFIDENTIALITY = "confidentiality"
    RECORDS = "records"
    SHARING = "sharing"
    RIGHTS = "rights"
    NO_FEES = "no_fees"
    INTERPRETER = "interpreter"
    CONTACT = "contact"
    QUESTIONS = "questions"
    UNDERSTOOD = "understood"


DECIDER_FIELDS: Final = (
    Field("decider", FieldKind.CHOICE, required=True, choices=tuple(Decider)),
    Field("way", FieldKind.CHOICE, required=True, choices=tuple(Way)),
    Field("decider_name", FieldKind.TEXT, max_length=120, searchable=True),
    Field("relation", FieldKind.TEXT, max_length=120, searchable=True),
    Field("capacity", FieldKind.CHOICE, choices=tuple(Capacity)),
    Field("capacity_words", FieldKind.LONG_TEXT, max_length=1000, searchable=True),
)
CHILD_FIELDS: Final = (
    Field("assent", FieldKind.CHOICE, choices=tuple(Assent)),
    Field("assent_words", FieldKind.LONG_TEXT, max_length=1000, searchable=True),
)
SETTING_FIELDS: Final = (
    Field("wording", FieldKind.TEXT, max_length=24),
    Field("witness", FieldKind.TEXT, max_length=120, searchable=True),
    Field("ends", FieldKind.DATE, minimum=2000, maximum=2200),
    Field("on", FieldKind.DATE, required=True, minimum=2000, maximum=2200),
    Field("interpreter", FieldKind.TEXT, max_length=120, searchable=True),
    Field("interpreter_bound", FieldKind.CHOICE, choices=("yes", "no")),
)
EXPLAINED_FIELDS: Final = (Field("explained", FieldKind.MANY, choices=tuple(Element)),)
FACT_FIELDS: Final = (*DECIDER_FIELDS, *CHILD_FIELDS, *SETTING_FIELDS, *EXPLAINED_FIELDS)

_WORDS: Final = Field("words", FieldKind.TEXT, max_length=300)
_MOST_ROWS: Final = 20


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service by name, what it may get, and the answer."""

    name: str = ""
    what: str = ""
    answer: str = ""

    @classmethod
    def from_content(cls, value: object) -> Self:
        """Read one of a form's rows."""
        row = value if isinstance(value, Mapping) else {}
        return cls(text_of(row.get("name")), text_of(row.get("what")), text_of(row.get("answer")))

    def to_content(self) -> dict[str, str]:
        """As drafts keep it."""
        return {"name": self.name, "what": self.what, "answer": self.answer}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written in this row."""
        return not (self.name.strip() or self.what.strip())


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """A form's answers, right or wrong; :meth:`problems` tells. *facts* are the plain fields by name."""

    facts: Mapping[str, object]
    answers: Mapping[str, str] = field(default_factory=dict)
    services: tuple[ServiceLine, ...] = ()
    limits: tuple[Limit, ...] = ()
    mark: DrawnMark = field(default_factory=DrawnMark)

    @classmethod
    def from_content(cls, content: Mapping[str, object]) -> Self:
        """Read a draft."""
        kept = content.get("answers")
        said = kept if isinstance(kept, Mapping) else {}
        answers = {purpose.value: text_of(said.get(purpose)) for purpose in Purpose}
        services = [ServiceLine.from_content(one) for one in _rows(content.get("services"))]
        # An answer beside no name is about any service.
        answers[Purpose.NAMED_SERVICE] = next((one.answer for one in services if one.is_empty), "")
        return cls(
            facts={one.name: content.get(one.name) for one in FACT_FIELDS},
            answers=answers,
            services=tuple(one for one in services if not one.is_empty),
            limits=tuple(Limit.from_payload(one) for one in _rows(content.get("limits"))),
            mark=DrawnMark.from_payload(content.get("mark")),
        )

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read a signed form; what is missing, or was written by a newer version, is empty."""
        answers, services = _lines(payload.get("lines"))
        return cls(
            facts=from_payload(FACT_FIELDS, payload),
            answers=answers,
            services=services,
            limits=tuple(Limit.from_payload(one) for one in _rows(payload.get("limits"))),
            mark=DrawnMark.from_payload(payload.get("mark")),
        )

    # What the answers say

    @property
    def on(self) -> date | None:
        """The day on which the client was asked."""
        return _day_of(self.facts.get("on"))

    @property
    def decider(self) -> str:
        """Who decided; empty while nobody said."""
        return text_of(self.facts.get("decider"))

    @property
    def unanswered(self) -> tuple[Purpose, ...]:
        """Purposes without an answer, which count as no."""
        return tuple(purpose for purpose in Purpose if not self.answer_to(purpose))

    @property
    def is_given(self) -> bool:
        """Whether anything was given."""
        return any(self.answer_to(purpose) == Answer.GIVEN for purpose in Purpose)

    def answer_to(self, purpose: Purpose) -> str:
        """The answer to a purpose; for named services, given if one of them was."""
        if purpose is not Purpose.NAMED_SERVICE or not self.services:
            return self.answers.get(purpose, "")
        said = {one.answer for one in self.services}
        return next((answer for answer in (Answer.GIVEN, Answer.REFUSED) if answer in said), "")

    def as_if_signed(self) -> ConsentState:
        """The consent that there would be if this form were signed now and nothing else were known."""
        end = _day_of(self.facts.get("ends"))
        said = {line["purpose"] + line.get("audience", ""): line for line in self._written_lines()}
        lines = tuple(
            Line(
                purpose=line["purpose"],
                to=line.get("audience", ""),
                status=LineStatus.GIVEN if line["answer"] == Answer.GIVEN else LineStatus.REFUSED,
                ends=None if end is None else _last_moment(end, UTC),
                name=line.get("name", ""),
                what=line.get("what", ""),
                assent=text_of(self.facts.get("assent")),
                unanswered=line["answer"] == Answer.UNANSWERED,
            )
            for line in said.values()
        )
        return ConsentState(lines, tuple(one for one in self.limits if one.what.strip() or one.whom.strip()))

    # Checking and signing

    def problems(
        self, birth: PartialDate | None, today: date, *, ages: AgeTable = USUAL_AGES
    ) -> tuple[FieldProblem, ...]:
        """What keeps this form from being signed, in the order of the form."""
        row = ages.row_of(birth, self.on or today)
        return (
            *check_fields(FACT_FIELDS, self.facts),
            *self._who_problems(row),
            *self._answer_problems(),
            *self._day_problems(today),
            *self._limit_problems(),
        )

    @property
    def act(self) -> str:
        """The name of the act that this form becomes."""
        return GIVE if self.is_given else REFUSE

    def signing_payload(
        self, birth: PartialDate | None, at: datetime, *, ages: AgeTable = USUAL_AGES
    ) -> dict[str, object]:
        """What the signature at *at*, a time where it is signed, stands for. Raises InvalidFieldsError."""
        problems = self.problems(birth, at.date(), ages=ages)
        if problems:
            raise InvalidFieldsError(problems)
        payload = without_empty(to_payload(FACT_FIELDS, self.facts))
        payload |= {"lines": self._written_lines(), "at": to_iso(at)}
        payload["on"] = self.on.isoformat() if self.on else ""
        end = _day_of(self.facts.get("ends"))
        if end is not None:
            payload["expires"] = to_iso(_last_moment(end, at.tzinfo))
        limits = [one.to_payload() for one in self.limits if one.what.strip() or one.whom.strip()]
        payload |= {"limits": limits} if limits else {}
        payload |= {"mark": self.mark.to_payload()} if self.mark else {}
        words = payload.pop(TEXT, {})
        return {TEXT: {**(words if isinstance(words, Mapping) else {}), **self._words(limits)}, **payload}

    # Parts

    def _who_problems(self, row: AgeRow) -> list[FieldProblem]:
        if not self.decider:
            return []
        if self.decider == Decider.CLIENT:
            if not row.alone:
                return [FieldProblem("decider", "adult_decides")]
            return self._needs("capacity_words") if self._is_weighed(row) else []
        missing = [*self._needs("decider_name"), *self._needs("relation")]
        if row.is_of_age:
            return [*missing, *self._needs("capacity_words")]
        return [*missing, *(self._needs("assent") if row.child is not ChildPart.NOTHING else [])]

    def _is_weighed(self, row: AgeRow) -> bool:
        """Whether it must be written why the client may decide: too young by the table, or in doubt."""
        return not row.is_of_age or self.facts.get("capacity") in (Capacity.SUPPORTED, Capacity.IN_DOUBT)

    def _needs(self, name: str) -> list[FieldProblem]:
        return [] if text_of(self.facts.get(name)).strip() else [FieldProblem(name, "required")]

    def _answer_problems(self) -> list[FieldProblem]:
        problems = []
        if len(self.unanswered) == len(Purpose):
            problems.append(FieldProblem("answers", "required"))
        keys = [recipient_key(one.name) for one in self.services]
        unnamed = self.answers.get(Purpose.NAMED_SERVICE) == Answer.GIVEN and not keys
        if unnamed or "" in keys:
            problems.append(FieldProblem("services", "service_unnamed"))
        if len(set(keys)) < len(keys):
            problems.append(FieldProblem("services", "duplicate"))
        words = [word for one in self.services for word in (one.name, one.what)]
        return problems + _word_problems("services", words)

    def _day_problems(self, today: date) -> list[FieldProblem]:
        problems = []
        for name in ("on", "ends"):
            known = as_date(self.facts.get(name))
            if known is not None and known.precision is not Precision.DAY:
                problems.append(FieldProblem(name, "day_needed"))
        end = _day_of(self.facts.get("ends"))
        if self.on is not None and self.on > today + timedelta(days=1):
            problems.append(FieldProblem("on", "in_future"))
        if end is not None and self.on is not None and end < self.on:
            problems.append(FieldProblem("ends", "ends_before"))
        return problems

    def _limit_problems(self) -> list[FieldProblem]:
        return _word_problems("limits", [w for one in self.limits for w in (one.what, one.whom, one.why)])

    def _written_lines(self) -> list[dict[str, str]]:
        """A line for each purpose, asked or not: what was left open is written down as left open."""
        named = self.services
        lines = [
            {"purpose": purpose.value, "answer": self.answers.get(purpose, "") or Answer.UNANSWERED.value}
            for purpose in Purpose
            if purpose is not Purpose.NAMED_SERVICE or not named
        ]
        return lines + [
            {
                "purpose": Purpose.NAMED_SERVICE.value,
                "audience": recipient_key(one.name),
                "name": " ".join(one.name.split()),
                "what": one.what.strip(),
                "answer": one.answer or Answer.UNANSWERED.value,
            }
            for one in named
        ]

    def _words(self, limits: Sequence[Mapping[str, str]]) -> dict[str, str]:
        words = {
            "services": " · ".join(f"{one.name} {one.what}".strip() for one in self.services),
            "limits": " · ".join(" ".join(word for word in one.values() if word) for one in limits),
        }
        return {name: text for name, text in words.items() if text}


def _lines(value: object) -> tuple[dict[str, str], tuple[ServiceLine, ...]]:
    answers: dict[str, str] = {}
    services: list[ServiceLine] = []
    for one in _rows(value):
        if not isinstance(one, Mapping):
            continue
        purpose, answer = text_of(one.get("purpose")), text_of(one.get("answer"))
        said = "" if answer == Answer.UNANSWERED else answer
        if text_of(one.get("audience")):
            services.append(ServiceLine(text_of(one.get("name")), text_of(one.get("what")), said))
        else:
            answers[purpose] = said
    return answers, tuple(services)


def _last_moment(day: date, zone: tzinfo | None) -> datetime:
    """The end of *day* where the form is signed: what ends on a day still holds on it."""
    return datetime.combine(day, time(23, 59, 59, 999_000), zone or UTC)


def _word_problems(name: str, words: Sequence[str]) -> list[FieldProblem]:
    found = [problem for word in words for problem in check_fields((_WORDS,), {"words": word})]
    return [FieldProblem(name, problem.code, problem.facts) for problem in found[:1]]


def _day_of(value: object) -> date | None:
    known = as_date(value)
    return date.fromisoformat(known.iso) if known is not None and known.precision is Precision.DAY else None


def _rows(value: object) -> Sequence[object]:
    return value[:_MOST_ROWS] if isinstance(value, list) else ()

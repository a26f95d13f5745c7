"""One line of a plan, and the shape of plans: which steps there are and what their entries ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, as_date, as_number, check_fields
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.unsafe_people import person_marks

_OWN_WORDS: Final = "words"


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step: which kinds of entries it takes, the usual one first, and what each asks.

    The first field of an entry is the one by which it is known.
    """

    name: str
    kinds: Mapping[str, tuple[Field, ...]]

    @property
    def usual(self) -> str:
        """The kind that a typed line becomes."""
        return next(iter(self.kinds))


@dataclass(frozen=True, slots=True)
class PlanShape:
    """The steps of a plan in their fixed order, and what it asks beside them."""

    steps: tuple[PlanStep, ...]
    fields: tuple[Field, ...]

    def step(self, name: str) -> PlanStep | None:
        """The step called *name*; None where this version knows none."""
        return next((step for step in self.steps if step.name == name), None)

    def fields_of(self, step: str, kind: str) -> tuple[Field, ...]:
        """What an entry asks; nothing for an entry that this version does not know."""
        found = self.step(step)
        return found.kinds.get(kind, ()) if found is not None else ()


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One line of a plan. *values* by field name, as ``domain.payloads`` reads them.

    *person* is a place on the support map. Somebody *unsafe* stays in the record and is never shown as help.
    """

    id: str
    step: str
    kind: str
    values: Mapping[str, object]
    unsafe: bool = False
    person: str = ""

    def text(self, name: str) -> str:
        """An answer in words; empty where there is none."""
        return text_of(self.values.get(name))

    def day(self, name: str) -> PartialDate | None:
        """An answer that is a date."""
        return as_date(self.values.get(name))

    @property
    def title(self) -> str:
        """By what the entry is known: a name, or its words."""
        return self.text("name") or self.text(_OWN_WORDS)

    @property
    def phone(self) -> str:
        """The number to dial; empty where there is none."""
        return self.text("phone")

    @property
    def likelihood(self) -> int | None:
        """How likely it will be used, 0 to 10; None while nobody asked."""
        found = as_number(self.values.get("likelihood"))
        return None if found is None else int(found)

    @property
    def done(self) -> bool:
        """Whether a step of making things safer was confirmed as done."""
        return self.day("done_on") is not None

    @property
    def marks(self) -> frozenset[str]:
        """By what this person is known again elsewhere."""
        return person_marks(entry=self.id, person=self.person, phone=self.phone, name=self.text("name"))

    def to_form(self) -> dict[str, object]:
        """As a draft keeps it."""
        values = {name: as_typed(value) for name, value in self.values.items() if value not in (None, "", ())}
        form: dict[str, object] = {"id": self.id, "step": self.step, "kind": self.kind, **values}
        if self.unsafe:
            form["unsafe"] = True
        return form | ({"person": self.person} if self.person else {})


def entry_problems(shape: PlanShape, entry: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What is wrong with one entry of a draft."""
    fields = shape.fields_of(text_of(entry.get("step")), text_of(entry.get("kind")))
    id_ = text_of(entry.get("id"))
    if not fields:
        return (FieldProblem(f"{id_}.kind", "not_a_choice"),)
    found = check_fields(fields, {field.name: entry.get(field.name) for field in fields})
    return tuple(FieldProblem(f"{id_}.{one.field}", one.code, one.facts) for one in found)


def typed_entry(shape: PlanShape, form: Mapping[str, object]) -> PlanEntry | None:
    """An entry of a draft; None for one that this version does not know."""
    step, kind = text_of(form.get("step")), text_of(form.get("kind"))
    fields = shape.fields_of(step, kind)
    if not fields:
        return None
    values = read_values(fields, {field.name: form.get(field.name) for field in fields})
    return _entry(form, values)


def kept_entry(shape: PlanShape, line: Mapping[str, object], text: Mapping[str, object]) -> PlanEntry | None:
    """Read what :func:`written_entry` wrote; *text* are the words of the whole plan."""
    id_ = text_of(line.get("id"))
    fields = shape.fields_of(text_of(line.get("step")), text_of(line.get("kind")))
    if not fields:
        return None
    words = {field.name: text.get(words_key(id_, field.name)) for field in fields if field.searchable}
    return _entry(line, from_payload(fields, {**line, TEXT: words}))


def _entry(line: Mapping[str, object], values: Mapping[str, object]) -> PlanEntry:
    return PlanEntry(
        id=text_of(line.get("id")),
        step=text_of(line.get("step")),
        kind=text_of(line.get("kind")),
        values=MappingProxyType(dict(values)),
        unsafe=line.get("unsafe") is True,
        person=text_of(line.get("person")),
    )


def written_entry(shape: PlanShape, entry: PlanEntry) -> tuple[dict[str, object], dict[str, object]]:
    """An entry as the journal keeps it, and apart its words for ``text``."""
    payload = without_empty(to_payload(shape.fields_of(entry.step, entry.kind), entry.values))
    said = payload.pop(TEXT, {})
    line: dict[str, object] = {"id": entry.id, "step": str(entry.step), "kind": str(entry.kind), **payload}
    if entry.unsafe:
        line["unsafe"] = True
    if entry.person:
        line["person"] = entry.person
    if entry.done:
        line["done"] = True
    words = said if isinstance(said, Mapping) else {}
    return line, {words_key(entry.id, name): value for name, value in words.items()}


def words_key(entry: str, field: str) -> str:
    """Where ``text`` has the words of an entry: its own under its id, others under id and field."""
    return entry if field == _OWN_WORDS else f"{entry}.{field}"


def words_by_entry(text: Mapping[str, object]) -> dict[str, dict[str, str]]:
    """The words of ``text`` by entry, then by field: the other way round."""
    found: dict[str, dict[str, str]] = {}
    for key, words in text.items():
        entry, _, field = key.partition(".")
        found.setdefault(entry, {})[field or _OWN_WORDS] = text_of(words)
    return found


def read_values(fields: Sequence[Field], values: Mapping[str, object]) -> Mapping[str, object]:
    """Typed answers as a record has them; what can't be read is empty."""
    written = to_payload(fields, {field.name: _stripped(values.get(field.name)) for field in fields})
    return MappingProxyType(from_payload(fields, written))


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def as_typed(value: object) -> object:
    """A value as drafts keep it."""
    if isinstance(value, PartialDate):
        return value.to_payload()
    return list(value) if isinstance(value, tuple) else value

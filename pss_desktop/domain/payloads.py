"""Field values in the form of payloads: JSON values, with all searchable words in one object, ``text``."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, as_number, ascii_digits

TEXT: Final = "text"


def to_payload(fields: Sequence[Field], values: Mapping[str, object]) -> dict[str, object]:
    """The payload of the fields that *values* name; an empty answer is written as null, which clears it.

    The values must have passed ``check_fields``.
    """
    payload: dict[str, object] = {}
    words: dict[str, object] = {}
    for field in fields:
        if field.name in values:
            place = words if field.searchable else payload
            place[field.name] = _written(field, values[field.name])
    if words:
        payload[TEXT] = words
    return payload


def without_empty(payload: Mapping[str, object]) -> dict[str, object]:
    """*payload* for a new record, where there is nothing to clear."""
    kept = {name: value for name, value in payload.items() if value is not None}
    words = kept.pop(TEXT, None)
    if isinstance(words, Mapping):
        words = {name: value for name, value in words.items() if value is not None}
        if words:
            kept[TEXT] = words
    return kept


def from_payload(fields: Sequence[Field], payload: Mapping[str, object]) -> dict[str, object]:
    """Values of all *fields*; what is missing, or of a form that this version can't read, is empty."""
    words = payload.get(TEXT)
    known_words: Mapping[str, object] = words if isinstance(words, Mapping) else {}
    return {
        field.name: _read(field, (known_words if field.searchable else payload).get(field.name))
        for field in fields
    }


def text_of(value: object) -> str:
    """A string as it is; anything else is empty."""
    return value if isinstance(value, str) else ""


def list_of(value: object) -> tuple[str, ...]:
    """The strings of a list; anything else is empty."""
    if not isinstance(value, list | tuple):
        return ()
    return tuple([item for item in value if isinstance(item, str)])


def rows_of(field: Field, value: object) -> tuple[Mapping[str, object], ...]:
    """The rows of a ROWS field, each with all of its parts; anything else is empty."""
    if not isinstance(value, list | tuple):
        return ()
    rows = [row for row in value if isinstance(row, Mapping)]
    return tuple({part.name: _READERS[part.kind](row.get(part.name)) for part in field.parts} for row in rows)


def _read(field: Field, value: object) -> object:
    if field.kind is FieldKind.ROWS:
        return rows_of(field, value)
    return _READERS[field.kind](value)


def _written(field: Field, value: object) -> object:
    if value is None or value in ("", (), []):
        return None
    if field.kind is FieldKind.ROWS:
        return _written_rows(field, value) or None
    if field.kind is FieldKind.MANY:
        return list(list_of(value))
    if field.kind is FieldKind.NUMBER:
        return as_number(value)
    if field.kind is FieldKind.PHONE:
        return ascii_digits(text_of(value).strip())
    date = as_date(value) if field.kind is FieldKind.DATE else None
    instant = as_instant(value) if field.kind is FieldKind.INSTANT else None
    return _written_time(date, instant) or text_of(value)


def _written_rows(field: Field, value: object) -> list[dict[str, object]]:
    """Rows without their empty parts; a row without any answer is left out."""
    rows = (
        {part.name: _written(part, row[part.name]) for part in field.parts if row.get(part.name)}
        for row in (value if isinstance(value, list | tuple) else ())
        if isinstance(row, Mapping)
    )
    return [row for row in rows if row]


def _written_time(date: PartialDate | None, instant: datetime | None) -> object:
    if date is not None:
        return date.to_payload()
    return to_iso(instant) if instant is not None else None


_READERS: Final[Mapping[FieldKind, Callable[[object], object]]] = {
    FieldKind.TEXT: text_of,
    FieldKind.LONG_TEXT: text_of,
    FieldKind.CHOICE: text_of,
    FieldKind.PHONE: text_of,
    FieldKind.MANY: list_of,
    FieldKind.NUMBER: as_number,
    FieldKind.DATE: as_date,
    FieldKind.INSTANT: as_instant,
}

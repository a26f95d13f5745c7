"""A stored value in words, for two of them side by side: by its field, as its form would show it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, as_number
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.ui.form_words import FormWords, not_said
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.words.case import case_answer, case_label
from pss_desktop.ui.screens.words.client import choice_name, field_help, field_label
from pss_desktop.ui.screens.words.note import modality_name, place_name

translate = QCoreApplication.translate
_IN_TEXT: Final = "text."


def words_of(kind: str) -> FormWords:
    """What the fields of a kind of record are called."""
    if kind in ("appointment", "task"):
        return FormWords(_other_label, answer=_other_answer)
    return FormWords(field_label, field_help, choice_name)


def subject_words(kind: str, subject: str) -> str:
    """What a difference is about."""
    if subject == "case_state":
        return translate("DecisionWords", "Where the case stands")
    return words_of(kind).label(subject.removeprefix(_IN_TEXT))


def said(kind: str, field: Field | None, value: object) -> str:
    """*value* as its form would show it."""
    if value is None or value in ("", [], ()):
        return not_said()
    if field is None:
        return _plain(value)
    return _said(field, words_of(kind), value) or not_said()


def move_said(payload: Mapping[str, object]) -> str:
    """Where a move put the case, and what was said of it."""
    words = payload.get("text")
    known = {**payload, **(words if isinstance(words, Mapping) else {})}
    lines = [choice_name("case_state", text_of(known.get("case_state")))]
    for name in ("case_on", "case_reason", "case_words", "case_scores"):
        value = known.get(name)
        if not value:
            continue
        date = as_date(value) if name == "case_on" else None
        shown = shown_date(date, QLocale()) if date is not None else case_answer(name, text_of(value))
        lines.append(_pair(case_label(name), shown))
    return "\n".join(lines)


def _other_label(name: str) -> str:
    return {
        "when": translate("DecisionWords", "When"),
        "minutes": translate("DecisionWords", "Minutes"),
        "modality": translate("DecisionWords", "Kind"),
        "place": translate("DecisionWords", "Place"),
        "remark": translate("DecisionWords", "Remark"),
        "status": translate("DecisionWords", "State"),
        "reason": translate("DecisionWords", "Reason"),
        "words": translate("DecisionWords", "What is to be done"),
        "due": translate("DecisionWords", "By when"),
    }.get(name, name)


def _other_answer(name: str, answer: str) -> str:
    words = {"modality": modality_name, "place": place_name}
    return words[name](answer) if name in words else answer


def _said(field: Field, words: FormWords, value: object) -> str:
    if field.kind is FieldKind.CHOICE:
        return words.answer(field.name, text_of(value))
    if field.kind is FieldKind.MANY:
        return QLocale().createSeparatedList([words.answer(field.name, one) for one in list_of(value)])
    if field.kind is FieldKind.ROWS:
        return _rows(field, words.of_parts(field.name), value)
    return _SHOWN.get(field.kind, text_of)(value)


def _day(value: object) -> str:
    date = as_date(value)
    return shown_date(date, QLocale()) if date is not None else ""


def _moment(value: object) -> str:
    at = as_instant(value)
    return moment(at) if at is not None else ""


def _number(value: object) -> str:
    number = as_number(value)
    return QLocale().toString(float(number)) if number is not None else ""


_SHOWN: Final[Mapping[FieldKind, Callable[[object], str]]] = {
    FieldKind.DATE: _day,
    FieldKind.INSTANT: _moment,
    FieldKind.NUMBER: _number,
}


def _rows(field: Field, words: FormWords, value: object) -> str:
    rows = [row for row in (value if isinstance(value, list | tuple) else ()) if isinstance(row, Mapping)]
    lines = []
    for row in rows:
        told = [(part, row[part.name]) for part in field.parts if row.get(part.name)]
        pairs = [_pair(words.label(part.name), _said(part, words, answer)) for part, answer in told]
        lines.append(QLocale().createSeparatedList(pairs))
    return "\n".join(lines)


def _plain(value: object) -> str:
    """Of a field that this version asks nobody about."""
    if isinstance(value, bool):
        return translate("DecisionWords", "Yes") if value else translate("DecisionWords", "No")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "\n".join(_plain(one) for one in value)
    if isinstance(value, Mapping):
        return "\n".join(_pair(str(name), _plain(one)) for name, one in value.items())
    return str(value)


def _pair(name: str, shown: str) -> str:
    return translate("DecisionWords", "{name}: {said}").format(name=name, said=shown)

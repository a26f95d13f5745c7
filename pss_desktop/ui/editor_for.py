"""Which editor a field gets, by its kind."""

from collections.abc import Callable
from typing import Final

from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.ui.editors import (
    AreaEditor,
    ChoiceEditor,
    DateEditor,
    Editor,
    InstantEditor,
    LineEditor,
    NumberEditor,
    PhoneEditor,
    SegmentsEditor,
    TicksEditor,
    WordsEditor,
)
from pss_desktop.ui.form_words import FormWords, not_said
from pss_desktop.ui.ranked_editor import RankedEditor
from pss_desktop.ui.rows_editor import RowsEditor

MOST_SEGMENTS: Final = 4
_PLAIN: Final[dict[FieldKind, Callable[[str], Editor]]] = {
    FieldKind.TEXT: LineEditor,
    FieldKind.LONG_TEXT: AreaEditor,
    FieldKind.NUMBER: NumberEditor,
    FieldKind.PHONE: PhoneEditor,
    FieldKind.MANY: WordsEditor,
}


def editor_for(field: Field, words: FormWords) -> Editor:
    """The editor of *field*, which is called as *words* say."""
    name = words.label(field.name)
    if field.kind is FieldKind.ROWS:
        return RowsEditor(field, words, editor_for)
    if field.choices:
        return _of_choices(field, name, words)
    if field.kind is FieldKind.DATE:
        return DateEditor(name)
    if field.kind is FieldKind.INSTANT:
        return InstantEditor(name)
    return _PLAIN[field.kind](name)


def _of_choices(field: Field, name: str, words: FormWords) -> Editor:
    answers = [(choice, words.answer(field.name, choice)) for choice in field.choices]
    if field.kind is FieldKind.MANY:
        if field.ranked:
            return RankedEditor(name, answers, places=field.limit, nothing=not_said())
        return TicksEditor(name, answers)
    if len(answers) <= MOST_SEGMENTS:
        return SegmentsEditor(name, answers, required=field.required)
    return ChoiceEditor(name, answers, nothing=not_said())

"""The parts of a note across its formats: which to show, what may be signed, what a last note lends."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.session_note import FACT_FIELDS, NoteBody, NoteFormat
from pss_desktop.domain.session_work import WORK_FIELDS, goal_field

FORM_FIELDS: Final = (*FACT_FIELDS, *WORK_FIELDS)
"""Everything that is asked besides the words of the parts."""

ALL_PARTS: Final = tuple(dict.fromkeys(name for note_format in NoteFormat for name in note_format.parts))


def shown_parts(note_format: NoteFormat, content: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """The parts of *note_format* in order, then every other one that holds words: none is ever hidden."""
    own = [(name, _text(content, name)) for name in note_format.parts]
    others = [(name, _text(content, name)) for name in ALL_PARTS if name not in note_format.parts]
    return (*own, *((name, text) for name, text in others if text.strip()))


def note_content(content: Mapping[str, object]) -> dict[str, object]:
    """*content* without parts that belong to another format and are empty."""
    note_format = NoteFormat(str(content.get("format") or NoteFormat.NARRATIVE))
    named = {field.name for field in FORM_FIELDS} | set(note_format.parts) | {"appointment"}
    return {name: value for name, value in content.items() if name in named or _text(content, name).strip()}


def words_in(content: Mapping[str, object]) -> int:
    """How many words the parts hold."""
    return sum(len(_text(content, name).split()) for name in ALL_PARTS)


def loaded_from(body: NoteBody, *, into: Mapping[str, object]) -> dict[str, object]:
    """*into* with what the note *body* lends it; nothing that was written already changes."""
    loaded = dict(into)
    if not words_in(into):
        loaded["format"] = body.format.value
    lent: dict[str, object] = {
        "minutes": body.minutes,
        "modality": body.modality,
        "place": body.place,
        "present": list(body.present),
        "setting": body.work.setting,
        "service_level": body.work.service_level,
        "interpreting": body.work.interpreting,
        **{goal_field(number): goal.words for number, goal in enumerate(body.work.goals, start=1)},
        **body.parts,
    }
    for name, value in lent.items():
        if value and not loaded.get(name):
            loaded[name] = value
    return loaded


def _text(content: Mapping[str, object], name: str) -> str:
    value = content.get(name)
    return value if isinstance(value, str) else ""

"""Rule 'fields': each field has its own history; of values written apart one shows and all are offered."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from pss_desktop.domain.kinds import Caution, Kind
from pss_desktop.domain.payloads import TEXT
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate
from pss_desktop.journal.merge.causality import Causality

_NO: Final = ("no", False)
_YES: Final = ("yes", True)
_IN_TEXT: Final = f"{TEXT}."

Writers = dict[str, list[tuple[Act, object]]]


def merge_fields(acts: Sequence[Act], kind: Kind) -> MergedState:
    """Every payload names the fields that it sets; null clears one. Words stand in the object ``text``."""
    causality = Causality(acts)
    shown: dict[str, object] = {}
    conflicts = []
    for path, writers in sorted(_writers(causality.ordered).items()):
        values = {act.hash: value for act, value in writers}
        heads = causality.heads([act for act, _ in writers])
        found = [(act, values[act.hash]) for act in heads]
        shown[path] = _shown(found, kind.cautious.get(path))
        if any(not _same(value, found[0][1]) for _, value in found):
            conflicts.append(_conflict(path, found, shown[path]))
    return MergedState(
        state=_nested(shown),
        heads=tuple(act.hash for act in causality.heads(acts)),
        conflicts=tuple(conflicts),
    )


def _writers(acts: Sequence[Act]) -> Writers:
    """By field, who set it and to what."""
    writers: Writers = defaultdict(list)
    for act in acts:
        for name, value in (act.payload or {}).items():
            if name != TEXT:
                writers[name].append((act, value))
            elif isinstance(value, Mapping):
                for part, words in value.items():
                    writers[_IN_TEXT + part].append((act, words))
    return writers


def _shown(found: Sequence[tuple[Act, object]], caution: Caution | None) -> object:
    """The value that counts among concurrent ones, which come greatest rank first."""
    values = [value for _, value in found]
    if caution is Caution.ALL_TOGETHER:
        return _all_together(values)
    if caution is Caution.NO_BEFORE_YES:
        return min(values, key=_permission)
    if caution is Caution.MARKED_BEFORE_UNMARKED:
        return max(values, key=lambda value: value in _YES)
    return values[0]


def _permission(value: object) -> int:
    """No before what nobody asked or knows, and that before yes."""
    if value in _NO:
        return 0
    return 2 if value in _YES else 1


def _all_together(values: Sequence[object]) -> list[object]:
    together: list[object] = []
    for value in values:
        items = value if isinstance(value, list) else [value]
        together += [item for item in items if item is not None and item not in together]
    return together


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _conflict(path: str, found: Sequence[tuple[Act, object]], shown: object) -> Conflict:
    ordered = sorted(found, key=lambda pair: not _same(pair[1], shown))
    candidates = tuple(candidate(act, value) for act, value in ordered)
    return Conflict(ConflictKind.FIELD, path, candidates)


def _nested(shown: Mapping[str, object]) -> dict[str, object]:
    """The fields in the form of payloads again, without the cleared ones."""
    state = {path: value for path, value in shown.items() if value is not None}
    words = {
        path.removeprefix(_IN_TEXT): state.pop(path) for path in list(state) if path.startswith(_IN_TEXT)
    }
    return {TEXT: words, **state} if words else state

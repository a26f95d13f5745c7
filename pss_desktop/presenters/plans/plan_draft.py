"""A plan while it is written: its entries added, moved and taken away, always as plain answers of a draft."""

from collections.abc import Mapping
from secrets import token_hex
from typing import Final

from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.plan_entry import PlanShape

STEP: Final = "step"
"""The draft's answer that says where the person was; empty for the plan as a whole."""

ENTRY: Final = "entry"
"""The entry that was chosen last."""

LINES: Final = "lines"
"""What stands where an entry is added, before Enter made it one; by step."""


def new_id() -> str:
    """Short, never given before in a plan."""
    return token_hex(6)


class PlanDraft:
    """Changes answers and returns them whole; it keeps nothing but what it was given."""

    def __init__(self, shape: PlanShape, content: Mapping[str, object]) -> None:
        self._shape = shape
        self.content: dict[str, object] = dict(content)

    @property
    def entries(self) -> list[dict[str, object]]:
        """Every entry as it was typed; copies."""
        listed = self.content.get("entries")
        found = listed if isinstance(listed, list | tuple) else []
        return [dict(one) for one in found if isinstance(one, Mapping)]

    @property
    def step(self) -> str:
        """The step that is open; empty for the plan as a whole."""
        kept = self.content.get(STEP)
        names = [step.name for step in self._shape.steps]
        return kept if isinstance(kept, str) and (kept in names or not kept) else names[0]

    @property
    def chosen(self) -> str:
        """The chosen entry of the open step; the first where none was chosen."""
        here = [text_of(one.get("id")) for one in self.of(self.step)]
        kept = text_of(self.content.get(ENTRY))
        return kept if kept in here else next(iter(here), "")

    def of(self, step: str) -> list[dict[str, object]]:
        """The entries of a step, in their order."""
        return [one for one in self.entries if one.get("step") == step]

    @property
    def line(self) -> str:
        """What was typed in the open step and is no entry yet."""
        return text_of(self.lines.get(self.step))

    @property
    def lines(self) -> dict[str, object]:
        """Such words of every step; a copy."""
        kept = self.content.get(LINES)
        return dict(kept) if isinstance(kept, Mapping) else {}

    @property
    def waiting_step(self) -> str:
        """The first step with words that are no entry yet; a signature would leave them out."""
        waiting = {name for name, words in self.lines.items() if text_of(words).strip()}
        return next((step.name for step in self._shape.steps if step.name in waiting), "")

    def set_line(self, words: str) -> bool:
        """The line of the open step; whether it is another than before."""
        if words == self.line:
            return False
        self.content[LINES] = {**self.lines, self.step: words}
        return True

    def entry(self, id_: str) -> dict[str, object] | None:
        """One entry as it was typed."""
        return next((one for one in self.entries if one.get("id") == id_), None)

    def open_step(self, step: str) -> None:
        self.content |= {STEP: step, ENTRY: ""}

    def choose(self, id_: str) -> None:
        self.content[ENTRY] = id_

    def add(self, kind: str, answers: Mapping[str, object]) -> str:
        """A new entry at the end of the open step, chosen from now on."""
        id_ = new_id()
        entry: dict[str, object] = {"id": id_, "step": str(self.step), "kind": str(kind), **answers}
        self._keep([*self.entries, entry])
        self.choose(id_)
        return id_

    def set(self, id_: str, name: str, value: object) -> bool:
        """One answer of an entry; whether it is another than before."""
        entries = self.entries
        for one in entries:
            if one.get("id") == id_ and one.get(name) != value:
                one[name] = value
                self._keep(entries)
                return True
        return False

    def remove(self, id_: str) -> None:
        """The entry after it is chosen then, or the one before."""
        here = [text_of(one.get("id")) for one in self.of(self.step)]
        self._keep([one for one in self.entries if one.get("id") != id_])
        if id_ in here:
            place = here.index(id_)
            rest = here[place + 1 :] + here[:place][::-1]
            self.choose(next(iter(rest), ""))

    def move(self, id_: str, by: int) -> bool:
        """Up or down among the entries of its step; whether there was room."""
        entries = self.entries
        places = [at for at, one in enumerate(entries) if one.get("step") == self.step]
        here = next((n for n, at in enumerate(places) if entries[at].get("id") == id_), None)
        if here is None or not 0 <= here + by < len(places):
            return False
        first, second = places[here], places[here + by]
        entries[first], entries[second] = entries[second], entries[first]
        self._keep(entries)
        return True

    def _keep(self, entries: list[dict[str, object]]) -> None:
        self.content["entries"] = entries

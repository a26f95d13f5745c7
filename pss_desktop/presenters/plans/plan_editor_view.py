"""What the editor of a plan shows, and what its presenter asks of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.plan_gaps import Gap
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.plans.plan_views import KnownPerson


@dataclass(frozen=True, slots=True)
class StepState:
    """One step in the list: how many entries it has, and how many things there are to look at."""

    name: str
    count: int
    gaps: int


@dataclass(frozen=True, slots=True)
class PlanEditorState:
    """What the editor shows. *entries* are those of the open step, as they were typed.

    *step* is empty while the plan as a whole is open; *chosen* is the entry whose answers are shown;
    *line* is what stands where an entry is added.
    """

    code: str
    name: str
    number: int
    several: int
    steps: tuple[StepState, ...]
    whole_gaps: int
    step: str
    entries: tuple[Mapping[str, object], ...]
    chosen: str
    line: str
    values: Mapping[str, object]
    gaps: tuple[Gap, ...]
    all_gaps: int
    offered: tuple[KnownPerson, ...]


@dataclass(frozen=True, slots=True)
class PlanDraftFound:
    """A draft from before."""

    name: str
    saved_at: datetime
    entries: int


class PlanEditorView(WritingView, Protocol):
    """The editor of a plan."""

    def show_state(self, state: PlanEditorState) -> None:
        """All of it anew, where other entries or another step are shown."""

    def show_hints(self, state: PlanEditorState) -> None:
        """Only what depends on the words: names in the list, counts and hints. Fields stay as they are."""

    def ask_about(self, found: PlanDraftFound) -> None: ...

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        """Problems of what is shown now; *field* is the field's own name."""

    def put_cursor(self, field: str, position: int) -> None:
        """A field of the chosen entry or of the plan; 'add' is where a new entry is typed."""

"""Writing a plan step by step: kept as it is typed, hints beside it, signed as a version at the end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.plan_gaps import Gap
from pss_desktop.domain.stepped_plan import SteppedPlan, plan_problems
from pss_desktop.domain.unsafe_people import person_marks
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.drafted_page import DRAFT, DraftedPage
from pss_desktop.presenters.forms.written_form import Content
from pss_desktop.presenters.plans.plan_draft import PlanDraft
from pss_desktop.presenters.plans.plan_editor_view import (
    PlanDraftFound,
    PlanEditorState,
    PlanEditorView,
    StepState,
)
from pss_desktop.presenters.plans.plan_entries import PlanEntries
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.place import Place
from pss_desktop.services.plans.plan_views import KnownPerson, PlanWork
from pss_desktop.services.plans.plans import Plans

P = TypeVar("P", bound=SteppedPlan)

Gaps = Callable[[P, frozenset[str], date], tuple[Gap, ...]]


@dataclass(frozen=True, slots=True)
class PlanEditing(Generic[P]):
    """Which plan an editor writes."""

    plan: type[P]
    plans: Plans[P]
    gaps: Gaps[P]
    editor: Screen
    page: Screen


@dataclass(frozen=True, slots=True)
class _Opened:
    detail: ClientDetail
    work: PlanWork
    saved_at: datetime | None


class PlanEditorPresenter(DraftedPage, Generic[P]):
    """Holds the plan while it is written; every act changes the draft first and then what is shown."""

    def __init__(self, desk: Desk, start: Place, editing: PlanEditing[P]) -> None:
        self._editing = editing
        self._client = ClientId(from_hex(start.client))
        super().__init__(desk, start, editing.plans.kind, self._client)
        self.entries = PlanEntries(
            editing.plan.shape,
            keep=lambda: self._form.replace(self._draft.content),
            show=lambda: self._view.show_state(self._state()),
            hint=lambda: self._view.show_hints(self._state()),
            offer_undo=desk.shell.offer_undo,
        )
        self._opened: _Opened | None = None
        self._view: PlanEditorView

    def attach(self, view: PlanEditorView) -> None:
        self._view = view
        self._load()

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        where = "/".join((self._draft.step, self._draft.chosen, field))
        return Place(self._editing.editor, to_hex(self._client), DRAFT, where, position)

    # The draft as a whole

    def go_on_with_draft(self) -> None:
        if self._opened is not None:
            self._begin(self._opened.work, self._opened.saved_at)

    # Steps

    def open_step(self, step: str) -> None:
        """Go to a step; empty is the plan as a whole."""
        self._draft.open_step(step)
        self._view.show_state(self._state())

    def next_step(self) -> None:
        self._walk(1)

    def step_before(self) -> None:
        self._walk(-1)

    # The end

    def go_back(self) -> None:
        self._desk.shell.go(Place(self._editing.page, client=to_hex(self._client)))

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self._client)))

    def sign(self) -> None:
        """Ask for the signature once nothing is wrong; hints stop nobody."""
        if not self._form.is_open:
            return
        waiting = self._draft.waiting_step
        if waiting:
            self._draft.open_step(waiting)
            self._view.show_state(self._state())
            self._view.show_problems((FieldProblem("entries", "line_waits"),))
            return
        problems = plan_problems(self._editing.plan.shape, self._draft.content)
        if problems:
            self._show_problems(problems)
            return
        self._form.keep_for_signing(self._ask_signature)

    # What the vault answers

    def _load(self) -> None:
        workspace, client, plans = self._desk.workspace, self._client, self._editing.plans

        def work() -> _Opened:
            draft = self._form.open_work()
            found = plans.work(client, None if draft is None else draft.content)
            saved_at = None if draft is None else draft.saved_at
            return _Opened(workspace.clients.get(client), found, saved_at)

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened) -> None:
        self._opened = opened
        if opened.saved_at is None or self._start.record == DRAFT:
            self._begin(opened.work, opened.saved_at)
            return
        self.entries.begin(opened.work.content)
        found = PlanDraftFound(self.name, opened.saved_at, len(self._draft.entries))
        self._view.ask_about(found)

    def _begin(self, work: PlanWork, saved_at: datetime | None) -> None:
        self.entries.begin(work.content)
        self._form.begin(work.content, saved_at)
        step, _, rest = self._start.field.partition("/")
        entry, _, field = rest.partition("/")
        if rest:
            self._draft.open_step(step)
            self._draft.choose(entry)
        self._view.show_state(self._state())
        self._view.put_cursor(field or "add", self._start.cursor)

    def _walk(self, by: int) -> None:
        names = [*(step.name for step in self._editing.plan.shape.steps), ""]
        place = names.index(self._draft.step) + by
        if 0 <= place < len(names):
            self.open_step(names[place])
            self._view.put_cursor("add", 0)

    def _kept(self) -> Content:
        return self._draft.content

    def _show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        """Go to the first, and show all that are of the same entry."""
        owner, _, _ = problems[0].field.rpartition(".")
        entry = self._draft.entry(owner) if owner else None
        if entry is not None:
            self._draft.open_step(text_of(entry.get("step")))
            self._draft.choose(owner)
        elif problems[0].field != "entries":
            self._draft.open_step("")
        elif not self._draft.step:
            self._draft.open_step(self._editing.plan.shape.steps[0].name)
        self._view.show_state(self._state())
        here = [one for one in problems if one.field.rpartition(".")[0] == owner]
        self._view.show_problems(
            tuple(FieldProblem(one.field.rpartition(".")[2], one.code, one.facts) for one in here)
        )

    def _ask_signature(self) -> None:
        plans, client = self._editing.plans, self._client
        self._desk.shell.sign_off(
            SignedAct(
                SignedDeed.SIGN_PLAN,
                lambda: plans.save(client, self._form.revision, origin=self),
                done=self._signed,
                failed=self._failed,
                dropped=lambda: self._view.put_cursor(*self._view.caret()),
            )
        )

    def _signed(self, _: object) -> None:
        self._form.has_gone()
        self._desk.shell.replace(Place(self._editing.page, to_hex(self._client)))

    def _failed(self, problem: PssError) -> None:
        if isinstance(problem, InvalidFieldsError):
            self._show_problems(problem.problems)
        else:
            self._view.show_problem(problem)

    # Small answers

    @property
    def _draft(self) -> PlanDraft:
        return self.entries.draft

    @property
    def name(self) -> str:
        return self._opened.detail.identity.shown_name if self._opened is not None else ""

    def _state(self) -> PlanEditorState:
        opened, draft, shape = self._opened, self._draft, self._editing.plan.shape
        work = opened.work if opened is not None else PlanWork({}, 1, 0, frozenset(), ())
        today = self._desk.workspace.seat.vault.machine.clock.now().astimezone().date()
        gaps = self._editing.gaps(self._editing.plan.as_written(draft.content), work.unsafe, today)
        steps = tuple(
            StepState(step.name, len(draft.of(step.name)), sum(gap.step == step.name for gap in gaps))
            for step in shape.steps
        )
        here = draft.step
        return PlanEditorState(
            code=opened.detail.client.code if opened is not None else "",
            name=self.name,
            number=work.number,
            several=work.several,
            steps=steps,
            whole_gaps=sum(not gap.step for gap in gaps),
            step=here,
            entries=tuple(draft.of(here)),
            chosen=draft.chosen,
            line=draft.line,
            values={field.name: draft.content.get(field.name) for field in shape.fields},
            gaps=tuple(gap for gap in gaps if gap.step == here),
            all_gaps=len(gaps),
            offered=self._offered(work, here),
        )

    def _offered(self, work: PlanWork, step: str) -> tuple[KnownPerson, ...]:
        """Known people who are not in this step yet; nobody who was marked unsafe while writing."""
        taken = {text_of(one.get(name)) for one in self._draft.of(step) for name in ("name", "phone")}
        plan = self._editing.plan.as_written(self._draft.content)
        unsafe = work.unsafe | plan.unsafe_marks
        return tuple(
            person
            for person in work.offered
            if taken.isdisjoint({person.name, person.phone} - {""})
            and unsafe.isdisjoint(person_marks(name=person.name, phone=person.phone))
        )

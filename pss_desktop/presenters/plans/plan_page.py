"""A client's plan as a page that is read: the plan itself, its versions, and what is signed about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Generic, Protocol, TypeVar

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, OpHash, from_hex, to_hex
from pss_desktop.domain.plan_changes import PlanChanges, plan_changes
from pss_desktop.domain.stepped_plan import CopyFor, CopyForm, EndReason, SteppedPlan
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, SignedAct, SignedDeed
from pss_desktop.services.place import Place
from pss_desktop.services.plans.plan_views import PlanOverview, PlanVersion
from pss_desktop.services.plans.plans import Plans
from pss_desktop.services.plans.unsafe_people import PROTECTION_PLAN, SAFETY_PLAN
from pss_desktop.services.writing.changes import Change

P = TypeVar("P", bound=SteppedPlan)

REVIEW_DAYS: Final = (14, 30, 60, 90)
"""In how many days a plan is looked at again; a month is usual, sooner after a crisis."""

_KINDS: Final = (SAFETY_PLAN, PROTECTION_PLAN, "support_map", "draft")


@dataclass(frozen=True, slots=True)
class PlanPageState(Generic[P]):
    """The plan now and every version of it, the newest first."""

    overview: PlanOverview[P]
    history: tuple[PlanVersion[P], ...]
    now: datetime


class PlanPageView(Protocol[P]):
    """The page of a plan."""

    def show_plan(self, state: PlanPageState[P]) -> None: ...

    def show_changes(self, version: PlanVersion[P], changes: PlanChanges) -> None:
        """What *version* says otherwise than the one before it."""

    def show_problem(self, problem: PssError) -> None: ...


class PlanPagePresenter(QuietScreen, Generic[P]):
    """Loads the plan and signs what is said about it; nothing is typed here."""

    def __init__(self, desk: Desk, start: Place, *, plans: Plans[P], tab: Screen, editor: Screen) -> None:
        self._desk = desk
        self._plans = plans
        self._tab = tab
        self._editor = editor
        self._client = ClientId(from_hex(start.client))
        self.header = ClientHeaderPresenter(desk, start, tab)
        self._state: PlanPageState[P] | None = None
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: PlanPageView[P]

    def attach(self, view: PlanPageView[P]) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(self._tab, client=to_hex(self._client))

    def close(self) -> None:
        self._end()
        self.header.close()

    # What the person does

    def write(self) -> None:
        """A first plan, the next version, or one made of several."""
        self._desk.shell.go(Place(self._editor, to_hex(self._client)))

    def go_on(self) -> None:
        """On with the draft that waits."""
        self._desk.shell.go(Place(self._editor, to_hex(self._client), "draft"))

    @property
    def can_print(self) -> bool:
        return self._desk.shell.can_open(Screen.PRINT)

    def print_plan(self) -> None:
        self._desk.shell.go(Place(Screen.PRINT, to_hex(self._client), field=self._tab.value))

    def still_right(self, days: int) -> None:
        """Looked at together and unchanged; again in *days*."""
        head = self._head()
        if head is None or self._state is None:
            return
        review = PartialDate.of_day(self._state.now.astimezone().date() + timedelta(days=days))
        version = head.hash
        self._sign(
            SignedDeed.PLAN_STILL_RIGHT,
            lambda: self._plans.still_right(self._client, version, review, origin=self),
        )

    def give_copy(self, to: CopyFor, form: CopyForm) -> None:
        """Say who was given a copy today."""
        head = self._head()
        if head is None or self._state is None:
            return
        version, on = head.hash, PartialDate.of_day(self._state.now.astimezone().date()).to_payload()
        copy: dict[str, object] = {"to": to.value, "form": form.value, "on": on}
        self._sign(
            SignedDeed.PLAN_COPY,
            lambda: self._plans.give_copy(self._client, version, copy, origin=self),
        )

    def end(self, why: EndReason) -> None:
        """The plan is not in use any more; it stays readable."""
        head = self._head()
        if head is None:
            return
        version = head.hash
        self._sign(SignedDeed.END_PLAN, lambda: self._plans.end(self._client, version, why, origin=self))

    def compare(self, version: OpHash) -> None:
        """Show what *version* changed."""
        if self._state is None:
            return
        known = {one.hash: one for one in self._state.history}
        chosen = known.get(version)
        if chosen is None:
            return
        before = next((known[parent].plan for parent in chosen.parents if parent in known), None)
        empty = type(chosen.plan)()
        self._view.show_changes(chosen, plan_changes(before if before is not None else empty, chosen.plan))

    # Within

    def _head(self) -> PlanVersion[P] | None:
        """The only head: while there are several they are brought together first."""
        if self._state is None or len(self._state.overview.heads) != 1:
            return None
        return self._state.overview.heads[0]

    def _sign(self, deed: SignedDeed, work: Callable[[], OpHash]) -> None:
        self._desk.shell.sign_off(
            SignedAct(
                deed,
                work,
                done=lambda _: self._load(),
                failed=self._view.show_problem,
                dropped=lambda: None,
            )
        )

    def _load(self) -> None:
        plans, client = self._plans, self._client
        clock: Clock = self._desk.workspace.seat.storage.clock

        def work() -> PlanPageState[P]:
            return PlanPageState(plans.overview(client), plans.history(client), clock.now())

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, state: PlanPageState[P]) -> None:
        self._state = state
        self._view.show_plan(state)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*_KINDS, client=self._client):
            self._load()

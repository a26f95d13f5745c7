"""A plan that is read: signed about, compared, and told anew when it changes."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import PassphraseNeededError, PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.plan_changes import PlanChanges
from pss_desktop.domain.stepped_plan import CopyFor, CopyForm, EndReason, PlanDeed
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.plans.plan_page import PlanPageState
from pss_desktop.presenters.plans.protection_plan_page import ProtectionPlanPresenter
from pss_desktop.presenters.plans.safety_plan_page import SafetyPlanPresenter
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.place import Place
from pss_desktop.services.plans.plan_views import PlanVersion
from pss_desktop.services.workspace import Workspace
from tests.builders_plans import HELPER, NOT_ASKED, SIGNS
from tests.fakes import TODAY
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic
from tests.services.test_safety_plans import fork, sign_plan


@dataclass
class Shown:
    states: list[PlanPageState[Any]] = field(default_factory=list)
    changes: list[tuple[PlanVersion[Any], PlanChanges]] = field(default_factory=list)
    problem: PssError | None = None

    def show_plan(self, state: PlanPageState[Any]) -> None:
        self.states.append(state)

    def show_changes(self, version: PlanVersion[Any], changes: PlanChanges) -> None:
        self.changes.append((version, changes))

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


class Header:
    """The header above the page: what it shows is tested with it."""

    def show_facts(self, facts: CaseFacts) -> None:
        self.facts = facts

    def show_header_problem(self, problem: PssError) -> None:
        raise AssertionError(problem.code)


@dataclass
class Page:
    workspace: Workspace
    client: ClientId
    screen: Shown = field(default_factory=Shown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = SafetyPlanPresenter(self.still.desk, Place(Screen.SAFETY_PLAN, to_hex(self.client)))
        self.presenter.header.attach(Header())
        self.presenter.attach(self.screen)

    @property
    def deeds(self) -> list[PlanDeed]:
        return [one.plan.deed for one in self.screen.states[-1].history]


def test_a_client_without_a_plan_has_a_page_without_one(workspace: Workspace, client: ClientId) -> None:
    page = Page(workspace, client)
    assert page.screen.states[-1].overview.current is None
    page.presenter.still_right(30)
    page.presenter.give_copy(CopyFor.CLIENT, CopyForm.PAPER)
    page.presenter.end(EndReason.NOT_NEEDED)
    assert page.deeds == []
    page.presenter.write()
    assert page.still.shell.places[-1].screen == Screen.SAFETY_PLAN_EDITOR


def test_each_deed_is_a_version_and_shows_at_once(workspace: Workspace, client: ClientId) -> None:
    sign_plan(workspace, client)
    page = Page(workspace, client)
    page.presenter.still_right(30)
    plan = page.screen.states[-1].overview.heads[0].plan
    assert plan.review_on == PartialDate.of_day(TODAY + timedelta(days=30))
    page.presenter.give_copy(CopyFor.HELPER, CopyForm.CARD)
    page.presenter.end(EndReason.CASE_CLOSED)
    assert page.deeds == [PlanDeed.ENDED, PlanDeed.COPY_GIVEN, PlanDeed.STILL_RIGHT, PlanDeed.WRITTEN]


def test_a_refused_signature_is_told(clinic: Clinic, workspace: Workspace, client: ClientId) -> None:
    sign_plan(workspace, client)
    page = Page(workspace, client)
    clinic.clock.advance(minutes=16)
    page.presenter.still_right(30)
    assert isinstance(page.screen.problem, PassphraseNeededError)


def test_while_versions_wait_only_bringing_them_together_is_signed(
    workspace: Workspace, client: ClientId
) -> None:
    base = sign_plan(workspace, client, HELPER)
    fork(workspace, client, base, HELPER, SIGNS)
    fork(workspace, client, base, HELPER, NOT_ASKED)
    page = Page(workspace, client)
    page.presenter.still_right(30)
    assert page.screen.states[-1].overview.several
    assert PlanDeed.STILL_RIGHT not in page.deeds


def test_a_version_is_compared_with_the_one_before(workspace: Workspace, client: ClientId) -> None:
    first = sign_plan(workspace, client, HELPER)
    second = sign_plan(workspace, client, HELPER, SIGNS)
    page = Page(workspace, client)
    page.presenter.compare(second)
    page.presenter.compare(first)
    (_, changes), (_, begun) = page.screen.changes
    assert [entry.after.id for entry in changes.entries if entry.after is not None] == ["s1"]
    assert len(begun.entries) == 1
    page.presenter.compare(type(first)(b"x" * 32))
    assert len(page.screen.changes) == 2


def test_the_page_follows_what_is_signed_elsewhere_until_it_is_left(
    workspace: Workspace, client: ClientId
) -> None:
    page = Page(workspace, client)
    sign_plan(workspace, client)
    assert page.screen.states[-1].overview.active
    page.presenter.close()
    shown = len(page.screen.states)
    sign_plan(workspace, client, SIGNS)
    assert len(page.screen.states) == shown


def test_ways_on_lead_to_the_editor_and_the_print(workspace: Workspace, client: ClientId) -> None:
    page = Page(workspace, client)
    assert page.presenter.can_print
    page.presenter.go_on()
    page.presenter.print_plan()
    assert [(place.screen, place.record, place.field) for place in page.still.shell.places] == [
        ("safety_plan_editor", "draft", ""),
        ("print", "", "safety_plan"),
    ]
    assert page.presenter.place() == Place(Screen.SAFETY_PLAN, to_hex(client))


def test_a_protection_plan_has_a_page_of_its_own(workspace: Workspace, client: ClientId) -> None:
    still = StillDesk(workspace)
    presenter = ProtectionPlanPresenter(still.desk, Place(Screen.PROTECTION_PLAN, to_hex(client)))
    screen = Shown()
    presenter.attach(screen)
    presenter.write()
    assert still.shell.places[-1].screen == Screen.PROTECTION_PLAN_EDITOR
    assert presenter.place().screen == Screen.PROTECTION_PLAN

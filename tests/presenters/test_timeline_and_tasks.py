"""The first page of a client, the tasks, and the lines of Today that lead to deeds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import PssError, RecordNotFoundError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.task import Task, TaskStatus
from pss_desktop.presenters.clients.timeline import PAGE, TimelinePresenter
from pss_desktop.presenters.desk import Screen, Undoable
from pss_desktop.presenters.forms.case_form import DraftKept
from pss_desktop.presenters.today.task import TaskFormPresenter, TaskPagePresenter, open_task
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.place import Place
from pss_desktop.services.today.tasks import task_form
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import HeaderShown, TimelineShown, TodayShown, Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client, sign_note
from tests.services.crisis_forms import set_risk


@pytest.fixture
def client(workspace: Workspace) -> ClientId:
    return add_client(workspace, "Juniper Vale")


def add_task(workspace: Workspace, client: ClientId, day: str) -> RecordId:
    content = {"words": "Ring the school", "due": {"iso": day, "precision": "day"}}
    saved = workspace.drafts.save(task_form(None), client, content, 0)
    return workspace.tasks.save(client, None, saved.revision)


# The timeline


@dataclass
class TimelineSeen:
    workspace: Workspace
    client: ClientId
    shown: TimelineShown = field(default_factory=TimelineShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = TimelinePresenter(self.still.desk, Place(Screen.CLIENT, to_hex(self.client)))
        self.presenter.header.attach(HeaderShown())
        self.presenter.attach(self.shown)


def test_the_story_is_shown_and_each_event_opens_its_page(workspace: Workspace, client: ClientId) -> None:
    note = sign_note(workspace, client, "Under the fig tree")
    set_risk(workspace, client, "high")
    seen = TimelineSeen(workspace, client)
    assert seen.shown.kinds == ["risk_level", "session_note"]
    for event in seen.shown.stories[0].events:
        seen.presenter.open(event)
    seen.presenter.new_note()
    assert seen.still.shell.places == [
        Place(Screen.CRISIS, to_hex(client)),
        Place(Screen.NOTE, to_hex(client), to_hex(note)),
        Place(Screen.NOTE_EDITOR, to_hex(client)),
    ]
    assert seen.presenter.place() == Place(Screen.CLIENT, to_hex(client))
    seen.presenter.close()


def test_the_story_follows_what_happens_until_it_is_closed(workspace: Workspace, client: ClientId) -> None:
    seen = TimelineSeen(workspace, client)
    assert seen.shown.kinds == []
    sign_note(workspace, client, "New")
    assert seen.shown.kinds == ["session_note"]
    seen.presenter.more()
    assert len(seen.shown.stories) == 1
    seen.presenter.close()
    sign_note(workspace, client, "Newer")
    assert seen.shown.kinds == ["session_note"]


def test_older_events_come_when_they_are_asked_for(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    for _ in range(PAGE + 3):
        sign_note(workspace, client, "Again", to_iso(clinic.clock.now()))
        clinic.clock.advance(minutes=10)
    seen = TimelineSeen(workspace, client)
    assert len(seen.shown.kinds) == PAGE
    seen.presenter.more()
    assert len(seen.shown.kinds) == PAGE + 3
    seen.presenter.more()
    assert len(seen.shown.kinds) == PAGE + 3
    seen.presenter.close()


# Today


def test_each_line_of_today_leads_to_its_deed(workspace: Workspace, clinic: Clinic, client: ClientId) -> None:
    task = add_task(workspace, client, clinic.clock.now().date().isoformat())
    set_risk(workspace, client, "imminent")
    saved = workspace.drafts.save(
        "appointment", client, {"when": to_iso(clinic.clock.now() + timedelta(hours=1)), "minutes": 50}, 0
    )
    session = workspace.appointments.make(client, saved.revision)
    still, shown = StillDesk(workspace), TodayShown()
    presenter = TodayPresenter(still.desk)
    presenter.attach(shown)
    assert shown.today is not None
    for row in shown.today.follow_ups:
        presenter.open(row)
    assert still.shell.places == [
        Place(Screen.SAFETY_PLAN, to_hex(client)),
        Place(Screen.TASK, to_hex(client), to_hex(task)),
        Place(Screen.APPOINTMENT, to_hex(client), to_hex(session)),
    ]
    workspace.tasks.end(task, TaskStatus.DONE)
    assert len(shown.today.follow_ups) == 2
    presenter.close()


# Tasks


@dataclass
class TaskFormShown(Writing):
    facts: CaseFacts | None = None
    found: DraftKept | None = None
    answers: Mapping[str, object] = field(default_factory=dict)

    def show_case(self, facts: CaseFacts) -> None:
        self.facts = facts

    def ask_about(self, found: DraftKept) -> None:
        self.found = found

    def show_answers(self, content: Mapping[str, object]) -> None:
        self.answers = dict(content)


@dataclass
class TaskShown:
    task: Task | None = None
    problem: PssError | None = None

    statuses: list[TaskStatus] = field(default_factory=list)

    def show_task(self, task: Task) -> None:
        self.task = task
        self.statuses.append(task.status)

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


def test_a_new_task_is_kept_once_it_is_whole(workspace: Workspace, client: ClientId) -> None:
    still, shown = StillDesk(workspace), TaskFormShown()
    presenter = open_task(still.desk, Place(Screen.TASK, to_hex(client)))
    assert isinstance(presenter, TaskFormPresenter)
    presenter.attach(shown)
    presenter.set_answer("words", "Ring the school")
    presenter.set_answer("due", {"iso": "2026", "precision": "year"})
    presenter.finish()
    assert [(one.field, one.code) for one in shown.problems] == [("due", "day_needed")]
    presenter.set_answer("due", {"iso": "2026-11-22", "precision": "day"})
    presenter.finish()
    assert shown.problems == ()
    assert still.shell.places == [Place(Screen.CLIENT, to_hex(client))]
    (row,) = workspace.today.load().follow_ups
    assert row.what.title == "Ring the school"
    assert workspace.drafts.open(task_form(None), client) is None
    presenter.go_back()
    presenter.close()


def test_a_task_is_ended_from_its_page_and_opened_again(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    task = add_task(workspace, client, clinic.clock.now().date().isoformat())
    still, shown = StillDesk(workspace), TaskShown()
    place = Place(Screen.TASK, to_hex(client), to_hex(task))
    presenter = open_task(still.desk, place)
    assert isinstance(presenter, TaskPagePresenter)
    presenter.attach(shown)
    assert shown.task is not None
    assert (shown.task.words, presenter.place()) == ("Ring the school", place)
    presenter.end(TaskStatus.DONE)
    (offer,) = still.shell.undos
    assert (offer.what, still.shell.places[-1].screen) == (Undoable.TASK_ENDED, "back")
    assert workspace.today.load().follow_ups == ()
    offer.undo()
    assert still.shell.places[-1] == place
    workspace.tasks.end(task, TaskStatus.DROPPED)
    assert shown.statuses[1:] == [TaskStatus.OPEN, TaskStatus.DROPPED]
    presenter.open_again()
    assert len(shown.statuses) == 4
    presenter.close()


def test_a_task_that_is_gone_leads_away(workspace: Workspace, client: ClientId) -> None:
    still = StillDesk(workspace)
    presenter = TaskPagePresenter(still.desk, Place(Screen.TASK, to_hex(client), "ab" * 16))
    presenter.attach(TaskShown())
    assert [type(problem) for problem in still.shell.problems] == [RecordNotFoundError]
    presenter.close()

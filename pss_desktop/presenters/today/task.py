"""A task of one client: a new one is written down, one that stands is done, dropped, or opened again."""

from typing import Protocol

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.task import Task, TaskStatus, task_problems
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, ScreenPresenter, Undoable, UndoOffer
from pss_desktop.presenters.forms.case_form import DRAFT, CaseForm
from pss_desktop.services.place import Place
from pss_desktop.services.today.tasks import TASK
from pss_desktop.services.writing.changes import Change


class TaskFormPresenter(CaseForm[None]):
    """Takes what is promised and by when."""

    screen = Screen.TASK
    form_name = TASK
    back = Screen.CLIENT

    def read(self) -> None:
        return None

    def fresh(self, now: str) -> dict[str, object]:
        return {}

    def problems(self) -> tuple[FieldProblem, ...]:
        wrong = task_problems(self.form.content)
        return wrong.problems if wrong is not None else ()

    def do(self) -> None:
        tasks = self._desk.workspace.tasks
        self._desk.runner.submit(
            lambda: tasks.save(self.client, None, self.form.revision, origin=self),
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, _: RecordId) -> None:
        self.form.has_gone()
        self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(self.client)))


class TaskPageView(Protocol):
    """The page of one task."""

    def show_task(self, task: Task) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class TaskPagePresenter(QuietScreen):
    """Shows one task below the client's header, and ends it."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._task = RecordId(from_hex(start.record))
        self.header = ClientHeaderPresenter(desk, start, Screen.TASK)
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: TaskPageView

    def attach(self, view: TaskPageView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.TASK, to_hex(self._client), to_hex(self._task))

    def close(self) -> None:
        self._end()
        self.header.close()

    def end(self, status: TaskStatus) -> None:
        """Done, or not needed any more; the undo bar opens it again."""
        tasks, task = self._desk.workspace.tasks, self._task

        def done(_: None) -> None:
            self._desk.shell.back()
            self._desk.shell.offer_undo(UndoOffer(Undoable.TASK_ENDED, "", self._open_again))

        self._desk.runner.submit(
            lambda: tasks.end(task, status, origin=self), done=done, failed=self._view.show_problem
        )

    def open_again(self) -> None:
        """It is not done after all."""
        tasks, task = self._desk.workspace.tasks, self._task
        self._desk.runner.submit(
            lambda: tasks.end(task, TaskStatus.OPEN, origin=self),
            done=lambda _: self._load(),
            failed=self._view.show_problem,
        )

    @property
    def _client(self) -> ClientId:
        return self.header.client

    def _open_again(self) -> None:
        tasks, task = self._desk.workspace.tasks, self._task
        place = self.place()
        self._desk.lasting.submit(
            lambda: tasks.end(task, TaskStatus.OPEN),
            done=lambda _: self._desk.shell.go(place),
            failed=self._desk.shell.tell,
        )

    def _load(self) -> None:
        self._desk.runner.submit(
            lambda: self._desk.workspace.tasks.get(self._task),
            done=self._view.show_task,
            failed=self._desk.shell.lost,
        )

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(TASK, client=self._client):
            self._load()


def open_task(desk: Desk, place: Place) -> ScreenPresenter:
    """The page of the task that is named, else the form of a new one."""
    if place.record and place.record != DRAFT:
        return TaskPagePresenter(desk, place)
    return TaskFormPresenter(desk, place)

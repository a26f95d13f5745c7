"""A case as a whole: put on hold, gone on with, closed with its reason, reopened; and how it came there."""

from collections.abc import Mapping
from typing import Protocol

from pss_desktop.domain.case import MOVE_FIELDS, CaseMove, move_problems
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.cases.cases import CASE_FORM, MOVE, CaseStory
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft


class CloseCaseView(WritingView, Protocol):
    """The page of the case."""

    def show_story(self, story: CaseStory) -> None: ...

    def show_move(self, move: CaseMove, answers: Mapping[str, object]) -> None:
        """Ask what *move* asks, filled in with the *answers* so far."""


class CloseCasePresenter(WritingPage):
    """Holds the answers about one move; nothing of the case changes before it is asked for."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        super().__init__(desk, start, CASE_FORM, self._client)
        self._moves: tuple[CaseMove, ...] = ()
        self._busy = False
        self._view: CloseCaseView

    def attach(self, view: CloseCaseView) -> None:
        self._view = view

        def work() -> tuple[CaseStory, Draft | None]:
            return self._desk.workspace.cases.story(self._client), self._form.open_work()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def place(self) -> Place:
        field, position = self._view.caret() if self._form.is_open else ("", 0)
        return Place(Screen.CLOSE_CASE, to_hex(self._client), "draft", field, position)

    def choose(self, move: CaseMove) -> None:
        """It is about this move; what was typed for another stays."""
        if move in self._moves:
            self._form.set(MOVE, move.value)
            self._view.show_move(move, self._answers())

    def set_field(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self._client)))

    def drop(self) -> None:
        """Leave the case as it is."""
        self._form.discard(self._finish, self._view.show_problem)

    def record(self) -> None:
        """Do the move, once its answers are right."""
        if self._busy or not self._form.is_open:
            return
        problems = move_problems(CaseMove(str(self._form.content[MOVE])), self._answers())
        self._view.show_problems(problems)
        if not problems:
            self._busy = True
            self._form.keep_for_signing(self._write)

    def _write(self) -> None:
        cases = self._desk.workspace.cases

        def work() -> None:
            cases.move(self._client, self._form.revision, origin=self)

        self._desk.runner.submit(work, done=self._moved, failed=self._failed, priority=Priority.WRITE)

    def _moved(self, _: None) -> None:
        self._form.has_gone()
        self._finish()

    def _failed(self, problem: PssError) -> None:
        self._busy = False
        super()._failed(problem)

    def _finish(self) -> None:
        self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(self._client)))

    def _loaded(self, answer: tuple[CaseStory, Draft | None]) -> None:
        story, draft = answer
        self._moves = story.moves
        self._view.show_story(story)
        if not story.moves:
            return
        content: dict[str, object] = {"case_on": PartialDate.of_day(story.today).to_payload()}
        content |= dict(draft.content) if draft is not None else {}
        if content.get(MOVE) not in story.moves:
            content[MOVE] = story.moves[0].value
        self._form.begin(content, draft.saved_at if draft is not None else None)
        self._view.show_move(CaseMove(str(content[MOVE])), self._answers())
        self._return_to_field()

    def _answers(self) -> dict[str, object]:
        """The answers to the questions of the chosen move."""
        content = self._form.content
        asked = MOVE_FIELDS[CaseMove(str(content[MOVE]))]
        return {field.name: content.get(field.name) for field in asked}

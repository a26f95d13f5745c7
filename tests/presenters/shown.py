"""Screens for presenters to show themselves in: each keeps the last of whatever it was shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.clients.client_page import ClientPageState
from pss_desktop.presenters.desk import SignedDeed
from pss_desktop.presenters.entrance.first_run import Answers, Gap, Step
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.sessions.note_editor import DraftFound, EditorState
from pss_desktop.presenters.sessions.note_page import NotePageState
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.cases.timeline import Story
from pss_desktop.services.clients.clients import ClientDetail, ClientFilter, ClientRow
from pss_desktop.services.keeping.safekeeping import BackedUp
from pss_desktop.services.paging import Page
from pss_desktop.services.sessions.notes import NoteRow
from pss_desktop.services.today.today import TodayView


@dataclass
class Writing:
    """What every screen with fields has in common."""

    saves: list[SaveState] = field(default_factory=list)
    problems: tuple[FieldProblem, ...] = ()
    problem: PssError | None = None
    at: tuple[str, int] = ("", 0)

    def show_save_state(self, state: SaveState) -> None:
        self.saves.append(state)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.problems = problems

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem

    def put_cursor(self, field: str, position: int) -> None:
        self.at = (field, position)

    def caret(self) -> tuple[str, int]:
        return self.at


@dataclass
class HeaderShown:
    """What stands at the head of everything about a client."""

    facts: CaseFacts | None = None
    problem: PssError | None = None

    def show_facts(self, facts: CaseFacts) -> None:
        self.facts = facts

    def show_header_problem(self, problem: PssError) -> None:
        self.problem = problem


@dataclass
class EditorShown(Writing):
    state: EditorState | None = None
    found: DraftFound | None = None

    def show_note(self, state: EditorState) -> None:
        self.state = state

    def ask_about(self, found: DraftFound) -> None:
        self.found = found

    @property
    def texts(self) -> dict[str, str]:
        """The parts as they are shown."""
        assert self.state is not None
        return {part.name: part.text for part in self.state.parts}


@dataclass
class NotePageShown(Writing):
    state: NotePageState | None = None
    adding: tuple[AddendumKind, str] | None = None

    def show_note(self, state: NotePageState) -> None:
        self.state = state

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        self.adding = (kind, text)

    def hide_adding(self) -> None:
        self.adding = None


@dataclass
class FormShown(Writing):
    values: Mapping[str, object] = field(default_factory=dict)
    similar: tuple[ClientRow, ...] = ()
    detail: ClientDetail | None = None

    def show_values(self, values: Mapping[str, object]) -> None:
        self.values = dict(values)

    def show_similar(self, rows: tuple[ClientRow, ...], name: str) -> None:
        self.similar = rows

    def show_client(self, detail: ClientDetail) -> None:
        self.detail = detail


@dataclass
class ListShown:
    rows: list[ClientRow] = field(default_factory=list)
    count: int = -1
    selected: str = ""
    which: ClientFilter | None = None
    problem: PssError | None = None

    def show_first(self, page: Page[ClientRow], which: ClientFilter) -> None:
        self.rows, self.which = list(page.rows), which

    def show_more(self, page: Page[ClientRow]) -> None:
        self.rows += page.rows

    def show_count(self, count: int) -> None:
        self.count = count

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    def select(self, client: str) -> None:
        self.selected = client

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.rows]


@dataclass
class ClientShown:
    state: ClientPageState | None = None
    more: list[NoteRow] = field(default_factory=list)
    problem: PssError | None = None
    note: str = ""

    def show_notes(self, state: ClientPageState) -> None:
        self.state = state

    def show_more_notes(self, page: Page[NoteRow], _: object) -> None:
        self.more += page.rows

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    def select_note(self, note: str) -> None:
        self.note = note


@dataclass
class TimelineShown:
    stories: list[Story] = field(default_factory=list)
    problem: PssError | None = None

    def show_story(self, story: Story) -> None:
        self.stories = [story]

    def show_more(self, story: Story) -> None:
        self.stories.append(story)

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    @property
    def kinds(self) -> list[str]:
        """The events' kinds, newest first."""
        return [event.kind for story in self.stories for event in story.events]


@dataclass
class TodayShown:
    today: TodayView | None = None
    backed_up: datetime | None = None
    folder: Path | None = None
    problem: PssError | None = None

    def show_today(self, today: TodayView) -> None:
        self.today = today

    def show_backed_up(self, made: BackedUp) -> None:
        self.backed_up = made.entry.made_at

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        if self.folder is not None:
            chosen(self.folder)

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


@dataclass
class ConfirmShown:
    deed: SignedDeed | None = None
    asks: bool = False
    busy: bool = False
    problem: PssError | None = None
    pauses: list[int] = field(default_factory=list)
    finished: bool = False

    def show_deed(self, deed: SignedDeed, *, with_passphrase: bool) -> None:
        self.deed, self.asks = deed, with_passphrase

    def show_busy(self, *, busy: bool) -> None:
        self.busy = busy

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    def show_pause(self, seconds: int) -> None:
        self.pauses.append(seconds)

    def finish(self) -> None:
        self.finished = True


@dataclass
class FirstRunShown:
    steps: list[Step] = field(default_factory=list)
    answers: Answers = field(default_factory=Answers)
    gaps: list[str] = field(default_factory=list)
    problem: PssError | None = None
    busy: Sequence[bool] = ()

    def show_step(self, step: Step, answers: Answers) -> None:
        self.steps.append(step)
        self.answers = answers

    def show_answers(self, answers: Answers) -> None:
        self.answers = answers

    def show_busy(self, *, busy: bool) -> None:
        self.busy = (*self.busy, busy)

    def show_gap(self, gap: Gap) -> None:
        self.gaps.append(gap.reason)

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem

"""What the pages of a programme are told in the tests of their presenters."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.programme.person import PersonPage
from pss_desktop.presenters.programme.programme import Done, ProgrammeOverview
from pss_desktop.presenters.programme.proposal import ProposalPresenter
from pss_desktop.presenters.programme.root_opening import RootState
from pss_desktop.presenters.programme.rules import ErasingRules
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import JoiningState
from pss_desktop.services.programme.programme_views import PersonRow, ProgrammeState
from pss_desktop.services.programme.root_deeds import Proposed
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HandAlarms, InlineRunner
from tests.presenters.still_shell import StillShell
from tests.team import Team

OTHER_ROOT = "nine red kites over the moor"
THIRD_ROOT = "eleven black swans at the lock"


@dataclass
class Shown:
    """Everything that any of these pages is told."""

    files: list[Path] = field(default_factory=list)
    problems: list[PssError | None] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    roots: list[RootState] = field(default_factory=list)
    busy: list[bool] = field(default_factory=list)
    overviews: list[ProgrammeOverview] = field(default_factory=list)
    states: list[JoiningState | None] = field(default_factory=list)
    pages: list[PersonPage] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    tries: list[int] = field(default_factory=list)
    rules: list[ErasingRules] = field(default_factory=list)
    wrong: list[tuple[FieldProblem, ...]] = field(default_factory=list)
    lasting: list[ProgrammeState] = field(default_factory=list)
    key_changed: int = 0
    changed: int = 0
    offered: str = ""
    saved: Path | None = None
    proposed: Path | None = None
    sticks: list[tuple[int, int]] = field(default_factory=list)

    def show_programme(self, overview: ProgrammeOverview) -> None:
        self.overviews.append(overview)

    def show_done(self, done: Done) -> None:
        self.done.append(done)

    def show_key_changed(self) -> None:
        self.key_changed += 1

    def show_problem(self, problem: PssError | None) -> None:
        self.problems.append(problem)

    def show_gap(self, gap: str) -> None:
        self.gaps.append(gap)

    def show_beginning(self, words: str, *, pair: bool = False) -> None:
        self.offered = words

    def show_busy(self, *, busy: bool) -> None:
        self.busy.append(busy)

    def show_joining(self, state: JoiningState | None) -> None:
        self.states.append(state)

    def show_saved(self, path: Path) -> None:
        self.saved = path

    def show_wrong_words(self, tries_left: int) -> None:
        self.tries.append(tries_left)

    def show_people(self, people: tuple[PersonRow, ...]) -> None: ...

    def show_person(self, page: PersonPage) -> None:
        self.pages.append(page)

    def show_lasting(self, state: ProgrammeState) -> None:
        self.lasting.append(state)

    def show_rules(self, rules: ErasingRules) -> None:
        self.rules.append(rules)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.wrong.append(problems)

    def show_signed(self) -> None:
        self.changed += 1

    def show_proposed(self, path: Path) -> None:
        self.proposed = path

    def show_roots(self, state: RootState) -> None:
        self.roots.append(state)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))

    def ask_folder(self, number: int, count: int, chosen: Callable[[Path], None]) -> None:
        self.sticks.append((number, count))
        chosen(self.files.pop(0))


@dataclass
class ShownProposal:
    """What the page of a proposal is told."""

    files: list[Path] = field(default_factory=list)
    problems: list[PssError | None] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    proposed: list[Proposed] = field(default_factory=list)
    passed_on: Path | None = None
    in_force: int = 0

    def show_proposed(self, proposed: Proposed) -> None:
        self.proposed.append(proposed)

    def show_passed_on(self, path: Path) -> None:
        self.passed_on = path

    def show_in_force(self) -> None:
        self.in_force += 1

    def show_gap(self, gap: str) -> None:
        self.gaps.append(gap)

    def show_problem(self, problem: PssError | None) -> None:
        self.problems.append(problem)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))


def desk_of(workspace: Workspace, shell: StillShell) -> Desk:
    return Desk(workspace, InlineRunner(), InlineRunner(), HandAlarms(), shell)


def root_of(team: Team) -> Path:
    (path,) = team.stick.glob("*.pssroot")
    return path


def proposal_page(
    workspace: Workspace, shell: StillShell, *files: Path
) -> tuple[ProposalPresenter, ShownProposal, Shown]:
    page, told, card = (
        ProposalPresenter(desk_of(workspace, shell), Place(Screen.PROGRAMME_PROPOSAL)),
        ShownProposal(files=list(files)),
        Shown(),
    )
    page.attach(told)
    page.roots.attach(card)
    return page, told, card

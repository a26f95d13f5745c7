"""The ages of consent: shown, kept when they go up, and put back to the usual ones."""

from pss_desktop.domain.age_steps import AgeSteps
from pss_desktop.domain.assent import USUAL_AGES
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.settings.ages import AgesPresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.still_shell import StillDesk


class Page:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.steps: list[tuple[AgeSteps, bool]] = []
        self.problems: tuple[FieldProblem, ...] = ()
        self.problem: PssError | None = None
        self.kept = 0

    def show_ages(self, steps: AgeSteps, *, usual: bool) -> None:
        self.steps.append((steps, usual))

    def show_kept(self) -> None:
        self.kept += 1

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.problems = problems

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem


def opened(workspace: Workspace) -> tuple[AgesPresenter, Page]:
    page = Page()
    presenter = AgesPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    return presenter, page


def test_the_programme_s_own_ages_are_kept_and_ask_from_then_on(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    assert page.steps == [(AgeSteps(6, 12, 15, 18), True)]
    presenter.keep({"asked": 7, "alone": 14, "consents": 16, "of_age": 21})
    assert page.steps[-1] == (AgeSteps(7, 14, 16, 21), False)
    assert page.kept == 1
    assert workspace.consents.ages().rows[-1].since == 21
    presenter.take_usual()
    assert page.steps[-1] == (AgeSteps(6, 12, 15, 18), True)
    assert workspace.consents.ages() == USUAL_AGES


def test_ages_that_go_down_are_not_kept(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    presenter.keep({"asked": 7, "alone": 5, "consents": 16, "of_age": 21})
    assert [problem.field for problem in page.problems] == ["alone"]
    assert workspace.consents.ages() == USUAL_AGES

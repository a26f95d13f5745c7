"""At which ages a child is asked, and decides: the programme's own, or the usual ones."""

from collections.abc import Mapping
from typing import Protocol

from pss_desktop.domain.age_steps import AgeSteps, age_problems
from pss_desktop.domain.assent import USUAL_AGES, AgeTable
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import PageView, SettingsPage


class AgesView(PageView, Protocol):
    """The page of ages."""

    def show_ages(self, steps: AgeSteps, *, usual: bool) -> None: ...

    def show_kept(self) -> None: ...

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...


class AgesPresenter(SettingsPage[AgesView]):
    """What was signed by other ages stays as it was signed; the next form asks by these."""

    def load(self) -> None:
        self._ask(self._desk.workspace.consents.ages, self._show)

    def keep(self, answers: Mapping[str, object]) -> None:
        """From now on these ages hold."""
        problems = age_problems(answers)
        self._view.show_problems(problems)
        if not problems:
            self._set(AgeSteps.from_form(answers).table())

    def take_usual(self) -> None:
        """Back to the usual ages."""
        self._view.show_problems(())
        self._set(USUAL_AGES)

    def _set(self, table: AgeTable) -> None:
        consents = self._desk.workspace.consents

        def work() -> AgeTable:
            consents.set_ages(table)
            return consents.ages()

        self._view.show_problem(None)
        self._ask(work, self._kept, priority=Priority.WRITE)

    def _kept(self, table: AgeTable) -> None:
        self._show(table)
        self._view.show_kept()

    def _show(self, table: AgeTable) -> None:
        self._view.show_ages(AgeSteps.of_table(table), usual=table == USUAL_AGES)

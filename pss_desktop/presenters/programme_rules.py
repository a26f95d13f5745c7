"""The programme's rule about what a client took back: out of sight only, or erased after some days."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_number, check_fields
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.roster_signing import RosterSigning, SigningView
from pss_desktop.services.place import Place
from pss_desktop.sync.roster_changes import with_policy

DAYS: Final = "erase_after_days"
RULE_FIELDS: Final = (Field(DAYS, FieldKind.NUMBER, required=True, whole=True, minimum=0, maximum=3650),)


class RulesView(SigningView, Protocol):
    """The page."""

    def show_rule(self, days: int | None) -> None:
        """What holds now: erased after so many *days*, or ``None`` for out of sight only."""

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...

    def show_gap(self, gap: str) -> None: ...

    def show_signed(self) -> None: ...


class RulesPresenter(QuietScreen):
    """A rule holds for everybody in the programme, so the root keys sign it."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._now: int | None = None
        self.signing = RosterSigning(desk, self._signed)
        self._view: RulesView

    def attach(self, view: RulesView) -> None:
        self._view = view
        self.signing.attach(view)
        self._load()

    def place(self) -> Place:
        return Place(Screen.PROGRAMME_RULES)

    def back(self) -> None:
        self._desk.shell.back()

    def hide_only(self) -> None:
        """From now on what was taken back goes out of sight and is not erased."""
        self._sign(None)

    def erase_after(self, answers: Mapping[str, object]) -> None:
        """From now on it is erased so many days after the client's no was read here."""
        problems = check_fields(RULE_FIELDS, answers)
        self._view.show_problems(problems)
        if not problems:
            self._sign(int(as_number(answers[DAYS]) or 0))

    def _sign(self, days: int | None) -> None:
        if days == self._now:
            self._view.show_gap("same_rule")
            return
        self.signing.sign(lambda one: with_policy(one, replace(one.policy, erase_withdrawn_after_days=days)))

    def _signed(self) -> None:
        self._view.show_signed()
        self._load()

    def _load(self) -> None:
        programme = self._desk.workspace.programme
        self._desk.runner.submit(
            lambda: programme.holding().roster.policy.erase_withdrawn_after_days,
            done=self._show,
            failed=self._desk.shell.lost,
        )

    def _show(self, days: int | None) -> None:
        self._now = days
        self._view.show_rule(days)

"""The programme's rules about erasing: what a client took back, and who may erase what others wrote."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_number, check_fields
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme.roster_signing import RosterSigning, SigningView
from pss_desktop.services.place import Place
from pss_desktop.services.programme.programme import Programme
from pss_desktop.sync.roster_changes import with_policy

DAYS: Final = "erase_after_days"
RULE_FIELDS: Final = (Field(DAYS, FieldKind.NUMBER, required=True, whole=True, minimum=0, maximum=3650),)


@dataclass(frozen=True, slots=True)
class ErasingRules:
    """Erased after *days*, or ``None`` for out of sight only; *erasers* may erase what others wrote."""

    days: int | None
    erasers: frozenset[Role]


class RulesView(SigningView, Protocol):
    """The page."""

    def show_rules(self, rules: ErasingRules) -> None:
        """What holds now."""

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...

    def show_gap(self, gap: str) -> None: ...

    def show_signed(self) -> None: ...


class RulesPresenter(QuietScreen):
    """A rule holds for everybody in the programme, so the root keys sign it."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._now: ErasingRules | None = None
        self._people: Mapping[Role, tuple[str, ...]] = {}
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

    def who_are(self, roles: Iterable[Role]) -> tuple[str, ...]:
        """The names of everybody who has one of these roles now."""
        return tuple(name for role in roles for name in self._people.get(role, ()))

    def hide_only(self, erasers: frozenset[Role]) -> None:
        """From now on what was taken back goes out of sight and is not erased."""
        self._sign(ErasingRules(None, erasers))

    def erase_after(self, answers: Mapping[str, object], erasers: frozenset[Role]) -> None:
        """From now on it is erased so many days after the client's no was read here."""
        problems = check_fields(RULE_FIELDS, answers)
        self._view.show_problems(problems)
        if not problems:
            self._sign(ErasingRules(int(as_number(answers[DAYS]) or 0), erasers))

    def _sign(self, rules: ErasingRules) -> None:
        if rules == self._now:
            self._view.show_gap("same_rule")
            return
        self.signing.sign(
            lambda one: with_policy(
                one, replace(one.policy, erase_withdrawn_after_days=rules.days, erasers=rules.erasers)
            )
        )

    def _signed(self) -> None:
        self._view.show_signed()
        self._load()

    def _load(self) -> None:
        programme = self._desk.workspace.programme
        self._desk.runner.submit(lambda: _read(programme), done=self._show, failed=self._desk.shell.lost)

    def _show(self, found: tuple[ErasingRules, Mapping[Role, tuple[str, ...]]]) -> None:
        self._now, self._people = found
        self._view.show_rules(self._now)


def _read(programme: Programme) -> tuple[ErasingRules, Mapping[Role, tuple[str, ...]]]:
    """The rules that hold, and who has which role."""
    policy, people = programme.holding().roster.policy, programme.people()
    trusted = [one for one in people if one.revoked_at is None]
    named = {role: tuple(one.name for one in trusted if one.role is role) for role in Role}
    return ErasingRules(policy.erase_withdrawn_after_days, policy.erasers), named

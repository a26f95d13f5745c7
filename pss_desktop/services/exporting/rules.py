"""Standing rules of the open vault: what somebody looked at once goes alone from then on."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import Audience
from pss_desktop.domain.standing_rule import Leaving, StandingRule
from pss_desktop.services.seat import Seat

_ALL: Final = "programme"
"""One rule a person: as what they get each thing stands inside it."""


class RuleBook:
    """Reads and writes them, inside the caller's transaction."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def of(self, person: PersonId) -> StandingRule | None:
        """The rule for *person*; None before anybody looked, and after it was ended."""
        for stored in self._seat.storage.exchange.rules.standing(person):
            return StandingRule.from_stored(stored.content)
        return None

    def looked_at(
        self, person: PersonId, leaving: Iterable[Leaving], *, with_names: bool, at: datetime
    ) -> StandingRule:
        """Somebody looked at *leaving* and said yes: the rule covers it from now on."""
        before = self.of(person)
        if before is None:
            rule = StandingRule.confirmed(person, leaving, at)
        else:
            rule = without_names(before).widened(leaving, at)
        rule = opened_for_names(rule, person, at) if with_names else rule
        self._seat.storage.exchange.rules.add(person, _ALL, rule.to_stored(), at=at)
        return rule

    def end(self, person: PersonId) -> None:
        """From now on everything for *person* waits for a look."""
        storage = self._seat.storage
        for stored in storage.exchange.rules.standing(person):
            storage.exchange.rules.end(stored.key, at=storage.clock.now())


def opened_for_names(rule: StandingRule | None, person: PersonId, at: datetime) -> StandingRule:
    """*rule* with names for a supervisor, which somebody has to want in so many words."""
    names = [Leaving(Audience.SUPERVISOR, OperationClass.IDENTIFYING)]
    return StandingRule.confirmed(person, names, at) if rule is None else rule.widened(names, at)


def without_names(rule: StandingRule) -> StandingRule:
    """*rule* without what it opened: names go by the answer that is given now."""
    kept = rule.covers - {(Audience.SUPERVISOR.value, OperationClass.IDENTIFYING.value)}
    return StandingRule(rule.person, frozenset(kept), rule.since)


def opens_names(rule: StandingRule | None) -> bool:
    """Whether a supervisor gets names by this rule."""
    return rule is not None and OperationClass.IDENTIFYING in rule.ruled(Audience.SUPERVISOR)

"""Standing rules: what a person confirmed once, so that later bundles inside it go without asking."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.ids import PersonId
from pss_desktop.journal.codec import decode_state, encode_state
from pss_desktop.vault.database.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class StandingRule:
    """To whom, as which audience, and with which JSON *content* (classes, scopes) bundles go alone."""

    key: int
    person: PersonId
    audience: str
    content: Mapping[str, object]
    made_at: datetime
    ended_at: datetime | None


class StandingRules:
    """Rules end and stay listed. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, person: PersonId, audience: str, content: Mapping[str, object], *, at: datetime) -> int:
        """Make a rule, which ends the one for the same person and audience; returns its key."""
        self._connection.run(
            "UPDATE standing_rule SET ended_at = ? WHERE person = ? AND audience = ? AND ended_at IS NULL",
            (to_ms(at), person, audience),
        )
        return self._connection.insert(
            "INSERT INTO standing_rule (person, audience, content, made_at) VALUES (?, ?, ?, ?)",
            (person, audience, encode_state(content), to_ms(at)),
        )

    def end(self, key: int, *, at: datetime) -> None:
        """From now a person is asked again."""
        self._connection.run(
            "UPDATE standing_rule SET ended_at = ? WHERE id = ? AND ended_at IS NULL", (to_ms(at), key)
        )

    def standing(self, person: PersonId | None = None) -> tuple[StandingRule, ...]:
        """Rules that hold, for everybody or for *person*."""
        return tuple(
            _rule(row)
            for row in self._connection.rows(
                "SELECT id, person, audience, content, made_at, ended_at FROM standing_rule"
                " WHERE ended_at IS NULL AND (?1 IS NULL OR person = ?1) ORDER BY id",
                (person,),
            )
        )


def _rule(row: Row) -> StandingRule:
    key, person, audience, content, made_at, ended_at = row
    return StandingRule(
        key=key,
        person=PersonId(person),
        audience=audience,
        content=decode_state(content),
        made_at=from_ms(made_at),
        ended_at=None if ended_at is None else from_ms(ended_at),
    )

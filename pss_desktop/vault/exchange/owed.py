"""To whom a client's data was ever sent, and which withdrawals and erasures each of them is owed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.ids import OpHash, PersonId, ScopeId
from pss_desktop.vault.database.connection import Connection, Row

_COLUMNS: Final = """SELECT act, person, scope, kind, made_at, bundle, delivered_at, confirmed_at
    FROM owed """


class OwedKind(StrEnum):
    """What has to reach them."""

    WITHDRAWAL = "withdrawal"
    ERASURE = "erasure"


@dataclass(frozen=True, slots=True)
class Owed:
    """*person* has to hear of *act* about *scope*: in which bundle it went, if it came, if they obeyed."""

    act: OpHash
    person: PersonId
    scope: ScopeId
    kind: OwedKind
    made_at: datetime
    bundle: bytes | None = None
    delivered_at: datetime | None = None
    confirmed_at: datetime | None = None


class OwedNotices:
    """Nothing here is ever given up. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sent(self, scopes: Iterable[ScopeId], person: PersonId, *, at: datetime) -> None:
        """Something of each of *scopes* went to *person*."""
        self._connection.run_many(
            "INSERT INTO sent_to (scope, person, at) VALUES (?, ?, ?)"
            " ON CONFLICT (scope, person) DO UPDATE SET at = max(at, excluded.at)",
            [(scope, person, to_ms(at)) for scope in scopes],
        )

    def recipients(self, scope: ScopeId) -> dict[PersonId, datetime]:
        """Who was ever sent something of *scope*, and when last."""
        found = self._connection.rows(
            "SELECT person, at FROM sent_to WHERE scope = ? ORDER BY person", (scope,)
        )
        return {PersonId(person): from_ms(at) for person, at in found}

    def owe(self, owed: Owed) -> None:
        """Keep that *owed.person* must hear of it; a second time does nothing."""
        self._connection.run(
            "INSERT INTO owed (act, person, scope, kind, made_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (owed.act, owed.person, owed.scope, owed.kind.value, to_ms(owed.made_at)),
        )

    def put_in(self, act: OpHash, person: PersonId, bundle: bytes) -> None:
        """It travels in this bundle."""
        self._connection.run("UPDATE owed SET bundle = ? WHERE act = ? AND person = ?", (bundle, act, person))

    def confirmed(self, act: OpHash, person: PersonId, *, at: datetime) -> None:
        """*person* answered that they obeyed."""
        self._connection.run(
            "UPDATE owed SET confirmed_at = coalesce(confirmed_at, ?),"
            " delivered_at = coalesce(delivered_at, ?) WHERE act = ? AND person = ?",
            (to_ms(at), to_ms(at), act, person),
        )

    def of(self, scope: ScopeId) -> tuple[Owed, ...]:
        """Everything owed about *scope*, done or not."""
        return self._list("WHERE scope = ? ORDER BY made_at, act, person", scope)

    def unconfirmed(self) -> tuple[Owed, ...]:
        """What nobody has answered yet."""
        return self._list("WHERE confirmed_at IS NULL ORDER BY made_at, act, person")

    def _list(self, where: str, *values: object) -> tuple[Owed, ...]:
        found = self._connection.rows(_COLUMNS + where, values)
        return tuple(map(_owed, found))


def _owed(row: Row) -> Owed:
    act, person, scope, kind, made_at, bundle, delivered_at, confirmed_at = row
    return Owed(
        act=OpHash(act),
        person=PersonId(person),
        scope=ScopeId(scope),
        kind=OwedKind(kind),
        made_at=from_ms(made_at),
        bundle=bundle,
        delivered_at=None if delivered_at is None else from_ms(delivered_at),
        confirmed_at=None if confirmed_at is None else from_ms(confirmed_at),
    )

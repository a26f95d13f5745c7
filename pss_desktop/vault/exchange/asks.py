"""What this vault tells others of itself: what it lacks, refuses or holds, and who waits for an ack."""

from collections.abc import Iterable
from datetime import datetime

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.ids import DeviceId, FeedId, PersonId
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.peers import Ask, AskKind


class OwnAnswers:
    """The contents of the next ack. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ask(self, ask: Ask, *, peer: DeviceId, at: datetime) -> None:
        """Tell *peer* this with the next ack."""
        self._connection.run(
            "INSERT INTO ask (kind, subject, peer, seq, reason, at) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (kind, subject, peer) DO UPDATE SET seq = excluded.seq, reason = excluded.reason,"
            " at = excluded.at",
            (ask.kind.value, ask.subject, peer, ask.seq, ask.reason, to_ms(at)),
        )

    def settle(self, kind: AskKind, subject: bytes) -> None:
        """This is no longer to be said to anybody."""
        self._connection.run("DELETE FROM ask WHERE kind = ? AND subject = ?", (kind.value, subject))

    def settle_feed(self, feed: FeedId, upto: int) -> None:
        """*feed* is here up to *upto*: whatever was asked, refused or held of it before is past."""
        self._connection.run(
            "DELETE FROM ask WHERE subject = ? AND kind <> 'blob' AND seq <= ?", (feed, upto)
        )

    def to(self, peers: Iterable[DeviceId]) -> tuple[Ask, ...]:
        """What is to be said to *peers*, each once."""
        found: dict[Ask, None] = {}
        for peer in peers:
            for kind, subject, seq, reason in self._connection.rows(
                "SELECT kind, subject, seq, reason FROM ask WHERE peer = ? ORDER BY kind, subject", (peer,)
            ):
                found[Ask(AskKind(kind), subject, seq, reason)] = None
        return tuple(found)

    def all(self) -> tuple[Ask, ...]:
        """Everything that is to be said to somebody."""
        found = self._connection.rows("SELECT DISTINCT kind, subject, seq, reason FROM ask ORDER BY 1, 2, 3")
        return tuple(Ask(AskKind(kind), subject, seq, reason) for kind, subject, seq, reason in found)

    # Who waits for an ack

    def owe(self, person: PersonId, *, since: datetime) -> None:
        """*person* sent something that asks for an ack."""
        self._connection.run(
            "INSERT INTO owed_ack (person, since) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (person, to_ms(since)),
        )

    def owed(self) -> dict[PersonId, datetime]:
        """Who waits for an ack, and since when."""
        found = self._connection.rows("SELECT person, since FROM owed_ack ORDER BY since, person")
        return {PersonId(person): from_ms(since) for person, since in found}

    def given(self, person: PersonId) -> None:
        """An ack to *person* went out, or a bundle with the same in it."""
        self._connection.run("DELETE FROM owed_ack WHERE person = ?", (person,))

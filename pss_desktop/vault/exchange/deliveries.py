"""Turns a peer's acks into 'delivered': for bundles that went to them, and for what they were owed."""

from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import to_ms
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.outgoing import OutgoingState

# A bundle is covered when each of its feeds is; one that carries no feed is never asked about. One that never
# left was not delivered: somebody else may have passed on a part of the same feeds.
_COVERED: Final = """SELECT outgoing.id FROM outgoing
    WHERE outgoing.person = ?1 AND outgoing.state IN ('sending', 'handed_over', 'failed')
    AND EXISTS (SELECT 1 FROM outgoing_feed WHERE outgoing_feed.outgoing = outgoing.id)
    AND NOT EXISTS (SELECT 1 FROM outgoing_feed AS part
        LEFT JOIN peer_ack ON peer_ack.feed = part.feed AND peer_ack.peer = ?2
        WHERE part.outgoing = outgoing.id AND coalesce(peer_ack.seq, 0) < part.seq)"""
_MOVE: Final = "UPDATE outgoing SET state = ?, reason = '', next_at = NULL, changed_at = ? WHERE id = ?"
_OWED: Final = """UPDATE owed SET delivered_at = ?1 WHERE person = ?2 AND delivered_at IS NULL
    AND bundle IN (SELECT bundle FROM outgoing WHERE state = 'delivered')"""


def settle_deliveries(
    connection: Connection, person: PersonId, device: DeviceId, *, at: datetime
) -> tuple[int, ...]:
    """Mark what the acks of *device* of *person* cover as delivered; returns the bundles' keys.

    In the caller's transaction.
    """
    covered = [int(key) for (key,) in connection.rows(_COVERED, (person, device))]
    connection.run_many(_MOVE, [(OutgoingState.DELIVERED.value, to_ms(at), key) for key in covered])
    if covered:
        connection.run(_OWED, (to_ms(at), person))
    return tuple(covered)

"""The journal's head as its row in the database says, or counted again where that row does not read."""

from typing import Final

from pss_desktop.domain.clock import START, Hlc
from pss_desktop.domain.errors import MalformedOperationError, VaultDamagedError
from pss_desktop.journal.feeds import EMPTY_HEAD, LocalHead
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.database.connection import Connection

_HASHES: Final = "SELECT id, hash FROM op NOT INDEXED ORDER BY id"
_HEADERS: Final = "SELECT header FROM op NOT INDEXED"


def kept_head(connection: Connection) -> LocalHead:
    """What the row says. Raises VaultDamagedError where it does not read, or is missing."""
    found = connection.row("SELECT count, chain FROM journal_head")
    if found is None:
        raise VaultDamagedError("journal")
    return LocalHead(*found)


def readable_head(connection: Connection) -> LocalHead:
    """The same; a vault that is open for reading goes by its operations where the row does not read."""
    try:
        return kept_head(connection)
    except VaultDamagedError:
        if not connection.read_only:
            raise
        return counted_head(connection)


def readable_hlc(connection: Connection) -> Hlc:
    """The newest reading of this device's clock; where only reading is asked for, none will do."""
    try:
        return Hlc.unpack(connection.scalar("SELECT hlc FROM journal_head"))
    except VaultDamagedError:
        if not connection.read_only:
            raise
        return START


def counted_head(connection: Connection) -> LocalHead:
    """Count and chain over the operations that are there. Raises VaultDamagedError where one is missing."""
    head = EMPTY_HEAD
    for number, op_hash in connection.each(_HASHES):
        head = head.extend(op_hash)
        if number != head.count:
            raise VaultDamagedError("journal")
    return head


def newest_hlc(connection: Connection) -> Hlc:
    """The newest reading in all operations: this device's clock has seen no less.

    Raises VaultDamagedError("journal") for a header that does not read.
    """
    try:
        headers = (Operation(header, None, None).header for (header,) in connection.each(_HEADERS))
        return max((header.hlc for header in headers), default=START, key=Hlc.pack)
    except MalformedOperationError as problem:
        raise VaultDamagedError("journal") from problem

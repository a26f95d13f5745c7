"""Which addresses a mailbox may have: encrypted ones, and plain ones only within this computer."""

from typing import Final
from urllib.parse import urlsplit

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def is_web_address(address: str) -> bool:
    """Whether *address* is https, or http to this very computer, and has a host and no name or secret."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or is_plain_loopback(address)


def is_plain_loopback(address: str) -> bool:
    """Whether *address* is a plain one that does not leave this computer."""
    parts = urlsplit(address)
    return parts.scheme == "http" and parts.hostname in LOOPBACK

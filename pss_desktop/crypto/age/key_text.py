"""Keys as text that people copy: which words stand before them, and that nothing of them was mistyped."""

from pss_desktop.crypto.age import bech32
from pss_desktop.domain.exchange_errors import MistypedKeyError


def key_text(prefix: str, raw: bytes) -> str:
    """The key as age programs write it, in small letters."""
    return bech32.encode(prefix, raw)


def key_from_text(text: str, prefix: str, size: int) -> bytes:
    """The *size* bytes of a key written under *prefix*, spaces around it allowed. Raises MistypedKeyError."""
    try:
        found, raw = bech32.decode(text.strip())
    except ValueError as problem:
        raise MistypedKeyError from problem
    if found != prefix or len(raw) != size:
        raise MistypedKeyError
    return raw

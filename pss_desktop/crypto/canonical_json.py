"""JSON with one spelling for each document: sorted keys, no spaces, UTF-8, whole numbers within 2^53."""

import json
import re
from datetime import date
from typing import Any, NoReturn

LARGEST_INTEGER = 2**53
DEEPEST = 32

_HEX = re.compile(r"(?:[0-9a-f]{2})*")


def canonical(document: object) -> str:
    """The one spelling of *document*."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def read_canonical(line: bytes) -> dict[str, Any]:
    """Read an object spelt in the one way; anything else is a ValueError, TypeError or RecursionError."""
    document = json.loads(
        line.decode("utf-8"),
        object_pairs_hook=_no_twins,
        parse_int=_bounded,
        parse_float=_refuse,
        parse_constant=_refuse,
    )
    _check_depth(document, DEEPEST)
    if type(document) is not dict or canonical(document).encode() != line:
        raise ValueError("not canonical")
    return document


def as_integer(value: object) -> int:
    """A whole number that is not negative; true and false are none. Raises ValueError."""
    if type(value) is not int or value < 0:
        raise ValueError("integer")
    return value


def as_text(value: object) -> str:
    """A string. Raises TypeError for anything else."""
    if type(value) is not str:
        raise TypeError("text")
    return value


def as_bytes(value: object, size: int | None = None) -> bytes:
    """The bytes that lower-case hex stands for, *size* of them if given. Raises ValueError, TypeError."""
    text = as_text(value)
    if not _HEX.fullmatch(text) or (size is not None and len(text) != 2 * size):
        raise ValueError("hex")
    return bytes.fromhex(text)


def as_date(value: object) -> date:
    """A day as 2026-11-22 and in no other of ISO's spellings. Raises ValueError, TypeError."""
    text = as_text(value)
    found = date.fromisoformat(text)
    if found.isoformat() != text:
        raise ValueError("date")
    return found


def _check_depth(value: object, left: int) -> None:
    """No more lists and objects within each other than every reader can follow."""
    if not isinstance(value, dict | list):
        return
    if not left:
        raise ValueError("depth")
    for inner in value.values() if isinstance(value, dict) else value:
        _check_depth(inner, left - 1)


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a key twice")
    return fields


def _bounded(literal: str) -> int:
    if len(literal) > 17 or abs(int(literal)) > LARGEST_INTEGER:
        raise ValueError("integer")
    return int(literal)


def _refuse(literal: str) -> NoReturn:
    raise ValueError(literal)

"""How large anything in a bundle may be: a reader refuses more before it spends memory or time on it."""

from typing import Final

VERSION: Final = 1
"""The version that this program writes, and the newest whose readers it is."""

MIB: Final = 1024 * 1024
FILE_LIMIT: Final = 64 * MIB
SLOW_FILE_LIMIT: Final = 256 * 1024
"""What the slow profile puts into one bundle, so that a cut connection costs no more than that."""

MANIFEST_LIMIT: Final = 256 * 1024
ENVELOPE_LIMIT: Final = MANIFEST_LIMIT * 4 // 3 + 4096
"""The manifest in base64, with its type and one signature."""

TABLE_LIMIT: Final = 16 * MIB
OPERATION_LIMIT: Final = 50_000
"""Operations in one bundle; also stub runs, signed heads and feeds, each."""

RECIPIENT_LIMIT: Final = 64
PIECE_LIMIT: Final = MIB
"""A piece of an attached file, or of a document."""

RAW_LIMIT: Final = 256 * MIB
RATIO_LIMIT: Final = 100
WINDOW_LOG: Final = 23
"""A window of 8 MiB."""

ACK_LIMIT: Final = 1_000
"""Answers about feeds in one bundle; more go into further ones. With their heads they fit into a manifest."""

"""The keys that work on every screen of an open vault."""

from typing import Final

SEARCH_KEYS: Final = "Ctrl+K"
NEW_NOTE_KEYS: Final = "Ctrl+N"
LOCK_KEYS: Final = "Ctrl+L"

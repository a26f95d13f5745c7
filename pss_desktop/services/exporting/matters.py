"""What a change is about that may begin or end somebody's seeing; light, for every deed is asked for it."""

from typing import Final

BUNDLE: Final = "bundle"
"""The kind that :class:`Change` names when a bundle was made, left, or was destroyed."""
MATTERS: Final = frozenset({BUNDLE, "consent", "withdrawal_receipt", "roster", "case_owner"})

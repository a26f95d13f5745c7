"""Names, codes and versions inside sentences, each kept in its own order whatever stands around it."""

from typing import Final

FIRST_STRONG = "\u2068"
END = "\u2069"
_WEB: Final = "https://"


def isolated(text: str) -> str:
    """*text* between marks that no reader sees: its direction is its own, and so is its neighbours'."""
    return f"{FIRST_STRONG}{text}{END}"


def web_isolated(words: str) -> str:
    """*words* in which the beginning of a web address stands as one types it, in a line of Arabic too."""
    return words.replace(_WEB, isolated(_WEB))

"""Names, codes and versions inside sentences, each kept in its own order whatever stands around it."""

FIRST_STRONG = "\u2068"
END = "\u2069"


def isolated(text: str) -> str:
    """*text* between marks that no reader sees: its direction is its own, and so is its neighbours'."""
    return f"{FIRST_STRONG}{text}{END}"

"""How a text begins, for lists: no word is cut, and what follows is shown by an ellipsis."""


def opening_of(text: str, most: int) -> str:
    """The first *most* letters of *text* on one line, fewer where they would end within a word."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    whole_words, _, _ = line[: most + 1].rpartition(" ")
    return f"{whole_words or line[:most]}…"

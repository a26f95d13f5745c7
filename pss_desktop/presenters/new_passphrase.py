"""A passphrase on its way to be chosen: random words typed back once, or a text of one's own typed twice."""

from dataclasses import dataclass, replace

WORDS = 5


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """*offered* are the random words; *own* when the person rather types a text of their own."""

    offered: tuple[str, ...] = ()
    own: bool = False
    typed: str = ""
    again: str = ""

    @property
    def matching(self) -> int:
        """How many of the offered words were typed rightly, from the first on."""
        typed = self.typed.split()
        count = 0
        while count < min(len(typed), len(self.offered)) and typed[count] == self.offered[count]:
            count += 1
        return count

    @property
    def gap(self) -> str:
        """Why it cannot be taken yet, as a stable word; '' when it can."""
        if not self.typed.strip():
            return "no_passphrase"
        if self.own:
            return "" if self.typed == self.again else "texts_differ"
        return "" if tuple(self.typed.split()) == self.offered else "words_differ"

    @property
    def text(self) -> str:
        """What the vault will open with."""
        return self.typed if self.own else " ".join(self.offered)

    def offer(self, words: str) -> "NewPassphrase":
        """Start again from other *words*."""
        return NewPassphrase(offered=tuple(words.split()))

    def with_own(self, *, own: bool) -> "NewPassphrase":
        """Turn to a text of one's own, or back to the words."""
        return NewPassphrase(self.offered, own)

    def with_typed(self, typed: str, again: str = "") -> "NewPassphrase":
        return replace(self, typed=typed, again=again)

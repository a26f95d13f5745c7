"""A passphrase on its way to be chosen: random words typed back once, or one's own text in plain view."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """*offered* are the random words; *own* when the person rather types a text of their own."""

    offered: tuple[str, ...] = ()
    own: bool = False
    typed: str = ""

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
        matches = self.own or tuple(self.typed.split()) == self.offered
        return "" if matches else "words_differ"

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

    def with_typed(self, typed: str) -> "NewPassphrase":
        return replace(self, typed=typed)

"""A joining that is under way, as it lies in the vault between its steps."""

from dataclasses import dataclass
from typing import Any, Final, Self

from pss_desktop.domain.exchange_errors import WordsNotComparedError
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.joining import JoinRequest, Side, read_request

TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class KeptJoining:
    """Both requests as texts, what is covered of the words, and how many tries are left to type that."""

    side: Side
    mine: str
    theirs: str = ""
    spelling: Spelling | None = None
    covered: tuple[tuple[int, int], tuple[int, int]] = ((0, 1), (0, 1))
    tries_left: int = TRIES
    heard: bool = False

    @classmethod
    def of(cls, fields: dict[str, Any]) -> Self:
        """A spelling that this version does not know reads as none: it is chosen anew."""
        (one, two), (three, four) = fields["covered"]
        return cls(
            side=Side(fields["side"]),
            mine=fields["mine"],
            theirs=fields["theirs"],
            spelling=next((one for one in Spelling if one.value == fields["spelling"]), None),
            covered=((one, two), (three, four)),
            tries_left=fields["tries_left"],
            heard=fields["heard"],
        )

    @property
    def fields(self) -> dict[str, Any]:
        return {
            "side": self.side.value,
            "mine": self.mine,
            "theirs": self.theirs,
            "spelling": self.spelling.value if self.spelling else "",
            "covered": self.covered,
            "tries_left": self.tries_left,
            "heard": self.heard,
        }

    @property
    def request(self) -> JoinRequest:
        return read_request(self.mine.encode())

    @property
    def other(self) -> JoinRequest:
        """Raises WordsNotComparedError while the other side is unknown."""
        if not self.theirs:
            raise WordsNotComparedError
        return read_request(self.theirs.encode())

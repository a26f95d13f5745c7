"""Who must never be offered as a helper: by what a person is known again, in doubt it is them."""

from typing import Final

from pss_desktop.domain.fields import ascii_digits
from pss_desktop.domain.folding import query_terms

_LEAST_DIGITS: Final = 6
_LAST_DIGITS: Final = 8


def person_marks(*, entry: str = "", person: str = "", phone: str = "", name: str = "") -> frozenset[str]:
    """The marks of somebody: their line in a plan, their place on a support map, their phone, their name.

    Of a phone the last digits count, so that a country's prefix makes no other person of them.
    """
    digits = "".join(letter for letter in ascii_digits(phone) if letter.isdigit())
    found = {
        "entry": entry,
        "person": person,
        "phone": digits[-_LAST_DIGITS:] if len(digits) >= _LEAST_DIGITS else "",
        "name": " ".join(query_terms(name)),
    }
    return frozenset(f"{by}:{mark}" for by, mark in found.items() if mark)

"""How a client's consent stands as a whole, in the one word that lists and headers show."""

from enum import StrEnum


class ConsentStatus(StrEnum):
    """Given: every line that was asked. Expired is seen at the time of reading, never written."""

    GIVEN = "given"
    PART = "part"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"

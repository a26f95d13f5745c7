"""The people on the caseload: found before they are added, listed, read, changed, binned for 30 days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.client import Client, ClientIdentity, NewClient
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.paging import Page, PageKey


@dataclass(frozen=True, slots=True)
class Age:
    """Years as far as the birth date tells; *about* when only a year or a guess is known."""

    years: int
    about: bool


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of a client list. *next_date* is the next thing due; *draft* marks an unsigned note."""

    id: ClientId
    code: str
    name: str
    age: Age | None
    languages: tuple[str, ...]
    case_state: str
    next_date: datetime | None
    draft: bool


@dataclass(frozen=True, slots=True)
class ClientDetail:
    """One client as the client page shows it; *binned_at* is None outside the bin."""

    id: ClientId
    client: Client
    identity: ClientIdentity
    age: Age | None
    next_date: datetime | None
    draft: bool
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class BinnedClient:
    """A client in the bin and the day from which erasing is offered first."""

    row: ClientRow
    binned_at: datetime
    kept_until: datetime


@dataclass(frozen=True, slots=True)
class ClientFilter:
    """Which clients a list shows: words in code, name or phone, and case states (empty: every state)."""

    text: str = ""
    case_states: frozenset[str] = frozenset()


class Clients:
    """What a person does with the caseload of the open vault."""

    def similar(self, name: str, birth_year: int | None = None) -> tuple[ClientRow, ...]:
        """Clients who may be the person called *name*: same sound, other letters; likeliest first."""
        raise NotImplementedError

    def add(self, new: NewClient, *, origin: object = None) -> ClientId:
        """Add a client under a fresh code. Raises InvalidFieldsError."""
        raise NotImplementedError

    def page(self, which: ClientFilter, after: PageKey | None = None, count: int = 100) -> Page[ClientRow]:
        """The next *count* clients by name, outside the bin."""
        raise NotImplementedError

    def count(self, which: ClientFilter) -> int:
        """How many clients the filter leaves."""
        raise NotImplementedError

    def get(self, client: ClientId) -> ClientDetail:
        """Everything the client page shows; the view is noted in the audit. Raises RecordNotFoundError."""
        raise NotImplementedError

    def change(self, client: ClientId, changes: Mapping[str, object], *, origin: object = None) -> None:
        """Write the changed fields of client and identity. Raises InvalidFieldsError."""
        raise NotImplementedError

    def move_to_bin(self, client: ClientId, *, origin: object = None) -> None:
        """Take a client off every list; nothing is erased."""
        raise NotImplementedError

    def put_back(self, client: ClientId, *, origin: object = None) -> None:
        """Bring a client back from the bin."""
        raise NotImplementedError

    def bin(self) -> tuple[BinnedClient, ...]:
        """Who is in the bin, the longest there first."""
        raise NotImplementedError

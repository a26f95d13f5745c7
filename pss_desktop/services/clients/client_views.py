"""A client as lists and pages show them."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from pss_desktop.domain.client import Client, ClientIdentity
from pss_desktop.domain.ids import ClientId
from pss_desktop.vault.views.clients import ListedClient


@dataclass(frozen=True, slots=True)
class Age:
    """Years as far as the birth date tells; *about* when only a year or a guess is known."""

    years: int
    about: bool


class NextDate(NamedTuple):
    """The next thing due, at a moment or some time on a *whole_day*."""

    at: datetime
    whole_day: bool


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of a client list; *draft* marks an unsigned note.

    *risk* is the level that stands, 'unknown' where nobody set one; *reopened* tells of an open case.
    """

    id: ClientId
    code: str
    name: str
    age: Age | None
    languages: tuple[str, ...]
    case_state: str
    next_date: NextDate | None
    draft: bool
    risk: str = ""
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class ClientDetail:
    """One client as the client page shows it; *binned_at* is None outside the bin."""

    id: ClientId
    client: Client
    identity: ClientIdentity
    age: Age | None
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
    """Which clients a list shows: words in code, name or phone; case states, levels of risk, a tag.

    What is empty narrows nothing.
    """

    text: str = ""
    case_states: frozenset[str] = frozenset()
    risks: frozenset[str] = frozenset()
    tag: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything but words narrows the list."""
        return bool(self.case_states or self.risks or self.tag)


def client_of(listed: ListedClient) -> Client:
    """The client record's present state; empty where it is missing or erased."""
    return Client.from_state(listed.id, listed.client.content if listed.client else {})


def identity_of(listed: ListedClient) -> ClientIdentity:
    """The identity record's present state; empty where it is missing or erased."""
    return ClientIdentity.from_state(listed.id, listed.identity.content if listed.identity else {})


@dataclass(frozen=True, slots=True)
class CalledBy:
    """What a client is called in a list of other things; both are empty where the client is not here."""

    code: str
    name: str


def called_by(listed: ListedClient | None) -> CalledBy:
    """The code and the shown name."""
    if listed is None:
        return CalledBy("", "")
    return CalledBy(client_of(listed).code, identity_of(listed).shown_name)


def age_of(client: Client, now: datetime) -> Age | None:
    """The greatest age that the birth date allows; None where it is not known."""
    if client.birth is None:
        return None
    age = client.birth.age_on(now.astimezone().date())
    return Age(age.most, about=age.about or age.least != age.most)

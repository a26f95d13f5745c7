"""What an import tells the screens: who sent it, what it would do, what is wrong with it, what it did."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.ids import ClientId, DeviceId, FeedId, OpHash, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.bundle.contents import WHOLE, BundleKind, Part
from pss_desktop.vault.exchange.alarms import AlarmKind
from pss_desktop.vault.exchange.channels import Arrival
from pss_desktop.vault.exchange.incoming import IncomingState


class Verdict(Enum):
    """What happens to one feed of a bundle."""

    NEW = "new"
    KNOWN = "known"
    """Everything of it is here."""
    WAITS = "waits"
    """Earlier operations are missing; they are asked for."""
    FORKED = "forked"
    """It contradicts what its device signed before."""
    REFUSED = "refused"
    """Its author may not write that."""
    ASKS = "asks"
    """A person is asked first: it erases very much."""
    NEWER = "newer"
    """It is about something that only a newer version knows."""
    OWN = "own"
    """This device wrote it."""


@dataclass(frozen=True, slots=True)
class FeedNote:
    """What happens to a feed that does not simply count: from operation *seq* on, with the reason."""

    feed: FeedId
    verdict: Verdict
    seq: int
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What is in it for this vault. *decisions*: so many records would wait for a person's decision."""

    clients: int = 0
    new_clients: int = 0
    new: int = 0
    changed: int = 0
    decisions: int = 0
    erased: int = 0
    files: int = 0

    @property
    def anything(self) -> bool:
        """Whether it brings anything."""
        return bool(self.new or self.changed or self.erased or self.files)


class Highlight(Enum):
    """What a person should know of a case before anything else."""

    IMMINENT = "imminent"
    HIGH = "high"
    """The risk was raised to that."""
    CRISIS = "crisis"
    WITHDRAWN = "withdrawn"
    """The client took consent back."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One of these about *client*; *code* is empty where nobody here knows the case by one."""

    what: Highlight
    code: str
    client: ClientId


@dataclass(frozen=True, slots=True)
class AfterLoss:
    """What a device wrote that is no longer trusted, and for which nobody vouches: none of it counts.

    *name*: whose device it is. *since*: when the first of the *entries* says that it was written.
    """

    device: DeviceId
    name: str
    entries: int
    since: datetime | None


class Doubt(Enum):
    """What a sender says, and nobody here can know, by which they might have sent it all the same."""

    PART = "part"
    """More of the case is still to come."""
    NEWER_LIST = "newer_list"
    """They go by a newer roster than this vault has."""
    MADE_BEFORE = "made_before"
    """It was made before the client's consent ended."""


@dataclass(frozen=True, slots=True)
class Missent:
    """What nobody should have sent to this vault's person: so many *entries* of so many *cases*.

    *by_consent*: the client's consent does not cover it, as far as it is known here; else nobody in this
    person's part gets such a thing. With a *doubt* it is so by what is here, and could not be asked for sure.
    """

    entries: int
    cases: int
    by_consent: bool
    doubt: Doubt | None = None


class Erasing(Enum):
    """What was said to a bundle that erases very much at once."""

    ASK = "ask"
    AGREED = "agreed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ErasedLine:
    """What a bundle would erase of one case; *client* is None for what is no client's.

    *kinds* says how many of each kind, *asked* are the erasures themselves.
    """

    client: ClientId | None
    code: str
    name: str
    kinds: tuple[tuple[str, int], ...]
    asked: tuple[OpHash, ...]

    @property
    def records(self) -> int:
        """How many records would go."""
        return sum(count for _, count in self.kinds)


@dataclass(frozen=True, slots=True)
class SenderRow:
    """Who signed it, as the roster knows them."""

    device: DeviceId
    person: PersonId | None
    name: str
    role: Role | None


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A bundle, mostly one that is not done with. *reason* is the code of the error that holds it back.

    *after_loss*: of one that was taken in so many entries did not count (:class:`AfterLoss`).
    """

    key: int
    state: IncomingState
    reason: str
    sender: SenderRow | None
    kind: BundleKind | None
    size: int
    source: str
    arrived_at: datetime
    after_loss: int = 0


@dataclass(frozen=True, slots=True)
class BundlePreview:
    """A bundle that is genuine, before anything of it counts.

    *arrival* says how it stands to the sender's other bundles, *roster_newer* that the sender goes by a newer
    roster than this vault has. *asks*: it would erase that, so much that a person has to say yes.
    *part*: of a case that came in several bundles.
    """

    key: int
    sender: SenderRow
    created: datetime
    kind: BundleKind
    arrival: Arrival
    counts: Counts
    notes: tuple[FeedNote, ...] = ()
    roster_newer: bool = False
    asks: tuple[ErasedLine, ...] = ()
    highlights: tuple[CaseLine, ...] = ()
    part: Part = WHOLE
    after_loss: tuple[AfterLoss, ...] = ()
    missent: tuple[Missent, ...] = ()

    @property
    def erasing(self) -> int:
        """So many records would go, if somebody said yes."""
        return sum(line.records for line in self.asks)

    @property
    def complete(self) -> bool:
        """Whether nothing is missing before it."""
        return not any(note.verdict is Verdict.WAITS for note in self.notes)

    @property
    def surely_missent(self) -> bool:
        """Whether something of it is not for this vault's person, whatever its sender may know."""
        return any(one.doubt is None for one in self.missent)

    @property
    def genuine(self) -> bool:
        """Whether it contradicts nothing that its sender signed before."""
        forked = any(note.verdict is Verdict.FORKED for note in self.notes)
        return not forked and self.arrival is not Arrival.FORKED


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. *repeated*: this very bundle came before, and nothing changed."""

    key: int
    state: IncomingState
    preview: BundlePreview
    repeated: bool = False
    alarms: tuple[AlarmKind, ...] = ()


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """An alarm to look at: whose device it is about and who brought it, as the roster names them."""

    key: int
    kind: AlarmKind
    whose: SenderRow | None
    brought_by: SenderRow | None
    at: datetime
    seen: bool

    @property
    def is_brought_by_its_own(self) -> bool:
        """Whether it came in a bundle of the person whom it is about."""
        mine, theirs = self.whose, self.brought_by
        return mine is not None and theirs is not None and mine.person == theirs.person

"""The mailboxes of a vault for whoever shows and uses them: the book, the rounds, trying one out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.ids import PersonId
from pss_desktop.services.exporting.exports import Exporting, How
from pss_desktop.services.importing.imports import Importing
from pss_desktop.services.mailboxes.book import KeptMailbox, MailboxBook
from pss_desktop.services.mailboxes.errands import Line, Opener, TryOut, open_kept
from pss_desktop.services.mailboxes.exchange import OVER, TO_GO, Exchange
from pss_desktop.services.programme.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState

ACK: Final = BundleKind.ACK.value

_SHOWN: Final = 20
_WAITING: Final = TO_GO | {OutgoingState.QUEUED}


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """A mailbox and how it stands. *problem* is the code of the last failure, empty when it answered.

    *left* is the code of what here kept something from being taken in, which was left there.
    """

    mailbox: KeptMailbox
    reached_at: datetime | None
    problem: str
    next_at: datetime | None
    left: str = ""


@dataclass(frozen=True, slots=True)
class SentRow:
    """A bundle outwards, as lists show it. *mailbox* is its key, empty for a stick or where none has it.

    *lost*: there are mailboxes, and none of them leads to whom it is for.
    """

    key: int
    to: str
    kind: str
    number: int
    state: OutgoingState
    reason: str
    mailbox: str
    next_at: datetime | None
    at: datetime
    lost: bool = False


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """In a few numbers: bundles that wait to leave, that nobody confirmed yet, that came in; *changes* are
    records that no bundle took to the supervisor yet.

    *problem* is the code of the first mailbox that could not be reached, *unsealed* of what keeps this
    computer from sealing what goes by itself. *member*: whether the vault belongs to a programme. *by_line*:
    whether some mailbox needs a network.
    """

    member: bool
    waiting: int = 0
    unconfirmed: int = 0
    arrived: int = 0
    problem: str = ""
    by_line: bool = False
    changes: int = 0
    unsealed: str = ""


class Mailboxes:
    """What goes by mailboxes. Nothing touches a network where nobody set one up."""

    def __init__(
        self,
        seat: Seat,
        deeds: Deeds,
        programme: Programme,
        *,
        exporting: Exporting,
        importing: Importing,
        opener: Opener = open_kept,
    ) -> None:
        self._seat = seat
        self._programme = programme
        self._importing = importing
        self._opener = opener
        self.book: Final = MailboxBook(seat, deeds)
        self._exporting = exporting
        self.exchange: Final = Exchange(
            seat, deeds, self.book, exporting=exporting, importing=importing, opener=opener
        )

    def how(self, person: PersonId) -> How:
        """The way that a bundle for *person* goes: by the mailbox that leads to them, if one does."""
        return self.book.how(person)

    def colleagues(self) -> tuple[tuple[PersonId, str], ...]:
        """Whom a mailbox can lead to, by name: oneself too, on another computer."""
        return tuple(sorted(self._names().items(), key=lambda one: (one[1], one[0])))

    def rows(self) -> tuple[MailboxRow, ...]:
        """Every mailbox and how it stands."""
        found = ((kept, self.book.standing(kept.key)) for kept in self.book.all())
        return tuple(
            MailboxRow(kept, one.reached_at, one.problem, one.next_at, one.left) for kept, one in found
        )

    def sent(self) -> tuple[SentRow, ...]:
        """The newest bundles outwards, the newest first; receipts that arrived are left out."""
        found = self._seat.storage.exchange.outgoing.newest(_SHOWN)
        names = self._names()
        any_on = any(kept.on for kept in self.book.all())
        return tuple(
            _sent(
                one,
                names.get(one.person, ""),
                lost=any_on and one.state in _WAITING and self.book.way_of(one) is None,
            )
            for one in found
            if one.kind != ACK or one.state not in OVER
        )

    def state(self) -> ExchangeState:
        """What the top of the window says; cheap."""
        storage = self._seat.storage.exchange
        boxes = [kept for kept in self.book.all() if kept.on]
        standings = [self.book.standing(kept.key) for kept in boxes]
        return ExchangeState(
            member=self._programme.roster() is not None,
            waiting=len(storage.outgoing.in_state(_WAITING)),
            unconfirmed=sum(
                one.kind != ACK for one in storage.outgoing.in_state({OutgoingState.HANDED_OVER})
            ),
            arrived=len(storage.incoming.in_state({IncomingState.ARRIVED})),
            problem=next((one.problem for one in standings if one.problem), ""),
            by_line=any(kept.by_line for kept in boxes),
            changes=self._exporting.waiting(),
            unsealed=self.exchange.unsealed if boxes else "",
        )

    def try_out(self, kept: KeptMailbox) -> TryOut:
        """An errand that puts something small there and takes it away again; nothing is kept by it."""
        return TryOut(Line(kept, self._opener), self._seat.vault.machine.random)

    def _names(self) -> Mapping[PersonId, str]:
        signed = self._programme.roster()
        return {} if signed is None else {one.person: one.name for one in signed.roster.members}


def _sent(row: Outgoing, to: str, *, lost: bool) -> SentRow:
    return SentRow(
        key=row.key,
        to=to,
        kind=row.kind,
        number=0 if row.sealed is None else row.sealed.seq,
        state=row.state,
        reason=row.reason,
        mailbox=row.mailbox,
        next_at=row.next_at,
        at=row.changed_at,
        lost=lost,
    )

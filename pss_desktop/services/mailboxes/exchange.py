"""Sends what may go, and fetches what came: what is put where, in which order, and what a failure means."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import PssError, RecordNotFoundError, StorageError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTooLargeError,
    BundleWithdrawnError,
    InboxFullError,
    MailboxGoneError,
    NotABundleError,
    RosterError,
)
from pss_desktop.services.exporting.exports import Exporting, How, Route
from pss_desktop.services.importing.imports import BUNDLE, Importing
from pss_desktop.services.mailboxes.book import KeptMailbox, MailboxBook, Standing
from pss_desktop.services.mailboxes.errands import (
    Deliver,
    Fetch,
    LetGo,
    Line,
    LookIn,
    Opener,
    Outcome,
    Steps,
    TakeAway,
    open_kept,
)
from pss_desktop.services.mailboxes.timing import again_at, is_due, next_try, wait_after
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.mailboxes.base import Listed
from pss_desktop.sync.mailboxes.settings import FolderSettings
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState

TO_GO: Final = frozenset({OutgoingState.SEALED, OutgoingState.SENDING, OutgoingState.FAILED})
OVER: Final = frozenset({OutgoingState.DELIVERED, OutgoingState.CANCELLED, OutgoingState.SUPERSEDED})

HERE: Final = ""
"""In place of a mailbox's key."""

_MANY: Final = 1_000
_ENDED: Final = Outcome()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What a round did.

    *problems* says by mailbox why it could not be reached, or what stayed in it; by :data:`HERE`, why this
    computer sealed nothing.
    """

    sent: int = 0
    fetched: int = 0
    problems: tuple[tuple[str, PssError], ...] = ()

    @property
    def here(self) -> PssError | None:
        """Why this computer sealed nothing, where something kept it from that."""
        return next((problem for key, problem in self.problems if key == HERE), None)

    def __add__(self, other: "Exchanged") -> "Exchanged":
        return Exchanged(
            self.sent + other.sent, self.fetched + other.fetched, (*self.problems, *other.problems)
        )


@dataclass(frozen=True, slots=True)
class _Went:
    """What became of one bundle: handed over, or stopped by *problem*, or neither: it is no longer to go."""

    sent: int = 0
    problem: PssError | None = None


@dataclass(slots=True)
class _Visit:
    """One mailbox during a round."""

    line: Line
    standing: Standing
    listed: tuple[Listed, ...] = ()
    seen: dict[str, int] = field(default_factory=dict)
    sent: int = 0
    fetched: int = 0
    left: PssError | None = None
    """Why something was left there: for what is here, no fault of the mailbox."""

    @property
    def key(self) -> str:
        return self.line.kept.key


class Exchange:
    """Rounds over the mailboxes. Each step between two errands belongs to the vault's thread."""

    def __init__(
        self,
        seat: Seat,
        deeds: Deeds,
        book: MailboxBook,
        *,
        exporting: Exporting,
        importing: Importing,
        opener: Opener = open_kept,
    ) -> None:
        self._seat = seat
        self._deeds = deeds
        self._book = book
        self._exporting = exporting
        self._importing = importing
        self._opener = opener
        self._unsealed = ""

    @property
    def unsealed(self) -> str:
        """The code of what kept this computer from sealing when it last tried; empty where nothing did.

        It is not written down: a disk that is full would not take it.
        """
        return self._unsealed

    def round(self, *, asked: bool = False) -> Steps[Exchanged]:
        """Go to each mailbox that is due; to every one that is on where a person *asked*."""
        boxes = [kept for kept in self._book.all() if kept.on]
        due = [kept for kept in boxes if asked or self._wants(kept)]
        done = Exchanged()
        if due:
            done += self._seal(self._book.how, asked=asked)
        for kept in due:
            line = Line(kept, self._opener)
            done += yield from self._visit(line, asked=asked)
            yield LetGo(line)
        if due:
            self._book.tell()
        return done

    def hand_to(self, folder: Path) -> Steps[Exchanged]:
        """Put every bundle that waits into *folder*, on a stick perhaps, whatever mailbox it was for.

        What may go by itself is sealed first.

        Raises the MailboxError that stopped it; what is there by then is handed over.
        """
        stick = KeptMailbox("", "", FolderSettings(str(folder)))
        line = Line(stick, self._opener)
        sealed = self._seal(lambda _: How(), asked=True)
        sent = 0
        for row in self._rows(TO_GO):
            went = yield from self._deliver(line, row, verify=True)
            if went.problem is not None:
                self._tell()
                raise went.problem
            sent += went.sent
        self._tell()
        return sealed + Exchanged(sent=sent)

    def next_due(self) -> datetime | None:
        """When the next mailbox wants a visit; ``None`` where there is none."""
        boxes = [kept for kept in self._book.all() if kept.on]
        if not boxes:
            return None
        if any(map(self._wants, boxes)):
            return self._now
        standings = [self._book.standing(kept.key) for kept in boxes]
        return min(one.next_at for one in standings if one.next_at is not None)

    def settle(self) -> None:
        """Bundles that were on their way when the vault was locked wait again."""
        outgoing = self._seat.storage.exchange.outgoing
        for row in outgoing.in_state({OutgoingState.SENDING}):
            with self._seat.storage.connection.transaction():
                outgoing.move(row.key, OutgoingState.SEALED, at=self._now)

    # One mailbox

    def _wants(self, kept: KeptMailbox) -> bool:
        """Whether its time has come, or it answered last and something waits for it."""
        standing = self._book.standing(kept.key)
        if is_due(standing, self._now):
            return True
        rows = () if standing.problem else self._rows(TO_GO)
        return any(self._goes_by(row, kept) and self._is_due(row) for row in rows)

    def _visit(self, line: Line, *, asked: bool) -> Steps[Exchanged]:
        kept = line.kept
        standing = self._book.standing(kept.key)
        visit = _Visit(line, standing, seen=dict(standing.seen))
        looked = yield LookIn(line)
        problem = (looked or _ENDED).problem
        if problem is None:
            visit.listed = (looked or _ENDED).listed
            is_back = bool(standing.problem)
            yield from self._take_back(visit)
            problem = yield from self._send(visit, asked=asked or is_back)
            if problem is None:
                problem = yield from self._fetch(visit)
            if problem is None:
                yield from self._clear(visit)
        self._stand(visit, problem)
        said = problem or visit.left
        return Exchanged(visit.sent, visit.fetched, () if said is None else ((kept.key, said),))

    def _take_back(self, visit: _Visit) -> Steps[None]:
        """What lies there unread and no client's consent covers any more. Gone already is as good.

        Whoever fetched it before hears of the client's no as of any other: by the next bundle.
        """
        hand_over, there = self._exporting.hand_over, {one.name for one in visit.listed}
        with suppress(RosterError):
            for row in hand_over.void_in(visit.key):
                file = "" if row.sealed is None else row.sealed.file
                outcome = (yield TakeAway(visit.line, file)) if file in there else None
                if (outcome or _ENDED).problem is None:
                    hand_over.taken_back(row.key)

    def _send(self, visit: _Visit, *, asked: bool) -> Steps[PssError | None]:
        for row in self._rows(TO_GO):
            if not self._goes_by(row, visit.line.kept) or not (asked or self._is_due(row)):
                continue
            went = yield from self._deliver(visit.line, row)
            if went.problem is not None:
                return went.problem
            visit.sent += went.sent
        return None

    def _deliver(self, line: Line, row: Outgoing, *, verify: bool = False) -> Steps[_Went]:
        """The bundle is asked about once more, and leaves the vault's thread as it was sealed."""
        outgoing, hand_over = self._seat.storage.exchange.outgoing, self._exporting.hand_over
        if outgoing.get(row.key).state not in TO_GO:
            return _Went()  # it went another way meanwhile
        try:
            handing = hand_over.release(row.key)
        except (BundleWithdrawnError, RecordNotFoundError):
            return _Went()
        except (BundleError, RosterError, StorageError) as problem:
            self._failed(row, problem)  # it holds up no other
            return _Went()
        hand_over.leaving(row.key)
        with self._seat.storage.connection.transaction():
            outgoing.move(row.key, OutgoingState.SENDING, at=self._now)
        outcome = (yield Deliver(line, handing.name, handing.content, verify)) or _ENDED
        if outcome.problem is not None:
            self._failed(row, outcome.problem)
            return _Went(problem=outcome.problem)
        hand_over.handed_over(row.key, by=line.kept.key)
        return _Went(sent=1)

    def _fetch(self, visit: _Visit) -> Steps[PssError | None]:
        receiving = self._seat.storage.identity.device_keys.receiving
        own = self._own_names()
        for listed in visit.listed:
            if listed.name in own or visit.seen.get(listed.name) == listed.size:
                continue
            refusal = self._importing.refusal(listed.size, visit.key)
            if refusal is not None:
                visit.left = refusal
                continue
            outcome = (yield Fetch(visit.line, listed.name, listed.size, receiving)) or _ENDED
            problem = self._taken(visit, listed, outcome)
            if problem is not None:
                return problem
        return None

    def _taken(self, visit: _Visit, listed: Listed, outcome: Outcome) -> PssError | None:
        """Put what was fetched into the inbox; what no bundle can be is not fetched again until it grows."""
        if isinstance(outcome.problem, MailboxGoneError):
            return None
        if outcome.problem is not None and not isinstance(outcome.problem, BundleError):
            return outcome.problem
        if outcome.content is not None:
            try:
                self._importing.receive(outcome.content, source=visit.key)
                visit.fetched += 1
            except (BundleTooLargeError, NotABundleError):
                pass
            except (InboxFullError, StorageError) as problem:
                visit.left = problem
                return None
        visit.seen[listed.name] = listed.size
        return None

    def _clear(self, visit: _Visit) -> Steps[None]:
        """Only what this vault put there, and only when nobody needs it: it was received, or is void."""
        there = {one.name for one in visit.listed}
        for row in self._rows(OVER):
            if row.sealed is not None and row.mailbox == visit.key and row.sealed.file in there:
                yield TakeAway(visit.line, row.sealed.file)

    # What is written down

    def _seal(self, way: Route, *, asked: bool) -> Exchanged:
        """What goes by itself, answers too. A vault of no programme has nothing to send, and may fetch; so
        may one whose own disk is full.
        """
        try:
            with suppress(RosterError):
                self._exporting.seal_what_may_go(way)
                self._exporting.seal_answers(at_once=asked)
        except StorageError as problem:
            self._unsealed = problem.code
            return Exchanged(problems=((HERE, problem),))
        self._unsealed = ""
        return Exchanged()

    def _failed(self, row: Outgoing, problem: PssError) -> None:
        wait = wait_after(row.tries + 1, self._random)
        with self._seat.storage.connection.transaction():
            self._seat.storage.exchange.outgoing.fail(
                row.key, at=self._now, next_at=self._now + wait, reason=problem.code
            )

    def _stand(self, visit: _Visit, problem: PssError | None) -> None:
        now, kept = self._now, visit.line.kept
        if problem is not None:
            tries = visit.standing.tries + 1
            next_at = next_try(kept, tries, now, self._random)
            stands = replace(
                visit.standing, problem=problem.code, tries=tries, next_at=next_at, seen=visit.seen
            )
        else:
            there = {one.name for one in visit.listed}
            seen = {name: size for name, size in visit.seen.items() if name in there}
            left = "" if visit.left is None else visit.left.code
            stands = Standing(reached_at=now, next_at=again_at(kept, now), seen=seen, left=left)
        self._book.stand(kept.key, stands)

    def _goes_by(self, row: Outgoing, kept: KeptMailbox) -> bool:
        way = self._book.way_of(row)
        return way is not None and way.key == kept.key

    def _is_due(self, row: Outgoing) -> bool:
        return is_due(Standing(next_at=row.next_at), self._now)

    def _rows(self, states: frozenset[OutgoingState]) -> tuple[Outgoing, ...]:
        return self._seat.storage.exchange.outgoing.in_state(states)

    def _own_names(self) -> set[str]:
        rows = self._seat.storage.exchange.outgoing.newest(_MANY)
        return {row.sealed.file for row in rows if row.sealed is not None}

    def _tell(self) -> None:
        self._deeds.tell(Change(frozenset({BUNDLE})))

    @property
    def _now(self) -> datetime:
        clock: Clock = self._seat.storage.clock
        return clock.now()

    @property
    def _random(self) -> Callable[[int], bytes]:
        return self._seat.vault.machine.random

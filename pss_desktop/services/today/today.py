"""What needs me today: unsigned notes, backups, unfinished first steps, and what the vault noticed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from pss_desktop.domain.client import CaseState
from pss_desktop.domain.clock import AHEAD_LIMIT_MS, from_ms, to_ms
from pss_desktop.domain.follow_up import Rule
from pss_desktop.services.cases.transfers import CaseOffer
from pss_desktop.services.decisions.decisions import Decisions
from pss_desktop.services.keeping.backups import Backups
from pss_desktop.services.keeping.keys import RECOVERY_CODE_CHECKED
from pss_desktop.services.local_zone import LOCAL
from pss_desktop.services.preferences import PreferenceBook, Preferences
from pss_desktop.services.programme.passphrase_words import PassphraseWords
from pss_desktop.services.programme.programme_views import Ending, Standing, ending_of, standing_of
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.review.review_views import ReviewNews
from pss_desktop.services.review.reviews import Reviews
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import Notes, UnsignedNote
from pss_desktop.services.today.follow_ups import FollowUpRow, FollowUps
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.vault.journal_writer import CLOCK_REPAIR
from pss_desktop.vault.open_vault import Notice as VaultNotice

REMIND_AFTER: Final = timedelta(days=7)

_FOLLOW_UPS: Final = 60
"""So many lines at most; the greatest harm comes first, so what is cut is what can wait longest."""


class FirstStep(StrEnum):
    """Parts of the first run that were left for later."""

    CHECK_RECOVERY_CODE = "check_recovery_code"
    JOIN_PROGRAMME = "join_programme"
    ADD_FIRST_CLIENT = "add_first_client"


class NoticeKind(StrEnum):
    """What the vault noticed while it was opened, or since."""

    CLOCK_AHEAD = "clock_ahead"
    HISTORY_LOST = "history_lost"
    REST_KEPT = "rest_kept"
    """Files beside the vault may hold entries that could not be read."""
    DAMAGED_PART = "damaged_part"
    MADE_ANEW = "made_anew"
    LOG_LOST = "log_lost"
    LOG_DAMAGED = "log_damaged"
    SETTINGS_DAMAGED = "settings_damaged"
    VIEWS_REBUILDING = "views_rebuilding"
    FILES_MISSING = "files_missing"
    BACKUP_INCOMPLETE = "backup_incomplete"
    """Attached files are not whole in the newest backup on this computer, which was perhaps made unasked."""
    READ_ONLY = "read_only"
    NEW_DEVICE = "new_device"
    HEADER_REPAIRED = "header_repaired"
    OLDER_HEADER = "older_header"
    """An earlier passphrase opens the vault again, until a new one is chosen."""
    HEAD_REPAIRED = "head_repaired"
    DISK_FULL = "disk_full"
    NOT_WRITABLE = "not_writable"
    OPENED_BY_CODE = "opened_by_code"
    """The recovery code opened the vault this time: a new passphrase is due."""
    ROSTER_FORKED = "roster_forked"
    NO_LONGER_TRUSTED = "no_longer_trusted"
    NOT_ADMITTED = "not_admitted"
    ROSTER_OLD = "roster_old"
    ROSTER_ENDS = "roster_ends"
    FEW_WORDS = "few_words"
    """The person oversees others since, and is recommended a longer passphrase."""


_OPENING: Final[Mapping[VaultNotice, NoticeKind]] = {
    VaultNotice.HEADER_REPAIRED: NoticeKind.HEADER_REPAIRED,
    VaultNotice.OLDER_HEADER: NoticeKind.OLDER_HEADER,
    VaultNotice.HEAD_REPAIRED: NoticeKind.HEAD_REPAIRED,
    VaultNotice.HISTORY_LOST: NoticeKind.HISTORY_LOST,
    VaultNotice.NEW_DEVICE: NoticeKind.NEW_DEVICE,
    VaultNotice.DISK_FULL: NoticeKind.DISK_FULL,
    VaultNotice.NOT_WRITABLE: NoticeKind.NOT_WRITABLE,
    VaultNotice.DAMAGED: NoticeKind.DAMAGED_PART,
    VaultNotice.MADE_ANEW: NoticeKind.MADE_ANEW,
    VaultNotice.LOG_LOST: NoticeKind.LOG_LOST,
    VaultNotice.LOG_DAMAGED: NoticeKind.LOG_DAMAGED,
    VaultNotice.SETTINGS_DAMAGED: NoticeKind.SETTINGS_DAMAGED,
    VaultNotice.FILES_MISSING: NoticeKind.FILES_MISSING,
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know about the vault; *files* are the names of those in its folder that it is about."""

    kind: NoticeKind
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockState:
    """The computer's time, and the newest that is *written* in the vault; None where nothing is."""

    now: datetime
    written: datetime | None
    is_behind: bool
    """Whether the computer lies too far before that: nothing is signed until a person says it is right."""


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything that Today shows; *backup_due* after 7 days without one on a stick.

    *review_news* came back to a counselor, *to_review* waits for a supervisor. *went_alone* bundles were
    handed over in the last day without a look; nobody has to do anything about them.
    """

    at: datetime
    person_name: str
    notices: tuple[Notice, ...]
    unsigned: tuple[UnsignedNote, ...]
    last_elsewhere: datetime | None
    backup_due: bool
    first_steps: tuple[FirstStep, ...]
    clients: int
    follow_ups: tuple[FollowUpRow, ...] = ()
    review_news: tuple[ReviewNews, ...] = ()
    to_review: int = 0
    decisions: int = 0
    offers: tuple[CaseOffer, ...] = ()
    went_alone: int = 0

    @property
    def needing_me(self) -> int:
        """How many things ask for a deed: the number on the navigation rail."""
        follow_ups = sum(row.what.rule is not Rule.SESSION_TODAY for row in self.follow_ups)
        waiting = len(self.notices) + len(self.unsigned) + len(self.first_steps)
        reviews = len(self.review_news) + int(self.to_review > 0) + int(self.decisions > 0)
        return waiting + follow_ups + len(self.offers) + reviews + int(self.backup_due)


@dataclass(frozen=True, slots=True)
class Sources:
    """The services that Today reads."""

    notes: Notes
    preferences: PreferenceBook
    backups: Backups
    review: Reviews
    rosters: RosterShelf
    words: PassphraseWords


class Today:
    """Gathers what needs the person."""

    def __init__(self, seat: Seat, signed: SignedDeeds, sources: Sources) -> None:
        self._seat = seat
        self._signed = signed
        self._notes = sources.notes
        self._preferences = sources.preferences
        self._backups = sources.backups
        self._review = sources.review
        self._follow_ups = FollowUps(seat)
        self._decisions = Decisions(seat, sources.rosters)
        self._rosters = sources.rosters
        self._words = sources.words

    def load(self) -> TodayView:
        """Read it in one go; fast at a million notes."""
        now = self._seat.storage.clock.now()
        preferences = self._preferences.load()
        clients = self._seat.storage.clients.count(tuple(CaseState))
        last = self._backups.last_elsewhere()
        return TodayView(
            at=now,
            person_name=preferences.person_name,
            notices=tuple(map(self._notice, self._notices(now))),
            unsigned=self._notes.unsigned(),
            last_elsewhere=last,
            backup_due=not self._seat.vault.read_only and now - (last or self._made_on()) >= REMIND_AFTER,
            first_steps=tuple(self._first_steps(preferences, clients)),
            clients=clients,
            follow_ups=self._follow_ups.due(
                now, _day_of(now), count=_FOLLOW_UPS, leave_out=self._review.guard.supervised()
            ),
            review_news=self._review.news.lines(),
            to_review=len(self._review.queue.waiting()),
            decisions=self._decisions.count(),
        )

    def clock(self) -> ClockState:
        """Whether the computer's date can be right."""
        now, last = self._seat.storage.clock.now(), self._seat.storage.journal.last_hlc()
        written = from_ms(last.ms) if last.ms else None
        return ClockState(now, written, is_behind=last.ms - to_ms(now) > AHEAD_LIMIT_MS)

    def repair_clock(self, *, origin: object = None) -> None:
        """Sign that the computer's date is right and start a new era of the vault's clock.

        Raises PassphraseNeededError.
        """
        ids = self._seat.storage.ids
        change = Change(frozenset({CLOCK_REPAIR}), origin=origin)
        self._signed.run((CLOCK_REPAIR,), change, lambda writer: writer.repair_clock(ids))

    def _notice(self, kind: NoticeKind) -> Notice:
        kept = self._seat.vault.lost_wals if kind is NoticeKind.REST_KEPT else ()
        return Notice(kind, tuple(path.name for path in kept))

    def _notices(self, now: datetime) -> Iterator[NoticeKind]:
        if self.clock().is_behind:
            yield NoticeKind.CLOCK_AHEAD
        for notice in self._seat.vault.notices:
            yield _OPENING[notice]
        if self._seat.vault.lost_wals:
            yield NoticeKind.REST_KEPT
        if self._backups.lacking():
            yield NoticeKind.BACKUP_INCOMPLETE
        if self._seat.vault.read_only:
            yield NoticeKind.READ_ONLY
        if self._seat.passphrase_is_lost:
            yield NoticeKind.OPENED_BY_CODE
        if self._seat.storage.needs_rebuild():
            yield NoticeKind.VIEWS_REBUILDING
        yield from self._programme_notices(now)

    def _programme_notices(self, now: datetime) -> Iterator[NoticeKind]:
        current, identity = self._rosters.current(), self._seat.storage.identity
        if current is None:
            return
        standing = standing_of(current.roster, identity.person, identity.device)
        if self._rosters.forks():
            yield NoticeKind.ROSTER_FORKED
        if standing is Standing.REVOKED:
            yield NoticeKind.NO_LONGER_TRUSTED
        elif standing is Standing.NEW_DEVICE:
            yield NoticeKind.NOT_ADMITTED
        elif (ending := ending_of(current.roster, now)) is not Ending.FAR:
            yield NoticeKind.ROSTER_OLD if ending is Ending.OVER else NoticeKind.ROSTER_ENDS
        if not self._seat.vault.read_only and self._words.are_too_few():
            yield NoticeKind.FEW_WORDS

    def _first_steps(self, preferences: Preferences, clients: int) -> Iterator[FirstStep]:
        if not self._seat.storage.settings.get(RECOVERY_CODE_CHECKED):
            yield FirstStep.CHECK_RECOVERY_CODE
        if preferences.wants_programme and self._rosters.is_empty():
            yield FirstStep.JOIN_PROGRAMME
        if not clients:
            yield FirstStep.ADD_FIRST_CLIENT

    def _made_on(self) -> datetime:
        """About when this vault was made: the reminder gives a new one a week."""
        return datetime.combine(self._seat.vault.header.calibrated_on, time(), tzinfo=UTC)


def _day_of(now: datetime) -> tuple[datetime, datetime]:
    """The start and the end of today where this computer is."""
    today = now.astimezone().date()
    start, end = (datetime.combine(today + timedelta(days), time(), LOCAL) for days in (0, 1))
    return start.astimezone(UTC), end.astimezone(UTC) - timedelta(milliseconds=1)

"""Everything about reviews of one open vault: who may, what waits, what was said, what came back."""

from dataclasses import dataclass
from typing import Self

from pss_desktop.services.cases.case_guard import CaseGuard
from pss_desktop.services.programme.supervising import ReadRoster, Supervising
from pss_desktop.services.review.review import Reviewing
from pss_desktop.services.review.review_news import ReviewNewsBoard
from pss_desktop.services.review.review_queue import ReviewQueue
from pss_desktop.services.review.review_reading import ReviewReading
from pss_desktop.services.review.supervision_sessions import SupervisionSessions
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import Notes
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.signing import Signing


@dataclass(frozen=True, slots=True)
class Reviews:
    """In a vault without a programme nobody supervises, nothing waits, and there is no news."""

    guard: CaseGuard
    supervising: Supervising
    reading: ReviewReading
    notes: Reviewing
    queue: ReviewQueue
    news: ReviewNewsBoard
    sessions: SupervisionSessions

    @classmethod
    def of(
        cls,
        seat: Seat,
        deeds: Deeds,
        signing: Signing,
        *,
        notes: Notes,
        guard: CaseGuard,
        roster: ReadRoster,
    ) -> Self:
        """Bind them to the vault in *seat*; *roster* is the one that holds there."""
        supervising = Supervising(seat, roster)
        reading = ReviewReading(seat, notes, supervising)
        return cls(
            guard=guard,
            supervising=supervising,
            reading=reading,
            notes=Reviewing(seat, deeds, signing, reading, supervising),
            queue=ReviewQueue(seat, deeds, reading, supervising),
            news=ReviewNewsBoard(seat, deeds, reading, supervising),
            sessions=SupervisionSessions(
                seat, deeds, signing, reading=reading, supervising=supervising, roster=roster
            ),
        )

"""The words of reviews: how one stands, what waits, what came back."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.presenters.values import (
    CaseFacts,
    NewsKind,
    QueueRow,
    ReviewedNote,
    ReviewMark,
    ReviewNews,
)
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords

translate = QCoreApplication.translate


def review_badge(mark: ReviewMark) -> BadgeWords:
    """How a review stands, as lists and headers show it."""
    return {
        ReviewMark.SENT: BadgeWords(translate("Review", "Sent for review"), Tone.ACCENT, "review"),
        ReviewMark.DRAWN: BadgeWords(translate("Review", "Drawn at random"), Tone.ACCENT, "review"),
        ReviewMark.IN_REVIEW: BadgeWords(translate("Review", "In review"), Tone.ACCENT, "review"),
        ReviewMark.APPROVED: BadgeWords(translate("Review", "Approved"), Tone.OK, "genuine"),
        ReviewMark.CHANGED: BadgeWords(translate("Review", "Changed since approval"), Tone.WARN, "warning"),
        ReviewMark.RETURNED: BadgeWords(translate("Review", "Returned"), Tone.WARN, "back"),
        ReviewMark.ANSWERED: BadgeWords(translate("Review", "Answered"), Tone.ACCENT, "pencil"),
    }[mark]


def decided_words(review: ReviewedNote) -> str:
    """Who decided and when; '' while nobody has."""
    decision = review.decision
    if decision is None:
        return ""
    said = {
        ReviewMark.APPROVED: translate("Review", "Approved by {person}, {moment}."),
        ReviewMark.RETURNED: translate("Review", "Returned by {person}, {moment}."),
        ReviewMark.CHANGED: translate(
            "Review", "Approved by {person}, {moment}; something was added after that."
        ),
        ReviewMark.ANSWERED: translate(
            "Review", "Returned by {person}, {moment}; something was added after that."
        ),
    }
    words = said.get(review.mark, "") if review.mark is not None else ""
    return words.format(person=isolated(review.decided_by), moment=moment(decision.at))


def plan_line(facts: CaseFacts) -> str:
    """Whether a safety plan is there."""
    if facts.plan is None:
        return translate("Review", "No safety plan")
    return {
        "active": translate("Review", "A safety plan is in use"),
        "several": translate("Review", "Several safety plans"),
    }.get(facts.plan.status, translate("Review", "The safety plan has ended"))


def note_of(row_day: str) -> str:
    """'Session note of 2 May 2026'."""
    return translate("Review", "Session note of {day}").format(day=row_day)


class ReviewLines(QObject):
    """Lines with a number in them: lupdate sees plurals only where a class says them."""

    def waiting(self, row: QueueRow) -> str:
        """Since when a note waits."""
        if not row.age_days:
            return self.tr("today")
        return self.tr("%n day(s)", "", row.age_days)

    def days(self, count: int) -> str:
        """A stretch of days."""
        return self.tr("%n day(s)", "", count)

    def comments(self, count: int) -> str:
        """How many remarks there are."""
        return self.tr("%n comment(s)", "", count)

    def return_with(self, count: int) -> str:
        """The deed of returning, with what goes with it."""
        if not count:
            return self.tr("Return")
        return self.tr("Return with %n comment(s)", "", count)

    def to_review(self, count: int) -> str:
        """How many notes wait."""
        return self.tr("%n note(s) wait for your review", "", count)

    def drawn(self, drawn: int, among: int) -> str:
        """How many a draw took of how many."""
        words = self.tr("%n note(s) drawn at random from {among}.", "", drawn)
        return words.format(among=QLocale().toString(among))

    def news(self, line: ReviewNews) -> str:
        """What came back, in one line."""
        who = isolated(line.by)
        said = {
            NewsKind.URGENT: self.tr("Urgent word from {person}"),
            NewsKind.RETURNED: self.tr("Returned by {person}"),
            NewsKind.COMMENTED: self.tr("%n comment(s) by {person}", "", line.comments),
            NewsKind.APPROVED: self.tr("Approved by {person}"),
        }[line.kind]
        return said.format(person=who)


def held_day(line: QueueRow | ReviewNews) -> str:
    """The day of the session."""
    return day(line.at if isinstance(line, QueueRow) else line.held_at)

"""Lines about reviews on Today: what came back to a counselor, and what waits for a supervisor."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pss_desktop.presenters.values import NewsKind, ReviewNews
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.words.review import ReviewLines, held_day, note_of
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.rows import RowWords

translate = QCoreApplication.translate

_TONES = {NewsKind.URGENT: Tone.DANGER, NewsKind.APPROVED: Tone.OK}


def news_row(line: ReviewNews, read: Callable[[], None]) -> RowWords:
    """What came back, about whom, and when; *read* opens the note."""
    who = isolated(shown_name(line.name, line.code))
    said = translate("ReviewRows", "{what}  ·  {client}")
    about = translate("ReviewRows", "{note}, {moment}")
    return RowWords(
        read,
        said.format(what=ReviewLines().news(line), client=who),
        about.format(note=note_of(held_day(line)), moment=moment(line.at)),
        "flag" if line.kind is NewsKind.URGENT else "review",
        tone=_TONES.get(line.kind, Tone.WARN),
        deed=translate("ReviewRows", "Read"),
    )


def queue_row(count: int, review: Callable[[], None]) -> RowWords:
    """How many notes wait for the supervisor; *review* opens the queue."""
    return RowWords(
        review,
        ReviewLines().to_review(count),
        translate("ReviewRows", "The highest risk stands first, then what waits longest."),
        "review",
        tone=Tone.ACCENT,
        deed=translate("ReviewRows", "Review"),
    )

"""The words of attached files: what is asked about one, what it is, how large."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pss_desktop.domain.attachment import FileSort, Media
from pss_desktop.domain.dates import PartialDate
from pss_desktop.presenters.values import FileState
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords

translate = QCoreApplication.translate

_LABELS: Final = {
    "title": QT_TRANSLATE_NOOP("FileWords", "Title"),
    "sort": QT_TRANSLATE_NOOP("FileWords", "What it is"),
    "shows": QT_TRANSLATE_NOOP("FileWords", "Does it show who the client is?"),
    "made_on": QT_TRANSLATE_NOOP("FileWords", "Date on it"),
    "note": QT_TRANSLATE_NOOP("FileWords", "Note"),
}
_HELP: Final = {
    "title": QT_TRANSLATE_NOOP("FileWords", "In your own words; the name of the file is not kept."),
    "shows": QT_TRANSLATE_NOOP(
        "FileWords", "A name, a face, a signature. Then fewer people may be shown it."
    ),
    "made_on": QT_TRANSLATE_NOOP("FileWords", "When it was drawn, written or taken. A year is enough."),
    "note": QT_TRANSLATE_NOOP("FileWords", "What one should know who looks at it."),
}
_SORTS: Final = {
    FileSort.SCAN: QT_TRANSLATE_NOOP("FileWords", "Scanned page"),
    FileSort.DRAWING: QT_TRANSLATE_NOOP("FileWords", "Drawing"),
    FileSort.PHOTO: QT_TRANSLATE_NOOP("FileWords", "Photo"),
    FileSort.CONSENT_FORM: QT_TRANSLATE_NOOP("FileWords", "Consent form"),
    FileSort.LETTER: QT_TRANSLATE_NOOP("FileWords", "Letter"),
    FileSort.OTHER: QT_TRANSLATE_NOOP("FileWords", "Something else"),
}
_SHOWS: Final = {
    "identifying": QT_TRANSLATE_NOOP("FileWords", "Yes"),
    "clinical": QT_TRANSLATE_NOOP("FileWords", "No"),
}
_MEDIA: Final = {Media.JPEG: "JPEG", Media.PNG: "PNG", Media.WEBP: "WebP", Media.PDF: "PDF"}


def file_form_words() -> FormWords:
    """The words of the form."""
    return FormWords(_said(_LABELS), _said(_HELP), _answer)


def sort_name(sort: FileSort) -> str:
    return translate("FileWords", str(_SORTS[sort]))


def media_name(media: Media) -> str:
    """The form of file by the name that people know it under."""
    return _MEDIA[media]


def size_words(octets: int) -> str:
    """How large a file is, in the units of this language."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def date_words(made_on: PartialDate | None) -> str:
    return "" if made_on is None else shown_date(made_on, QLocale())


def file_badge(state: FileState) -> BadgeWords | None:
    """Only what is unusual has one."""
    if state is FileState.ENTERED_IN_ERROR:
        return BadgeWords(translate("FileWords", "Entered in error"), Tone.DANGER, "warning")
    return None


def _said(words: Mapping[str, object]) -> Callable[[str], str]:
    return lambda name: translate("FileWords", str(words[name])) if name in words else ""


def _answer(field: str, answer: str) -> str:
    if field == "shows":
        return translate("FileWords", str(_SHOWS[answer]))
    return sort_name(FileSort(answer))

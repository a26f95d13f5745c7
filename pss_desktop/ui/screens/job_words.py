"""Long work in words: what is being done, how far it is, and about how long it still takes."""

from PySide6.QtCore import QCoreApplication, QLocale

_MINUTE = 60


def job_name(word: str) -> str:
    """The deed by its stable word; an unknown one is only called work."""
    tr = QCoreApplication.translate
    names = {
        "back_up": tr("JobWords", "Backing up"),
        "check": tr("JobWords", "Checking the vault"),
        "rotate_key": tr("JobWords", "Making a new vault key"),
        "erase_client": tr("JobWords", "Erasing for good"),
        "restore": tr("JobWords", "Restoring the backup"),
        "upkeep": tr("JobWords", "Keeping the vault in order"),
    }
    return names.get(word, tr("JobWords", "Working"))


def how_far(done: int, total: int, seconds_left: int | None = None) -> str:
    """As '312 of 1,204, about 20 s'; empty while nothing true can be said."""
    if total <= 0:
        return ""
    tr, locale = QCoreApplication.translate, QLocale()
    counted = tr("JobWords", "{done} of {total}").format(
        done=locale.toString(done), total=locale.toString(total)
    )
    if seconds_left is None:
        return counted
    if seconds_left > _MINUTE:
        minutes = tr("JobWords", "about {n} min").format(n=locale.toString(-(-seconds_left // _MINUTE)))
        return tr("JobWords", "{counted}, {left}").format(counted=counted, left=minutes)
    seconds = tr("JobWords", "about {n} s").format(n=locale.toString(seconds_left))
    return tr("JobWords", "{counted}, {left}").format(counted=counted, left=seconds)

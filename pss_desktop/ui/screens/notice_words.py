"""What the vault noticed, in words: what it is, whether the work is safe, and the deed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pss_desktop.presenters.values import NoticeKind


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A row's two lines and its deed; *urgent* ones are a danger to what was written."""

    title: str
    second: str
    deed: str
    urgent: bool = False


def notice_words(kind: NoticeKind) -> NoticeWords:
    """The words of every notice."""
    tr = QCoreApplication.translate
    check = tr("Notices", "Check my vault")
    return {
        NoticeKind.CLOCK_AHEAD: NoticeWords(
            tr("Notices", "Is this computer's date right?"),
            tr(
                "Notices",
                "The vault has seen a date more than a day later. Nothing can be signed until you say.",
            ),
            tr("Notices", "The date is right"),
        ),
        NoticeKind.HISTORY_LOST: NoticeWords(
            tr("Notices", "This vault knows less than it once did"),
            tr("Notices", "An older copy was put back, or rows are gone. What is here can be read."),
            check,
            urgent=True,
        ),
        NoticeKind.DAMAGED_PART: NoticeWords(
            tr("Notices", "A part of the vault is damaged"),
            tr("Notices", "What can be read is shown. Restore the newest backup beside this vault."),
            check,
            urgent=True,
        ),
        NoticeKind.VIEWS_REBUILDING: NoticeWords(
            tr("Notices", "Lists and search are being built again"),
            tr("Notices", "Nothing is lost. Some records may be missing from lists until it is done."),
            check,
        ),
        NoticeKind.READ_ONLY: NoticeWords(
            tr("Notices", "This vault is open for reading only"),
            tr("Notices", "Nothing new can be saved in it."),
            check,
        ),
        NoticeKind.NEW_DEVICE: NoticeWords(
            tr("Notices", "This vault goes on as a new computer"),
            tr("Notices", "All that was written is here. Colleagues will see a new signer."),
            check,
        ),
        NoticeKind.HEADER_REPAIRED: NoticeWords(
            tr("Notices", "The vault's header was damaged and is mended"),
            tr("Notices", "All is safe. If you changed the passphrase lately, check which one opens it."),
            check,
        ),
        NoticeKind.OPENED_BY_CODE: NoticeWords(
            tr("Notices", "The recovery code opened this vault"),
            tr("Notices", "All is here. Choose a new passphrase, so that you need the code only in need."),
            tr("Notices", "Choose a passphrase"),
        ),
        NoticeKind.DISK_FULL: NoticeWords(
            tr("Notices", "The disk is full"),
            tr("Notices", "You can read everything. Free some space before you write."),
            check,
        ),
        NoticeKind.NOT_WRITABLE: NoticeWords(
            tr("Notices", "The disk refuses to be written"),
            tr("Notices", "You can read everything. Nothing new can be saved."),
            check,
        ),
    }[kind]

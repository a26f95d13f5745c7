"""What the vault noticed, in words: what it is, whether the work is safe, and the deed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pss_desktop.presenters.values import NoticeKind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A row's two lines and its deed; *urgent* ones are a danger to what was written."""

    title: str
    second: str
    deed: str
    urgent: bool = False


def notice_words(kind: NoticeKind) -> NoticeWords:
    """The words of every notice."""
    check = translate("Notices", "Check my vault")
    return {
        NoticeKind.CLOCK_AHEAD: NoticeWords(
            translate("Notices", "Is this computer's date right?"),
            translate(
                "Notices",
                "The vault has seen a date more than a day later. Nothing can be signed until you say.",
            ),
            translate("Notices", "The date is right"),
        ),
        NoticeKind.HISTORY_LOST: NoticeWords(
            translate("Notices", "This vault knows less than it once did"),
            translate("Notices", "An older copy was put back, or rows are gone. What is here can be read."),
            check,
            urgent=True,
        ),
        NoticeKind.DAMAGED_PART: NoticeWords(
            translate("Notices", "A part of the vault is damaged"),
            translate("Notices", "What can be read is shown. Restore the newest backup beside this vault."),
            check,
            urgent=True,
        ),
        NoticeKind.VIEWS_REBUILDING: NoticeWords(
            translate("Notices", "Lists and search are being built again"),
            translate("Notices", "Nothing is lost. Some records may be missing from lists until it is done."),
            check,
        ),
        NoticeKind.READ_ONLY: NoticeWords(
            translate("Notices", "This vault is open for reading only"),
            translate("Notices", "Nothing new can be saved in it."),
            check,
        ),
        NoticeKind.NEW_DEVICE: NoticeWords(
            translate("Notices", "This vault goes on as a new computer"),
            translate("Notices", "All that was written is here. Colleagues will see a new signer."),
            check,
        ),
        NoticeKind.HEADER_REPAIRED: NoticeWords(
            translate("Notices", "The vault's header was damaged and is mended"),
            translate(
                "Notices", "All is safe. If you changed the passphrase lately, check which one opens it."
            ),
            check,
        ),
        NoticeKind.OLDER_HEADER: NoticeWords(
            translate("Notices", "An earlier passphrase opens this vault again"),
            translate("Notices", "Somebody put back an older copy of its header. Choose a new passphrase."),
            translate("Notices", "Choose a passphrase"),
            urgent=True,
        ),
        NoticeKind.HEAD_REPAIRED: NoticeWords(
            translate("Notices", "The seal of the vault's history was damaged and is mended"),
            translate(
                "Notices", "Losing power while saving can do that. See whether your newest notes are here."
            ),
            check,
        ),
        NoticeKind.OPENED_BY_CODE: NoticeWords(
            translate("Notices", "The recovery code opened this vault"),
            translate(
                "Notices", "All is here. Choose a new passphrase, so that you need the code only in need."
            ),
            translate("Notices", "Choose a passphrase"),
        ),
        NoticeKind.DISK_FULL: NoticeWords(
            translate("Notices", "The disk is full"),
            translate("Notices", "You can read everything. Free some space before you write."),
            check,
        ),
        NoticeKind.NOT_WRITABLE: NoticeWords(
            translate("Notices", "The disk refuses to be written"),
            translate("Notices", "You can read everything. Nothing new can be saved."),
            check,
        ),
    }[kind]

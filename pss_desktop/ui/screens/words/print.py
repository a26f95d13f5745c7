"""The words around paper: which document, which parts of it, and why it may not leave."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.domain.sharing import Allowed, DenyReason
from pss_desktop.presenters.values import DocumentKind, Paper
from pss_desktop.ui.locale.isolation import isolated

translate = QCoreApplication.translate


def document_title(kind: DocumentKind) -> str:
    return {
        DocumentKind.SAFETY_PLAN: translate("PrintWords", "Print the safety plan"),
        DocumentKind.PROTECTION_PLAN: translate("PrintWords", "Print the protection plan"),
        DocumentKind.SESSION_NOTE: translate("PrintWords", "Print the session note"),
        DocumentKind.CASE_SUMMARY: translate("PrintWords", "Print the case summary"),
        DocumentKind.CONSENT: translate("PrintWords", "Print the consent"),
    }[kind]


def part_name(part: str) -> str:
    """A part of a document; an unknown one keeps its own word."""
    words = {
        "living_for": translate("PrintWords", "Worth living for"),
        "phones": translate("PrintWords", "Phone numbers"),
        "review": translate("PrintWords", "Date of the next look"),
        "made_with": translate("PrintWords", "Your initials"),
        "concern": translate("PrintWords", "What it is about"),
        "dangers": translate("PrintWords", "Who or what is dangerous"),
        "code_word": translate("PrintWords", "The code word"),
        "name": translate("PrintWords", "Name of the client"),
        "facts": translate("PrintWords", "Facts of the session"),
        "written": translate("PrintWords", "What was written"),
        "work": translate("PrintWords", "Goals, homework and next date"),
        "added": translate("PrintWords", "What was added later"),
        "client": translate("PrintWords", "Facts about the client"),
        "situations": translate("PrintWords", "Why the client came"),
        "contact": translate("PrintWords", "Phone and safe contact"),
        "risk": translate("PrintWords", "Risk and safety plan"),
        "consent": translate("PrintWords", "Consent, line by line"),
        "sessions": translate("PrintWords", "Number of sessions"),
        "last_note": translate("PrintWords", "Words of the last note"),
        "explained": translate("PrintWords", "What is explained first"),
        "wording": translate("PrintWords", "What is asked, in full"),
        "answers": translate("PrintWords", "The answers"),
        "limits": translate("PrintWords", "What must not be shared"),
        "signatures": translate("PrintWords", "Room to sign by hand"),
    }
    return words.get(part, part)


def paper_name(paper: Paper) -> str:
    return {
        Paper.A4: translate("PrintWords", "One page, A4"),
        Paper.CARD: translate("PrintWords", "Wallet card, A6, folded once"),
    }[paper]


def sheet_name(paper: Paper) -> str:
    """What a preview is called."""
    return {
        Paper.A4: translate("PrintWords", "A4"),
        Paper.CARD: translate("PrintWords", "Wallet card, A6, folds along the line"),
    }[paper]


def deny_words(reason: DenyReason) -> str:
    """Why a paper may not leave, and that nothing has left."""
    words = {
        DenyReason.NOT_ASKED: translate(
            "PrintWords", "The client was not asked about keeping records yet, so nothing is printed of them."
        ),
        DenyReason.UNANSWERED: translate(
            "PrintWords", "The client did not answer about records, so it counts as no. Nothing is printed."
        ),
        DenyReason.REFUSED: translate(
            "PrintWords", "The client does not want records to be kept, so nothing is printed of them."
        ),
        DenyReason.WITHDRAWN: translate(
            "PrintWords", "The client took the consent back, so nothing is printed of them."
        ),
        DenyReason.EXPIRED: translate(
            "PrintWords", "The consent has ended. Nothing is printed before it is given again."
        ),
        DenyReason.CHILD_DISAGREES: translate(
            "PrintWords", "The child did not agree, so nothing is printed."
        ),
        DenyReason.LIMITED: translate(
            "PrintWords", "The client wants nothing of this to be shared with anybody. Nothing is printed."
        ),
    }
    return words.get(reason, translate("PrintWords", "This stays in the vault. Nothing is printed."))


def limits_words(allowed: Allowed) -> str:
    """What the client wants kept back, for whoever lets the paper go; empty where there is nothing."""
    kept = [limit for limit in allowed.limits if limit.what or limit.whom]
    if not kept:
        return ""
    listed = QLocale().createSeparatedList(
        [isolated(" · ".join(part for part in (limit.what, limit.whom) if part)) for limit in kept]
    )
    return translate(
        "PrintWords", "The client wants this kept back: {limits}. Read the paper before it leaves."
    ).format(limits=listed)


def override_words(allowed: Allowed) -> str:
    """Who decided against the client's no, and why; empty where nobody did."""
    if allowed.override is None:
        return ""
    return translate("PrintWords", "The client did not agree. {who} decided all the same: {reason}").format(
        who=isolated(allowed.override.who), reason=isolated(allowed.override.reason)
    )


class PrintWords(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def left_out(self, count: int) -> str:
        return self.tr("%n entries are on no paper: somebody unsafe, or what the client declined.", "", count)

    def sheet(self, page: int, pages: int) -> str:
        return self.tr("Sheet {page} of {pages}").format(
            page=QLocale().toString(page), pages=QLocale().toString(pages)
        )


def care_words(kind: DocumentKind) -> str:
    """What to think of before this paper exists."""
    if kind is DocumentKind.PROTECTION_PLAN:
        return translate(
            "PrintWords",
            "Whoever is dangerous may find this paper. Print it only if the client has a safe place for it.",
        )
    return translate(
        "PrintWords",
        "Others may see what waits in a shared printer. Stand beside it, "
        "or save a PDF to the client's own stick.",
    )


def left_out_words(count: int) -> str:
    return PrintWords().left_out(count) if count else ""

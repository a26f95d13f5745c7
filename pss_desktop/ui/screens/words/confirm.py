"""What each signed act is called, what follows from it, and its deed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.presenters.desk import SignedDeed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SignedDeedWords:
    """The title is a question, the consequence one sentence, the deed a verb and its thing."""

    title: str
    consequence: str
    deed: str


def signed_deed_words(deed: SignedDeed) -> SignedDeedWords:
    """The words of one act, in the language of the window."""
    said = _WORDS[deed]
    return SignedDeedWords(
        translate("SignedDeeds", str(said.title)),
        translate("SignedDeeds", str(said.consequence)),
        translate("SignedDeeds", str(said.deed)),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    title: object
    consequence: object
    deed: object


_WORDS: Final[Mapping[SignedDeed, _Said]] = {
    SignedDeed.SIGN_NOTE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this note?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "After signing it can be added to, not changed."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the note"),
    ),
    SignedDeed.SETTLE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this decision?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It says that you have seen both. Both stay in the history."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the decision"),
    ),
    SignedDeed.ALLOW_ERASURE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Lift the hold and erase?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "What was asked to be erased goes for good, here and wherever it was sent."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Lift and erase"),
    ),
    SignedDeed.AGREE_TO_ERASE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Agree to erase these records?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "Their words go for good. Nothing brings them back."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Erase them"),
    ),
    SignedDeed.OFFER_CASE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Offer this case?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It stays yours until the other person accepts."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Offer the case"),
    ),
    SignedDeed.ACCEPT_CASE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Take over this case?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "From then on it is yours: its risk, its promises, its dates."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Take over the case"),
    ),
    SignedDeed.ERASE_PRIVATE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Erase this private note?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "Its words go for good, here and in the next backups. Nobody can bring them back."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Erase the note"),
    ),
    SignedDeed.KEEP_CASE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Take the offer back?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "The case stays yours. Whoever said yes without knowing will raise a question."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Keep the case"),
    ),
    SignedDeed.SET_HOLD: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Set a legal hold?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "Until it is lifted, nothing of this case can be erased by anybody."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Set the hold"),
    ),
    SignedDeed.LIFT_HOLD: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Lift the legal hold?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "Then this case can be erased again, and what was asked for meanwhile is."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Lift the hold"),
    ),
    SignedDeed.ADDENDUM: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this addendum?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It stays below the note under your name; neither can be changed."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the addendum"),
    ),
    SignedDeed.AMENDMENT: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this amendment?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It says what is right instead. What the note said stays readable."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the amendment"),
    ),
    SignedDeed.CO_SIGN: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Put your name under this note?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "It says that you have read it and stand by it. It cannot be taken back."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Co-sign the note"),
    ),
    SignedDeed.LATE_ENTRY: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this late entry?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It stays below the note with today's date, marked as late."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the late entry"),
    ),
    SignedDeed.ENTERED_IN_ERROR: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Mark this note as entered in error?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "The note stays readable, with the mark and your reason above it."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Mark the note"),
    ),
    SignedDeed.RECORD_CONSENT: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Record this consent?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It counts at once. A line without an answer counts as no."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Record the consent"),
    ),
    SignedDeed.WITHDRAW_CONSENT: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Withdraw this consent?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "From now on nothing of it is shared. The client may agree again later."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Withdraw it"),
    ),
    SignedDeed.OVERRIDE_CONSENT: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Override the client's no?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "It holds for one day and for what it names. Who and why show for ever."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the override"),
    ),
    SignedDeed.SET_RISK: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this level of risk?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "It stands with your reason until somebody who has seen it lowers it."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the level"),
    ),
    SignedDeed.LOWER_RISK: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Lower the risk?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "Whoever reads this case sees your reason, and the level before it."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Lower the risk"),
    ),
    SignedDeed.SIGN_RISK_SCREEN: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this risk screen?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It can be added to, not changed. A higher level counts at once."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the screen"),
    ),
    SignedDeed.SIGN_CRISIS: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this crisis record?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "After signing it can be added to, not changed."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the record"),
    ),
    SignedDeed.SIGN_FIRST_AID: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this first-aid record?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It becomes a session note; it can be added to, not changed."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the record"),
    ),
    SignedDeed.ADD_TO_RECORD: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this addition?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "It stays below the record under your name; neither can be changed."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the addition"),
    ),
    SignedDeed.RECORD_IN_ERROR: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Mark this record as entered in error?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "It stays readable, with the mark and your reason. The level of risk stays."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Mark the record"),
    ),
    SignedDeed.SIGN_PLAN: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Finish and sign this version?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It becomes the plan to use. Older versions stay readable."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the plan"),
    ),
    SignedDeed.PLAN_STILL_RIGHT: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Is this plan still right?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "Its words stay; today's look at it and the next review are kept."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Yes, still right"),
    ),
    SignedDeed.PLAN_COPY: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Was a copy given?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "Who has which copy stays with the plan."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Record the copy"),
    ),
    SignedDeed.END_PLAN: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "End this plan?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It stays readable, and nothing reminds of it any more."),
        QT_TRANSLATE_NOOP("SignedDeeds", "End the plan"),
    ),
    SignedDeed.ATTACH_FILE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Attach this file?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It stays in the record under your name and cannot be exchanged."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Attach the file"),
    ),
    SignedDeed.FILE_IN_ERROR: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Mark this file as entered in error?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "It stays readable, with the mark and your reason above it."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Mark the file"),
    ),
    SignedDeed.APPROVE_NOTE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Approve this version?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "Your name stands for exactly what you have read, and for nothing later."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Approve the version"),
    ),
    SignedDeed.RETURN_NOTE: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Return this version?"),
        QT_TRANSLATE_NOOP("SignedDeeds", "The counselor sees your comments and adds to the note."),
        QT_TRANSLATE_NOOP("SignedDeeds", "Return the version"),
    ),
    SignedDeed.SIGN_SUPERVISION: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign this record of supervision?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "Both of you can read it; after signing it can be added to, not changed."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Sign the record"),
    ),
    SignedDeed.REPAIR_CLOCK: _Said(
        QT_TRANSLATE_NOOP("SignedDeeds", "Is this computer's date right?"),
        QT_TRANSLATE_NOOP(
            "SignedDeeds", "What you write from now on sorts after all that was written before."
        ),
        QT_TRANSLATE_NOOP("SignedDeeds", "Yes, the date is right"),
    ),
}

"""What each signed act is called, what follows from it, and its deed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pss_desktop.presenters.desk import SignedDeed


@dataclass(frozen=True, slots=True)
class SignedDeedWords:
    """The title is a question, the consequence one sentence, the deed a verb and its thing."""

    title: str
    consequence: str
    deed: str


def signed_deed_words(deed: SignedDeed) -> SignedDeedWords:
    translate = QCoreApplication.translate
    return {
        SignedDeed.SIGN_NOTE: SignedDeedWords(
            translate("SignedDeeds", "Sign this note?"),
            translate("SignedDeeds", "After signing it can be added to, not changed."),
            translate("SignedDeeds", "Sign the note"),
        ),
        SignedDeed.ADDENDUM: SignedDeedWords(
            translate("SignedDeeds", "Sign this addendum?"),
            translate("SignedDeeds", "It stays below the note under your name; neither can be changed."),
            translate("SignedDeeds", "Sign the addendum"),
        ),
        SignedDeed.AMENDMENT: SignedDeedWords(
            translate("SignedDeeds", "Sign this amendment?"),
            translate("SignedDeeds", "It says what is right instead. What the note said stays readable."),
            translate("SignedDeeds", "Sign the amendment"),
        ),
        SignedDeed.CO_SIGN: SignedDeedWords(
            translate("SignedDeeds", "Put your name under this note?"),
            translate(
                "SignedDeeds", "It says that you have read it and stand by it. It cannot be taken back."
            ),
            translate("SignedDeeds", "Co-sign the note"),
        ),
        SignedDeed.LATE_ENTRY: SignedDeedWords(
            translate("SignedDeeds", "Sign this late entry?"),
            translate("SignedDeeds", "It stays below the note with today's date, marked as late."),
            translate("SignedDeeds", "Sign the late entry"),
        ),
        SignedDeed.ENTERED_IN_ERROR: SignedDeedWords(
            translate("SignedDeeds", "Mark this note as entered in error?"),
            translate("SignedDeeds", "The note stays readable, with the mark and your reason above it."),
            translate("SignedDeeds", "Mark the note"),
        ),
        SignedDeed.RECORD_CONSENT: SignedDeedWords(
            translate("SignedDeeds", "Record this consent?"),
            translate("SignedDeeds", "It counts at once. A line without an answer counts as no."),
            translate("SignedDeeds", "Record the consent"),
        ),
        SignedDeed.WITHDRAW_CONSENT: SignedDeedWords(
            translate("SignedDeeds", "Withdraw this consent?"),
            translate(
                "SignedDeeds", "From now on nothing of it is shared. The client may agree again later."
            ),
            translate("SignedDeeds", "Withdraw it"),
        ),
        SignedDeed.OVERRIDE_CONSENT: SignedDeedWords(
            translate("SignedDeeds", "Override the client's no?"),
            translate(
                "SignedDeeds", "It holds for one day and for what it names. Who and why show for ever."
            ),
            translate("SignedDeeds", "Sign the override"),
        ),
        SignedDeed.SET_RISK: SignedDeedWords(
            translate("SignedDeeds", "Sign this level of risk?"),
            translate("SignedDeeds", "It stands with your reason until somebody who has seen it lowers it."),
            translate("SignedDeeds", "Sign the level"),
        ),
        SignedDeed.LOWER_RISK: SignedDeedWords(
            translate("SignedDeeds", "Lower the risk?"),
            translate("SignedDeeds", "Whoever reads this case sees your reason, and the level before it."),
            translate("SignedDeeds", "Lower the risk"),
        ),
        SignedDeed.SIGN_RISK_SCREEN: SignedDeedWords(
            translate("SignedDeeds", "Sign this risk screen?"),
            translate("SignedDeeds", "It can be added to, not changed. A higher level counts at once."),
            translate("SignedDeeds", "Sign the screen"),
        ),
        SignedDeed.SIGN_CRISIS: SignedDeedWords(
            translate("SignedDeeds", "Sign this crisis record?"),
            translate("SignedDeeds", "After signing it can be added to, not changed."),
            translate("SignedDeeds", "Sign the record"),
        ),
        SignedDeed.SIGN_FIRST_AID: SignedDeedWords(
            translate("SignedDeeds", "Sign this first-aid record?"),
            translate("SignedDeeds", "It becomes a session note; it can be added to, not changed."),
            translate("SignedDeeds", "Sign the record"),
        ),
        SignedDeed.ADD_TO_RECORD: SignedDeedWords(
            translate("SignedDeeds", "Sign this addition?"),
            translate("SignedDeeds", "It stays below the record under your name; neither can be changed."),
            translate("SignedDeeds", "Sign the addition"),
        ),
        SignedDeed.RECORD_IN_ERROR: SignedDeedWords(
            translate("SignedDeeds", "Mark this record as entered in error?"),
            translate(
                "SignedDeeds", "It stays readable, with the mark and your reason. The level of risk stays."
            ),
            translate("SignedDeeds", "Mark the record"),
        ),
        SignedDeed.SIGN_PLAN: SignedDeedWords(
            translate("SignedDeeds", "Finish and sign this version?"),
            translate("SignedDeeds", "It becomes the plan to use. Older versions stay readable."),
            translate("SignedDeeds", "Sign the plan"),
        ),
        SignedDeed.PLAN_STILL_RIGHT: SignedDeedWords(
            translate("SignedDeeds", "Is this plan still right?"),
            translate("SignedDeeds", "Its words stay; today's look at it and the next review are kept."),
            translate("SignedDeeds", "Yes, still right"),
        ),
        SignedDeed.PLAN_COPY: SignedDeedWords(
            translate("SignedDeeds", "Was a copy given?"),
            translate("SignedDeeds", "Who has which copy stays with the plan."),
            translate("SignedDeeds", "Record the copy"),
        ),
        SignedDeed.END_PLAN: SignedDeedWords(
            translate("SignedDeeds", "End this plan?"),
            translate("SignedDeeds", "It stays readable, and nothing reminds of it any more."),
            translate("SignedDeeds", "End the plan"),
        ),
        SignedDeed.ATTACH_FILE: SignedDeedWords(
            translate("SignedDeeds", "Attach this file?"),
            translate("SignedDeeds", "It stays in the record under your name and cannot be exchanged."),
            translate("SignedDeeds", "Attach the file"),
        ),
        SignedDeed.FILE_IN_ERROR: SignedDeedWords(
            translate("SignedDeeds", "Mark this file as entered in error?"),
            translate("SignedDeeds", "It stays readable, with the mark and your reason above it."),
            translate("SignedDeeds", "Mark the file"),
        ),
        SignedDeed.APPROVE_NOTE: SignedDeedWords(
            translate("SignedDeeds", "Approve this version?"),
            translate(
                "SignedDeeds", "Your name stands for exactly what you have read, and for nothing later."
            ),
            translate("SignedDeeds", "Approve the version"),
        ),
        SignedDeed.RETURN_NOTE: SignedDeedWords(
            translate("SignedDeeds", "Return this version?"),
            translate("SignedDeeds", "The counselor sees your comments and adds to the note."),
            translate("SignedDeeds", "Return the version"),
        ),
        SignedDeed.SIGN_SUPERVISION: SignedDeedWords(
            translate("SignedDeeds", "Sign this record of supervision?"),
            translate(
                "SignedDeeds", "Both of you can read it; after signing it can be added to, not changed."
            ),
            translate("SignedDeeds", "Sign the record"),
        ),
        SignedDeed.REPAIR_CLOCK: SignedDeedWords(
            translate("SignedDeeds", "Is this computer's date right?"),
            translate("SignedDeeds", "What you write from now on sorts after all that was written before."),
            translate("SignedDeeds", "Yes, the date is right"),
        ),
    }[deed]

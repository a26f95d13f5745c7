"""The words of a programme: roles, reasons, what is missing before a deed."""

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.domain.roles import Role
from pss_desktop.presenters.values import Ending, PersonRow, RevocationReason
from pss_desktop.ui.locale.isolation import isolated

translate = QCoreApplication.translate

JOIN_FILES = "*.pssjoin"
ROSTER_FILES = "*.pssroster *.pssjoin"
PROPOSAL_FILES = "*.pssproposal *.pssroster"
ROOT_FILES = "*.pssroot"
USUAL_MONTHS = "12"


def role_name(role: Role) -> str:
    return {
        Role.COUNSELOR: translate("ProgrammeWords", "Counselor"),
        Role.CLINIC_STAFF: translate("ProgrammeWords", "Clinic staff"),
        Role.SUPERVISOR: translate("ProgrammeWords", "Supervisor"),
        Role.COORDINATOR: translate("ProgrammeWords", "Coordinator"),
    }[role]


def role_options() -> list[tuple[str, str]]:
    return [(role.value, role_name(role)) for role in Role]


def reason_options() -> list[tuple[str, str]]:
    """Why one computer is no longer trusted."""
    names = {
        RevocationReason.LOST: translate("ProgrammeWords", "It was lost"),
        RevocationReason.STOLEN: translate("ProgrammeWords", "It was stolen or seized"),
        RevocationReason.REPLACED: translate("ProgrammeWords", "Another computer took its place"),
    }
    return [(reason.value, name) for reason, name in names.items()]


def months_options() -> list[tuple[str, str]]:
    """How long a list of people can be made to last; others by the command line."""
    return [
        ("3", translate("ProgrammeWords", "3 months")),
        ("6", translate("ProgrammeWords", "6 months")),
        ("12", translate("ProgrammeWords", "A year")),
        ("18", translate("ProgrammeWords", "A year and a half")),
        ("24", translate("ProgrammeWords", "Two years")),
    ]


def ending_words(ending: Ending) -> str:
    """That it is time for a newer list."""
    return {
        Ending.FAR: "",
        Ending.SOON: translate("ProgrammeWords", "The list of people ends soon"),
        Ending.OVER: translate("ProgrammeWords", "The list of people is past its day"),
    }[ending]


def who_renews() -> str:
    return translate(
        "ProgrammeWords", "Whoever keeps a root key can renew it. Until then all goes on as before."
    )


def gap_words(gap: str) -> str:
    """What is missing before the deed, said beside it."""
    return {
        "no_name": translate("ProgrammeWords", "Give the programme a name first."),
        "no_role": translate("ProgrammeWords", "Choose a role first."),
        "no_passphrase": translate("ProgrammeWords", "Type a passphrase for the root key first."),
        "not_the_same": translate("ProgrammeWords", "The two passphrases are not the same."),
        "not_understood": translate("ProgrammeWords", "Tick that you know what losing the root key means."),
        "no_text": translate("ProgrammeWords", "Paste the text that the telephone read first."),
        "no_words": translate("ProgrammeWords", "Type both covered parts as you hear them."),
        "no_request": translate("ProgrammeWords", "Read their request first."),
        "not_heard": translate("ProgrammeWords", "Read the words to each other first."),
        "no_root_file": translate("ProgrammeWords", "Choose the root key's file first."),
        "no_root_passphrase": translate("ProgrammeWords", "Type the root key's passphrase first."),
        "roots_missing": translate("ProgrammeWords", "Open the root key first: it signs the list of people."),
        "same_rule": translate("ProgrammeWords", "Nothing here differs from what holds already."),
        "used_twice": translate("ProgrammeWords", "Each root key needs a passphrase of its own."),
        "no_proposal": translate("ProgrammeWords", "Choose the proposal first."),
        "no_device": translate("ProgrammeWords", "Choose the computer first."),
        "no_reason": translate("ProgrammeWords", "Say why first."),
    }[gap]


def names_listed(names: tuple[str, ...]) -> str:
    return QLocale().createSeparatedList([isolated(name) for name in names])


def person_line(person: PersonRow) -> str:
    """The role, and who reviews whose work."""
    parts = [role_name(person.role)]
    if person.supervisors:
        words = translate("ProgrammeWords", "reviewed by {names}")
        parts.append(words.format(names=names_listed(person.supervisors)))
    if person.supervises:
        words = translate("ProgrammeWords", "reviews {names}")
        parts.append(words.format(names=names_listed(person.supervises)))
    return "  ·  ".join(parts)

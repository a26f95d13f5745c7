"""The words of the settings: pages, what the check can find, what the audit log notes, sizes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.locale.isolation import isolated

translate = QCoreApplication.translate

ICONS = {
    Group.APPEARANCE: "sun",
    Group.NAME: "person",
    Group.LOCK: "lock",
    Group.PASSPHRASE: "keyboard",
    Group.RECOVERY_CODE: "copy",
    Group.ESCROW: "vault",
    Group.RECEIVING_KEY: "exchange",
    Group.PROGRAMME: "people",
    Group.AGES: "person",
    Group.BACKUPS: "backup",
    Group.CHECK: "shield",
    Group.NEW_KEY: "key",
    Group.BIN: "bin",
    Group.AUDIT: "clock",
    Group.ABOUT: "info",
}


def group_name(group: Group) -> str:
    return {
        Group.APPEARANCE: translate("SettingsWords", "Appearance"),
        Group.NAME: translate("SettingsWords", "Name"),
        Group.LOCK: translate("SettingsWords", "Lock"),
        Group.PASSPHRASE: translate("SettingsWords", "Passphrase"),
        Group.RECOVERY_CODE: translate("SettingsWords", "Recovery code"),
        Group.ESCROW: translate("SettingsWords", "In keeping"),
        Group.RECEIVING_KEY: translate("SettingsWords", "Receiving key"),
        Group.PROGRAMME: translate("SettingsWords", "Programme"),
        Group.AGES: translate("SettingsWords", "Ages of consent"),
        Group.BACKUPS: translate("SettingsWords", "Backups"),
        Group.CHECK: translate("SettingsWords", "Check my vault"),
        Group.NEW_KEY: translate("SettingsWords", "New vault key"),
        Group.BIN: translate("SettingsWords", "Bin"),
        Group.AUDIT: translate("SettingsWords", "What happened here"),
        Group.ABOUT: translate("SettingsWords", "About"),
    }[group]


def part_problem(part: str) -> str:
    """What it means that a part of the vault does not verify; an unknown part is named by its own word."""
    words = {
        "pages": translate("SettingsWords", "The vault's file is damaged in some places."),
        "journal": translate("SettingsWords", "The journal has a gap or an entry that was changed."),
        "payloads": translate("SettingsWords", "The words of an entry are not those that were written."),
        "signatures": translate("SettingsWords", "A signature does not fit what it stands under."),
        "head": translate("SettingsWords", "The journal holds less than it once did."),
        "views": translate("SettingsWords", "A list or the search differs from the journal."),
        "files": translate("SettingsWords", "A part of an attached file is missing or was changed."),
        "audit": translate("SettingsWords", "The log of what happened here has a gap."),
        "settings": translate("SettingsWords", "The settings are damaged."),
    }
    return words.get(
        part, translate("SettingsWords", "A part of the vault does not verify: {part}.").format(part=part)
    )


def act_words(act: str) -> str:
    """An act of the audit log in words; an unknown one keeps its own word."""
    words = {
        "vault.created": translate("SettingsWords", "The vault was made"),
        "vault.unlocked": translate("SettingsWords", "The vault was unlocked"),
        "vault.unlocked_by_older_header": translate(
            "SettingsWords", "The vault was unlocked by an older header that was put back"
        ),
        "vault.restored": translate("SettingsWords", "The vault was restored from a backup"),
        "vault.salvaged": translate("SettingsWords", "The vault's file was damaged and was made anew"),
        "audit.lost": translate("SettingsWords", "Entries of this log were lost: their page was damaged"),
        "device.renewed": translate("SettingsWords", "The vault went on as a new computer"),
        "client.viewed": translate("SettingsWords", "A client was opened"),
        "client.erased": translate("SettingsWords", "A client was erased for good"),
        "paper.saved": translate("SettingsWords", "A PDF was written"),
        "file.saved": translate("SettingsWords", "A file was saved outside the vault"),
        "consent.overridden": translate("SettingsWords", "A client's no was overridden"),
        "bundle.sealed": translate("SettingsWords", "A bundle was sealed"),
        "bundle.handed_over": translate("SettingsWords", "A bundle left this computer"),
        "bundle.destroyed": translate("SettingsWords", "A sealed bundle was destroyed before it left"),
        "bundle.imported": translate("SettingsWords", "A bundle was read in"),
        "erasures.agreed": translate("SettingsWords", "Many erasures by somebody else were agreed to"),
        "erasures.refused": translate("SettingsWords", "Many erasures by somebody else were refused"),
        "fork.settled": translate("SettingsWords", "Two histories under one key were left as they are"),
        "case.hidden": translate("SettingsWords", "A case was put out of sight, as its client asked"),
        "case.forgotten": translate("SettingsWords", "A case that was out of sight was erased"),
        "case.shown": translate("SettingsWords", "A case came back, as its client allowed"),
        "case.removed": translate("SettingsWords", "A case that was handed over was removed"),
        "paper.printed": translate("SettingsWords", "Something was printed"),
        "backup.made": translate("SettingsWords", "A backup was made"),
        "backup.made_elsewhere": translate("SettingsWords", "A backup was made on a stick or elsewhere"),
        "backup.removed": translate("SettingsWords", "A backup of a vault that is here no more was removed"),
        "rest.removed": translate(
            "SettingsWords", "What was kept of entries that could not be read was removed"
        ),
        "passphrase.changed": translate("SettingsWords", "The passphrase was changed"),
        "passphrase.strengthened": translate(
            "SettingsWords", "The passphrase was made harder to guess by machines"
        ),
        "recovery.changed": translate("SettingsWords", "A new recovery code was made"),
        "escrow.left": translate("SettingsWords", "The vault was left in the programme's keeping"),
        "escrow.taken_back": translate(
            "SettingsWords", "The vault was taken back from the programme's keeping"
        ),
        "receiving_key.shown": translate("SettingsWords", "The receiving key was shown"),
        "review.approved": translate("SettingsWords", "A note was approved"),
        "review.returned": translate("SettingsWords", "A note was returned"),
        "programme.founded": translate("SettingsWords", "A programme was founded"),
        "programme.joined": translate("SettingsWords", "This vault joined a programme"),
        "programme.left": translate("SettingsWords", "This vault left its programme"),
        "device.rollback_seen": translate(
            "SettingsWords",
            "Others hold more of this computer's history than it does; it goes on as a new one",
        ),
        "roster.changed": translate("SettingsWords", "The programme's list of people was changed"),
        "roster.accepted": translate("SettingsWords", "A newer list of people was taken over"),
        "roster.forked": translate("SettingsWords", "A second list of people of the same number turned up"),
        "roster.repaired": translate("SettingsWords", "The list of people was repaired"),
        "roots.rotated": translate("SettingsWords", "The programme got other root keys"),
        "key.changed": translate("SettingsWords", "The vault got a new key"),
    }
    return words.get(act, act)


class SettingsWords(QObject):
    """The sentence with a number: lupdate sees plurals only where a class says them."""

    def unreached(self, count: int) -> str:
        return self.tr("%n backups could not be reached and open in the old way:", "", count)


def unreached_words(names: Sequence[str]) -> str:
    """Which backups still open in the old way, after a change of passphrase, code or key."""
    if not names:
        return translate("SettingsWords", "Every backup that is known of opens in the new way too.")
    words = SettingsWords().unreached(len(names))
    return f"{words} {QLocale().createSeparatedList([isolated(name) for name in names])}"


def size(octets: int) -> str:
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def show_passphrase() -> str:
    return translate("SettingsWords", "Show the passphrase")


def hide_passphrase() -> str:
    return translate("SettingsWords", "Hide the passphrase")

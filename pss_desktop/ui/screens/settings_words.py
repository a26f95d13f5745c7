"""The words of the settings: pages, what the check can find, what the audit log notes, sizes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.presenters.settings import Group
from pss_desktop.ui.locale.isolation import isolated

ICONS = {
    Group.APPEARANCE: "sun",
    Group.LOCK: "lock",
    Group.PASSPHRASE: "keyboard",
    Group.RECOVERY_CODE: "copy",
    Group.BACKUPS: "backup",
    Group.CHECK: "shield",
    Group.NEW_KEY: "key",
    Group.BIN: "bin",
    Group.AUDIT: "clock",
    Group.ABOUT: "info",
}


def group_name(group: Group) -> str:
    tr = QCoreApplication.translate
    return {
        Group.APPEARANCE: tr("SettingsWords", "Appearance"),
        Group.LOCK: tr("SettingsWords", "Lock"),
        Group.PASSPHRASE: tr("SettingsWords", "Passphrase"),
        Group.RECOVERY_CODE: tr("SettingsWords", "Recovery code"),
        Group.BACKUPS: tr("SettingsWords", "Backups"),
        Group.CHECK: tr("SettingsWords", "Check my vault"),
        Group.NEW_KEY: tr("SettingsWords", "New vault key"),
        Group.BIN: tr("SettingsWords", "Bin"),
        Group.AUDIT: tr("SettingsWords", "What happened here"),
        Group.ABOUT: tr("SettingsWords", "About"),
    }[group]


def part_problem(part: str) -> str:
    """What it means that a part of the vault does not verify; an unknown part is named by its own word."""
    tr = QCoreApplication.translate
    words = {
        "pages": tr("SettingsWords", "The vault's file is damaged in some places."),
        "journal": tr("SettingsWords", "The journal has a gap or an entry that was changed."),
        "payloads": tr("SettingsWords", "The words of an entry are not those that were written."),
        "signatures": tr("SettingsWords", "A signature does not fit what it stands under."),
        "head": tr("SettingsWords", "The journal holds less than it once did."),
        "views": tr("SettingsWords", "A list or the search differs from the journal."),
        "audit": tr("SettingsWords", "The log of what happened here has a gap."),
    }
    return words.get(
        part, tr("SettingsWords", "A part of the vault does not verify: {part}.").format(part=part)
    )


def act_words(act: str) -> str:
    """An act of the audit log in words; an unknown one keeps its own word."""
    tr = QCoreApplication.translate
    words = {
        "vault.created": tr("SettingsWords", "The vault was made"),
        "vault.unlocked": tr("SettingsWords", "The vault was unlocked"),
        "vault.restored": tr("SettingsWords", "The vault was restored from a backup"),
        "device.renewed": tr("SettingsWords", "The vault went on as a new computer"),
        "client.viewed": tr("SettingsWords", "A client was opened"),
        "client.erased": tr("SettingsWords", "A client was erased for good"),
        "backup.made": tr("SettingsWords", "A backup was made"),
        "backup.made_elsewhere": tr("SettingsWords", "A backup was made on a stick or elsewhere"),
        "passphrase.changed": tr("SettingsWords", "The passphrase was changed"),
        "passphrase.strengthened": tr("SettingsWords", "The passphrase was made harder to guess by machines"),
        "recovery.changed": tr("SettingsWords", "A new recovery code was made"),
        "key.changed": tr("SettingsWords", "The vault got a new key"),
    }
    return words.get(act, act)


def unreached_words(names: Sequence[str]) -> str:
    """Which backups still open in the old way, after a change of passphrase, code or key."""
    tr = QCoreApplication.translate
    if not names:
        return tr("SettingsWords", "Every backup that is known of opens in the new way too.")
    words = tr("SettingsWords", "%n backups could not be reached and open in the old way:", "", len(names))
    return f"{words} {QLocale().createSeparatedList([isolated(name) for name in names])}"


def size(octets: int) -> str:
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def show_passphrase() -> str:
    return QCoreApplication.translate("SettingsWords", "Show the passphrase")


def hide_passphrase() -> str:
    return QCoreApplication.translate("SettingsWords", "Hide the passphrase")

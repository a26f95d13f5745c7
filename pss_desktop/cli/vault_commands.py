"""The commands about a vault as a whole: made, listed, checked, backed up, restored, its secrets changed."""

from pathlib import Path

from pss_desktop.cli.sentences import Exit
from pss_desktop.cli.session import Session, client_by_code
from pss_desktop.domain.clock import to_iso
from pss_desktop.services.vault_list import NewVault, VaultList
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish

FLASH = (
    "On flash storage (SSD, stick, card) old blocks may survive any deletion. For more, give the vault"
    " a new key and a new passphrase, on an encrypted disk."
)


def list_vaults(session: Session) -> Exit:
    """Name the vaults of this user."""
    rows = [(one.folder.name, one.name or "(cannot be read)") for one in VaultList(session.root).entries()]
    session.terminal.table(rows)
    return Exit.DONE


def create(session: Session) -> Exit:
    """Make a vault; print its recovery code once."""
    passphrase = session.passphrase()
    new = NewVault(session.asked.name, session.asked.person, passphrase)
    created = session.unlocking.create(new)
    folder = created.workspace.vault.folder.path.name
    created.workspace.close()
    session.terminal.say(folder)
    session.terminal.warn("Write the recovery code down and keep it apart from this computer:")
    session.terminal.say(created.recovery_code)
    return Exit.DONE


def offer(session: Session) -> Exit:
    """Offer random words for a passphrase."""
    session.terminal.say(session.unlocking.offer_passphrase(session.asked.count))
    return Exit.DONE


def check(session: Session) -> Exit:
    """Read and verify every part."""
    with session.opened() as workspace:
        report = finish(workspace.safekeeping.check())
    session.terminal.say(f"{report.operations} operations read")
    if report.views_repaired:
        session.terminal.say("lists and search differed from the journal and were built again")
    session.terminal.table([("does not verify", part) for part in report.problems])
    return Exit.DONE if report.sound else Exit.FOUND_PROBLEMS


def back_up(session: Session) -> Exit:
    """Back up here, or to a folder such as a stick; verified before it is called done."""
    to = Path(session.asked.to) if session.asked.to else None
    with session.opened() as workspace:
        made = finish(workspace.safekeeping.back_up(to))
    session.terminal.say(str(made.entry.folder))
    for name in made.removed:
        session.terminal.warn(f"The older backup {name} went to make room.")
    return Exit.DONE


def list_backups(session: Session) -> Exit:
    """The backups on this computer, or in another folder, newest first. Opens nothing."""
    place = Path(session.asked.place) if session.asked.place else None
    found = session.unlocking.backups(place)
    session.terminal.table(
        [(str(one.folder), one.vault_name, to_iso(one.made_at), str(one.size)) for one in found]
    )
    return Exit.DONE


def restore(session: Session) -> Exit:
    """Make a vault of a backup, as a new device."""
    workspace = session.unlocking.restore(Path(session.asked.backup), session.passphrase())
    session.terminal.say(workspace.vault.folder.path.name)
    workspace.close()
    return Exit.DONE


def change_passphrase(session: Session) -> Exit:
    """Let a new passphrase open the vault instead of the old one."""
    old = session.passphrase()
    new = session.terminal.secret(session.asked.new_passphrase_fd, "New passphrase")
    workspace = session.unlocking.unlock(session.entry(), old)
    try:
        changed = workspace.safekeeping.change_passphrase(old, new)
    finally:
        workspace.close()
    _tell_unreached(session, changed.unreached)
    return Exit.DONE


def recover(session: Session) -> Exit:
    """Open by the recovery code and set a new passphrase."""
    code = session.terminal.secret(session.asked.code_fd, "Recovery code")
    new = session.terminal.secret(session.asked.new_passphrase_fd, "New passphrase")
    workspace = session.unlocking.unlock_with_recovery(session.entry(), code)
    try:
        changed = workspace.safekeeping.change_passphrase("", new)
    finally:
        workspace.close()
    _tell_unreached(session, changed.unreached)
    return Exit.DONE


def recovery_code(session: Session) -> Exit:
    """Make a new recovery code; the old one no longer opens the vault."""
    passphrase = session.passphrase()
    workspace = session.unlocking.unlock(session.entry(), passphrase)
    try:
        made = workspace.safekeeping.new_recovery_code(passphrase)
    finally:
        workspace.close()
    session.terminal.say(made.text)
    _tell_unreached(session, made.unreached)
    return Exit.DONE


def rotate(session: Session) -> Exit:
    """Give the vault a new key and a new recovery code."""
    passphrase = session.passphrase()
    workspace: Workspace = session.unlocking.unlock(session.entry(), passphrase)
    try:
        changed = finish(workspace.safekeeping.rotate_key(passphrase))
    finally:
        workspace.close()
    session.terminal.warn("The recovery code is a new one; write it down:")
    session.terminal.say(changed.recovery_code)
    _tell_unreached(session, changed.unreached)
    return Exit.DONE


def erase(session: Session) -> Exit:
    """Erase a client for good."""
    passphrase = session.passphrase()
    workspace = session.unlocking.unlock(session.entry(), passphrase)
    try:
        client = client_by_code(workspace, session.asked.client)
        erased = finish(workspace.safekeeping.erase_client(client.id, passphrase))
    finally:
        workspace.close()
    session.terminal.say(f"{erased.records} records erased")
    for copy in erased.copies_elsewhere:
        session.terminal.warn(f"A copy of {to_iso(copy.made_at)} is still at {copy.folder}.")
    session.terminal.warn(FLASH)
    return Exit.DONE


def audit(session: Session) -> Exit:
    """The newest entries of the audit log: number, when, what, and the object's id."""
    with session.opened() as workspace:
        entries = workspace.audit.page(None, session.asked.count)
    rows = [(str(one.number), to_iso(one.at), one.act, (one.object_id or b"").hex()) for one in entries]
    session.terminal.table(rows)
    return Exit.DONE


def _tell_unreached(session: Session, names: tuple[str, ...]) -> None:
    for name in names:
        session.terminal.warn(f"The backup {name} was not reached and still opens in the old way.")

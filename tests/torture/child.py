"""The program that is killed, starved and lied to: one deed on a real vault, told as it happens.

Run as ``python -m tests.torture.child DEED ROOT``. Each line of output is written after what it tells of is
durable, so whatever a parent has read must be there afterwards. An expected error ends it with status 3.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.entrance.listing import list_vaults
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.creation import NewVault, create_vault
from pss_desktop.vault.opening.lifecycle import Mode, open_vault
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import CHEAP, CHEAP_FLOOR, PASSPHRASE, write_notes

EXPECTED: Final = 3
_FORM: Final = "session_note"
_NOTES: Final = "SELECT uid FROM record JOIN kind ON kind.id = record.kind WHERE kind.name = ?"
_WORDS: Final = "Sat under the fig tree."
_CLIENT: Final = ClientId(b"client of kills!")


def machine() -> Machine:
    """The real clock and disk, with a key derivation that costs nothing."""
    return Machine(SystemClock(), floor=CHEAP_FLOOR, place_problem=lambda path: None)


def open_the_vault(root: Path, mode: Mode = Mode.NORMAL) -> OpenVault:
    """The one vault under *root*."""
    return open_vault(list_vaults(root)[0].folder, PASSPHRASE, machine=machine(), mode=mode)


def say(*words: object) -> None:
    """Tell the parent. One write, flushed: a kill leaves a whole line or none."""
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def make(root: Path) -> None:
    """A new vault with three notes, closed."""
    vault = create_vault(
        root, NewVault("Rowan", "Hazel Brook", PASSPHRASE.text, CHEAP), machine=machine()
    ).vault
    say("made", vault.folder.path.name)
    for note in write_notes(vault, 3):
        say("signed", note.hex())
    vault.close()
    say("closed")


def write(root: Path) -> None:
    """Sign notes and save drafts until somebody ends it."""
    vault = open_the_vault(root)
    say("opened")
    kept = vault.storage.drafts.open(_FORM, _CLIENT)
    revision = kept.revision if kept else 0
    while True:
        say("signed", write_notes(vault, 1)[0].hex())
        revision = save_draft(vault, revision)
        say("draft", revision)
        if revision % 20 == 0:
            vault.checkpoint()


def save_draft(vault: OpenVault, revision: int) -> int:
    """Save a draft whose words name its revision; return the new one."""
    return vault.storage.drafts.save(_FORM, _CLIENT, _drafted(revision + 1), revision=revision).revision


def _drafted(revision: int) -> dict[str, object]:
    return {"narrative": f"words of revision {revision}"}


def note(root: Path) -> None:
    """Open, write a draft and a note, close: the whole of a short day."""
    vault = open_the_vault(root)
    kept = vault.storage.drafts.open(_FORM, _CLIENT)
    try:
        say("draft", save_draft(vault, kept.revision if kept else 0))
        say("signed", write_notes(vault, 1)[0].hex())
    finally:
        vault.close()
    say("closed")


def copy(root: Path) -> None:
    """Open, back up, close."""
    vault = open_the_vault(root)
    try:
        vault.checkpoint()
        backup = finish(back_up(vault.keyed, vault.live)).backup
        say("backed_up", backup.folder.name)
    finally:
        vault.close()
    say("closed")


def verify(root: Path) -> None:
    """Open and tell everything that is there with the words that were written."""
    vault = open_the_vault(root)
    for (uid,) in vault.live.connection.rows(
        "SELECT uid FROM record JOIN kind ON kind.id = record.kind WHERE kind.name = ?", (_FORM,)
    ):
        if _WORDS in str(vault.storage.records.get(RecordId(uid)).content["text"]):
            say("signed", uid.hex())
    kept = vault.storage.drafts.open(_FORM, _CLIENT)
    if kept is not None and kept.content == _drafted(kept.revision):
        say("draft", kept.revision)
    vault.close()


def check(root: Path) -> None:
    """Open and read every part; tell what does not hold, and what would have had to be mended."""
    vault = open_the_vault(root)
    report = finish(check_vault(vault))
    say("sound" if report.sound and not report.differing and not report.pages_replaced else report)
    vault.close()


def read(root: Path) -> None:
    """Read a damaged vault, and take it to a stick."""
    vault = open_the_vault(root, Mode.READ_ONLY)
    say("noticed", *(notice.value for notice in vault.notices))
    stick = root / "stick"
    stick.mkdir()
    made = finish(back_up(vault.keyed, vault.live, to=stick))
    say("backed_up", "whole" if made.entries_lost is None else "anew")
    say("unsound", *sorted(part.value for part in finish(check_vault(vault)).problems))
    vault.close()


def mend(root: Path) -> None:
    """Make a damaged vault's file anew."""
    vault = open_the_vault(root, Mode.RESCUE)
    say("noticed", *(notice.value for notice in vault.notices))
    vault.close()


def next_day(root: Path) -> None:
    """Write a note, then open again and tell everything that is there."""
    note(root)
    verify(root)


DEEDS: Final[Mapping[str, Callable[[Path], None]]] = {
    "make": make,
    "write": write,
    "note": note,
    "backup": copy,
    "verify": verify,
    "check": check,
    "read": read,
    "mend": mend,
    "next_day": next_day,
}


def main(deed: str, root: str) -> int:
    """Do it; an expected error becomes one line."""
    try:
        DEEDS[deed](Path(root))
    except PssError as problem:
        sys.stderr.write(f"{type(problem).code} {type(problem).__name__}\n")
        return EXPECTED
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

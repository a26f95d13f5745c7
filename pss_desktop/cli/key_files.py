"""Files that hold a key as text, as age-keygen writes them: read, and made new."""

from pathlib import Path
from typing import Final

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.visit import Visit
from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.crypto.envelope import Secret
from pss_desktop.crypto.escrow import EscrowKey
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.files.atomic import read_bytes, write_atomically

_LIMIT: Final = 16 * 1024


def run(visit: Visit) -> ExitCode:
    """``vault keeper-key FILE``: a new key in whose keeping vaults can be left; prints its public half."""
    path: Path = visit.options.file
    if path.exists():
        raise Refused("There is a file of that name already. Nothing was written.", ExitCode.REFUSED)
    identity = HybridIdentity.generate()
    text = f"# public key: {identity.recipient.text}\n{identity.text()}\n"
    write_atomically(path, text.encode("ascii"))
    visit.terminal.tell(
        "Whoever has this file can open every vault that is left in its keeping. Keep it on a stick that is "
        "locked away, and a second copy in another place: if both are lost, it opens nothing."
    )
    visit.terminal.say(identity.recipient.text)
    return ExitCode.DONE


def asked_for(visit: Visit) -> Secret:
    """What opens a vault without its passphrase: the key in the file that was named, or a recovery code."""
    path: Path | None = visit.options.key
    if path is not None:
        return EscrowKey.from_text(text_of(path))
    return RecoveryCode.parse(visit.secret("Recovery code"))


def recipient_in(path: Path) -> str:
    """The first line that is no comment, of a file with a public half. Raises a StorageError."""
    lines = (line.strip() for line in text_of(path).splitlines())
    return next((line for line in lines if line and not line.startswith("#")), "?")


def text_of(path: Path) -> str:
    """What a file of a key says, with what is no text replaced. Raises a StorageError."""
    return read_bytes(path, _LIMIT).decode("utf-8", "replace")

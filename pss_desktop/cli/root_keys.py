"""Root keys as the commands ask for them: sealed files on a stick, and their passphrases."""

from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.sync.founding import RootKey

LOSS: Final = (
    "Whoever loses the root keys and their passphrases can never again let anybody in or shut anybody out."
    " Keep a copy of the stick in another place, and the passphrase apart from it."
)


def opened_roots(desk: Desk) -> tuple[RootKey, ...]:
    """The root keys that ``--root`` names, opened. Raises Refused where none is given."""
    if not desk.options.root:
        raise Refused("Say with --root where a sealed root key lies.")
    keys = desk.workspace.programme.root_keys
    opened = []
    for path in desk.options.root:
        file = keys.read(path)
        passphrase = desk.terminal.ask_secret(
            f"Passphrase of the root key {path.name}",
            option="--root-passphrase-fd",
            fd=desk.options.root_passphrase_fd,
        )
        opened.append(keys.open(file, passphrase))
    return tuple(opened)


def new_passphrases(desk: Desk) -> tuple[str, ...]:
    """One for each root key to make."""
    fd = desk.options.new_root_passphrase_fd
    return tuple(_new_passphrase(desk, number, fd) for number in range(1, desk.options.roots + 1))


def threshold(desk: Desk) -> int:
    """What was said, or the least that is more than half."""
    said: int | None = desk.options.threshold
    return desk.options.roots // 2 + 1 if said is None else said


def _new_passphrase(desk: Desk, number: int, fd: int | None) -> str:
    option = "--new-root-passphrase-fd"
    chosen = desk.terminal.ask_secret(f"New passphrase of root key {number}", option=option, fd=fd)
    if fd is None and desk.terminal.ask_secret("Once more", option=option, fd=None) != chosen:
        raise Refused("The two were not the same. Nothing was changed.", ExitCode.REFUSED)
    return chosen

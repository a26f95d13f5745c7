"""Root keys as the commands ask for them: sealed files on a stick, and their passphrases."""

from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.services.programme.root_keys import NewRoots, read_root
from pss_desktop.sync.founding import RootKey

LOSS: Final = (
    "Whoever loses the root keys and their passphrases can never again let anybody in or shut anybody out."
    " Keep a copy of the stick in another place, and the passphrase apart from it."
)


def opened_roots(desk: Desk) -> tuple[RootKey, ...]:
    """The root keys that ``--root`` names, opened. Raises Refused where none is given."""
    if not desk.options.root:
        raise Refused("Say with --root where a sealed root key lies.")
    opened = []
    for path in desk.options.root:
        file = read_root(path)
        passphrase = desk.terminal.ask_secret(
            f"Passphrase of the root key {path.name}",
            option="--root-passphrase-fd",
            fd=desk.options.root_passphrase_fd,
        )
        opened.append(desk.workspace.root_keys.open(file, passphrase))
    return tuple(opened)


def new_roots(desk: Desk) -> NewRoots:
    """A passphrase for each root key to make; the least threshold that is enough, if none was said."""
    fd, count = desk.options.new_root_passphrase_fd, desk.options.roots
    said: int | None = desk.options.threshold
    threshold = count // 2 + 1 if said is None else said
    return NewRoots(tuple(_new_passphrase(desk, number, fd) for number in range(1, count + 1)), threshold)


def _new_passphrase(desk: Desk, number: int, fd: int | None) -> str:
    option = "--new-root-passphrase-fd"
    chosen = desk.terminal.ask_secret(f"New passphrase of root key {number}", option=option, fd=fd)
    if fd is None and desk.terminal.ask_secret("Once more", option=option, fd=None) != chosen:
        raise Refused("The two were not the same. Nothing was changed.", ExitCode.REFUSED)
    return chosen

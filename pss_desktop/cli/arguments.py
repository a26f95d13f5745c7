"""The commands and their options; no option takes a secret or a client's words."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

_WIDTH: Final = 78
_DIGITS: Final = 18  # what a machine counts with


class _Group(NamedTuple):
    help: str
    fill: Callable[[argparse.ArgumentParser], None]


class _Parser(argparse.ArgumentParser):
    """Its help is 78 letters wide: to ask for the terminal's width loads every way to pack a folder, 2 ms."""

    def __init__(self, **given: Any) -> None:
        super().__init__(formatter_class=partial(argparse.HelpFormatter, width=_WIDTH), **given)


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The chosen command as ``group`` and ``act``, and its options. Ends the process on a mistake."""
    words = sys.argv[1:] if arguments is None else arguments
    return _parser(words).parse_args(words)


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(
        prog="pss-desktop",
        description="Works with encrypted vaults of counseling records, without a window.",
        epilog="Exit codes: 0 done, 1 failed, 2 usage, 3 wrong passphrase or code, 4 not found, 5 in use,"
        " 6 damaged, 7 too new, 8 disk, 9 refused, 10 the check found problems, 11 not trusted,"
        " 12 not for us, 13 unreachable, 130 interrupted.",
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where vaults and backups lie")
    parser.set_defaults(vault="", passphrase_fd=None, opening="normal")
    _opens(parser)
    groups = parser.add_subparsers(dest="group", required=True, metavar="COMMAND")
    for name in _meant(words):
        group = _GROUPS[name]
        group.fill(groups.add_parser(name, help=group.help))
    return parser


def _meant(words: Sequence[str]) -> Iterable[str]:
    """The groups that are named at any place; all where there is none, or where help may be asked for.

    To make them all takes as long as signing a note.
    """
    named = [name for name in _GROUPS if name in words]
    asks_for_help = any(word.startswith(("-h", "--h")) for word in words)
    return named if named and not asks_for_help else _GROUPS


def _add_vault(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    create = acts.add_parser("create", help="make a vault; its name and yours are asked for")
    create.add_argument("--supervisor", action="store_true", help="offer six words, not five")
    _secret_fd(create)
    offer = acts.add_parser("offer", help="offer random words for a passphrase")
    offer.add_argument("--count", type=int, choices=range(5, 13), default=5, help="how many words")
    acts.add_parser("list", help="list the vaults; takes no passphrase")
    check = acts.add_parser("check", help="read and verify every part")
    remove_lost = "instead, remove for good what is kept of entries that could not be read"
    check.add_argument("--remove-lost", action="store_true", help=remove_lost)
    check.add_argument("--yes", action="store_true", help="do not ask once more")
    _opens(check)
    backup = acts.add_parser("backup", help="make a backup and verify it")
    where = backup.add_mutually_exclusive_group()
    where.add_argument("--to", type=Path, metavar="DIR", help="a stick, instead of the usual place")
    where.add_argument("--orphans", action="store_true", help="list those of a copy that is here no more")
    where.add_argument("--remove", metavar="NAME", help="remove such a one for good, by its folder's name")
    backup.add_argument("--yes", action="store_true", help="do not ask for the name once more")
    _opens(backup)
    backups = acts.add_parser("backups", help="list backups; takes no passphrase")
    backups.add_argument("--in", dest="place", type=Path, metavar="DIR", help="where to look")
    restore = acts.add_parser("restore", help="make a vault of a backup, as a new device")
    restore.add_argument("backup", type=Path, metavar="BACKUP", help="the backup's folder")
    restore.add_argument("--recovery", action="store_true", help="open it by the recovery code")
    _key_file(restore)
    _secret_fd(restore)
    _add_keys(acts)
    erase = acts.add_parser("erase", help="erase a client for good")
    erase.add_argument("client", metavar="CODE", help="the client's code, such as K7-204")
    erase.add_argument("--yes", action="store_true", help="do not ask for the code once more")
    _opens(erase)
    clock = acts.add_parser("clock", help="compare the computer's date with what is written")
    clock.add_argument("--repair", action="store_true", help="sign that the computer's date is right")
    clock.add_argument("--yes", action="store_true", help="do not ask once more")
    _opens(clock)
    audit = acts.add_parser("audit", help="show who opened and changed what, newest first")
    audit.add_argument("--count", type=_count, metavar="N", help="so many entries; all if not given")
    _opens(audit)


def _count(text: str) -> int:
    """How many, 0 or more."""
    if not text.isdecimal() or len(text) > _DIGITS:
        raise argparse.ArgumentTypeError("it is a number from 0 on")
    return int(text)


def _add_keys(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    passphrase = acts.add_parser("passphrase", help="change the passphrase")
    _opens(passphrase)
    _new_secret_fd(passphrase)
    recover = acts.add_parser("recover", help="set a new passphrase by the recovery code")
    _key_file(recover)
    _opens(recover)
    _new_secret_fd(recover)
    code = acts.add_parser("recovery-code", help="make a new recovery code")
    _opens(code)
    rotate = acts.add_parser("rotate", help="give the vault a new key and a new recovery code")
    _opens(rotate)
    _add_escrow(acts)


def _add_escrow(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    escrow = acts.add_parser("escrow", help="say in whose keeping the vault is, leave it there, take it back")
    what = escrow.add_mutually_exclusive_group()
    what.add_argument("--leave", action="store_true", help="in the programme's keeping")
    what.add_argument("--to", type=Path, metavar="FILE", help="in the keeping of the public key in FILE")
    what.add_argument("--take-back", action="store_true", help="let only the owner's secrets open it")
    _opens(escrow)
    key = acts.add_parser("keeper-key", help="make a key in whose keeping vaults can be left")
    key.add_argument("file", type=Path, metavar="FILE", help="where to write it; on a stick")
    _opens(acts.add_parser("receiving-key", help="print the key that opens what is sent to this device"))


def _add_client(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    add = acts.add_parser("add", help="add a client, whose name is asked for")
    add.add_argument("--birth", metavar="DATE", default="", help="1988-04-12, 1988-04, 1988 or about 1988")
    add.add_argument("--languages", metavar="CODES", default="", help="such as ar,en")
    _details_fd(add, "birth=1988 or languages=ar,en")
    add.add_argument("--anyway", action="store_true", help="add also where somebody similar is there")
    _opens(add)
    _opens(acts.add_parser("list", help="list the clients outside the bin"))


def _add_note(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    add = acts.add_parser("add", help="sign a session note, whose words come by standard input")
    add.add_argument("client", metavar="CODE", help="the client's code, such as K7-204")
    add.add_argument(
        "--when", metavar="INSTANT", default="", help="such as 2026-11-22T09:30Z; now if not given"
    )
    add.add_argument("--minutes", type=int, metavar="N", help="how long the session took")
    _details_fd(add, "when=2026-11-22T09:30Z or minutes=50")
    add.add_argument(
        "--text-fd", type=int, metavar="N", help="file descriptor of the words; else standard input"
    )
    add.add_argument("--draft", action="store_true", help="keep it as the client's unsigned note")
    _opens(add)


def _details_fd(parser: argparse.ArgumentParser, lines: str) -> None:
    """Options stand in the list of processes, which other accounts may read."""
    parser.add_argument(
        "--details-fd",
        type=int,
        metavar="N",
        help=f"file descriptor of lines such as {lines}, unseen by others",
    )


def _opens(parser: argparse.ArgumentParser) -> None:
    """What every command takes that opens a vault; it may stand before the command as well.

    A default would overwrite what was said there, so only the outermost parser has any.
    """
    parser.add_argument(
        "--vault", metavar="NAME", default=argparse.SUPPRESS, help="its name or id; a single one needs none"
    )
    _secret_fd(parser)
    way = parser.add_mutually_exclusive_group()
    for option, what in (
        ("--read-only", "for a damaged vault"),
        ("--rescue", "make a damaged file anew of what reads, then open it"),
        ("--as-new-device", "go on after history was lost, or without this device's key"),
    ):
        way.add_argument(
            option,
            dest="opening",
            action="store_const",
            const=option.strip("-").replace("-", "_"),
            default=argparse.SUPPRESS,
            help=what,
        )


def _key_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--key", type=Path, metavar="FILE", help="open it by the key in whose keeping it was left"
    )


def _secret_fd(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        default=argparse.SUPPRESS,
        help="file descriptor whose next line is the passphrase, or the recovery code if that is asked for",
    )


def _new_secret_fd(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-fd",
        type=int,
        metavar="N",
        help="file descriptor whose next line is the new passphrase",
    )


def _add_roster(parser: argparse.ArgumentParser) -> None:
    from pss_desktop.cli.roster_arguments import add_roster  # noqa: PLC0415 - for these commands alone

    add_roster(parser, _opens)


def _add_bundle(parser: argparse.ArgumentParser) -> None:
    from pss_desktop.cli.bundle_arguments import add_bundle  # noqa: PLC0415 - for these commands alone

    add_bundle(parser, _opens)


def _add_mailbox(parser: argparse.ArgumentParser) -> None:
    from pss_desktop.cli.mailbox_arguments import add_mailbox  # noqa: PLC0415 - for these commands alone

    add_mailbox(parser, _opens)


def _add_inbox(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    _opens(acts.add_parser("list", help="number, state, reason, sender, kind, size, when it came"))
    discard = acts.add_parser("discard", help="throw bundles away; the same ones may come again")
    discard.add_argument("keys", nargs="+", type=int, metavar="NUMBER", help="as list says it")
    _opens(discard)


def _add_alarms(parser: argparse.ArgumentParser) -> None:
    _opens(parser)
    acts = parser.add_subparsers(dest="act", metavar="[ACT]")
    parser.set_defaults(act="alarms")
    seen = acts.add_parser("seen", help="say that somebody read them; what asks is answered in the window")
    which = seen.add_mutually_exclusive_group(required=True)
    which.add_argument("keys", nargs="*", type=int, default=[], metavar="NUMBER", help="as alarms says it")
    which.add_argument("--all", action="store_true", help="all that are new")
    _opens(seen)


def _add_search(parser: argparse.ArgumentParser) -> None:
    _opens(parser)
    parser.set_defaults(act="search")


_GROUPS: Final = {
    "vault": _Group("make, check, back up and restore vaults", _add_vault),
    "client": _Group("add and list clients", _add_client),
    "note": _Group("add session notes", _add_note),
    "roster": _Group("the people of a programme: found, join, admit", _add_roster),
    "bundle": _Group("what is sent to others and comes from them", _add_bundle),
    "inbox": _Group("received bundles that wait", _add_inbox),
    "alarms": _Group("what rang, about whose device, who brought it, when", _add_alarms),
    "mailbox": _Group("places by which bundles are exchanged", _add_mailbox),
    "search": _Group("find clients and notes by words, which are asked for", _add_search),
}

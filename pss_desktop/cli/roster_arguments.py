"""The options of ``roster``; people are named by ids, since names do not stand in a list of processes."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

ROLES: Final = ("counselor", "clinic_staff", "supervisor", "coordinator")
SPELLINGS: Final = ("english", "arabic", "digits")
REASONS: Final = ("lost", "stolen", "replaced", "left")

Common = Callable[[argparse.ArgumentParser], None]
_Acts: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_roster(parser: argparse.ArgumentParser, opens: Common) -> None:
    """*opens* adds what every command takes that opens a vault."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    parser.set_defaults(root=(), root_passphrase_fd=None, propose_to=None)
    show = acts.add_parser("show", help="say where this vault stands, and list the programme's people")
    export = acts.add_parser("export", help="write the roster to a file for the others")
    export.add_argument("file", type=Path, metavar="FILE")
    accept = acts.add_parser("accept", help="take over the roster in a file, whoever brought it")
    accept.add_argument("file", type=Path, metavar="FILE")
    accept.add_argument(
        "--keys-confirmed", action="store_true", help="whoever comes with another key was asked in person"
    )
    leave = acts.add_parser("leave", help="belong to no programme, so that another can be joined")
    leave.add_argument("--yes", action="store_true", help="do not ask for its name")
    for one in (show, export, accept, leave):
        opens(one)
    _add_founding(acts, opens)
    _add_joining(acts, opens)
    _add_changes(acts, opens)


def _add_founding(acts: _Acts, opens: Common) -> None:
    found = acts.add_parser("found", help="found a programme, whose name is asked for")
    pair = acts.add_parser("pair", help="found one for two people, and answer the other's request")
    pair.add_argument("--request", type=Path, required=True, metavar="FILE", help="the other's request")
    pair.add_argument("--reply-to", type=Path, required=True, metavar="FILE", help="where the reply goes")
    for one in (found, pair):
        one.add_argument("--role", choices=ROLES, default="supervisor", help="your own role")
        _lasts(one)
        _new_roots(one)
        opens(one)


def _add_joining(acts: _Acts, opens: Common) -> None:
    join = acts.add_parser("join", help="come into a programme: ask, hear the reply, accept the answer")
    step = join.add_mutually_exclusive_group(required=True)
    step.add_argument("--request-to", type=Path, metavar="FILE", help="write a request")
    step.add_argument("--reply", type=Path, metavar="FILE", help="read the reply, then see 'roster words'")
    step.add_argument("--answer", type=Path, metavar="FILE", help="believe the answer, once words were heard")
    step.add_argument("--cancel", action="store_true", help="end it")
    opens(join)
    words = acts.add_parser("words", help="show what to read aloud; asks for the two covered parts")
    words.add_argument(
        "--as",
        dest="spelling",
        choices=SPELLINGS,
        default="english",
        help="eight words, or thirty digits: on both sides the same",
    )
    opens(words)
    admit = acts.add_parser("admit", help="let somebody in: read the request, then give a role")
    admit.add_argument("--request", type=Path, metavar="FILE", help="their request")
    admit.add_argument("--reply-to", type=Path, metavar="FILE", help="where the reply to it goes")
    admit.add_argument("--role", choices=ROLES, help="let in whoever's words were heard")
    admit.add_argument("--answer-to", type=Path, metavar="FILE", help="where the answer goes")
    admit.add_argument(
        "--propose-to", type=Path, metavar="FILE", help="instead of the answer, which follows once all signed"
    )
    admit.add_argument("--supervised-by", nargs="*", default=(), metavar="ID", help="who reviews their work")
    admit.add_argument("--supervises", nargs="*", default=(), metavar="ID", help="whose work they review")
    _signs(admit)
    opens(admit)


def _add_changes(acts: _Acts, opens: Common) -> None:
    role = acts.add_parser("role", help="give somebody another role")
    role.add_argument("person", metavar="ID")
    role.add_argument("role", choices=ROLES)
    link = acts.add_parser("link", help="say whose work a supervisor reviews")
    link.add_argument("supervisor", metavar="ID")
    link.add_argument("counselor", metavar="ID")
    link.add_argument("--end", action="store_true", help="end it")
    revoke = acts.add_parser("revoke", help="end the trust in a device or a person, for good")
    revoke.add_argument("subject", metavar="ID")
    revoke.add_argument("--reason", choices=REASONS, required=True)
    revoke.add_argument(
        "--vouched", action="store_true", help="all that came from there until now is surely its owner's"
    )
    rotate = acts.add_parser("rotate", help="other root keys, signed for by the old ones")
    _new_roots(rotate)
    repair = acts.add_parser("repair", help="after two rosters of one version: one that names both")
    keeper = acts.add_parser("keeper", help="name the key in whose keeping members may leave their vaults")
    whose = keeper.add_mutually_exclusive_group(required=True)
    whose.add_argument("--recipient", type=Path, metavar="FILE", help="a file with its public half")
    whose.add_argument("--nobody", action="store_true", help="none any more")
    policy = acts.add_parser("policy", help="how long members keep what a client took back; who may erase")
    days = policy.add_mutually_exclusive_group(required=True)
    days.add_argument("--erase-withdrawn-after", type=int, metavar="DAYS", help="then it is erased, and said")
    days.add_argument("--keep-withdrawn", action="store_true", help="out of sight, and not erased")
    days.add_argument(
        "--erasers", nargs="*", choices=ROLES, help="the roles that may erase what others began; none: nobody"
    )
    renew = acts.add_parser("renew", help="change nothing but until when the list lasts")
    _lasts(renew)
    for one in (role, link, keeper, policy, renew, revoke, rotate, repair):
        _signs(one)
        opens(one)
        one.add_argument(
            "--propose-to", type=Path, metavar="FILE", help="write it there for other root keys to sign too"
        )
    cosign = acts.add_parser("cosign", help="sign what another holder of a root key proposes")
    cosign.add_argument("file", type=Path, metavar="FILE")
    cosign.add_argument("--to", type=Path, required=True, metavar="FILE")
    _signs(cosign)
    opens(cosign)


def _lasts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--months", type=int, choices=range(3, 25), default=12, metavar="N", help="how long it lasts: 3 to 24"
    )


def _signs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--root", type=Path, action="append", default=[], metavar="FILE", help="a sealed root key; repeatable"
    )
    parser.add_argument(
        "--root-passphrase-fd", type=int, metavar="N", help="descriptor of their passphrases, a line each"
    )


def _new_roots(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="the stick for the root keys")
    parser.add_argument("--roots", type=int, choices=range(1, 17), default=1, help="how many root keys")
    parser.add_argument("--threshold", type=int, help="how many must sign; more than half if not given")
    parser.add_argument(
        "--new-root-passphrase-fd", type=int, metavar="N", help="descriptor of their passphrases, a line each"
    )

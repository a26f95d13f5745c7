"""The options of ``bundle``; people are named by ids, since names do not stand in a list of processes."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Common = Callable[[argparse.ArgumentParser], None]
_Acts: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_bundle(parser: argparse.ArgumentParser, opens: Common) -> None:
    """*opens* adds what every command takes that opens a vault."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    _add_export(acts, opens)
    _add_reading(acts, opens)


def _add_export(acts: _Acts, opens: Common) -> None:
    export = acts.add_parser("export", help="say what would leave and what stays, and seal it into a folder")
    export.add_argument(
        "person", nargs="?", metavar="ID", help="the person's id, as roster show says it; else everybody"
    )
    export.add_argument("--out", type=Path, metavar="DIR", help="seal, and write the bundles there")
    export.add_argument("--agree", action="store_true", help="seal also what nobody looked at before")
    export.add_argument(
        "--names", action=argparse.BooleanOptionalAction, help="names and addresses too, for a supervisor"
    )
    export.add_argument("--slow", action="store_true", help="in small bundles, for a bad line")
    opens(export)


def _add_reading(acts: _Acts, opens: Common) -> None:
    for act, words in (
        ("verify", "say whether a bundle is genuine and for this device"),
        ("inspect", "say what is in it for this vault"),
    ):
        parser = acts.add_parser(act, help=f"{words}; nothing is kept")
        parser.add_argument("file", type=Path, metavar="FILE")
        opens(parser)
    parser = acts.add_parser("import", help="read bundles in; if none is named, what arrived in the inbox")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a bundle, or a folder of them")
    parser.add_argument(
        "--inbox",
        nargs="+",
        type=int,
        default=[],
        metavar="NUMBER",
        help="of the inbox, as inbox list says it",
    )
    parser.add_argument("--erase", action="store_true", help="agree to more than 20 erasures in a day")
    parser.add_argument(
        "--yes", action="store_true", help="also if what is named should not have been sent here"
    )
    opens(parser)

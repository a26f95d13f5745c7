"""The options of ``mailbox``; secrets come by prompt or descriptor."""

import argparse
from collections.abc import Callable
from pathlib import Path

Opens = Callable[[argparse.ArgumentParser], None]


def add_mailbox(parser: argparse.ArgumentParser, opens: Opens) -> None:
    """``mailbox list | add | probe | pin | for | sync | remove``."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    opens(acts.add_parser("list", help="list the mailboxes and how they stand"))
    _add_add(acts.add_parser("add", help="set a mailbox up; its secret is asked for"), opens)
    probe = acts.add_parser("probe", help="put something small there, read it back, take it away")
    _named(probe, opens)
    pin = acts.add_parser("pin", help="say that a server's key was compared and is the right one")
    _named(pin, opens)
    pin.add_argument("fingerprint", metavar="SHA256:...", help="as whoever runs the server told you")
    lead = acts.add_parser("for", help="say who fetches there: everybody, or the people named")
    _named(lead, opens)
    lead.add_argument("people", nargs="+", metavar="PERSON", help="'everybody', or ids or names of people")
    sync = acts.add_parser("sync", help="send what waits and fetch what came, by every mailbox")
    sync.add_argument("--to", type=Path, metavar="DIR", help="put what waits into this folder instead")
    opens(sync)
    _named(acts.add_parser("remove", help="forget a mailbox and its secret"), opens)


def _named(parser: argparse.ArgumentParser, opens: Opens) -> None:
    parser.add_argument("mailbox", metavar="NAME", help="the mailbox's name or key, as 'list' shows it")
    opens(parser)


def _add_add(parser: argparse.ArgumentParser, opens: Opens) -> None:
    parser.add_argument("name", metavar="NAME", help="what it is called here")
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--folder", type=Path, metavar="DIR", help="a folder, on a stick perhaps")
    place.add_argument("--webdav", metavar="URL", help="the address of a WebDAV folder")
    place.add_argument("--sftp", metavar="HOST[:PORT]/FOLDER", help="a folder on an SSH server")
    place.add_argument("--s3", metavar="BUCKET[/FOLDER]", help="a bucket of an S3-like store")
    parser.add_argument("--user", default="", metavar="NAME", help="your name there; the key id of a store")
    parser.add_argument("--endpoint", default="", metavar="URL", help="the address of an S3-like store")
    parser.add_argument("--region", default="us-east-1", metavar="NAME", help="its region")
    parser.add_argument("--host-key", default="", metavar="SHA256:...", help="the server's pinned key")
    parser.add_argument(
        "--key-file", type=Path, metavar="FILE", help="a private SSH key, instead of a secret"
    )
    parser.add_argument(
        "--secret-fd", type=int, metavar="N", help="file descriptor whose next line is the secret"
    )
    parser.add_argument(
        "--for", dest="people", action="append", default=[], metavar="PERSON",
        help="an id or name of somebody who fetches there; may be repeated; without it, everybody",
    )  # fmt: skip
    parser.add_argument("--slow", action="store_true", help="send and fetch little, for a bad line")
    opens(parser)

"""``mailbox``: which there are, setting one up, trying it, sending and fetching, removing it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused, exit_code_of
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.exchange_errors import InboxFullError
from pss_desktop.domain.ids import PersonId, to_hex
from pss_desktop.files.atomic import read_bytes
from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.services.mailboxes.errands import run_here
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    S3Settings,
    Settings,
    SftpSettings,
    WebDavSettings,
)

_KEY_LIMIT: Final = 64 * 1024
_SSH_PORT: Final = "22"
EVERYBODY: Final = "everybody"


def run(desk: Desk) -> ExitCode:
    acts: dict[str, Callable[[Desk], ExitCode]] = {
        "list": _list,
        "add": _add,
        "probe": _probe,
        "pin": _pin,
        "for": _lead_to,
        "sync": _sync,
        "remove": _remove,
    }
    return acts[desk.options.act](desk)


def _list(desk: Desk) -> ExitCode:
    for row in desk.workspace.mailboxes.rows():
        kept = row.mailbox
        reached = "" if row.reached_at is None else to_iso(row.reached_at)
        left = "full" if row.left == InboxFullError.code else row.left
        state = "off" if not kept.on else row.problem or left or ("ok" if reached else "unused")
        people = ",".join(map(to_hex, kept.people)) or EVERYBODY
        desk.terminal.say(kept.key, kept.name, kept.type.value, state, reached, people)
    return ExitCode.DONE


def _add(desk: Desk) -> ExitCode:
    options = desk.options
    people = _people(desk, options.people)
    book = desk.workspace.mailboxes.book
    kept = book.add(options.name, _settings(desk), slow=options.slow, people=people)
    desk.terminal.say(kept.key)
    return ExitCode.DONE


def _probe(desk: Desk) -> ExitCode:
    outcome = desk.workspace.mailboxes.try_out(_named(desk)).run()
    if outcome.problem is not None:
        raise outcome.problem
    desk.terminal.say("It works.")
    return ExitCode.DONE


def _pin(desk: Desk) -> ExitCode:
    kept = _named(desk)
    if not isinstance(kept.settings, SftpSettings):
        raise Refused("Only servers by SFTP have a key to pin.")
    desk.workspace.mailboxes.book.pin(kept.key, desk.options.fingerprint)
    return ExitCode.DONE


def _lead_to(desk: Desk) -> ExitCode:
    people = () if desk.options.people == [EVERYBODY] else _people(desk, desk.options.people)
    desk.workspace.mailboxes.book.change(replace(_named(desk), people=people))
    return ExitCode.DONE


def _sync(desk: Desk) -> ExitCode:
    exchange = desk.workspace.mailboxes.exchange
    exchange.settle()
    if desk.options.to is not None:
        return _told(desk, run_here(exchange.hand_to(desk.options.to)))
    return _told(desk, run_here(exchange.round(asked=True)))


def _remove(desk: Desk) -> ExitCode:
    desk.workspace.mailboxes.book.remove(_named(desk).key)
    return ExitCode.DONE


def _told(desk: Desk, done: Exchanged) -> ExitCode:
    desk.terminal.say("sent", str(done.sent))
    desk.terminal.say("fetched", str(done.fetched))
    code = ExitCode.DONE
    for key, problem in done.problems:
        where = f"{key}: " if key else ""
        desk.terminal.tell(f"{where}{sentence_for(problem)} [{problem.code}]")
        code = exit_code_of(problem)
    return code


def _named(desk: Desk) -> KeptMailbox:
    """The mailbox of that key, or else of that name. Raises Refused unless there is just one."""
    wanted = desk.options.mailbox
    found = [kept for kept in desk.workspace.mailboxes.book.all() if wanted in (kept.key, kept.name)]
    if len(found) != 1:
        raise Refused("No one mailbox is called so.", ExitCode.NOT_FOUND)
    return found[0]


def _people(desk: Desk, wanted: list[str]) -> tuple[PersonId, ...]:
    """Those of the programme whose id or name it is. Raises Refused unless each is just one."""
    found: list[PersonId] = []
    colleagues = desk.workspace.mailboxes.colleagues()
    for one in wanted:
        meant = [person for person, name in colleagues if one in (to_hex(person), name)]
        if len(meant) != 1:
            raise Refused(f"No one person of the programme is called {one}.", ExitCode.NOT_FOUND)
        found += meant
    return tuple(sorted(found))


def _settings(desk: Desk) -> Settings:
    options = desk.options
    if options.folder is not None:
        return FolderSettings(str(options.folder.absolute()))
    if options.webdav is not None:
        secret = _secret(desk) if options.user else ""
        return WebDavSettings(options.webdav, options.user, secret)
    if options.s3 is not None:
        bucket, _, prefix = options.s3.partition("/")
        return S3Settings(bucket, options.user, _secret(desk), options.endpoint, options.region, prefix)
    return _sftp(desk)


def _sftp(desk: Desk) -> SftpSettings:
    options = desk.options
    place, slash, folder = options.sftp.partition("/")
    host, _, port = place.partition(":")
    if options.key_file is not None:
        secret = read_bytes(options.key_file, _KEY_LIMIT).decode("utf-8", "replace")
    else:
        secret = _secret(desk)
    number = port or _SSH_PORT
    return SftpSettings(
        host,
        slash + folder,
        options.user,
        secret,
        options.host_key,
        int(number) if number.isdecimal() else 0,
    )


def _secret(desk: Desk) -> str:
    return desk.terminal.ask_secret("Secret of the mailbox", option="--secret-fd", fd=desk.options.secret_fd)

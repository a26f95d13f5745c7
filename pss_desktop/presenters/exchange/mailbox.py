"""Setting a mailbox up, or changing one: its type, its fields, trying it, keeping it, removing it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.exchange_errors import HostKeyUnknownError
from pss_desktop.domain.ids import PersonId
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, Undoable, UndoOffer
from pss_desktop.presenters.runner import Lane, Priority
from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.services.mailboxes.errands import Outcome
from pss_desktop.services.place import Place
from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    MailboxType,
    S3Settings,
    Settings,
    SftpSettings,
    WebDavSettings,
    checked,
    type_of,
)

NAME: Final = "name"
SECRET: Final = "secret"  # noqa: S105 - names a field, holds no secret
PORT: Final = "port"
PEOPLE: Final = "people"

FIELDS: Final[Mapping[MailboxType, tuple[str, ...]]] = MappingProxyType(
    {
        MailboxType.FOLDER: ("path",),
        MailboxType.WEBDAV: ("address", "user", SECRET),
        MailboxType.SFTP: ("host", PORT, "folder", "user", SECRET),
        MailboxType.S3: ("bucket", "key_id", SECRET, "endpoint", "region", "prefix"),
    }
)
"""The fields of each type."""

ASKED: Final = (
    "path", "address", "host", "bucket", "port", "folder", "user", "key_id", SECRET, "endpoint", "region",
    "prefix",
)  # fmt: skip
"""All fields in the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the form. A secret that is kept already is never shown; empty leaves it as it is.

    *people* are those whom it leads to, None for everybody.
    """

    kind: MailboxType
    name: str = ""
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    slow: bool = False
    on: bool = True
    people: frozenset[PersonId] | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What the form is about. *known*: the mailbox is set up already, so that its type stays.

    *local*: it is the one for this computer, of which only whom it leads to can change. *colleagues* are the
    people of the programme by name.
    """

    known: bool = False
    local: bool = False
    has_secret: bool = False
    colleagues: tuple[tuple[PersonId, str], ...] = ()


class MailboxView(Protocol):
    """The form."""

    def show_form(self, filled: Filled, about: About) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def show_works(self) -> None:
        """Something was put there, read back and taken away again."""

    def ask_host_key(self, fingerprint: str) -> None:
        """The server is new; the person compares its key before anything secret is said."""

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...

    def show_problem(self, problem: PssError | None) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None: ...

    def show_folder(self, folder: Path) -> None: ...


class MailboxPresenter(QuietScreen):
    """*place.record* is the mailbox's key; empty for a new one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        self._desk = desk
        self._key = place.record
        self._kept: KeptMailbox | None = None
        self._host_key = ""
        self._colleagues: tuple[tuple[PersonId, str], ...] = ()
        self._view: MailboxView

    def attach(self, view: MailboxView) -> None:
        self._view = view
        mailboxes, key = self._desk.workspace.mailboxes, self._key

        def work() -> KeptMailbox | None:
            self._colleagues = mailboxes.colleagues()
            return mailboxes.book.get(key) if key else None

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def place(self) -> Place:
        return Place(Screen.MAILBOX, record=self._key)

    def back(self) -> None:
        self._desk.shell.go(Place(Screen.EXCHANGE))

    # Deeds

    def choose_folder(self) -> None:
        """Point at the folder instead of typing where it lies."""
        self._view.ask_folder(self._view.show_folder)

    def try_out(self, filled: Filled) -> None:
        """Put something small there and take it away; nothing is kept by it."""
        made = self._made(filled)
        if made is None:
            return
        self._view.show_problem(None)
        self._view.show_busy(busy=True)
        errand = self._desk.workspace.mailboxes.try_out(made)
        self._desk.runner.submit(errand.run, done=self._tried, failed=self._failed, lane=Lane.LINE)

    def trust_host(self, fingerprint: str, filled: Filled) -> None:
        """The person compared the key: from now on it has to be this one."""
        self._host_key = fingerprint
        self.try_out(filled)

    def keep(self, filled: Filled) -> None:
        """Set it up, or change it; then back to the exchange."""
        made = self._made(filled)
        if made is None:
            return
        book = self._desk.workspace.mailboxes.book

        def work() -> None:
            if self._kept is None:
                book.add(made.name, made.settings, slow=made.slow, people=made.people)
            else:
                book.change(made)

        self._desk.runner.submit(
            work, done=lambda _: self.back(), failed=self._failed, priority=Priority.WRITE
        )

    def remove(self) -> None:
        """Forget it and its secret; for a moment that can be taken back."""
        book, key = self._desk.workspace.mailboxes.book, self._key

        def work() -> KeptMailbox:
            kept = book.get(key)
            book.remove(key)
            return kept

        self._desk.runner.submit(work, done=self._removed, failed=self._failed, priority=Priority.WRITE)

    # Within

    def _removed(self, kept: KeptMailbox) -> None:
        lasting, shell, book = self._desk.lasting, self._desk.shell, self._desk.workspace.mailboxes.book

        def put_back() -> None:
            lasting.submit(
                lambda: book.put_back(kept),
                done=lambda _: None,
                failed=shell.tell,
                priority=Priority.WRITE,
            )

        self.back()
        shell.offer_undo(UndoOffer(Undoable.MAILBOX_REMOVED, kept.name, put_back))

    def _loaded(self, kept: KeptMailbox | None) -> None:
        if kept is None:
            self._view.show_form(Filled(MailboxType.FOLDER), About(colleagues=self._colleagues))
            return
        self._kept = kept
        settings = kept.settings
        if isinstance(settings, SftpSettings):
            self._host_key = settings.host_key
        plain = asdict(settings)
        values = {name: str(plain[name]) for name in FIELDS[kept.type] if name != SECRET}
        people = frozenset(kept.people) if kept.people else None
        filled = Filled(kept.type, kept.name, values, slow=kept.slow, on=kept.on, people=people)
        about = About(
            known=True,
            local=kept.is_local,
            has_secret=bool(plain.get(SECRET)),
            colleagues=self._colleagues,
        )
        self._view.show_form(filled, about)

    def _made(self, filled: Filled) -> KeptMailbox | None:
        """The mailbox that the form describes; ``None`` when something in it cannot be right."""
        settings = self._settings(filled)
        named = filled.name.strip() or (self._kept is not None and self._kept.is_local)
        problems: tuple[FieldProblem, ...] = () if named else (FieldProblem(NAME, "required"),)
        if filled.people is not None and not filled.people:
            problems += (FieldProblem(PEOPLE, "required"),)
        try:
            checked(settings)
        except InvalidFieldsError as problem:
            problems += problem.problems
        self._view.show_problems(problems)
        if problems:
            return None
        people = tuple(sorted(filled.people or ()))
        return KeptMailbox(self._key, filled.name.strip(), settings, filled.on, filled.slow, people)

    def _settings(self, filled: Filled) -> Settings:
        values = {name: filled.values.get(name, "").strip() for name in FIELDS[filled.kind]}
        secret = filled.values.get(SECRET, "") or self._kept_secret(filled.kind)
        match filled.kind:
            case MailboxType.FOLDER:
                return FolderSettings(values["path"])
            case MailboxType.WEBDAV:
                return WebDavSettings(values["address"], values["user"], secret)
            case MailboxType.S3:
                return S3Settings(
                    values["bucket"],
                    values["key_id"],
                    secret,
                    values["endpoint"],
                    values["region"] or "us-east-1",
                    values["prefix"],
                )
        return SftpSettings(
            values["host"],
            values["folder"],
            values["user"],
            secret,
            self._host_key,
            _port(values[PORT]),
        )

    def _kept_secret(self, kind: MailboxType) -> str:
        if self._kept is None or type_of(self._kept.settings) is not kind:
            return ""
        return str(asdict(self._kept.settings).get(SECRET, ""))

    def _tried(self, outcome: Outcome) -> None:
        self._view.show_busy(busy=False)
        if isinstance(outcome.problem, HostKeyUnknownError):
            self._view.ask_host_key(outcome.problem.fingerprint)
        elif outcome.problem is not None:
            self._view.show_problem(outcome.problem)
        else:
            self._view.show_works()

    def _failed(self, problem: PssError) -> None:
        self._view.show_busy(busy=False)
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        else:
            self._view.show_problem(problem)


def _port(text: str) -> int:
    """22 where nothing is typed; 0, which no port is, for what is no number."""
    if not text:
        return 22
    return int(text) if text.isdecimal() and len(text) <= 5 else 0

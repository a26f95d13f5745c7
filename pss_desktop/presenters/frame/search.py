"""Search everything: clients, notes and commands from one field, each key asking again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.folding import fold
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.runner import Ticket
from pss_desktop.services.cases.finder import Hits, RecordHit
from pss_desktop.services.place import Place

ASK_AFTER_MS = 120
_PAGE_OF: Final[Mapping[str, Screen]] = {
    "safety_plan": Screen.SAFETY_PLAN,
    "protection_plan": Screen.PROTECTION_PLAN,
    "crisis_event": Screen.CRISIS_EVENT_PAGE,
    "risk_screen": Screen.RISK_SCREEN_PAGE,
    "file": Screen.FILE,
    "task": Screen.TASK,
}
_ONE_A_CLIENT: Final = frozenset({Screen.SAFETY_PLAN, Screen.PROTECTION_PLAN})


class Command(StrEnum):
    """What can be done from the search field; the screens know each one's words."""

    TODAY = "today"
    CLIENTS = "clients"
    NEW_NOTE = "new_note"
    ADD_CLIENT = "add_client"
    CONTACT = "contact"
    FIRST_AID = "first_aid"
    EMERGENCY_CONTACTS = "emergency_contacts"
    UNSIGNED = "unsigned"
    SNIPPETS = "snippets"
    EXCHANGE = "exchange"
    REVIEW = "review"
    SUPERVISION = "supervision"
    SETTINGS = "settings"
    LOCK = "lock"
    SHORTCUTS = "shortcuts"


@dataclass(frozen=True, slots=True)
class NamedCommand:
    """A command by the words it has in the person's language."""

    command: Command
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that *text* found."""

    text: str
    hits: Hits
    commands: tuple[NamedCommand, ...]

    @property
    def empty(self) -> bool:
        return not (self.hits.clients or self.hits.notes or self.hits.records or self.commands)


class SearchView(Protocol):
    """The list below the search field."""

    def show_found(self, found: Found) -> None: ...

    def show_nothing_asked(self, commands: Sequence[NamedCommand]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class SearchPresenter:
    """Asks a moment after the last key; an answer to older words is never shown."""

    def __init__(
        self, desk: Desk, *, names: Callable[[], Sequence[NamedCommand]], run: Callable[[Command], None]
    ) -> None:
        self._desk = desk
        self._names = names
        self._run = run
        self._alarm = desk.alarms(self._ask)
        self._ticket: Ticket | None = None
        self._text = ""
        self._view: SearchView

    def attach(self, view: SearchView) -> None:
        self._view = view

    def typed(self, text: str) -> None:
        """The search field holds *text* now."""
        self._text = text.strip()
        self._drop_ticket()
        if self._text:
            self._alarm.start(ASK_AFTER_MS)
        else:
            self._alarm.stop()
            self._view.show_nothing_asked(tuple(self._names()))

    def open_client(self, client: ClientId) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(client)))

    def open_note(self, note: RecordId, client: ClientId) -> None:
        self._desk.shell.go(Place(Screen.NOTE, client=to_hex(client), record=to_hex(note)))

    def open_record(self, hit: RecordHit) -> None:
        """A plan, a crisis, a screened risk, a file or a task, on its own page."""
        screen = _PAGE_OF[hit.kind]
        record = "" if screen in _ONE_A_CLIENT else to_hex(hit.record)
        self._desk.shell.go(Place(screen, to_hex(hit.client), record))

    def run(self, command: Command) -> None:
        self._run(command)

    def _ask(self) -> None:
        text = self._text
        self._drop_ticket()

        def done(hits: Hits) -> None:
            if text == self._text:
                self._view.show_found(Found(text, hits, self._commands_like(text)))

        def failed(problem: PssError) -> None:
            if text == self._text and not isinstance(problem, CancelledError):
                self._view.show_problem(problem)

        self._ticket = self._desk.runner.submit(
            lambda: self._desk.workspace.finder.search(text), done=done, failed=failed
        )

    def _commands_like(self, text: str) -> tuple[NamedCommand, ...]:
        wanted = fold(text)
        return tuple(named for named in self._names() if wanted in fold(named.name))

    def _drop_ticket(self) -> None:
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            ticket.cancel()

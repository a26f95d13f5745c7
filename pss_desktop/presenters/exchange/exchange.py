"""Exchange: what is not yet handed over, where each bundle is, what came in, and the mailboxes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import PersonId, to_hex
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.exchange.inbox_bundle import take_file
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.exporting.exports import Addressee
from pss_desktop.services.mailboxes.mailboxes import ExchangeState, MailboxRow, SentRow
from pss_desktop.services.place import Place
from pss_desktop.services.programme.programme_views import Ending
from pss_desktop.services.writing.changes import Change

SHOWN_KINDS = ("bundle", "mailbox", "roster", "decision")


@dataclass(frozen=True, slots=True)
class Hub:
    """Everything but the people, who take longer to count."""

    state: ExchangeState
    sent: tuple[SentRow, ...]
    boxes: tuple[MailboxRow, ...]
    decisions: int = 0
    ending: Ending = Ending.FAR


class ExchangeView(Protocol):
    """The page."""

    def show_hub(self, hub: Hub) -> None: ...

    def show_people(self, people: tuple[Addressee, ...]) -> None:
        """To whom something can go, with what waits for each."""

    def show_problem(self, problem: PssError) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        """Let the person point at a folder, on a stick perhaps."""

    def ask_bundle(self, chosen: Callable[[Path], None]) -> None:
        """Let the person point at a bundle's file."""


class ExchangePresenter(QuietScreen):
    """Each line leads to its deed."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ExchangeView

    def attach(self, view: ExchangeView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.EXCHANGE)

    def close(self) -> None:
        self._end()

    # Deeds

    def send_now(self) -> None:
        self._desk.shell.courier.send_now()

    def hand_to_stick(self) -> None:
        """Put every sealed bundle that waits where the person points."""
        self._view.ask_folder(self._desk.shell.courier.hand_to)

    def read_in(self) -> None:
        """Take a bundle's file in; nothing of it counts before somebody has looked."""
        self._view.ask_bundle(self._receive)

    def open_inbox(self) -> None:
        self._desk.shell.go(Place(Screen.INBOX))

    def open_decisions(self) -> None:
        self._desk.shell.go(Place(Screen.DECISIONS))

    def open_person(self, person: PersonId) -> None:
        self._desk.shell.go(Place(Screen.EXPORT, record=to_hex(person)))

    def open_mailbox(self, key: str) -> None:
        self._desk.shell.go(Place(Screen.MAILBOX, record=key))

    def add_mailbox(self) -> None:
        self._desk.shell.go(Place(Screen.MAILBOX))

    def open_programme(self) -> None:
        self._desk.shell.go(Place(Screen.PROGRAMME))

    # Within

    def _load(self) -> None:
        self._desk.runner.submit(self._read, done=self._loaded, failed=self._view.show_problem)

    def _read(self) -> Hub:
        workspace = self._desk.workspace
        mailboxes, decisions = workspace.mailboxes, workspace.decisions.count()
        ending = workspace.programme.state().ending
        return Hub(mailboxes.state(), mailboxes.sent(), mailboxes.rows(), decisions, ending)

    def _loaded(self, hub: Hub) -> None:
        self._view.show_hub(hub)
        if hub.state.member:
            self._desk.runner.submit(
                self._desk.workspace.exporting.people,
                done=self._view.show_people,
                failed=self._view.show_problem,
                priority=Priority.LONG,
            )

    def _receive(self, path: Path) -> None:
        take_file(self._desk, path, self._view.show_problem)

    def _changed(self, change: Change) -> None:
        if change.concerns(*SHOWN_KINDS):
            self._load()

"""Hand over to somebody: exactly what leaves, what stays and why; nothing is written before the deed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import PersonId, from_hex, to_hex
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.exporting.exports import Addressee, Exporting
from pss_desktop.services.exporting.preview import NamedNote, Preview, Staying, Stays
from pss_desktop.services.place import Place
from pss_desktop.vault.exchange.outgoing import Outgoing

_HERE: Final = Place(Screen.EXPORT)
_ASK_AGAIN: Final = frozenset(
    {DenyReason.EXPIRED.value, DenyReason.NOT_ASKED.value, DenyReason.UNANSWERED.value}
)


class Way(StrEnum):
    """How a bundle goes."""

    FOLDER = "folder"
    MAILBOX = "mailbox"


class WayOut(StrEnum):
    """What can be done about something that stays."""

    ASK = "ask"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class ExportState:
    """What is looked at. *unsent* of its records are in no bundle that left; *number* is the bundle's."""

    preview: Preview
    number: int
    unsent: int
    way: Way


@dataclass(frozen=True, slots=True)
class SealedNow:
    """What was sealed: the numbers of the bundles, their size, and the folder where they lie."""

    name: str
    first: int
    last: int
    size: int
    folder: Path | None


class ExportView(Protocol):
    """The page."""

    def show_people(self, people: tuple[Addressee, ...]) -> None: ...

    def show_preview(self, state: ExportState) -> None: ...

    def show_sealed(self, done: SealedNow) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        """Let the person point at a folder, on a stick perhaps."""


class ExportPresenter(QuietScreen):
    """First to whom, then what; each answer is of the moment in which it was asked."""

    def __init__(self, desk: Desk, place: Place = _HERE) -> None:
        self._desk = desk
        self._person = PersonId(from_hex(place.record)) if place.record else None
        self._way = Way.FOLDER
        self._with_names: bool | None = None
        self._looked: Preview | None = None
        self._turn = 0
        self._view: ExportView

    def attach(self, view: ExportView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.EXPORT, record="" if self._person is None else to_hex(self._person))

    # Deeds

    def choose(self, person: PersonId) -> None:
        """Look at what would leave for *person*."""
        self._desk.shell.go(Place(Screen.EXPORT, record=to_hex(person)))

    def set_way(self, way: Way) -> None:
        self._way = way
        self._load()

    def set_names(self, *, wanted: bool) -> None:
        """Whether names go too; it changes what is looked at, and nothing else yet."""
        self._with_names = wanted
        self._load()

    def ask_each_time(self) -> None:
        """Nothing goes by itself to this person any more."""
        person = self._person
        if person is not None:
            self._desk.runner.submit(
                lambda: self._exporting.end_rule(person),
                done=lambda _: self._load(),
                failed=self._view.show_problem,
                priority=Priority.WRITE,
            )

    def seal(self) -> None:
        """Seal just what is on the page."""
        if self._looked is None:
            return
        if self._way is Way.FOLDER:
            self._view.ask_folder(self._seal_into)
        else:
            how = self._desk.workspace.mailboxes.how
            self._seal(lambda preview: self._exporting.seal(preview, how(preview.person)), None)

    def act_on(self, staying: Staying) -> None:
        """Ask the client again, or finish the note."""
        way = way_out(staying)
        if staying.client is None or way is None:
            return
        client = to_hex(staying.client)
        if way is WayOut.OPEN:
            self._desk.shell.go(Place(Screen.NOTE_EDITOR, client, "draft"))
        else:
            self._desk.shell.go(Place(Screen.CONSENT_FORM, client))

    def read(self, note: NamedNote) -> None:
        """Read what holds a name; other kinds than notes are read on the client's page."""
        client, record = to_hex(note.client), to_hex(note.record)
        is_note = note.kind == "session_note"
        self._desk.shell.go(Place(Screen.NOTE, client, record) if is_note else Place(Screen.CLIENT, client))

    def open_exchange(self) -> None:
        self._desk.shell.go(Place(Screen.EXCHANGE))

    # What comes back

    @property
    def _exporting(self) -> Exporting:
        return self._desk.workspace.exporting

    def _load(self) -> None:
        self._turn += 1
        turn, person = self._turn, self._person
        if person is None:
            self._desk.runner.submit(
                self._exporting.people, done=self._view.show_people, failed=self._view.show_problem
            )
            return

        def work() -> ExportState:
            preview = self._exporting.preview(person, with_names=self._with_names)
            number, unsent = self._exporting.next_number(person), self._exporting.unsent(preview)
            return ExportState(preview, number, unsent, self._way)

        def done(state: ExportState) -> None:
            if turn == self._turn:
                self._looked = state.preview
                self._view.show_preview(state)

        self._desk.runner.submit(work, done=done, failed=self._view.show_problem)

    def _seal_into(self, folder: Path) -> None:
        self._seal(lambda preview: self._exporting.seal_into(preview, folder), folder)

    def _seal(self, work: Callable[[Preview], tuple[Outgoing, ...]], folder: Path | None) -> None:
        preview = self._looked
        if preview is None:
            return
        self._looked = None

        def done(rows: tuple[Outgoing, ...]) -> None:
            sealed = [row.sealed for row in rows if row.sealed is not None]
            self._view.show_sealed(
                SealedNow(
                    name=preview.name,
                    first=min(one.seq for one in sealed),
                    last=max(one.seq for one in sealed),
                    size=sum(one.size for one in sealed),
                    folder=folder,
                )
            )

        self._desk.runner.submit(
            lambda: work(preview), done=done, failed=self._failed, priority=Priority.WRITE
        )

    def _failed(self, problem: PssError) -> None:
        """Nothing was sealed, or it waits: show what leaves now, with why."""
        self._view.show_problem(problem)
        self._load()


def way_out(staying: Staying) -> WayOut | None:
    """What can be done about it; None where nothing can."""
    if staying.client is None:
        return None
    if staying.reason == Stays.NOT_SIGNED:
        return WayOut.OPEN
    return WayOut.ASK if staying.reason in _ASK_AGAIN else None

"""Search everything: each key asks again, an older answer is never shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.frame.search import Command, Found, NamedCommand, SearchPresenter
from pss_desktop.presenters.runner import TaskRunner
from pss_desktop.services.cases.finder import RecordHit
from pss_desktop.services.workspace import Workspace
from tests.fakes import NOON
from tests.presenters.hands import HeldRunner, InlineRunner
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client, sign_note

COMMANDS = (NamedCommand(Command.LOCK, "Lock"), NamedCommand(Command.CLIENTS, "Go to Clients"))


@dataclass
class Shown:
    found: list[Found] = field(default_factory=list)
    nothing: int = 0
    problem: PssError | None = None

    def show_found(self, found: Found) -> None:
        self.found.append(found)

    def show_nothing_asked(self, commands: Sequence[NamedCommand]) -> None:
        self.nothing += 1

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


@dataclass
class Search:
    workspace: Workspace
    runner: TaskRunner = field(default_factory=InlineRunner)
    shown: Shown = field(default_factory=Shown)
    ran: list[Command] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace, self.runner)
        self.presenter = SearchPresenter(self.still.desk, names=lambda: COMMANDS, run=self.ran.append)
        self.presenter.attach(self.shown)

    def ask(self, text: str) -> None:
        self.presenter.typed(text)
        for alarm in self.still.alarms.set:
            alarm.ring()


@pytest.fixture
def search(workspace: Workspace) -> Search:
    client = add_client(workspace, "Juniper Vale")
    sign_note(workspace, client, "She listens to the stairs at night")
    return Search(workspace)


def test_clients_notes_and_commands_come_from_one_field(search: Search) -> None:
    for text in ("juniper", "stairs", "clien"):
        search.ask(text)
    by_name, by_words, by_command = search.shown.found
    assert [row.name for row in by_name.hits.clients] == ["Juniper Vale"]
    assert [hit.name for hit in by_words.hits.notes] == ["Juniper Vale"]
    assert [named.command for named in by_command.commands] == [Command.CLIENTS]


def test_nothing_found_says_so(search: Search) -> None:
    search.ask("wilow")
    assert search.shown.found[-1].empty


def test_an_empty_field_asks_nothing_and_offers_the_commands(search: Search) -> None:
    search.ask("  ")
    assert (search.shown.nothing, search.shown.found) == (1, [])


def test_an_answer_to_older_letters_is_not_shown(workspace: Workspace) -> None:
    add_client(workspace, "Juniper Vale")
    runner = HeldRunner()
    search = Search(workspace, runner)
    search.ask("juni")
    search.ask("junip")
    runner.run_all()
    assert [found.text for found in search.shown.found] == ["junip"]


def test_what_was_found_leads_to_its_place(search: Search) -> None:
    search.ask("stairs")
    (hit,) = search.shown.found[-1].hits.notes
    search.presenter.open_note(hit.note, hit.client)
    search.presenter.open_client(hit.client)
    search.presenter.run(Command.LOCK)
    places = search.still.shell.places
    assert [(place.screen, place.record) for place in places] == [("note", to_hex(hit.note)), ("client", "")]
    assert search.ran == [Command.LOCK]


@pytest.mark.parametrize(
    "kind, screen, named",
    [
        ("safety_plan", "safety_plan", False),
        ("protection_plan", "protection_plan", False),
        ("crisis_event", "crisis_event_page", True),
        ("risk_screen", "risk_screen_page", True),
        ("file", "file", True),
        ("task", "task", True),
    ],
)
def test_each_kind_of_hit_opens_its_own_page(search: Search, kind: str, screen: str, named: bool) -> None:
    client, record = ClientId(RecordId(b"c" * 16)), RecordId(b"r" * 16)
    hit = RecordHit(kind, record, client, "K7-204", "Juniper Vale", NOON, ())
    search.presenter.open_record(hit)
    place = search.still.shell.places[-1]
    assert (place.screen, place.client) == (screen, to_hex(client))
    assert place.record == (to_hex(record) if named else "")

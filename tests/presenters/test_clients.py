"""The caseload on screens: listed, added, shown, changed, binned."""

from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.clients.add_client import AddClientPresenter
from pss_desktop.presenters.clients.choose_client import ChooseClientPresenter
from pss_desktop.presenters.clients.client_edit import ClientEditPresenter
from pss_desktop.presenters.clients.client_header import DEEDS, TABS, ClientHeaderPresenter
from pss_desktop.presenters.clients.client_list import PAGE, ClientListPresenter
from pss_desktop.presenters.clients.client_page import ClientPagePresenter
from pss_desktop.presenters.desk import Screen, Undoable
from pss_desktop.services.clients.clients import ClientFilter, ClientRow
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HeldRunner
from tests.presenters.shown import ClientShown, FormShown, HeaderShown, ListShown
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client, close_case, sign_note


def listed(
    workspace: Workspace, start: Place | None = None
) -> tuple[ClientListPresenter, ListShown, StillDesk]:
    still, shown = StillDesk(workspace), ListShown()
    presenter = ClientListPresenter(still.desk, start or Place("clients"))
    presenter.attach(shown)
    return presenter, shown, still


# The list


def test_typing_leaves_those_who_fit_after_a_moment(workspace: Workspace) -> None:
    for name in ("Juniper Vale", "Basil Thorne"):
        add_client(workspace, name)
    presenter, shown, still = listed(workspace)
    assert (shown.names, shown.count) == (["Basil Thorne", "Juniper Vale"], 2)
    presenter.find("juni")
    assert shown.count == 2
    still.alarms.set[0].ring()
    assert (shown.names, shown.count) == (["Juniper Vale"], 1)
    presenter.close()


def test_a_case_state_leaves_its_cases(workspace: Workspace) -> None:
    client = add_client(workspace, "Juniper Vale")
    add_client(workspace, "Basil Thorne")
    close_case(workspace, client)
    presenter, shown, _ = listed(workspace)
    presenter.with_states(frozenset({"closed"}))
    assert shown.names == ["Juniper Vale"]
    presenter.close()


def test_a_long_list_comes_page_by_page(workspace: Workspace) -> None:
    for number in range(PAGE + 3):
        add_client(workspace, f"Fern {number:04}")
    presenter, shown, _ = listed(workspace)
    assert (len(shown.rows), shown.count) == (PAGE, PAGE + 3)
    presenter.more()
    assert len(shown.rows) == PAGE + 3
    presenter.more()
    assert len(shown.rows) == PAGE + 3
    presenter.close()


def test_an_answer_to_older_letters_is_not_shown(workspace: Workspace) -> None:
    for name in ("Juniper Vale", "Basil Thorne"):
        add_client(workspace, name)
    runner = HeldRunner()
    still, shown = StillDesk(workspace, runner), ListShown()
    presenter = ClientListPresenter(still.desk, Place("clients"))
    presenter.attach(shown)
    presenter.find("basil")
    still.alarms.set[0].ring()
    runner.run_all()
    assert shown.which == ClientFilter("basil")
    assert shown.names == ["Basil Thorne"]
    presenter.close()


def test_a_client_who_is_added_elsewhere_appears(workspace: Workspace) -> None:
    presenter, shown, _ = listed(workspace)
    add_client(workspace, "Juniper Vale")
    assert shown.names == ["Juniper Vale"]
    presenter.close()
    add_client(workspace, "Basil Thorne")
    assert shown.names == ["Juniper Vale"]


def test_the_way_back_finds_the_same_words_and_the_same_row(workspace: Workspace) -> None:
    client = add_client(workspace, "Juniper Vale")
    presenter, _, still = listed(workspace)
    presenter.find("juniper")
    presenter.open(client)
    assert still.shell.places == [Place("client", to_hex(client))]
    again, shown, _ = listed(workspace, presenter.place())
    assert (again.text, shown.selected) == ("juniper", to_hex(client))
    presenter.new_note(client)
    presenter.add()
    assert [place.screen for place in still.shell.places] == ["client", "note_editor", "add_client"]
    for one in (presenter, again):
        one.close()


# Adding


@dataclass
class Adding:
    workspace: Workspace
    start: Place = field(default_factory=lambda: Place("add_client"))
    screen: FormShown = field(default_factory=FormShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = AddClientPresenter(self.still.desk, self.start)
        self.presenter.attach(self.screen)


def test_who_sounds_alike_is_shown_while_the_name_is_typed(workspace: Workspace) -> None:
    add_client(workspace, "Yasmin Haddad")
    adding = Adding(workspace)
    adding.presenter.set_field("name", "Jasmine Hadad")
    for alarm in adding.still.alarms.set:
        alarm.ring()
    assert [row.name for row in adding.screen.similar] == ["Yasmin Haddad"]
    adding.presenter.open(adding.screen.similar[0].id)
    assert adding.still.shell.places[-1].screen == "client"


def test_adding_writes_the_client_and_ends_the_draft(workspace: Workspace) -> None:
    adding = Adding(workspace)
    adding.presenter.set_field("name", "Juniper Vale")
    adding.presenter.set_field("birth", {"iso": "1992", "precision": "year"})
    adding.presenter.add()
    assert adding.still.shell.places[-1].screen == "client"
    assert [row.name for row in workspace.clients.page(ClientFilter()).rows] == ["Juniper Vale"]
    assert Adding(workspace).screen.values == {}


def test_answers_that_break_a_rule_are_told_and_nothing_is_added(workspace: Workspace) -> None:
    adding = Adding(workspace)
    adding.presenter.set_field("phone", "not a number")
    adding.presenter.add()
    assert [problem.field for problem in adding.screen.problems] == ["phone"]
    assert workspace.clients.count(ClientFilter()) == 0


def test_half_a_form_comes_back_and_can_be_dropped(workspace: Workspace) -> None:
    adding = Adding(workspace)
    adding.presenter.set_field("name", "Juniper")
    adding.presenter.leave(lambda: None)
    again = Adding(workspace)
    assert again.screen.values["name"] == "Juniper"
    again.presenter.drop()
    assert again.still.shell.places[-1] == Place("back")
    assert Adding(workspace).screen.values == {}


def test_a_lock_in_the_form_keeps_its_words_and_its_place(workspace: Workspace) -> None:
    adding = Adding(workspace)
    adding.presenter.set_field("address", "Behind the mill")
    adding.screen.at = ("address", 6)
    place, work = adding.presenter.place(), adding.presenter.unsaved_work()
    assert work is not None
    work()
    again = Adding(workspace, place)
    assert again.screen.values["address"] == "Behind the mill"
    assert again.screen.at == ("address", 6)


def test_a_name_that_was_searched_for_is_typed_already(workspace: Workspace) -> None:
    assert Adding(workspace, Place("add_client", field="Juniper")).screen.values["name"] == "Juniper"


# One client


@dataclass
class ClientPage:
    workspace: Workspace
    client: ClientId
    screen: ClientShown = field(default_factory=ClientShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = ClientPagePresenter(self.still.desk, Place("client", to_hex(self.client)))
        self.presenter.attach(self.screen)


@dataclass
class Header:
    workspace: Workspace
    client: ClientId
    tab: Screen = Screen.CLIENT_NOTES
    screen: HeaderShown = field(default_factory=HeaderShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        place = Place(self.tab, to_hex(self.client))
        self.presenter = ClientHeaderPresenter(self.still.desk, place, self.tab)
        self.presenter.attach(self.screen)

    def is_binned(self) -> bool:
        return self.screen.facts is not None and self.screen.facts.detail.binned_at is not None


@pytest.fixture
def client(workspace: Workspace) -> ClientId:
    return add_client(workspace, "Juniper Vale")


def test_the_page_shows_draft_and_notes(workspace: Workspace, client: ClientId) -> None:
    sign_note(workspace, client, "Sat under the fig tree")
    workspace.notes.save_draft(client, {"format": "narrative", "narrative": "More"}, 0)
    page = ClientPage(workspace, client)
    assert page.screen.state is not None
    assert page.screen.state.draft is not None
    assert [note.opening for note in page.screen.state.notes.rows] == ["Sat under the fig tree"]
    page.presenter.close()


def test_each_deed_of_the_page_leads_somewhere(workspace: Workspace, client: ClientId) -> None:
    note = sign_note(workspace, client, "Sat under the fig tree")
    page = ClientPage(workspace, client)
    page.presenter.new_note()
    page.presenter.continue_draft()
    page.presenter.open_note(note)
    screens = [place.screen for place in page.still.shell.places]
    assert screens == ["note_editor", "note_editor", "note"]
    assert page.presenter.place() == Place("client", to_hex(client), to_hex(note))
    page.presenter.close()


def test_the_header_tells_the_facts_and_follows_them(workspace: Workspace, client: ClientId) -> None:
    header = Header(workspace, client)
    facts = header.screen.facts
    assert facts is not None
    assert facts.detail.identity.shown_name == "Juniper Vale"
    assert (facts.risk, facts.consent_status, facts.plan) == ("", None, None)
    workspace.clients.change(client, {"preferred_name": "June"})
    assert header.screen.facts is not None
    assert header.screen.facts.detail.identity.shown_name == "June"
    header.presenter.close()
    workspace.clients.change(client, {"preferred_name": "Junia"})
    assert header.screen.facts.detail.identity.shown_name == "June"


def test_tabs_and_deeds_lead_somewhere(workspace: Workspace, client: ClientId) -> None:
    header = Header(workspace, client)
    header.presenter.open_tab(Screen.CLIENT_NOTES)
    assert header.still.shell.places == []
    header.presenter.open_tab(Screen.CONSENT)
    for deed in header.presenter.deeds:
        header.presenter.open(deed)
    header.presenter.new_note()
    header.presenter.open_clients()
    went = [place.screen for place in header.still.shell.places]
    assert went == [Screen.CONSENT, *DEEDS, Screen.NOTE_EDITOR, Screen.CLIENTS]
    assert tuple(header.presenter.tabs) == TABS
    header.presenter.close()


def test_moving_to_the_bin_is_undone_by_one_press(workspace: Workspace, client: ClientId) -> None:
    header = Header(workspace, client)
    header.presenter.move_to_bin()
    assert workspace.clients.count(ClientFilter()) == 0
    (offer,) = header.still.shell.undos
    assert (offer.what, offer.name) == (Undoable.CLIENT_BINNED, "Juniper Vale")
    offer.undo()
    assert workspace.clients.count(ClientFilter()) == 1
    header.presenter.close()


def test_a_client_in_the_bin_can_be_put_back_from_the_header(workspace: Workspace, client: ClientId) -> None:
    workspace.clients.move_to_bin(client)
    header = Header(workspace, client)
    assert header.is_binned()
    header.presenter.put_back()
    assert not header.is_binned()
    header.presenter.close()


# Changing details


@dataclass
class Editing:
    workspace: Workspace
    client: ClientId
    screen: FormShown = field(default_factory=FormShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = ClientEditPresenter(self.still.desk, Place("edit_client", to_hex(self.client)))
        self.presenter.attach(self.screen)


def test_only_what_differs_is_written(workspace: Workspace, client: ClientId) -> None:
    editing = Editing(workspace, client)
    assert editing.screen.values["name"] == "Juniper Vale"
    editing.presenter.set_field("phone", "+1 555 0100")
    editing.presenter.keep()
    assert workspace.clients.get(client).identity.phone == "+1 555 0100"
    assert editing.still.shell.places[-1] == Place("client", to_hex(client))


def test_an_answer_can_be_emptied(workspace: Workspace, client: ClientId) -> None:
    workspace.clients.change(client, {"phone": "+1 555 0100"})
    editing = Editing(workspace, client)
    editing.presenter.set_field("phone", "")
    editing.presenter.keep()
    assert workspace.clients.get(client).identity.phone == ""


def test_changes_that_are_not_kept_come_back_or_are_dropped(workspace: Workspace, client: ClientId) -> None:
    editing = Editing(workspace, client)
    editing.presenter.set_field("preferred_name", "June")
    editing.presenter.leave(lambda: None)
    again = Editing(workspace, client)
    assert again.screen.values["preferred_name"] == "June"
    again.presenter.drop()
    assert Editing(workspace, client).screen.values.get("preferred_name", "") == ""
    assert workspace.clients.get(client).identity.preferred_name == ""


def test_changes_that_break_a_rule_are_told(workspace: Workspace, client: ClientId) -> None:
    editing = Editing(workspace, client)
    editing.presenter.set_field("phone", "not a number")
    editing.presenter.keep()
    assert [problem.field for problem in editing.screen.problems] == ["phone"]
    editing.presenter.open_client()
    editing.presenter.open_clients()
    assert [place.screen for place in editing.still.shell.places] == ["client", "clients"]


# For whom is the note?


@dataclass
class ChooseShown:
    rows: tuple[ClientRow, ...] = ()
    finished: bool = False

    def show_rows(self, rows: tuple[ClientRow, ...], text: str) -> None:
        self.rows = rows

    def show_problem(self, problem: object) -> None:
        raise AssertionError(problem)

    def finish(self) -> None:
        self.finished = True


def test_choosing_follows_the_letters_and_hands_the_choice_on(workspace: Workspace, client: ClientId) -> None:
    add_client(workspace, "Basil Thorne")
    still, shown = StillDesk(workspace), ChooseShown()
    chosen: list[ClientId] = []
    added: list[str] = []
    presenter = ChooseClientPresenter(still.desk, chosen=chosen.append, add=added.append)
    presenter.attach(shown)
    assert len(shown.rows) == 2
    presenter.typed("juni")
    still.alarms.set[0].ring()
    assert [row.id for row in shown.rows] == [client]
    presenter.choose(client)
    assert (chosen, shown.finished) == ([client], True)
    presenter.add_client()
    assert added == ["juni"]

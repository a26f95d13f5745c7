"""Before paper: choices build on each other, and nothing leaves before the vault has noted it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.errors import ConsentMissingError, PssError, RecordNotFoundError, StorageError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.sharing import Allowed, DenyReason
from pss_desktop.presenters.paper.print_page import PrintPresenter, PrintState
from pss_desktop.presenters.runner import TaskRunner
from pss_desktop.reports.document import Paper
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.consents import a_withdrawal, withdraw_consent
from tests.papers import PrintableCase, a_printable_case, sign_plan
from tests.presenters.hands import HeldRunner
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client


@dataclass
class PrintShown:
    """What a person sees before paper, and the file and printer that they choose."""

    file: Path | None = None
    printer: bool = True
    works: bool = True
    thinking: bool = False
    later: list[Callable[[], None]] = field(default_factory=list)
    states: list[PrintState] = field(default_factory=list)
    problem: PssError | None = None
    done: list[str] = field(default_factory=list)

    def spoken(self) -> str:
        return "en_GB"

    def show_papers(self, state: PrintState) -> None:
        self.states.append(state)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        path = self.file
        if path is not None:
            self._or_later(lambda: chosen(path))

    def pdf(self) -> bytes:
        return b"%PDF " + self.state.order.language.encode()

    def ask_printer(self, chosen: Callable[[], None]) -> None:
        if self.printer:
            self._or_later(chosen)

    def _or_later(self, act: Callable[[], None]) -> None:
        if self.thinking:
            self.later.append(act)
        else:
            act()

    def print_now(self) -> bool:
        self.done.append("print")
        return self.works

    def show_saved(self, *, noted: bool) -> None:
        self.done.append("saved" if noted else "saved without a note")

    def show_printed(self, *, noted: bool) -> None:
        self.done.append("printed" if noted else "printed without a note")

    def show_not_printed(self) -> None:
        self.done.append("not printed")

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    @property
    def state(self) -> PrintState:
        return self.states[-1]


class PrintPage:
    """The page of one document over a real vault."""

    def __init__(
        self,
        workspace: Workspace,
        kind: str,
        client: ClientId,
        record: bytes = b"",
        runner: TaskRunner | None = None,
    ) -> None:
        self.still = StillDesk(workspace, runner)
        self.screen = PrintShown()
        self.start = Place("print", to_hex(client), record.hex(), kind)
        self.presenter = PrintPresenter(self.still.desk, self.start)
        self.presenter.attach(self.screen)


@pytest.fixture
def case(workspace: Workspace) -> PrintableCase:
    return a_printable_case(workspace, languages=("en",))


def paper_acts(workspace: Workspace) -> list[str]:
    return [entry.act for entry in workspace.audit.page() if entry.act.startswith("paper.")]


def test_the_sheets_are_there_at_once(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)

    state = page.screen.state
    assert [document.paper for document in state.laid.documents] == [Paper.A4, Paper.CARD]
    assert (state.papers, state.denied, state.allowed) == ((Paper.A4, Paper.CARD), None, Allowed(()))
    assert state.parts == ("living_for", "phones", "review", "made_with")
    assert page.presenter.place() == page.start


def test_what_does_not_exist_leads_away(workspace: Workspace) -> None:
    page = PrintPage(workspace, "safety_plan", add_client(workspace))

    assert page.screen.states == []
    assert isinstance(page.still.shell.problems[0], RecordNotFoundError)


@pytest.mark.parametrize("field", ["", "of a later version"])
def test_a_place_that_names_no_document_shows_the_summary(
    workspace: Workspace, case: PrintableCase, field: str
) -> None:
    page = PrintPage(workspace, field, case.client)

    assert page.presenter.place().field == "case_summary"


def test_choices_build_on_each_other(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)

    page.presenter.set_part("phones", wanted=False)
    page.presenter.set_paper(Paper.CARD, wanted=False)
    page.presenter.set_language("ar")
    page.presenter.set_part("review", wanted=False)
    page.presenter.set_part("review", wanted=True)

    order = page.screen.state.order
    assert order.parts == {"living_for", "review", "made_with"}
    assert (order.papers, order.language) == ((Paper.A4,), "ar")
    (document,) = page.screen.state.laid.documents
    assert (document.phones, document.language) == ((), "ar")


def test_the_last_kind_of_paper_stays(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)

    page.presenter.set_paper(Paper.A4, wanted=False)
    page.presenter.set_paper(Paper.CARD, wanted=False)

    assert [paper.value for paper in page.screen.state.order.papers] == ["card"]
    page.presenter.set_paper(Paper.A4, wanted=True)
    assert [paper.value for paper in page.screen.state.order.papers] == ["a4", "card"]


def test_only_the_newest_choice_is_shown(workspace: Workspace, case: PrintableCase) -> None:
    held = HeldRunner()
    page = PrintPage(workspace, "safety_plan", case.client, runner=held)
    page.presenter.set_part("phones", wanted=False)
    page.presenter.set_paper(Paper.A4, wanted=False)
    page.presenter.set_language("ar")
    held.run_all()

    page.presenter.set_part("phones", wanted=False)
    page.presenter.set_language("ar")
    held.run_all()

    assert len(page.screen.states) == 2
    assert page.screen.state.order.language == "ar"
    assert "phones" not in page.screen.state.order.parts


def test_a_pdf_is_written_where_the_person_says(
    workspace: Workspace, case: PrintableCase, tmp_path: Path
) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)
    page.screen.file = tmp_path / "paper.pdf"

    page.presenter.save_pdf()

    assert page.screen.file.read_bytes() == b"%PDF en"
    assert page.screen.done == ["saved"]
    assert paper_acts(workspace) == ["paper.saved"]


def test_a_file_that_nobody_names_is_not_written(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)

    page.presenter.save_pdf()

    assert page.screen.done == []
    assert paper_acts(workspace) == []


def test_a_full_or_missing_disk_is_said(workspace: Workspace, case: PrintableCase, tmp_path: Path) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)
    page.screen.file = tmp_path / "nowhere" / "paper.pdf"

    page.presenter.save_pdf()

    assert isinstance(page.screen.problem, StorageError)
    assert page.screen.done == []


def test_printing_is_noted_before_the_printer_gets_it(workspace: Workspace, case: PrintableCase) -> None:
    held = HeldRunner()
    page = PrintPage(workspace, "safety_plan", case.client, runner=held)
    held.run_all()

    page.presenter.print_it()
    assert page.screen.done == []
    held.run_all()

    assert page.screen.done == ["print", "printed"]
    assert paper_acts(workspace) == ["paper.printed"]


def test_a_printer_that_nobody_chooses_gets_nothing(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)
    page.screen.printer = False

    page.presenter.print_it()

    assert paper_acts(workspace) == []


def test_a_printer_that_takes_nothing_is_said(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)
    page.screen.works = False

    page.presenter.print_it()

    assert page.screen.done == ["print", "not printed"]


@pytest.mark.parametrize("kind", ["safety_plan", "protection_plan"])
def test_a_plan_remembers_who_has_a_copy(workspace: Workspace, case: PrintableCase, kind: str) -> None:
    page = PrintPage(workspace, kind, case.client)

    page.presenter.open_record()

    assert page.still.shell.places[-1].screen == kind


def test_what_the_client_did_not_agree_to_stays_and_says_why(workspace: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(workspace, asked=False)
    page = PrintPage(workspace, "session_note", case.client, case.note)
    page.screen.file = tmp_path / "paper.pdf"

    page.presenter.save_pdf()
    page.presenter.print_it()
    page.presenter.open_record()

    assert page.screen.state.denied is not None
    assert page.screen.state.denied.reason is DenyReason.NOT_ASKED
    assert not page.screen.file.exists()
    assert page.screen.done == []
    assert page.still.shell.places == [Place("consent", to_hex(case.client))]


def test_a_withdrawal_is_seen_at_once(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "session_note", case.client, case.note)
    assert page.screen.state.allowed is not None

    withdraw_consent(workspace, case.client, a_withdrawal())

    assert page.screen.state.denied is not None


def test_a_withdrawal_between_look_and_deed_stops_the_paper(
    workspace: Workspace, case: PrintableCase
) -> None:
    page = PrintPage(workspace, "session_note", case.client, case.note)
    page.presenter.close()
    withdraw_consent(workspace, case.client, a_withdrawal())
    assert page.screen.state.denied is None

    page.presenter.print_it()

    assert isinstance(page.screen.problem, ConsentMissingError)
    assert page.screen.done == []


def test_a_new_version_of_the_plan_is_on_the_paper_at_once(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "safety_plan", case.client)

    sign_plan(workspace, case.client, living_for="The garden by the harbour")

    assert "The garden by the harbour" in repr(page.screen.state.laid.documents)


def test_there_is_a_way_back_and_one_to_the_client(workspace: Workspace, case: PrintableCase) -> None:
    page = PrintPage(workspace, "consent", case.client)

    page.presenter.go_back()
    page.presenter.open_client()

    assert [place.screen for place in page.still.shell.places] == ["back", "client"]


def test_before_the_sheets_are_there_nothing_can_be_chosen(workspace: Workspace, case: PrintableCase) -> None:
    held = HeldRunner()
    page = PrintPage(workspace, "consent", case.client, runner=held)

    page.presenter.set_part("name", wanted=True)
    page.presenter.set_paper(Paper.A4, wanted=False)
    page.presenter.set_language("ar")
    page.presenter.save_pdf()
    page.presenter.print_it()

    assert held.waiting == 1


def test_a_choice_while_the_file_is_asked_for_stops_the_old_sheets(
    workspace: Workspace, case: PrintableCase, tmp_path: Path
) -> None:
    held = HeldRunner()
    page = PrintPage(workspace, "safety_plan", case.client, runner=held)
    held.run_all()
    page.screen.file, page.screen.thinking = tmp_path / "paper.pdf", True
    page.presenter.save_pdf()
    page.presenter.print_it()

    page.presenter.set_part("phones", wanted=False)
    for act in page.screen.later:
        act()
    held.run_all()

    assert not (tmp_path / "paper.pdf").exists()
    assert page.screen.done == []

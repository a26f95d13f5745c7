"""What needs a decision: the list leads to each question, an answer settles it, and a draft waits for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.decision import CHOICE, OWN, OWN_VALUE, PICK, WORDS, Answer, Question
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.decisions.answer import Rows, place_of
from pss_desktop.presenters.decisions.decision import (
    DecisionPresenter,
    DecisionState,
    FieldsDecision,
    PlanDecision,
    open_decision,
)
from pss_desktop.presenters.decisions.decisions import DecisionsPresenter
from pss_desktop.presenters.desk import SignedDeed
from pss_desktop.services.decisions.decision_views import DecisionRow
from pss_desktop.services.decisions.settling import decision_form
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.disagreements import APART, apart_details, apart_erasure, apart_levels, apart_maps, apart_plans
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = Clinic(tmp_path_factory.mktemp("desk") / "data").create().workspace
    yield made
    made.close()


@pytest.fixture
def desk(shared: Workspace) -> Workspace:
    return shared


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    return add_client(desk, "Fern Riverbend")


@dataclass
class ListShown:
    rows: Rows = ()
    problem: PssError | None = None

    def show_decisions(self, rows: Rows) -> None:
        self.rows = rows

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


@dataclass
class DecisionShown(Writing):
    state: DecisionState | None = None
    content: Mapping[str, object] = field(default_factory=dict)

    def show_decision(self, state: DecisionState, content: Mapping[str, object]) -> None:
        self.state, self.content = state, content


class Deciding:
    """The screen of one question about a client."""

    def __init__(self, desk: Workspace, client: ClientId, question: Question) -> None:
        self.still, self.screen = StillDesk(desk), DecisionShown()
        (self.row,) = [
            row for row in desk.decisions.waiting() if (row.client, row.question) == (client, question)
        ]
        presenter = open_decision(self.still.desk, place_of(self.row))
        assert isinstance(presenter, DecisionPresenter)
        self.presenter = presenter
        self.presenter.attach(self.screen)


def test_the_list_leads_to_each_question(desk: Workspace, client: ClientId) -> None:
    still, screen = StillDesk(desk), ListShown()
    presenter = DecisionsPresenter(still.desk)
    presenter.attach(screen)
    before = len(screen.rows)
    apart_details(desk, client)
    assert len(screen.rows) == before + 1
    row = next(row for row in screen.rows if isinstance(row, DecisionRow) and row.client == client)
    presenter.open(row)
    assert still.shell.places == [Place("decision", to_hex(client), f"fields/{to_hex(row.record)}")]
    presenter.open_today()
    assert presenter.place() == Place("decisions")
    presenter.close()


def test_a_value_is_picked_and_the_list_is_next(desk: Workspace, client: ClientId) -> None:
    apart_details(desk, client)
    deciding = Deciding(desk, client, Question.FIELDS)
    assert deciding.screen.state is not None
    presenter = deciding.presenter
    assert isinstance(presenter, FieldsDecision)
    presenter.settle()
    assert [problem.field for problem in deciding.screen.problems] == [PICK + "phone"]
    mine = deciding.screen.state.detail.points[0].sides[1]
    presenter.pick("phone", to_hex(mine.op))
    presenter.settle()
    assert deciding.still.shell.places == [Place("decisions")]
    assert desk.clients.get(client).identity.phone == mine.value


def test_a_third_value_that_does_not_fit_is_said(desk: Workspace, client: ClientId) -> None:
    apart_details(desk, client)
    deciding = Deciding(desk, client, Question.FIELDS)
    deciding.presenter.set_answer(PICK + "phone", OWN)
    deciding.presenter.set_answer(OWN_VALUE + "phone", "under the tree")
    deciding.presenter.settle()
    assert [problem.field for problem in deciding.screen.problems] == [OWN_VALUE + "phone"]


def test_an_answer_is_signed_and_the_list_is_next(desk: Workspace, client: ClientId) -> None:
    apart_levels(desk, client)
    deciding = Deciding(desk, client, Question.LEVELS)
    deciding.presenter.set_answer(CHOICE, "high")
    deciding.presenter.set_answer(WORDS, "We spoke.")
    desk.signing.confirm(PASSPHRASE)
    deciding.presenter.settle()
    assert desk.risks.now(client).reason == "We spoke."
    assert deciding.still.shell.places == [Place("decisions")]


def test_an_answer_that_is_begun_is_there_again(desk: Workspace, client: ClientId) -> None:
    apart_levels(desk, client)
    first = Deciding(desk, client, Question.LEVELS)
    first.presenter.set_answer(WORDS, "We spoke.")
    first.screen.at = (WORDS, 3)
    assert first.presenter.place().field == WORDS
    assert first.presenter.unsaved_work() is not None
    left: list[bool] = []
    first.presenter.leave(lambda: left.append(True))
    assert left == [True]
    first.presenter.close()
    again = Deciding(desk, client, Question.LEVELS)
    assert again.screen.content[WORDS] == "We spoke."
    again.presenter.focus_lost()
    again.presenter.later()
    again.presenter.open_today()
    again.presenter.open_client()
    assert [place.screen for place in again.still.shell.places] == ["decisions", "today", "client"]


def test_what_was_settled_elsewhere_meanwhile_leads_away(desk: Workspace, client: ClientId) -> None:
    apart_details(desk, client)
    deciding = Deciding(desk, client, Question.FIELDS)
    desk.clients.change(client, {"phone": "444"})
    deciding.presenter.set_answer(PICK + "phone", OWN)
    deciding.presenter.set_answer(OWN_VALUE + "phone", "555 0100")
    deciding.presenter.settle()
    assert [type(one).__name__ for one in deciding.still.shell.problems] == ["DecisionGoneError"]
    assert desk.drafts.open(decision_form(deciding.row.record, Question.FIELDS), client) is not None


def test_plans_are_brought_together_in_their_editor(desk: Workspace, client: ClientId) -> None:
    apart_plans(desk, client)
    deciding = Deciding(desk, client, Question.VERSIONS)
    assert isinstance(deciding.presenter, PlanDecision)
    deciding.presenter.bring_together()
    assert deciding.still.shell.places == [Place("safety_plan_editor", to_hex(client))]


def test_a_map_has_no_editor_here_and_one_version_goes_on(desk: Workspace, client: ClientId) -> None:
    apart_maps(desk, client)
    deciding = Deciding(desk, client, Question.VERSIONS)
    presenter = deciding.presenter
    assert isinstance(presenter, PlanDecision)
    assert presenter.editor is None
    presenter.bring_together()
    assert deciding.still.shell.places == []
    assert deciding.screen.state is not None
    presenter.set_answer(CHOICE, deciding.screen.state.detail.offered[0])
    desk.signing.confirm(PASSPHRASE)
    presenter.settle()
    assert [row for row in desk.decisions.waiting() if row.client == client] == []


def test_lifting_a_hold_names_what_it_does(desk: Workspace, client: ClientId) -> None:
    apart_erasure(desk, client)
    deciding = Deciding(desk, client, Question.ERASURE)
    deeds = [deciding.presenter.deed]
    deciding.presenter.set_answer(CHOICE, Answer.ALLOW)
    deeds.append(deciding.presenter.deed)
    assert deeds == [SignedDeed.SETTLE, SignedDeed.ALLOW_ERASURE]


def test_one_walks_from_decision_to_decision(desk: Workspace, client: ClientId) -> None:
    apart_details(desk, client)
    apart_levels(desk, client)
    deciding = Deciding(desk, client, Question.LEVELS)
    assert deciding.screen.state is not None
    by = 1 if deciding.screen.state.number < deciding.screen.state.count else -1
    deciding.presenter.walk(by)
    deciding.presenter.walk(1000)
    assert len(deciding.still.shell.places) == 1


@pytest.mark.parametrize("question", list(APART))
def test_every_question_has_its_screen(desk: Workspace, client: ClientId, question: Question) -> None:
    APART[question](desk, client)
    deciding = Deciding(desk, client, question)
    assert deciding.screen.state is not None
    assert deciding.screen.state.detail.question is question
    assert len(deciding.screen.state.detail.points[0].sides) >= (1 if question is Question.ERASURE else 2)

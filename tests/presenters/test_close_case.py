"""The page of a case: what it asks, what it keeps while somebody types, what it does once it is right."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pss_desktop.domain.case import CaseMove
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import CaseMoveError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.clients.close_case import CloseCasePresenter
from pss_desktop.services.cases.cases import CASE_FORM, CaseStory
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.fakes import TODAY
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client, close_case


@dataclass
class CaseShown(Writing):
    story: CaseStory | None = None
    move: CaseMove | None = None
    answers: Mapping[str, object] = field(default_factory=dict)

    def show_story(self, story: CaseStory) -> None:
        self.story = story

    def show_move(self, move: CaseMove, answers: Mapping[str, object]) -> None:
        self.move, self.answers = move, answers


class Closing:
    def __init__(self, workspace: Workspace, client: ClientId, start: Place | None = None) -> None:
        self.still, self.screen = StillDesk(workspace), CaseShown()
        self.presenter = CloseCasePresenter(
            self.still.desk, start or Place("close_case", client=to_hex(client))
        )
        self.presenter.attach(self.screen)


def test_closing_writes_what_was_answered_and_goes_back_to_the_client(workspace: Workspace) -> None:
    client = add_client(workspace)
    closing = Closing(workspace, client)
    assert closing.screen.move is CaseMove.CLOSE
    assert closing.screen.answers["case_on"] == PartialDate.of_day(TODAY).to_payload()
    closing.presenter.set_field("case_reason", "moved")
    closing.presenter.record()
    assert closing.still.shell.places == [Place("client", client=to_hex(client))]
    story = workspace.cases.story(client)
    assert (story.state, story.steps[0].step.reason) == ("closed", "moved")
    assert workspace.drafts.open(CASE_FORM, client) is None


def test_a_closing_without_a_reason_says_so_and_closes_nothing(workspace: Workspace) -> None:
    client = add_client(workspace)
    closing = Closing(workspace, client)
    closing.presenter.record()
    assert [problem.field for problem in closing.screen.problems] == ["case_reason"]
    assert workspace.cases.story(client).state == "open"


def test_another_move_asks_its_own_questions_and_keeps_the_words(workspace: Workspace) -> None:
    client = add_client(workspace)
    closing = Closing(workspace, client)
    closing.presenter.set_field("case_words", "Away for the harvest.")
    closing.presenter.set_field("case_scores", "18 of 25")
    closing.presenter.choose(CaseMove.HOLD)
    assert closing.screen.move is CaseMove.HOLD
    assert closing.screen.answers["case_words"] == "Away for the harvest."
    assert "case_scores" not in closing.screen.answers
    closing.presenter.choose(CaseMove.REOPEN)
    assert closing.screen.move is CaseMove.HOLD
    closing.presenter.record()
    assert workspace.cases.story(client).state == "on_hold"


def test_what_was_typed_is_there_again_at_the_same_field(workspace: Workspace) -> None:
    client = add_client(workspace)
    first = Closing(workspace, client)
    first.presenter.choose(CaseMove.HOLD)
    first.presenter.set_field("case_words", "Away for the harvest.")
    first.screen.at = ("case_words", 4)
    place = first.presenter.place()
    left: list[bool] = []
    first.presenter.leave(lambda: left.append(True))
    first.presenter.close()
    assert left == [True]
    again = Closing(workspace, client, place)
    assert (again.screen.move, again.screen.answers["case_words"]) == (CaseMove.HOLD, "Away for the harvest.")
    assert again.screen.at == ("case_words", 4)


def test_a_lock_has_the_words_to_write(workspace: Workspace) -> None:
    client = add_client(workspace)
    closing = Closing(workspace, client)
    assert closing.presenter.unsaved_work() is None
    closing.presenter.set_field("case_words", "We said goodbye.")
    work = closing.presenter.unsaved_work()
    assert work is not None
    work()
    draft = workspace.drafts.open(CASE_FORM, client)
    assert draft is not None
    assert draft.content["case_words"] == "We said goodbye."


def test_leaving_it_as_it_is_forgets_the_draft(workspace: Workspace) -> None:
    client = add_client(workspace)
    closing = Closing(workspace, client)
    closing.presenter.set_field("case_words", "No.")
    closing.presenter.focus_lost()
    closing.presenter.drop()
    assert workspace.drafts.open(CASE_FORM, client) is None
    assert closing.still.shell.places[-1].screen == "client"


def test_a_case_that_was_closed_meanwhile_is_told(workspace: Workspace) -> None:
    client = add_client(workspace)
    closing = Closing(workspace, client)
    closing.presenter.choose(CaseMove.HOLD)
    closing.presenter.set_field("case_words", "Away.")
    closing.presenter.focus_lost()
    workspace.drafts.discard(CASE_FORM, client, 1)
    close_case(workspace, client)
    workspace.drafts.save(CASE_FORM, client, {"move": "hold", "case_words": "Away."}, 0)
    closing.presenter.record()
    assert isinstance(closing.screen.problem, CaseMoveError)
    assert workspace.cases.story(client).state == "closed"


def test_a_draft_of_a_move_that_is_past_becomes_one_of_now(workspace: Workspace) -> None:
    client = add_client(workspace)
    close_case(workspace, client)
    workspace.drafts.save(CASE_FORM, client, {"move": "close", "case_words": "Goodbye."}, 0)
    closing = Closing(workspace, client)
    assert (closing.screen.move, closing.screen.answers["case_words"]) == (CaseMove.REOPEN, "Goodbye.")
    closing.presenter.open_client()
    closing.presenter.open_clients()
    assert [place.screen for place in closing.still.shell.places] == ["client", "clients"]


def test_a_client_who_is_gone_is_told_by_the_frame(workspace: Workspace) -> None:
    still = StillDesk(workspace)
    presenter = CloseCasePresenter(still.desk, Place("close_case", client="00" * 16))
    presenter.attach(CaseShown())
    assert len(still.shell.problems) == 1
    presenter.record()
    presenter.close()

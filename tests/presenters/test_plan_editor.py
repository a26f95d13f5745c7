"""Writing a plan: entries by Enter, hints and no gates, kept as it is typed, signed as a version."""

from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import DiskFullError, FieldProblem, PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Screen, Undoable
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.plans.plan_editor_view import PlanDraftFound, PlanEditorState
from pss_desktop.presenters.plans.protection_plan_editor import ProtectionPlanEditorPresenter
from pss_desktop.presenters.plans.safety_plan_editor import SafetyPlanEditorPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.builders_plans import HELPER, NOT_ASKED
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE
from tests.services.test_safety_plans import fork, sign_plan


@dataclass
class Shown:
    """Keeps the last of what the editor showed."""

    states: list[PlanEditorState] = field(default_factory=list)
    hints: int = 0
    found: PlanDraftFound | None = None
    saves: list[SaveState] = field(default_factory=list)
    problems: tuple[FieldProblem, ...] = ()
    problem: PssError | None = None
    at: tuple[str, int] = ("", 0)

    @property
    def state(self) -> PlanEditorState:
        return self.states[-1]

    @property
    def names(self) -> list[object]:
        return [entry.get("name") or entry.get("words") for entry in self.state.entries]

    def show_state(self, state: PlanEditorState) -> None:
        self.states.append(state)

    def show_hints(self, state: PlanEditorState) -> None:
        self.states.append(state)
        self.hints += 1

    def ask_about(self, found: PlanDraftFound) -> None:
        self.found = found

    def show_save_state(self, state: SaveState) -> None:
        self.saves.append(state)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.problems = problems

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    def put_cursor(self, field: str, position: int) -> None:
        self.at = (field, position)

    def caret(self) -> tuple[str, int]:
        return self.at


@dataclass
class Editor:
    """An editor over a real vault."""

    workspace: Workspace
    client: ClientId
    record: str = ""
    where: str = ""
    screen: Shown = field(default_factory=Shown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        start = Place(Screen.SAFETY_PLAN_EDITOR, to_hex(self.client), self.record, self.where, 3)
        self.presenter = SafetyPlanEditorPresenter(self.still.desk, start)
        self.presenter.attach(self.screen)

    def ring(self) -> None:
        for alarm in self.still.alarms.set:
            alarm.ring()


@pytest.fixture
def editor(workspace: Workspace, client: ClientId) -> Editor:
    return Editor(workspace, client)


def test_it_opens_at_the_first_step_ready_to_add(editor: Editor) -> None:
    state = editor.screen.state
    assert (state.step, state.number, state.several, state.entries) == ("warning_signs", 1, 0, ())
    assert editor.screen.at == ("add", 3)
    assert state.steps[0].name == "warning_signs"


def test_looking_at_steps_keeps_nothing(editor: Editor) -> None:
    editor.presenter.next_step()
    editor.presenter.open_step("help")
    editor.ring()
    assert editor.workspace.drafts.open("safety_plan", editor.client) is None
    assert editor.screen.state.step == "help"


def test_a_typed_line_is_an_entry_and_is_kept(editor: Editor) -> None:
    editor.presenter.entries.add("sign", "  I stop answering the door ")
    editor.presenter.entries.add("sign", "   ")
    editor.presenter.entries.add("waltz", "nothing of the kind")
    assert editor.screen.names == ["I stop answering the door"]
    editor.ring()
    draft = editor.workspace.drafts.open("safety_plan", editor.client)
    assert draft is not None
    assert draft.saved_at == editor.screen.saves[-1].saved_at


def test_what_is_typed_before_enter_is_kept_by_its_step(editor: Editor, workspace: Workspace) -> None:
    editor.presenter.entries.set_line("I stop answ")
    editor.presenter.open_step("coping")
    assert editor.screen.state.line == ""
    editor.presenter.entries.set_line("Water the fi")
    rest = editor.presenter.unsaved_work()
    assert rest is not None
    rest()
    again = Editor(workspace, editor.client, "draft", "warning_signs//add")
    assert again.screen.state.line == "I stop answ"
    again.presenter.entries.add("sign", "I stop answering")
    assert again.screen.state.line == ""
    again.presenter.open_step("coping")
    assert again.screen.state.line == "Water the fi"


def test_the_same_line_again_is_no_change(editor: Editor) -> None:
    editor.presenter.entries.set_line("")
    assert editor.presenter.unsaved_work() is None


def test_a_line_that_was_begun_stays_when_an_entry_comes_back(editor: Editor) -> None:
    editor.presenter.entries.add("sign", "one")
    editor.presenter.entries.remove()
    editor.presenter.entries.set_line("tw")
    editor.still.shell.undos[-1].undo()
    assert (editor.screen.names, editor.screen.state.line) == (["one"], "tw")


def test_answers_go_to_the_chosen_entry(editor: Editor) -> None:
    editor.presenter.open_step("help")
    editor.presenter.entries.add("person", "Clover")
    first = editor.screen.state.chosen
    editor.presenter.entries.add("person", "Wren")
    editor.presenter.entries.set_answer("phone", "555 0177")
    editor.presenter.entries.choose(first)
    editor.presenter.entries.set_answer("phone", "555 0142")
    editor.presenter.entries.set_answer("phone", "555 0142")
    assert [entry["phone"] for entry in editor.screen.state.entries] == ["555 0142", "555 0177"]
    assert editor.screen.hints == 2


def test_hints_follow_what_is_typed_and_stop_nobody(editor: Editor) -> None:
    editor.presenter.open_step("help")
    editor.presenter.entries.add("person", "Wren")
    assert [gap.code for gap in editor.screen.state.gaps] == ["few", "not_asked", "no_phone"]
    editor.presenter.entries.set_answer("asked", "agreed")
    editor.presenter.entries.set_answer("phone", "555 0177")
    assert [gap.code for gap in editor.screen.state.gaps] == ["few"]
    editor.workspace.signing.confirm(PASSPHRASE)
    editor.presenter.sign()
    assert editor.still.shell.places[-1] == Place(Screen.SAFETY_PLAN, to_hex(editor.client))
    assert editor.workspace.safety_plans.overview(editor.client).active


def test_entries_move_and_stay_in_their_step(editor: Editor) -> None:
    for line in ("one", "two", "three"):
        editor.presenter.entries.add("sign", line)
    editor.presenter.entries.move(-1)
    assert editor.screen.names == ["one", "three", "two"]
    editor.presenter.entries.move(-1)
    editor.presenter.entries.move(-1)
    assert editor.screen.names == ["three", "one", "two"]


def test_what_is_taken_out_comes_back_by_undo(editor: Editor) -> None:
    for line in ("one", "two", "three"):
        editor.presenter.entries.add("sign", line)
    editor.presenter.entries.move(-1)
    editor.presenter.entries.remove()
    assert editor.screen.names == ["one", "two"]
    assert editor.screen.state.entries[1]["id"] == editor.screen.state.chosen
    offer = editor.still.shell.undos[-1]
    assert (offer.what, offer.name) == (Undoable.PLAN_ENTRY_REMOVED, "three")
    offer.undo()
    assert editor.screen.names == ["one", "three", "two"]


def test_in_an_empty_step_there_is_nothing_to_take_out_or_mark(editor: Editor) -> None:
    editor.presenter.entries.remove()
    editor.presenter.entries.mark_unsafe()
    editor.presenter.entries.move(1)
    assert editor.still.shell.undos == []
    assert editor.screen.names == []


def test_somebody_marked_unsafe_is_offered_nowhere(workspace: Workspace, client: ClientId) -> None:
    sign_plan(workspace, client, HELPER, NOT_ASKED)
    editor = Editor(workspace, client)
    editor.presenter.open_step("distraction")
    assert [person.name for person in editor.screen.state.offered] == ["Clover", "Wren"]
    editor.presenter.entries.add_person("person", editor.screen.state.offered[0])
    assert editor.screen.state.entries[0]["phone"] == "555 0142"
    assert [person.name for person in editor.screen.state.offered] == ["Wren"]
    editor.presenter.open_step("help")
    editor.presenter.entries.choose("h2")
    editor.presenter.entries.mark_unsafe()
    editor.presenter.open_step("distraction")
    assert editor.screen.state.offered == ()
    editor.presenter.open_step("help")
    editor.presenter.entries.choose("h2")
    editor.presenter.entries.mark_unsafe()
    assert editor.screen.state.entries[1]["unsafe"] is False


def test_the_steps_end_with_the_plan_as_a_whole(editor: Editor) -> None:
    editor.presenter.step_before()
    assert editor.screen.state.step == "warning_signs"
    for _ in range(8):
        editor.presenter.next_step()
    assert editor.screen.state.step == ""
    editor.presenter.entries.set_value("living_for", "The fig tree")
    editor.presenter.entries.set_value("living_for", "The fig tree")
    assert editor.screen.state.values["living_for"] == "The fig tree"
    editor.presenter.step_before()
    assert editor.screen.state.step == "surroundings"


def test_an_empty_plan_is_not_signed(editor: Editor) -> None:
    editor.presenter.sign()
    assert [(one.field, one.code) for one in editor.screen.problems] == [("entries", "required")]
    assert editor.still.shell.places == []


def test_a_problem_leads_to_its_entry(editor: Editor) -> None:
    editor.presenter.open_step("help")
    editor.presenter.entries.add("person", "Clover")
    editor.presenter.entries.set_answer("phone", "call me")
    editor.presenter.open_step("coping")
    editor.presenter.sign()
    assert editor.screen.state.step == "help"
    assert [(one.field, one.code) for one in editor.screen.problems] == [("phone", "not_a_phone")]


def test_a_problem_of_the_plan_itself_leads_to_its_answers(editor: Editor) -> None:
    editor.presenter.entries.add("sign", "one")
    editor.presenter.entries.set_value("review_on", "soon")
    editor.presenter.sign()
    assert editor.screen.state.step == ""
    assert [one.field for one in editor.screen.problems] == ["review_on"]


def test_a_line_that_is_no_entry_yet_is_not_left_out_by_a_signature(editor: Editor) -> None:
    editor.presenter.entries.add("sign", "I stop answering the door")
    editor.presenter.open_step("coping")
    editor.presenter.entries.set_line("Water the fi")
    editor.presenter.open_step("warning_signs")
    editor.presenter.sign()
    assert [(one.field, one.code) for one in editor.screen.problems] == [("entries", "line_waits")]
    assert (editor.screen.state.step, editor.screen.state.line) == ("coping", "Water the fi")


def test_signing_without_the_passphrase_keeps_the_draft(editor: Editor) -> None:
    editor.presenter.entries.add("sign", "one")
    editor.presenter.sign()
    assert editor.screen.problem is not None
    assert editor.workspace.drafts.open("safety_plan", editor.client) is not None
    editor.presenter.entries.add("sign", "two")
    assert editor.screen.names == ["one", "two"]


def test_a_draft_from_before_is_asked_about(workspace: Workspace, client: ClientId, editor: Editor) -> None:
    editor.presenter.entries.add("sign", "one")
    left: list[bool] = []
    editor.presenter.leave(lambda: left.append(True))
    editor.presenter.close()
    assert left == [True]
    again = Editor(workspace, client)
    assert again.screen.found is not None
    assert again.screen.found.entries == 1
    again.presenter.go_on_with_draft()
    assert again.screen.names == ["one"]


def test_a_draft_that_is_put_away_begins_from_the_plan_and_can_come_back(
    workspace: Workspace, client: ClientId
) -> None:
    sign_plan(workspace, client, HELPER)
    first = Editor(workspace, client)
    first.presenter.entries.add("sign", "one")
    first.presenter.leave(lambda: None)
    again = Editor(workspace, client)
    again.presenter.put_draft_away()
    again.presenter.open_step("help")
    assert again.screen.names == ["Clover"]
    assert again.screen.state.number == 2
    offer = again.still.shell.undos[-1]
    assert offer.what is Undoable.DRAFT_DISCARDED
    offer.undo()
    assert again.still.shell.places[-1].record == "draft"
    draft = workspace.drafts.open("safety_plan", client)
    assert draft is not None


def test_a_lock_returns_to_the_same_field_of_the_same_entry(editor: Editor, workspace: Workspace) -> None:
    editor.presenter.open_step("help")
    editor.presenter.entries.add("person", "Clover")
    chosen = editor.screen.state.chosen
    editor.screen.at = ("phone", 4)
    place = editor.presenter.place()
    rest = editor.presenter.unsaved_work()
    assert rest is not None
    rest()
    again = Editor(workspace, editor.client, place.record, place.field)
    assert (again.screen.state.step, again.screen.state.chosen) == ("help", chosen)
    assert again.screen.at == ("phone", 3)


def test_a_disk_that_is_full_is_told_and_the_words_stay(editor: Editor) -> None:
    editor.presenter.entries.add("sign", "one")
    editor.presenter.focus_lost()
    editor.presenter._failed(DiskFullError())
    assert isinstance(editor.screen.problem, DiskFullError)
    assert editor.screen.names == ["one"]


def test_several_versions_are_brought_together_in_one_that_names_them(
    workspace: Workspace, client: ClientId
) -> None:
    base = sign_plan(workspace, client, HELPER)
    fork(workspace, client, base, {**HELPER, "phone": "555 0143"})
    fork(workspace, client, base, HELPER, NOT_ASKED)
    editor = Editor(workspace, client)
    assert editor.screen.state.several == 2
    editor.presenter.sign()
    (head,) = workspace.safety_plans.overview(client).heads
    assert len(head.parents) == 2


def test_ways_out_lead_to_the_plan_the_client_and_the_list(editor: Editor) -> None:
    editor.presenter.go_back()
    editor.presenter.open_client()
    editor.presenter.open_clients()
    assert [place.screen for place in editor.still.shell.places] == ["safety_plan", "client", "clients"]
    editor.presenter.entries.add("sign", "one")
    editor.presenter.throw_away()
    assert editor.still.shell.places[-1].screen == "safety_plan"


def test_a_protection_plan_is_written_the_same_way(workspace: Workspace, client: ClientId) -> None:
    still, screen = StillDesk(workspace), Shown()
    start = Place(Screen.PROTECTION_PLAN_EDITOR, to_hex(client))
    presenter = ProtectionPlanEditorPresenter(still.desk, start)
    presenter.attach(screen)
    presenter.entries.add("danger", "Bramble")
    workspace.signing.confirm(PASSPHRASE)
    presenter.sign()
    assert workspace.protection_plans.overview(client).active
    assert not workspace.safety_plans.overview(client).active
    assert still.shell.places[-1].screen == "protection_plan"

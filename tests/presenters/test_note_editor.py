"""Writing a session note: saved as one types, under one client only, signed once."""

from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import DiskFullError, StaleDraftError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.presenters.desk import Screen, Undoable
from pss_desktop.presenters.sessions.note_editor import NoteEditorPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.appointments import appointment_form
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import EditorShown
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, add_client, sign_note


@dataclass
class Editor:
    """An editor for one client over a real vault."""

    workspace: Workspace
    client: ClientId
    record: str = ""
    screen: EditorShown = field(default_factory=EditorShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        start = Place("note_editor", to_hex(self.client), self.record)
        self.presenter = NoteEditorPresenter(self.still.desk, start)
        self.presenter.attach(self.screen)

    def ring(self) -> None:
        for alarm in self.still.alarms.set:
            alarm.ring()


@pytest.fixture
def editor(workspace: Workspace, client: ClientId) -> Editor:
    return Editor(workspace, client)


def test_what_is_typed_is_in_the_vault_when_the_alarm_rings(editor: Editor) -> None:
    editor.presenter.set_field("narrative", "Under the fig tree")
    editor.ring()
    draft = editor.workspace.notes.begin(editor.client)
    assert draft.content["narrative"] == "Under the fig tree"
    assert editor.screen.saves[-1].saved_at == draft.saved_at


def test_leaving_saves_first(editor: Editor) -> None:
    left: list[bool] = []
    editor.presenter.set_field("narrative", "Half a thought")
    editor.presenter.leave(lambda: left.append(True))
    assert left == [True]
    assert editor.workspace.notes.begin(editor.client).content["narrative"] == "Half a thought"


def test_a_lock_gets_what_the_alarm_had_not_saved_yet(editor: Editor) -> None:
    assert editor.presenter.unsaved_work() is None
    editor.presenter.set_field("narrative", "The newest words")
    work = editor.presenter.unsaved_work()
    assert work is not None
    work()
    assert editor.workspace.notes.begin(editor.client).content["narrative"] == "The newest words"


def test_a_draft_from_before_is_asked_about_before_it_is_shown(
    workspace: Workspace, client: ClientId
) -> None:
    first = Editor(workspace, client)
    first.presenter.set_field("narrative", "Three small words")
    first.presenter.leave(lambda: None)
    second = Editor(workspace, client)
    assert second.screen.state is None
    assert second.screen.found is not None
    assert second.screen.found.words == 3
    second.presenter.go_on_with_draft()
    assert second.screen.texts["narrative"] == "Three small words"


def test_after_a_lock_the_draft_comes_back_without_a_question(workspace: Workspace, client: ClientId) -> None:
    first = Editor(workspace, client)
    first.presenter.set_field("narrative", "Where was I")
    first.presenter.leave(lambda: None)
    again = Editor(workspace, client, record="draft")
    assert again.screen.found is None
    assert again.screen.texts["narrative"] == "Where was I"


def test_putting_a_draft_away_begins_an_empty_note_and_undo_brings_it_back(
    workspace: Workspace, client: ClientId
) -> None:
    first = Editor(workspace, client)
    first.presenter.set_field("narrative", "Too good to lose")
    first.presenter.leave(lambda: None)
    second = Editor(workspace, client)
    second.presenter.put_draft_away()
    assert second.screen.texts["narrative"] == ""
    (offer,) = second.still.shell.undos
    assert offer.what is Undoable.DRAFT_DISCARDED
    offer.undo()
    assert workspace.notes.begin(client).content["narrative"] == "Too good to lose"


def test_a_draft_never_shows_under_another_client(workspace: Workspace, client: ClientId) -> None:
    first = Editor(workspace, client)
    first.presenter.set_field("narrative", "Words of the first")
    first.presenter.leave(lambda: None)
    other = Editor(workspace, add_client(workspace, "Basil Thorne"))
    assert other.screen.found is None
    assert set(other.screen.texts.values()) == {""}


def test_words_of_another_form_stay_in_sight_and_are_not_signed_by_accident(editor: Editor) -> None:
    editor.presenter.set_format(NoteFormat.SOAP)
    editor.presenter.set_field("subjective", "Their words")
    editor.presenter.set_field("plan", "A walk")
    editor.presenter.set_format(NoteFormat.PIE)
    assert editor.screen.state is not None
    kept = {part.name: part.kept for part in editor.screen.state.parts}
    assert kept == {
        "problem": False,
        "intervention": False,
        "evaluation": False,
        "subjective": True,
        "plan": True,
    }
    editor.presenter.sign()
    assert {problem.field for problem in editor.screen.problems} >= {"subjective", "plan"}
    editor.presenter.set_format(NoteFormat.SOAP)
    assert editor.screen.texts["subjective"] == "Their words"


def test_an_empty_note_is_not_signed(editor: Editor) -> None:
    editor.presenter.sign()
    assert editor.screen.problems != ()
    assert editor.still.shell.places == []


def test_signing_makes_the_note_and_ends_the_draft(editor: Editor) -> None:
    editor.presenter.set_field("narrative", "Sat under the fig tree")
    editor.workspace.signing.confirm(PASSPHRASE)
    editor.presenter.sign()
    (place,) = editor.still.shell.places
    assert (place.screen, place.client) == ("note", to_hex(editor.client))
    last = editor.workspace.notes.last_signed(editor.client)
    assert last is not None
    assert last.note.body.parts["narrative"] == "Sat under the fig tree"
    assert editor.workspace.notes.begin(editor.client).saved_at is None


def test_loading_the_last_note_fills_only_what_is_empty_and_can_be_undone(
    workspace: Workspace, client: ClientId
) -> None:
    sign_note(workspace, client, "From last time")
    editor = Editor(workspace, client)
    assert editor.screen.state is not None
    assert editor.screen.state.last is not None
    editor.presenter.load_last_note()
    assert editor.screen.texts["narrative"] == "From last time"
    editor.still.shell.undos[-1].undo()
    assert editor.screen.texts["narrative"] == ""
    editor.presenter.set_field("narrative", "My own")
    editor.presenter.load_last_note()
    assert editor.screen.texts["narrative"] == "My own"


def test_a_full_disk_is_told_and_the_words_stay(editor: Editor) -> None:
    editor.presenter.set_field("narrative", "Precious")

    def refuse(content: object) -> None:
        raise DiskFullError

    editor.presenter._autosave._write = refuse  # type: ignore[assignment]
    left: list[bool] = []
    editor.presenter.leave(lambda: left.append(True))
    assert left == []
    assert isinstance(editor.screen.saves[-1].problem, DiskFullError)
    assert editor.screen.saves[-1].unsaved


def test_a_draft_that_was_saved_elsewhere_is_not_overwritten(editor: Editor) -> None:
    editor.presenter.set_field("narrative", "Mine")
    editor.workspace.notes.save_draft(editor.client, {"narrative": "Theirs", "format": "narrative"}, 0)
    editor.ring()
    assert isinstance(editor.screen.saves[-1].problem, StaleDraftError)
    assert editor.workspace.notes.begin(editor.client).content["narrative"] == "Theirs"


def test_throwing_the_draft_away_goes_back_to_the_client(editor: Editor) -> None:
    editor.presenter.set_field("narrative", "A false start")
    editor.ring()
    editor.presenter.throw_away()
    assert editor.still.shell.places[-1] == Place("client", to_hex(editor.client))
    assert editor.workspace.notes.begin(editor.client).saved_at is None


def test_the_way_up_leads_to_the_client_and_to_the_list(editor: Editor) -> None:
    editor.presenter.open_client()
    editor.presenter.open_clients()
    assert [place.screen for place in editor.still.shell.places] == ["client", "clients"]


# What a session worked on


def test_a_note_about_an_appointment_begins_with_its_facts_and_keeps_them_at_once(
    workspace: Workspace, client: ClientId
) -> None:
    content = {"when": "2026-11-24T15:00:00.000Z", "minutes": 50, "place": "home"}
    revision = workspace.drafts.save(appointment_form(None), client, content, 0).revision
    made = workspace.appointments.make(client, revision)
    editor = Editor(workspace, client, record=to_hex(made))
    assert editor.screen.state is not None
    assert editor.screen.state.facts["minutes"] == 50
    editor.ring()
    draft = workspace.notes.begin(client)
    assert (draft.content["place"], draft.content["appointment"]) == ("home", to_hex(made))
    editor.presenter.set_field("narrative", "We sat.")
    workspace.signing.confirm(PASSPHRASE)
    editor.presenter.sign()
    assert not workspace.appointments.get(made).is_open


def test_a_draft_from_before_is_asked_about_also_when_an_appointment_leads_to_the_note(
    workspace: Workspace, client: ClientId
) -> None:
    workspace.notes.save_draft(client, {"format": "narrative", "narrative": "Half a note"}, 0)
    made = workspace.appointments.make(
        client,
        workspace.drafts.save(
            appointment_form(None), client, {"when": "2026-11-24T15:00:00.000Z"}, 0
        ).revision,
    )
    editor = Editor(workspace, client, record=to_hex(made))
    assert editor.screen.found is not None
    editor.presenter.put_draft_away()
    assert editor.screen.state is not None
    assert editor.screen.state.facts["when"] == "2026-11-24T15:00:00.000Z"


def test_the_last_note_lends_setting_and_goals_but_never_its_risk(
    workspace: Workspace, client: ClientId
) -> None:
    workspace.signing.confirm(PASSPHRASE)
    content = {
        "when": "2026-11-20T09:00:00.000Z",
        "format": "narrative",
        "narrative": "We sat.",
        "setting": "safe_space",
        "goal_1": "Sleep until five",
        "progress_1": "improvement",
        "risk": "high",
    }
    workspace.notes.sign(client, workspace.notes.save_draft(client, content, 0).revision)
    editor = Editor(workspace, client)
    editor.presenter.load_last_note()
    assert editor.screen.state is not None
    facts = editor.screen.state.facts
    assert (facts["setting"], facts["goal_1"]) == ("safe_space", "Sleep until five")
    assert not facts.get("risk")
    assert not facts.get("progress_1")


def test_the_way_to_ones_text_blocks_keeps_the_note(editor: Editor) -> None:
    editor.presenter.set_field("narrative", "Half a note")
    editor.presenter.open_snippets()
    assert editor.still.shell.places == [Place(Screen.SNIPPETS)]

"""My unsigned notes: every draft with its age; one that is signed leaves the list at once."""

from dataclasses import dataclass

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.today.unsigned_page import UnsignedPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.notes import UnsignedNote
from pss_desktop.services.workspace import Workspace
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client


@dataclass
class UnsignedShown:
    notes: tuple[UnsignedNote, ...] = ()
    problem: PssError | None = None

    def show_unsigned(self, notes: tuple[UnsignedNote, ...]) -> None:
        self.notes = notes

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


def test_the_oldest_stands_first_and_leads_to_its_draft(workspace: Workspace, clinic: Clinic) -> None:
    fern, alder = add_client(workspace, "Fern"), add_client(workspace, "Alder")
    workspace.notes.save_draft(fern, {"narrative": "one"}, 0)
    clinic.clock.advance(days=4)
    saved = workspace.notes.save_draft(alder, {"narrative": "two"}, 0)
    still, screen = StillDesk(workspace), UnsignedShown()
    presenter = UnsignedPresenter(still.desk, Place(Screen.UNSIGNED))
    presenter.attach(screen)
    assert [(note.name, note.age_days) for note in screen.notes] == [("Fern", 4), ("Alder", 0)]
    presenter.continue_note(fern)
    assert still.shell.places == [Place(Screen.NOTE_EDITOR, to_hex(fern), "draft")]
    workspace.notes.discard_draft(alder, saved.revision)
    assert [note.name for note in screen.notes] == ["Fern"]
    assert presenter.place() == Place(Screen.UNSIGNED)
    presenter.back()
    presenter.close()
    workspace.notes.save_draft(alder, {}, 0)
    assert len(screen.notes) == 1

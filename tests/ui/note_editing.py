"""A note editor over a real vault, in a frame that only remembers."""

from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.sessions.note_editor import NoteEditorPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client


@dataclass
class Editing:
    """Whose note it is; the screen that was opened last."""

    workspace: Workspace
    qtbot: QtBot
    client: ClientId = field(init=False)
    still: StillDesk = field(init=False)
    screen: NoteEditorScreen = field(init=False)

    def __post_init__(self) -> None:
        self.client = add_client(self.workspace, "Juniper Vale")
        self.still = StillDesk(self.workspace)

    def open(self) -> NoteEditorScreen:
        place = Place("note_editor", to_hex(self.client), "draft")
        self.screen = NoteEditorScreen(NoteEditorPresenter(self.still.desk, place))
        self.qtbot.addWidget(self.screen)
        self.screen.resize(1154, 712)
        self.screen.show()
        self.screen.activateWindow()
        return self.screen

    def draft(self) -> dict[str, object]:
        """What is kept of the note, once every alarm rang."""
        for alarm in self.still.alarms.set:
            alarm.ring()
        return dict(self.workspace.notes.begin(self.client).content)

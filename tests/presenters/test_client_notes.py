"""The page of a client's sessions: what is to come, the notes, what was planned before."""

from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.clients.client_page import ClientPagePresenter
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.appointments import appointment_form
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import ClientShown
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client, sign_note


def test_what_is_to_come_stands_above_and_what_was_planned_below(workspace: Workspace) -> None:
    client = add_client(workspace)
    form = appointment_form(None)
    made = [
        workspace.appointments.make(client, workspace.drafts.save(form, client, {"when": when}, 0).revision)
        for when in ("2026-11-24T15:00:00.000Z", "2026-12-01T15:00:00.000Z")
    ]
    still, screen = StillDesk(workspace), ClientShown()
    presenter = ClientPagePresenter(still.desk, Place("client_notes", to_hex(client)))
    presenter.attach(screen)
    assert screen.state is not None
    assert [one.id for one in screen.state.agenda.coming] == made
    workspace.appointments.complete(made[0], client)
    assert [one.id for one in screen.state.agenda.past] == made[:1]
    presenter.plan()
    presenter.open_appointment(made[1])
    assert still.shell.places == [
        Place("appointment", to_hex(client)),
        Place("appointment", to_hex(client), to_hex(made[1])),
    ]


def test_older_notes_come_when_they_are_asked_for(workspace: Workspace) -> None:
    client = add_client(workspace)
    for number in range(52):
        sign_note(workspace, client, f"Note {number}")
    still, screen = StillDesk(workspace), ClientShown()
    presenter = ClientPagePresenter(still.desk, Place("client_notes", to_hex(client)))
    presenter.attach(screen)
    presenter.more_notes()
    presenter.more_notes()
    assert len(screen.more) == 2
    assert screen.state is not None
    note = screen.state.notes.rows[0].id
    presenter.open_note(note)
    assert presenter.place() == Place("client_notes", to_hex(client), to_hex(note))
    presenter.new_note()
    presenter.continue_draft()
    assert [place.screen for place in still.shell.places] == ["note", "note_editor", "note_editor"]
    presenter.close()

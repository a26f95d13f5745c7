"""The commands about records: add and list clients, write a note, search."""

from pss_desktop.cli.sentences import Exit
from pss_desktop.cli.session import Session, client_by_code
from pss_desktop.domain.client import NewClient
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.services.clients import ClientFilter

_PAGE = 200


def add_client(session: Session) -> Exit:
    """Add a client and print the code that was made for them."""
    asked = session.asked
    new = NewClient.from_form({"name": asked.name, "languages": tuple(asked.language), "phone": asked.phone})
    with session.opened() as workspace:
        client = workspace.clients.add(new)
        session.terminal.say(workspace.clients.get(client).client.code)
    return Exit.DONE


def list_clients(session: Session) -> Exit:
    """Code, name and case state of every client outside the bin."""
    with session.opened() as workspace:
        page = workspace.clients.page(ClientFilter(), None, _PAGE)
        while True:
            session.terminal.table([(one.code, one.name, one.case_state) for one in page.rows])
            if page.next is None:
                return Exit.DONE
            page = workspace.clients.page(ClientFilter(), page.next, _PAGE)


def add_note(session: Session) -> Exit:
    """Sign a note whose words come from standard input, and print its id; with --draft only keep it.

    An unsigned note of that client that is already there is left alone, and the command refuses.
    """
    words = session.terminal.input.read().strip()
    with session.opened() as workspace:
        client = client_by_code(workspace, session.asked.client).id
        draft = workspace.notes.begin(client)
        content = {**draft.content, "format": NoteFormat.NARRATIVE.value, "narrative": words}
        if session.asked.minutes is not None:
            content["minutes"] = session.asked.minutes
        saved = workspace.notes.save_draft(client, content, 0)
        if session.asked.draft:
            session.terminal.say("draft")
        else:
            session.terminal.say(workspace.notes.sign(client, saved.revision).hex())
    return Exit.DONE


def search(session: Session) -> Exit:
    """Clients and notes that hold these words, the newest first; the words around them."""
    with session.opened() as workspace:
        hits = workspace.finder.search(" ".join(session.asked.words))
    session.terminal.table([("client", one.code, one.name) for one in hits.clients])
    for note in hits.notes:
        around = "".join(part.text for part in note.snippet).replace("\n", " ")
        session.terminal.table([("note", note.note.hex(), note.code, to_iso(note.at), around)])
    if hits.more:
        session.terminal.warn("There are more; these are the newest.")
    return Exit.DONE

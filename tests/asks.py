"""What the exchange asks a person, brought about by real bundles between two people."""

import shutil
from pathlib import Path
from typing import Final

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.importing.views import Imported
from pss_desktop.services.workspace import Workspace
from tests.post import send
from tests.services.clinic import Clinic, add_client, sign_note
from tests.team import Team

MANY: Final = 21
"""So many erasures at once ask."""


def many_erased(team: Team, *, reader: Workspace | None = None) -> tuple[ClientId, list[RecordId], Imported]:
    """The counselor erases so many notes that the *reader*, else the supervisor, is asked."""
    hazel, juniper = team.counselor.desk, reader or team.supervisor.desk
    fern = add_client(hazel, "Fern Riverbend")
    notes = [sign_note(hazel, fern, f"Note {number}.") for number in range(MANY)]
    send(hazel, juniper)
    for note in notes:
        hazel.seat.storage.erasure.erase(note)
    return fern, notes, send(hazel, juniper)


def two_histories(team: Team, folder: Path) -> ClientId:
    """A copy of the counselor's vault goes on beside it."""
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel, "Fern Riverbend")
    hazel.vault.checkpoint()
    shutil.copytree(team.counselor.clinic.root, folder, ignore=shutil.ignore_patterns("lock"))
    twin = Clinic(folder, team.clock).reopen()
    sign_note(hazel, fern, "One history.")
    sign_note(twin, fern, "Another history.")
    send(hazel, juniper)
    send(twin, juniper)
    twin.close()
    return fern

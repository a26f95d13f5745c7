"""Finds the client whose code a command names, also in the bin."""

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.clients.client_views import ClientFilter
from pss_desktop.services.workspace import Workspace


def client_of_code(workspace: Workspace, code: str) -> ClientId:
    """Raises Refused where no client has the code, or two do."""
    listed = workspace.clients.page(ClientFilter(text=code)).rows
    binned = (one.row for one in workspace.clients.bin())
    found = {row.id for row in (*listed, *binned) if row.code.casefold() == code.casefold()}
    if len(found) != 1:
        raise Refused(
            "No client has this code." if not found else "Two clients share this code.", ExitCode.NOT_FOUND
        )
    return found.pop()

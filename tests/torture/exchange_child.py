"""An exchange that strace watches: ``python -m tests.torture.exchange_child FOLDER [PORT]``.

By a folder alone; with a port, by a server on this computer that is not there.
"""

import sys
from pathlib import Path
from typing import Final

from pss_desktop.desktop.hardening import harden_process
from pss_desktop.domain.consent import Purpose
from pss_desktop.services.mailboxes.errands import run_here
from pss_desktop.sync.mailboxes.settings import FolderSettings, WebDavSettings
from tests.consents import a_form, record_consent
from tests.services.clinic import add_client, sign_note
from tests.team import Team

_FIRST_PORT: Final = 2


def main() -> None:
    folder, ports = Path(sys.argv[1]), sys.argv[_FIRST_PORT:]
    harden_process()
    shared = folder / "shared"
    shared.mkdir()
    team = Team.founded(folder)
    desk, reader = team.counselor.desk, team.supervisor.desk
    client = add_client(desk, "Fern Riverbend")
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    for one in (desk, reader):
        one.mailboxes.book.add("Shared", FolderSettings(str(shared)))
    for port in ports:
        desk.mailboxes.book.add("Cloud", WebDavSettings(f"http://127.0.0.1:{port}/dav"))
    desk.exporting.seal(desk.exporting.preview(team.supervisor.person))
    sent = run_here(desk.mailboxes.exchange.round(asked=True))
    fetched = run_here(reader.mailboxes.exchange.round(asked=True))
    said = f"sent {sent.sent} fetched {fetched.fetched} problems {len(sent.problems)}"
    (folder / "said").write_text(said)
    team.close()


if __name__ == "__main__":
    main()

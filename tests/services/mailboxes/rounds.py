"""Rounds over mailboxes between two real vaults, and a mailbox that fails where a test says so."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.services.mailboxes.errands import (
    Outcome,
    Steps,
    open_kept,
    run_here,
)
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.base import Listed, Mailbox
from pss_desktop.sync.mailboxes.settings import FolderSettings
from pss_desktop.vault.exchange.outgoing import Outgoing
from tests.consents import a_form, record_consent
from tests.services.clinic import add_client, sign_note
from tests.team import Team


def agreed(desk: Workspace, name: str = "Fern Riverbend") -> ClientId:
    """A client who agreed, with a signed note."""
    client = add_client(desk, name)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def seal(team: Team) -> Outgoing:
    """What the counselor has for the supervisor, sealed."""
    exporting = team.counselor.desk.exporting
    (row,) = exporting.seal(exporting.preview(team.supervisor.person))
    return row


def use(desk: Workspace, folder: Path, name: str = "Office folder") -> KeptMailbox:
    """*desk* uses *folder* as a mailbox."""
    return desk.mailboxes.book.add(name, FolderSettings(str(folder)))


def go_round(desk: Workspace, *, asked: bool = False) -> Exchanged:
    """A whole round, at once."""
    return run_here(desk.mailboxes.exchange.round(asked=asked))


def go_on(steps: Steps[Exchanged], outcome: Outcome) -> Exchanged:
    """The rest of a round that was begun by hand."""
    while True:
        try:
            outcome = steps.send(outcome).run()
        except StopIteration as end:
            return cast(Exchanged, end.value)


def state_of(desk: Workspace, row: Outgoing) -> Outgoing:
    """The bundle, as the vault has it now."""
    return desk.seat.storage.exchange.outgoing.get(row.key)


@dataclass(slots=True)
class Stubborn:
    """A folder mailbox that fails where a test says so."""

    kept: KeptMailbox
    problems: dict[str, PssError] = field(default_factory=dict)

    def _inner(self) -> Mailbox:
        return open_kept(self.kept)

    def _fail(self, verb: str) -> None:
        if verb in self.problems:
            raise self.problems[verb]

    def list(self) -> tuple[Listed, ...]:
        self._fail("list")
        return self._inner().list()

    def get(self, name: str, most: int | None = None) -> bytes:
        self._fail("get")
        return self._inner().get(name, most)

    def put_new(self, name: str, content: bytes) -> None:
        self._fail("put_new")
        self._inner().put_new(name, content)

    def delete(self, name: str) -> None:
        self._fail("delete")
        self._inner().delete(name)

    def probe(self) -> None:
        self._fail("probe")

    def close(self) -> None:
        return None


def make_stubborn(desk: Workspace, problems: dict[str, PssError]) -> None:
    desk.mailboxes.exchange._opener = lambda kept: Stubborn(kept, problems)


def handed_over(team: Team, folder: Path) -> tuple[ClientId, Outgoing]:
    """A bundle that lies in the folder that both look into."""
    client = agreed(team.counselor.desk)
    row = seal(team)
    use(team.counselor.desk, folder)
    use(team.supervisor.desk, folder)
    assert go_round(team.counselor.desk) == Exchanged(sent=1)
    return client, row


def file_of(row: Outgoing) -> str:
    assert row.sealed is not None
    return row.sealed.file

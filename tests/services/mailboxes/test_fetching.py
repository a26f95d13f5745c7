"""What is fetched of all that lies in a mailbox: bundles once, of others' only the header, and half files."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from pss_desktop.crypto.age import encrypt_bytes
from pss_desktop.domain.errors import DiskFullError, PssError
from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxGoneError,
    MailboxUnreachableError,
)
from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.services.mailboxes.errands import (
    HEADER,
    SMALL,
    Fetch,
    Line,
    Outcome,
)
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.base import Listed, bundle_name
from pss_desktop.sync.mailboxes.settings import WebDavSettings
from tests.services.mailboxes.rounds import agreed, go_round, make_stubborn, seal, use
from tests.team import Team


def test_what_is_sealed_for_others_is_left_there(team: Team, folder: Path, tmp_path: Path) -> None:
    sender = team.counselor.desk
    agreed(sender)
    seal(team)
    use(sender, folder)
    go_round(sender)
    sender.seat.storage.connection.run("DELETE FROM outgoing_feed")
    sender.seat.storage.connection.run("DELETE FROM outgoing")
    assert go_round(sender, asked=True).fetched == 0
    assert sender.importing.pending() == ()


@dataclass(slots=True)
class Counting:
    """A mailbox at a server that counts how many bytes are fetched from it."""

    kept: KeptMailbox
    files: dict[str, bytes]
    fetched: list[int] = field(default_factory=list)

    def list(self) -> tuple[Listed, ...]:
        return tuple(Listed(name, len(content)) for name, content in self.files.items())

    def get(self, name: str, most: int | None = None) -> bytes:
        found = self.files[name][:most]
        self.fetched.append(len(found))
        return found

    def put_new(self, name: str, content: bytes) -> None:
        self.files[name] = content

    def delete(self, name: str) -> None:
        del self.files[name]

    def probe(self) -> None:
        return None

    def close(self) -> None:
        return None


def fetch(desk: Workspace, box: Counting, name: str) -> Outcome:
    line = Line(box.kept, lambda _: box)
    return Fetch(line, name, len(box.files[name]), desk.vault.identity.device_keys.receiving).run()


def test_on_a_bad_line_only_the_header_of_a_large_bundle_for_others_comes(team: Team) -> None:
    juniper = team.supervisor.desk.vault.identity.device_keys.receiving
    large = encrypt_bytes([juniper.recipient], bytes(SMALL))
    small = encrypt_bytes([juniper.recipient], bytes(100))
    many = encrypt_bytes([juniper.recipient] * 8, bytes(SMALL))
    kept = KeptMailbox("k", "Cloud", WebDavSettings("https://cloud.example/dav"), slow=True)
    box = Counting(kept, {"large": large, "small": small, "many": many, "bad": b"?" * len(large)})
    reader, other = team.supervisor.desk, team.counselor.desk
    assert fetch(other, box, "large") == Outcome()
    assert box.fetched == [HEADER]
    assert fetch(other, box, "small") == Outcome()
    assert fetch(other, box, "many") == Outcome()
    assert box.fetched[1:] == [len(small), HEADER, len(many)]
    assert fetch(reader, box, "large") == Outcome(content=large)
    assert fetch(other, box, "bad").content == box.files["bad"]
    box.kept = replace(kept, slow=False)
    box.fetched.clear()
    assert fetch(other, box, "large") == Outcome()
    assert box.fetched == [len(large)]


def test_a_file_that_is_no_bundle_comes_to_the_inbox_once(team: Team, folder: Path) -> None:
    reader = team.supervisor.desk
    use(reader, folder)
    name = bundle_name(reader.vault.machine.random)
    (folder / name).write_bytes(b"half a")

    assert go_round(reader, asked=True).fetched == 1
    assert go_round(reader, asked=True).fetched == 0
    (folder / name).write_bytes(b"half a bundle")
    assert go_round(reader, asked=True).fetched == 1


def test_an_empty_file_is_no_bundle_and_stops_nothing(team: Team, folder: Path) -> None:
    reader = team.supervisor.desk
    use(reader, folder)
    (folder / bundle_name(reader.vault.machine.random)).touch()

    assert go_round(reader, asked=True) == Exchanged()
    assert reader.importing.pending() == ()


@pytest.mark.parametrize(("problem", "ends"), [(DiskFullError(), True), (BundleTooLargeError("file"), False)])
def test_what_cannot_be_kept_is_fetched_again_and_what_is_no_bundle_is_not(
    team: Team, folder: Path, monkeypatch: pytest.MonkeyPatch, problem: PssError, ends: bool
) -> None:
    desk = team.supervisor.desk
    kept = use(desk, folder)
    (folder / bundle_name(desk.vault.machine.random)).write_bytes(b"half a")

    def refuse(*_: object, **__: object) -> int:
        raise problem

    monkeypatch.setattr(desk.importing, "receive", refuse)
    assert bool(go_round(desk, asked=True).problems) is ends
    assert bool(desk.mailboxes.book.standing(kept.key).seen) is not ends


@pytest.mark.parametrize(
    ("problem", "ends"),
    [(MailboxGoneError(), False), (MailboxUnreachableError(), True), (BundleTooLargeError("file"), False)],
)
def test_a_line_that_breaks_while_fetching_ends_the_visit(
    team: Team, folder: Path, problem: PssError, ends: bool
) -> None:
    desk = team.supervisor.desk
    use(desk, folder)
    (folder / bundle_name(desk.vault.machine.random)).write_bytes(b"half a")
    make_stubborn(desk, {"get": problem})

    assert bool(go_round(desk, asked=True).problems) is ends
    assert desk.importing.pending() == ()

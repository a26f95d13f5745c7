"""Rounds over mailboxes between two real vaults: what is sent, fetched, kept back, tried again, cleared."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from pss_desktop.crypto.age import encrypt_bytes
from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import DiskFullError, InvalidFieldsError, PssError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxError,
    MailboxFullError,
    MailboxGoneError,
    MailboxUnreachableError,
)
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.services.exporting.exports import How
from pss_desktop.services.mailboxes.book import LOCAL, KeptMailbox
from pss_desktop.services.mailboxes.errands import (
    HEADER,
    SMALL,
    Fetch,
    Line,
    Outcome,
    Steps,
    open_kept,
    run_here,
)
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.mailboxes.timing import LONGEST_WAIT, wait_after
from pss_desktop.services.vault_list import NewVault
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.base import Listed, Mailbox, bundle_name
from pss_desktop.sync.mailboxes.folder import FolderMailbox
from pss_desktop.sync.mailboxes.settings import FolderSettings, SftpSettings, WebDavSettings
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team.founded(tmp_path)
    yield team
    team.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


def agreed(desk: Workspace, name: str = "Fern Riverbend") -> ClientId:
    client = add_client(desk, name)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def seal(team: Team) -> Outgoing:
    exporting = team.counselor.desk.exporting
    (row,) = exporting.seal(exporting.preview(team.supervisor.person))
    return row


def use(desk: Workspace, folder: Path, name: str = "Office folder") -> KeptMailbox:
    return desk.mailboxes.book.add(name, FolderSettings(str(folder)))


def go_round(desk: Workspace, *, asked: bool = False) -> Exchanged:
    return run_here(desk.mailboxes.exchange.round(asked=asked))


def go_on(steps: Steps[Exchanged], outcome: Outcome) -> Exchanged:
    """The rest of a round that was begun by hand."""
    while True:
        try:
            outcome = steps.send(outcome).run()
        except StopIteration as end:
            return cast(Exchanged, end.value)


def state_of(desk: Workspace, row: Outgoing) -> Outgoing:
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


def test_what_one_sends_the_other_fetches(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    use(reader, folder)

    assert go_round(sender) == Exchanged(sent=1)
    assert state_of(sender, row).state is OutgoingState.HANDED_OVER
    assert go_round(reader).fetched == 1
    (arrived,) = reader.importing.pending()
    assert arrived.size == row.sealed.size  # type: ignore[union-attr]


def test_a_bundle_goes_where_its_reader_fetches(team: Team, folder: Path, tmp_path: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor
    agreed(sender)
    row = seal(team)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    book = sender.mailboxes.book
    use(sender, folder)
    meant = book.add("Theirs", FolderSettings(str(theirs)), people=(reader.person,))
    assert book.way_to(reader.person) == meant
    assert book.way_to(team.counselor.person) != meant
    assert go_round(sender) == Exchanged(sent=1)
    assert state_of(sender, row).mailbox == meant.key
    assert len(list(theirs.glob("*.pssb"))) == 1
    assert list(folder.glob("*.pssb")) == []


def test_a_bundle_waits_where_no_mailbox_leads_to_its_reader(team: Team, folder: Path) -> None:
    sender, reader = team.counselor, team.supervisor
    agreed(sender.desk)
    row = seal(team)
    book = sender.desk.mailboxes.book
    kept = book.add("Mine", FolderSettings(str(folder)), people=(sender.person,))
    assert book.way_to(reader.person) is None
    assert go_round(sender.desk, asked=True) == Exchanged()
    (shown,) = sender.desk.mailboxes.sent()
    assert (shown.state, shown.lost) == (OutgoingState.SEALED, True)
    assert sender.desk.mailboxes.how(reader.person) == How()
    sender.reopen()
    book = sender.desk.mailboxes.book
    assert book.get(kept.key).people == (sender.person,)
    book.change(replace(kept, people=()))
    assert go_round(sender.desk, asked=True) == Exchanged(sent=1)
    assert not sender.desk.mailboxes.sent()[0].lost
    assert state_of(sender.desk, row).state is OutgoingState.HANDED_OVER


def test_a_bundle_sealed_for_a_mailbox_goes_another_way_where_that_leads_elsewhere(
    team: Team, folder: Path, tmp_path: Path
) -> None:
    sender, reader = team.counselor.desk, team.supervisor
    agreed(sender)
    other = tmp_path / "other"
    other.mkdir()
    first = use(sender, folder)
    exporting = sender.exporting
    (row,) = exporting.seal(exporting.preview(reader.person), sender.mailboxes.how(reader.person))
    assert row.mailbox == first.key
    sender.mailboxes.book.change(replace(first, people=(team.counselor.person,)))
    second = use(sender, other, "Other folder")
    assert go_round(sender, asked=True) == Exchanged(sent=1)
    assert state_of(sender, row).mailbox == second.key


def test_the_same_bundle_is_fetched_once(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    seal(team)
    use(sender, folder)
    use(reader, folder)
    go_round(sender)

    go_round(reader, asked=True)
    assert go_round(reader, asked=True) == Exchanged()
    assert go_round(sender, asked=True) == Exchanged()


def test_what_is_sealed_for_others_is_left_there(team: Team, folder: Path, tmp_path: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    seal(team)
    use(sender, folder)
    go_round(sender)
    sender.seat.storage.connection.run("DELETE FROM outgoing_feed")
    sender.seat.storage.connection.run("DELETE FROM outgoing")
    assert go_round(sender, asked=True).fetched == 0
    assert sender.importing.pending() == ()
    assert reader.importing.pending() == ()


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


def test_what_nobody_needs_any_more_is_taken_away(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    go_round(sender)
    assert len(list(folder.iterdir())) == 1

    with sender.seat.storage.connection.transaction():
        sender.seat.storage.exchange.outgoing.move(row.key, OutgoingState.DELIVERED, at=team.clock.now())
    go_round(sender, asked=True)
    assert list(folder.iterdir()) == []


def test_a_mailbox_that_does_not_answer_is_tried_later_and_later(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    kept = use(desk, folder)
    make_stubborn(desk, {"list": MailboxUnreachableError()})

    done = go_round(desk)
    assert [key for key, _ in done.problems] == [kept.key]
    first = desk.mailboxes.book.standing(kept.key)
    assert first.problem == "M1"
    assert go_round(desk) == Exchanged()
    assert first.next_at == team.clock.now() + timedelta(minutes=1)
    team.clock.advance(minutes=1)
    go_round(desk)
    second = desk.mailboxes.book.standing(kept.key)
    assert second.tries == 2
    make_stubborn(desk, {})
    go_round(desk, asked=True)
    assert desk.mailboxes.book.standing(kept.key).problem == ""


@pytest.mark.parametrize("problem", [MailboxFullError(), MailboxDamagedError(), MailboxUnreachableError()])
def test_a_bundle_that_does_not_arrive_waits_and_goes_later(
    team: Team, folder: Path, problem: MailboxError
) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    use(desk, folder)
    make_stubborn(desk, {"put_new": problem})

    assert go_round(desk).sent == 0
    failed = state_of(desk, row)
    assert (failed.state, failed.reason, failed.tries) == (OutgoingState.FAILED, problem.code, 1)
    assert failed.next_at is not None
    make_stubborn(desk, {})
    assert go_round(desk) == Exchanged()
    team.clock.advance(hours=1)
    assert go_round(desk).sent == 1


def test_a_server_that_is_away_is_knocked_at_ever_more_rarely(team: Team) -> None:
    desk = team.counselor.desk
    kept = desk.mailboxes.book.add("Cloud", WebDavSettings("https://cloud.example/dav"))
    make_stubborn(desk, {"list": MailboxUnreachableError()})
    waits = []
    for _ in range(3):
        go_round(desk, asked=True)
        next_at = desk.mailboxes.book.standing(kept.key).next_at
        assert next_at is not None
        waits.append((next_at - team.clock.now()).total_seconds())

    assert 24 <= waits[0] <= 36 < waits[1] <= 72 < waits[2] <= 144


def test_a_stick_that_is_back_gets_what_failed_before(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    seal(team)
    use(desk, folder)
    make_stubborn(desk, {"put_new": MailboxUnreachableError()})
    go_round(desk)
    make_stubborn(desk, {})
    team.clock.advance(minutes=1)

    assert go_round(desk).sent == 1


def test_asking_sends_at_once_whatever_the_wait(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    seal(team)
    use(desk, folder)
    make_stubborn(desk, {"put_new": MailboxUnreachableError()})
    go_round(desk)
    make_stubborn(desk, {})

    assert go_round(desk, asked=True).sent == 1


def test_a_withdrawal_before_the_line_comes_back_keeps_the_bundle_here(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    row = seal(team)
    withdraw_consent(desk, client, a_withdrawal())
    use(desk, folder)
    go_round(desk, asked=True)

    assert state_of(desk, row).state is OutgoingState.CANCELLED
    names = {entry.name for entry in folder.iterdir()}
    assert row.sealed is not None
    assert row.sealed.file not in names


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


def test_what_a_client_took_back_is_taken_out_of_the_mailbox(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    client, row = handed_over(team, folder)
    go_round(sender, asked=True)
    assert state_of(sender, row).state is OutgoingState.HANDED_OVER

    withdraw_consent(sender, client, a_withdrawal())
    assert go_round(sender, asked=True).sent == 1

    gone = state_of(sender, row)
    assert (gone.state, gone.reason) == (OutgoingState.CANCELLED, "taken_back")
    assert file_of(row) not in {entry.name for entry in folder.iterdir()}
    go_round(reader, asked=True)
    (arrived,) = reader.importing.pending()
    finish(reader.importing.apply(arrived.key))
    assert reader.finder.search("fig").notes == ()


def test_whoever_fetched_it_before_hears_of_the_withdrawal(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    client, row = handed_over(team, folder)
    go_round(reader, asked=True)
    (arrived,) = reader.importing.pending()
    finish(reader.importing.apply(arrived.key))
    assert len(reader.finder.search("fig").notes) == 1

    withdraw_consent(sender, client, a_withdrawal())
    go_round(sender, asked=True)
    assert state_of(sender, row).state is OutgoingState.CANCELLED
    team.clock.advance(minutes=1)
    go_round(reader, asked=True)
    (news,) = reader.importing.pending()
    finish(reader.importing.apply(news.key))

    assert reader.finder.search("fig").notes == ()
    (hidden,) = reader.exporting.hidden()
    assert hidden.scope == ScopeId(client)


def test_a_file_that_somebody_removed_already_is_no_fault(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, row = handed_over(team, folder)
    (folder / file_of(row)).unlink()
    withdraw_consent(sender, client, a_withdrawal())

    assert go_round(sender, asked=True).problems == ()
    assert state_of(sender, row).state is OutgoingState.CANCELLED


def test_what_cannot_be_taken_back_now_is_taken_back_later(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, row = handed_over(team, folder)
    withdraw_consent(sender, client, a_withdrawal())
    make_stubborn(sender, {"delete": MailboxUnreachableError()})

    assert go_round(sender, asked=True).sent == 1
    assert state_of(sender, row).state is OutgoingState.HANDED_OVER
    make_stubborn(sender, {})
    go_round(sender, asked=True)
    assert state_of(sender, row).state is OutgoingState.CANCELLED
    assert file_of(row) not in {entry.name for entry in folder.iterdir()}


def test_what_was_confirmed_while_it_was_taken_back_stays_received(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, row = handed_over(team, folder)
    withdraw_consent(sender, client, a_withdrawal())
    steps = sender.mailboxes.exchange.round(asked=True)
    take_away = steps.send(next(steps).run())
    with sender.seat.storage.connection.transaction():
        sender.seat.storage.exchange.outgoing.move(row.key, OutgoingState.DELIVERED, at=team.clock.now())
    go_on(steps, take_away.run())

    assert state_of(sender, row).state is OutgoingState.DELIVERED


def test_what_went_by_a_stick_is_not_said_to_be_taken_back(team: Team, folder: Path, tmp_path: Path) -> None:
    sender = team.counselor.desk
    client = agreed(sender)
    kept = use(sender, folder)
    (row,) = sender.exporting.seal(sender.exporting.preview(team.supervisor.person), How(kept.key))
    stick = tmp_path / "a stick"
    stick.mkdir()
    sender.exporting.hand_all_to(stick)
    withdraw_consent(sender, client, a_withdrawal())
    go_round(sender, asked=True)

    assert state_of(sender, row).state is OutgoingState.HANDED_OVER


def test_a_lock_in_the_middle_of_sending_loses_nothing(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    use(desk, folder)
    steps = desk.mailboxes.exchange.round(asked=True)
    looked = next(steps).run()
    steps.send(looked)
    steps.close()
    assert state_of(desk, row).state is OutgoingState.SENDING

    desk.mailboxes.exchange.settle()
    assert state_of(desk, row).state is OutgoingState.SEALED
    assert go_round(desk, asked=True).sent == 1


def test_a_receipt_comes_back_and_the_bundle_is_taken_away(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    use(reader, folder)
    go_round(sender)
    go_round(reader)
    (arrived,) = reader.importing.pending()
    team.clock.advance(minutes=1)
    finish(reader.importing.apply(arrived.key))
    assert go_round(reader, asked=True).sent == 1
    assert go_round(sender, asked=True).fetched == 1
    (receipt,) = sender.importing.pending()
    finish(sender.importing.apply(receipt.key))

    assert state_of(sender, row).state is OutgoingState.DELIVERED
    go_round(sender, asked=True)
    assert row.sealed is not None
    assert row.sealed.file not in {entry.name for entry in folder.iterdir()}


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


def test_a_sealed_file_that_was_changed_holds_up_no_other(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    assert row.sealed is not None
    (desk.vault.folder.path / "outbox" / row.sealed.file).write_bytes(b"changed")
    use(desk, folder)

    assert go_round(desk, asked=True).problems == ()
    assert state_of(desk, row).reason == "B3"


def test_whoever_may_have_it_hears_of_a_withdrawal_though_the_lock_came_first(
    team: Team, folder: Path
) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    seal(team)
    use(desk, folder)
    steps = desk.mailboxes.exchange.round(asked=True)
    put = steps.send(next(steps).run())
    assert put.run().problem is None
    steps.close()
    desk.mailboxes.exchange.settle()
    withdraw_consent(desk, client, a_withdrawal())

    reached = desk.seat.storage.exchange.owed.recipients(ScopeId(client))
    assert set(reached) == {team.supervisor.person}
    team.clock.advance(minutes=1)
    assert go_round(desk, asked=True).sent == 1


def test_what_went_by_a_stick_meanwhile_is_not_sent_again(team: Team, folder: Path, tmp_path: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    use(desk, folder)
    steps = desk.mailboxes.exchange.round(asked=True)
    look = next(steps)
    stick = tmp_path / "travel"
    stick.mkdir()
    run_here(desk.mailboxes.exchange.hand_to(stick))
    assert state_of(desk, row).state is OutgoingState.HANDED_OVER

    assert go_on(steps, look.run()) == Exchanged()
    assert list(folder.iterdir()) == []


def test_handing_over_to_a_stick_reads_back_what_is_there(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)
    stick = tmp_path / "travel"
    stick.mkdir()

    done = run_here(desk.mailboxes.exchange.hand_to(stick))

    assert done.sent == 1
    assert state_of(desk, row).state is OutgoingState.HANDED_OVER
    (file,) = stick.iterdir()
    assert row.sealed is not None
    assert (file.name, file.stat().st_size) == (row.sealed.file, row.sealed.size)


def test_a_stick_that_is_not_there_hands_nothing_over(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    agreed(desk)
    row = seal(team)

    with pytest.raises(MailboxUnreachableError):
        run_here(desk.mailboxes.exchange.hand_to(tmp_path / "pulled"))
    assert state_of(desk, row).state is OutgoingState.FAILED


def test_two_vaults_on_one_computer_have_a_folder_by_themselves(team: Team) -> None:
    desk = team.counselor.desk
    assert desk.mailboxes.book.all() == ()
    (team.counselor.clinic.root / "vaults" / "another").mkdir()

    (local,) = desk.mailboxes.book.all()
    assert local.key == LOCAL
    assert go_round(desk).problems == ()
    assert (team.counselor.clinic.root / "exchange").is_dir()


def test_the_folder_of_this_computer_leads_to_chosen_people_too(team: Team) -> None:
    clinic = team.counselor.clinic
    clinic.unlocking().create(NewVault("Vault of Moss", "Moss Field", PASSPHRASE)).workspace.close()
    book = team.counselor.desk.mailboxes.book
    local = book.get(LOCAL)
    assert book.way_to(team.supervisor.person) == local
    book.change(replace(local, people=(team.counselor.person,)))
    assert book.way_to(team.supervisor.person) is None
    assert book.get(LOCAL).people == (team.counselor.person,)
    book.change(replace(local, on=False))
    assert book.way_to(team.counselor.person) is None


def test_without_a_mailbox_nothing_is_opened(team: Team) -> None:
    desk = team.counselor.desk

    def never(_: KeptMailbox) -> Mailbox:
        raise AssertionError

    desk.mailboxes.exchange._opener = never
    agreed(desk)
    seal(team)
    assert go_round(desk, asked=True) == Exchanged()
    assert desk.mailboxes.exchange.next_due() is None


def test_a_mailbox_that_is_off_is_left_alone(team: Team, folder: Path) -> None:
    desk = team.counselor.desk
    kept = use(desk, folder)
    desk.mailboxes.book.change(replace(kept, on=False))
    agreed(desk)
    seal(team)

    assert go_round(desk, asked=True) == Exchanged()
    assert list(folder.iterdir()) == []


def test_what_was_set_up_is_there_after_a_lock(team: Team) -> None:
    desk = team.counselor.desk
    dav = desk.mailboxes.book.add("Cloud", WebDavSettings("https://cloud.example/dav", "hazel", "s3cret"))
    ssh = desk.mailboxes.book.add("Office", SftpSettings("office.example", "/in", "hazel", "s3cret"))
    desk.mailboxes.book.pin(ssh.key, "SHA256:abc")
    desk.mailboxes.book.pin(dav.key, "SHA256:abc")
    team.counselor.reopen()

    book = team.counselor.desk.mailboxes.book
    assert book.all()[0] == dav
    assert isinstance(book.get(ssh.key).settings, SftpSettings)
    assert book.get(ssh.key).settings.host_key == "SHA256:abc"  # type: ignore[union-attr]
    assert "s3cret" not in repr(book.all())
    book.remove(dav.key)
    book.remove(ssh.key)
    assert book.all() == ()


def test_what_cannot_be_right_is_not_kept(team: Team) -> None:
    book = team.counselor.desk.mailboxes.book
    for name, settings in (
        ("", FolderSettings("/somewhere")),
        ("Plain", WebDavSettings("http://cloud.example/dav")),
        ("None", WebDavSettings("")),
        ("Port", SftpSettings("office.example", "/in", "hazel", "x", port=0)),
        ("In the address", WebDavSettings("https://hazel:secret@cloud.example/dav")),
        ("Broken", WebDavSettings("https://[cloud")),
    ):
        with pytest.raises(InvalidFieldsError):
            book.add(name, settings)
    for act in (lambda: book.get("none"), lambda: book.remove("none")):
        with pytest.raises(RecordNotFoundError):
            act()
    with pytest.raises(RecordNotFoundError):
        book.change(KeptMailbox("none", "None", FolderSettings("/x")))


def test_trying_out_says_what_is_wrong_and_keeps_nothing(team: Team, folder: Path) -> None:
    mailboxes = team.counselor.desk.mailboxes
    assert mailboxes.try_out(KeptMailbox("", "", FolderSettings(str(folder)))).run() == Outcome()
    missing = mailboxes.try_out(KeptMailbox("", "", FolderSettings(str(folder / "gone")))).run()
    assert isinstance(missing.problem, MailboxUnreachableError)
    assert list(folder.iterdir()) == []


def test_the_state_counts_what_waits_and_what_came(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    agreed(sender)
    seal(team)
    assert sender.mailboxes.state().waiting == 1
    use(sender, folder)
    use(reader, folder)
    go_round(sender)
    go_round(reader)

    assert (sender.mailboxes.state().waiting, sender.mailboxes.state().unconfirmed) == (0, 1)
    assert reader.mailboxes.state().arrived == 1
    (sent,) = sender.mailboxes.sent()
    assert (sent.to, sent.number, sent.state) == ("Juniper Vale", 1, OutgoingState.HANDED_OVER)
    (row,) = sender.mailboxes.rows()
    assert row.reached_at is not None


def test_waits_grow_from_half_a_minute_to_six_hours() -> None:
    def middle(count: int) -> bytes:
        return b"\x7f\xff"[:count]

    waits = [wait_after(tries, middle) for tries in range(1, 14)]
    assert waits == sorted(waits)
    assert abs(waits[0].total_seconds() - 30) < 1
    assert waits[-1] == LONGEST_WAIT
    assert wait_after(3, bytes) < wait_after(3, lambda count: b"\xff" * count)


def test_a_line_is_opened_by_the_first_errand_and_closed_at_the_end(folder: Path) -> None:
    line = Line(KeptMailbox("", "", FolderSettings(str(folder))))
    assert isinstance(line.mailbox(), FolderMailbox)
    assert line.mailbox() is line.mailbox()
    line.close()
    line.close()


def test_what_went_without_a_look_is_told_for_a_day(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, _ = handed_over(team, folder)
    assert sender.exporting.went_alone() == 0  # somebody looked at it

    sign_note(sender, client, "Sat under the willow.")
    assert go_round(sender, asked=True).sent == 1
    assert sender.exporting.went_alone() == 1
    team.clock.advance(hours=23)
    assert sender.exporting.went_alone() == 1
    team.clock.advance(hours=2)
    assert sender.exporting.went_alone() == 0


def test_what_waits_for_the_line_has_not_gone(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    client, _ = handed_over(team, folder)
    sign_note(sender, client, "Sat under the willow.")
    make_stubborn(sender, {"put_new": MailboxUnreachableError()})

    go_round(sender, asked=True)
    assert sender.exporting.went_alone() == 0
    make_stubborn(sender, {})
    team.clock.advance(days=3)
    go_round(sender, asked=True)
    assert sender.exporting.went_alone() == 1


def test_a_receipt_is_not_told_of(team: Team, folder: Path) -> None:
    reader = team.supervisor.desk
    handed_over(team, folder)
    go_round(reader)
    (arrived,) = reader.importing.pending()
    finish(reader.importing.apply(arrived.key))

    assert go_round(reader, asked=True).sent == 1
    assert reader.exporting.went_alone() == 0

"""A bundle goes by a mailbox that leads to its reader, and waits where none does."""

from dataclasses import replace
from pathlib import Path

from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.exporting.exports import How
from pss_desktop.services.mailboxes.book import LOCAL
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.sync.mailboxes.settings import FolderSettings
from pss_desktop.vault.exchange.outgoing import OutgoingState
from tests.services.clinic import PASSPHRASE
from tests.services.mailboxes.rounds import agreed, go_round, seal, state_of, use
from tests.team import Team


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

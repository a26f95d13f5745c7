"""A bundle lies in a mailbox when a computer that can open it is lost: it is taken out and sealed anew."""

from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.exchange_errors import NotForUsError
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.mailboxes.settings import FolderSettings
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.slices import finish
from tests.services.clinic import sign_note
from tests.services.mailboxes.rounds import agreed, file_of, go_round, seal, state_of, use
from tests.team import Team, revoke


def a_phone(team: Team) -> tuple[DeviceCertificate, HybridIdentity]:
    """A second device of the supervisor, which everybody knows of."""
    receiving, owner = HybridIdentity.generate(), team.supervisor.desk.vault.identity
    phone = certify(
        owner.person,
        owner.person_key,
        signing_key=SigningKey.generate().public,
        receiving_key=receiving.recipient.raw,
        now=team.clock.now(),
    )
    team.supervisor.desk.root_deeds.change(
        lambda one: replace(one, devices=(*one.devices, phone)), team.roots
    )
    team.tell_roster()
    return phone, receiving


def test_what_a_lost_computer_could_open_is_taken_out_and_sealed_anew(team: Team, folder: Path) -> None:
    sender, reader = team.counselor.desk, team.supervisor.desk
    phone, receiving = a_phone(team)
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    use(reader, folder)
    assert go_round(sender).sent == 1
    trust = RosterTrust(sender.programme.trusted().roster)
    left = (folder / file_of(row)).read_bytes()
    assert verify(left, identity=receiving, me=phone.device, trust=trust).feeds

    revoke(reader, phone.device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    assert go_round(sender, asked=True).sent == 1

    gone = state_of(sender, row)
    assert (gone.state, gone.reason) == (OutgoingState.CANCELLED, "no_longer_theirs")
    there = list(folder.glob("*.pssb"))
    assert there
    assert file_of(row) not in {path.name for path in there}
    for path in there:
        with pytest.raises(NotForUsError):
            verify(path.read_bytes(), identity=receiving, me=phone.device, trust=trust)
    go_round(reader, asked=True)
    for arrived in reader.importing.pending():
        finish(reader.importing.apply(arrived.key))
    assert len(reader.finder.search("fig").notes) == 1


def test_for_a_bad_line_it_is_sealed_anew_in_small_pieces(team: Team, folder: Path) -> None:
    sender, to = team.counselor.desk, team.supervisor.person
    phone, _ = a_phone(team)
    client = agreed(sender)
    for number in range(9):
        sign_note(sender, client, f"Note {number}. " + "words " * 5_300)
    sender.mailboxes.book.add("Over the hills", FolderSettings(str(folder)), slow=True)
    before = sender.exporting.seal(sender.exporting.preview(to), sender.mailboxes.how(to))
    assert len(before) > 1
    go_round(sender)

    revoke(team.supervisor.desk, phone.device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    go_round(sender, asked=True)

    assert {state_of(sender, row).state for row in before} == {OutgoingState.CANCELLED}
    rows = sender.seat.storage.exchange.outgoing.in_state({OutgoingState.HANDED_OVER})
    assert len([row for row in rows if row.kind == BundleKind.RECORDS.value]) == len(before)


def test_for_somebody_without_a_computer_it_is_only_taken_out(team: Team, folder: Path) -> None:
    sender = team.counselor.desk
    agreed(sender)
    row = seal(team)
    use(sender, folder)
    go_round(sender)
    revoke(team.supervisor.desk, team.supervisor.person, Loss(RevocationReason.LEFT), team.roots)
    team.tell_roster()

    go_round(sender, asked=True)

    assert state_of(sender, row).reason == "no_longer_theirs"
    assert list(folder.glob("*.pssb")) == []

"""What root keys sign: changes, proposals, other keys, the end of trust."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pss_desktop.domain.errors import (
    NotWritableError,
    RecordNotFoundError,
    StorageError,
    WrongPassphraseError,
)
from pss_desktop.domain.exchange_errors import (
    NotABundleError,
    ProposalOverError,
    RosterDamagedError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.membership import NewProgramme
from pss_desktop.services.programme.programme_views import Standing
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.programme.root_keys import NewRoots, read_root, write_root
from pss_desktop.sync.roster import RevocationReason, Roster
from pss_desktop.sync.roster_changes import with_roots
from pss_desktop.sync.roster_news import ChangeKind, RosterNews
from tests.services.clinic import Clinic, add_client
from tests.team import ROOT_PASSPHRASE, Team, found, give_role, revoke

OTHER_ROOT = "nine red kites over the moor"


def test_half_of_the_root_keys_are_not_enough() -> None:
    with pytest.raises(RosterDamagedError):
        NewRoots((ROOT_PASSPHRASE, OTHER_ROOT), threshold=1)


def test_two_of_three_roots_sign_one_after_the_other(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    third = "eleven black swans at the lock"
    sealed = desk.root_keys.for_founding("Weir", NewRoots((ROOT_PASSPHRASE, OTHER_ROOT, third), threshold=2))
    assert len({write_root(file, tmp_path) for file in sealed.files}) == 3
    desk.membership.found(NewProgramme("Weir", Role.SUPERVISOR), sealed)
    one, _, other = sealed.keys

    def coordinator(roster: Roster) -> Roster:
        return replace(roster, members=tuple(replace(one, role=Role.COORDINATOR) for one in roster.members))

    with pytest.raises(RosterUnsignedError):
        desk.root_deeds.change(coordinator, [one])
    proposed = desk.root_deeds.propose(coordinator, [one])
    seen = desk.root_deeds.proposed(proposed + b"\n")
    assert (seen.missing, seen.version) == (1, 2)
    assert seen.news == (RosterNews(ChangeKind.ROLE, "Hazel Brook", role=Role.COORDINATOR),)
    assert desk.root_deeds.cosign(seen, [one]).missing == 1
    assert desk.programme.state().version == 1
    assert desk.root_deeds.cosign(seen, [other]).missing == 0
    assert desk.programme.people()[0].role is Role.COORDINATOR
    with pytest.raises(ProposalOverError):
        desk.root_deeds.proposed(proposed)
    desk.close()


def test_a_proposal_of_another_programme_is_refused(team: Team, tmp_path: Path) -> None:
    desk = Clinic(tmp_path / "elsewhere").create().workspace
    (tmp_path / "stick").mkdir()
    line = desk.root_deeds.propose(lambda one: one, found(desk, tmp_path / "stick"))
    with pytest.raises(WrongProgrammeError):
        team.supervisor.desk.root_deeds.proposed(line)
    desk.close()


def test_a_root_key_of_another_programme_signs_nothing(team: Team, tmp_path: Path) -> None:
    stranger = Clinic(tmp_path / "elsewhere")
    desk = stranger.create().workspace
    (tmp_path / "stick").mkdir()
    foreign = found(desk, tmp_path / "stick")
    desk.close()
    with pytest.raises(RosterUnsignedError):
        give_role(team.supervisor.desk, team.counselor.person, Role.SUPERVISOR, foreign)
    assert team.supervisor.desk.programme.state().version == 2


def test_root_files_are_read_from_the_stick(team: Team) -> None:
    (path,) = team.stick.glob("*.pssroot")
    keys = team.supervisor.desk.root_keys
    file = read_root(path)
    with pytest.raises(WrongPassphraseError):
        keys.open(file, "not this one at all")
    assert keys.open(file, ROOT_PASSPHRASE) == team.roots[0]
    path.write_bytes(b"something else")
    with pytest.raises(NotABundleError):
        read_root(path)


def test_a_revoked_device_knows_it_and_is_sealed_to_no_more(team: Team) -> None:
    device = team.counselor.desk.vault.identity.device
    revoke(team.supervisor.desk, device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    assert team.counselor.desk.programme.standing() is Standing.REVOKED
    roster = team.supervisor.desk.programme.trusted().roster
    assert roster.devices_of(team.counselor.person) == ()
    assert roster.revocations[0].heads == ()


def test_what_is_vouched_for_names_the_heads_that_this_vault_holds(team: Team) -> None:
    add_client(team.supervisor.desk)
    me = team.supervisor.person
    loss = Loss(RevocationReason.LEFT, vouched=True)
    revoked = revoke(team.supervisor.desk, me, loss, team.roots).roster.revocations[0]
    feeds = {one.feed: one.accepted for one in team.supervisor.desk.vault.storage.journal.feeds()}
    assert {one.feed: one.seq for one in revoked.heads} == feeds
    assert feeds
    assert team.supervisor.desk.programme.standing() is Standing.REVOKED


def test_whoever_cosigns_hears_of_what_counts_and_is_not_here(team: Team) -> None:
    add_client(team.supervisor.desk)
    proposer, other = team.supervisor.desk.root_deeds, team.counselor.desk.root_deeds
    ending = proposer.revoking(team.supervisor.person, Loss(RevocationReason.LEFT, vouched=True))
    proposal = proposer.propose(ending, ())
    ended = RosterNews(ChangeKind.PERSON_ENDED, "Juniper Vale", reason=RevocationReason.LEFT, counts=True)
    assert proposer.proposed(proposal).news == (ended,)
    assert other.proposed(proposal).news == (ended, RosterNews(ChangeKind.COUNTS_UNSEEN, "Juniper Vale"))


@pytest.mark.parametrize("forged", [{"seq": 99}, {"hash": OpHash(b"x" * 32)}])
def test_heads_that_this_vault_does_not_hold_are_an_alarm(team: Team, forged: dict[str, Any]) -> None:
    add_client(team.supervisor.desk)
    deeds = team.supervisor.desk.root_deeds
    ending = deeds.revoking(team.supervisor.person, Loss(RevocationReason.LEFT, vouched=True))

    def with_another_head(roster: Roster) -> Roster:
        (ended,) = ending(roster).revocations
        return replace(roster, revocations=(replace(ended, heads=(replace(ended.heads[0], **forged),)),))

    news = deeds.proposed(deeds.propose(with_another_head, ())).news
    assert [one.kind for one in news] == [ChangeKind.PERSON_ENDED, ChangeKind.COUNTS_UNSEEN]


def test_a_proposal_that_is_dated_ahead_is_told(team: Team) -> None:
    century = timedelta(days=36_500)
    deeds = team.supervisor.desk.root_deeds

    def ahead(roster: Roster) -> Roster:
        assert roster.expires is not None
        return replace(roster, created=roster.created + century, expires=roster.expires + century)

    line = deeds.propose(ahead, ())
    assert [one.kind for one in deeds.proposed(line).news] == [ChangeKind.DATED_AHEAD]


def test_other_root_keys_take_over_and_the_old_ones_sign_nothing(team: Team) -> None:
    desk = team.supervisor.desk
    current = desk.programme.trusted().roster
    fresh = desk.root_keys.for_rotation(current.programme, current.name, NewRoots((OTHER_ROOT,)))

    def rotated(roster: Roster) -> Roster:
        return with_roots(roster, fresh.roots)

    with pytest.raises(RosterUnsignedError):
        desk.root_deeds.change(rotated, fresh.keys)
    desk.root_deeds.change(rotated, (*team.roots, *fresh.keys))
    assert desk.audit.page()[0].act == "roots.rotated"
    with pytest.raises(RosterUnsignedError):
        give_role(desk, team.counselor.person, Role.COORDINATOR, team.roots)
    give_role(desk, team.counselor.person, Role.COORDINATOR, fresh.keys)
    team.tell_roster()
    assert team.counselor.desk.programme.state().version == 4


def test_a_full_stick_is_told_apart_from_a_wrong_one(team: Team) -> None:
    with pytest.raises(StorageError) as refused:
        read_root(team.stick / "none.pssroot")
    assert not isinstance(refused.value, NotWritableError)


def test_nobody_is_revoked_who_is_not_in_the_list(team: Team) -> None:
    with pytest.raises(RecordNotFoundError):
        revoke(team.supervisor.desk, PersonId(b"n" * 16), Loss(RevocationReason.LOST), team.roots)


def test_the_root_key_of_another_programme_is_told_apart(team: Team, tmp_path: Path) -> None:
    desk = Clinic(tmp_path / "elsewhere").create().workspace
    found(desk, tmp_path)
    desk.close()
    (file,) = tmp_path.glob("*.pssroot")
    with pytest.raises(WrongProgrammeError):
        team.supervisor.desk.root_deeds.signing_key(file)

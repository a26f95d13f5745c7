"""A programme is founded, changed by its root keys alone, and taken over by whoever belongs to it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    InvalidFieldsError,
    NotWritableError,
    StorageError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from pss_desktop.domain.exchange_errors import (
    KeyChangedError,
    NoProgrammeError,
    NotABundleError,
    OtherProgrammeError,
    RosterDamagedError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.roles import Role
from pss_desktop.services.joining import Admission
from pss_desktop.services.programme import ROSTER, Loss
from pss_desktop.services.programme_views import Standing
from pss_desktop.services.root_keys import NewProgramme
from pss_desktop.services.today import NoticeKind
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.founding import read_root_file
from pss_desktop.sync.roster import Policy, RevocationReason, Roster
from pss_desktop.sync.roster_changes import with_expiry, with_member
from pss_desktop.sync.roster_signing import cosign, read_proposal
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.slices import finish
from tests.post import send
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.team import PROGRAMME, ROOT_PASSPHRASE, Team, found
from tests.unit.sync.people import a_key, somebody

OTHER_ROOT = "nine red kites over the moor"


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team.founded(tmp_path / "team")
    yield made
    made.close()


def test_a_vault_alone_belongs_to_nothing(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    programme = desk.programme
    assert (programme.roster(), programme.standing()) == (None, Standing.ALONE)
    assert programme.state().standing is Standing.ALONE
    for asked in (programme.people, programme.trusted, programme.export):
        with pytest.raises(NoProgrammeError):
            asked()
    with pytest.raises(NoProgrammeError):
        programme.accept(b"{}")
    desk.close()


def test_founding_writes_the_root_key_and_makes_its_founder_the_first(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    found(desk, tmp_path)
    state, (me,) = desk.programme.state(), desk.programme.people()
    assert (state.standing, state.name, state.version) == (Standing.MEMBER, PROGRAMME, 1)
    assert (me.name, me.role, me.is_me) == ("Hazel Brook", Role.SUPERVISOR, True)
    assert [one.is_this for one in me.devices] == [True]
    assert any(change.concerns(ROSTER) for change in clinic.news)
    assert desk.audit.page()[0].act == "programme.founded"
    (file,) = tmp_path.glob("*.pssroot")
    opened = desk.programme.root_keys.open(read_root_file(file.read_bytes()), ROOT_PASSPHRASE)
    desk.programme.give_role(me.id, Role.COORDINATOR, [opened])
    assert desk.programme.people()[0].role is Role.COORDINATOR
    desk.close()


def test_a_programme_stays_after_the_vault_was_closed(team: Team) -> None:
    team.counselor.reopen()
    assert team.counselor.desk.programme.state().name == PROGRAMME
    assert team.counselor.desk.programme.trusted() == team.supervisor.desk.programme.trusted()


@pytest.mark.parametrize(
    ("name", "passphrase", "problem"),
    [(" ", ROOT_PASSPHRASE, InvalidFieldsError), ("A", "short", WeakPassphraseError)],
)
def test_a_programme_needs_a_name_and_a_passphrase(
    clinic: Clinic, name: str, passphrase: str, problem: type[Exception]
) -> None:
    desk = clinic.create().workspace
    with pytest.raises(problem):
        desk.programme.root_keys.of_new(NewProgramme(name, Role.SUPERVISOR, (passphrase,)))
    desk.close()


def test_nothing_is_founded_where_the_root_key_cannot_be_written(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    with pytest.raises(StorageError):
        found(desk, tmp_path / "pulled out")
    assert desk.programme.roster() is None
    desk.close()


def test_a_vault_founds_one_programme(team: Team, tmp_path: Path) -> None:
    with pytest.raises(OtherProgrammeError):
        found(team.counselor.desk, tmp_path)
    assert not list(tmp_path.glob("*.pssroot"))


def test_half_of_the_root_keys_are_not_enough_to_found(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    new = NewProgramme("Weir", Role.SUPERVISOR, (ROOT_PASSPHRASE, OTHER_ROOT), threshold=1)
    with pytest.raises(RosterDamagedError):
        desk.programme.found(new, desk.programme.root_keys.of_new(new), tmp_path)
    desk.close()


def test_two_of_three_roots_sign_one_after_the_other(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    third = "eleven black swans at the lock"
    new = NewProgramme("Weir", Role.SUPERVISOR, (ROOT_PASSPHRASE, OTHER_ROOT, third), threshold=2)
    sealed = desk.programme.root_keys.of_new(new)
    founded = desk.programme.found(new, sealed, tmp_path)
    assert len(founded.root_files) == 3
    one, _, other = sealed.keys

    def coordinator(roster: Roster) -> Roster:
        return replace(roster, members=tuple(replace(one, role=Role.COORDINATOR) for one in roster.members))

    with pytest.raises(RosterUnsignedError):
        desk.programme.change(coordinator, [one])
    proposed = desk.programme.propose(coordinator, [one])
    assert read_proposal(proposed).missing == 1
    desk.programme.accept(cosign(proposed, [other.key]))
    assert desk.programme.people()[0].role is Role.COORDINATOR
    desk.close()


def test_a_root_key_of_another_programme_signs_nothing(team: Team, tmp_path: Path) -> None:
    stranger = Clinic(tmp_path / "elsewhere")
    desk = stranger.create().workspace
    (tmp_path / "stick").mkdir()
    foreign = found(desk, tmp_path / "stick")
    desk.close()
    with pytest.raises(RosterUnsignedError):
        team.supervisor.desk.programme.give_role(team.counselor.person, Role.SUPERVISOR, foreign)
    assert team.supervisor.desk.programme.state().version == 2


def test_root_files_are_read_from_the_stick(team: Team) -> None:
    (path,) = team.stick.glob("*.pssroot")
    keys = team.supervisor.desk.programme.root_keys
    file = keys.read(path)
    with pytest.raises(WrongPassphraseError):
        keys.open(file, "not this one at all")
    assert keys.open(file, ROOT_PASSPHRASE) == team.roots[0]
    path.write_bytes(b"something else")
    with pytest.raises(NotABundleError):
        keys.read(path)


def test_the_people_are_listed_with_their_devices_and_links(team: Team) -> None:
    hazel, juniper = team.counselor.desk.programme.people()
    assert (hazel.name, hazel.is_me, hazel.supervisors) == ("Hazel Brook", True, ("Juniper Vale",))
    assert (juniper.name, juniper.is_me, juniper.supervises) == ("Juniper Vale", False, ("Hazel Brook",))
    assert [len(one.devices) for one in (hazel, juniper)] == [1, 1]


def test_keys_and_names_of_colleagues_are_known_to_the_journal(team: Team) -> None:
    keys = team.counselor.desk.vault.storage.journal.keys
    other = team.supervisor.desk.vault.identity
    assert keys.person_key(other.person) == other.person_key.public.encoded
    assert keys.person_name(other.person) == "Juniper Vale"


def test_a_change_travels_as_a_file_and_a_second_time_does_nothing(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk.programme, team.counselor.desk.programme
    supervisor.unlink(team.supervisor.person, team.counselor.person, team.roots)
    supervisor.set_policy(Policy(frozenset({Role.SUPERVISOR}), 30), team.roots)
    content = supervisor.export()
    for _ in range(2):
        assert counselor.accept(content).roster.version == 4
    assert counselor.people()[0].supervisors == ()
    assert counselor.trusted().roster.policy.erase_withdrawn_after_days == 30


def test_a_version_that_is_missing_in_between_is_a_gap(team: Team) -> None:
    for role in (Role.CLINIC_STAFF, Role.COORDINATOR):
        team.supervisor.desk.programme.give_role(team.counselor.person, role, team.roots)
    last = team.supervisor.desk.programme.trusted().envelope
    with pytest.raises(RosterGapError):
        team.counselor.desk.programme.accept(last)
    assert team.counselor.desk.programme.state().version == 2


def test_whoever_joined_later_reads_a_file_that_begins_earlier(team: Team) -> None:
    assert team.supervisor.desk.programme.export().count(b"\n") == 2
    assert team.counselor.desk.programme.export().count(b"\n") == 1
    team.tell_roster()
    assert team.counselor.desk.programme.state().version == 2


def test_another_programmes_roster_is_refused(team: Team, tmp_path: Path) -> None:
    desk = Clinic(tmp_path / "elsewhere").create().workspace
    (tmp_path / "stick").mkdir()
    found(desk, tmp_path / "stick")
    with pytest.raises(WrongProgrammeError):
        team.counselor.desk.programme.accept(desk.programme.export())
    desk.close()


def test_a_revoked_device_knows_it_and_is_sealed_to_no_more(team: Team) -> None:
    device = team.counselor.desk.vault.identity.device
    team.supervisor.desk.programme.revoke(device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    assert team.counselor.desk.programme.standing() is Standing.REVOKED
    roster = team.supervisor.desk.programme.trusted().roster
    assert roster.devices_of(team.counselor.person) == ()
    assert roster.revocations[0].heads == ()


def test_what_is_vouched_for_names_the_heads_that_this_vault_holds(team: Team) -> None:
    add_client(team.supervisor.desk)
    me = team.supervisor.person
    loss = Loss(RevocationReason.LEFT, vouched=True)
    revoked = team.supervisor.desk.programme.revoke(me, loss, team.roots).roster.revocations[0]
    feeds = {one.feed: one.accepted for one in team.supervisor.desk.vault.storage.journal.feeds()}
    assert {one.feed: one.seq for one in revoked.heads} == feeds
    assert feeds
    assert team.supervisor.desk.programme.standing() is Standing.REVOKED


def test_other_root_keys_take_over_and_the_old_ones_sign_nothing(team: Team, tmp_path: Path) -> None:
    programme = team.supervisor.desk.programme
    current = programme.trusted().roster
    fresh = programme.root_keys.for_rotation(current.programme, current.name, [OTHER_ROOT])
    with pytest.raises(RosterUnsignedError):
        programme.rotate_roots(fresh, 1, [], tmp_path)
    rotated = programme.rotate_roots(fresh, 1, team.roots, tmp_path)
    assert [one.exists() for one in rotated.root_files] == [True]
    with pytest.raises(RosterUnsignedError):
        programme.give_role(team.counselor.person, Role.COORDINATOR, team.roots)
    programme.give_role(team.counselor.person, Role.COORDINATOR, fresh.keys)
    team.tell_roster()
    assert team.counselor.desk.programme.state().version == 4


def test_a_fork_is_a_red_stop_until_a_version_names_both(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk.programme, team.counselor.desk.programme
    other = supervisor.propose(lambda roster: with_expiry(roster, None), team.roots)
    supervisor.give_role(team.counselor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()
    for one in (supervisor, counselor):
        with pytest.raises(RosterForkError):
            one.accept(other)
        assert one.state().forked
        with pytest.raises(RosterForkError):
            one.trusted()
    with pytest.raises(RosterForkError):
        supervisor.give_role(team.counselor.person, Role.COUNSELOR, team.roots)
    repaired = supervisor.repair(team.roots)
    assert (repaired.roster.version, len(repaired.roster.repairs)) == (4, 1)
    counselor.accept(repaired.envelope)
    for one in (supervisor, counselor):
        assert one.trusted() == repaired
        assert not one.state().forked


def test_a_repair_comes_by_bundle_too_and_nothing_else_does_meanwhile(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk, team.counselor.desk
    other = supervisor.programme.propose(lambda roster: with_expiry(roster, None), team.roots)
    supervisor.programme.give_role(team.counselor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()
    for one in (supervisor.programme, counselor.programme):
        with pytest.raises(RosterForkError):
            one.accept(other)
    supervisor.programme.repair(team.roots)
    news = (supervisor.programme.export(),)
    assert send(supervisor, counselor, (), kind=BundleKind.ROSTER, pieces=news).state is IncomingState.APPLIED
    assert not counselor.programme.state().forked


def test_a_successor_that_names_one_side_only_does_not_end_the_stop(team: Team) -> None:
    counselor = team.counselor.desk.programme
    supervisor = team.supervisor.desk.programme
    other = supervisor.propose(lambda roster: with_expiry(roster, None), team.roots)
    supervisor.give_role(team.counselor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()
    with pytest.raises(RosterForkError):
        counselor.accept(other)
    supervisor.give_role(team.counselor.person, Role.COUNSELOR, team.roots)
    with pytest.raises(RosterForkError):
        counselor.accept(supervisor.trusted().envelope)
    assert counselor.state().forked
    assert team.counselor.desk.audit.page()[0].act == "roster.forked"
    counselor.accept(other)  # what is known already says nothing new


def test_a_changed_key_is_taken_over_only_after_somebody_asked(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk.programme, team.counselor.desk.programme
    fresh, identity = a_key("Juniper's second key"), team.supervisor.desk.vault.identity
    certificate = certify(
        identity.person,
        fresh,
        signing_key=identity.device_key.public,
        receiving_key=somebody("Juniper Vale").receiving.recipient.raw,
        now=team.clock.now(),
    )

    def rekeyed(roster: Roster) -> Roster:
        member = roster.member(identity.person)
        assert member is not None
        return with_member(roster, replace(member, key=fresh.public), certificate)

    line = supervisor.propose(rekeyed, team.roots)
    with pytest.raises(KeyChangedError):
        counselor.accept(line)
    assert counselor.state().version == 2
    assert counselor.accept(line, keys_confirmed=True).roster.version == 3


def test_an_old_roster_warns_and_blocks_nothing(team: Team) -> None:
    team.clock.advance(days=366)
    assert team.counselor.desk.programme.state().is_expired
    assert team.counselor.desk.programme.trusted().roster.version == 2


def test_a_full_stick_is_told_apart_from_a_wrong_one(team: Team) -> None:
    with pytest.raises(StorageError) as refused:
        team.supervisor.desk.programme.root_keys.read(team.stick / "none.pssroot")
    assert not isinstance(refused.value, NotWritableError)


def test_somebody_else_joins_too(team: Team, tmp_path: Path) -> None:
    reed = team.with_third(tmp_path / "reed", "Reed Marsh", Admission(Role.COORDINATOR))
    team.tell_roster()
    assert [one.name for one in team.counselor.desk.programme.people()] == [
        "Hazel Brook",
        "Juniper Vale",
        "Reed Marsh",
    ]
    assert reed.desk.programme.standing() is Standing.MEMBER


def test_today_says_what_stands_between_this_vault_and_its_programme(team: Team, tmp_path: Path) -> None:
    counselor, supervisor = team.counselor, team.supervisor.desk.programme
    assert _noticed(counselor.desk) == set()
    backup = finish(counselor.desk.safekeeping.back_up(tmp_path)).entry.folder
    restored = counselor.clinic.unlocking().restore(backup, PASSPHRASE)
    assert _noticed(restored) == {NoticeKind.NOT_ADMITTED}
    restored.close()
    team.clock.advance(days=366)
    assert _noticed(counselor.desk) == {NoticeKind.ROSTER_OLD}
    other = supervisor.propose(lambda roster: with_expiry(roster, None), team.roots)
    supervisor.revoke(counselor.desk.vault.identity.device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    with pytest.raises(RosterForkError):
        counselor.desk.programme.accept(other)
    assert _noticed(counselor.desk) == {NoticeKind.ROSTER_FORKED, NoticeKind.NO_LONGER_TRUSTED}


def _noticed(desk: Workspace) -> set[NoticeKind]:
    return {one.kind for one in desk.today.load().notices}


def test_whoever_left_can_join_another_and_keeps_everything(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    fern = add_client(desk)
    desk.programme.leave()
    assert desk.programme.standing() is Standing.ALONE
    assert desk.audit.page()[0].act == "programme.left"
    with pytest.raises(NoProgrammeError):
        desk.programme.leave()
    (tmp_path / "stick").mkdir()
    found(desk, tmp_path / "stick", "A programme of my own")
    assert desk.programme.state().name == "A programme of my own"
    assert desk.clients.get(fern).client.code

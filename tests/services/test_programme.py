"""A programme is founded, changed by its root keys alone, and taken over by whoever belongs to it."""

from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    InvalidFieldsError,
    StorageError,
    WeakPassphraseError,
)
from pss_desktop.domain.exchange_errors import (
    KeyChangedError,
    NoProgrammeError,
    NotABundleError,
    OtherProgrammeError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.programme import ROSTER
from pss_desktop.services.programme.programme_views import Ending, Standing
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.programme.root_keys import NewRoots
from pss_desktop.services.today.today import NoticeKind
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.founding import read_root_file
from pss_desktop.sync.roster import Policy, RevocationReason, SupervisionLink
from pss_desktop.sync.roster_changes import lasting, with_expiry, without_links
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.slices import finish
from tests.post import send
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.team import (
    PROGRAMME,
    ROOT_PASSPHRASE,
    Team,
    found,
    give_role,
    revoke,
    set_policy,
    with_another_key,
)

OTHER_ROOT = "nine red kites over the moor"


def test_a_vault_alone_belongs_to_nothing(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    programme = desk.programme
    assert (programme.roster(), programme.standing()) == (None, Standing.ALONE)
    assert programme.state().standing is Standing.ALONE
    for asked in (programme.people, programme.trusted, programme.export):
        with pytest.raises(NoProgrammeError):
            asked()
    with pytest.raises(NoProgrammeError):
        desk.membership.accept(b"{}")
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
    opened = desk.root_keys.open(read_root_file(file.read_bytes()), ROOT_PASSPHRASE)
    give_role(desk, me.id, Role.COORDINATOR, [opened])
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
        desk.root_keys.for_founding(name, NewRoots((passphrase,)))
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
    supervisor, counselor = team.supervisor.desk, team.counselor.desk
    ended = SupervisionLink(team.supervisor.person, team.counselor.person)
    supervisor.root_deeds.change(lambda one: without_links(one, (ended,)), team.roots)
    set_policy(supervisor, Policy(frozenset({Role.SUPERVISOR}), 30), team.roots)
    content = supervisor.programme.export()
    for _ in range(2):
        assert counselor.membership.accept(content).roster.version == 4
    assert counselor.programme.people()[0].supervisors == ()
    assert counselor.programme.trusted().roster.policy.erase_withdrawn_after_days == 30


def test_a_version_that_is_missing_in_between_is_a_gap(team: Team) -> None:
    for role in (Role.CLINIC_STAFF, Role.COORDINATOR):
        give_role(team.supervisor.desk, team.counselor.person, role, team.roots)
    last = team.supervisor.desk.programme.trusted().envelope
    with pytest.raises(RosterGapError):
        team.counselor.desk.membership.accept(last)
    assert team.counselor.desk.programme.state().version == 2


def test_of_a_file_with_a_bad_line_nothing_holds(team: Team) -> None:
    for role in (Role.CLINIC_STAFF, Role.COORDINATOR):
        give_role(team.supervisor.desk, team.counselor.person, role, team.roots)
    good, last = team.supervisor.desk.programme.export().splitlines(keepends=True)[-2:]
    start = last.index(b'"sig":"') + len(b'"sig":"')
    unsigned = last[:start] + b"AAAA" + last[start + 4 :]
    counselor = team.counselor.desk
    for bad, problem in ((unsigned, RosterUnsignedError), (b"{}\n", NotABundleError)):
        with pytest.raises(problem):
            counselor.membership.accept(good + bad)
        assert counselor.programme.state().version == 2
    assert counselor.membership.accept(good + last).roster.version == 4


@pytest.mark.parametrize("act", ["roster.accepted", "roster.forked"])
def test_a_file_that_is_cut_short_in_the_middle_leaves_what_held(team: Team, act: str) -> None:
    supervisor, counselor = team.supervisor.desk, team.counselor.desk
    give_role(supervisor, team.counselor.person, Role.CLINIC_STAFF, team.roots)
    other = supervisor.root_deeds.propose(lambda roster: with_expiry(roster, None), team.roots)
    give_role(supervisor, team.counselor.person, Role.COORDINATOR, team.roots)
    content = b"".join((*supervisor.programme.export().splitlines(keepends=True)[-2:], other))
    connection, before = counselor.seat.storage.connection, counselor.seat.storage.audit.head()
    connection.run(
        "CREATE TEMP TRIGGER cut BEFORE INSERT ON main.audit"
        f" WHEN NEW.act = '{act}' AND EXISTS (SELECT 1 FROM audit WHERE id > {before.count})"
        " BEGIN SELECT RAISE(ABORT, 'cut'); END"
    )
    with pytest.raises(Exception, match="cut"):
        counselor.membership.accept(content)
    state = counselor.programme.state()
    assert (state.version, state.forked, counselor.seat.storage.audit.head()) == (2, False, before)
    connection.run("DROP TRIGGER temp.cut")
    with pytest.raises(RosterForkError):
        counselor.membership.accept(content)
    assert counselor.programme.state().version == 4


def test_what_comes_before_a_fork_in_a_file_holds(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk, team.counselor.desk
    give_role(supervisor, team.counselor.person, Role.CLINIC_STAFF, team.roots)
    other = supervisor.root_deeds.propose(lambda roster: with_expiry(roster, None), team.roots)
    give_role(supervisor, team.counselor.person, Role.COORDINATOR, team.roots)
    lines = supervisor.programme.export().splitlines(keepends=True)[-2:]
    with pytest.raises(RosterForkError):
        counselor.membership.accept(b"".join((*lines, other)))
    state = counselor.programme.state()
    assert (state.version, state.forked) == (4, True)


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
        team.counselor.desk.membership.accept(desk.programme.export())
    desk.close()


def test_a_fork_is_a_red_stop_until_a_version_names_both(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk, team.counselor.desk
    other = supervisor.root_deeds.propose(lambda roster: with_expiry(roster, None), team.roots)
    give_role(supervisor, team.counselor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()
    for one in (supervisor, counselor):
        with pytest.raises(RosterForkError):
            one.membership.accept(other)
        assert one.programme.state().forked
        with pytest.raises(RosterForkError):
            one.programme.trusted()
    with pytest.raises(RosterForkError):
        give_role(supervisor, team.counselor.person, Role.COUNSELOR, team.roots)
    repaired = supervisor.root_deeds.change(supervisor.root_deeds.repairing(), team.roots)
    assert (repaired.roster.version, len(repaired.roster.repairs)) == (4, 1)
    assert supervisor.audit.page()[0].act == "roster.repaired"
    counselor.membership.accept(repaired.envelope)
    for one in (supervisor, counselor):
        assert one.programme.trusted() == repaired
        assert not one.programme.state().forked


def test_a_repair_comes_by_bundle_too_and_nothing_else_does_meanwhile(team: Team) -> None:
    supervisor, counselor = team.supervisor.desk, team.counselor.desk
    other = supervisor.root_deeds.propose(lambda roster: with_expiry(roster, None), team.roots)
    give_role(supervisor, team.counselor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()
    for one in (supervisor.membership, counselor.membership):
        with pytest.raises(RosterForkError):
            one.accept(other)
    supervisor.root_deeds.change(supervisor.root_deeds.repairing(), team.roots)
    news = (supervisor.programme.export(),)
    assert send(supervisor, counselor, (), kind=BundleKind.ROSTER, pieces=news).state is IncomingState.APPLIED
    assert not counselor.programme.state().forked


def test_a_successor_that_names_one_side_only_does_not_end_the_stop(team: Team) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    other = supervisor.root_deeds.propose(lambda roster: with_expiry(roster, None), team.roots)
    give_role(supervisor, team.counselor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()
    with pytest.raises(RosterForkError):
        counselor.membership.accept(other)
    give_role(supervisor, team.counselor.person, Role.COUNSELOR, team.roots)
    with pytest.raises(RosterForkError):
        counselor.membership.accept(supervisor.programme.trusted().envelope)
    assert counselor.programme.state().forked
    assert counselor.audit.page()[0].act == "roster.forked"
    counselor.membership.accept(other)  # what is known already says nothing new


def test_a_changed_key_is_taken_over_only_after_somebody_asked(team: Team) -> None:
    line = with_another_key(team)
    counselor = team.counselor.desk
    with pytest.raises(KeyChangedError):
        counselor.membership.accept(line)
    assert counselor.programme.state().version == 2
    assert counselor.membership.accept(line, keys_confirmed=True).roster.version == 3


def test_an_old_roster_warns_and_blocks_nothing(team: Team) -> None:
    programme = team.counselor.desk.programme
    assert programme.state().ending is Ending.FAR
    team.clock.advance(days=340)
    assert programme.state().ending is Ending.SOON
    assert _noticed(team.counselor.desk) == {NoticeKind.ROSTER_ENDS}
    team.clock.advance(days=26)
    assert programme.state().ending is Ending.OVER
    assert programme.trusted().roster.version == 2


def test_a_list_is_renewed_for_as_long_as_somebody_chose(team: Team) -> None:
    desk = team.supervisor.desk
    team.clock.advance(days=366)
    desk.root_deeds.change(lambda roster: lasting(roster, 3), team.roots)
    state = desk.programme.state()
    assert (state.version, state.ending) == (3, Ending.FAR)
    assert state.expires is not None
    assert timedelta(days=88) < state.expires - team.clock.now() < timedelta(days=93)
    with pytest.raises(ValueError, match="months"):
        desk.root_deeds.change(lambda roster: lasting(roster, 25), team.roots)


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
    counselor, supervisor = team.counselor, team.supervisor.desk
    assert _noticed(counselor.desk) == set()
    backup = finish(counselor.desk.safekeeping.back_up(tmp_path)).entry.folder
    restored = counselor.clinic.unlocking().restore(backup, PASSPHRASE)
    assert _noticed(restored) == {NoticeKind.NOT_ADMITTED}
    restored.close()
    team.clock.advance(days=366)
    assert _noticed(counselor.desk) == {NoticeKind.ROSTER_OLD}
    other = supervisor.root_deeds.propose(lambda roster: with_expiry(roster, None), team.roots)
    revoke(supervisor, counselor.desk.vault.identity.device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    with pytest.raises(RosterForkError):
        counselor.desk.membership.accept(other)
    assert _noticed(counselor.desk) == {NoticeKind.ROSTER_FORKED, NoticeKind.NO_LONGER_TRUSTED}


def _noticed(desk: Workspace) -> set[NoticeKind]:
    return {one.kind for one in desk.today.load().notices}


def test_whoever_left_can_join_another_and_keeps_everything(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    fern = add_client(desk)
    desk.membership.leave()
    assert desk.programme.standing() is Standing.ALONE
    assert desk.audit.page()[0].act == "programme.left"
    with pytest.raises(NoProgrammeError):
        desk.membership.leave()
    (tmp_path / "stick").mkdir()
    found(desk, tmp_path / "stick", "A programme of my own")
    assert desk.programme.state().name == "A programme of my own"
    assert desk.clients.get(fern).client.code

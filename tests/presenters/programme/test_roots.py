"""What the pages decide on which root keys are made, opened and sign."""

from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import WrongPassphraseError
from pss_desktop.domain.exchange_errors import (
    NoProgrammeError,
    ProposalOverError,
    RosterUnsignedError,
)
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.programme.found_programme import FoundingAnswers, FoundPresenter
from pss_desktop.presenters.programme.new_roots import NewRootsAnswers
from pss_desktop.presenters.programme.programme import PAIR, REPAIR, ROTATE
from pss_desktop.presenters.programme.renewal import RenewalPresenter
from pss_desktop.presenters.programme.root_keys_page import RootKeysPresenter
from pss_desktop.presenters.programme.rules import DAYS, RulesPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.programme.root_keys import NewRoots
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.sync.roster_news import ChangeKind
from tests.presenters.programme.shown import (
    OTHER_ROOT,
    THIRD_ROOT,
    Shown,
    desk_of,
    proposal_page,
    root_of,
)
from tests.presenters.still_shell import StillShell
from tests.team import ROOT_PASSPHRASE, Team, revoke

# Founding

ONE = NewRootsAnswers(((OTHER_ROOT, OTHER_ROOT),))
NOBODY: frozenset[Role] = frozenset()
ANSWERS = FoundingAnswers("Harbour", Role.COORDINATOR.value, ONE, understood=True)


@pytest.mark.parametrize(
    ("changes", "gap"),
    [
        ({"name": " "}, "no_name"),
        ({"role": ""}, "no_role"),
        ({"roots": NewRootsAnswers((("", ""),))}, "no_passphrase"),
        ({"roots": NewRootsAnswers(((OTHER_ROOT, "x"),))}, "not_the_same"),
        ({"roots": NewRootsAnswers(((OTHER_ROOT, OTHER_ROOT),) * 2, 2)}, "used_twice"),
        ({"understood": False}, "not_understood"),
        ({}, ""),
    ],
)
def test_founding_says_what_is_missing(changes: dict[str, object], gap: str) -> None:
    assert replace(ANSWERS, **changes).gap == gap  # type: ignore[arg-type]


@pytest.mark.parametrize(("record", "screen"), [("", Screen.PROGRAMME), (PAIR, Screen.ADMIT)])
def test_founding_goes_on_where_it_was_for(
    workspace: Workspace, shell: StillShell, shown: Shown, tmp_path: Path, record: str, screen: Screen
) -> None:
    page = FoundPresenter(desk_of(workspace, shell), Place(Screen.FOUND_PROGRAMME, record=record))
    page.attach(shown)
    assert len(shown.offered.split()) == 5
    assert page.place().record == record
    shown.files = [tmp_path]
    page.found(ANSWERS)
    assert shell.places == [Place(screen)]
    assert list(tmp_path.glob("*.pssroot"))
    page.found(ANSWERS)  # it is done already
    page.drop()
    assert shell.places[-1] == Place("back")


def test_several_root_keys_go_onto_a_stick_each(
    workspace: Workspace, shell: StillShell, shown: Shown, tmp_path: Path
) -> None:
    page = FoundPresenter(desk_of(workspace, shell), Place(Screen.FOUND_PROGRAMME))
    page.attach(shown)
    shown.files = [tmp_path / name for name in ("one", "two", "three")]
    for stick in shown.files:
        stick.mkdir()
    three = NewRootsAnswers(tuple((one, one) for one in (ROOT_PASSPHRASE, OTHER_ROOT, THIRD_ROOT)), 2)
    page.found(replace(ANSWERS, roots=three))
    assert shown.sticks == [(1, 3), (2, 3), (3, 3)]
    assert [len(list(tmp_path.glob(f"{name}/*.pssroot"))) for name in ("one", "two", "three")] == [1, 1, 1]
    state = workspace.programme.state()
    assert (state.threshold, state.root_count) == (2, 3)


def test_a_stick_that_is_gone_founds_nothing(
    workspace: Workspace, shell: StillShell, shown: Shown, tmp_path: Path
) -> None:
    page = FoundPresenter(desk_of(workspace, shell), Place(Screen.FOUND_PROGRAMME))
    page.attach(shown)
    shown.files = [tmp_path / "gone"]
    page.found(ANSWERS)
    assert shown.problems
    assert shown.busy == [True, False]
    assert workspace.programme.roster() is None
    page.found(replace(ANSWERS, name=""))
    assert shown.gaps == ["no_name"]


# Root keys


def test_a_root_key_opens_with_its_own_passphrase_only(team: Team, shell: StillShell, shown: Shown) -> None:
    page = RootKeysPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.ROOT_KEYS, record=ROTATE))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.signing.roots.open("x")
    page.signing.roots.open("")
    assert not page.signing.roots.some()
    shown.files = [root_of(team), root_of(team)]
    page.signing.roots.choose()
    page.signing.roots.open("")
    page.signing.roots.open("not this one at all")
    assert isinstance(shown.problems[-1], WrongPassphraseError)
    assert shown.gaps == ["no_root_file", "no_root_file", "roots_missing", "no_root_passphrase"]
    page.signing.roots.open(ROOT_PASSPHRASE)
    assert page.signing.roots.enough
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    assert shown.roots[-1].opened == 1


def test_a_strangers_root_key_is_refused(team: Team, shell: StillShell, shown: Shown, tmp_path: Path) -> None:
    fresh = team.supervisor.desk.root_keys.for_rotation(team.roots[0].programme, "x", NewRoots((OTHER_ROOT,)))
    (tmp_path / "key").write_bytes(fresh.files[0].encoded)
    shown.files = [tmp_path / "key"]
    page = RootKeysPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.ROOT_KEYS, record=REPAIR))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.signing.roots.choose()
    assert isinstance(shown.problems[-1], RosterUnsignedError)
    page.repair()
    assert shown.gaps == ["roots_missing"]
    assert page.place() == Place(Screen.ROOT_KEYS, record=REPAIR)


def test_root_keys_are_made_anew(team: Team, shell: StillShell, shown: Shown, tmp_path: Path) -> None:
    page = RootKeysPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.ROOT_KEYS, record=ROTATE))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.rotate(NewRootsAnswers((("", ""),)))
    page.rotate(NewRootsAnswers(((OTHER_ROOT, "other"),)))
    page.rotate(ONE)
    assert shown.gaps == ["no_passphrase", "not_the_same", "roots_missing"]
    shown.files = [root_of(team), tmp_path / "gone", tmp_path]
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    page.rotate(NewRootsAnswers((("short", "short"),)))
    assert shown.problems
    shown.files = [tmp_path / "gone", tmp_path]
    page.rotate(ONE)
    assert team.supervisor.desk.programme.state().version == 2
    page.rotate(ONE)
    assert team.supervisor.desk.programme.state().version == 3
    assert shell.places == [Place(Screen.PROGRAMME)]
    page.drop()


# The rules about erasing


def test_a_rule_is_signed_once_its_days_are_right(team: Team, shell: StillShell, shown: Shown) -> None:
    page = RulesPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.PROGRAMME_RULES))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.hide_only(NOBODY)
    for days in ("", "-1", "1.5", "4000"):
        page.erase_after({DAYS: days}, NOBODY)
    page.erase_after({DAYS: "0"}, NOBODY)
    assert shown.gaps == ["same_rule", "roots_missing"]
    assert [len(one) for one in shown.wrong] == [1, 1, 1, 1, 0]
    shown.files = [root_of(team)]
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    page.erase_after({DAYS: "0"}, NOBODY)
    page.hide_only(NOBODY)
    assert ([one.days for one in shown.rules], shown.changed) == ([None, 0, None], 2)
    assert team.supervisor.desk.programme.state().version == 4
    assert page.place() == Place(Screen.PROGRAMME_RULES)
    page.back()


def test_who_may_erase_what_others_wrote_is_signed_with_the_other_rule(
    team: Team, shell: StillShell, shown: Shown
) -> None:
    page = RulesPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.PROGRAMME_RULES))
    assert page.who_are(Role) == ()
    page.attach(shown)
    page.signing.roots.attach(shown)
    shown.files = [root_of(team)]
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    page.hide_only(frozenset({Role.SUPERVISOR}))
    page.hide_only(frozenset({Role.SUPERVISOR}))
    assert shown.gaps == ["same_rule"]
    page.erase_after({DAYS: "7"}, frozenset({Role.SUPERVISOR, Role.COORDINATOR}))
    page.hide_only(NOBODY)
    assert [set(one.erasers) for one in shown.rules] == [
        set(),
        {Role.SUPERVISOR},
        {Role.SUPERVISOR, Role.COORDINATOR},
        set(),
    ]
    policy = team.supervisor.desk.programme.holding().roster.policy
    assert (policy.erasers, policy.erase_withdrawn_after_days) == (frozenset(), None)


def test_the_people_of_a_role_are_named_without_those_who_left(
    team: Team, shell: StillShell, shown: Shown
) -> None:
    page = RulesPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.PROGRAMME_RULES))
    page.attach(shown)
    everybody = {one.name for one in team.supervisor.desk.programme.people()}
    assert page.who_are((Role.COORDINATOR,)) == ()
    assert set(page.who_are(Role)) == everybody
    left = team.counselor.person
    revoke(team.supervisor.desk, left, Loss(RevocationReason.LEFT), team.roots)
    page.attach(shown)
    assert page.who_are((Role.COUNSELOR,)) == ()


def test_a_vault_alone_has_no_rules(workspace: Workspace, shell: StillShell, shown: Shown) -> None:
    RulesPresenter(desk_of(workspace, shell), Place(Screen.PROGRAMME_RULES)).attach(shown)
    assert isinstance(shell.problems[0], NoProgrammeError)


# Renewing


def test_a_list_is_renewed_by_whoever_keeps_the_root_key(team: Team, shell: StillShell, shown: Shown) -> None:
    page = RenewalPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.PROGRAMME_RENEWAL))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.renew(6)
    assert (shown.gaps, shown.changed) == (["roots_missing"], 0)
    shown.files = [root_of(team)]
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    page.renew(6)
    before, after = (state.expires for state in shown.lasting)
    assert before is not None
    assert after is not None
    assert (shown.changed, after < before) == (1, True)
    assert team.supervisor.desk.programme.holding().roster.expires == after
    assert page.place() == Place(Screen.PROGRAMME_RENEWAL)
    page.back()


# What another holder proposes


def test_a_proposal_is_looked_at_before_it_is_signed(
    workspace: Workspace, shell: StillShell, first: Path
) -> None:
    page, told, card = proposal_page(workspace, shell, first)
    page.sign()
    page.choose()
    page.sign()
    assert (told.gaps, card.gaps) == (["no_proposal"], ["roots_missing"])
    assert [one.kind for one in told.proposed[-1].news] == [ChangeKind.ERASED_AFTER]
    assert (told.proposed[-1].missing, card.roots[-1].needed) == (2, 2)
    assert page.place() == Place(Screen.PROGRAMME_PROPOSAL)
    page.back()


def test_one_holder_after_the_other_signs_until_it_holds(
    workspace: Workspace, shell: StillShell, first: Path, three: list[Path], tmp_path: Path
) -> None:
    page, told, card = proposal_page(
        workspace, shell, first, tmp_path / "none" / "second", tmp_path / "second"
    )
    card.files = [three[1]]
    page.choose()
    page.roots.choose()
    page.roots.open(OTHER_ROOT)
    page.sign()
    assert told.problems[-1] is not None
    page.sign()
    assert (told.passed_on, told.proposed[-1].missing) == (tmp_path / "second", 1)
    assert (card.roots[-1].opened, card.roots[-1].needed) == (0, 1)

    page, told, card = proposal_page(workspace, shell, tmp_path / "second", tmp_path / "second")
    card.files = [three[2]]
    page.choose()
    page.roots.choose()
    page.roots.open(THIRD_ROOT)
    page.sign()
    assert told.in_force == 1
    assert workspace.programme.holding().roster.policy.erase_withdrawn_after_days == 30
    page.choose()
    assert isinstance(told.problems[-1], ProposalOverError)

"""What the pages of a programme decide: gaps, wrong secrets, red stops; the screens only show it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import FieldProblem, PssError, WrongPassphraseError
from pss_desktop.domain.exchange_errors import (
    JoiningOverError,
    NoProgrammeError,
    NotABundleError,
    ProposalOverError,
    RosterUnsignedError,
)
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.admit import AdmitPresenter
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.found_programme import FoundingAnswers, FoundPresenter
from pss_desktop.presenters.join_programme import JoinPresenter
from pss_desktop.presenters.new_roots import NewRootsAnswers
from pss_desktop.presenters.programme import PAIR, REPAIR, ROTATE, Done, ProgrammeOverview, ProgrammePresenter
from pss_desktop.presenters.programme_person import PersonPage, PersonPresenter
from pss_desktop.presenters.programme_proposal import ProposalPresenter
from pss_desktop.presenters.programme_rules import DAYS, RulesPresenter
from pss_desktop.presenters.root_keys_page import RootKeysPresenter
from pss_desktop.presenters.root_opening import RootState
from pss_desktop.services.joining import JoiningState
from pss_desktop.services.membership import NewProgramme
from pss_desktop.services.place import Place
from pss_desktop.services.programme_views import PersonRow, Standing
from pss_desktop.services.root_deeds import Loss, Proposed
from pss_desktop.services.root_keys import NewRoots, write_root
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.roster import RevocationReason, Roster
from pss_desktop.sync.roster_changes import with_member
from pss_desktop.sync.roster_news import ChangeKind
from pss_desktop.vault.slices import finish
from tests.presenters.hands import HandAlarms, InlineRunner
from tests.presenters.still_shell import StillShell
from tests.services.clinic import PASSPHRASE
from tests.team import ROOT_PASSPHRASE, Colleague, Team, give_role, hear_right, revoke
from tests.unit.sync.people import a_key, somebody

OTHER_ROOT = "nine red kites over the moor"
THIRD_ROOT = "eleven black swans at the lock"


@dataclass
class Shown:
    """Everything that any of these pages is told."""

    files: list[Path] = field(default_factory=list)
    problems: list[PssError | None] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    roots: list[RootState] = field(default_factory=list)
    busy: list[bool] = field(default_factory=list)
    overviews: list[ProgrammeOverview] = field(default_factory=list)
    states: list[JoiningState | None] = field(default_factory=list)
    pages: list[PersonPage] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    tries: list[int] = field(default_factory=list)
    rules: list[int | None] = field(default_factory=list)
    wrong: list[tuple[FieldProblem, ...]] = field(default_factory=list)
    key_changed: int = 0
    changed: int = 0
    offered: str = ""
    saved: Path | None = None
    proposed: Path | None = None
    sticks: list[tuple[int, int]] = field(default_factory=list)

    def show_programme(self, overview: ProgrammeOverview) -> None:
        self.overviews.append(overview)

    def show_done(self, done: Done) -> None:
        self.done.append(done)

    def show_key_changed(self) -> None:
        self.key_changed += 1

    def show_problem(self, problem: PssError | None) -> None:
        self.problems.append(problem)

    def show_gap(self, gap: str) -> None:
        self.gaps.append(gap)

    def show_beginning(self, words: str, *, pair: bool = False) -> None:
        self.offered = words

    def show_busy(self, *, busy: bool) -> None:
        self.busy.append(busy)

    def show_joining(self, state: JoiningState | None) -> None:
        self.states.append(state)

    def show_saved(self, path: Path) -> None:
        self.saved = path

    def show_wrong_words(self, tries_left: int) -> None:
        self.tries.append(tries_left)

    def show_people(self, people: tuple[PersonRow, ...]) -> None: ...

    def show_person(self, page: PersonPage) -> None:
        self.pages.append(page)

    def show_rule(self, days: int | None) -> None:
        self.rules.append(days)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.wrong.append(problems)

    def show_signed(self) -> None:
        self.changed += 1

    def show_proposed(self, path: Path) -> None:
        self.proposed = path

    def show_roots(self, state: RootState) -> None:
        self.roots.append(state)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))

    def ask_folder(self, number: int, count: int, chosen: Callable[[Path], None]) -> None:
        self.sticks.append((number, count))
        chosen(self.files.pop(0))


@dataclass
class ShownProposal:
    """What the page of a proposal is told."""

    files: list[Path] = field(default_factory=list)
    problems: list[PssError | None] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    proposed: list[Proposed] = field(default_factory=list)
    passed_on: Path | None = None
    in_force: int = 0

    def show_proposed(self, proposed: Proposed) -> None:
        self.proposed.append(proposed)

    def show_passed_on(self, path: Path) -> None:
        self.passed_on = path

    def show_in_force(self) -> None:
        self.in_force += 1

    def show_gap(self, gap: str) -> None:
        self.gaps.append(gap)

    def show_problem(self, problem: PssError | None) -> None:
        self.problems.append(problem)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        chosen(self.files.pop(0))


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team.founded(tmp_path / "team")
    yield made
    made.close()


@pytest.fixture
def shell() -> StillShell:
    return StillShell(InlineRunner())


@pytest.fixture
def shown() -> Shown:
    return Shown()


def _desk(workspace: Workspace, shell: StillShell) -> Desk:
    return Desk(workspace, InlineRunner(), InlineRunner(), HandAlarms(), shell)


def _root(team: Team) -> Path:
    (path,) = team.stick.glob("*.pssroot")
    return path


# The programme


def test_the_ways_from_the_programme_lead_to_their_pages(team: Team, shell: StillShell, shown: Shown) -> None:
    page = ProgrammePresenter(_desk(team.supervisor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    assert [one.name for one in shown.overviews[-1].people] == ["Hazel Brook", "Juniper Vale"]
    assert page.place() == Place(Screen.PROGRAMME)
    for way in (
        page.found,
        page.pair,
        page.join,
        page.admit,
        page.rules,
        page.rotate,
        page.proposal,
        page.repair,
        page.back,
    ):
        way()
    page.open_person(team.counselor.person)
    assert [(one.screen, one.record) for one in shell.places] == [
        (Screen.FOUND_PROGRAMME, ""),
        (Screen.FOUND_PROGRAMME, PAIR),
        (Screen.JOIN_PROGRAMME, ""),
        (Screen.ADMIT, ""),
        (Screen.PROGRAMME_RULES, ""),
        (Screen.ROOT_KEYS, ROTATE),
        (Screen.PROGRAMME_PROPOSAL, ""),
        (Screen.ROOT_KEYS, REPAIR),
        ("back", ""),
        (Screen.PROGRAMME_PERSON, to_hex(team.counselor.person)),
    ]
    page.close()


def test_a_list_is_handed_on_and_taken_over(
    team: Team, shell: StillShell, shown: Shown, tmp_path: Path
) -> None:
    give_role(team.supervisor.desk, team.counselor.person, Role.COORDINATOR, team.roots)
    shown.files = [tmp_path / "list"] * 2
    given = ProgrammePresenter(_desk(team.supervisor.desk, shell), Place(Screen.PROGRAMME))
    given.attach(shown)
    given.hand_on()
    taking = ProgrammePresenter(_desk(team.counselor.desk, shell), Place(Screen.PROGRAMME))
    taking.attach(shown)
    taking.take_over()
    assert shown.done == [Done.HANDED_ON, Done.TAKEN_OVER]
    assert shown.overviews[-1].state.version == 3
    taking.keys_are_confirmed()
    given.close()
    taking.close()


def test_what_is_no_list_is_said(team: Team, shell: StillShell, shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "other").write_text("words")
    shown.files = [tmp_path / "other"]
    page = ProgrammePresenter(_desk(team.counselor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    page.keys_are_confirmed()
    page.take_over()
    assert isinstance(shown.problems[-1], NotABundleError)
    page.close()


def test_a_changed_key_stops_until_somebody_asked(
    team: Team, shell: StillShell, shown: Shown, tmp_path: Path
) -> None:
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

    line = team.supervisor.desk.root_deeds.propose(rekeyed, team.roots)
    (tmp_path / "list").write_bytes(line)
    shown.files = [tmp_path / "list"]
    page = ProgrammePresenter(_desk(team.counselor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    page.take_over()
    assert (shown.key_changed, shown.done) == (1, [])
    page.keys_are_confirmed()
    assert shown.done == [Done.TAKEN_OVER]
    page.close()


def test_a_computer_that_is_no_longer_trusted_leaves(team: Team, shell: StillShell, shown: Shown) -> None:
    device = team.counselor.desk.vault.identity.device
    revoke(team.supervisor.desk, device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    page = ProgrammePresenter(_desk(team.counselor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    assert shown.overviews[-1].state.standing is Standing.REVOKED
    page.leave_programme()
    assert (shown.done, shown.overviews[-1].state.standing) == ([Done.LEFT], Standing.ALONE)
    page.close()


# Founding

ONE = NewRootsAnswers(((OTHER_ROOT, OTHER_ROOT),))
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
    page = FoundPresenter(_desk(workspace, shell), Place(Screen.FOUND_PROGRAMME, record=record))
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
    page = FoundPresenter(_desk(workspace, shell), Place(Screen.FOUND_PROGRAMME))
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
    page = FoundPresenter(_desk(workspace, shell), Place(Screen.FOUND_PROGRAMME))
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
    page = RootKeysPresenter(_desk(team.supervisor.desk, shell), Place(Screen.ROOT_KEYS, record=ROTATE))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.signing.roots.open("x")
    page.signing.roots.open("")
    assert not page.signing.roots.ready()
    shown.files = [_root(team), _root(team)]
    page.signing.roots.choose()
    page.signing.roots.open("")
    page.signing.roots.open("not this one at all")
    assert isinstance(shown.problems[-1], WrongPassphraseError)
    assert shown.gaps == ["no_root_file", "no_root_file", "roots_missing", "no_root_passphrase"]
    page.signing.roots.open(ROOT_PASSPHRASE)
    assert page.signing.roots.ready()
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    assert shown.roots[-1].opened == 1


def test_a_strangers_root_key_is_refused(team: Team, shell: StillShell, shown: Shown, tmp_path: Path) -> None:
    fresh = team.supervisor.desk.root_keys.for_rotation(team.roots[0].programme, "x", NewRoots((OTHER_ROOT,)))
    (tmp_path / "key").write_bytes(fresh.files[0].encoded)
    shown.files = [tmp_path / "key"]
    page = RootKeysPresenter(_desk(team.supervisor.desk, shell), Place(Screen.ROOT_KEYS, record=REPAIR))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.signing.roots.choose()
    assert isinstance(shown.problems[-1], RosterUnsignedError)
    page.repair()
    assert shown.gaps == ["roots_missing"]
    assert page.place() == Place(Screen.ROOT_KEYS, record=REPAIR)


def test_root_keys_are_made_anew(team: Team, shell: StillShell, shown: Shown, tmp_path: Path) -> None:
    page = RootKeysPresenter(_desk(team.supervisor.desk, shell), Place(Screen.ROOT_KEYS, record=ROTATE))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.rotate(NewRootsAnswers((("", ""),)))
    page.rotate(NewRootsAnswers(((OTHER_ROOT, "other"),)))
    page.rotate(ONE)
    assert shown.gaps == ["no_passphrase", "not_the_same", "roots_missing"]
    shown.files = [_root(team), tmp_path / "gone", tmp_path]
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


# The rule about what a client takes back


def test_a_rule_is_signed_once_its_days_are_right(team: Team, shell: StillShell, shown: Shown) -> None:
    page = RulesPresenter(_desk(team.supervisor.desk, shell), Place(Screen.PROGRAMME_RULES))
    page.attach(shown)
    page.signing.roots.attach(shown)
    page.hide_only()
    for days in ("", "-1", "1.5", "4000"):
        page.erase_after({DAYS: days})
    page.erase_after({DAYS: "0"})
    assert shown.gaps == ["same_rule", "roots_missing"]
    assert [len(one) for one in shown.wrong] == [1, 1, 1, 1, 0]
    shown.files = [_root(team)]
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    page.erase_after({DAYS: "0"})
    page.hide_only()
    assert (shown.rules, shown.changed) == ([None, 0, None], 2)
    assert team.supervisor.desk.programme.state().version == 4
    assert page.place() == Place(Screen.PROGRAMME_RULES)
    page.back()


def test_a_vault_alone_has_no_rules(workspace: Workspace, shell: StillShell, shown: Shown) -> None:
    RulesPresenter(_desk(workspace, shell), Place(Screen.PROGRAMME_RULES)).attach(shown)
    assert isinstance(shell.problems[0], NoProgrammeError)


# What another holder proposes


@pytest.fixture
def three(workspace: Workspace, tmp_path: Path) -> list[Path]:
    """The sealed keys of a programme in which three of three sign."""
    keys = workspace.root_keys.for_founding("Weir", NewRoots((ROOT_PASSPHRASE, OTHER_ROOT, THIRD_ROOT), 3))
    files = [write_root(one, tmp_path) for one in keys.files]
    workspace.membership.found(NewProgramme("Weir", Role.SUPERVISOR), keys)
    return files


@pytest.fixture
def first(workspace: Workspace, shell: StillShell, three: list[Path], tmp_path: Path) -> Path:
    """A proposal that the first of them signed."""
    shown = Shown(files=[three[0], tmp_path / "first"])
    rules = RulesPresenter(_desk(workspace, shell), Place(Screen.PROGRAMME_RULES))
    rules.attach(shown)
    rules.signing.roots.attach(shown)
    rules.signing.roots.choose()
    rules.signing.roots.open(ROOT_PASSPHRASE)
    rules.erase_after({DAYS: "30"})
    assert (shown.proposed, shown.changed) == (tmp_path / "first", 0)
    return tmp_path / "first"


def _proposal_page(
    workspace: Workspace, shell: StillShell, *files: Path
) -> tuple[ProposalPresenter, ShownProposal, Shown]:
    page, told, card = (
        ProposalPresenter(_desk(workspace, shell), Place(Screen.PROGRAMME_PROPOSAL)),
        ShownProposal(files=list(files)),
        Shown(),
    )
    page.attach(told)
    page.roots.attach(card)
    return page, told, card


def test_a_proposal_is_looked_at_before_it_is_signed(
    workspace: Workspace, shell: StillShell, first: Path
) -> None:
    page, told, card = _proposal_page(workspace, shell, first)
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
    page, told, card = _proposal_page(
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

    page, told, card = _proposal_page(workspace, shell, tmp_path / "second", tmp_path / "second")
    card.files = [three[2]]
    page.choose()
    page.roots.choose()
    page.roots.open(THIRD_ROOT)
    page.sign()
    assert told.in_force == 1
    assert workspace.programme.holding().roster.policy.erase_withdrawn_after_days == 30
    page.choose()
    assert isinstance(told.problems[-1], ProposalOverError)


# A person


def test_a_persons_page_says_what_is_missing(team: Team, shell: StillShell, shown: Shown) -> None:
    place = Place(Screen.PROGRAMME_PERSON, record=to_hex(team.counselor.person))
    page = PersonPresenter(_desk(team.supervisor.desk, shell), place)
    page.attach(shown)
    page.signing.roots.attach(shown)
    assert page.place() == place
    assert [one.name for one in shown.pages[-1].supervisors] == ["Juniper Vale"]
    page.give_role("")
    page.give_role(Role.COORDINATOR.value)
    device = shown.pages[-1].person.devices[0].id
    page.revoke_device(None, "lost", vouched=False)
    page.revoke_device(device, "", vouched=False)
    assert shown.gaps == ["no_role", "roots_missing", "no_device", "no_reason"]
    shown.files = [_root(team)]
    page.signing.roots.choose()
    page.signing.roots.open(ROOT_PASSPHRASE)
    page.supervise([])
    page.revoke_device(device, "replaced", vouched=True)
    page.revoke_person(vouched=False)
    assert shown.changed == 3
    assert shown.pages[-1].person.revoked_at is not None
    page.back()


def test_a_page_of_nobody_is_left(team: Team, shell: StillShell, shown: Shown) -> None:
    place = Place(Screen.PROGRAMME_PERSON, record="00" * 16)
    PersonPresenter(_desk(team.supervisor.desk, shell), place).attach(shown)
    assert isinstance(shell.problems[0], NoProgrammeError)


# Joining


@pytest.fixture
def newcomer(team: Team, tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague.moving_in(tmp_path / "newcomer", "Reed Marsh", team.clock)
    yield made
    made.desk.close()


def _both(
    team: Team, newcomer: Colleague, shell: StillShell
) -> tuple[AdmitPresenter, Shown, JoinPresenter, Shown]:
    inside, outside = Shown(), Shown()
    admitting = AdmitPresenter(_desk(team.supervisor.desk, shell), Place(Screen.ADMIT))
    admitting.attach(inside)
    admitting.signing.roots.attach(inside)
    joining = JoinPresenter(_desk(newcomer.desk, shell), Place(Screen.JOIN_PROGRAMME))
    joining.attach(outside)
    return admitting, inside, joining, outside


def _latest(shown: Shown) -> JoiningState:
    state = shown.states[-1]
    assert state is not None
    return state


def _covered(shown: Shown) -> list[str]:
    spoken = _latest(shown).spoken
    assert spoken is not None
    return [spoken.parts[place] for place in spoken.covered]


def test_a_coordinator_is_let_in_and_both_pages_lead_on(
    team: Team, newcomer: Colleague, shell: StillShell, tmp_path: Path
) -> None:
    admitting, inside, joining, outside = _both(team, newcomer, shell)
    assert (admitting.place(), joining.place()) == (Place(Screen.ADMIT), Place(Screen.JOIN_PROGRAMME))
    admitting.save_code()
    admitting.admit("", ())
    outside.files = [tmp_path / "request", tmp_path / "reply", tmp_path / "answer"]
    joining.save_code()
    assert outside.saved == tmp_path / "request"
    inside.files = [tmp_path / "request", tmp_path / "reply"]
    admitting.read_request()
    admitting.admit("", ())
    admitting.save_code()
    joining.read_reply()
    for page, shown in ((admitting, inside), (joining, outside)):
        page.hear(["", ""])
        page.spell("digits")
        page.hear(_covered(shown))
    admitting.admit("", ())
    admitting.admit(Role.COORDINATOR.value, ())
    assert inside.gaps == ["no_request", "not_heard", "no_words", "no_role", "roots_missing"]
    inside.files = [_root(team), tmp_path / "answer"]
    admitting.signing.roots.choose()
    admitting.signing.roots.open(ROOT_PASSPHRASE)
    admitting.admit(Role.COORDINATOR.value, ())
    joining.read_answer()
    assert shell.places == [Place(Screen.PROGRAMME)] * 2
    assert newcomer.desk.programme.state().version == 3


def test_who_may_be_linked_depends_on_the_role(team: Team, newcomer: Colleague, shell: StillShell) -> None:
    admitting, _, _, _ = _both(team, newcomer, shell)
    names = {role: [one.name for one in admitting.linkable(role.value)] for role in Role}
    assert names == {
        Role.COUNSELOR: ["Juniper Vale"],
        Role.CLINIC_STAFF: ["Juniper Vale"],
        Role.SUPERVISOR: ["Hazel Brook"],
        Role.COORDINATOR: [],
    }


def test_a_supervisor_is_linked_with_those_whose_work_they_review(
    team: Team, newcomer: Colleague, shell: StillShell, tmp_path: Path
) -> None:
    admitting, inside, joining, outside = _both(team, newcomer, shell)
    admitting.read_request_text(_latest(outside).mine)
    joining.read_reply_text(_latest(inside).mine)
    for page, shown in ((admitting, inside), (joining, outside)):
        page.hear(_covered(shown))
    inside.files = [_root(team), tmp_path / "gone" / "answer", tmp_path / "answer"]
    admitting.signing.roots.choose()
    admitting.signing.roots.open(ROOT_PASSPHRASE)
    admitting.admit(Role.SUPERVISOR.value, [team.counselor.person])
    assert inside.problems[-1] is not None
    assert _latest(inside).admitted
    admitting.admit("", ())  # only the answer is missing
    assert team.supervisor.desk.programme.state().version == 3
    assert (tmp_path / "answer").exists()
    roster = team.supervisor.desk.programme.trusted().roster
    assert roster.supervises(newcomer.person, team.counselor.person)


def test_who_is_let_in_by_two_holders_gets_an_answer_once_both_signed(
    workspace: Workspace,
    shell: StillShell,
    team: Team,
    newcomer: Colleague,
    three: list[Path],
    tmp_path: Path,
) -> None:
    asked = newcomer.desk.joining.ask()
    met = workspace.joining.receive(asked.mine.encode())
    newcomer.desk.joining.hear_reply(met.mine.encode())
    for desk in (workspace, newcomer.desk):
        hear_right(desk)
    told = Shown(files=[three[0], three[1], tmp_path / "proposal"])
    page = AdmitPresenter(_desk(workspace, shell), Place(Screen.ADMIT))
    page.attach(told)
    page.signing.roots.attach(told)
    for passphrase in (ROOT_PASSPHRASE, OTHER_ROOT):
        page.signing.roots.choose()
        page.signing.roots.open(passphrase)
    page.admit(Role.COUNSELOR.value, [])
    assert told.proposed == tmp_path / "proposal"
    assert not _latest(told).admitted

    third, said, card = _proposal_page(workspace, shell, tmp_path / "proposal")
    card.files = [three[2]]
    third.choose()
    third.roots.choose()
    third.roots.open(THIRD_ROOT)
    third.sign()
    assert [one.kind for one in said.proposed[-1].news] == [ChangeKind.LET_IN]
    told.files = [tmp_path / "answer"]
    page = AdmitPresenter(_desk(workspace, shell), Place(Screen.ADMIT))
    page.attach(told)
    assert _latest(told).admitted
    page.admit("", [])
    newcomer.desk.joining.accept((tmp_path / "answer").read_bytes())
    assert newcomer.desk.programme.standing() is Standing.MEMBER


def test_empty_texts_and_wrong_words_are_said(team: Team, newcomer: Colleague, shell: StillShell) -> None:
    admitting, inside, joining, outside = _both(team, newcomer, shell)
    admitting.read_request_text(" ")
    joining.read_reply_text("")
    assert (inside.gaps, outside.gaps) == (["no_text"], ["no_text"])
    joining.read_reply_text("words")
    assert isinstance(outside.problems[-1], NotABundleError)
    admitting.read_request_text(_latest(outside).mine)
    for _ in range(3):
        admitting.hear(["never", "heard"])
    assert inside.tries == [2, 1]
    assert isinstance(inside.problems[-1], JoiningOverError)
    assert inside.states[-1] is None
    admitting.cancel()
    admitting.drop()
    joining.cancel()
    joining.drop()
    assert newcomer.desk.joining.state() is None


def test_a_new_computer_needs_no_words(team: Team, shell: StillShell, tmp_path: Path) -> None:
    backup = finish(team.counselor.desk.safekeeping.back_up(tmp_path)).entry.folder
    restored = Colleague(team.counselor.clinic, team.counselor.clinic.unlocking().restore(backup, PASSPHRASE))
    admitting, inside, joining, outside = _both(team, restored, shell)
    assert _latest(outside).knows_programme
    admitting.read_request_text(_latest(outside).mine)
    inside.files, outside.files = [_root(team), tmp_path / "answer"], [tmp_path / "answer"]
    admitting.signing.roots.choose()
    admitting.signing.roots.open(ROOT_PASSPHRASE)
    admitting.admit("", ())
    joining.read_answer()
    assert restored.desk.programme.standing() is Standing.MEMBER
    restored.desk.close()

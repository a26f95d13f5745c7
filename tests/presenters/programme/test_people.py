"""What the pages of a programme decide: gaps, wrong secrets, red stops; the screens only show it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.domain.exchange_errors import (
    JoiningOverError,
    NoProgrammeError,
    NotABundleError,
)
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.programme.admit import AdmitPresenter
from pss_desktop.presenters.programme.join_programme import JoinPresenter
from pss_desktop.presenters.programme.joining_screen import PICTURE_LIMIT
from pss_desktop.presenters.programme.person import PersonPresenter
from pss_desktop.presenters.programme.programme import PAIR, REPAIR, ROTATE, Done, ProgrammePresenter
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import JoiningState
from pss_desktop.services.programme.programme_views import Standing
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.today.today import FirstStep
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.sync.roster_news import ChangeKind
from pss_desktop.vault.slices import finish
from tests.presenters.programme.shown import (
    OTHER_ROOT,
    THIRD_ROOT,
    Shown,
    desk_of,
    proposal_page,
    root_of,
)
from tests.presenters.still_shell import StillShell
from tests.services.clinic import PASSPHRASE
from tests.team import ROOT_PASSPHRASE, Colleague, Team, give_role, hear_right, revoke, with_another_key

# The programme


def test_the_ways_from_the_programme_lead_to_their_pages(team: Team, shell: StillShell, shown: Shown) -> None:
    page = ProgrammePresenter(desk_of(team.supervisor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    assert [one.name for one in shown.overviews[-1].people] == ["Hazel Brook", "Juniper Vale"]
    assert page.place() == Place(Screen.PROGRAMME)
    for way in (
        page.found,
        page.pair,
        page.join,
        page.admit,
        page.rules,
        page.renew,
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
        (Screen.PROGRAMME_RENEWAL, ""),
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
    given = ProgrammePresenter(desk_of(team.supervisor.desk, shell), Place(Screen.PROGRAMME))
    given.attach(shown)
    given.hand_on()
    taking = ProgrammePresenter(desk_of(team.counselor.desk, shell), Place(Screen.PROGRAMME))
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
    page = ProgrammePresenter(desk_of(team.counselor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    page.keys_are_confirmed()
    page.take_over()
    assert isinstance(shown.problems[-1], NotABundleError)
    page.close()


def test_a_changed_key_stops_until_somebody_asked(
    team: Team, shell: StillShell, shown: Shown, tmp_path: Path
) -> None:
    line = with_another_key(team)
    (tmp_path / "list").write_bytes(line)
    shown.files = [tmp_path / "list"]
    page = ProgrammePresenter(desk_of(team.counselor.desk, shell), Place(Screen.PROGRAMME))
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
    page = ProgrammePresenter(desk_of(team.counselor.desk, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    assert shown.overviews[-1].state.standing is Standing.REVOKED
    page.leave_programme()
    assert (shown.done, shown.overviews[-1].state.standing) == ([Done.LEFT], Standing.ALONE)
    page.close()


# A person


def test_a_persons_page_says_what_is_missing(team: Team, shell: StillShell, shown: Shown) -> None:
    place = Place(Screen.PROGRAMME_PERSON, record=to_hex(team.counselor.person))
    page = PersonPresenter(desk_of(team.supervisor.desk, shell), place)
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
    shown.files = [root_of(team)]
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
    PersonPresenter(desk_of(team.supervisor.desk, shell), place).attach(shown)
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
    admitting = AdmitPresenter(desk_of(team.supervisor.desk, shell), Place(Screen.ADMIT))
    admitting.attach(inside)
    admitting.signing.roots.attach(inside)
    joining = JoinPresenter(desk_of(newcomer.desk, shell), Place(Screen.JOIN_PROGRAMME))
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
    inside.files = [root_of(team), tmp_path / "answer"]
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
    admitting.read_text(_latest(outside).mine)
    joining.read_text(_latest(inside).mine)
    for page, shown in ((admitting, inside), (joining, outside)):
        page.hear(_covered(shown))
    inside.files = [root_of(team), tmp_path / "gone" / "answer", tmp_path / "answer"]
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
    page = AdmitPresenter(desk_of(workspace, shell), Place(Screen.ADMIT))
    page.attach(told)
    page.signing.roots.attach(told)
    for passphrase in (ROOT_PASSPHRASE, OTHER_ROOT):
        page.signing.roots.choose()
        page.signing.roots.open(passphrase)
    page.admit(Role.COUNSELOR.value, [])
    assert told.proposed == tmp_path / "proposal"
    assert not _latest(told).admitted

    third, said, card = proposal_page(workspace, shell, tmp_path / "proposal")
    card.files = [three[2]]
    third.choose()
    third.roots.choose()
    third.roots.open(THIRD_ROOT)
    third.sign()
    assert [one.kind for one in said.proposed[-1].news] == [ChangeKind.LET_IN]
    told.files = [tmp_path / "answer"]
    page = AdmitPresenter(desk_of(workspace, shell), Place(Screen.ADMIT))
    page.attach(told)
    assert _latest(told).admitted
    page.admit("", [])
    newcomer.desk.joining.accept((tmp_path / "answer").read_bytes())
    assert newcomer.desk.programme.standing() is Standing.MEMBER


def test_empty_texts_and_wrong_words_are_said(team: Team, newcomer: Colleague, shell: StillShell) -> None:
    admitting, inside, joining, outside = _both(team, newcomer, shell)
    admitting.read_text(" ")
    joining.read_text("")
    assert (inside.gaps, outside.gaps) == (["no_text"], ["no_text"])
    joining.read_text("words")
    assert isinstance(outside.problems[-1], NotABundleError)
    joining.read_picture(team.stick.parent / "gone.png", bytes.hex)
    assert isinstance(outside.problems[-1], StorageFailedError)
    with (team.stick.parent / "huge.png").open("wb") as hole:
        hole.truncate(PICTURE_LIMIT + 1)
    joining.read_picture(team.stick.parent / "huge.png", bytes.hex)
    assert isinstance(outside.problems[-1], FileRefusedError)
    admitting.read_code(lambda: _latest(outside).mine)
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
    admitting.read_text(_latest(outside).mine)
    inside.files, outside.files = [root_of(team), tmp_path / "answer"], [tmp_path / "answer"]
    admitting.signing.roots.choose()
    admitting.signing.roots.open(ROOT_PASSPHRASE)
    admitting.admit("", ())
    joining.read_answer()
    assert restored.desk.programme.standing() is Standing.MEMBER
    restored.desk.close()


def test_whoever_works_alone_for_now_is_reminded_no_more(
    workspace: Workspace, shell: StillShell, shown: Shown
) -> None:
    workspace.preferences.keep(replace(workspace.preferences.load(), wants_programme=True))
    page = ProgrammePresenter(desk_of(workspace, shell), Place(Screen.PROGRAMME))
    page.attach(shown)
    assert shown.overviews[-1].wanted
    page.work_alone()
    assert (shown.done, shown.overviews[-1].wanted) == ([Done.ALONE], False)
    assert FirstStep.JOIN_PROGRAMME not in workspace.today.load().first_steps
    page.close()

"""What root keys sign on the screens: roles, rules, a lost computer, other keys, proposals, a repair."""

from pathlib import Path

from pss_desktop.domain.errors import WrongPassphraseError
from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.programme_views import Standing
from pss_desktop.sync.founding import open_root, read_root_file
from pss_desktop.sync.roster import Roster
from pss_desktop.sync.roster_changes import with_expiry
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme.proposal import ProposalScreen
from pss_desktop.ui.screens.programme.renewal import RenewalScreen
from pss_desktop.ui.screens.programme.root_card import RootCard
from pss_desktop.ui.screens.programme.root_keys_page import RootKeysScreen
from pss_desktop.ui.screens.programme.rules import RulesScreen
from pss_desktop.ui.widgets.ticks import CheckBox
from tests.journeys.conftest import Computer
from tests.journeys.programme.steps import OTHER_ROOT, found_on, let_in, opened, root_on, start
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_exchange import go_to_exchange
from tests.pages_programme import (
    choose_erasure,
    found_programme,
    let_erase,
    open_person,
    open_programme,
    open_root_key,
    point,
    type_both,
)
from tests.team import ROOT_PASSPHRASE, Colleague
from tests.ui.waiting import wait_until
from tests.unit.sync.test_founding import FLOOR


def test_a_role_a_link_and_a_lost_computer_are_signed(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    let_in(program, other, stick)
    person = open_person(program, "Hazel Brook")
    press(person.give_role)
    assert says(person.root, "Open the root key first: it signs the list of people.")
    open_root_key(person.root, root_on(stick), ROOT_PASSPHRASE)
    person.role.set_value(Role.CLINIC_STAFF.value)
    press(person.give_role)
    wait_until(person.banner.isVisible)
    for box in person.cards[1].findChildren(CheckBox):
        box.click()
    press(person.supervise)
    wait_until(lambda: not says(person.header, "reviewed by"))
    press(person.revoke_device)
    assert "computer" in person.bottom.hint()
    person.devices.acted.emit(person.devices.rows.row(0).value)
    press(person.revoke_device)
    assert "why" in person.bottom.hint().lower()
    person.reason.set_value("lost")
    press(person.revoke_device)
    wait_until(lambda: "no longer trusted" in spoken_rows(person.devices)[0])
    press(person.revoke_person)
    wait_until(lambda: not person.revoke_person.isVisible())
    press(person.back)
    made = program.screen(ProgrammeScreen)
    press(made.hand_on)
    point(stick / "list.pssroster")
    wait_until(made.banner.isVisible)
    other.desk.membership.accept((stick / "list.pssroster").read_bytes())
    assert other.desk.programme.standing() is Standing.REVOKED


def test_the_rules_about_erasing_are_signed(computer: Computer, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).rules)
    rules = program.screen(RulesScreen)
    wait_until(lambda: "out of sight" in rules.now.text())
    press(rules.sign)
    assert "already" in rules.bottom.hint()
    assert not rules.who.isVisible()
    choose_erasure(rules, 30)
    let_erase(rules, Role.COORDINATOR)
    assert "Nobody has such a role" in rules.who.text()
    let_erase(rules, Role.SUPERVISOR)
    wait_until(lambda: "These are now:" in rules.who.text())
    press(rules.sign)
    assert says(rules.root, "Open the root key first: it signs the list of people.")
    wait_until(lambda: not rules.root.visibleRegion().isEmpty())
    open_root_key(rules.root, root_on(stick), ROOT_PASSPHRASE)
    press(rules.sign)
    wait_until(lambda: ": 30" in rules.now.text())
    assert rules.erasers_now.text() == "Now: Supervisor and Coordinator"
    assert says(rules, "Hand the new list of people on")
    wait_until(lambda: not rules.banner.visibleRegion().isEmpty())
    press(rules.back)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "2" in made.facts.text())
    press(made.rules)
    again = program.screen(RulesScreen)
    wait_until(lambda: ": 30" in again.now.text())
    assert [role for role, box in again.erasers.items() if box.isChecked()] == [
        Role.SUPERVISOR,
        Role.COORDINATOR,
    ]


def test_a_list_past_its_day_is_renewed_where_it_is_said(computer: Computer, stick: Path) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Juniper Vale")
    found_on(program, stick)
    computer.stop()
    computer.clock.advance(days=340)
    program = computer.start()
    program.unlock(passphrase)
    hub = go_to_exchange(program)
    wait_until(lambda: any("ends soon" in line for line in spoken_rows(hub.asks)))
    hub.asks.acted.emit(hub.asks.rows.row(0).value)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: says(made.banner, "ends soon"))
    made.banner.acted.emit()
    page = program.screen(RenewalScreen)
    wait_until(lambda: "until" in page.now.text())
    before = page.now.text()
    page.months.set_value("24")
    press(page.sign)
    assert says(page.root, "Open the root key first: it signs the list of people.")
    open_root_key(page.root, root_on(stick), ROOT_PASSPHRASE)
    press(page.sign)
    wait_until(lambda: page.now.text() != before)
    assert says(page, "Hand the new list of people on")
    press(page.back)
    wait_until(lambda: not program.screen(ProgrammeScreen).banner.isVisible())


def test_another_root_key_takes_over(computer: Computer, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).rotate)
    keys = program.screen(RootKeysScreen)
    press(keys.deed)
    assert "passphrase" in keys.bottom.hint()
    type_into(keys.new.keys[0].passphrase, OTHER_ROOT)
    press(keys.deed)
    assert "not the same" in keys.bottom.hint()
    type_both(keys.new.keys[0], OTHER_ROOT)
    press(keys.deed)
    old = root_on(stick)
    open_root_key(keys.root, old, ROOT_PASSPHRASE)
    (stick / "new").mkdir()
    press(keys.deed)
    point(stick / "new")
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "2" in made.facts.text())
    press(made.rotate)
    keys = program.screen(RootKeysScreen)
    press(keys.root.choose)
    point(old)
    wait_until(lambda: says(keys.root, "Too few"))
    press(keys.drop)


def test_three_holders_sign_one_after_the_other(computer: Computer, stick: Path) -> None:
    program = start(computer)
    press(open_programme(program).found)
    each = (ROOT_PASSPHRASE, OTHER_ROOT, "eleven black swans at the lock")
    found_programme(program.screen(FoundScreen), "Harbour programme", stick, each, share=3)
    wait_until(lambda: "3 of 3 root keys sign it" in program.screen(ProgrammeScreen).facts.text())
    first, second = stick / "one.pssproposal", stick / "two.pssproposal"
    _propose_a_rule(program, stick, first)

    press(program.screen(ProgrammeScreen).proposal)
    proposal = program.screen(ProposalScreen)
    _look_at(proposal, first)
    press(proposal.sign)
    assert says(proposal.root, "Open the root key first: it signs the list of people.")
    _open_one(proposal.root, stick, OTHER_ROOT, "1 of 2")
    press(proposal.sign)
    point(second)
    wait_until(lambda: says(proposal, "give it to whoever holds another root key"))
    _look_at(proposal, second)
    open_root_key(proposal.root, _key_of(stick, each[2]), each[2])
    press(proposal.sign)
    wait_until(lambda: says(proposal, "it holds here now"))
    press(proposal.back)
    wait_until(lambda: "number 2" in program.screen(ProgrammeScreen).facts.text())


def _propose_a_rule(program: Program, stick: Path, path: Path) -> None:
    """The first holder signs, and writes the proposal to *path*."""
    press(program.screen(ProgrammeScreen).rules)
    rules = program.screen(RulesScreen)
    wait_until(lambda: bool(rules.now.text()))
    choose_erasure(rules, 30)
    let_erase(rules, Role.CLINIC_STAFF)
    _open_one(rules.root, stick, ROOT_PASSPHRASE, "1 of 3")
    press(rules.sign)
    point(path)
    wait_until(lambda: says(rules, "Nothing has changed yet."))
    press(rules.back)


def _look_at(proposal: ProposalScreen, path: Path) -> None:
    press(proposal.choose)
    point(path)
    wait_until(lambda: proposal.changes.isVisible() and not says(proposal, "give it to whoever"))
    wait_until(lambda: says(proposal.changes, "in days: "))
    assert says(proposal.changes, "Who may erase what others wrote: Clinic staff.")


def _open_one(card: RootCard, stick: Path, passphrase: str, state: str) -> None:
    """Open a key that is not enough alone."""
    press(card.choose)
    point(_key_of(stick, passphrase))
    wait_until(card.open.isVisible)
    type_into(card.passphrase, passphrase)
    press(card.open)
    wait_until(lambda: state in card.state.text())


def _key_of(stick: Path, passphrase: str) -> Path:
    """The sealed key that *passphrase* opens."""
    for path in stick.glob("*.pssroot"):
        try:
            open_root(read_root_file(path.read_bytes()), passphrase, floor=FLOOR)
        except WrongPassphraseError:
            continue
        return path
    raise AssertionError(passphrase)


def test_a_fork_is_a_red_stop_and_is_repaired(computer: Computer, other: Colleague, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    made = let_in(program, other, stick)

    def expiring(roster: Roster) -> Roster:
        return with_expiry(roster, None)

    contradiction = other.desk.root_deeds.propose(expiring, opened(stick))
    person = open_person(program, "Hazel Brook")
    open_root_key(person.root, root_on(stick), ROOT_PASSPHRASE)
    person.role.set_value(Role.COORDINATOR.value)
    press(person.give_role)
    wait_until(person.banner.isVisible)
    press(person.back)
    (stick / "other.pssroster").write_bytes(contradiction)
    made = program.screen(ProgrammeScreen)
    press(made.take_over)
    point(stick / "other.pssroster")
    wait_until(lambda: "two different lists" in made.banner.text() and made.banner.deed.isVisible())
    press(made.banner.deed)
    keys = program.screen(RootKeysScreen)
    open_root_key(keys.root, root_on(stick), ROOT_PASSPHRASE)
    press(keys.deed)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "4" in made.facts.text())
    assert not made.banner.isVisible()

"""A programme on the screens: founded, somebody let in, joined, changed, a computer lost, a fork mended."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from pss_desktop.domain.errors import WrongPassphraseError
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.settings import Group
from pss_desktop.services.joining import Admission
from pss_desktop.services.programme_views import Standing
from pss_desktop.sync.founding import RootKey, open_root, read_root_file
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.roster import Roster
from pss_desktop.sync.roster_changes import with_expiry
from pss_desktop.ui.screens.admit import AdmitScreen
from pss_desktop.ui.screens.found_programme import FoundScreen
from pss_desktop.ui.screens.join_programme import JoinScreen
from pss_desktop.ui.screens.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme_proposal import ProposalScreen
from pss_desktop.ui.screens.programme_rules import RulesScreen
from pss_desktop.ui.screens.root_keys_page import RootKeysScreen
from pss_desktop.ui.screens.settings_programme import ProgrammeLinkPage
from pss_desktop.ui.widgets.ticks import CheckBox
from tests.fakes import FakeClock
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_programme import (
    choose_erasure,
    found_programme,
    give_role,
    hear,
    hear_other,
    open_person,
    open_programme,
    open_root_key,
    point,
    type_both,
)
from tests.team import ROOT_PASSPHRASE, Colleague, answer_of, found, hear_right
from tests.ui.waiting import wait_until
from tests.unit.sync.test_founding import FLOOR

OTHER_ROOT = "nine red kites over the moor"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Colleague]:
    """Somebody on another computer."""
    made = Colleague.moving_in(tmp_path / "other", "Hazel Brook", FakeClock())
    yield made
    made.desk.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def _start(computer: Computer) -> Program:
    program = computer.start()
    program.first_run("Juniper Vale")
    return program


def _found(program: Program, stick: Path) -> ProgrammeScreen:
    press(open_programme(program).found)
    found_programme(program.screen(FoundScreen), "Harbour programme", stick)
    screen = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(screen.list)) == 1)
    return screen


def _root(stick: Path) -> Path:
    return min(stick.glob("*.pssroot"))


def _opened(stick: Path) -> tuple[RootKey, ...]:
    return (open_root(read_root_file(_root(stick).read_bytes()), ROOT_PASSPHRASE, floor=FLOOR),)


def _meet(program: Program, other: Colleague, stick: Path) -> AdmitScreen:
    """The request is read, the reply handed over."""
    (stick / "request.pssjoin").write_text(other.desk.joining.ask().mine)
    screen = program.screen(AdmitScreen)
    press(screen.request.file)
    point(stick / "request.pssjoin")
    wait_until(screen.words.isVisible)
    press(screen.reply.save)
    point(stick / "reply.pssjoin")
    wait_until(lambda: says(screen.reply, "reply.pssjoin"))
    other.desk.joining.hear_reply((stick / "reply.pssjoin").read_bytes())
    return screen


def _let_in(program: Program, other: Colleague, stick: Path) -> ProgrammeScreen:
    """The whole way in, from the admitting side."""
    screen = _meet(program, other, stick)
    hear_right(other.desk)
    hear_other(screen.words, other.desk)
    wait_until(screen.root.isVisible)
    press(screen.admit)
    assert "role" in screen.bottom.hint()
    give_role(screen, Role.COUNSELOR)
    press(screen.admit)
    assert says(screen.root, "Open the root key first: it signs the list of people.")
    open_root_key(screen.root, _root(stick), ROOT_PASSPHRASE)
    press(screen.admit)
    point(stick / "answer.pssjoin")
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(made.list)) == 2)
    other.desk.joining.accept((stick / "answer.pssjoin").read_bytes())
    return made


def _answers(screen: FoundScreen) -> list[Callable[[], object]]:
    """One answer after the other; the passphrase is too short at first."""
    return [
        lambda: type_into(screen.name, "Harbour programme"),
        lambda: type_into(screen.root.keys[0].passphrase, "short"),
        lambda: type_into(screen.root.keys[0].again, "short"),
        lambda: screen.understood.setChecked(True),
    ]


def test_a_programme_is_founded_only_with_every_answer_and_on_a_stick(
    computer: Computer, stick: Path
) -> None:
    program = _start(computer)
    press(open_programme(program).found)
    screen = program.screen(FoundScreen)
    wait_until(screen.name.hasFocus)
    hints = []
    for answer in _answers(screen):
        press(screen.found)
        hints.append(screen.bottom.hint())
        answer()
    assert [
        "name" in hints[0],
        "passphrase" in hints[1],
        "not the same" in hints[2],
        "losing" in hints[3],
    ] == ([True] * 4)
    press(screen.found)
    wait_until(screen.banner.isVisible)
    assert "too easy" in screen.banner.text() or "guess" in screen.banner.text()
    type_both(screen.root.keys[0], ROOT_PASSPHRASE)
    press(screen.found)
    point(stick)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(made.list)) == 1)
    assert "Juniper Vale" in spoken_rows(made.list)[0]
    settings = program.go_to_settings()
    settings.open(Group.PROGRAMME)
    page = settings.page
    assert isinstance(page, ProgrammeLinkPage)
    wait_until(lambda: "Harbour programme" in page.state.text())


def test_a_founding_is_left_without_a_trace(computer: Computer) -> None:
    program = _start(computer)
    press(open_programme(program).found)
    press(program.screen(FoundScreen).drop)
    wait_until(program.screen(ProgrammeScreen).join.isVisible)


def test_a_counselor_is_let_in_by_words_and_reviewed_by_the_founder(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    made = _let_in(program, other, stick)
    assert any("Hazel Brook" in line and "reviewed by" in line for line in spoken_rows(made.list))
    hazel, juniper = other.desk.programme.people()
    assert (hazel.supervisors, juniper.name) == (("Juniper Vale",), "Juniper Vale")


def test_wrong_words_are_said_and_then_end_it(computer: Computer, other: Colleague, stick: Path) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    screen = _meet(program, other, stick)
    press(screen.words.check)
    assert "both covered parts" in screen.bottom.hint()
    for left in ("2", "1"):
        hear(screen.words, ["never", "heard"])
        wait_until(partial(says, screen.words, f"once more; {left} tr"))
    hear(screen.words, ["never", "heard"])
    wait_until(lambda: not screen.words.isVisible())
    assert "over" in screen.banner.text()


def test_digits_are_read_instead_of_words(computer: Computer, other: Colleague, stick: Path) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    screen = _meet(program, other, stick)
    screen.words.spelling.button(Spelling.DIGITS.value).click()
    wait_until(lambda: not screen.words.parts[7].isVisible())
    other.desk.joining.spell(Spelling.DIGITS)
    hear_other(screen.words, other.desk)
    wait_until(screen.root.isVisible)
    press(screen.cancel)
    wait_until(lambda: not screen.root.isVisible())


@pytest.mark.parametrize(
    ("language", "first"),
    [
        (QLocale.Language.Arabic, Spelling.ARABIC),
        (QLocale.Language.English, Spelling.ENGLISH),
        (QLocale.Language.French, Spelling.DIGITS),
    ],
)
def test_the_words_of_the_window_come_first_and_digits_where_there_are_none(
    computer: Computer, other: Colleague, stick: Path, language: QLocale.Language, first: Spelling
) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    QLocale.setDefault(QLocale(language))
    press(program.screen(AdmitScreen).drop)
    press(program.screen(ProgrammeScreen).admit)
    screen = _meet(program, other, stick)
    wait_until(lambda: screen.words.spelling.value() == first.value)
    other.desk.joining.spell(first)
    hear_other(screen.words, other.desk)
    wait_until(screen.root.isVisible)


def test_who_chose_other_words_finds_them_after_coming_back(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    screen = _meet(program, other, stick)
    wait_until(lambda: screen.words.spelling.value() == Spelling.ENGLISH.value)
    english = [part.text() for part in screen.words.parts]
    screen.words.spelling.button(Spelling.ARABIC.value).click()
    wait_until(lambda: [part.text() for part in screen.words.parts] != english)
    press(screen.drop)
    press(program.screen(ProgrammeScreen).admit)
    again = program.screen(AdmitScreen)
    wait_until(lambda: again.words.spelling.value() == Spelling.ARABIC.value)


def test_a_request_comes_as_text_too(computer: Computer, other: Colleague, stick: Path) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    screen = program.screen(AdmitScreen)
    press(screen.request.by_text)
    press(screen.request.read)
    assert "Paste" in screen.bottom.hint()
    screen.request.text.setText("PSSJOIN1:AAAA")
    press(screen.request.read)
    wait_until(screen.banner.isVisible)
    screen.request.text.setText(other.desk.joining.ask().mine)
    press(screen.request.read)
    wait_until(screen.words.isVisible)
    press(screen.drop)
    made = program.screen(ProgrammeScreen)
    press(made.admit)
    again = program.screen(AdmitScreen)
    wait_until(again.words.isVisible)


def test_two_people_pair(computer: Computer, other: Colleague, stick: Path) -> None:
    program = _start(computer)
    press(open_programme(program).pair)
    found_programme(program.screen(FoundScreen), "Juniper and Hazel", stick)
    screen = _meet(program, other, stick)
    assert screen.words.isVisible()


def test_a_counselor_joins_from_their_own_screen(computer: Computer, other: Colleague, stick: Path) -> None:
    roots = found(other.desk, stick)
    program = _start(computer)
    press(open_programme(program).join)
    screen = program.screen(JoinScreen)
    wait_until(lambda: bool(screen.request.code.content))
    press(screen.request.show_code)
    press(screen.request.save)
    point(stick / "request.pssjoin")
    wait_until((stick / "request.pssjoin").exists)
    met = other.desk.joining.receive((stick / "request.pssjoin").read_bytes())
    press(screen.reply.by_text)
    press(screen.reply.read)
    (stick / "reply.pssjoin").write_text(met.mine)
    press(screen.reply.file)
    point(stick / "reply.pssjoin")
    wait_until(screen.words.isVisible)
    hear_right(other.desk)
    hear_other(screen.words, other.desk)
    wait_until(screen.answer.isVisible)
    other.desk.root_deeds.change(other.desk.joining.admitting(Admission(Role.COUNSELOR)), roots)
    (stick / "answer.pssjoin").write_bytes(answer_of(other.desk))
    press(screen.answer)
    point(stick / "request.pssjoin")
    wait_until(screen.banner.isVisible)
    press(screen.answer)
    point(stick / "answer.pssjoin")
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(made.list)) == 2)


def test_a_joining_goes_on_later_or_ends(computer: Computer) -> None:
    program = _start(computer)
    press(open_programme(program).join)
    screen = program.screen(JoinScreen)
    wait_until(lambda: bool(screen.request.code.content))
    content = screen.request.code.content
    press(screen.drop)
    press(program.screen(ProgrammeScreen).join)
    screen = program.screen(JoinScreen)
    wait_until(lambda: screen.request.code.content == content)
    press(screen.cancel)
    press(program.screen(ProgrammeScreen).join)
    screen = program.screen(JoinScreen)
    wait_until(lambda: bool(screen.request.code.content))
    assert screen.request.code.content != content


def test_a_role_a_link_and_a_lost_computer_are_signed(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = _start(computer)
    press(_found(program, stick).admit)
    _let_in(program, other, stick)
    person = open_person(program, "Hazel Brook")
    press(person.give_role)
    assert says(person.root, "Open the root key first: it signs the list of people.")
    open_root_key(person.root, _root(stick), ROOT_PASSPHRASE)
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


def test_the_rule_about_what_a_client_takes_back_is_signed(computer: Computer, stick: Path) -> None:
    program = _start(computer)
    press(_found(program, stick).rules)
    rules = program.screen(RulesScreen)
    wait_until(lambda: "out of sight" in rules.now.text())
    press(rules.sign)
    assert "already" in rules.bottom.hint()
    choose_erasure(rules, 30)
    press(rules.sign)
    assert says(rules.root, "Open the root key first: it signs the list of people.")
    open_root_key(rules.root, _root(stick), ROOT_PASSPHRASE)
    press(rules.sign)
    wait_until(lambda: ": 30" in rules.now.text())
    assert says(rules, "Hand the new list of people on")
    press(rules.back)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "2" in made.facts.text())
    press(made.rules)
    again = program.screen(RulesScreen)
    wait_until(lambda: ": 30" in again.now.text())


def test_another_root_key_takes_over(computer: Computer, stick: Path) -> None:
    program = _start(computer)
    press(_found(program, stick).rotate)
    keys = program.screen(RootKeysScreen)
    press(keys.deed)
    assert "passphrase" in keys.bottom.hint()
    type_into(keys.new.keys[0].passphrase, OTHER_ROOT)
    press(keys.deed)
    assert "not the same" in keys.bottom.hint()
    type_both(keys.new.keys[0], OTHER_ROOT)
    press(keys.deed)
    old = _root(stick)
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


def test_two_holders_sign_one_after_the_other(computer: Computer, stick: Path) -> None:
    program = _start(computer)
    press(open_programme(program).found)
    both = (ROOT_PASSPHRASE, OTHER_ROOT)
    found_programme(program.screen(FoundScreen), "Harbour programme", stick, both, share=1)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "2 of 2 root keys sign it" in made.facts.text())
    keys = {passphrase: _key_of(stick, passphrase) for passphrase in both}
    press(made.rules)
    rules = program.screen(RulesScreen)
    wait_until(lambda: bool(rules.now.text()))
    choose_erasure(rules, 30)
    press(rules.root.choose)
    point(keys[ROOT_PASSPHRASE])
    wait_until(rules.root.open.isVisible)
    type_into(rules.root.passphrase, ROOT_PASSPHRASE)
    press(rules.root.open)
    wait_until(lambda: "1 of 2" in rules.root.state.text())
    press(rules.sign)
    point(stick / "one.pssproposal")
    wait_until(lambda: says(rules, "Nothing has changed yet."))
    press(rules.back)

    press(program.screen(ProgrammeScreen).proposal)
    proposal = program.screen(ProposalScreen)
    press(proposal.choose)
    point(stick / "one.pssproposal")
    wait_until(proposal.changes.isVisible)
    assert says(proposal.changes, "in days: ")
    press(proposal.sign)
    assert says(proposal.root, "Open the root key first: it signs the list of people.")
    open_root_key(proposal.root, keys[OTHER_ROOT], OTHER_ROOT)
    press(proposal.sign)
    wait_until(lambda: says(proposal, "it holds here now"))
    press(proposal.back)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "number 2" in made.facts.text())


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
    program = _start(computer)
    press(_found(program, stick).admit)
    made = _let_in(program, other, stick)

    def expiring(roster: Roster) -> Roster:
        return with_expiry(roster, None)

    contradiction = other.desk.root_deeds.propose(expiring, _opened(stick))
    person = open_person(program, "Hazel Brook")
    open_root_key(person.root, _root(stick), ROOT_PASSPHRASE)
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
    open_root_key(keys.root, _root(stick), ROOT_PASSPHRASE)
    press(keys.deed)
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: "4" in made.facts.text())
    assert not made.banner.isVisible()

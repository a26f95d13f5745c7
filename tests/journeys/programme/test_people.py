"""A programme on the screens: founded, somebody let in by words, joined."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from pss_desktop.domain.roles import Role
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.services.programme.joining import Admission
from pss_desktop.sync.join_words import Spelling
from pss_desktop.ui.code_reading import code_in
from pss_desktop.ui.screens.programme.admit import AdmitScreen
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.join_programme import JoinScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from pss_desktop.ui.screens.settings.programme import ProgrammeLinkPage
from pss_desktop.ui.widgets.qr_code import QrCode
from tests.journeys.conftest import Computer
from tests.journeys.programme.steps import found_on, let_in, meet, start
from tests.pages import press, says, spoken_rows, type_into
from tests.pages_programme import (
    found_programme,
    hear,
    hear_other,
    open_programme,
    point,
    type_both,
)
from tests.team import ROOT_PASSPHRASE, Colleague, answer_of, found, hear_right
from tests.ui.waiting import wait_until


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
    program = start(computer)
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
    assert "easy to guess" in screen.banner.text()
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
    program = start(computer)
    press(open_programme(program).found)
    press(program.screen(FoundScreen).drop)
    wait_until(program.screen(ProgrammeScreen).join.isVisible)


def test_a_counselor_is_let_in_by_words_and_reviewed_by_the_founder(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    made = let_in(program, other, stick)
    assert any("Hazel Brook" in line and "reviewed by" in line for line in spoken_rows(made.list))
    hazel, juniper = other.desk.programme.people()
    assert (hazel.supervisors, juniper.name) == (("Juniper Vale",), "Juniper Vale")


def test_wrong_words_are_said_and_then_end_it(computer: Computer, other: Colleague, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    screen = meet(program, other, stick)
    press(screen.words.check)
    assert "both covered parts" in screen.bottom.hint()
    for left in ("2", "1"):
        hear(screen.words, ["never", "heard"])
        wait_until(partial(says, screen.words, f"once more; {left} tr"))
    hear(screen.words, ["never", "heard"])
    wait_until(lambda: not screen.words.isVisible())
    assert "over" in screen.banner.text()


def test_digits_are_read_instead_of_words(computer: Computer, other: Colleague, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    screen = meet(program, other, stick)
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
    program = start(computer)
    press(found_on(program, stick).admit)
    QLocale.setDefault(QLocale(language))
    press(program.screen(AdmitScreen).drop)
    press(program.screen(ProgrammeScreen).admit)
    screen = meet(program, other, stick)
    wait_until(lambda: screen.words.spelling.value() == first.value)
    other.desk.joining.spell(first)
    hear_other(screen.words, other.desk)
    wait_until(screen.root.isVisible)


def test_who_chose_other_words_finds_them_after_coming_back(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    screen = meet(program, other, stick)
    wait_until(lambda: screen.words.spelling.value() == Spelling.ENGLISH.value)
    english = [part.text() for part in screen.words.parts]
    screen.words.spelling.button(Spelling.ARABIC.value).click()
    wait_until(lambda: [part.text() for part in screen.words.parts] != english)
    press(screen.drop)
    press(program.screen(ProgrammeScreen).admit)
    again = program.screen(AdmitScreen)
    wait_until(lambda: again.words.spelling.value() == Spelling.ARABIC.value)


def test_a_request_comes_as_text_too(computer: Computer, other: Colleague, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
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


def test_a_request_comes_as_a_picture_of_its_code(computer: Computer, other: Colleague, stick: Path) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    screen = program.screen(AdmitScreen)
    code = QrCode("Their request")
    code.show_content(other.desk.joining.ask().mine)
    picture = code.grab().toImage()
    code.deleteLater()
    picture.save(str(stick / "code.png"))
    (stick / "letter.png").write_text("Dear colleague")
    press(screen.request.by_picture)
    point(stick / "letter.png")
    wait_until(lambda: says(screen.banner, "neither a picture"))
    press(screen.request.by_picture)
    point(stick / "code.png")
    wait_until(screen.words.isVisible)
    assert other.desk.programme.own_name() in screen.request.state.text()
    assert not screen.banner.isVisible()


def test_a_reply_comes_as_a_copied_picture(computer: Computer, other: Colleague, stick: Path) -> None:
    found(other.desk, stick)
    program = start(computer)
    press(open_programme(program).join)
    screen = program.screen(JoinScreen)
    wait_until(lambda: bool(screen.request.code.content))
    QGuiApplication.clipboard().clear()
    press(screen.reply.by_copy)
    wait_until(lambda: says(screen.banner, "No picture was copied"))
    met = other.desk.joining.receive(screen.request.code.content.encode())
    code = QrCode("Their reply")
    code.show_content(met.mine)
    QGuiApplication.clipboard().setImage(code.grab().toImage())
    code.deleteLater()
    press(screen.reply.by_copy)
    wait_until(screen.words.isVisible)
    QGuiApplication.clipboard().clear()


def test_a_reply_is_read_off_a_photograph_of_a_small_screen(
    computer: Computer, other: Colleague, stick: Path
) -> None:
    program = start(computer)
    press(found_on(program, stick).admit)
    screen = program.screen(AdmitScreen)
    program.window.resize(1024, 600)
    screen.request.by_text.click()
    screen.request.text.setText(other.desk.joining.ask().mine)
    press(screen.request.read)
    wait_until(screen.words.isVisible)
    press(screen.reply.show_code)
    code = screen.reply.code
    wait_until(lambda: code.visibleRegion().boundingRect().size() == code.size())
    assert code.accessibleName() == "Your reply"
    reply = code_in(program.window.grab().toImage())
    assert other.desk.joining.hear_reply(reply.encode()).theirs is not None


def test_two_people_pair(computer: Computer, other: Colleague, stick: Path) -> None:
    program = start(computer)
    press(open_programme(program).pair)
    found_programme(program.screen(FoundScreen), "Juniper and Hazel", stick)
    screen = meet(program, other, stick)
    assert screen.words.isVisible()


def test_a_counselor_joins_from_their_own_screen(computer: Computer, other: Colleague, stick: Path) -> None:
    roots = found(other.desk, stick)
    program = start(computer)
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
    program = start(computer)
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

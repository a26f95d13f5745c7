"""The parts of the consent screens: a drawn signature, the side panel, the words of each answer."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.domain.assent import USUAL_AGES
from pss_desktop.domain.consent import AskAgain, ConsentState, Purpose
from pss_desktop.domain.consent_acts import EVERYTHING
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.disclosure import Disclosure
from pss_desktop.domain.drawn_mark import DrawnMark
from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.domain.withdrawal_receipt import Obeyed
from pss_desktop.presenters.consent.meaning import Consequence, Meaning, Verdict
from pss_desktop.presenters.values import ConsentBasis, OwedNotice
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.consent.lines import LimitRows, ServiceRows
from pss_desktop.ui.screens.consent.side import ConsentSide
from pss_desktop.ui.screens.words.consent import (
    ask_again_words,
    denied_words,
    meaning_words,
    purpose_name,
    withdrawn_word,
)
from pss_desktop.ui.widgets.signature import SignatureField
from pss_desktop.vault.exchange.owed import OwedKind
from tests.fakes import NOON
from tests.pages import says
from tests.ui.plain_words import without_isolated


def basis(birth: str = "") -> ConsentBasis:
    known = PartialDate.of_day(date.fromisoformat(birth)) if birth else None
    return ConsentBasis("K7-204", "Juniper Vale", known, USUAL_AGES, ConsentState(), NOON)


# The signature


def drag(field: SignatureField, *points: tuple[int, int]) -> None:
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(field, QPoint(*point))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def test_a_line_that_is_drawn_is_kept_and_told_when_the_hand_lifts(qtbot: QtBot) -> None:
    field = SignatureField("Signature")
    qtbot.addWidget(field)
    told: list[int] = []
    field.drawn.connect(lambda: told.append(len(field.mark().strokes)))
    field.resize(field.sizeHint())
    field.show()

    drag(field, (20, 20), (120, 90))
    drag(field, (60, 60))

    assert told == [1, 2]
    field.setFocus()
    assert not field.grab().isNull()


def test_delete_clears_a_signature_once(qtbot: QtBot) -> None:
    field = SignatureField("Signature")
    qtbot.addWidget(field)
    field.set_mark(DrawnMark((((0, 0), (500, 200)),)))
    told: list[bool] = []
    field.drawn.connect(lambda: told.append(True))

    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_A)

    assert not field.mark()
    assert told == [True]


def test_a_signature_that_is_only_shown_takes_no_line(qtbot: QtBot) -> None:
    field = SignatureField("Signature", read_only=True)
    qtbot.addWidget(field)
    mark = DrawnMark((((0, 0), (500, 200)),))
    field.set_mark(mark)

    drag(field, (20, 20), (120, 90))
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.mouseClick(field, Qt.MouseButton.RightButton)

    assert field.mark() == mark


def test_only_the_first_button_draws(qtbot: QtBot) -> None:
    field = SignatureField("Signature")
    qtbot.addWidget(field)

    QTest.mousePress(field, Qt.MouseButton.RightButton, pos=QPoint(5, 5))
    QTest.mouseRelease(field, Qt.MouseButton.RightButton, pos=QPoint(9, 9))

    assert not field.mark()


# The panel beside the form

LETTER = Disclosure("letter", "Hilltop Legal Desk", ("referral",), ("aa",), NOON)


def test_what_was_shared_is_listed_with_its_day_and_whoever_has_it(qtbot: QtBot) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)

    side.shared.show_disclosures([LETTER, replace(LETTER, audience="print", to="", overridden=True)])

    first, second = side.shared.text().split("\n")
    assert first.startswith(f"{day(NOON)}: Letter to")
    assert "Hilltop Legal Desk" in first
    assert second == f"{day(NOON)}: Paper (by an override)"


def test_what_was_shared_in_a_way_that_does_not_read_is_listed_all_the_same(qtbot: QtBot) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)

    side.shared.show_disclosures([Disclosure.from_payload({"where": {}}, written=NOON)])

    assert side.shared.text() == f"{day(NOON)}: needs a newer version of the program"


def test_a_long_list_of_what_was_shared_ends_in_a_count(qtbot: QtBot) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)

    side.shared.show_disclosures([LETTER] * 11)

    assert len(side.shared.text().split("\n")) == 9
    assert "3" in side.shared.text().split("\n")[-1]


@pytest.mark.parametrize(
    ("birth", "words"),
    [
        ("", "age is not known"),
        ("2018-05-01", "ask the child too"),
        ("2012-05-01", "may decide alone"),
    ],
)
def test_the_panel_says_what_a_child_has_to_do_with_it(qtbot: QtBot, birth: str, words: str) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)

    side.show_child(basis(birth))

    assert words in side.child.text()
    assert "at least" not in side.child.text()


@pytest.mark.parametrize(("year", "words"), [(12, "ask the child too"), (15, "may decide alone")])
def test_of_a_child_whose_birthday_is_not_known_the_panel_says_the_least_age(
    qtbot: QtBot, year: int, words: str
) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)

    side.show_child(replace(basis(), birth=PartialDate.from_age(year, NOON.date())))

    assert f"at least {year - 1} year" in side.child.text()
    assert words in side.child.text()


def test_the_panel_says_nothing_of_a_child_to_an_adult(qtbot: QtBot) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)

    side.show_child(replace(basis(), birth=PartialDate.from_age(38, NOON.date())))

    assert says(side, "Already shared")
    assert not says(side, "The child's own agreement")
    assert not side.child.isVisibleTo(side)


def test_fewer_consequences_leave_no_old_ones_standing(qtbot: QtBot) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)
    yes = Meaning(Consequence.CONTACT, Verdict.YES)

    side.meaning.show_meaning([yes, Meaning(Consequence.REPORT, Verdict.OPEN)])
    side.meaning.show_meaning([yes])

    assert side.meaning.sentences() == [meaning_words(yes)]


# Rows


def test_a_place_in_a_row_that_is_gone_is_the_first_row(qtbot: QtBot) -> None:
    rows = ServiceRows()
    qtbot.addWidget(rows)
    rows.show_services([])

    assert rows.put_place("7:9", 3) is rows.rows[0].fields[0]
    assert rows.put_place("0:1", 0) is rows.rows[0].fields[1]
    assert rows.put_place("", 0) is rows.rows[0].fields[0]


def test_a_row_that_is_added_has_the_keyboard(qtbot: QtBot) -> None:
    rows = LimitRows()
    qtbot.addWidget(rows)
    rows.show()
    rows.show_limits([])
    told: list[bool] = []
    rows.edited.connect(lambda: told.append(True))

    rows.add.click()
    assert len(rows.rows) == 2
    rows.rows[0].remove.click()

    assert len(rows.rows) == 1
    assert told == [True]
    rows.show_problem("This is too long.")
    assert rows.problem() == "This is too long."


# Words


@pytest.mark.parametrize("reason", list(DenyReason))
def test_each_no_has_its_sentence(reason: DenyReason) -> None:
    assert denied_words(reason).endswith(".")


@pytest.mark.parametrize("reason", list(AskAgain))
def test_each_reason_to_ask_again_has_its_sentence(reason: AskAgain) -> None:
    assert ask_again_words(reason).endswith(".")


@pytest.mark.parametrize("of", list(Consequence))
@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_consequence_has_its_sentence(of: Consequence, verdict: Verdict) -> None:
    if (of, verdict) != (Consequence.OTHER_LETTERS, Verdict.YES):
        assert meaning_words(Meaning(of, verdict, name="Hilltop")).endswith(".")


def test_a_letter_says_what_it_may_carry() -> None:
    words = meaning_words(Meaning(Consequence.LETTER, Verdict.YES, "Hilltop", "papers"))

    assert "papers" in words
    assert without_isolated(words) == "A letter to may carry:."


def test_a_purpose_of_a_newer_version_has_its_own_word() -> None:
    assert purpose_name("dreams") == "dreams"
    assert withdrawn_word(EVERYTHING, "").startswith("Everything")
    assert withdrawn_word(Purpose.CONTACT, "") == purpose_name(Purpose.CONTACT)


@pytest.mark.parametrize(
    ("told", "travels", "obeyed", "said"),
    [
        (None, False, None, "is not told yet"),
        (None, True, None, "On its way"),
        (NOON, True, None, "received it"),
        (NOON, True, Obeyed.HIDDEN, "out of sight"),
        (NOON, True, Obeyed.ERASED, "confirmed erasure"),
    ],
)
def test_whoever_has_to_hear_of_a_no_stands_beside_what_was_shared(
    qtbot: QtBot, told: datetime | None, travels: bool, obeyed: Obeyed | None, said: str
) -> None:
    side = ConsentSide()
    qtbot.addWidget(side)
    side.show()
    card = side.shared
    notice = OwedNotice(
        act=OpHash(b"w" * 32),
        kind=OwedKind.WITHDRAWAL,
        person=PersonId(b"amina..........."),
        name="Amina Cedar",
        since=NOON,
        travels=travels,
        told=told,
        obeyed=obeyed,
        obeyed_at=None if obeyed is None else NOON,
    )

    card.show_notices([notice])

    (line,) = card.notices()
    assert said in line
    assert "Amina Cedar" in line
    card.show_notices([])
    assert card.notices() == []

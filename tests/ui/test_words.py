"""Labels, running text, badges and tiles: what they say, and how it is laid out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.theme import Theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge, RiskPill, Tile, initials_of
from pss_desktop.ui.widgets.label import Label, Paragraph
from tests.ui.hearing import LONG

# Words


def test_one_line_may_be_cut_and_then_has_a_tooltip(qtbot: QtBot) -> None:
    label = Label(LONG)
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.grab()
    assert label.toolTip() == LONG
    label.resize(1600, 24)
    label.grab()
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() == 0


def test_a_label_takes_the_colour_of_its_tone(qtbot: QtBot, look: Theme) -> None:
    label = Label("late", Type.BODY, Tone.DANGER)
    qtbot.addWidget(label)
    assert label.palette().color(label.foregroundRole()) == QColor(look.colours.danger)
    label.set_tone(Tone.OK)
    assert label.palette().color(label.foregroundRole()) == QColor(look.colours.ok)


@pytest.mark.parametrize("align", [Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight])
def test_a_label_can_stand_in_the_middle_or_at_the_end(qtbot: QtBot, align: Qt.AlignmentFlag) -> None:
    label = Label("word")
    qtbot.addWidget(label)
    label.resize(300, 24)
    before = label.grab().toImage()
    label.setAlignment(align)
    assert label.grab().toImage() != before


def test_running_text_grows_taller_as_it_gets_narrower(qtbot: QtBot) -> None:
    words = Paragraph(LONG)
    qtbot.addWidget(words)
    assert words.hasHeightForWidth()
    assert words.heightForWidth(200) > words.heightForWidth(600)
    assert words.minimumSizeHint().width() < 100
    assert words.accessibleName() == words.text() == LONG


def test_running_text_begins_at_the_leading_side(qtbot: QtBot) -> None:
    words = Paragraph("short")
    qtbot.addWidget(words)
    words.resize(300, 24)
    assert _inked(words, 0, 100)
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words.setText("short")
    assert _inked(words, 200, 300)
    assert not _inked(words, 0, 100)


def _inked(widget: QWidget, start: int, end: int) -> bool:
    image = widget.grab().toImage()
    ground = image.pixelColor(150, 0)
    return any(image.pixelColor(x, y) != ground for x in range(start, end) for y in range(image.height()))


def test_running_text_keeps_the_lines_that_were_typed(qtbot: QtBot) -> None:
    words = Paragraph("one\ntwo\nthree")
    qtbot.addWidget(words)
    assert words.heightForWidth(600) == 3 * words.minimumSizeHint().height()


def test_running_text_is_never_read_as_markup(qtbot: QtBot) -> None:
    words = Paragraph("<b>bold</b>")
    qtbot.addWidget(words)
    plain = Paragraph("bold")
    qtbot.addWidget(plain)
    assert words.sizeHint().width() > plain.sizeHint().width()


def test_empty_running_text_takes_no_room(qtbot: QtBot) -> None:
    words = Paragraph()
    qtbot.addWidget(words)
    assert words.heightForWidth(200) == 0
    words.set_tone(Tone.MUTED)
    assert words.grab().width() >= 0


# Small things


def test_small_things_say_their_words(qtbot: QtBot) -> None:
    badge, risk = Badge("Draft", Tone.WARN, icon="pencil"), RiskPill(Risk.HIGH, "High")
    for small in (badge, risk):
        qtbot.addWidget(small)
        assert small.accessibleName() == small.text()
        small.resize(small.sizeHint())
        assert small.minimumSizeHint() == small.sizeHint()
        assert small.grab().width() > 0
    badge.set_text("Signed")
    badge.set_tone(Tone.OK, icon="lock")
    assert badge.accessibleName() == "Signed"


@pytest.mark.parametrize(
    "name, initials",
    [
        ("Noor Willow", "NW"),
        ("noor", "n"),
        ("", ""),
        ("Ada B. Cedar", "AC"),
        ("نور الصفصاف", "ن"),
        ("Rowan", "R"),
    ],
)
def test_initials_are_two_letters_where_letters_have_capitals(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_a_tile_shows_an_icon_or_initials(qtbot: QtBot) -> None:
    tile = Tile(icon="note")
    face = Tile(initials="NW", tone=Tone.ACCENT, size=52, round_=True)
    for one in (tile, face):
        qtbot.addWidget(one)
        one.resize(one.sizeHint())
    before = face.grab().toImage()
    face.set_initials("AC")
    assert face.grab().toImage() != before
    assert tile.grab().toImage() != before

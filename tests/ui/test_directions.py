"""Words of a person run in their own direction, and the marks of Arabic are seen whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.locale.direction import direction_of
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.theme.theme import Theme
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.fields import LineField, PassphraseField, TextArea
from pss_desktop.ui.widgets.label import Label, Paragraph

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ARABIC = "مشي مسائي"
WIDTH = 400


def sides(widget: QWidget) -> tuple[bool, bool]:
    """Whether there is ink in the left and in the right third, away from the edges."""
    image = widget.grab().toImage()
    ground = image.pixelColor(WIDTH // 2, image.height() // 2)

    def inked(columns: range) -> bool:
        return any(image.pixelColor(x, y) != ground for x in columns for y in range(4, image.height() - 4))

    return inked(range(6, WIDTH // 3)), inked(range(2 * WIDTH // 3, WIDTH - 6))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("walk", LEFT),
        (ARABIC, RIGHT),
        (f"12. {ARABIC}", RIGHT),
        ("\u200fPHQ-9", RIGHT),
        (f"{isolated('Basil')} {ARABIC}", RIGHT),
        (f"{isolated(ARABIC)} walked", LEFT),
        ("stray \u2069", LEFT),
    ],
)
def test_the_first_letter_outside_names_says_the_direction(words: str, found: Qt.LayoutDirection) -> None:
    assert direction_of(words, LEFT) == direction_of(words, RIGHT) == found


@pytest.mark.parametrize("words", ["", "2009", isolated("Basil"), "–"])
def test_without_a_letter_of_its_own_it_is_that_of_the_window(words: str) -> None:
    assert direction_of(words, LEFT) == LEFT
    assert direction_of(words, RIGHT) == RIGHT


@pytest.mark.parametrize("window", [LEFT, RIGHT])
def test_what_is_written_begins_at_the_side_of_its_language(qtbot: QtBot, window: Qt.LayoutDirection) -> None:
    area = TextArea("Words")
    qtbot.addWidget(area)
    area.setLayoutDirection(window)
    area.resize(WIDTH, 90)

    area.setText(ARABIC)
    assert sides(area) == (False, True)
    area.setText("walk")
    assert sides(area) == (True, False)


@pytest.mark.parametrize(
    ("words", "found"), [("2009", (False, True)), ("walk", (True, False)), (ARABIC, (False, True))]
)
def test_digits_alone_begin_where_the_words_of_the_window_do(
    qtbot: QtBot, words: str, found: tuple[bool, bool]
) -> None:
    field = LineField("Born")
    qtbot.addWidget(field)
    field.setLayoutDirection(RIGHT)
    field.resize(WIDTH, 36)

    field.setText("1")
    field.setText(words)
    assert sides(field) == found


def test_arabic_in_a_field_stands_where_latin_does(qtbot: QtBot, look: Theme) -> None:
    look.load_other_fonts()
    field, secret = LineField("Name"), PassphraseField("Passphrase", show="Show", hide="Hide")
    for one in (field, secret):
        qtbot.addWidget(one)
        one.resize(WIDTH, 36)

    field.setText("HH")
    latin = foot(field)
    field.setText("صادا")
    assert abs(foot(field) - latin) <= 1
    secret.setText("صادا")
    covered = secret.textMargins()
    secret.toggle.click()
    assert secret.textMargins().bottom() < covered.bottom()
    field.setText("HH")
    assert foot(field) == latin


def foot(field: QWidget) -> int:
    """The lowest row with ink, away from the edges."""
    image = field.grab().toImage()
    ground = image.pixelColor(WIDTH // 2, image.height() // 2)
    rows = range(4, image.height() - 4)
    return max(y for y in rows for x in range(8, WIDTH - 8) if image.pixelColor(x, y) != ground)


def test_a_covered_passphrase_does_not_tell_that_it_is_digits(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", show="Show", hide="Hide")
    qtbot.addWidget(field)
    field.setLayoutDirection(RIGHT)

    before = field.alignment()
    field.setText("2009")
    assert field.alignment() == before


@pytest.mark.parametrize("window", [LEFT, RIGHT])
def test_what_was_written_is_read_from_the_side_of_its_language(
    qtbot: QtBot, window: Qt.LayoutDirection
) -> None:
    words = Paragraph(typed=True)
    qtbot.addWidget(words)
    words.setLayoutDirection(window)
    words.resize(WIDTH, 30)

    words.setText(ARABIC)
    assert sides(words) == (False, True)
    words.setText("walk")
    assert sides(words) == (True, False)


@pytest.mark.parametrize("step", [Type.PAGE, Type.LEAD, Type.BODY, Type.SMALL])
@pytest.mark.parametrize("words", ["أضف عميلًا", "ملاحظة موقّعة", "فُتحت"])
def test_the_marks_above_arabic_letters_are_not_cut(
    qtbot: QtBot, look: Theme, words: str, step: Type
) -> None:
    look.load_other_fonts()
    label = Label(words, step)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())

    image = label.grab().toImage()
    ground = image.pixelColor(0, image.height() - 1)
    assert all(image.pixelColor(x, 0) == ground for x in range(image.width()))


def test_words_without_tall_marks_take_no_more_room(qtbot: QtBot, look: Theme) -> None:
    arabic, latin = Label("العملاء"), Label("Clients")
    for label in (arabic, latin):
        qtbot.addWidget(label)

    assert arabic.sizeHint().height() == latin.sizeHint().height() == look.line(Type.BODY)


def test_a_centred_line_stands_in_the_middle_of_its_height(qtbot: QtBot, look: Theme) -> None:
    look.load_other_fonts()
    label = Label("متى", Type.SMALL)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    qtbot.addWidget(label)
    label.resize(100, look.line(Type.SMALL))

    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    assert all(image.pixelColor(x, image.height() - 1) == ground for x in range(image.width()))


def test_arabic_lines_are_shown_whole_in_running_text(qtbot: QtBot, look: Theme) -> None:
    look.load_other_fonts()
    area = TextArea("Words", lines=3)
    qtbot.addWidget(area)
    area.setText("\n".join([ARABIC] * 3))
    area.resize(WIDTH, area.sizeHint().height())
    area.show()

    assert area.sizeHint().height() > TextArea("Words", lines=3).sizeHint().height()
    assert area.verticalScrollBar().maximum() == 0

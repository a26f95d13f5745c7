"""Words to mark: places are letters, whatever Qt counts in, and nothing can be typed into them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.ui.widgets.marked_text import MarkedText

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60)
cuts = st.tuples(st.integers(0, 60), st.integers(0, 60))


@settings(max_examples=60)
@given(words, cuts)
def test_a_selection_is_the_same_letters_again(qapp: QApplication, said: str, cut: tuple[int, int]) -> None:
    start, end = sorted(min(one, len(said)) for one in cut)
    text = MarkedText("Words", said)
    text.select((start, end))
    assert text.passage() == (None if start == end else (start, end))
    text.deleteLater()


@pytest.mark.parametrize(
    "said", ["She\r\nslept. 🌿 Well.", "She\rslept. 🌿 Well.", "She\u2029slept. 🌿 Well."]
)
def test_line_ends_and_signs_of_two_halves_move_no_place(qapp: QApplication, said: str) -> None:
    text = MarkedText("Words", said)
    start = said.index("Well")
    text.select((start, start + 4))
    assert text.textCursor().selectedText() == "Well"
    assert text.passage() == (start, start + 4)
    text.unselect()
    assert text.passage() is None
    text.deleteLater()


def test_marks_are_tinted_and_c_asks_for_a_comment(qapp: QApplication) -> None:
    text = MarkedText("What happened", "She used the plan twice.")
    asked: list[bool] = []
    text.commented.connect(lambda: asked.append(True))
    text.mark([(0, 8), (9, 12)])
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["She used", "the"]
    QTest.keyClick(text, Qt.Key.Key_C)
    QTest.keyClicks(text, "xyz")
    assert asked == [True]
    assert text.text() == "She used the plan twice."
    assert text.accessibleName() == "What happened"
    text.deleteLater()


def test_it_is_as_tall_as_its_lines_at_each_width(qapp: QApplication) -> None:
    text = MarkedText("Words", "She used the safety plan twice this week and it helped. " * 4)
    text.show()
    text.resize(900, 40)
    wide = text.sizeHint().height()
    text.resize(300, 40)
    assert text.sizeHint().height() > wide
    text.hide()
    text.deleteLater()

"""What one answers by choosing: segments, ticks, a choice from a list."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox, Radio
from tests.ui.hearing import Show, heard


def segments(*, clearable: bool = False) -> Segments:
    return Segments(
        "Consent",
        (Segment("given", "Given", Tone.OK, "tick"), Segment("refused", "Refused", Tone.DANGER, "cross")),
        clearable=clearable,
    )


def test_no_answer_is_preset(qtbot: QtBot) -> None:
    strip = segments()
    qtbot.addWidget(strip)
    assert strip.value() == ""
    strip.set_value("unheard")
    assert strip.value() == ""


def test_a_segment_is_chosen_by_a_click_and_told_once(show: Show[Segments]) -> None:
    strip = show(segments())
    told = heard(strip.chosen)
    QTest.mouseClick(strip.button("refused"), Qt.MouseButton.LeftButton)
    assert told == ["refused"]
    strip.set_value("given")
    assert told == ["refused"]
    assert strip.grab().width() > 0


def test_pressing_the_chosen_answer_again_takes_it_back_only_where_that_is_allowed(qtbot: QtBot) -> None:
    firm, soft = segments(), segments(clearable=True)
    for strip in (firm, soft):
        qtbot.addWidget(strip)
        strip.button("given").click()
        strip.button("given").click()
    assert firm.value() == "given"
    assert soft.value() == ""


def test_arrows_walk_along_the_segments(show: Show[Segments]) -> None:
    strip = show(segments())
    strip.button("given").setFocus()
    strip.button("given").click()
    QTest.keyClick(strip.button("given"), Qt.Key.Key_Right)
    assert strip.value() == "refused"


def test_number_keys_answer_a_scale(show: Show[Segments]) -> None:
    scale = show(Segments("Score", [Segment(f"n{n}", str(n)) for n in range(4)]))
    scale.button("n0").setFocus()
    QTest.keyClicks(scale.button("n0"), "3")
    assert scale.value() == "n3"


def test_a_check_box_and_a_radio_take_a_click_on_their_words(show: Show[QWidget]) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    box, radio = CheckBox("Phone numbers"), Radio("High", risk=Risk.HIGH)
    layout.addWidget(box)
    layout.addWidget(radio)
    show(host)
    for one in (box, radio):
        before = one.grab().toImage()
        QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(one.width() - 4, one.height() // 2))
        assert one.isChecked()
        one.setFocus()
        assert one.grab().toImage() != before
        assert one.minimumSizeHint().width() < one.sizeHint().width()


def choice() -> Choice:
    return Choice("Kind", (("one", "Individual"), ("two", "Couple")), icon="globe", nothing="Not said")


def test_a_choice_begins_with_nothing_chosen(qtbot: QtBot) -> None:
    one = choice()
    qtbot.addWidget(one)
    assert one.value() == ""
    one.resize(one.sizeHint())
    empty = one.grab().toImage()
    one.set_value("two")
    assert one.value() == "two"
    assert one.grab().toImage() != empty
    one.setProperty("problem", True)
    one.set_value("")
    assert one.grab().toImage() != empty
    assert one.value() == ""


def wheel_over(widget: QWidget) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_the_wheel_changes_no_choice_that_has_not_the_keyboard(show: Show[QWidget]) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    other, one = QLineEdit(), choice()
    layout.addWidget(other)
    layout.addWidget(one)
    show(host)
    one.set_value("one")
    other.setFocus()
    wheel_over(one)
    assert one.value() == "one"
    one.setFocus()
    wheel_over(one)
    assert one.value() == "two"

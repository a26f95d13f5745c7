"""The strip of stages, and words beside words."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pss_desktop.domain.word_differences import Run, compare_words
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.widgets.compared_text import ComparedText
from pss_desktop.ui.widgets.stage_strip import StageMark, StageStrip, StageWords

STAGES = (
    StageWords("Intake", StageMark.DONE),
    StageWords("Assessment", StageMark.EMPTY),
    StageWords("Plan", StageMark.NOW),
    StageWords("Support", StageMark.EMPTY),
)


def painted(strip: StageStrip, width: int) -> QImage:
    strip.resize(width, strip.sizeHint().height())
    return strip.grab().toImage()


def test_the_strip_says_itself_in_a_sentence(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.show_stages(STAGES, "Stage of the work: Plan")
    assert strip.accessibleName() == "Stage of the work: Plan"
    assert strip.toolTip() == "Stage of the work: Plan"


def test_a_compact_strip_names_the_present_stage_alone(qtbot: QtBot) -> None:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.show_stages(STAGES, "Stage of the work: Plan")
    whole = strip.sizeHint().width()
    strip.set_compact(True)
    strip.set_compact(True)
    assert strip.sizeHint().width() < whole
    assert painted(strip, whole) != painted(strip, whole // 4)
    strip.set_compact(False)
    assert strip.sizeHint().width() == whole
    painted(strip, whole)


def test_marks_stand_at_the_words_that_differ(qtbot: QtBot) -> None:
    compared = compare_words("Call after 17", "Call after 18")
    label = ComparedText("Call after 17", compared.one)
    qtbot.addWidget(label)
    assert label.runs == (Run(11, 2),)
    assert label.text() == "Call after 17"


def test_a_number_stands_isolated_and_its_marks_with_it(qtbot: QtBot) -> None:
    label = ComparedText("555 0119", (Run(4, 4),))
    qtbot.addWidget(label)
    assert label.text() == isolated("555 0119")
    assert label.runs == (Run(5, 4),)

"""The days beside the story of a case are read whole in every language."""

from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.paint import text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.rows import RowWords
from pss_desktop.ui.widgets.story_list import StoryDelegate, StoryList

SHORT = "2 May 2026"
LONG = "١٦ تشرين الثاني/نوفمبر ٢٠٢٦"


def test_the_column_of_the_days_has_room_for_the_longest(qtbot: QtBot) -> None:
    story = StoryList("The story so far")
    qtbot.addWidget(story)
    delegate = story.itemDelegate()
    assert isinstance(delegate, StoryDelegate)
    story.show_rows([_event(SHORT)])
    usual = delegate.day_width
    story.show_rows([_event(SHORT), _event(LONG)])
    assert delegate.day_width > text_width(LONG, theme().font(Type.STRONG)) > usual
    story.show_rows([_event(SHORT)])
    assert delegate.day_width == usual


def _event(day: str) -> RowWords:
    return RowWords(day, "Session note", "", "note", day=day)

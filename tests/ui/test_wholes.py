"""Banners, cards, heads of groups, progress: parts that say one thing."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.parts import Bar, EmptyState, GroupHead, Hint, ProgressCard
from tests.ui.hearing import Show, heard


def test_a_banner_says_one_thing_and_may_offer_one_deed(show: Show[Banner]) -> None:
    banner = show(Banner("The disk is full.", Tone.DANGER, deed="Try again"))
    pressed = heard(banner.acted)
    banner.deed.click()
    assert pressed
    assert banner.accessibleName() == banner.text() == "The disk is full."
    before = banner.grab().toImage()
    banner.show_message("All is well.", Tone.ACCENT)
    assert not banner.deed.isVisible()
    assert banner.grab().toImage() != before


def test_an_empty_state_has_one_sentence_and_one_button(show: Show[EmptyState]) -> None:
    empty = show(EmptyState("No notes yet.", "Write a note"))
    pressed = heard(empty.acted)
    empty.deed.click()
    assert pressed
    empty.set_text("No notes.")
    assert empty.accessibleName() == "No notes."
    assert empty.grab().width() > 0


def test_progress_says_what_and_how_far_and_can_be_stopped(show: Show[ProgressCard]) -> None:
    card = show(ProgressCard("Cancel"))
    stopped = heard(card.cancelled)
    card.show_progress("Backing up", "312 of 1,204, about 20 s", done=312, total=1204)
    bar = card.findChildren(Bar)[0]
    assert bar.accessibleName() == "Backing up: 312 of 1,204, about 20 s"
    part = bar.grab().toImage()
    card.show_progress("Backing up", "1,204 of 1,204", done=1204, total=1204)
    assert bar.grab().toImage() != part
    card.show_progress("Backing up", "", done=0, total=0)
    card.cancel.click()
    assert stopped


def test_a_group_head_shows_its_count_only_when_there_is_one(show: Show[GroupHead]) -> None:
    head = show(GroupHead("First"))
    badge = head.findChildren(Badge)[0]
    assert not badge.isVisible()
    head.set_count("3")
    assert badge.isVisible()


def test_a_hint_may_change_its_words_and_tone(qtbot: QtBot) -> None:
    hint = Hint("Only you see this.")
    qtbot.addWidget(hint)
    hint.set_text("This is needed.", icon="warning", tone=Tone.DANGER)
    assert hint.text() == "This is needed."


def test_an_urgent_card_has_an_edge(show: Show[Card]) -> None:
    card = show(Card())
    card.resize(200, 80)
    plain = card.grab().toImage()
    card.set_urgent(Tone.DANGER)
    urgent = card.grab().toImage()
    assert urgent != plain
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.grab().toImage() != urgent

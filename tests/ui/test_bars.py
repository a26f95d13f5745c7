"""The bars around a page: header, top, foot."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.bars import BottomBar, DeedRow, PageHeader, TopBar
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.ground import set_margins
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.link import Link
from tests.ui.hearing import Show, heard


def test_crumbs_lead_back_to_where_they_say(show: Show[PageHeader]) -> None:
    header = show(PageHeader("Session note"))
    went = heard(header.went)
    header.set_crumbs(["Clients", "Juniper Vale", "New note"])
    links = header.findChildren(Link)
    assert [link.text() for link in links] == ["Clients", "Juniper Vale"]
    links[1].click()
    assert went == [1]
    header.set_crumbs(["Clients"])
    assert not [link for link in header.findChildren(Link) if link.isVisible()]


def test_the_header_says_its_state_in_words(show: Show[PageHeader]) -> None:
    header = show(PageHeader("Note"))
    header.show_state("Saved 10:32")
    shown = [label.text() for label in header.findChildren(Label) if label.isVisible()]
    assert "Saved 10:32" in shown
    header.show_state("")
    assert "Saved 10:32" not in [label.text() for label in header.findChildren(Label) if label.isVisible()]


def test_a_title_that_comes_later_is_said_as_one_from_the_beginning(show: Show[PageHeader]) -> None:
    early, late = show(PageHeader("Session note")), show(PageHeader(""))
    late.set_title("Session note")
    said = [header.findChildren(Label)[0].accessibleDescription() for header in (early, late)]
    assert said == ["Session note", "Session note"]


def test_the_header_takes_badges_deeds_and_a_second_line(show: Show[PageHeader]) -> None:
    header = show(PageHeader(plain=True))
    header.set_title("Clients")
    header.set_second_line("38 open cases")
    header.set_badges([Badge("Draft")])
    header.set_badges([Badge("Signed")])
    header.add_deed(Button("Add a client", Look.FILLED))
    QApplication.processEvents()
    assert header.title() == "Clients"
    assert [badge.text() for badge in header.findChildren(Badge) if badge.isVisible()] == ["Signed"]


def test_a_narrow_top_bar_keeps_the_words_of_the_main_deed_alone(show: Show[TopBar]) -> None:
    bar = show(TopBar(SearchField("Search", "Ctrl+K")))
    new, lock = Button("New note", icon="plus"), Button("Lock", icon="lock")
    bar.add(new, keeps_words=True)
    bar.add(lock)
    wide = lock.sizeHint().width()
    bar.set_narrow(True)
    assert lock.sizeHint().width() < wide
    assert new.sizeHint().width() > wide


def test_the_deed_stands_last_at_the_foot(show: Show[BottomBar]) -> None:
    bar = show(BottomBar())
    back, close, sign = Button("Back"), Button("Close, keep the draft"), Button("Sign", Look.FILLED)
    bar.add(close)
    bar.add(sign)
    bar.add_first(back)
    bar.show_hint("2 answers to look at.", icon="warning", tone=Tone.DANGER)
    bar.resize(900, bar.height())
    QApplication.processEvents()
    assert back.x() < close.x() < sign.x()
    assert bar.hint() == "2 answers to look at."


def test_a_sentence_that_has_no_room_beside_the_deeds_stands_above_them(show: Show[BottomBar]) -> None:
    bar = show(BottomBar())
    close, sign = Button("Close, keep the draft"), Button("Sign", Look.FILLED)
    bar.add(close)
    bar.add(sign)
    bar.resize(900, bar.height())
    bar.show_hint("Both versions stay in the history with author and time.")
    QApplication.processEvents()
    low = bar.height()
    bar.resize(420, bar.height())
    QApplication.processEvents()
    assert bar.height() > low
    assert sign.mapTo(bar, QPoint()).y() > low / 2
    bar.show_hint("Signed.")
    assert bar.height() == low
    sign.setText("Sign all that stands here, and go on to the next one")
    sign.updateGeometry()
    QApplication.processEvents()
    assert bar.height() > low
    bar.show_hint("")
    assert bar.height() == low


def test_the_second_line_of_a_header_runs_below_its_deeds(show: Show[PageHeader]) -> None:
    header = PageHeader("Needs your decision")
    header.add_deed(Button("Look at the next one"))
    header.set_second_line("The safety plan was changed in two places at once. Both are kept.")
    show(header)
    header.resize(640, header.height())
    QApplication.processEvents()
    (second,) = (one for one in header.findChildren(Label) if "safety plan" in one.text())
    assert second.width() > 500
    assert not second.toolTip()


def test_a_deed_row_puts_the_way_out_first(qtbot: QtBot) -> None:
    deeds = DeedRow("Not now", "Sign the note")
    qtbot.addWidget(deeds)
    assert deeds.deed.isDefault()
    assert deeds.escape.look is Look.OUTLINED


def test_unequal_margins_change_sides_in_a_mirrored_window(qapp: QApplication, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    set_margins(layout, 24, 0, 16, 0)
    assert (layout.contentsMargins().left(), layout.contentsMargins().right()) == (24, 16)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    set_margins(layout, 24, 0, 16, 0)
    assert (layout.contentsMargins().left(), layout.contentsMargins().right()) == (16, 24)

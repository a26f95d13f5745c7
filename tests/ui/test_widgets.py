"""The parts of screens: how they answer to hands, to the keyboard, and to a screen reader."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.theme import Theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, Tone, Type
from pss_desktop.ui.widgets.badge import Badge, RiskPill, Tile, initials_of
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, DeedRow, PageHeader, TopBar
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.fields import LineField, PassphraseField, SearchField, TextArea
from pss_desktop.ui.widgets.focus import FocusRing
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.link import Link
from pss_desktop.ui.widgets.parts import Bar, EmptyState, GroupHead, Hint, ProgressCard
from pss_desktop.ui.widgets.rail import Destination, NavRail
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.swapped import SwappedLabel
from pss_desktop.ui.widgets.ticks import CheckBox, Radio
from pss_desktop.ui.widgets.undo_bar import SECONDS, UndoBar

Shown = TypeVar("Shown", bound=QWidget)
Show = Callable[[Shown], Shown]

LONG = "Fern Castle, who is called so by nobody but her youngest grandchild, and only on Sundays"


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    def place(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return place


def heard(signal: object) -> list[object]:
    """What a signal tells from now on."""
    told: list[object] = []
    signal.connect(lambda *values: told.append(values[0] if values else True))  # type: ignore[attr-defined]
    return told


# Buttons


def test_a_button_is_36_high_and_as_wide_as_its_words(qtbot: QtBot) -> None:
    short, long = Button("Lock"), Button("Close, keep the draft")
    for button in (short, long):
        qtbot.addWidget(button)
        assert button.sizeHint().height() == CONTROL_HEIGHT
        assert button.minimumSizeHint() == button.sizeHint()
    assert long.sizeHint().width() > short.sizeHint().width()


def test_a_compact_button_is_square_and_keeps_its_words_as_name_and_tooltip(qtbot: QtBot) -> None:
    button = Button("Lock", icon="lock")
    qtbot.addWidget(button)
    button.set_compact(True)
    assert button.sizeHint().width() == button.sizeHint().height() == CONTROL_HEIGHT
    assert button.toolTip() == button.text() == "Lock"
    button.set_compact(False)
    assert button.toolTip() == ""


def test_a_shortcut_on_a_button_is_written_as_the_keys_are_labelled(qtbot: QtBot) -> None:
    button = Button("Sign the note", Look.FILLED)
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.show_shortcut("Ctrl+Return")
    assert button.shortcut().toString() == "Ctrl+Return"
    assert button.sizeHint().width() > plain


@pytest.mark.parametrize("look", list(Look))
def test_each_look_is_painted_apart_from_the_others(qtbot: QtBot, look: Look) -> None:
    button = Button("Deed", look, icon="plus", trailing="chevron")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    enabled = button.grab().toImage()
    for other in Look:
        if other is not look:
            button.set_look(other)
            assert button.grab().toImage() != enabled
    button.set_look(look)
    assert button.look is look
    button.setEnabled(False)
    assert button.grab().toImage() != enabled


def test_a_button_mirrors_with_its_window(qtbot: QtBot) -> None:
    button = Button("Deed", icon="plus", trailing="chevron")
    qtbot.addWidget(button)
    button.resize(200, 36)
    before = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() != before


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("More", "more")
    qtbot.addWidget(button)
    button.set_icon("lock")
    assert button.text() == "More"


def test_a_link_is_a_button_to_the_keyboard(qtbot: QtBot) -> None:
    link = Link("Clients")
    qtbot.addWidget(link)
    pressed = heard(link.clicked)
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert pressed
    assert link.minimumSizeHint().width() == 0
    assert link.grab().width() > 0


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


# Answers


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


# Fields


def test_a_field_makes_room_for_its_icon_and_badge_on_the_right_sides(qtbot: QtBot) -> None:
    field = SearchField("Search clients", "Ctrl+K")
    qtbot.addWidget(field)
    leading = field.textMargins()
    assert leading.left() > 0
    assert leading.right() > 0
    field.resize(300, 36)
    assert field.grab().width() == 300
    field.show_badge("")
    assert field.textMargins().right() == 0
    assert field.accessibleName() == field.placeholderText() == "Search clients"


def test_leaving_a_field_is_told_but_not_when_a_menu_opens(show: Show[QWidget]) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    field, area, other = LineField("Name"), TextArea("Words"), QLineEdit()
    for one in (field, area, other):
        layout.addWidget(one)
    show(host)
    for one in (field, area):
        told = heard(one.left)
        one.setFocus()
        other.setFocus(Qt.FocusReason.PopupFocusReason)
        assert not told
        one.setFocus()
        other.setFocus()
        assert told


def test_a_passphrase_is_covered_until_the_person_wants_to_see_it(show: Show[PassphraseField]) -> None:
    field = show(PassphraseField("Passphrase", show="Show it", hide="Hide it"))
    field.setText("harbour mitten copper")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    toggle = field.findChildren(IconButton)[0]
    toggle.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert toggle.text() == "Hide it"
    toggle.click()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert toggle.text() == "Show it"


def test_a_passphrase_field_names_the_language_of_the_keys(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", show="Show it", hide="Hide it")
    qtbot.addWidget(field)
    plain = field.textMargins().right()
    field.name_keyboard(QLocale("ar_EG"))
    assert field.badge() == "AR keyboard"
    assert field.textMargins().right() > plain
    field.name_keyboard(QLocale.c())
    assert field.badge() == ""


def test_taking_a_passphrase_leaves_nothing_in_the_field(show: Show[PassphraseField]) -> None:
    field = show(PassphraseField("Passphrase", show="Show it", hide="Hide it"))
    field.setText("harbour mitten copper")
    field.findChildren(IconButton)[0].click()
    assert field.take() == "harbour mitten copper"
    assert field.text() == ""
    assert not field.isUndoAvailable()
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_passphrase_is_nothing_to_complete_or_to_offer_in_a_menu(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", show="Show it", hide="Hide it")
    qtbot.addWidget(field)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_tab_leaves_running_text(show: Show[QWidget]) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    area, other = TextArea("Words"), QLineEdit()
    layout.addWidget(area)
    layout.addWidget(other)
    show(host)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert area.text() == ""


def test_ctrl_enter_in_running_text_is_left_to_the_page(show: Show[TextArea]) -> None:
    area = show(TextArea("Words"))
    QTest.keyClicks(area, "words")
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "words"


def test_running_text_grows_with_its_words_up_to_a_limit(show: Show[TextArea]) -> None:
    area = show(TextArea("Words", lines=2, most=5))
    low = area.sizeHint().height()
    area.setText("\n".join("line" for _ in range(4)))
    higher = area.sizeHint().height()
    area.setText("\n".join("line" for _ in range(40)))
    assert low < higher < area.sizeHint().height()
    assert area.minimumSizeHint().height() == area.sizeHint().height()
    assert area.sizeHint().height() < 8 * area.fontMetrics().lineSpacing()


def test_the_cursor_of_running_text_never_lies_behind_its_end(show: Show[TextArea]) -> None:
    area = show(TextArea("Words"))
    area.setText("short")
    area.set_cursor_position(400)
    assert area.cursor_position() == 5


def test_a_form_row_says_its_problem_beside_the_field_and_to_screen_readers(qtbot: QtBot) -> None:
    field = LineField("")
    form_row = FormRow("Name", field, help_text="As the client gives it.", required="required")
    qtbot.addWidget(form_row)
    assert field.accessibleName() == "Name"
    assert field.accessibleDescription() == "As the client gives it."
    form_row.show_problem("This is needed.")
    form_row.show_problem("This is needed.")
    assert form_row.problem() == "This is needed."
    assert field.property("problem") is True
    assert field.accessibleDescription() == "This is needed. As the client gives it."
    form_row.show_problem("")
    assert field.property("problem") is False
    assert form_row.label() == "Name"


# Wholes


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


# Bars


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


# The rail


def rail() -> NavRail:
    return NavRail(
        "Places",
        (Destination("today", "Today", "today"), Destination("clients", "Clients", "person")),
        (Destination("settings", "Settings", "settings"),),
        title="pss desktop",
    )


def test_the_rail_tells_where_the_person_wants_to_go(show: Show[NavRail]) -> None:
    places = show(rail())
    went = heard(places.chosen)
    places.set_chosen("today")
    assert not went
    places.item("clients").click()
    assert went == ["clients"]
    assert places.item("clients").isChecked()
    assert not places.item("today").isChecked()
    places.set_chosen("elsewhere")
    assert not places.item("clients").isChecked()


def test_a_narrow_rail_keeps_names_as_tooltips_and_a_dot_for_a_count(show: Show[NavRail]) -> None:
    places = show(rail())
    places.set_person("Noor Willow", "Counselor")
    places.set_count("today", "7", asks=True)
    wide = places.sizeHint().width()
    item = places.item("today")
    assert item.accessibleDescription() == "7"
    plain = places.grab().toImage()
    places.set_narrow(True)
    assert places.sizeHint().width() < wide
    assert item.toolTip() == item.text() == "Today"
    assert places.grab().toImage() != plain
    assert places.minimumSizeHint().width() == places.sizeHint().width()


def test_up_and_down_walk_along_the_rail(show: Show[NavRail]) -> None:
    places = show(rail())
    places.item("today").setFocus()
    QTest.keyClick(places.item("today"), Qt.Key.Key_Down)
    assert places.item("clients").hasFocus()
    QTest.keyClick(places.item("clients"), Qt.Key.Key_Up)
    QTest.keyClick(places.item("today"), Qt.Key.Key_Up)
    assert places.item("settings").hasFocus()
    QTest.keyClick(places.item("settings"), Qt.Key.Key_A)
    assert places.item("settings").hasFocus()


# The undo bar


def pass_a_second(bar: UndoBar, *, under_mouse: bool = False) -> None:
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under_mouse)
    bar.timer.timeout.emit()


@pytest.fixture
def stage(show: Show[QWidget]) -> QWidget:
    host = QWidget()
    host.resize(600, 400)
    return show(host)


@pytest.fixture
def undo(stage: QWidget) -> UndoBar:
    return UndoBar("Undo (Ctrl+Z)", stage)


def test_a_deed_can_be_taken_back_for_ten_seconds(undo: UndoBar) -> None:
    undone, ended = heard(undo.undone), heard(undo.ended)
    undo.offer("Contact moved to the bin.")
    assert undo.isVisible()
    assert undo.accessibleName() == "Contact moved to the bin."
    for second in range(1, SECONDS):
        pass_a_second(undo)
        assert undo.seconds_left == SECONDS - second
    pass_a_second(undo)
    assert not undo.isVisible()
    assert ended
    assert not undone


def test_undo_by_button_or_by_keys(undo: UndoBar) -> None:
    undone = heard(undo.undone)
    assert not undo.undo_now()
    undo.offer("Moved.")
    undo.deed.click()
    undo.offer("Moved again.")
    assert undo.undo_now()
    assert len(undone) == 2
    assert not undo.isVisible()


def test_the_seconds_stand_still_while_the_bar_has_the_keyboard_or_the_mouse(undo: UndoBar) -> None:
    undo.offer("Moved.")
    pass_a_second(undo, under_mouse=True)
    assert undo.seconds_left == SECONDS
    undo.deed.setFocus()
    pass_a_second(undo)
    assert undo.seconds_left == SECONDS
    undo.dismiss()
    undo.dismiss()


def test_the_bar_stays_in_its_corner_when_the_window_changes(stage: QWidget, undo: UndoBar) -> None:
    undo.offer("Moved.")
    before = undo.y()
    stage.resize(600, 500)
    assert undo.y() == before + 100
    stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.resize(700, 500)
    assert undo.x() + undo.width() > 600
    assert undo.findChildren(SwappedLabel)[0].text() == "Moved."
    assert undo.grab().width() > 0
    undo.dismiss()


# The ring


def test_the_ring_follows_the_keyboard_around_deeds_and_leaves_fields_alone(
    qapp: QApplication, show: Show[QWidget]
) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    first, second, field = Button("First"), Button("Second"), QLineEdit()
    for one in (first, second, field):
        layout.addWidget(one)
    ring = FocusRing(qapp)
    show(host)
    followed: list[QWidget | None] = []
    for one in (field, first, second):
        one.setFocus()
        followed.append(ring.followed)
    assert followed == [None, first, second]
    assert host.grab().toImage() != host.grab(first.geometry()).toImage()
    ring.stop()
    assert ring.followed is None


def test_the_ring_outlives_the_window_it_was_in(qapp: QApplication, show: Show[Button], qtbot: QtBot) -> None:
    ring = FocusRing(qapp)
    for _ in range(2):
        host = QWidget()
        QVBoxLayout(host).addWidget(button := Button("Deed"))
        show(host)  # type: ignore[arg-type]
        button.setFocus()
        assert ring.followed is button
        host.close()
        host.deleteLater()
        qtbot.waitUntil(lambda: ring.followed is None)
    ring.stop()

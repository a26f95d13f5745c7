"""The rail of places, by mouse and by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pss_desktop.ui.widgets.rail import Destination, NavRail
from tests.ui.hearing import Show, heard


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

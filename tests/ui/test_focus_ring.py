"""The ring around whatever has the keyboard."""

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.focus import FocusRing
from tests.ui.hearing import Show


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

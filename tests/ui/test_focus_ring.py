"""The ring around whatever has the keyboard."""

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.focus import FocusRing
from pss_desktop.ui.widgets.ring import Ring
from tests.ui.hearing import Show


def ringed() -> QWidget | None:
    """Whatever has a ring around it now."""
    rings = [one for one in QApplication.allWidgets() if isinstance(one, Ring)]
    return next((one.widget() for one in rings if one.isVisible()), None)


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
        followed.append(ringed())
    assert followed == [None, first, second]
    assert host.grab().toImage() != host.grab(first.geometry()).toImage()
    ring.stop()
    assert ringed() is None


def test_the_ring_outlives_the_window_it_was_in(qapp: QApplication, show: Show[Button], qtbot: QtBot) -> None:
    ring = FocusRing(qapp)
    for _ in range(2):
        host = QWidget()
        QVBoxLayout(host).addWidget(button := Button("Deed"))
        show(host)  # type: ignore[arg-type]
        button.setFocus()
        assert ringed() is button
        host.close()
        host.deleteLater()
        qtbot.waitUntil(lambda: ringed() is None)
    ring.stop()


def test_no_ring_is_painted_around_a_deed_whose_page_is_not_painted_yet(
    qapp: QApplication, show: Show[QWidget]
) -> None:
    host, page = QWidget(), QWidget()
    QVBoxLayout(host).addWidget(page)
    QVBoxLayout(page).addWidget(button := Button("Deed"))
    ring = FocusRing(qapp)
    show(host)
    button.setFocus()
    (frame,) = [one for one in QApplication.allWidgets() if isinstance(one, Ring) and one.isVisible()]
    painted = frame.grab().toImage()
    page.setUpdatesEnabled(False)
    blank = frame.grab().toImage()
    page.setUpdatesEnabled(True)
    assert frame.grab().toImage() == painted != blank
    ring.stop()

"""Alarms ring once, in the window's thread, and not after they were stopped."""

from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pss_desktop.ui.alarms import QtAlarms
from tests.ui.waiting import wait_until


def test_an_alarm_rings_once_after_its_time(qapp: QApplication) -> None:
    rung: list[float] = []
    alarm = QtAlarms()(lambda: rung.append(monotonic()))
    begun = monotonic()

    alarm.start(20)
    wait_until(lambda: monotonic() - begun > 0.1)

    assert len(rung) == 1
    assert rung[0] - begun >= 0.015


def test_a_stopped_alarm_does_not_ring(qapp: QApplication) -> None:
    rung: list[str] = []
    alarms = QtAlarms()
    stopped, other = alarms(lambda: rung.append("stopped")), alarms(lambda: rung.append("other"))

    stopped.start(10)
    other.start(30)
    stopped.stop()
    wait_until(lambda: bool(rung))

    assert rung == ["other"]


def test_an_earlier_start_is_forgotten(qapp: QApplication) -> None:
    rung: list[str] = []
    alarms = QtAlarms()
    alarm, other = alarms(lambda: rung.append("moved")), alarms(lambda: rung.append("other"))

    alarm.start(10)
    alarm.start(60)
    other.start(30)
    wait_until(lambda: len(rung) == 2)

    assert rung == ["other", "moved"]


def test_an_alarm_may_be_started_again_by_its_own_ring(qapp: QApplication) -> None:
    rung: list[int] = []

    def ring() -> None:
        rung.append(len(rung))
        if len(rung) < 3:
            alarm.start(1)

    alarm = QtAlarms()(ring)
    alarm.start(1)
    wait_until(lambda: len(rung) == 3)

    assert rung == [0, 1, 2]


def test_alarms_end_with_what_they_belong_to(qapp: QApplication) -> None:
    rung: list[str] = []
    owner = QObject()
    lost, kept = QtAlarms(owner)(lambda: rung.append("lost")), QtAlarms()(lambda: rung.append("kept"))

    lost.start(5)
    kept.start(30)
    del owner
    wait_until(lambda: bool(rung))

    assert rung == ["kept"]

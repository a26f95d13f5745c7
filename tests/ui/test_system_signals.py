"""What the system says about sleep and locked sessions is heard."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes
from typing import Any, Final

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor
from PySide6.QtWidgets import QApplication

from pss_desktop.ui.system_signals import LOGIN, DesktopBusSignals, WindowsSignals, system_signals
from tests.skips import need_program, skip_loudly
from tests.ui.waiting import wait_until

_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SAVER: Final = "org.freedesktop.ScreenSaver"
_class_info: Any = ClassInfo  # its own types know no way to call it


@_class_info({"D-Bus Interface": _MANAGER})
class LoginManager(QObject):
    """A logind that hands out what delays a sleep; the other end of the pipe shows who holds it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._reader, False)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, *asked: str) -> QDBusUnixFileDescriptor:
        self.asked.append(asked)
        given = QDBusUnixFileDescriptor(self._writer)
        os.close(self._writer)
        return given

    def is_let_go(self) -> bool:
        try:
            return os.read(self._reader, 1) == b""
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._reader)


class Bus:
    """A message bus of its own, with this program at one end and the system at the other."""

    def __init__(self, address: str) -> None:
        self.ours = QDBusConnection.connectToBus(address, "ours")
        self.system = QDBusConnection.connectToBus(address, "system")
        if not (self.ours.isConnected() and self.system.isConnected()):
            skip_loudly("a message bus of its own takes no connection")

    def own(self, *services: str) -> None:
        for service in services:
            assert self.system.registerService(service)

    def say(self, path: str, interface: str, name: str, *values: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(values))
        assert self.system.send(signal)

    def close(self) -> None:
        for name in ("ours", "system"):
            QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def bus(qapp: QApplication) -> Iterator[Bus]:
    program = need_program("dbus-daemon")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    with daemon, daemon.stdout:
        address = daemon.stdout.readline().strip()
        made = Bus(address)
        try:
            yield made
        finally:
            made.close()
            daemon.terminate()


class Ears:
    """Counts what was heard, and asks for a sign that everything sent before has come."""

    def __init__(self, bus: Bus) -> None:
        self.heard = 0
        self.signals = DesktopBusSignals(bus.ours, bus.ours)
        self.signals.listen(self._count)

    def _count(self) -> None:
        self.heard += 1


def test_going_to_sleep_is_heard_and_waking_up_is_not(bus: Bus) -> None:
    bus.own(LOGIN)
    ears = Ears(bus)

    bus.say(_PATH, _MANAGER, "PrepareForSleep", False)
    bus.say(_PATH, _MANAGER, "PrepareForSleep", True)
    wait_until(lambda: ears.heard > 0)

    assert ears.heard == 1
    ears.signals.stop()


@pytest.mark.parametrize(
    ("service", "path", "interface", "name", "values"),
    [
        (LOGIN, f"{_PATH}/session/_31", "org.freedesktop.login1.Session", "Lock", ()),
        (_SAVER, "/ScreenSaver", _SAVER, "ActiveChanged", (True,)),
        (
            "org.gnome.ScreenSaver",
            "/org/gnome/ScreenSaver",
            "org.gnome.ScreenSaver",
            "ActiveChanged",
            (True,),
        ),
    ],
)
def test_a_locked_session_is_heard(
    bus: Bus, service: str, path: str, interface: str, name: str, values: tuple[object, ...]
) -> None:
    bus.own(service)
    ears = Ears(bus)

    bus.say(path, interface, name, *values)
    wait_until(lambda: ears.heard == 1)

    ears.signals.stop()


def test_a_service_that_starts_later_is_heard(bus: Bus) -> None:
    ears = Ears(bus)
    bus.own(_SAVER)

    bus.say("/ScreenSaver", _SAVER, "ActiveChanged", True)
    wait_until(lambda: ears.heard == 1)

    ears.signals.stop()


def test_after_stop_nothing_is_heard(bus: Bus) -> None:
    bus.own(_SAVER)
    ears, others = Ears(bus), Ears(bus)
    ears.signals.stop()

    bus.say("/ScreenSaver", _SAVER, "ActiveChanged", True)
    wait_until(lambda: others.heard == 1)

    assert ears.heard == 0
    others.signals.stop()


def test_the_computer_waits_with_its_sleep_until_the_signals_are_stopped(bus: Bus) -> None:
    login = LoginManager()
    everything = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.system.registerObject(_PATH, login, everything)
    bus.own(LOGIN)
    ears = Ears(bus)
    wait_until(lambda: bool(login.asked))
    bus.say(_PATH, _MANAGER, "PrepareForSleep", True)
    wait_until(lambda: ears.heard > 0)  # what was asked before is answered by then
    assert login.asked[0][0] == "sleep"
    assert login.asked[0][3] == "delay"
    assert not login.is_let_go()

    ears.signals.stop()

    wait_until(login.is_let_go)
    login.close()


def test_without_a_bus_it_is_silent(qapp: QApplication) -> None:
    nowhere = QDBusConnection("no such bus")
    signals = DesktopBusSignals(nowhere, nowhere)

    heard: list[None] = []
    signals.listen(lambda: heard.append(None))

    signals.stop()
    assert heard == []


@pytest.mark.skipif(sys.platform == "win32", reason="this machine: Windows has no message bus")
def test_this_system_has_its_own(qapp: QApplication) -> None:
    assert isinstance(system_signals(), DesktopBusSignals)


# Windows


@pytest.mark.parametrize(
    ("kind", "message", "what", "times"),
    [
        (b"windows_generic_MSG", 0x0218, 0x4, 1),
        (b"windows_generic_MSG", 0x02B1, 0x7, 1),
        (b"windows_generic_MSG", 0x0218, 0x7, 0),
        (b"windows_generic_MSG", 0x0100, 0x4, 0),
        (b"xcb_generic_event_t", 0x0218, 0x4, 0),
    ],
)
def test_messages_of_windows_about_sleep_and_lock_are_heard(
    qapp: QApplication, kind: bytes, message: int, what: int, times: int
) -> None:
    told = wintypes.MSG(message=message, wParam=what)
    heard: list[int] = []
    signals = WindowsSignals()
    signals.listen(lambda: heard.append(1))

    assert signals.nativeEventFilter(kind, ctypes.addressof(told)) == (False, 0)
    signals.stop()
    signals.nativeEventFilter(kind, ctypes.addressof(told))

    assert len(heard) == times

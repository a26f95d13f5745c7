"""Hears from the system that it goes to sleep or that its session is locked. Loaded after the first paint."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor
from PySide6.QtGui import QWindow

from pss_desktop.ui.lock_watch import SystemSignals

LOGIN: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_MANAGER_PATH: Final = "/org/freedesktop/login1"

# From winuser.h and wtsapi32.h.
_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_SESSION_LOCK: Final = 0x7


@dataclass(frozen=True, slots=True)
class _Source:
    """A D-Bus signal. Those with a flag mean sleep or lock when it is true; the others always."""

    service: str
    path: str
    interface: str
    name: str
    flagged: bool


_SYSTEM_SOURCES: Final = (
    _Source(LOGIN, _MANAGER_PATH, _MANAGER, "PrepareForSleep", flagged=True),
    # Whichever session of this computer it is: locking once too often does no harm.
    _Source(LOGIN, "", "org.freedesktop.login1.Session", "Lock", flagged=False),
)
_SESSION_SOURCES: Final = (
    _Source("org.gnome.ScreenSaver", "", "org.gnome.ScreenSaver", "ActiveChanged", flagged=True),
    _Source("org.freedesktop.ScreenSaver", "", "org.freedesktop.ScreenSaver", "ActiveChanged", flagged=True),
)


class DesktopBusSignals(QObject):
    """Of logind and of the screen savers of Linux desktops; silent where there are none."""

    def __init__(self, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__()
        self._wanted = [(system, one) for one in _SYSTEM_SOURCES] + [
            (session, one) for one in _SESSION_SOURCES
        ]
        self._system = system
        self._heard: Callable[[], None] | None = None
        self._delay: QDBusUnixFileDescriptor | None = None  # while it is held, the sleep waits

    def listen(self, heard: Callable[[], None]) -> None:
        """Call *heard* at each sign; the computer waits with its sleep until this process has locked."""
        self._heard = heard
        for bus, source in self._wanted:
            if bus.isConnected():
                place = (source.service, source.path, source.interface, source.name)
                bus.connect(*place, self, _slot(source))
        self._ask_for_delay()

    def stop(self) -> None:
        self._heard = None
        self._delay = None
        for bus, source in self._wanted:
            if bus.isConnected():
                place = (source.service, source.path, source.interface, source.name)
                bus.disconnect(*place, self, _slot(source))

    @Slot(bool)
    def flagged(self, begins: bool) -> None:
        """A signal that has two sides: going to sleep, and waking up."""
        if begins:
            self.plain()

    @Slot()
    def plain(self) -> None:
        """A signal that means one thing."""
        if self._heard is not None:
            self._heard()

    def _ask_for_delay(self) -> None:
        if not self._system.isConnected():
            return
        ask = QDBusMessage.createMethodCall(LOGIN, _MANAGER_PATH, _MANAGER, "Inhibit")
        ask.setArguments(["sleep", QCoreApplication.applicationName(), "-", "delay"])
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(ask), self)
        watcher.finished.connect(self._promised)

    def _promised(self, watcher: QDBusPendingCallWatcher) -> None:
        given = watcher.reply().arguments()
        if self._heard is not None and given and isinstance(given[0], QDBusUnixFileDescriptor):
            self._delay = given[0]
        watcher.deleteLater()


class WindowsSignals(QAbstractNativeEventFilter):
    """Of Windows: the messages about power, and about the session of this window."""

    def __init__(self) -> None:
        super().__init__()
        self._heard: Callable[[], None] | None = None
        self._window: QWindow | None = None

    def listen(self, heard: Callable[[], None]) -> None:
        self._heard = heard
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)
        if sys.platform == "win32":
            # Sessions are told to windows that ask; this one is never shown.
            self._window = QWindow()
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(self._window.winId()), 0)

    def stop(self) -> None:
        self._heard = None
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        self._window = None

    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if QByteArray(eventType).data() == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in _MEANT and self._heard is not None:
                self._heard()
        return False, 0


_MEANT: Final = frozenset({(_WM_POWERBROADCAST, _PBT_APMSUSPEND), (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK)})


def system_signals() -> SystemSignals:
    """What this system has; on macOS nothing, where the lock watch sees a sleep by the clocks."""
    if sys.platform == "win32":
        return WindowsSignals()
    return DesktopBusSignals(QDBusConnection.systemBus(), QDBusConnection.sessionBus())


def _slot(source: _Source) -> bytes:
    """PySide's own types say bytes where it takes words only (6.10 to 6.12)."""
    return cast("bytes", SLOT("flagged(bool)" if source.flagged else "plain()"))

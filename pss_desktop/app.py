"""The composition root: builds the house, shows its first window, and shuts it again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pss_desktop import __version__
from pss_desktop.desktop.app_settings import AppSettings, SettingsFile
from pss_desktop.desktop.arguments import Arguments, parse_arguments
from pss_desktop.desktop.hardening import harden_process
from pss_desktop.desktop.instance import SingleInstance
from pss_desktop.desktop.paths import DataPaths
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import PssError, StorageError
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.entrance.late_doors import LateDoors, MakeUnlocking, on_this_computer
from pss_desktop.presenters.entrance.practice import PracticePresenter
from pss_desktop.presenters.entrance.unlock import UnlockPresenter
from pss_desktop.presenters.runner import Priority
from pss_desktop.ui.alarms import QtAlarms
from pss_desktop.ui.capture import keep_out_of_screenshots
from pss_desktop.ui.clipboard import keep_clipboard
from pss_desktop.ui.courier import Courier
from pss_desktop.ui.last_resort import LastResort
from pss_desktop.ui.locale.languages import Languages
from pss_desktop.ui.lock_watch import LockWatch
from pss_desktop.ui.main_window import MainWindow
from pss_desktop.ui.runner import QtTaskRunner
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.theme.theme import STYLE, Scheme, Theme, install_theme
from pss_desktop.ui.widgets.focus import FocusRing

if TYPE_CHECKING:  # what opens a vault is loaded after the first paint
    from pss_desktop.desktop.relaunch import Relauncher
    from pss_desktop.presenters.desk import Screen
    from pss_desktop.presenters.entrance.first_run import Ending
    from pss_desktop.presenters.frame.shell import ShellPresenter, ShellView
    from pss_desktop.presenters.values import Preferences
    from pss_desktop.services.workspace import Workspace
    from pss_desktop.ui.lock import LastWork

UNTOLD_LOCK_MINUTES = 5
"""Until the vault has said what the person chose."""
REST_AFTER_MS = 50
"""The first window gets that long to reach the screen before Python is busy with what comes after it."""
QUIT_WAIT_MS = 10_000
"""As long as closing the window waits for the vault; a lock waits much less: somebody may be looking."""


class House(QObject):
    """Everything that lives as long as the process, and which face its window shows."""

    def __init__(
        self,
        application: QApplication,
        arguments: Arguments,
        *,
        clock: Clock | None = None,
        relauncher: Relauncher | None = None,
        unlocking: MakeUnlocking = on_this_computer,
        last_resort: Callable[[BaseException], None] | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._arguments = arguments
        self._clock = clock or SystemClock()
        self._relauncher = relauncher
        self._paths = DataPaths.under(arguments.data_dir)
        self._instance = SingleInstance(self._paths.instance_lock)
        self._vault = arguments.vault
        self._unseen = arguments.unseen
        self._face: Callable[[], object] = self._show_front
        self._last_work: Callable[[], LastWork | None] = lambda: None
        self._at_work: Callable[[], bool]
        self._hears_system = False
        self.shell: ShellPresenter | None = None
        self._dress()
        self._engage(unlocking, last_resort)

    # How it is built

    def _dress(self) -> None:
        file = SettingsFile(self._paths.settings)
        settings = file.load()
        self.languages = Languages(self._application)
        self.languages.speak(self._arguments.language or settings.language)
        self.theme: Theme = install_theme(
            self._application,
            scale=settings.text_percent / 100,
            scheme=Scheme(settings.scheme.value),
            right_to_left=self._application.isRightToLeft(),
        )
        self._ring = FocusRing(self._application)
        codes = [language.code for language in self.languages.available()]
        self.appearance = Appearance(file, settings, self._apply, codes)

    def _engage(self, unlocking: MakeUnlocking, last_resort: Callable[[BaseException], None] | None) -> None:
        self.window = MainWindow()
        self.window.closed.connect(self.quit)
        self._courier = Courier(self)
        self.alarms = QtAlarms(self)
        rest = self.alarms(self._load_rest)
        self.window.painted.connect(lambda: rest.start(REST_AFTER_MS))
        self.last_resort = LastResort(
            self.window, report=self._report, keep_words=self._keep_words, lock=self.lock
        )
        self.runner = QtTaskRunner(last_resort or self.last_resort, self)
        self.doors = LateDoors(self._paths.root, self._clock, self._courier.carry, unlocking)
        self._clipboard = keep_clipboard(self._application)
        self._watch = LockWatch(self._application, self._clock, lock=self.lock)
        # What listens to the application ends with the house.
        for part in (self.theme, self._ring, self._clipboard, self._watch):
            part.setParent(self)

    # From the first window to an open vault

    def open(self) -> None:
        """Claim the data folder and show the first window. Raises VaultInUseError or a StorageError."""
        self._instance.claim()
        self._show_front()
        keep_out_of_screenshots(self.window)
        self.window.show()
        self._watch_doors(waiting=True)

    def _watch_doors(self, *, waiting: bool) -> None:
        """Also before a vault is open: a passphrase may be typed, an unlock may run while the lid is closed.

        A large vault is restored or made anew for longer than that, and nothing of it is shown meanwhile.
        """

        def at_work() -> bool:
            return self._at_work()  # of whoever is shown then

        self._watch.start(minutes=UNTOLD_LOCK_MINUTES, shift_lock=False, waiting=waiting, at_work=at_work)

    def _show_front(self) -> None:
        if self.doors.entries():
            self._show_unlock()
        else:
            self._show_first_run()

    def _show_unlock(self) -> None:
        self._unlock_screen()

    def _unlock_screen(self) -> UnlockScreen:
        presenter = UnlockPresenter(
            self.doors,
            self.runner,
            self.alarms,
            opened=self._come_in,
            last_vault=self._vault,
            unseen=self._unseen,
        )
        practice = self._practice(lambda workspace: presenter.turn_to(partial(self._enter, workspace)))
        self._last_work = presenter.leave
        self._at_work = lambda: presenter.at_work or practice.at_work

        def show() -> UnlockScreen:
            screen = UnlockScreen(
                presenter,
                self.appearance,
                new_vault=self._show_first_run,
                restore=self._show_restore,
                practice=practice,
            )
            self.window.show_face(screen)
            return screen

        self._face = show
        return show()

    def _show_first_run(self) -> None:
        # Whoever has a vault sees its unlock screen first, which should not wait for these pages.
        from pss_desktop.presenters.entrance.first_run import FirstRunPresenter  # noqa: PLC0415
        from pss_desktop.ui.locale.now import install_clock  # noqa: PLC0415
        from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen  # noqa: PLC0415

        install_clock(self._clock)
        presenter = FirstRunPresenter(
            self.doors,
            self.runner,
            made=self._hold,
            opened=self._begin,
            leave=self._show_unlock if self.doors.entries() else None,
        )
        practice = self._practice(self._enter)
        self._at_work = lambda: presenter.at_work or practice.at_work

        def show() -> None:
            back, looks = self._show_restore, self.appearance
            self.window.show_face(FirstRunScreen(presenter, looks, restore=back, practice=practice))

        self._face = show
        show()

    def _begin(self, made: Workspace, ending: Ending) -> None:
        """What comes first in the new vault; for practice it is closed again."""
        # Also where a first run is shown, nothing of the frame is loaded for the first window.
        from pss_desktop.presenters.desk import Screen  # noqa: PLC0415
        from pss_desktop.presenters.entrance.first_run import Ending  # noqa: PLC0415

        if ending is Ending.PRACTICE:
            self._watch_doors(waiting=False)
            self.runner.submit(
                made.close,
                done=lambda _: self._unlock_screen().practice.start(),
                failed=lambda _: self._show_unlock(),
                priority=Priority.WRITE,
            )
            return
        screens = {
            Ending.ADD_CLIENT: Screen.ADD_CLIENT,
            Ending.JOIN_PROGRAMME: Screen.JOIN_PROGRAMME,
            Ending.FOUND_PROGRAMME: Screen.FOUND_PROGRAMME,
        }
        self._enter(made, first=screens.get(ending))

    def _practice(self, opened: Callable[[Workspace], None]) -> PracticePresenter:
        return PracticePresenter(self.doors, self.runner, opened=opened)

    def _show_restore(self) -> None:
        # Restoring is rare, so its page is not loaded for the first window.
        from pss_desktop.presenters.entrance.restore import RestorePresenter  # noqa: PLC0415
        from pss_desktop.ui.screens.entrance.restore import RestoreScreen  # noqa: PLC0415

        self._face = self._show_restore
        presenter = RestorePresenter(
            self.doors, self.runner, self.alarms, opened=self._come_in, leave=self._show_front
        )
        self._at_work = lambda: presenter.at_work
        self.window.show_face(RestoreScreen(presenter))

    def _come_in(self, workspace: Workspace) -> None:
        """Go in, unless nobody is there any more: then it is locked, and its unlock screen says so."""
        if not self._watch.nobody_there:
            self._enter(workspace)
            return
        self._hold(workspace)
        self._last_work = lambda: workspace.close_untold
        self._unseen = True
        self.lock()

    def _hold(self, workspace: Workspace) -> None:
        """A vault is open from here on: a lock closes it, and the lock watches."""
        self._last_work = lambda: workspace.close
        self._vault, self._unseen = workspace.vault.folder.path.name, False
        self._watch.start(minutes=UNTOLD_LOCK_MINUTES, shift_lock=False)
        self._listen_to_system()

    def _listen_to_system(self) -> None:
        """Lock also when the computer goes to sleep or its session is locked."""
        if self._hears_system:
            return
        self._hears_system = True
        # D-Bus is not loaded for the first window.
        from pss_desktop.ui.system_signals import system_signals  # noqa: PLC0415

        self._watch.listen_to(system_signals())

    def _enter(self, workspace: Workspace, *, first: Screen | None = None) -> None:
        # The frame and its screens are loaded after the first paint, with what opens the vault.
        from pss_desktop.presenters.frame.shell import ShellPresenter  # noqa: PLC0415
        from pss_desktop.presenters.values import Place  # noqa: PLC0415
        from pss_desktop.ui.locale.now import install_clock  # noqa: PLC0415
        from pss_desktop.ui.screens.frame.shell import ShellScreen  # noqa: PLC0415

        install_clock(self._clock)
        self._hold(workspace)
        shell = ShellPresenter(
            workspace,
            runner=self.runner,
            alarms=self.alarms,
            clock=self._clock,
            lock=self.lock,
            first=None if first is None else Place(first),
        )
        self.shell = shell
        self._last_work = shell.lock_work

        def make() -> ShellView:
            screen = ShellScreen(shell, self.appearance, person_shown=self._person_shown)
            # Laid out and painted once, with its first screen.
            screen.came_forward.connect(lambda: self.window.show_face(screen))
            return screen

        self._face = lambda: shell.show_anew(make)
        shell.attach(make())

    def _person_shown(self, preferences: Preferences) -> None:
        self._watch.change(minutes=preferences.lock_minutes, shift_lock=preferences.shift_lock)

    def _load_rest(self) -> None:
        """What the first window did not need is loaded now, and so is what loads it."""
        from pss_desktop.ui.late_loading import LateLoading  # noqa: PLC0415

        LateLoading(self.runner, self.alarms, self._listen_to_system).start()
        self.theme.load_other_fonts()

    # Looks

    def _apply(self, settings: AppSettings) -> None:
        self.languages.speak(settings.language or self._arguments.language)
        self.theme.set_scale(settings.text_percent / 100)
        self.theme.set_scheme(Scheme(settings.scheme.value))
        self._face()

    # Ends

    def refuse(self, problem: PssError) -> None:
        """Say why nothing can be opened; closing the window ends the program."""
        # What is told instead of the first window is not loaded for it.
        from pss_desktop.ui.screens.entrance.refused import RefusedScreen  # noqa: PLC0415

        self._face = lambda: self.window.show_face(RefusedScreen(problem, self.window.close))
        self._face()
        self.window.show()

    def lock(self) -> None:
        """Hide everything, save the drafts, and let a fresh process take over."""
        # Loaded behind the first window.
        from pss_desktop.desktop.relaunch import ProcessRelauncher  # noqa: PLC0415
        from pss_desktop.ui.lock import Lock  # noqa: PLC0415

        relauncher = self._relauncher or ProcessRelauncher(self.next_words())
        Lock(
            self.runner,
            relauncher,
            self._clipboard,
            last_work=self._last_work,
            release=self._instance.release,
        )()

    def next_words(self) -> list[str]:
        """With what the process begins that takes over after a lock."""
        return self._arguments.again(self._vault, unseen=self._unseen)

    def quit(self) -> None:
        """Save the drafts, close the vault, end."""
        # Loaded behind the first window.
        from pss_desktop.ui.lock import hide_everything  # noqa: PLC0415

        work = self._last_work()
        hide_everything()
        self._watch.stop()
        if work is not None:
            self.runner.run_before_end(work, QUIT_WAIT_MS)
        self.runner.stop(1)
        self._instance.release()
        self._application.quit()

    def _keep_words(self) -> None:
        if self.shell is not None:
            self.shell.keep_words()

    def _report(self, problem: BaseException) -> str:
        # Bugs are rare.
        from pss_desktop.desktop.reports import write_report  # noqa: PLC0415

        try:
            path = write_report(self._paths.reports, problem, at=self._clock.now(), version=__version__)
        except StorageError:
            return ""
        return path.name


def run(words: Sequence[str]) -> int:
    """Open the window, and return when it has gone."""
    start(words)
    return QApplication.exec()


def start(words: Sequence[str]) -> House:
    """Make the first window; it is painted once the loop of events runs."""
    arguments = parse_arguments(words)
    harden_process()
    house = House(make_application(), arguments)
    house.last_resort.install()
    try:
        house.open()
    except PssError as problem:
        house.refuse(problem)
    return house


def make_application() -> QApplication:
    """Qt's own part of the program, in the one style that every screen is painted for."""
    application = QApplication([sys.argv[0], *STYLE])
    application.setApplicationName("pss_desktop")
    application.setQuitOnLastWindowClosed(False)
    return application

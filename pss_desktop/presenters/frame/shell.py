"""The frame around the screens of an open vault: where the person is, and what a lock must save."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final, Protocol, TypeVar

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import BusyError, PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.clients.choose_client import ChooseClientPresenter
from pss_desktop.presenters.desk import Desk, Job, Screen, ScreenPresenter, SignedAct, UndoOffer
from pss_desktop.presenters.exchange.courier import Courier, CourierView
from pss_desktop.presenters.frame.confirm import ConfirmPresenter
from pss_desktop.presenters.frame.housekeeping import Housekeeping
from pss_desktop.presenters.frame.jobs import Jobs, JobsView
from pss_desktop.presenters.frame.search import Command, NamedCommand, SearchPresenter
from pss_desktop.presenters.kept import Kept
from pss_desktop.presenters.privacy import Privacy
from pss_desktop.presenters.review.review_watch import ReviewPlace, ReviewWatch
from pss_desktop.presenters.runner import Priority, TaskRunner
from pss_desktop.presenters.screen_runner import ScreenRunner
from pss_desktop.presenters.screens import OPENERS, open_at
from pss_desktop.presenters.timer import Alarm, AlarmMaker
from pss_desktop.presenters.today.today import TodayPresenter, what_today_shows
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.workspace import Workspace

T = TypeVar("T")

HISTORY = 30
REST_AFTER_MS: Final = 100
"""The first screen gets that long to be filled and painted before anything else is begun."""


class ShellView(JobsView, CourierView, Protocol):
    """The frame: navigation rail, top bar, one screen at a time, and what floats above it."""

    def show_person(self, preferences: Preferences) -> None: ...

    def show_screen(self, presenter: ScreenPresenter) -> None:
        """Build the screen of *presenter* in place of the one that is shown."""

    def come_forward(self) -> None:
        """Be seen from now on, with the first screen, or without one where a bug kept it from being built."""

    def show_search(self, presenter: SearchPresenter) -> None: ...

    def command_names(self) -> tuple[NamedCommand, ...]: ...

    def ask_client(self, presenter: ChooseClientPresenter) -> None: ...

    def ask_signature(self, presenter: ConfirmPresenter[T]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def show_undo(self, offer: UndoOffer) -> None: ...

    def show_count(self, count: int) -> None: ...

    def show_review(self, place: ReviewPlace) -> None:
        """Offer the review queue, with what waits there, or take its place away."""

    def show_privacy(self, privacy: Privacy) -> None:
        """Whether names are covered; what is shown from now on asks *privacy*."""

    def show_ended(self, word: str) -> None:
        """Long work of that word ended behind another screen."""

    def show_shortcuts(self) -> None: ...


class ShellPresenter:
    """Owns the open workspace; shows one screen at a time and remembers the way back."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        runner: TaskRunner,
        alarms: AlarmMaker,
        clock: Clock,
        lock: Callable[[], None],
        first: Place | None = None,
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._alarms = alarms
        self._clock = clock
        self._lock = lock
        self._first = first
        self._scope = ScreenRunner(runner, self.tell)
        self._frame_scope = ScreenRunner(runner, self.tell)
        self._kept = Kept()
        self._private = False
        self._kept.privacy.subscribe(self._privacy_changed)
        self._history: list[Place] = []
        self._current: ScreenPresenter | None = None
        self._preferences: Preferences | None = None
        self._housekeeping = Housekeeping(
            workspace, runner=runner, alarms=alarms, done=self._kept_house, failed=self.tell
        )
        self._review = ReviewWatch(workspace, runner, self._show_review)
        self._review_place = ReviewPlace()
        self._needing_me = 0
        self.courier = Courier(
            workspace, runner=runner, alarms=alarms, view=lambda: self._view, failed=self.tell
        )
        self._search = alarms(self._offer_search)
        self._rest = alarms(self._begin_rest)
        self._view: ShellView
        self._jobs: Jobs | None = None

    def attach(self, view: ShellView) -> None:
        self._take(view)

        def work() -> tuple[Preferences, Place | None]:
            return self._workspace.preferences.load(), self._workspace.place.last()

        self._runner.submit(work, done=self._started, failed=self._not_started)

    def show_anew(self, make: Callable[[], ShellView]) -> None:
        """Build the frame again, in another language or size, with the person in the same place."""

        def build() -> None:
            place = self._current.place() if self._current is not None else Place(Screen.TODAY)
            if self._current is not None:
                self._current.close()
            self._current = None
            self._take(make())
            if self._preferences is not None:
                self._view.show_person(self._preferences)
            self._view.show_review(self._review_place)
            self._view.show_count(self._needing_me)
            self.courier.show()
            self._enter_with(lambda: self._enter(place, remember=False), self._search)

        self._leave(build)

    # Where the person is

    def go(self, place: Place) -> None:
        """Leave the screen that is shown, its words saved, for *place*."""
        self._leave(lambda: self._enter(place, remember=True))

    def replace(self, place: Place) -> None:
        """Go to *place*; 'back' will not return to where the person is now."""
        self._leave(lambda: self._enter(place, remember=False))

    def back(self) -> None:
        """The screen before this one; Today when there is none."""
        place = self._history.pop() if self._history else Place(Screen.TODAY)
        self.replace(place)

    def turn_privacy(self) -> None:
        """A client can see the screen from now on, or no longer."""
        self._kept.privacy.turn(on=not self._kept.privacy.on)

    def new_note(self) -> None:
        """A note for the client who is shown, else ask for whom."""
        place = self._current.place() if self._current is not None else Place(Screen.TODAY)
        if place.client and place.screen != Screen.CLIENTS:
            self.go(Place(Screen.NOTE_EDITOR, client=place.client))
            return
        desk = self._desk(self._frame_scope)
        self._view.ask_client(ChooseClientPresenter(desk, chosen=self._note_for, add=self._add_named))

    def run(self, command: Command) -> None:
        """Do what a command of the search says."""
        if command is Command.LOCK:
            self.lock()
        elif command is Command.SHORTCUTS:
            self._view.show_shortcuts()
        elif command is Command.NEW_NOTE:
            self.new_note()
        else:
            self.go(Place(Screen(command.value)))

    # What screens ask of the frame

    def can_open(self, screen: str) -> bool:
        return screen in OPENERS

    def tell(self, problem: PssError) -> None:
        self._view.show_problem(problem)

    def lost(self, problem: PssError) -> None:
        """What the screen should show cannot be read: say why and go to Today."""
        self._enter(Place(Screen.TODAY), remember=False)
        self._view.show_problem(problem)

    def offer_undo(self, offer: UndoOffer) -> None:
        self._view.show_undo(offer)

    def sign_off(self, act: SignedAct[T]) -> None:
        """Ask the person to agree to *act*, with the passphrase when that is due."""
        scope = self._scope
        act = replace(act, done=scope.while_open(act.done), failed=scope.or_tell(act.failed))
        presenter = ConfirmPresenter(
            act, signing=self._workspace.signing, runner=self._runner, alarms=self._alarms
        )
        presenter.prepare(lambda: self._view.ask_signature(presenter))

    def start_job(self, job: Job[T]) -> None:
        scope = self._scope

        def ended(value: T) -> None:
            if job.keep is not None:
                job.keep(value)
            if scope.is_open:
                job.done(value)
            else:
                self.say_ended(job.word)

        framed = replace(job, done=ended, failed=scope.or_tell(job.failed))
        if self._jobs is not None and not self._jobs.start(framed):
            framed.failed(BusyError())

    def say_ended(self, word: str) -> None:
        self._view.show_ended(word)

    def cancel_job(self) -> None:
        if self._jobs is not None:
            self._jobs.cancel()

    def preferences_changed(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._view.show_person(preferences)

    def count_today(self, count: int) -> None:
        self._needing_me = count
        self._view.show_count(count)

    # The lock

    def lock(self) -> None:
        self._lock()

    def keep_words(self) -> None:
        """Write what is typed at once, whatever else went wrong."""
        work = self._current.unsaved_work() if self._current is not None else None
        if work is not None:
            self._runner.submit(work, done=_ignore, failed=self.tell, priority=Priority.DRAFT)

    def lock_work(self) -> Callable[[], None]:
        """What the vault thread must do before this process may end; ask before the windows are gone.

        Words and place do not wait for that: what runs may take longer to stop than a lock has.
        """
        current, workspace = self._current, self._workspace
        if current is not None:
            unsaved, place = current.unsaved_work(), current.place()

            def keep() -> None:
                try:
                    if unsaved is not None:
                        unsaved()
                finally:
                    workspace.place.remember(place)

            self._runner.submit(keep, done=_ignore, failed=_ignore, priority=Priority.DRAFT)
        return workspace.close

    # Within

    def _take(self, view: ShellView) -> None:
        self._view = view
        view.show_privacy(self._kept.privacy)
        if self._jobs is None:
            self._jobs = Jobs(self._runner, view, self._clock.monotonic)
        self._jobs.move_to(view)
        self._frame_scope.close()
        self._frame_scope = ScreenRunner(self._runner, self.tell)

    def _offer_search(self) -> None:
        desk = self._desk(self._frame_scope)
        self._view.show_search(SearchPresenter(desk, names=self._view.command_names, run=self.run))

    def _started(self, answer: tuple[Preferences, Place | None]) -> None:
        preferences, last = answer
        self._private = preferences.client_sees
        self._kept.privacy.turn(on=preferences.client_sees)
        self._view.show_privacy(self._kept.privacy)
        self.preferences_changed(preferences)
        self._review.look()
        first = self._first or last or Place(Screen.TODAY)
        self._enter_with(lambda: self._enter(first, remember=False), self._search, self._rest)

    def _not_started(self, problem: PssError) -> None:
        self._enter_with(lambda: self.lost(problem), self._search, self._rest)

    def _enter_with(self, enter: Callable[[], None], *rest: Alarm) -> None:
        """*rest* begins once the screen is painted, and also where a bug keeps it from being built."""
        try:
            enter()
        finally:
            for one in rest:
                one.start(REST_AFTER_MS)

    def _begin_rest(self) -> None:
        if not isinstance(self._current, TodayPresenter):  # which counts for itself
            self._count()
        self._housekeeping.begin()
        self.courier.begin()

    def _count(self) -> None:
        """Behind whatever the person does."""
        self._runner.submit(
            lambda: what_today_shows(self._workspace).needing_me,
            done=self.count_today,
            failed=_ignore,  # Today itself says what is wrong
            priority=Priority.LONG,
        )

    def _show_review(self, place: ReviewPlace) -> None:
        self._review_place = place
        self._view.show_review(place)

    def _kept_house(self) -> None:
        if isinstance(self._current, TodayPresenter):
            self._current.load()

    def _privacy_changed(self) -> None:
        """Show the screen anew, with names or without; it stays so after a lock."""
        privacy, book = self._kept.privacy, self._workspace.preferences
        if privacy.on == self._private:
            return
        self._private = on = privacy.on
        self._view.show_privacy(privacy)
        if not self._workspace.read_only:
            self._runner.submit(
                lambda: book.keep(replace(book.load(), client_sees=on)), done=_ignore, failed=self.tell
            )
        if self._current is not None:
            self.replace(self._current.place())

    def _leave(self, then: Callable[[], None]) -> None:
        if self._current is None:
            then()
        else:
            self._current.leave(then)

    def _enter(self, place: Place, *, remember: bool) -> None:
        current = self._current
        if current is not None:
            if remember:
                self._history = [*self._history[1 - HISTORY :], current.place()]
            current.close()
        self._current = None
        self._scope.close()
        self._scope = ScreenRunner(self._runner, self.tell)
        try:
            self._current = open_at(self._desk(self._scope), place)
            self._view.show_screen(self._current)
        except BaseException:
            self._let_go_of_half_built()
            raise
        finally:
            self._view.come_forward()

    def _let_go_of_half_built(self) -> None:
        """It has no place, and hears of no change; whoever is stopped by a bug goes elsewhere, or locks."""
        half, self._current = self._current, None
        self._scope.close()
        if half is not None:
            with suppress(Exception):  # a bug of its own, where it lacks what its screen would have given it
                half.close()

    def _desk(self, scope: ScreenRunner) -> Desk:
        return Desk(self._workspace, scope, self._runner, scope.alarms(self._alarms), self, self._kept)

    def _note_for(self, client: ClientId) -> None:
        self.go(Place(Screen.NOTE_EDITOR, client=to_hex(client)))

    def _add_named(self, name: str) -> None:
        self.go(Place(Screen.ADD_CLIENT, field=name))


def _ignore(_: object) -> None:
    return None

"""The frame of an open vault with its screens: each is built when it is shown."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.clients.choose_client import ChooseClientPresenter
from pss_desktop.presenters.desk import Screen, ScreenPresenter, UndoOffer
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.frame.confirm import ConfirmPresenter
from pss_desktop.presenters.frame.jobs import JobState
from pss_desktop.presenters.frame.search import Command, NamedCommand, SearchPresenter
from pss_desktop.presenters.frame.shell import ShellPresenter
from pss_desktop.presenters.privacy import Privacy
from pss_desktop.presenters.review.review_watch import ReviewPlace
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.presenters.values import Exchanged, ExchangeState, Preferences
from pss_desktop.ui.privacy import privacy, use_privacy
from pss_desktop.ui.screens.clients.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.frame import Frame
from pss_desktop.ui.screens.frame.pages import screen_of
from pss_desktop.ui.screens.frame.search import SearchPanel
from pss_desktop.ui.screens.frame.shortcuts import ShortcutsDialog
from pss_desktop.ui.screens.words.exchange import ExchangeLines, not_sealed
from pss_desktop.ui.screens.words.shell import command_names, ended_words, how_far, job_name, undo_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Look

T = TypeVar("T")


class ShellScreen(Frame):
    """What :class:`ShellPresenter` shows itself in."""

    def __init__(
        self,
        presenter: ShellPresenter,
        appearance: Appearance,
        *,
        person_shown: Callable[[Preferences], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._appearance = appearance
        self._person_shown = person_shown
        self._undo: UndoOffer | None = None
        self._reachability: QObject | None = None
        self._review = ReviewPlace()
        self._place = Screen.TODAY
        self.results: SearchPanel | None = None
        self.went.connect(lambda value: presenter.run(Command(value)))
        self.new_note.connect(presenter.new_note)
        self.lock.connect(presenter.lock)
        self.privacy_turned.connect(presenter.turn_privacy)
        self.name_key.connect(self._hold_name)
        self.cancelled.connect(presenter.cancel_job)
        self.back.connect(presenter.back)
        self.help.connect(self.show_shortcuts)
        self.undo.undone.connect(self._take_back)
        self.undo.ended.connect(self._forget_undo)

    # Screens

    def show_screen(self, presenter: ScreenPresenter) -> None:
        if self._undo is not None and self._undo.here:
            self.undo.dismiss()
        page, self._place = screen_of(presenter, self._appearance)
        self.show_page(page, self._marked())
        # There is one main deed on a screen, and elsewhere it is another one.
        main = isinstance(presenter, TodayPresenter)
        self.new_note_button.set_look(Look.FILLED if main else Look.TINTED)

    # What floats above them

    def show_search(self, presenter: SearchPresenter) -> None:
        self.results = SearchPanel(presenter, self.search, self)

    def ask_client(self, presenter: ChooseClientPresenter) -> None:
        ChooseClientDialog(presenter, self).open()

    def ask_signature(self, presenter: ConfirmPresenter[T]) -> None:
        ConfirmDialog(presenter, self).open()

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self).open()

    def show_undo(self, offer: UndoOffer) -> None:
        self._undo = offer
        self.undo.offer(undo_words(offer))

    # The frame

    def show_person(self, preferences: Preferences) -> None:
        self.rail.set_person(preferences.person_name, "")
        if preferences.practice:
            self.mark_practice()
        self._person_shown(preferences)

    def show_count(self, count: int) -> None:
        self.rail.set_count(Screen.TODAY, QLocale().toString(count) if count else "", asks=True)

    def show_review(self, place: ReviewPlace) -> None:
        self._review = place
        self.rail.offer(Screen.REVIEW, offered=place.reviews)
        self.rail.offer(Screen.SUPERVISION, offered=place.supervision and not place.reviews)
        count = QLocale().toString(place.waiting) if place.waiting else ""
        self.rail.set_count(Screen.REVIEW, count, asks=True)
        self.rail.set_chosen(self._marked())

    def _marked(self) -> Screen:
        """What supervisors reach from their queue has a place of its own for counselors."""
        no_queue = self._place is Screen.REVIEW and not self._review.reviews
        return Screen.SUPERVISION if no_queue else self._place

    def show_privacy(self, privacy: Privacy) -> None:
        use_privacy(privacy)
        self.set_private(private=privacy.on)
        self._name_undo()

    def show_job(self, state: JobState) -> None:
        self.show_progress(job_name(state.word), how_far(state), done=state.done, total=state.total)

    def show_ended(self, word: str) -> None:
        self.say(ended_words(word), Tone.ACCENT)

    def show_exchange(self, state: ExchangeState, *, busy: bool) -> None:
        words = ExchangeLines(self).state(state, busy=busy)
        self.exchange_button.setText(words)
        self.exchange_button.setVisible(bool(words))
        if state.by_line and self._reachability is None:
            # Nobody who has no mailbox on a network loads what asks the system about one.
            from pss_desktop.ui.reachability import Reachability  # noqa: PLC0415

            self._reachability = Reachability(self._presenter.courier.line_is_back, self)
        self.rail.set_count(
            Screen.EXCHANGE, QLocale().toString(state.arrived) if state.arrived else "", asks=True
        )

    def show_exchanged(self, done: Exchanged) -> None:
        problem = done.problems[0][1] if done.problems else None
        words = ExchangeLines(self).exchanged(done)
        if problem is not None:
            why = sentence(problem) if problem is not done.here else not_sealed(problem.code)
            words = f"{words} {why}"
        self.say(words, Tone.ACCENT if problem is None else Tone.WARN)

    def show_unsealed(self, code: str) -> None:
        self.say(not_sealed(code), Tone.WARN)

    def show_problem(self, problem: PssError) -> None:
        self.say(sentence(problem), Tone.DANGER)

    def command_names(self) -> tuple[NamedCommand, ...]:
        hidden = {
            Command.REVIEW: not self._review.reviews,
            Command.SUPERVISION: not self._review.supervision,
        }
        return tuple(named for named in command_names() if not hidden.get(named.command, False))

    def _take_back(self) -> None:
        offer, self._undo = self._undo, None
        if offer is not None:
            offer.undo()

    def _hold_name(self, down: bool) -> None:
        privacy().hold(down=down)
        self._name_undo()

    def _name_undo(self) -> None:
        """What can be taken back names the client only while names are shown."""
        if self._undo is not None:
            self.undo.say(undo_words(self._undo))

    def _forget_undo(self) -> None:
        self._undo = None

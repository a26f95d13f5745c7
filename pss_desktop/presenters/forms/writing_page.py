"""What every page with one written form shares: it is left once its words are saved."""

from collections.abc import Callable

from pss_desktop.domain.errors import InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.forms.written_form import WritingView, WrittenForm
from pss_desktop.services.place import Place


class WritingPage:
    """Subclasses say what the form is about, and set their view before the form begins."""

    def __init__(self, desk: Desk, start: Place, form: str, client: ClientId | None) -> None:
        self._desk = desk
        self._start = start
        self._form = WrittenForm(desk, form, client, told=self._told)
        self._view: WritingView

    def leave(self, then: Callable[[], None]) -> None:
        self._form.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._form.unsaved_work()

    def close(self) -> None:
        self._form.stop()

    def focus_lost(self) -> None:
        """The keyboard left a field."""
        self._form.save_now()

    # For subclasses

    def _failed(self, problem: PssError) -> None:
        """The deed was not done; the words are all still there."""
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        else:
            self._view.show_problem(problem)

    def _return_to_field(self) -> None:
        """Put the cursor where the person left off."""
        if self._start.field:
            self._view.put_cursor(self._start.field, self._start.cursor)

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)

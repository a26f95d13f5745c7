"""A client's form while it is filled in: kept as a draft, checked as a whole, its problems counted."""

from collections.abc import Callable, Mapping
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.autosave import Autosave, SaveState
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.draft_shelf import DraftShelf
from pss_desktop.presenters.written_form import WritingView
from pss_desktop.services.drafts import Draft

Content = Mapping[str, object]


class ClientFormView(WritingView, Protocol):
    """The part of a screen that holds the form."""

    def show_values(self, values: Content) -> None: ...


class ClientForm:
    """The typed values of one form and their way into the vault as a draft."""

    def __init__(
        self, desk: Desk, form: str, client: ClientId | None, told: Callable[[SaveState], None]
    ) -> None:
        self._desk = desk
        self._form = form
        self._client = client
        self._shelf = DraftShelf.of_form(desk.workspace.drafts, form, client)
        self._autosave: Autosave[Content] = Autosave(
            self._shelf.write, runner=desk.runner, alarms=desk.alarms, told=told
        )
        self.values: dict[str, object] = {}

    def read_draft(self) -> Draft | None:
        """Called on the vault thread: the draft from before, whose revision is kept."""
        draft = self._desk.workspace.drafts.open(self._form, self._client)
        self._shelf.revision = draft.revision if draft is not None else 0
        return draft

    def begin(self, values: Content, draft: Draft | None) -> None:
        """Start from *values*, with what the draft holds over them."""
        self.values = dict(values) | (dict(draft.content) if draft is not None else {})
        self._autosave.begin_from(draft.saved_at if draft is not None else None)

    def set(self, name: str, value: object) -> None:
        if self.values.get(name) != value:
            self.values[name] = value
            self._autosave.changed(dict(self.values))

    def focus_lost(self) -> None:
        self._autosave.save_now()

    def settle(self, then: Callable[[], None]) -> None:
        self._autosave.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._autosave.unsaved_work()

    def stop(self) -> None:
        self._autosave.stop()

    def discard(self) -> None:
        """Called on the vault thread: forget the draft."""
        self._shelf.discard()

    def has_gone(self) -> None:
        """Called on the vault thread: the draft went with the deed that it was for."""
        self._shelf.has_gone()


def problems_of(error: PssError) -> tuple[FieldProblem, ...] | None:
    """The fields that *error* is about; None when it is about something else."""
    return error.problems if isinstance(error, InvalidFieldsError) else None

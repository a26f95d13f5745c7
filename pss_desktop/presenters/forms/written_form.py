"""What every form on which one types has: a draft in the vault, close behind the keys, of one client only."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.forms.autosave import Autosave, SaveState
from pss_desktop.presenters.forms.draft_shelf import DraftShelf
from pss_desktop.services.writing.drafts import Draft

Content = Mapping[str, object]


class WritingView(Protocol):
    """What every page shows on which one types."""

    def show_save_state(self, state: SaveState) -> None: ...

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def put_cursor(self, field: str, position: int) -> None: ...

    def caret(self) -> tuple[str, int]:
        """Which field is written in, and where."""


class WrittenForm:
    """Holds a form's answers while they are typed and keeps its draft.

    Open the draft by :meth:`open_work` on the vault thread, then :meth:`begin`. Before that, and after
    :meth:`stop`, nothing is taken.
    """

    def __init__(
        self, desk: Desk, form: str, client: ClientId | None, *, told: Callable[[SaveState], None]
    ) -> None:
        self._desk = desk
        self._form = form
        self._client = client
        self._shelf = DraftShelf.of_form(desk.workspace.drafts, form, client)
        self._autosave: Autosave[Content] = Autosave(
            self._shelf.write, runner=desk.runner, alarms=desk.alarms, told=told
        )
        self._content: dict[str, object] = {}
        self._open = False

    @property
    def content(self) -> dict[str, object]:
        """The answers as they are now; a copy."""
        return dict(self._content)

    @property
    def is_open(self) -> bool:
        """Whether answers are taken."""
        return self._open

    @property
    def revision(self) -> int:
        """The draft's revision that was read or saved last, 0 without one. For the vault thread."""
        return self._shelf.revision

    def open_work(self) -> Draft | None:
        """Read the draft, on the vault thread, and keep its revision for the saves to come."""
        draft = self._desk.workspace.drafts.open(self._form, self._client)
        self._shelf.revision = draft.revision if draft is not None else 0
        return draft

    def begin(self, content: Content, saved_at: datetime | None) -> None:
        """Start from *content*, which was saved at *saved_at*, or is not kept before it changes."""
        self._content = dict(content)
        self._open = True
        self._autosave.begin_from(saved_at)

    def set(self, name: str, value: object) -> None:
        """One answer is *value* now."""
        if self._open and self._content.get(name) != value:
            self._content[name] = value
            self._autosave.changed(dict(self._content))

    def replace(self, content: Content) -> None:
        """All answers at once."""
        if self._open:
            self._content = dict(content)
            self._autosave.changed(dict(content))

    def save_now(self) -> None:
        """The keyboard left a field."""
        self._autosave.save_now()

    def settle(self, then: Callable[[], None]) -> None:
        """Call *then* once all is saved; a save that fails is told and *then* forgotten."""
        self._autosave.settle(then)

    def keep_for_signing(self, then: Callable[[], None]) -> None:
        """Save even what was never changed, so that there is a draft to sign, then call *then*."""
        self._autosave.changed(dict(self._content))
        self._autosave.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        """What the vault thread must still write before a lock."""
        return self._autosave.unsaved_work()

    def stop(self) -> None:
        """The screen is gone, or the deed was done: nothing is taken or saved any more."""
        self._open = False
        self._autosave.stop()

    def has_gone(self) -> None:
        """The draft went with the deed it was for."""
        self.stop()
        self._shelf.has_gone()

    def discard(self, done: Callable[[], None], failed: Callable[[PssError], None]) -> None:
        """Forget the draft for good, then *done*; when that fails the form goes on and *failed* is told."""
        self.stop()

        def gone(_: None) -> None:
            done()

        def refused(problem: PssError) -> None:
            self._open = True
            failed(problem)

        self._desk.runner.submit(self.forget_work, done=gone, failed=refused)

    def forget_work(self) -> None:
        """Forget the draft, on the vault thread, with the deed that it was for."""
        self._shelf.discard()

    def bring_back(self, content: Content, done: Callable[[], None]) -> None:
        """Undo a discard: keep *content* as the draft again, even after the screen has gone."""
        self._desk.lasting.submit(
            lambda: self._desk.workspace.drafts.save(self._form, self._client, content, 0),
            done=lambda _: done(),
            failed=self._desk.shell.tell,
        )

"""What the consent form, the withdrawal and the override share: a draft, one client, one signature."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Protocol

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed, Undoable, UndoOffer
from pss_desktop.presenters.note_editor import DRAFT
from pss_desktop.presenters.written_form import WrittenForm
from pss_desktop.services.consents import ConsentBasis, ConsentOverview
from pss_desktop.services.drafts import Draft
from pss_desktop.services.place import Place

Content = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ConsentWritingState:
    """What a form shows when it opens: its answers, and what is known of the client."""

    content: Content
    basis: ConsentBasis
    overview: ConsentOverview


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """A draft from before, to go on with or to put away."""

    name: str
    saved_at: datetime


class ConsentWritingView(Protocol):
    """One of the forms."""

    def show_form(self, state: ConsentWritingState) -> None: ...

    def ask_about(self, found: WaitingDraft) -> None: ...

    def show_save_state(self, state: SaveState) -> None: ...

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def put_cursor(self, field: str, position: int) -> None: ...

    def caret(self) -> tuple[str, int]: ...


class ConsentWriting(ABC):
    """Holds the form's answers; they belong to one client from the first to the last."""

    form_name: ClassVar[str]
    screen: ClassVar[Screen]
    deed: ClassVar[SignedDeed]

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        self.client = ClientId(from_hex(start.client))
        self._form = WrittenForm(desk, self.form_name, self.client, told=self._told)
        self._opened: ConsentWritingState | None = None
        self._saved_at: datetime | None = None
        self._view: ConsentWritingView

    def attach(self, view: ConsentWritingView) -> None:
        self._view = view
        self._load()

    # What each form says of itself

    @abstractmethod
    def fresh(self) -> dict[str, object]:
        """The content of a form that begins; on the vault thread."""

    @abstractmethod
    def problems(self, content: Content, basis: ConsentBasis) -> tuple[FieldProblem, ...]:
        """What keeps it from being signed."""

    @abstractmethod
    def write(self, revision: int) -> str:
        """Sign the saved draft; on the vault thread."""

    def content_changed(self) -> None:  # noqa: B027 - most forms have nothing to say to that
        """An answer is another one now."""

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(self.screen, to_hex(self.client), DRAFT, field, position)

    def leave(self, then: Callable[[], None]) -> None:
        self._form.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._form.unsaved_work()

    def close(self) -> None:
        self._form.stop()

    # What the person does

    def go_on_with_draft(self) -> None:
        self._begin()

    def put_draft_away(self) -> None:
        """Begin anew; the undo bar brings the draft back."""
        self._discard(then=self._load)

    def set_field(self, name: str, value: object) -> None:
        """A field holds *value* now."""
        if self._form.is_open and self._form.content.get(name) != value:
            self._form.set(name, value)
            self.content_changed()

    def focus_lost(self) -> None:
        self._form.save_now()

    def open_consent(self) -> None:
        """Close and keep the draft."""
        self._desk.shell.go(Place(Screen.CONSENT, to_hex(self.client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, to_hex(self.client)))

    def throw_away(self) -> None:
        self._discard(then=self.open_consent)

    def sign(self) -> None:
        """Ask for the signature once everything fits and is saved."""
        if not self._form.is_open or self._opened is None:
            return
        problems = self.problems(self._form.content, self._opened.basis)
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._ask_signature)

    @property
    def opened(self) -> ConsentWritingState | None:
        """What the form was opened on."""
        return self._opened

    @property
    def content(self) -> dict[str, object]:
        """The answers as they are now."""
        return self._form.content

    # What the vault answers

    def _load(self) -> None:
        consents = self._desk.workspace.consents

        def work() -> tuple[ConsentWritingState, Draft | None]:
            draft = self._form.open_work()
            content = self.fresh() if draft is None else draft.content
            state = ConsentWritingState(content, consents.basis(self.client), consents.overview(self.client))
            return state, draft

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, answer: tuple[ConsentWritingState, Draft | None]) -> None:
        self._opened, draft = answer
        self._saved_at = draft.saved_at if draft is not None else None
        if draft is None or self._start.record == DRAFT:
            self._begin()
            return
        self._view.ask_about(WaitingDraft(self._name, draft.saved_at))

    def _begin(self) -> None:
        if self._opened is None:
            return
        self._form.begin(self._opened.content, self._saved_at)
        self._view.show_form(self._opened)
        self.content_changed()
        self._view.put_cursor(self._start.field, self._start.cursor)

    def _discard(self, then: Callable[[], None]) -> None:
        kept = self._opened.content if self._opened is not None else {}
        content = self._form.content or dict(kept)
        place = Place(self.screen, to_hex(self.client), DRAFT)

        def done() -> None:
            self._start = Place(self.screen, to_hex(self.client))
            then()
            self._desk.shell.offer_undo(
                UndoOffer(
                    Undoable.DRAFT_DISCARDED,
                    self._name,
                    lambda: self._form.bring_back(content, lambda: self._desk.shell.go(place)),
                )
            )

        self._form.discard(done, self._view.show_problem)

    def _ask_signature(self) -> None:
        act: SignedAct[str] = SignedAct(
            self.deed,
            lambda: self.write(self._form.revision),
            done=self._signed,
            failed=self._failed,
            dropped=lambda: self._view.put_cursor(*self._view.caret()),
        )
        self._desk.shell.sign_off(act)

    def _signed(self, op: str) -> None:
        self._form.has_gone()
        self._desk.shell.replace(Place(Screen.CONSENT, to_hex(self.client), op))

    def _failed(self, problem: PssError) -> None:
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        else:
            self._view.show_problem(problem)

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)

    @property
    def _name(self) -> str:
        return self._opened.basis.name if self._opened is not None else ""

"""A form about one client: begun or gone on with, saved as it is typed, and ended by one deed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Generic, Protocol, TypeVar

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed, Undoable, UndoOffer
from pss_desktop.presenters.written_form import WrittenForm
from pss_desktop.services.drafts import Draft
from pss_desktop.services.facts import CaseFacts
from pss_desktop.services.place import Place

DRAFT = "draft"
"""A place's record that says: go on with the draft without asking."""

T = TypeVar("T")
Read = TypeVar("Read")
Content = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A draft from before: whose, and when it was saved."""

    name: str
    saved_at: datetime


class CaseFormView(Protocol):
    """What every such form can show."""

    def show_case(self, facts: CaseFacts) -> None: ...

    def ask_about(self, found: DraftKept) -> None:
        """Ask whether to go on with the draft or to put it away."""

    def show_answers(self, content: Content) -> None: ...

    def show_save_state(self, state: SaveState) -> None: ...

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def put_cursor(self, field: str, position: int) -> None: ...

    def caret(self) -> tuple[str, int]: ...


@dataclass(frozen=True, slots=True)
class _Opened(Generic[Read]):
    facts: CaseFacts
    draft: Draft | None
    read: Read
    now: datetime


class CaseForm(Generic[Read]):
    """Subclasses say which form it is, what it begins with, what keeps it from its deed, and the deed."""

    screen: ClassVar[Screen]
    form_name: ClassVar[str]

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        self.client = ClientId(from_hex(start.client))
        self.form = WrittenForm(desk, self.form_name, self.client, told=self._told)
        self.facts: CaseFacts | None = None
        self._opened_at: datetime | None = None
        self._draft: Draft | None = None
        self._view: CaseFormView

    def attach(self, view: CaseFormView) -> None:
        self._view = view
        self._load()

    # What a subclass says

    def read(self) -> Read:
        """What else the form shows; on the vault thread."""
        raise NotImplementedError

    def take(self, read: Read) -> None:
        """What :meth:`read` brought, before anything is shown."""

    def fresh(self, now: str) -> dict[str, object]:
        """The answers that a new form begins with, at the instant *now*."""
        return {"when": now}

    def show(self) -> None:
        """Show the answers as they are."""
        self._view.show_answers(self.form.content)

    def problems(self) -> tuple[FieldProblem, ...]:
        """What keeps the form from its deed."""
        raise NotImplementedError

    def do(self) -> None:
        """The deed, once all is saved."""
        raise NotImplementedError

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(self.screen, to_hex(self.client), DRAFT, field, position)

    def leave(self, then: Callable[[], None]) -> None:
        self.form.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self.form.unsaved_work()

    def close(self) -> None:
        self.form.stop()

    # What the person does

    def go_on_with_draft(self) -> None:
        """Yes, this is the one to go on with."""
        self._begin()

    def put_draft_away(self) -> None:
        """No: begin an empty one. The undo bar brings the draft back."""
        self._discard(self._load)

    def throw_away(self) -> None:
        """Discard the draft and go back to the client."""
        self._discard(self.open_client)

    def set_answer(self, name: str, value: object) -> None:
        """An answer is *value* now."""
        self.form.set(name, value)

    def focus_lost(self) -> None:
        self.form.save_now()

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self.client)))

    def open_client(self) -> None:
        """Close and keep the draft."""
        self._desk.shell.go(Place(Screen.CRISIS, client=to_hex(self.client)))

    def finish(self) -> None:
        """Do the deed if nothing keeps it back, else say what does."""
        if not self.form.is_open:
            return
        problems = self.problems()
        self._view.show_problems(problems)
        if not problems:
            self.form.keep_for_signing(self.do)

    # For subclasses

    def sign_off(self, deed: SignedDeed, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask for the signature under *work*; its draft goes with it."""

        def signed(value: T) -> None:
            self.form.has_gone()
            done(value)

        self._desk.shell.sign_off(
            SignedAct(
                deed,
                work,
                done=signed,
                failed=self.failed,
                dropped=lambda: self._view.put_cursor(*self._view.caret()),
            )
        )

    def failed(self, problem: PssError) -> None:
        """The deed was not done; the words are all still there."""
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        else:
            self._view.show_problem(problem)

    # Within

    def _load(self) -> None:
        workspace = self._desk.workspace

        def work() -> _Opened[Read]:
            draft = self.form.open_work()
            facts = workspace.facts.of(self.client)
            return _Opened(facts, draft, self.read(), workspace.seat.storage.clock.now())

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened[Read]) -> None:
        self.facts, self._draft, self._opened_at = opened.facts, opened.draft, opened.now
        self.take(opened.read)
        self._view.show_case(opened.facts)
        if opened.draft is None or self._start.record == DRAFT:
            self._begin()
        else:
            self._view.ask_about(DraftKept(self.name, opened.draft.saved_at))

    def _begin(self) -> None:
        if self._opened_at is None:
            return
        draft = self._draft
        if draft is not None:
            self.form.begin(draft.content, draft.saved_at)
        else:
            self.form.begin(self.fresh(to_iso(self._opened_at.replace(second=0, microsecond=0))), None)
        self.show()
        self._view.put_cursor(self._start.field, self._start.cursor)

    def _discard(self, then: Callable[[], None]) -> None:
        content, name = self.form.content if self.form.is_open else dict(self._kept()), self.name

        def done() -> None:
            then()
            offer = UndoOffer(
                Undoable.DRAFT_DISCARDED, name, lambda: self.form.bring_back(content, self._again)
            )
            self._desk.shell.offer_undo(offer)

        self.form.discard(done, self._view.show_problem)

    def _again(self) -> None:
        self._desk.shell.go(Place(self.screen, to_hex(self.client), DRAFT))

    def _kept(self) -> Content:
        return self._draft.content if self._draft is not None else {}

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)

    @property
    def name(self) -> str:
        """The client by the name that they want to be called, or by their code."""
        if self.facts is None:
            return ""
        detail = self.facts.detail
        return detail.identity.shown_name or detail.client.code

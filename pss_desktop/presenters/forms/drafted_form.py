"""A form about one client with a draft: gone on with or put away, saved as it is typed, ended by one deed."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Generic, Protocol, TypeVar

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.drafted_page import DRAFT, DraftedPage
from pss_desktop.presenters.forms.written_form import Content, WritingView
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft

T = TypeVar("T")
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A draft from before: whose, and when it was saved."""

    name: str
    saved_at: datetime


class DraftedFormView(WritingView, Protocol):
    """What every such form can show."""

    def ask_about(self, found: DraftKept) -> None:
        """Ask whether to go on with the draft or to put it away."""


class DraftedForm(DraftedPage, Generic[Read]):
    """*Read* is what the form shows beside its answers, which belong to one client from first to last."""

    screen: ClassVar[Screen]
    form_name: ClassVar[str]
    back: ClassVar[Screen]
    """Where closing it leads."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self.client = ClientId(from_hex(start.client))
        super().__init__(desk, start, self.form_name, self.client)
        self._draft: Draft | None = None
        self._known: Read | None = None
        self._view: DraftedFormView

    def attach(self, view: DraftedFormView) -> None:
        self._view = view
        self._load()

    # What a subclass says

    @abstractmethod
    def know(self) -> Read:
        """What the form shows beside its answers; on the vault thread."""

    @abstractmethod
    def first_answers(self, known: Read) -> dict[str, object]:
        """The answers that a new form begins with."""

    def greet(self, known: Read) -> None:
        """Show whose form it is, before the question about a draft."""

    @abstractmethod
    def show(self) -> None:
        """Show the answers as they are."""

    @abstractmethod
    def what_is_missing(self, known: Read) -> tuple[FieldProblem, ...]:
        """What keeps the form from its deed."""

    @abstractmethod
    def do(self) -> None:
        """The deed, once all is saved."""

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(self.screen, to_hex(self.client), DRAFT, field, position)

    # What the person does

    def go_on_with_draft(self) -> None:
        self._begin()

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self.client)))

    def go_back(self) -> None:
        self._desk.shell.go(Place(self.back, client=to_hex(self.client)))

    def finish(self) -> None:
        """Do the deed if nothing keeps it back, else say what does."""
        if not self._form.is_open or self._known is None:
            return
        problems = self.what_is_missing(self._known)
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self.do)

    @property
    def content(self) -> dict[str, object]:
        """The answers as they are now."""
        return self._form.content

    # For subclasses

    def sign_off(self, deed: SignedDeed, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask for the signature under *work*; its draft goes with it."""

        def signed(value: T) -> None:
            self._form.has_gone()
            done(value)

        self._desk.shell.sign_off(
            SignedAct(
                deed,
                work,
                done=signed,
                failed=self._failed,
                dropped=lambda: self._view.put_cursor(*self._view.caret()),
            )
        )

    # Within

    def _load(self) -> None:
        def work() -> tuple[Read, Draft | None]:
            draft = self._form.open_work()
            return self.know(), draft

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, answer: tuple[Read, Draft | None]) -> None:
        self._known, self._draft = answer
        self.greet(self._known)
        if self._draft is None or self._start.record == DRAFT:
            self._begin()
        else:
            self._view.ask_about(DraftKept(self.name, self._draft.saved_at))

    def _begin(self) -> None:
        if self._known is None:
            return
        draft = self._draft
        if draft is not None:
            self._form.begin(draft.content, draft.saved_at)
        else:
            self._form.begin(self.first_answers(self._known), None)
        self.show()
        self._view.put_cursor(self._start.field, self._start.cursor)

    def _kept(self) -> Content:
        if self._form.is_open:
            return self._form.content
        return self._draft.content if self._draft is not None else {}

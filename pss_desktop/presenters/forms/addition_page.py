"""A signed record that never changes, and an addition to it while it is written: one way for every kind."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.session_note import ADDENDUM_FIELDS, AddendumKind
from pss_desktop.presenters.desk import Desk, SignedAct, SignedDeed
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import ADDENDUM_FORM, Draft

TEXT: Final = "text"
_KIND: Final = "kind"
T = TypeVar("T")


class AdditionView(WritingView, Protocol):
    """The page of a signed record."""

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        """Open the field for an addition, holding *text*."""

    def hide_adding(self) -> None: ...


class AdditionPage(WritingPage, ABC):
    """An addition that is not signed yet comes back by itself."""

    def __init__(self, desk: Desk, start: Place, client: ClientId | None) -> None:
        super().__init__(desk, start, f"{ADDENDUM_FORM}:{start.record}", client)
        self._adding: AddendumKind | None = None
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: AdditionView

    @abstractmethod
    def _changed(self, change: Change) -> None:
        """Something in the vault changed."""

    @abstractmethod
    def _ask_signature(self, kind: AddendumKind, text: str) -> None:
        """Call :meth:`_sign_addition` with the deed and its work."""

    def close(self) -> None:
        super().close()
        self._end()

    def begin_adding(self, kind: AddendumKind = AddendumKind.ADDENDUM) -> None:
        """Open the field for an addition of *kind*, with the words that were typed already."""
        if self._form.is_open:
            self._form.set(_KIND, kind.value)
        else:
            self._form.begin({_KIND: kind.value}, None)
        self._adding = kind
        self._view.show_adding(kind, self._text)

    def set_text(self, text: str) -> None:
        if self._adding is not None and text != self._text:
            self._form.set(TEXT, text)

    def drop_adding(self) -> None:
        """Close the field and forget its words."""
        self._form.discard(self._finish_adding, self._view.show_problem)

    def sign(self) -> None:
        """Ask for the signature under the addition."""
        kind = self._adding
        if kind is None:
            return
        problems = check_fields(ADDENDUM_FIELDS, {ADDENDUM_FIELDS[0].name: self._text})
        self._view.show_problems(problems)
        if not problems:
            self._form.settle(lambda: self._ask_signature(kind, self._text))

    # For subclasses

    @property
    def _text(self) -> str:
        return text_of(self._form.content.get(TEXT))

    def _take_up(self, draft: Draft | None) -> None:
        """Go on with what was not signed."""
        if draft is not None:
            self._form.begin(draft.content, draft.saved_at)
            self.begin_adding(AddendumKind(str(draft.content.get(_KIND) or AddendumKind.ADDENDUM)))
        self._return_to_field()

    def _sign_addition(self, deed: SignedDeed, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask for the signature under *work*; the field closes with it."""

        def signed(value: T) -> None:
            self._form.has_gone()
            self._finish_adding()
            done(value)

        act = SignedAct(
            deed,
            work,
            done=signed,
            failed=self._view.show_problem,
            dropped=lambda: self._view.put_cursor(TEXT, len(self._text)),
        )
        self._desk.shell.sign_off(act)

    def _finish_adding(self) -> None:
        self._adding = None
        self._view.hide_adding()

"""A page that asks about a draft from before: gone on with, put away, or thrown away, and brought back."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Final

from pss_desktop.presenters.desk import Undoable, UndoOffer
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import Content
from pss_desktop.services.place import Place

DRAFT: Final = "draft"
"""A place's record that says: go on with the draft without asking."""


class DraftedPage(WritingPage, ABC):
    """Nothing that was typed is lost by one press: the undo bar brings a draft back."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The client by the name that they want to be called, or by their code."""

    @abstractmethod
    def place(self) -> Place:
        """Where the person is, in this draft."""

    @abstractmethod
    def go_on_with_draft(self) -> None:
        """Yes, this is the one to go on with."""

    @abstractmethod
    def go_back(self) -> None:
        """Close and keep the draft."""

    def put_draft_away(self) -> None:
        """No: begin anew. The undo bar brings the draft back."""
        self._throw(self._load)

    def throw_away(self) -> None:
        """Discard the draft and go back."""
        self._throw(self.go_back)

    # For subclasses

    @abstractmethod
    def _load(self) -> None:
        """Read what is there, a draft too, and begin."""

    @abstractmethod
    def _kept(self) -> Content:
        """What the draft holds."""

    def _throw(self, then: Callable[[], None]) -> None:
        content, name, anew = self._kept(), self.name, Place(self._start.screen, self._start.client)

        def again() -> None:
            self._desk.shell.go(Place(anew.screen, anew.client, DRAFT))

        def done() -> None:
            self._start = anew
            then()
            offer = UndoOffer(Undoable.DRAFT_DISCARDED, name, lambda: self._form.bring_back(content, again))
            self._desk.shell.offer_undo(offer)

        self._form.discard(done, self._view.show_problem)

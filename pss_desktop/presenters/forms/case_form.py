"""A form about one client's case, told from what the vault knows of the client."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.forms.drafted_form import DraftedForm, DraftedFormView, DraftKept
from pss_desktop.presenters.forms.drafted_page import DRAFT
from pss_desktop.presenters.forms.written_form import Content, WrittenForm
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.place import Place

__all__ = ["DRAFT", "CaseForm", "CaseFormView", "Content", "DraftKept"]

Read = TypeVar("Read")


class CaseFormView(DraftedFormView, Protocol):
    """What every such form can show."""

    def show_case(self, facts: CaseFacts) -> None: ...

    def show_answers(self, content: Content) -> None: ...


@dataclass(frozen=True, slots=True)
class Opened(Generic[Read]):
    """What the form was opened on, and when."""

    facts: CaseFacts
    read: Read
    now: datetime


class CaseForm(DraftedForm[Opened[Read]], Generic[Read]):
    """Subclasses say which form it is, what it begins with, what keeps it from its deed, and the deed."""

    back = Screen.CRISIS
    _view: CaseFormView

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start)
        self.facts: CaseFacts | None = None

    # What a subclass says

    def read(self) -> Read:
        """What else the form shows; on the vault thread."""
        raise NotImplementedError

    def take(self, read: Read) -> None:
        """What :meth:`read` brought, before anything is shown."""

    def fresh(self, now: str) -> dict[str, object]:
        """The answers that a new form begins with, at the instant *now*."""
        return {"when": now}

    def problems(self) -> tuple[FieldProblem, ...]:
        """What keeps the form from its deed."""
        raise NotImplementedError

    # What the person does

    def set_answer(self, name: str, value: object) -> None:
        """An answer is *value* now."""
        self.form.set(name, value)

    # How it is a drafted form

    @property
    def form(self) -> WrittenForm:
        """The answers and their draft."""
        return self._form

    @property
    def name(self) -> str:
        if self.facts is None:
            return ""
        detail = self.facts.detail
        return detail.identity.shown_name or detail.client.code

    def know(self) -> Opened[Read]:
        workspace = self._desk.workspace
        facts = workspace.facts.of(self.client)
        return Opened(facts, self.read(), workspace.seat.storage.clock.now())

    def greet(self, known: Opened[Read]) -> None:
        self.facts = known.facts
        self.take(known.read)
        self._view.show_case(known.facts)

    def first_answers(self, known: Opened[Read]) -> dict[str, object]:
        return self.fresh(to_iso(known.now.replace(second=0, microsecond=0)))

    def show(self) -> None:
        self._view.show_answers(self.content)

    def what_is_missing(self, known: Opened[Read]) -> tuple[FieldProblem, ...]:
        return self.problems()

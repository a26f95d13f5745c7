"""One decision: both sides are read, one answer is written, and what was settled is gone from every list."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from pss_desktop.domain.decision import PICK, Answer, Question
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.presenters.decisions.answer import AnswerPresenter, Rows
from pss_desktop.presenters.decisions.exchange import ForkDecision, ManyErasedDecision
from pss_desktop.presenters.desk import Desk, Screen, SignedDeed
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.decisions.settling import UNSIGNED, decision_form, settling_problems
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft


@dataclass(frozen=True, slots=True)
class DecisionState:
    """The decision, and where it stands among all that wait: *number* of *count*."""

    detail: DecisionDetail
    number: int
    count: int


class DecisionView(WritingView, Protocol):
    """What the screen of every decision can show."""

    def show_decision(self, state: DecisionState, content: Mapping[str, object]) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    detail: DecisionDetail
    rows: Rows
    draft: Draft | None


class DecisionPresenter(AnswerPresenter):
    """About one record. Subclasses are one for each kind of question."""

    def __init__(self, desk: Desk, start: Place) -> None:
        question, _, record = start.record.partition("/")
        self._record = RecordId(from_hex(record))
        self.client: Final = ClientId(from_hex(start.client))
        form = decision_form(self._record, Question(question))
        super().__init__(desk, start, client=self.client, form=form)
        self._detail: DecisionDetail | None = None
        self._view: DecisionView

    def attach(self, view: DecisionView) -> None:
        self._view = view
        workspace = self._desk.workspace

        def work() -> _Opened:
            detail = workspace.decisions.get(self._record, self.question)
            return _Opened(detail, workspace.decisions.all(), self._form.open_work())

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def settle(self) -> None:
        if self._detail is None or not self._form.is_open or self._busy:
            return
        problems = settling_problems(self._detail, self._form.content)
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._write)

    # Within

    def _write(self) -> None:
        settling = self._desk.workspace.settling

        def work() -> None:
            settling.settle(self._record, self.question, self._form.revision, origin=self)

        if self.question in UNSIGNED:
            self._busy = True
            self._desk.runner.submit(work, done=self._settled, failed=self._failed, priority=Priority.WRITE)
            return
        self._sign(work, self._settled)

    def _loaded(self, opened: _Opened) -> None:
        self._detail = opened.detail
        content = self._begin(opened.rows, opened.draft)
        self._view.show_decision(DecisionState(opened.detail, self.number, self.count), content)
        self._view.put_cursor(self._start.field, self._start.cursor)


class FieldsDecision(DecisionPresenter):
    """Fields that were set apart: one of the values each, or a third one."""

    def pick(self, subject: str, side: str) -> None:
        """Take this side's value, or the own one."""
        self.set_answer(PICK + subject, side)


class NotesDecision(DecisionPresenter):
    """Two notes of one draft, or two contents of one record."""


class StatesDecision(DecisionPresenter):
    """States that were reached apart."""


class PlanDecision(DecisionPresenter):
    """Versions of a plan or a map; those with an editor are brought together there."""

    @property
    def editor(self) -> Screen | None:
        """Where the versions are brought together; None for what this release has no editor of."""
        kind = self._detail.kind if self._detail is not None else ""
        screen = _EDITORS.get(kind)
        return screen if screen is not None and self._desk.shell.can_open(screen) else None

    def bring_together(self) -> None:
        """Open the editor with all entries of all versions."""
        if self.editor is not None:
            self._desk.shell.go(Place(self.editor, to_hex(self.client)))


class ConsentDecision(DecisionPresenter):
    """A yes and a no that did not know of each other."""

    first_answer = Answer.STAYS_NO

    def ask_again(self) -> None:
        """A new form, which has seen both."""
        self._desk.shell.go(Place(Screen.CONSENT_FORM, to_hex(self.client)))


class LevelDecision(DecisionPresenter):
    """Levels of risk that were judged apart."""


class CaseDecision(DecisionPresenter):
    """A case that was closed while something was written."""


class TransferDecision(DecisionPresenter):
    """A case that was handed to two."""

    first_answer = Answer.KEEP


class ErasureDecision(DecisionPresenter):
    """An erasure that a legal hold keeps back."""

    @property
    def deed(self) -> SignedDeed:
        return SignedDeed.ALLOW_ERASURE if self.choice == Answer.ALLOW else SignedDeed.SETTLE


_EDITORS: Final[Mapping[str, Screen]] = {
    "safety_plan": Screen.SAFETY_PLAN_EDITOR,
    "protection_plan": Screen.PROTECTION_PLAN_EDITOR,
}
_OF_QUESTION: Final[Mapping[Question, type[DecisionPresenter | ManyErasedDecision | ForkDecision]]] = {
    Question.FIELDS: FieldsDecision,
    Question.STATES: StatesDecision,
    Question.CONTENTS: NotesDecision,
    Question.TWINS: NotesDecision,
    Question.VERSIONS: PlanDecision,
    Question.CONSENT: ConsentDecision,
    Question.LEVELS: LevelDecision,
    Question.CASE_STATE: CaseDecision,
    Question.TRANSFERS: TransferDecision,
    Question.ERASURE: ErasureDecision,
    Question.MANY_ERASED: ManyErasedDecision,
    Question.FORK: ForkDecision,
}


def open_decision(desk: Desk, place: Place) -> DecisionPresenter | ManyErasedDecision | ForkDecision:
    """The presenter of the question that *place* names."""
    return _OF_QUESTION[Question(place.record.partition("/")[0])](desk, place)

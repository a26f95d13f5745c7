"""One decision: both sides are read, one answer is written, and what was settled is gone from every list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Protocol

from pss_desktop.domain.decision import CHOICE, PICK, Answer, Question
from pss_desktop.domain.errors import DecisionGoneError, InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.written_form import WritingView, WrittenForm
from pss_desktop.services.decision_views import DecisionDetail, DecisionRow
from pss_desktop.services.drafts import Draft
from pss_desktop.services.place import Place
from pss_desktop.services.settling import UNSIGNED, decision_form, settling_problems


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
    rows: tuple[DecisionRow, ...]
    draft: Draft | None


class DecisionPresenter:
    """Holds the answer while it is written. Subclasses are one for each kind of question."""

    first_answer: ClassVar[str] = ""
    """What is chosen before anybody chose: only where it changes nothing."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        question, _, record = start.record.partition("/")
        self.question: Final = Question(question)
        self._record = RecordId(from_hex(record))
        self.client: Final = ClientId(from_hex(start.client))
        self._form = WrittenForm(
            desk, decision_form(self._record, self.question), self.client, told=self._told
        )
        self._opened: _Opened | None = None
        self._busy = False
        self._view: DecisionView

    def attach(self, view: DecisionView) -> None:
        self._view = view
        workspace = self._desk.workspace

        def work() -> _Opened:
            detail = workspace.decisions.get(self._record, self.question)
            return _Opened(detail, workspace.decisions.waiting(), self._form.open_work())

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.DECISION, to_hex(self.client), self._start.record, field, position)

    def leave(self, then: Callable[[], None]) -> None:
        self._form.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._form.unsaved_work()

    def close(self) -> None:
        self._form.stop()

    # What the person does

    def set_answer(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def focus_lost(self) -> None:
        self._form.save_now()

    def later(self) -> None:
        """Back to the list; what was typed stays."""
        self._desk.shell.go(Place(Screen.DECISIONS))

    def open_today(self) -> None:
        self._desk.shell.go(Place(Screen.TODAY))

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self.client)))

    def walk(self, by: int) -> None:
        """To the decision before or after this one."""
        rows = self._opened.rows if self._opened is not None else ()
        at = self._position(rows) + by
        if 0 <= at < len(rows):
            row = rows[at]
            place = Place(Screen.DECISION, to_hex(row.client), f"{row.question}/{to_hex(row.record)}")
            self._desk.shell.replace(place)

    def settle(self) -> None:
        """Write the answer if nothing keeps it back, else say what does."""
        if self._opened is None or not self._form.is_open or self._busy:
            return
        problems = settling_problems(self._opened.detail, self._form.content)
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._write)

    @property
    def deed(self) -> SignedDeed:
        """What the passphrase dialog says."""
        return SignedDeed.SETTLE

    @property
    def choice(self) -> str:
        """What is chosen now."""
        return text_of(self._form.content.get(CHOICE))

    # Within

    def _write(self) -> None:
        settling = self._desk.workspace.settling

        def work() -> None:
            settling.settle(self._record, self.question, self._form.revision, origin=self)

        if self.question in UNSIGNED:
            self._busy = True
            self._desk.runner.submit(work, done=self._settled, failed=self._failed, priority=Priority.WRITE)
            return
        act = SignedAct(
            self.deed,
            work,
            done=self._settled,
            failed=self._failed,
            dropped=lambda: self._view.put_cursor(*self._view.caret()),
        )
        self._desk.shell.sign_off(act)

    def _settled(self, _: None) -> None:
        self._form.has_gone()
        self._desk.shell.replace(Place(Screen.DECISIONS))

    def _failed(self, problem: PssError) -> None:
        self._busy = False
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        elif isinstance(problem, DecisionGoneError):
            self._form.stop()
            self._desk.shell.lost(problem)
        else:
            self._view.show_problem(problem)

    def _loaded(self, opened: _Opened) -> None:
        self._opened = opened
        draft = opened.draft
        content: dict[str, object] = {CHOICE: self.first_answer} if self.first_answer else {}
        content |= dict(draft.content) if draft is not None else {}
        self._form.begin(content, draft.saved_at if draft is not None else None)
        state = DecisionState(opened.detail, self._position(opened.rows) + 1, len(opened.rows))
        self._view.show_decision(state, self._form.content)
        self._view.put_cursor(self._start.field, self._start.cursor)

    def _position(self, rows: tuple[DecisionRow, ...]) -> int:
        found = (row.record == self._record and row.question is self.question for row in rows)
        return next((at for at, here in enumerate(found) if here), 0)

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)


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
        kind = self._opened.detail.kind if self._opened is not None else ""
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
_OF_QUESTION: Final[Mapping[Question, type[DecisionPresenter]]] = {
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
}


def open_decision(desk: Desk, place: Place) -> DecisionPresenter:
    """The presenter of the question that *place* names."""
    return _OF_QUESTION[Question(place.record.partition("/")[0])](desk, place)

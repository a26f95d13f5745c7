"""What the exchange asks: many erasures at once, and a key that signed two histories."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.decision import CHOICE, Answer, Question, erasing_problems
from pss_desktop.domain.errors import DecisionGoneError, FieldProblem, PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.decisions.answer import AnswerPresenter, Rows
from pss_desktop.presenters.desk import Desk, Job, Screen, SignedDeed
from pss_desktop.presenters.exchange.inbox_bundle import IMPORT_JOB, quietly
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.presenters.runner import Priority, Slices, Ticket
from pss_desktop.services.decisions.decision_views import ForkDetail
from pss_desktop.services.decisions.exchange_answers import ask_form
from pss_desktop.services.importing.views import BundlePreview, Imported
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft


class ErasingView(WritingView, Protocol):
    """What would be erased, and the answer."""

    def show_looking(self) -> None:
        """The bundle is proven once more."""

    def show_erasing(
        self, preview: BundlePreview, content: Mapping[str, object], *, number: int, count: int
    ) -> None: ...


class ForkView(WritingView, Protocol):
    """Both histories, and the answer."""

    def show_fork(self, detail: ForkDetail, *, number: int, count: int) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    preview: BundlePreview
    rows: Rows
    draft: Draft | None


class ManyErasedDecision(AnswerPresenter):
    """Somebody's bundle erases so much that a person is asked."""

    def __init__(self, desk: Desk, start: Place) -> None:
        subject = start.record.partition("/")[2]
        super().__init__(desk, start, client=None, form=ask_form(Question.MANY_ERASED, subject))
        self._key = int(subject)
        self._preview: BundlePreview | None = None
        self._looking: Ticket | None = None
        self._view: ErasingView

    def attach(self, view: ErasingView) -> None:
        self._view = view
        view.show_looking()
        self._looking = self._desk.runner.submit_slices(
            self._look, done=self._looked, failed=self._desk.shell.lost, progress=quietly
        )

    def close(self) -> None:
        super().close()
        if self._looking is not None:
            self._looking.cancel()

    def open_case(self, client: ClientId) -> None:
        """Look at what would go."""
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(client)))

    @property
    def deed(self) -> SignedDeed:
        return SignedDeed.AGREE_TO_ERASE if self.choice == Answer.ALLOW else SignedDeed.SETTLE

    def settle(self) -> None:
        if self._preview is None or not self._form.is_open:
            return
        problems = erasing_problems(self._form.content)
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._write)

    def _look(self) -> Slices[_Opened]:
        """A bundle that asks nothing any more is taken in; then there is nothing left to answer."""
        workspace = self._desk.workspace
        rows, draft = workspace.decisions.all(), self._form.open_work()
        preview = yield from workspace.importing.look(self._key)
        if not preview.asks:
            yield from workspace.importing.apply(self._key)
            raise DecisionGoneError
        return _Opened(preview, rows, draft)

    def _looked(self, opened: _Opened) -> None:
        self._looking = None
        self._preview = opened.preview
        content = self._begin(opened.rows, opened.draft)
        self._view.show_erasing(opened.preview, content, number=self.number, count=self.count)
        self._view.put_cursor(self._start.field, self._start.cursor)

    def _write(self) -> None:
        answers, preview = self._desk.workspace.exchange_answers, self._preview
        lines = () if preview is None else preview.asks

        def work() -> None:
            answers.erasing(self._key, lines, self._form.revision, origin=self)

        self._sign(work, self._answered)

    def _answered(self, _: None) -> None:
        """What follows from it is long work; cut short, it goes on with the next import."""
        self._form.has_gone()
        job = Job(
            IMPORT_JOB, self._desk.workspace.importing.retry, done=self._taken_in, failed=self._not_taken_in
        )
        self._desk.shell.start_job(job)

    def _taken_in(self, _: tuple[Imported, ...]) -> None:
        self._desk.shell.replace(Place(Screen.DECISIONS))

    def _not_taken_in(self, problem: PssError) -> None:
        self._desk.shell.replace(Place(Screen.DECISIONS))
        self._desk.shell.tell(problem)


class ForkDecision(AnswerPresenter):
    """A computer's key signed two histories: cleared up with its person, or the trust in it ends."""

    def __init__(self, desk: Desk, start: Place) -> None:
        subject = start.record.partition("/")[2]
        super().__init__(desk, start, client=None, form=ask_form(Question.FORK, subject))
        self._key = int(subject)
        self._detail: ForkDetail | None = None
        self._view: ForkView

    def attach(self, view: ForkView) -> None:
        self._view = view
        workspace = self._desk.workspace

        def work() -> tuple[ForkDetail, Rows, Draft | None]:
            detail = workspace.decisions.exchange.fork(self._key)
            return detail, workspace.decisions.all(), self._form.open_work()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    @property
    def can_end_trust(self) -> bool:
        """Whether the list of people knows whose computer it is, and can be looked at here."""
        known = self._detail is not None and self._detail.person is not None
        return known and self._desk.shell.can_open(Screen.PROGRAMME_PERSON)

    def end_trust(self) -> None:
        """The key may be in other hands: to the page where the trust in the computer ends."""
        if self._detail is not None and self._detail.person is not None:
            self._desk.shell.go(Place(Screen.PROGRAMME_PERSON, record=to_hex(self._detail.person)))

    def settle(self) -> None:
        if self._detail is None or self._busy:
            return
        missing = () if self.choice == Answer.KEEP else (FieldProblem(CHOICE, "required"),)
        self._view.show_problems(missing)
        if missing:
            return
        self._busy = True
        answers = self._desk.workspace.exchange_answers
        self._desk.runner.submit(
            lambda: answers.leave_fork(self._key),
            done=self._settled,
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def _loaded(self, opened: tuple[ForkDetail, Rows, Draft | None]) -> None:
        self._detail, rows, draft = opened
        self._begin(rows, draft)
        self._view.show_fork(self._detail, number=self.number, count=self.count)
        self._view.put_cursor(self._start.field, self._start.cursor)

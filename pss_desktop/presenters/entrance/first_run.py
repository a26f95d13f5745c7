"""The first run: one question a page, back always works, and the vault is made on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.passphrase import WORDS_FOR_OVERSEEING, WORDS_OFFERED
from pss_desktop.presenters.entrance.doors import Doors
from pss_desktop.presenters.entrance.new_passphrase import NewPassphrase
from pss_desktop.presenters.runner import Priority, TaskRunner
from pss_desktop.services.entrance.vault_list import NewVault

if TYPE_CHECKING:  # what opens a vault is loaded after the first paint
    from pss_desktop.services.entrance.unlocking import Created
    from pss_desktop.services.workspace import Workspace


class Step(IntEnum):
    """The pages, in order."""

    LANGUAGE = 0
    NAME = 1
    PASSPHRASE = 2
    RECOVERY_CODE = 3
    PROGRAMME = 4
    FIRST_STEPS = 5


class Company(IntEnum):
    """With whom the person works; joining and founding are done in the open vault, now or later."""

    ALONE = 0
    JOIN = 1
    FOUND = 2


class Ending(IntEnum):
    """What the person does first; all but the practice vault in their own new one."""

    TODAY = 0
    ADD_CLIENT = 1
    JOIN_PROGRAMME = 2
    FOUND_PROGRAMME = 3
    PRACTICE = 4


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything answered so far; *made* once the vault lies on the disk."""

    person_name: str = ""
    vault_name: str = ""
    oversees: bool = False
    """Whether the person supervises others, so that more words are offered."""
    passphrase: NewPassphrase = field(default_factory=NewPassphrase)
    made: bool = False
    recovery_code: str = ""
    code_checked: bool = False
    company: Company = Company.ALONE


@dataclass(frozen=True, slots=True)
class Gap:
    """Why a page cannot be left yet, as a stable word."""

    reason: str


class FirstRunView(Protocol):
    """The pages of the first run."""

    def show_step(self, step: Step, answers: Answers) -> None: ...

    def show_answers(self, answers: Answers) -> None:
        """The same page, newly answered."""

    def show_busy(self, *, busy: bool) -> None: ...

    def show_gap(self, gap: Gap) -> None: ...

    def show_problem(self, problem: PssError | None) -> None: ...


class FirstRunPresenter:
    """Walks through the pages; the vault is made when its passphrase is settled, and can still be changed."""

    def __init__(
        self,
        doors: Doors,
        runner: TaskRunner,
        *,
        made: Callable[[Workspace], None],
        opened: Callable[[Workspace, Ending], None],
        leave: Callable[[], None] | None = None,
    ) -> None:
        self._doors = doors
        self._runner = runner
        self._tell_made = made
        self._opened = opened
        self._leave = leave
        self._answers = Answers()
        self._step = Step.LANGUAGE
        self._busy = False
        self._workspace: Workspace | None = None
        self._passphrase = ""
        self._view: FirstRunView

    def attach(self, view: FirstRunView) -> None:
        self._view = view
        view.show_step(self._step, self._answers)

    @property
    def at_work(self) -> bool:
        """Whether an answer is being carried out: the first is that the vault is made."""
        return self._busy

    @property
    def can_go_back(self) -> bool:
        """On the first page only when there is a screen before it."""
        return self._step is not Step.LANGUAGE or self._leave is not None

    # Answers

    def name_person(self, name: str) -> None:
        self._answers = replace(self._answers, person_name=name)

    def name_vault(self, name: str) -> None:
        if not self._answers.made:
            self._answers = replace(self._answers, vault_name=name)

    def type_passphrase(self, text: str) -> None:
        self._set_passphrase(self._answers.passphrase.with_typed(text))
        self._view.show_answers(self._answers)

    def offer_other_words(self) -> None:
        """Other words; what was typed is cleared."""
        count = WORDS_FOR_OVERSEEING if self._answers.oversees else WORDS_OFFERED
        self._runner.submit(
            lambda: self._doors.offer_passphrase(count), done=self._offer, failed=self._failed
        )

    def oversee(self, *, oversees: bool) -> None:
        """Whoever supervises others is offered a word more."""
        self._answers = replace(self._answers, oversees=oversees)
        self.offer_other_words()

    def choose_own(self, *, own: bool) -> None:
        """Take a text of one's own instead of the offered words, or the words again."""
        self._set_passphrase(self._answers.passphrase.with_own(own=own))
        self._view.show_step(self._step, self._answers)

    def choose_company(self, company: Company) -> None:
        self._answers = replace(self._answers, company=company)

    # Moving

    def go_back(self) -> None:
        if self._busy:
            return
        if self._step is not Step.LANGUAGE:
            self._show(Step(self._step - 1))
        elif self._leave is not None:
            self._leave()

    def go_on(self, typed_code: str = "") -> None:
        """Leave the page when its question is answered; *typed_code* counts on the recovery page only."""
        if self._busy:
            return
        self._view.show_problem(None)
        gap = self._gap()
        if gap is not None:
            self._view.show_gap(gap)
        elif self._step is Step.PASSPHRASE:
            self._settle_passphrase()
        elif self._step is Step.RECOVERY_CODE and not self._answers.code_checked:
            self._check_code(typed_code)
        else:
            self._next()

    def skip(self) -> None:
        """Leave the recovery code for later; Today will ask for it."""
        if self._step is Step.RECOVERY_CODE and not self._busy:
            self._next()

    def finish(self, ending: Ending) -> None:
        """Into the vault, with what was answered after it was made."""
        workspace = self._workspace
        if workspace is not None and not self._busy:
            self._work(lambda: self._keep_answers(workspace), lambda _: self._go_in(workspace, ending))

    def _go_in(self, workspace: Workspace, ending: Ending) -> None:
        """The page stands until another takes its place; nothing on it is done meanwhile."""
        self._set_busy(busy=True)
        self._opened(workspace, ending)

    def _gap(self) -> Gap | None:
        answers = self._answers
        if self._step is Step.NAME and not answers.person_name.strip():
            return Gap("no_name")
        if self._step is Step.NAME and not answers.vault_name.strip():
            return Gap("no_vault_name")
        reason = answers.passphrase.gap if self._step is Step.PASSPHRASE else ""
        return Gap(reason) if reason else None

    def _settle_passphrase(self) -> None:
        passphrase = self._answers.passphrase.text
        workspace, before = self._workspace, self._passphrase
        if workspace is None:
            new = NewVault(self._answers.vault_name.strip(), self._answers.person_name.strip(), passphrase)
            self._work(lambda: self._doors.create(new), lambda created: self._made(created, passphrase))
        elif passphrase != before:
            self._work(
                lambda: workspace.safekeeping.change_passphrase(before, passphrase),
                lambda _: self._changed_passphrase(passphrase),
            )
        else:
            self._next()

    def _made(self, created: Created, passphrase: str) -> None:
        self._workspace = created.workspace
        self._tell_made(created.workspace)
        self._answers = replace(self._answers, made=True, recovery_code=created.recovery_code)
        self._changed_passphrase(passphrase)

    def _changed_passphrase(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._next()

    def _check_code(self, typed: str) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if not typed.strip():
            self._view.show_gap(Gap("no_code"))
            return
        self._work(lambda: workspace.safekeeping.check_recovery_code(typed), lambda _: self._checked())

    def _checked(self) -> None:
        self._answers = replace(self._answers, code_checked=True)
        self._next()

    def _keep_answers(self, workspace: Workspace) -> None:
        name, book = self._answers.person_name.strip(), workspace.preferences
        in_company = self._answers.company is not Company.ALONE
        before = book.load()
        after = replace(before, person_name=name, wants_programme=in_company)
        if after != before:
            book.keep(after)

    def _next(self) -> None:
        self._show(Step(self._step + 1))

    def _show(self, step: Step) -> None:
        self._step = step
        self._view.show_step(step, self._answers)
        if step is Step.PASSPHRASE and not self._answers.passphrase.offered:
            self.offer_other_words()

    def _offer(self, words: str) -> None:
        self._set_passphrase(self._answers.passphrase.offer(words))
        if self._step is Step.PASSPHRASE:
            self._view.show_step(self._step, self._answers)

    def _work(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._set_busy(busy=True)

        def finished(value: object) -> None:
            self._set_busy(busy=False)
            done(value)

        def failed(problem: PssError) -> None:
            self._set_busy(busy=False)
            self._failed(problem)

        self._runner.submit(work, done=finished, failed=failed, priority=Priority.WRITE)

    def _failed(self, problem: PssError) -> None:
        self._view.show_problem(problem)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._view.show_busy(busy=busy)

    def _set_passphrase(self, passphrase: NewPassphrase) -> None:
        self._answers = replace(self._answers, passphrase=passphrase)

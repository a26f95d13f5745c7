"""The answer to one question while it is written: its draft, its place among all that waits, its deed."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from pss_desktop.domain.decision import CHOICE, Question
from pss_desktop.domain.errors import DecisionGoneError, PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.services.decisions.decision_views import AskRow, DecisionRow
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft

Rows = tuple[DecisionRow | AskRow, ...]


class AnswerPresenter(WritingPage):
    """Subclasses read what the question is about, and write the answer."""

    first_answer: ClassVar[str] = ""
    """What is chosen before anybody chose: only where it changes nothing."""

    def __init__(self, desk: Desk, start: Place, *, client: ClientId | None, form: str) -> None:
        super().__init__(desk, start, form, client)
        question, _, self._subject = start.record.partition("/")
        self.question: Final = Question(question)
        self._client = client
        self._rows: Rows = ()
        self._busy = False

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.DECISION, self._start.client, self._start.record, field, position)

    # What the person does

    def set_answer(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def later(self) -> None:
        """Back to the list; what was typed stays."""
        self._desk.shell.go(Place(Screen.DECISIONS))

    def open_today(self) -> None:
        self._desk.shell.go(Place(Screen.TODAY))

    def open_client(self) -> None:
        if self._client is not None:
            self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def walk(self, by: int) -> None:
        """To the decision before or after this one."""
        at = self.number - 1 + by
        if 0 <= at < len(self._rows):
            self._desk.shell.replace(place_of(self._rows[at]))

    def settle(self) -> None:
        """Write the answer if nothing keeps it back, else say what does."""
        raise NotImplementedError

    @property
    def deed(self) -> SignedDeed:
        """What the passphrase dialog says."""
        return SignedDeed.SETTLE

    @property
    def choice(self) -> str:
        """What is chosen now."""
        return text_of(self._form.content.get(CHOICE))

    @property
    def number(self) -> int:
        """Where it stands among all that wait, from 1."""
        found = (row.subject == self._subject and row.question is self.question for row in self._rows)
        return next((at for at, here in enumerate(found, start=1) if here), 1)

    @property
    def count(self) -> int:
        """How many wait."""
        return len(self._rows)

    # For subclasses

    def _begin(self, rows: Rows, draft: Draft | None) -> Mapping[str, object]:
        """Start from the *draft*; the answer as it is then."""
        self._rows = rows
        content: dict[str, object] = {CHOICE: self.first_answer} if self.first_answer else {}
        content |= dict(draft.content) if draft is not None else {}
        self._form.begin(content, draft.saved_at if draft is not None else None)
        return self._form.content

    def _sign(self, work: Callable[[], None], done: Callable[[None], None]) -> None:
        act = SignedAct(
            self.deed,
            work,
            done=done,
            failed=self._failed,
            dropped=lambda: self._view.put_cursor(*self._view.caret()),
        )
        self._desk.shell.sign_off(act)

    def _settled(self, _: None) -> None:
        self._form.has_gone()
        self._desk.shell.replace(Place(Screen.DECISIONS))

    def _failed(self, problem: PssError) -> None:
        self._busy = False
        if isinstance(problem, DecisionGoneError):
            self._form.stop()
            self._desk.shell.lost(problem)
        else:
            super()._failed(problem)


def place_of(row: DecisionRow | AskRow) -> Place:
    """The screen of one decision."""
    client = to_hex(row.client) if isinstance(row, DecisionRow) else ""
    return Place(Screen.DECISION, client, f"{row.question}/{row.subject}")

"""Writing down a supervision session, or a reflection: saved as it is typed, signed when done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.supervision_session import SupervisionForm, supervision_problems
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.place import Place
from pss_desktop.services.review.supervision_sessions import SUPERVISION_SESSION, Partner
from pss_desktop.services.writing.drafts import Draft


class SupervisionFormView(WritingView, Protocol):
    """The form."""

    def show_form(self, partners: tuple[Partner, ...], content: Mapping[str, object]) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    partners: tuple[Partner, ...]
    draft: Draft | None
    now: datetime


class SupervisionFormPresenter(WritingPage):
    """One is written at a time; what was begun comes back by itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start, SUPERVISION_SESSION, None)
        self._view: SupervisionFormView

    def attach(self, view: SupervisionFormView) -> None:
        self._view = view
        workspace = self._desk.workspace

        def work() -> _Opened:
            now = workspace.seat.storage.clock.now()
            return _Opened(workspace.review.sessions.partners(), self._form.open_work(), now)

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.SUPERVISION_FORM, field=field, cursor=position)

    # What the person does

    def set_answer(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def go_back(self) -> None:
        """Close and keep the draft."""
        self._desk.shell.go(Place(Screen.SUPERVISION))

    def throw_away(self) -> None:
        """Forget what is written."""
        self._form.discard(self.go_back, self._view.show_problem)

    def sign(self) -> None:
        """Sign if nothing keeps it back, else say what does."""
        if not self._form.is_open:
            return
        problems = supervision_problems(self._form.content)
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._ask_signature)

    # Within

    def _loaded(self, opened: _Opened) -> None:
        draft = opened.draft
        if draft is None:
            self._form.begin(self._fresh(opened), None)
        else:
            self._form.begin(draft.content, draft.saved_at)
        self._view.show_form(opened.partners, self._form.content)
        fresh = draft is None and self._start.field in tuple(SupervisionForm)
        self._view.put_cursor("discussed" if fresh else self._start.field, self._start.cursor)

    def _fresh(self, opened: _Opened) -> dict[str, object]:
        """Now, and the only person it can have been with; the form of it where the way here says so."""
        content: dict[str, object] = {"when": to_iso(opened.now.replace(second=0, microsecond=0))}
        form = self._start.field
        if form in tuple(SupervisionForm):
            content["form"] = form
        if len(opened.partners) == 1:
            content["counselor"] = opened.partners[0].id
        return content

    def _ask_signature(self) -> None:
        sessions = self._desk.workspace.review.sessions

        def work() -> RecordId:
            return sessions.sign(self._form.revision, origin=self)

        def done(record: RecordId) -> None:
            self._form.has_gone()
            self._desk.shell.replace(Place(Screen.SUPERVISION_PAGE, record=to_hex(record)))

        act = SignedAct(
            SignedDeed.SIGN_SUPERVISION,
            work,
            done=done,
            failed=self._failed,
            dropped=lambda: self._view.put_cursor(*self._view.caret()),
        )
        self._desk.shell.sign_off(act)

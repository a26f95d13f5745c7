"""Supervision sessions: the list, and reading one of them with what was added since."""

from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import RecordId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.session_note import ADDENDUM_FIELDS
from pss_desktop.domain.supervision_session import SupervisionForm
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.writing_page import WritingPage
from pss_desktop.presenters.written_form import WritingView
from pss_desktop.services.changes import Change
from pss_desktop.services.drafts import ADDENDUM_FORM, Draft
from pss_desktop.services.place import Place
from pss_desktop.services.supervision_sessions import (
    SUPERVISION_SESSION,
    SupervisionDetail,
    SupervisionRow,
)

TEXT = "text"


class SupervisionView(Protocol):
    """The list."""

    def show_sessions(self, sessions: tuple[SupervisionRow, ...], *, draft: bool) -> None:
        """*draft*: one is begun and not signed."""

    def show_problem(self, problem: PssError) -> None: ...


class SupervisionPresenter(QuietScreen):
    """Each line leads to its session; a new one is written on a page of its own."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: SupervisionView

    def attach(self, view: SupervisionView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.SUPERVISION)

    def close(self) -> None:
        self._end()

    def back(self) -> None:
        self._desk.shell.back()

    def write(self) -> None:
        """Write a new one, or go on with the one that is begun."""
        self._desk.shell.go(Place(Screen.SUPERVISION_FORM))

    def reflect(self) -> None:
        """Write a reflection of one's own."""
        self._desk.shell.go(Place(Screen.SUPERVISION_FORM, field=SupervisionForm.REFLECTION))

    def open_session(self, row: SupervisionRow) -> None:
        self._desk.shell.go(Place(Screen.SUPERVISION_PAGE, record=to_hex(row.id)))

    def _load(self) -> None:
        workspace = self._desk.workspace

        def work() -> tuple[tuple[SupervisionRow, ...], bool]:
            draft = workspace.drafts.open(SUPERVISION_SESSION, None)
            return workspace.review.sessions.all(), draft is not None

        def done(found: tuple[tuple[SupervisionRow, ...], bool]) -> None:
            self._view.show_sessions(found[0], draft=found[1])

        self._desk.runner.submit(work, done=done, failed=self._view.show_problem)

    def _changed(self, change: Change) -> None:
        if change.concerns(SUPERVISION_SESSION, "draft", "roster"):
            self._load()


class SupervisionPageView(WritingView, Protocol):
    """One session."""

    def show_session(self, detail: SupervisionDetail) -> None: ...

    def show_adding(self, text: str) -> None: ...

    def hide_adding(self) -> None: ...


class SupervisionPagePresenter(WritingPage):
    """Shows one signed session; an unfinished addition comes back by itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start, f"{ADDENDUM_FORM}:{start.record}", None)
        self._record = RecordId(from_hex(start.record))
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: SupervisionPageView

    def attach(self, view: SupervisionPageView) -> None:
        self._view = view

        def work() -> tuple[SupervisionDetail, Draft | None]:
            return self._desk.workspace.review.sessions.get(self._record), self._form.open_work()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.SUPERVISION_PAGE, record=to_hex(self._record), field=field, cursor=position)

    def close(self) -> None:
        super().close()
        self._end()

    # What the person does

    def open_list(self) -> None:
        self._desk.shell.go(Place(Screen.SUPERVISION))

    def begin_adding(self) -> None:
        """Open the field for an addition, with the words that were typed already."""
        if not self._form.is_open:
            self._form.begin({}, None)
        self._view.show_adding(self._text)

    def set_text(self, text: str) -> None:
        self._form.set(TEXT, text)

    def drop_adding(self) -> None:
        """Close the field and forget its words."""
        self._form.discard(self._view.hide_adding, self._view.show_problem)

    def sign(self) -> None:
        """Ask for the signature under the addition."""
        problems = check_fields(ADDENDUM_FIELDS, {ADDENDUM_FIELDS[0].name: self._text})
        self._view.show_problems(problems)
        if not problems:
            self._form.settle(self._ask_signature)

    # Within

    @property
    def _text(self) -> str:
        return text_of(self._form.content.get(TEXT))

    def _loaded(self, found: tuple[SupervisionDetail, Draft | None]) -> None:
        detail, draft = found
        self._view.show_session(detail)
        if draft is not None:
            self._form.begin(draft.content, draft.saved_at)
            self._view.show_adding(self._text)
            self._view.put_cursor(self._start.field or TEXT, self._start.cursor)

    def _ask_signature(self) -> None:
        text, sessions = self._text, self._desk.workspace.review.sessions

        def done(detail: SupervisionDetail) -> None:
            self._form.has_gone()
            self._view.hide_adding()
            self._view.show_session(detail)

        act = SignedAct(
            SignedDeed.ADD_TO_RECORD,
            lambda: sessions.add(self._record, text, origin=self),
            done=done,
            failed=self._view.show_problem,
            dropped=lambda: self._view.put_cursor(TEXT, len(text)),
        )
        self._desk.shell.sign_off(act)

    def _changed(self, change: Change) -> None:
        if change.origin is self or not change.concerns(SUPERVISION_SESSION):
            return
        sessions = self._desk.workspace.review.sessions
        self._desk.runner.submit(
            lambda: sessions.get(self._record), done=self._view.show_session, failed=self._desk.shell.lost
        )

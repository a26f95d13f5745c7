"""Supervision sessions: the list, and reading one of them with what was added since."""

from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import RecordId, from_hex, to_hex
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.domain.supervision_session import SupervisionForm
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, SignedDeed
from pss_desktop.presenters.forms.addition_page import AdditionPage, AdditionView
from pss_desktop.services.place import Place
from pss_desktop.services.review.supervision_sessions import (
    SUPERVISION_SESSION,
    SupervisionDetail,
    SupervisionRow,
)
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import Draft


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


class SupervisionPageView(AdditionView, Protocol):
    """One session."""

    def show_session(self, detail: SupervisionDetail) -> None: ...


class SupervisionPagePresenter(AdditionPage):
    """Shows one signed session."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start, None)
        self._record = RecordId(from_hex(start.record))
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

    # What the person does

    def open_list(self) -> None:
        self._desk.shell.go(Place(Screen.SUPERVISION))

    # Within

    def _loaded(self, found: tuple[SupervisionDetail, Draft | None]) -> None:
        detail, draft = found
        self._view.show_session(detail)
        self._take_up(draft)

    def _ask_signature(self, _: AddendumKind, text: str) -> None:
        sessions = self._desk.workspace.review.sessions
        self._sign_addition(
            SignedDeed.ADD_TO_RECORD,
            lambda: sessions.add(self._record, text, origin=self),
            self._view.show_session,
        )

    def _changed(self, change: Change) -> None:
        if change.origin is self or not change.concerns(SUPERVISION_SESSION):
            return
        sessions = self._desk.workspace.review.sessions
        self._desk.runner.submit(
            lambda: sessions.get(self._record), done=self._view.show_session, failed=self._desk.shell.lost
        )

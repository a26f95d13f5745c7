"""Reviewing one note: its words beside what is said about them, and the decision about its exact version."""

from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import InvalidFieldsError, PssError
from pss_desktop.domain.fields import as_number, check_fields
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.review import COMMENT_FIELDS
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.place import Place
from pss_desktop.services.review.review import comment_form
from pss_desktop.services.review.review_views import NotePart, ReviewedNote
from pss_desktop.services.sessions.note_views import NoteDetail
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import Draft

COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Composing:
    """The comment that is being written; *quote* is '' for one about the whole note."""

    text: str
    quote: str
    urgent: bool
    number: int


class ReviewNoteView(WritingView, Protocol):
    """The review page of one note."""

    def show_case(self, facts: CaseFacts) -> None:
        """How consent and safety plan of the case stand."""

    def show_review(self, review: ReviewedNote) -> None: ...

    def show_composer(self, composing: Composing) -> None:
        """Open the field for a comment."""

    def hide_composer(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    facts: CaseFacts
    review: ReviewedNote
    draft: Draft | None


class ReviewNotePresenter(WritingPage):
    """What is decided is what is shown: another version than the one on the screen is refused."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        self._note = RecordId(from_hex(start.record))
        super().__init__(desk, start, comment_form(self._note), self._client)
        self._review: ReviewedNote | None = None
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ReviewNoteView

    def attach(self, view: ReviewNoteView) -> None:
        self._view = view
        self._load()

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.REVIEW_NOTE, to_hex(self._client), to_hex(self._note), field, position)

    def close(self) -> None:
        super().close()
        self._end()

    # Where one goes from here

    def open_queue(self) -> None:
        self._desk.shell.go(Place(Screen.REVIEW, record=to_hex(self._note)))

    def open_case(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, to_hex(self._client)))

    def open_next(self) -> None:
        """The next note that waits, or the queue when none does."""
        queue = self._desk.workspace.review.queue
        self._desk.runner.submit(
            lambda: self._place_after(queue.next_after(self._note)),
            done=self._desk.shell.go,
            failed=self._view.show_problem,
        )

    # Comments

    def comment_on(self, part: NotePart, start: int, end: int) -> None:
        """Begin a comment on letters *start* to *end* of *part*; blank ones are about the whole note."""
        if not part.words[start:end].strip():
            self.comment_on_note()
            return
        place = {"operation": to_hex(part.operation), "part": part.part, "start": start, "end": end}
        self._compose(place)

    def comment_on_note(self) -> None:
        """Begin a comment about the note as a whole."""
        self._compose({})

    def set_text(self, text: str) -> None:
        self._form.set(COMMENT, text)

    def set_urgent(self, *, urgent: bool) -> None:
        self._form.set("urgent", urgent)

    def drop_comment(self) -> None:
        """Close the field and forget its words."""
        self._form.discard(self._view.hide_composer, self._view.show_problem)

    def add_comment(self) -> None:
        """What is written becomes part of the review."""
        if not self._form.is_open:
            return
        words = text_of(self._form.content.get(COMMENT))
        problems = check_fields(COMMENT_FIELDS, {COMMENT: words})
        self._view.show_problems(problems)
        if not problems:
            self._form.settle(self._write_comment)

    # Decisions

    def approve(self) -> None:
        """Sign that this very version is right."""
        self._decide(SignedDeed.APPROVE_NOTE)

    def return_it(self) -> None:
        """Sign that this very version needs work."""
        self._decide(SignedDeed.RETURN_NOTE)

    def co_sign(self) -> None:
        """Put one's own name under the note."""
        notes = self._desk.workspace.notes

        def done(_: NoteDetail) -> None:
            self._reload()

        self._desk.shell.sign_off(
            SignedAct(
                SignedDeed.CO_SIGN,
                lambda: notes.co_sign(self._note, origin=self),
                done=done,
                failed=self._view.show_problem,
                dropped=_nothing,
            )
        )

    # Within

    def _decide(self, deed: SignedDeed) -> None:
        review = self._review
        if review is None:
            return
        notes, digest = self._desk.workspace.review.notes, review.version.digest
        act = notes.approve if deed is SignedDeed.APPROVE_NOTE else notes.return_it

        def ask() -> None:
            self._desk.shell.sign_off(
                SignedAct(
                    deed,
                    lambda: act(self._note, digest, origin=self),
                    done=self._show_review,
                    failed=self._refused,
                    dropped=_nothing,
                )
            )

        self._form.settle(ask)

    def _refused(self, problem: PssError) -> None:
        if isinstance(problem, InvalidFieldsError):
            self.comment_on_note()
            self._view.show_problems(problem.problems)
            return
        self._view.show_problem(problem)
        self._reload()

    def _compose(self, place: dict[str, object]) -> None:
        """Open the field at *place*; words that were typed already stay in it."""
        if self._form.is_open:
            written = self._form.content
            kept = {COMMENT: text_of(written.get(COMMENT)), "urgent": written.get("urgent") is True}
            self._form.replace({**place, **kept})
        else:
            self._form.begin(place, None)
        self._view.show_composer(self._composing())

    def _composing(self) -> Composing:
        content, review = self._form.content, self._review
        return Composing(
            text=text_of(content.get(COMMENT)),
            quote="" if review is None else _quote(content, review),
            urgent=content.get("urgent") is True,
            number=1 if review is None else len(review.comments) + 1,
        )

    def _write_comment(self) -> None:
        notes, revision = self._desk.workspace.review.notes, self._form.revision

        def done(review: ReviewedNote) -> None:
            self._form.has_gone()
            self._view.hide_composer()
            self._show_review(review)

        self._desk.runner.submit(
            lambda: notes.comment(self._note, revision, origin=self),
            done=done,
            failed=self._view.show_problem,
        )

    def _place_after(self, note: RecordId | None) -> Place:
        if note is None:
            return Place(Screen.REVIEW)
        client = self._desk.workspace.notes.get(note).note.client
        return Place(Screen.REVIEW_NOTE, to_hex(client), to_hex(note))

    def _load(self) -> None:
        def work() -> _Opened:
            workspace = self._desk.workspace
            facts = workspace.facts.of(self._client)
            return _Opened(facts, workspace.review.notes.open(self._note), self._form.open_work())

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened) -> None:
        self._view.show_case(opened.facts)
        self._show_review(opened.review)
        draft = opened.draft
        if draft is not None:
            self._form.begin(draft.content, draft.saved_at)
            self._view.show_composer(self._composing())
        self._return_to_field()

    def _show_review(self, review: ReviewedNote) -> None:
        self._review = review
        self._view.show_review(review)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns("review", "session_note", client=self._client):
            self._reload()

    def _reload(self) -> None:
        notes = self._desk.workspace.review.notes
        self._desk.runner.submit(
            lambda: notes.open(self._note), done=self._show_review, failed=self._desk.shell.lost
        )


def _quote(content: dict[str, object], review: ReviewedNote) -> str:
    start, end = as_number(content.get("start")), as_number(content.get("end"))
    if start is None or end is None:
        return ""
    name, operation = content.get("part"), content.get("operation")
    words = (one.words for one in review.parts if (one.part, to_hex(one.operation)) == (name, operation))
    return next(words, "")[int(start) : int(end)]


def _nothing() -> None:
    return None

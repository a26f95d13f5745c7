"""The review queue, a note under review, and supervision sessions, without a window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.errors import FieldProblem, PssError, RecordNotFoundError
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.clients.client_page import ClientPagePresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.review.review_note import Composing, ReviewNotePresenter
from pss_desktop.presenters.review.review_queue import QueueState, ReviewQueuePresenter
from pss_desktop.presenters.review.review_watch import ReviewPlace, ReviewWatch
from pss_desktop.presenters.review.supervision import SupervisionPagePresenter, SupervisionPresenter
from pss_desktop.presenters.review.supervision_form import SupervisionFormPresenter
from pss_desktop.presenters.sessions.note_page import NotePagePresenter
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.place import Place
from pss_desktop.services.review.review_views import Draw, ReviewedNote, ReviewMark
from pss_desktop.services.review.supervision_sessions import (
    SUPERVISION_SESSION,
    Partner,
    SupervisionDetail,
    SupervisionRow,
)
from tests.presenters.hands import InlineRunner
from tests.presenters.shown import ClientShown, NotePageShown
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE
from tests.services.review_pair import Pair


@dataclass
class Shown:
    """Any of these pages: it remembers what it was told last."""

    queue: QueueState | None = None
    drawn: Draw | None = None
    selected: str = ""
    facts: CaseFacts | None = None
    review: ReviewedNote | None = None
    composing: Composing | None = None
    sessions: tuple[SupervisionRow, ...] = ()
    draft: bool = False
    detail: SupervisionDetail | None = None
    adding: str | None = None
    content: dict[str, object] = field(default_factory=dict)
    partners: tuple[Partner, ...] = ()
    saved: SaveState | None = None
    problems: tuple[FieldProblem, ...] = ()
    problem: PssError | None = None
    cursor: tuple[str, int] = ("", 0)

    def fields(self) -> tuple[str, str] | None:
        """What is being written, about which words."""
        return None if self.composing is None else (self.composing.text, self.composing.quote)

    def said(self) -> list[str]:
        """What stands in the review."""
        return [] if self.review is None else [one.comment.text for one in self.review.comments]

    def show_queue(self, state: QueueState) -> None:
        self.queue = state

    def show_drawn(self, draw: Draw) -> None:
        self.drawn = draw

    def select_note(self, note: str) -> None:
        self.selected = note

    def show_case(self, facts: CaseFacts) -> None:
        self.facts = facts

    def show_review(self, review: ReviewedNote) -> None:
        self.review = review

    def show_composer(self, composing: Composing) -> None:
        self.composing = composing

    def hide_composer(self) -> None:
        self.composing = None

    def show_sessions(self, sessions: tuple[SupervisionRow, ...], *, draft: bool) -> None:
        self.sessions, self.draft = sessions, draft

    def show_session(self, detail: SupervisionDetail) -> None:
        self.detail = detail

    def show_adding(self, _: AddendumKind, text: str) -> None:
        self.adding = text

    def hide_adding(self) -> None:
        self.adding = None

    def show_form(self, partners: tuple[Partner, ...], content: Mapping[str, object]) -> None:
        self.partners, self.content = partners, dict(content)

    def show_save_state(self, state: SaveState) -> None:
        self.saved = state

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.problems = problems

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    def caret(self) -> tuple[str, int]:
        return self.cursor

    def put_cursor(self, name: str, position: int) -> None:
        self.cursor = (name, position)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair.join(tmp_path)
    yield made
    made.close()


@pytest.fixture
def still(pair: Pair) -> StillDesk:
    return StillDesk(pair.supervisor)


def under_review(still: StillDesk, note: RecordId, **place: object) -> tuple[ReviewNotePresenter, Shown]:
    client = still.desk.workspace.notes.get(note).note.client
    here = Place(Screen.REVIEW_NOTE, to_hex(client), to_hex(note), **place)  # type: ignore[arg-type]
    presenter, shown = ReviewNotePresenter(still.desk, here), Shown()
    presenter.attach(shown)
    return presenter, shown


def queue(still: StillDesk, record: str = "") -> tuple[ReviewQueuePresenter, Shown]:
    presenter, shown = ReviewQueuePresenter(still.desk, Place(Screen.REVIEW, record=record)), Shown()
    presenter.attach(shown)
    return presenter, shown


# The queue


def test_the_queue_leads_to_its_notes_and_back_to_the_same_line(pair: Pair, still: StillDesk) -> None:
    note = pair.send()
    presenter, shown = queue(still)
    assert shown.queue is not None
    assert shown.queue.supervises == 1
    (row,) = shown.queue.rows
    presenter.open_note(row)
    assert still.shell.places[-1].screen == Screen.REVIEW_NOTE
    assert presenter.place().record == to_hex(note)
    _, again = queue(still, presenter.place().record)
    assert again.selected == to_hex(note)
    presenter.open_supervision()
    assert still.shell.places[-1] == Place(Screen.SUPERVISION)


def test_the_queue_follows_what_others_change_until_it_is_closed(pair: Pair, still: StillDesk) -> None:
    presenter, shown = queue(still)
    note = pair.send()
    pair.comment(note, "Who was there?")
    assert shown.queue is not None
    assert [row.mark for row in shown.queue.rows] == [ReviewMark.IN_REVIEW]
    presenter.close()
    pair.decide(note, "return")
    assert len(shown.queue.rows) == 1


def test_a_draw_is_told_and_shown(pair: Pair, still: StillDesk) -> None:
    pair.write_note("Nobody sent this.")
    pair.to_supervisor()
    presenter, shown = queue(still)
    presenter.draw(50, 365)
    assert shown.drawn is not None
    assert (len(shown.drawn.drawn), shown.drawn.among, len(shown.drawn.seed)) == (1, 1, 8)
    assert shown.queue is not None
    assert [row.mark for row in shown.queue.rows] == [ReviewMark.DRAWN]


def test_the_frame_offers_reviews_to_supervisors_with_what_waits(pair: Pair) -> None:
    told: list[ReviewPlace] = []
    for desk in (pair.supervisor, pair.counselor):
        watch = ReviewWatch(desk, InlineRunner(), told.append)
        watch.look()
        watch.close()
    assert told == [ReviewPlace(True, 0, True), ReviewPlace(False, 0, True)]
    watch = ReviewWatch(pair.supervisor, InlineRunner(), told.append)
    note = pair.send()
    pair.comment(note, "Who was there?")
    assert told[-1] == ReviewPlace(True, 1, True)
    watch.close()


# A note under review


def test_a_comment_on_a_passage_is_written_as_a_draft_and_then_added(pair: Pair, still: StillDesk) -> None:
    note = pair.send("She used the plan twice.")
    presenter, shown = under_review(still, note)
    assert shown.review is not None
    (part,) = shown.review.parts
    presenter.add_comment()
    presenter.comment_on(part, 0, 8)
    assert shown.fields() == ("", "She used")
    presenter.add_comment()
    assert [one.field for one in shown.problems] == ["comment"]
    presenter.set_text("Which step?")
    presenter.set_urgent(urgent=True)
    presenter.focus_lost()
    work = presenter.unsaved_work()
    if work is not None:
        work()
    again, other = under_review(still, note, field="comment", cursor=3)
    assert other.composing == Composing("Which step?", "She used", urgent=True, number=1)
    assert other.cursor == ("comment", 3)
    again.close()
    presenter.comment_on(part, 9, 12)
    assert shown.fields() == ("Which step?", "the")
    presenter.add_comment()
    assert (shown.fields(), shown.said()) == (None, ["Which step?"])
    presenter.comment_on(part, 3, 4)
    written = shown.fields()
    presenter.drop_comment()
    assert (written, shown.fields()) == (("", ""), None)


def test_blank_letters_are_about_the_whole_note(pair: Pair, still: StillDesk) -> None:
    note = pair.send("She used the plan twice.")
    presenter, shown = under_review(still, note)
    assert shown.review is not None
    presenter.comment_on(shown.review.parts[0], 3, 4)
    assert shown.composing is not None
    assert shown.composing.quote == ""


def test_the_version_that_is_shown_is_approved_and_the_next_one_opened(pair: Pair, still: StillDesk) -> None:
    first, second = pair.send("One."), pair.send("Two.")
    presenter, shown = under_review(still, first)
    pair.supervisor.signing.confirm(PASSPHRASE)
    presenter.approve()
    assert shown.review is not None
    assert shown.review.mark is ReviewMark.APPROVED
    presenter.open_next()
    assert still.shell.places[-1].record == to_hex(second)
    other, there = under_review(still, second)
    pair.supervisor.signing.confirm(PASSPHRASE)
    other.approve()
    assert there.review is not None
    other.open_next()
    assert still.shell.places[-1] == Place(Screen.REVIEW)
    other.open_queue()
    assert still.shell.places[-1].record == to_hex(second)
    other.open_case()
    assert still.shell.places[-1].screen == Screen.CLIENT


def test_returning_without_a_word_opens_the_field_and_says_so(pair: Pair, still: StillDesk) -> None:
    note = pair.send()
    presenter, shown = under_review(still, note)
    pair.supervisor.signing.confirm(PASSPHRASE)
    presenter.return_it()
    assert shown.composing is not None
    assert [one.field for one in shown.problems] == ["comment"]


def test_what_was_refused_is_said_and_the_note_read_again(pair: Pair, still: StillDesk) -> None:
    note = pair.send()
    presenter, shown = under_review(still, note)
    presenter.approve()
    assert shown.problem is not None
    assert shown.review is not None
    assert shown.review.mark is ReviewMark.SENT


def test_co_signing_and_what_others_do_is_shown(pair: Pair, still: StillDesk) -> None:
    note = pair.send()
    presenter, shown = under_review(still, note)
    pair.supervisor.signing.confirm(PASSPHRASE)
    presenter.co_sign()
    assert shown.review is not None
    assert len(shown.review.detail.co_signed) == 1
    pair.comment(note, "Who was there?")
    assert shown.said() == ["Who was there?"]
    assert presenter.place().record == to_hex(note)
    presenter.leave(presenter.close)


def test_a_note_that_is_not_here_is_lost(pair: Pair, still: StillDesk) -> None:
    note = pair.send()
    client = pair.supervisor.notes.get(note).note.client
    place = Place(Screen.REVIEW_NOTE, to_hex(client), to_hex(b"no-note-of-these"))
    ReviewNotePresenter(still.desk, place).attach(Shown())
    assert isinstance(still.shell.problems[-1], RecordNotFoundError)


# The counselor's page of the note


def note_page(pair: Pair, note: RecordId) -> tuple[NotePagePresenter, NotePageShown]:
    client = pair.counselor.notes.get(note).note.client
    place = Place(Screen.NOTE, to_hex(client), to_hex(note))
    presenter, shown = NotePagePresenter(StillDesk(pair.counselor).desk, place), NotePageShown()
    presenter.attach(shown)
    return presenter, shown


def test_a_note_is_sent_from_its_page_and_an_addendum_answers_a_comment(pair: Pair) -> None:
    note = pair.write_note()
    presenter, shown = note_page(pair, note)
    assert shown.state is not None
    assert shown.state.review.may_send
    presenter.send_for_review()
    assert shown.state.review.mark is ReviewMark.SENT
    pair.to_supervisor()
    pair.comment(note, "Which step?")
    pair.to_counselor()
    assert len(pair.counselor.review.news.lines()) == 1
    presenter.close()

    presenter, shown = note_page(pair, note)
    assert pair.counselor.review.news.lines() == ()
    assert shown.state is not None
    (said,) = shown.state.review.comments
    presenter.answer(said.id)
    presenter.set_text("Step 2.")
    presenter.leave(presenter.close)
    presenter, shown = note_page(pair, note)
    assert shown.adding is not None
    pair.counselor.signing.confirm(PASSPHRASE)
    presenter.sign()
    assert shown.state is not None
    (said,) = shown.state.review.comments
    assert [one.addendum.text for one in said.answers] == ["Step 2."]


def test_the_list_of_notes_says_how_their_reviews_stand(pair: Pair) -> None:
    note = pair.send()
    client = pair.counselor.notes.get(note).note.client
    place = Place(Screen.CLIENT_NOTES, to_hex(client))
    presenter = ClientPagePresenter(StillDesk(pair.counselor).desk, place)
    shown = ClientShown()
    presenter.attach(shown)
    assert shown.state is not None
    assert shown.state.reviews == {note: ReviewMark.SENT}
    presenter.close()


# Supervision


def test_a_session_is_written_down_signed_read_and_added_to(still: StillDesk) -> None:
    listed, shown = SupervisionPresenter(still.desk, Place(Screen.SUPERVISION)), Shown()
    listed.attach(shown)
    assert (shown.sessions, shown.draft) == ((), False)
    listed.write()
    form, filled = SupervisionFormPresenter(still.desk, still.shell.places[-1]), Shown()
    form.attach(filled)
    assert filled.content["counselor"] == filled.partners[0].id
    form.sign()
    assert {one.field for one in filled.problems} == {"form", "discussed"}
    form.set_answer("form", "individual")
    form.set_answer("discussed", "The evenings.")
    form.focus_lost()
    assert shown.draft
    form.set_answer("case_code", "Z9-999")
    still.desk.workspace.signing.confirm(PASSPHRASE)
    form.sign()
    assert [one.code for one in filled.problems] == ["unknown_code"]
    form.set_answer("case_code", "")
    form.sign()
    (row,) = shown.sessions
    assert still.shell.places[-1] == Place(Screen.SUPERVISION_PAGE, record=to_hex(row.id))
    listed.open_session(row)
    listed.back()
    listed.close()


def test_what_is_added_to_a_session_comes_back_by_itself_until_it_is_signed(
    pair: Pair, still: StillDesk
) -> None:
    (partner,) = pair.supervisor.review.sessions.partners()
    content = {
        "when": "2026-11-22T09:00:00.000Z",
        "form": "individual",
        "discussed": "The evenings.",
        "counselor": partner.id,
    }
    saved = pair.supervisor.drafts.save(SUPERVISION_SESSION, None, content, 0)
    pair.supervisor.signing.confirm(PASSPHRASE)
    session = pair.supervisor.review.sessions.sign(saved.revision)
    still.shell.go(Place(Screen.SUPERVISION_PAGE, record=to_hex(session)))
    page, read = SupervisionPagePresenter(still.desk, still.shell.places[-1]), Shown()
    page.attach(read)
    page.begin_adding()
    page.sign()
    assert [one.field for one in read.problems] == ["addendum"]
    page.set_text("Agreed by phone.")
    page.focus_lost()
    assert page.unsaved_work() is None
    other, again = SupervisionPagePresenter(still.desk, page.place()), Shown()
    other.attach(again)
    assert again.adding == "Agreed by phone."
    other.close()
    page.sign()
    assert read.adding is None
    assert read.detail is not None
    assert [one.text for one, _ in read.detail.addenda] == ["Agreed by phone."]
    page.begin_adding()
    page.drop_adding()
    page.open_list()
    page.leave(page.close)


def test_a_reflection_begins_as_one_and_can_be_thrown_away(still: StillDesk) -> None:
    listed, shown = SupervisionPresenter(still.desk, Place(Screen.SUPERVISION)), Shown()
    listed.attach(shown)
    listed.reflect()
    form, filled = SupervisionFormPresenter(still.desk, still.shell.places[-1]), Shown()
    form.attach(filled)
    assert filled.content["form"] == "reflection"
    assert filled.cursor == ("discussed", 0)
    form.set_answer("discussed", "I hurried.")
    form.leave(form.close)
    assert form.unsaved_work() is None
    assert form.place().screen == Screen.SUPERVISION_FORM
    again, there = SupervisionFormPresenter(still.desk, form.place()), Shown()
    again.attach(there)
    assert there.content["discussed"] == "I hurried."
    again.sign()
    assert there.problem is not None
    again.throw_away()
    assert still.shell.places[-1] == Place(Screen.SUPERVISION)
    assert not shown.draft

"""A note goes to the supervisor and back: sent, commented on, returned, answered, approved, changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    InvalidFieldsError,
    NoSupervisorError,
    NotAllowedError,
    NoteChangedError,
    NotSupervisorError,
    PassphraseNeededError,
    StaleDraftError,
)
from pss_desktop.domain.ids import PersonId, RecordId
from pss_desktop.domain.review import Approved, Returned, SentForReview, review_of
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.clients.views_noted import VIEWED
from pss_desktop.services.review.review_views import NewsKind, ReviewMark
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note
from tests.services.elsewhere import Elsewhere
from tests.services.review_pair import Pair
from tests.team import COUNSELOR, SUPERVISOR

WORDS = "She used the plan twice. Her sister came."


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair.join(tmp_path)
    yield made
    made.close()


def test_a_sent_note_waits_for_the_supervisor_under_its_code_alone(pair: Pair) -> None:
    note = pair.send()
    (row,) = pair.supervisor.review.queue.waiting()
    assert (row.note, row.mark, row.writer, row.risk) == (note, ReviewMark.SENT, COUNSELOR, "")
    assert row.code
    seen = pair.supervisor.clients.get(row.client)
    assert seen.identity.shown_name == ""
    assert seen.client.code == row.code
    assert pair.supervisor.today.load().to_review == 1
    assert pair.counselor.review.queue.waiting() == ()


def test_to_open_a_note_that_waits_is_a_noted_look_at_its_client(pair: Pair) -> None:
    note = pair.send()
    client = pair.supervisor.review.notes.open(note).detail.note.client
    assert (VIEWED, client) in [(one.act, one.object_id) for one in pair.supervisor.audit.page()]


def test_sending_again_while_it_waits_changes_nothing(pair: Pair) -> None:
    note = pair.send()
    read = pair.counselor.review.notes.send(note)
    assert isinstance(read.state, SentForReview)
    assert not read.may_send
    assert len(pair.counselor.vault.storage.records.acts(review_of(note))) == 1


def test_a_comment_on_a_passage_names_its_exact_place_and_version(pair: Pair) -> None:
    note = pair.send(WORDS)
    read = pair.supervisor.review.notes.open(note)
    (part,) = read.parts
    pair.comment(note, " Which step? ", operation=part.operation.hex(), part=part.part, start=0, end=24)
    (said,) = pair.supervisor.review.notes.open(note).comments
    assert said.comment.text == "Which step?"
    assert said.comment.passage is not None
    assert said.comment.passage.quote == "She used the plan twice."
    assert said.comment.passage.stands_in(part.words)
    assert said.comment.version == read.version
    assert (said.number, said.name, said.mine) == (1, SUPERVISOR, True)
    assert pair.supervisor.review.queue.waiting()[0].mark is ReviewMark.IN_REVIEW
    assert [hit.note for hit in pair.supervisor.finder.search("step").notes] == []


def test_a_comment_needs_words_its_own_draft_and_a_passage_that_is_there(pair: Pair) -> None:
    note = pair.send()
    with pytest.raises(InvalidFieldsError):
        pair.comment(note, "   ")
    with pytest.raises(StaleDraftError):
        pair.supervisor.review.notes.comment(note, 7)
    other = pair.send()
    with pytest.raises(ValueError, match="part"):
        pair.comment(other, "Where?", operation="11" * 32, part="plan", start=0, end=4)


def test_a_returned_note_comes_back_is_answered_and_approved(pair: Pair) -> None:
    note = pair.send()
    pair.clock.advance(hours=1)
    pair.comment(note, "Which step did they use?")
    pair.decide(note, "return")
    assert pair.supervisor.review.queue.waiting() == ()
    pair.to_counselor()
    (line,) = pair.counselor.today.load().review_news
    assert (line.kind, line.note, line.by, line.comments) == (NewsKind.RETURNED, note, SUPERVISOR, 1)
    assert line.name == "Fern Riverbend"
    read = pair.counselor.review.notes.open(note)
    assert isinstance(read.state, Returned)
    assert read.decided_by == SUPERVISOR
    pair.counselor.review.news.look_at(note)
    assert [one.kind for one in pair.counselor.today.load().review_news] == [NewsKind.RETURNED]

    pair.clock.advance(hours=1)
    answer = read.comments[0].id.hex()
    pair.counselor.signing.confirm(PASSPHRASE)
    pair.counselor.notes.add_addendum(note, AddendumKind.ADDENDUM, "Step 2, both times.", answers=answer)
    assert pair.counselor.today.load().review_news == ()
    pair.to_supervisor()
    (row,) = pair.supervisor.review.queue.waiting()
    assert row.mark is ReviewMark.ANSWERED
    read = pair.supervisor.review.notes.open(note)
    assert read.number == 2
    assert [one.addendum.text for one in read.comments[0].answers] == ["Step 2, both times."]
    assert read.comments[0].answers[0].name == COUNSELOR

    pair.decide(note, "approve")
    assert isinstance(pair.supervisor.review.notes.open(note).state, Approved)
    pair.to_counselor()
    (line,) = pair.counselor.today.load().review_news
    assert line.kind is NewsKind.APPROVED
    pair.counselor.review.news.look_at(note)
    assert pair.counselor.today.load().review_news == ()


def test_what_is_added_after_the_approval_shows_on_both_sides(pair: Pair) -> None:
    note = pair.send()
    pair.decide(note, "approve")
    pair.to_counselor()
    pair.clock.advance(hours=2)
    pair.counselor.signing.confirm(PASSPHRASE)
    pair.counselor.notes.add_addendum(note, AddendumKind.AMENDMENT, "It was Tuesday.")
    pair.to_supervisor()
    for desk in (pair.counselor, pair.supervisor):
        read = desk.review.notes.open(note)
        assert read.mark is ReviewMark.CHANGED
    (row,) = pair.supervisor.review.queue.waiting()
    assert row.mark is ReviewMark.CHANGED
    assert row.since == pair.clock.now()
    pair.decide(note, "approve")
    assert pair.supervisor.review.queue.waiting() == ()


def test_a_second_name_under_an_approved_note_does_not_undo_the_approval(pair: Pair) -> None:
    note = pair.send()
    pair.decide(note, "approve")
    pair.supervisor.signing.confirm(PASSPHRASE)
    pair.supervisor.notes.co_sign(note)
    assert pair.supervisor.review.notes.open(note).mark is ReviewMark.APPROVED
    pair.to_counselor()
    read = pair.counselor.review.notes.open(note)
    assert read.mark is ReviewMark.APPROVED
    assert len(read.detail.co_signed) == 1


def test_a_decision_is_about_the_version_that_was_read(pair: Pair) -> None:
    note = pair.send()
    digest = pair.supervisor.review.notes.open(note).version.digest
    pair.counselor.signing.confirm(PASSPHRASE)
    pair.counselor.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was Tuesday.")
    pair.to_supervisor()
    pair.supervisor.signing.confirm(PASSPHRASE)
    with pytest.raises(NoteChangedError):
        pair.supervisor.review.notes.approve(note, digest)
    assert pair.supervisor.review.notes.open(note).mark is ReviewMark.SENT


def test_a_decision_asks_for_the_passphrase_each_time(pair: Pair) -> None:
    first, second = pair.send(), pair.send()
    pair.decide(first, "approve")
    digest = pair.supervisor.review.notes.open(second).version.digest
    with pytest.raises(PassphraseNeededError):
        pair.supervisor.review.notes.approve(second, digest)


def test_a_return_says_why(pair: Pair) -> None:
    note = pair.send()
    with pytest.raises(InvalidFieldsError):
        pair.decide(note, "return")
    pair.comment(note, "Who was there?")
    pair.decide(note, "return")
    pair.clock.advance(minutes=1)
    with pytest.raises(InvalidFieldsError):
        pair.decide(note, "return")


def test_only_whom_the_roster_links_may_decide_and_only_the_writer_may_send(pair: Pair) -> None:
    note = pair.send()
    with pytest.raises(NotSupervisorError):
        pair.counselor.review.notes.approve(note, b"")
    pair.part()
    assert pair.supervisor.review.queue.waiting() == ()
    with pytest.raises(NotSupervisorError):
        pair.decide(note, "approve")
    with pytest.raises(NoSupervisorError):
        pair.counselor.review.notes.send(note)
    with pytest.raises(NoSupervisorError):
        pair.supervisor.review.notes.send(note)


def test_nobody_sends_anothers_note(pair: Pair) -> None:
    note = pair.send()
    own = sign_note(pair.supervisor, add_client(pair.supervisor, "Moss Hill"), "My own.")
    with pytest.raises(NoSupervisorError):
        pair.supervisor.review.notes.send(own)
    assert not pair.supervisor.review.notes.open(note).may_send


def test_the_highest_risk_stands_first_then_the_longest_waiting(pair: Pair) -> None:
    first = pair.send("One.")
    pair.clock.advance(days=1)
    second = pair.send("Two.")
    pair.clock.advance(days=1)
    other = add_client(pair.counselor, "Moss Hill")
    third = sign_note(pair.counselor, other, "Three.")
    pair.counselor.review.notes.send(third)
    saved = pair.counselor.drafts.save("risk_level", other, {"level": "high", "reason": "Said so."}, 0)
    pair.counselor.risks.set_level(other, saved.revision)
    pair.to_supervisor()
    rows = pair.supervisor.review.queue.waiting()
    assert [row.note for row in rows] == [third, first, second]
    assert [row.risk for row in rows] == ["high", "", ""]
    assert [row.age_days for row in rows] == [0, 2, 1]
    queue = pair.supervisor.review.queue
    assert queue.next_after(third) == first
    assert queue.next_after(second) == third
    pair.decide(first, "approve")
    assert queue.next_after(first) == third


def test_an_urgent_word_comes_first_and_is_news_until_the_note_is_opened(pair: Pair) -> None:
    calm, pressing = pair.send("One."), pair.send("Two.")
    pair.comment(calm, "Fine so far.")
    pair.comment(pressing, "Call them today.", urgent=True)
    pair.to_counselor()
    lines = pair.counselor.review.news.lines()
    assert [(one.kind, one.note) for one in lines] == [
        (NewsKind.URGENT, pressing),
        (NewsKind.COMMENTED, calm),
    ]
    pair.counselor.review.news.look_at(pressing)
    assert [one.note for one in pair.counselor.review.news.lines()] == [calm]
    pair.counselor.review.news.look_at(calm)
    pair.counselor.review.news.look_at(calm)
    assert pair.counselor.review.news.lines() == ()
    pair.comment(calm, "One more thing.")
    pair.to_counselor()
    assert [one.comments for one in pair.counselor.review.news.lines()] == [1]


def test_a_draw_takes_a_share_of_what_nobody_sent_and_says_so(pair: Pair) -> None:
    since = pair.clock.now()
    sent = pair.send("Sent.")
    notes = {pair.write_note(f"Note {number}.") for number in range(9)}
    pair.to_supervisor()
    since = since.replace(year=since.year - 1)
    drawn = pair.supervisor.review.queue.draw(seed="May", percent=20, since=since)
    assert drawn.among == 9
    assert len(drawn.drawn) == 2
    ids = {row.note for row in drawn.drawn}
    assert ids < notes
    marks = {row.note: row.mark for row in pair.supervisor.review.queue.waiting()}
    assert marks == {sent: ReviewMark.SENT, **dict.fromkeys(ids, ReviewMark.DRAWN)}
    again = pair.supervisor.review.queue.draw(seed="May", percent=20, since=since)
    assert again.among == 7
    with pytest.raises(NotSupervisorError):
        pair.counselor.review.queue.draw(seed="May", percent=20, since=since)


def test_marks_tell_of_the_notes_that_are_in_review(pair: Pair) -> None:
    assert pair.counselor.review.reading.marks([]) == {}
    first, second = pair.send("One."), pair.write_note("Two.")
    rows = pair.counselor.notes.page(pair.counselor.notes.get(first).note.client).rows
    marks = pair.counselor.review.reading.marks((row.id, row.state) for row in rows)
    assert marks == {first: ReviewMark.SENT}
    assert second not in marks


def test_a_vault_without_a_programme_has_nothing_of_this(tmp_path: Path) -> None:
    desk = Clinic(tmp_path).create().workspace
    note = sign_note(desk, add_client(desk), "Alone.")
    read = desk.review.notes.open(note)
    assert (read.mark, read.may_send, read.may_decide, read.comments) == (None, False, False, ())
    assert not desk.review.supervising.is_supervisor()
    assert desk.review.queue.waiting() == ()
    assert desk.review.news.lines() == ()
    assert desk.review.sessions.partners() == ()
    desk.close()


def test_what_another_program_wrote_wrong_shows_nowhere_and_breaks_nothing(pair: Pair) -> None:
    note = pair.send()
    desk = pair.supervisor
    client = desk.notes.get(note).note.client
    elsewhere = Elsewhere(desk, client).hears()
    wrong: tuple[tuple[str, dict[str, object], RecordId], ...] = (
        ("send", {"note": "no id"}, RecordId(b"a-review-of-none")),
        ("send", {"note": note.hex()}, RecordId(b"another-of-these")),
        ("comment", {"note": note.hex(), "at": "yesterday"}, review_of(note)),
        ("send", {"note": note.hex()}, review_of(note)),
    )
    for act, payload, record in wrong:
        elsewhere.write("review", act, payload, record)
    elsewhere.arrive()
    read = desk.review.notes.open(note)
    assert read.comments == ()
    assert read.mark is None
    assert desk.review.queue.waiting() == ()
    assert desk.review.news.lines() == ()
    assert desk.today.load().to_review == 0


def test_what_a_supervisor_says_of_a_note_that_is_gone_is_no_news(pair: Pair) -> None:
    note = pair.send()
    pair.comment(note, "Who was there?")
    pair.to_counselor()
    client = pair.counselor.notes.get(note).note.client
    pair.counselor.clients.move_to_bin(client)
    assert pair.counselor.review.news.lines() == ()
    pair.counselor.clients.put_back(client)
    assert len(pair.counselor.review.news.lines()) == 1


def test_many_notes_that_were_looked_at_leave_no_long_list(pair: Pair) -> None:
    first, second = pair.send("One."), pair.send("Two.")
    for note in (first, second):
        pair.comment(note, "Fine.")
    pair.to_counselor()
    settings = pair.counselor.seat.storage.settings
    pair.counselor.review.news.look_at(first)
    kept = settings.get("review_seen")
    assert kept["upto"] == {review_of(first).hex(): max(kept["upto"].values())}
    pair.counselor.review.news.look_at(second)
    kept = settings.get("review_seen")
    assert (kept["upto"], kept["floor"] > 0) == ({}, True)


def test_a_person_whom_the_roster_does_not_name_goes_by_what_the_vault_knows(pair: Pair) -> None:
    supervising = pair.supervisor.review.supervising
    assert supervising.name_of(PersonId(b"nobody-of-these-")) == ""
    elsewhere = Elsewhere(pair.supervisor, RecordId(bytes(16)), name="Moss Field")
    pair.supervisor.seat.storage.journal.keys.know_person(
        elsewhere.person, elsewhere.key.public.encoded, "Moss Field"
    )
    assert supervising.name_of(elsewhere.person) == "Moss Field"


def test_a_full_disk_keeps_nobody_from_reading_what_came_back(pair: Pair) -> None:
    note = pair.send()
    pair.comment(note, "Who was there?")
    pair.to_counselor()
    connection = pair.counselor.seat.storage.connection
    connection.run("PRAGMA query_only = ON")
    pair.counselor.review.news.look_at(note)
    connection.run("PRAGMA query_only = OFF")
    assert len(pair.counselor.review.news.lines()) == 1


def test_a_supervisor_writes_nothing_that_is_the_counselors_to_write(pair: Pair) -> None:
    note = pair.send()
    desk = pair.supervisor
    client = desk.notes.get(note).note.client
    with pytest.raises(NotAllowedError):
        desk.notes.begin(client)
    with pytest.raises(NotAllowedError):
        desk.clients.change(client, {"birth": None})
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(NotAllowedError):
        desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "Not mine to add.")
    saved = desk.drafts.save("risk_level", client, {"level": "high", "reason": "As they wrote."}, 0)
    desk.risks.set_level(client, saved.revision)
    desk.notes.co_sign(note)
    own = add_client(desk, "Moss Hill")
    assert desk.notes.begin(own).revision == 0
    assert pair.counselor.notes.begin(client).revision == 0

"""By bundles: a note goes to the supervisor, comes back, is added to, goes again, and is approved."""

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.review import Approved, Returned
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.review.review import comment_form
from pss_desktop.services.review.review_views import NewsKind, ReviewMark
from pss_desktop.services.review.supervision_sessions import SUPERVISION_SESSION
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.passing import carry, look_and_seal
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import COUNSELOR, SUPERVISOR, Team

WORDS = "She used the plan twice. Her sister came on Wednesday."
PASSAGE = "She used the plan twice."


def to_supervisor(team: Team) -> None:
    """Look at what leaves the first time; later it goes by itself."""
    team.clock.advance(minutes=5)
    desk = team.counselor.desk
    carry(desk, look_and_seal(desk, team.supervisor), team.supervisor.desk)


def to_counselor(team: Team) -> None:
    team.clock.advance(minutes=5)
    desk = team.supervisor.desk
    carry(desk, look_and_seal(desk, team.counselor), team.counselor.desk)


def a_sent_note(team: Team) -> RecordId:
    desk = team.counselor.desk
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    note = sign_note(desk, client, WORDS)
    desk.review.notes.send(note)
    to_supervisor(team)
    return note


def comment(team: Team, note: RecordId, text: str) -> None:
    desk = team.supervisor.desk
    read = desk.review.notes.open(note)
    (part, *_) = read.parts
    start = part.words.index(PASSAGE)
    content = {
        "comment": text,
        "operation": part.operation.hex(),
        "part": part.part,
        "start": start,
        "end": start + len(PASSAGE),
    }
    saved = desk.drafts.save(comment_form(note), read.detail.note.client, content, 0)
    desk.review.notes.comment(note, saved.revision)


def decide(team: Team, note: RecordId, *, approve: bool) -> None:
    desk = team.supervisor.desk
    digest = desk.review.notes.open(note).version.digest
    desk.signing.confirm(PASSPHRASE)
    notes = desk.review.notes
    (notes.approve if approve else notes.return_it)(note, digest)


def test_a_note_goes_there_comes_back_and_is_approved_as_it_is_then(team: Team) -> None:
    note = a_sent_note(team)
    there, here = team.supervisor.desk, team.counselor.desk
    (row,) = there.review.queue.waiting()
    assert (row.note, row.writer, row.mark) == (note, COUNSELOR, ReviewMark.SENT)
    assert there.clients.get(row.client).identity.shown_name == ""
    assert there.today.load().to_review == 1

    team.clock.advance(minutes=1)
    comment(team, note, "Which step did they use?")
    decide(team, note, approve=False)
    to_counselor(team)
    (line,) = here.today.load().review_news
    assert (line.kind, line.by, line.comments) == (NewsKind.RETURNED, SUPERVISOR, 1)
    read = here.review.notes.open(note)
    assert isinstance(read.state, Returned)
    (said,) = read.comments
    assert said.comment.passage is not None
    assert said.comment.passage.quote == PASSAGE

    here.signing.confirm(PASSPHRASE)
    here.notes.add_addendum(note, AddendumKind.ADDENDUM, "Step 2, both times.", answers=said.id.hex())
    to_supervisor(team)
    (row,) = there.review.queue.waiting()
    assert row.mark is ReviewMark.ANSWERED
    answered = there.review.notes.open(note)
    assert [one.addendum.text for one in answered.comments[0].answers] == ["Step 2, both times."]
    decide(team, note, approve=True)
    to_counselor(team)
    (line,) = here.today.load().review_news
    assert line.kind is NewsKind.APPROVED
    assert isinstance(here.review.notes.open(note).state, Approved)
    assert here.review.notes.open(note).version == there.review.notes.open(note).version


def test_what_a_supervisor_answered_and_a_no_that_was_not_told_are_not_handed_over_yet(team: Team) -> None:
    note = a_sent_note(team)
    decide(team, note, approve=True)
    assert team.supervisor.desk.exporting.waiting() == 1
    to_counselor(team)
    assert team.supervisor.desk.exporting.waiting() == 0
    desk = team.counselor.desk
    client = desk.notes.get(note).note.client
    assert desk.exporting.waiting() == 0
    withdraw_consent(desk, client, a_withdrawal())
    assert desk.exporting.waiting() == 1
    to_supervisor(team)
    assert desk.exporting.waiting() == 0


def test_what_is_due_in_a_counselors_case_is_not_the_supervisors_to_do(team: Team) -> None:
    desk = team.counselor.desk
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    desk.review.notes.send(sign_note(desk, client, WORDS))
    saved = desk.drafts.save("risk_level", client, {"level": "high", "reason": "Said so."}, 0)
    desk.risks.set_level(client, saved.revision)
    to_supervisor(team)
    assert [row.client for row in desk.today.load().follow_ups] == [client]
    there = team.supervisor.desk.today.load()
    assert there.follow_ups == ()
    assert there.to_review == 1


def test_what_is_added_after_an_approval_comes_back_to_the_queue(team: Team) -> None:
    note = a_sent_note(team)
    decide(team, note, approve=True)
    to_counselor(team)
    here, there = team.counselor.desk, team.supervisor.desk
    here.signing.confirm(PASSPHRASE)
    here.notes.add_addendum(note, AddendumKind.AMENDMENT, "It was Tuesday.")
    assert here.review.notes.open(note).mark is ReviewMark.CHANGED
    to_supervisor(team)
    (row,) = there.review.queue.waiting()
    assert row.mark is ReviewMark.CHANGED


def test_a_second_name_and_a_supervision_session_travel_too(team: Team) -> None:
    note = a_sent_note(team)
    there, here = team.supervisor.desk, team.counselor.desk
    there.signing.confirm(PASSPHRASE)
    there.notes.co_sign(note)
    (partner,) = there.review.sessions.partners()
    content = {
        "when": "2026-11-22T09:00:00.000Z",
        "form": "individual",
        "discussed": "The evenings.",
        "counselor": partner.id,
    }
    saved = there.drafts.save(SUPERVISION_SESSION, None, content, 0)
    there.review.sessions.sign(saved.revision)
    to_counselor(team)
    assert [one.name for one in here.notes.get(note).co_signed] == [SUPERVISOR]
    (row,) = here.review.sessions.all()
    assert (row.with_whom, row.form) == (SUPERVISOR, "individual")
    assert here.review.sessions.get(row.id).session.discussed == "The evenings."


def test_after_the_clients_no_nothing_of_it_waits_for_the_supervisor(team: Team) -> None:
    note = a_sent_note(team)
    here, there = team.counselor.desk, team.supervisor.desk
    client = here.notes.get(note).note.client
    withdraw_consent(here, client, a_withdrawal())
    carry(here, here.exporting.seal_what_may_go(), there)
    assert there.review.queue.waiting() == ()
    assert there.today.load().to_review == 0
    with pytest.raises(RecordNotFoundError):
        there.review.notes.open(note)
    assert here.review.notes.open(note).mark is ReviewMark.SENT

"""Supervision sessions: signed once, in a case or in the programme, read by both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    InvalidFieldsError,
    NoSupervisorError,
    PassphraseNeededError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.services.review.supervision_sessions import SUPERVISION_SESSION
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE, Clinic
from tests.services.review_pair import Pair
from tests.team import COUNSELOR, SUPERVISOR

FORM = {"when": "2026-11-22T09:00:00.000Z", "form": "individual", "discussed": "The evenings."}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair.join(tmp_path)
    yield made
    made.close()


def write(desk: Workspace, **answers: object) -> RecordId:
    saved = desk.drafts.save(SUPERVISION_SESSION, None, {**FORM, **answers}, 0)
    desk.signing.confirm(PASSPHRASE)
    return desk.review.sessions.sign(saved.revision)


def test_a_session_travels_in_the_programme_and_is_read_by_both(pair: Pair) -> None:
    (partner,) = pair.supervisor.review.sessions.partners()
    assert partner.name == COUNSELOR
    session = write(pair.supervisor, counselor=partner.id)
    assert pair.supervisor.drafts.open(SUPERVISION_SESSION, None) is None
    pair.to_counselor()
    (row,) = pair.counselor.review.sessions.all()
    assert (row.id, row.writer, row.with_whom, row.mine, row.code) == (
        session,
        SUPERVISOR,
        SUPERVISOR,
        False,
        "",
    )
    (mine,) = pair.supervisor.review.sessions.all()
    assert (mine.with_whom, mine.mine) == (COUNSELOR, True)


def test_a_session_about_one_case_stands_with_that_case(pair: Pair) -> None:
    note = pair.send()
    client = pair.supervisor.notes.get(note).note.client
    code = pair.supervisor.clients.get(client).client.code
    (partner,) = pair.supervisor.review.sessions.partners()
    session = write(pair.supervisor, counselor=partner.id, case_code=code.lower())
    assert pair.supervisor.vault.storage.records.get(session).scope == ScopeId(client)
    assert pair.supervisor.review.sessions.get(session).row.code == code


def test_an_unknown_code_is_said_at_its_field(pair: Pair) -> None:
    (partner,) = pair.supervisor.review.sessions.partners()
    with pytest.raises(InvalidFieldsError) as caught:
        write(pair.supervisor, counselor=partner.id, case_code="Z9-999")
    assert [(one.field, one.code) for one in caught.value.problems] == [("case_code", "unknown_code")]


def test_a_counselor_shows_a_reflection_to_the_supervisor_who_adds_to_it(pair: Pair) -> None:
    (partner,) = pair.counselor.review.sessions.partners()
    session = write(pair.counselor, form="reflection", discussed="I hurried.", counselor=partner.id)
    pair.to_supervisor()
    detail = pair.supervisor.review.sessions.get(session)
    assert (detail.row.writer, detail.row.with_whom) == (COUNSELOR, COUNSELOR)
    pair.supervisor.signing.confirm(PASSPHRASE)
    pair.supervisor.review.sessions.add(session, " Thank you for saying so. ")
    pair.to_counselor()
    ((addendum, name),) = pair.counselor.review.sessions.get(session).addenda
    assert (addendum.text, name) == ("Thank you for saying so.", SUPERVISOR)
    with pytest.raises(InvalidFieldsError):
        pair.supervisor.review.sessions.add(session, "  ")


def test_signing_asks_for_the_passphrase_the_draft_and_its_answers(pair: Pair) -> None:
    sessions = pair.supervisor.review.sessions
    with pytest.raises(PassphraseNeededError):
        sessions.sign(1)
    pair.supervisor.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        sessions.sign(1)
    with pytest.raises(InvalidFieldsError):
        write(pair.supervisor)
    with pytest.raises(RecordNotFoundError):
        sessions.get(pair.send())


def test_with_somebody_whom_the_roster_does_not_link_there_is_no_supervision(pair: Pair) -> None:
    (partner,) = pair.supervisor.review.sessions.partners()
    pair.part()
    with pytest.raises(NoSupervisorError):
        write(pair.supervisor, counselor=partner.id)
    assert pair.supervisor.review.sessions.partners() == ()


def test_without_a_programme_there_is_nowhere_to_keep_one(tmp_path: Path) -> None:
    desk = Clinic(tmp_path).create().workspace
    with pytest.raises(NoProgrammeError):
        write(desk, counselor="11" * 16)
    assert desk.review.sessions.all() == ()
    desk.close()

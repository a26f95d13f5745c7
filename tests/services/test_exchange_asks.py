"""What the exchange asks a person waits among the decisions, and an answer holds, also after a restart."""

from pathlib import Path

import pytest

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question
from pss_desktop.domain.errors import (
    DecisionGoneError,
    InvalidFieldsError,
    PassphraseNeededError,
    StaleDraftError,
    StorageFailedError,
)
from pss_desktop.domain.ids import OpHash, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.roles import Role
from pss_desktop.domain.scopes import scope_id
from pss_desktop.journal.feeds import sign_head
from pss_desktop.services.decisions.decision_views import AskRow
from pss_desktop.services.decisions.exchange_answers import ask_form
from pss_desktop.services.importing.views import ErasedLine, Imported, Verdict
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.answers import Ack
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.exchange.alarms import AlarmKind
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.asks import MANY, many_erased, two_histories
from tests.post import feeds_of, send
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import Team, revoke


def the_row(desk: Workspace) -> AskRow:
    (row,) = desk.decisions.exchange.waiting()
    assert desk.decisions.all() == (row,)
    assert desk.decisions.count() == 1
    return row


def answer(desk: Workspace, row: AskRow, content: dict[str, object]) -> tuple[Imported, ...]:
    """Look, answer, and let what follows happen."""
    lines = finish(desk.importing.look(row.key)).asks
    write_answer(desk, row, content, lines)
    return finish(desk.importing.retry())


def write_answer(
    desk: Workspace, row: AskRow, content: dict[str, object], lines: tuple[ErasedLine, ...]
) -> None:
    form = ask_form(row.question, row.subject)
    draft = desk.drafts.open(form, None)
    saved = desk.drafts.save(form, None, content, 0 if draft is None else draft.revision)
    desk.signing.confirm(PASSPHRASE)
    desk.exchange_answers.erasing(row.key, lines, saved.revision)


def statuses(desk: Workspace, notes: list[RecordId]) -> set[str | None]:
    return {desk.seat.storage.records.get(note).status for note in notes}


def test_many_erasures_wait_among_the_decisions_with_who_asked_and_what_would_go(team: Team) -> None:
    fern, notes, held = many_erased(team)
    juniper = team.supervisor.desk
    assert held.state is IncomingState.TO_DECIDE
    row = the_row(juniper)
    assert (row.question, row.key, row.who) == (Question.MANY_ERASED, held.key, "Hazel Brook")
    preview = finish(juniper.importing.look(row.key))
    (line,) = preview.asks
    assert (line.client, line.records, line.kinds) == (fern, MANY, (("session_note", MANY),))
    assert line.code == juniper.clients.get(fern).client.code
    assert (preview.erasing, len(line.asked)) == (MANY, MANY)
    assert statuses(juniper, notes) == {"signed"}


def test_a_yes_erases_them_and_nothing_is_asked_any_more(team: Team) -> None:
    _, notes, held = many_erased(team)
    juniper = team.supervisor.desk
    (done,) = answer(juniper, the_row(juniper), {CHOICE: Answer.ALLOW})
    assert (done.key, done.state) == (held.key, IncomingState.APPLIED)
    assert statuses(juniper, notes) == {"erased"}
    assert juniper.decisions.count() == 0
    assert "erasures.agreed" in [one.act for one in juniper.audit.page()]
    assert finish(juniper.safekeeping.check()).sound


def test_a_no_keeps_all_of_it_here_and_wherever_the_answer_comes(team: Team) -> None:
    fern, notes, held = many_erased(team)
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    (done,) = answer(juniper, the_row(juniper), {CHOICE: Answer.REFUSE, WORDS: "Ask the family first."})
    assert (done.key, done.state) == (held.key, IncomingState.APPLIED)
    assert statuses(juniper, notes) == {"signed"}
    assert juniper.decisions.all() == ()
    hold = juniper.legal_holds.state(fern)
    assert (hold.standing, hold.steps[0].step.reason) == (True, "Ask the family first.")
    assert finish(juniper.safekeeping.check()).sound
    send(juniper, hazel)
    assert hazel.legal_holds.state(fern).standing


def test_what_was_refused_is_not_asked_again_when_it_comes_again(team: Team) -> None:
    fern, notes, _ = many_erased(team)
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    answer(juniper, the_row(juniper), {CHOICE: Answer.REFUSE, WORDS: "Not yet."})
    sign_note(hazel, fern, "What is new comes all the same.")
    again = send(hazel, juniper)
    assert (again.state, again.preview.asks) == (IncomingState.APPLIED, ())
    assert statuses(juniper, notes) == {"signed"}
    assert len(juniper.finder.search("all the same").notes) == 1


def test_an_answer_holds_after_a_restart_before_anything_followed_from_it(team: Team) -> None:
    _, notes, held = many_erased(team)
    juniper = team.supervisor.desk
    row = the_row(juniper)
    write_answer(juniper, row, {CHOICE: Answer.ALLOW}, finish(juniper.importing.look(row.key)).asks)
    assert statuses(juniper, notes) == {"signed"}
    team.supervisor.reopen()
    juniper = team.supervisor.desk
    assert juniper.decisions.count() == 0
    assert juniper.upkeep.is_due()
    finish(juniper.upkeep.run())
    assert juniper.importing.row(held.key).state is IncomingState.APPLIED
    assert not juniper.importing.has_answered()
    assert statuses(juniper, notes) == {"erased"}


def test_an_answered_bundle_whose_file_is_gone_is_done_with_and_stops_no_backup(team: Team) -> None:
    _, notes, held = many_erased(team)
    juniper = team.supervisor.desk
    row = the_row(juniper)
    write_answer(juniper, row, {CHOICE: Answer.ALLOW}, finish(juniper.importing.look(row.key)).asks)
    file = juniper.seat.storage.exchange.incoming.get(row.key).file
    (found,) = team.supervisor.clinic.root.rglob(file)
    found.unlink()
    team.clock.advance(hours=25)
    team.supervisor.reopen()
    juniper = team.supervisor.desk
    assert finish(juniper.upkeep.run()) is not None
    gone = juniper.importing.row(held.key)
    assert (gone.state, gone.reason) == (IncomingState.DISCARDED, StorageFailedError.code)
    assert statuses(juniper, notes) == {"signed"}
    assert not juniper.upkeep.is_due()


def test_the_question_itself_outlives_a_restart(team: Team) -> None:
    _, _, held = many_erased(team)
    team.supervisor.reopen()
    assert the_row(team.supervisor.desk).key == held.key


def test_one_answer_serves_every_bundle_that_asks_the_same(team: Team) -> None:
    _, notes, _ = many_erased(team)
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    assert send(hazel, juniper).state is IncomingState.TO_DECIDE
    assert juniper.decisions.count() == 2
    done = answer(juniper, juniper.decisions.exchange.waiting()[0], {CHOICE: Answer.ALLOW})
    assert {one.state for one in done} == {IncomingState.APPLIED}
    assert juniper.decisions.count() == 0
    assert statuses(juniper, notes) == {"erased"}


def test_a_yes_holds_for_what_was_seen_and_more_asks_anew(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern, cedar = add_client(hazel, "Fern Riverbend"), add_client(hazel, "Cedar Hill")
    seen, unseen = (
        [sign_note(hazel, one, f"Note {number}.") for number in range(MANY)] for one in (fern, cedar)
    )
    first, missing = (
        [one for one in feeds_of(hazel) if one.scope == ScopeId(case)] for case in (fern, cedar)
    )
    send(hazel, juniper, first)
    for note in (*seen, *unseen):
        hazel.seat.storage.erasure.erase(note)
    (state,) = hazel.seat.storage.journal.feeds(ScopeId(cedar))
    held = send(hazel, juniper, feeds_of(hazel, first=state.accepted - MANY + 1))
    shown = finish(juniper.importing.look(held.key)).asks
    assert [line.client for line in shown] == [fern]

    send(hazel, juniper, missing)
    write_answer(juniper, the_row(juniper), {CHOICE: Answer.ALLOW}, shown)
    assert {one.state for one in finish(juniper.importing.retry())} == {IncomingState.TO_DECIDE}
    assert statuses(juniper, [*seen, *unseen]) == {"signed"}

    again = finish(juniper.importing.look(the_row(juniper).key)).asks
    assert {line.client for line in again} == {fern, cedar}
    answer(juniper, the_row(juniper), {CHOICE: Answer.ALLOW})
    assert juniper.importing.row(held.key).state is IncomingState.APPLIED
    assert statuses(juniper, [*seen, *unseen]) == {"erased"}


def test_erasures_about_no_client_stay_out_after_a_no(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    storage = hazel.seat.storage
    scope = scope_id(ScopeType.DIRECTORY, storage.ids.new())
    services = [RecordId(storage.ids.new()) for _ in range(MANY)]
    for one in services:
        storage.writer.write(Entry("service", "set", one, scope, {"text": {"name": "Ferry"}}))
    send(hazel, juniper)
    for one in services:
        storage.erasure.erase(one)
    send(hazel, juniper)
    row = the_row(juniper)
    (line,) = finish(juniper.importing.look(row.key)).asks
    assert (line.client, line.code, line.records) == (None, "", MANY)
    (done,) = answer(juniper, row, {CHOICE: Answer.REFUSE, WORDS: "They are still open."})
    assert [(one.verdict, one.refusal) for one in done.preview.notes] == [
        (Verdict.REFUSED, Refusal.ERASING_REFUSED)
    ]
    assert juniper.seat.storage.records.get(services[0]).status != "erased"


@pytest.mark.parametrize("role", [Role.CLINIC_STAFF, Role.COUNSELOR])
def test_a_no_of_somebody_who_may_set_no_hold_leaves_them_able_to_write(
    team: Team, tmp_path: Path, role: Role
) -> None:
    sorrel = team.with_third(tmp_path, "Sorrel Bay", Admission(role)).desk
    team.tell_roster()
    fern, notes, _ = many_erased(team, reader=sorrel)
    hazel = team.counselor.desk
    (done,) = answer(sorrel, the_row(sorrel), {CHOICE: Answer.REFUSE, WORDS: "A court asked for them."})
    assert [(one.verdict, one.refusal) for one in done.preview.notes] == [
        (Verdict.REFUSED, Refusal.ERASING_REFUSED)
    ]
    assert statuses(sorrel, notes) == {"signed"}
    assert sorrel.legal_holds.state(fern).steps == ()
    assert sorrel.decisions.all() == ()
    back = send(sorrel, hazel)
    assert (back.state, back.preview.notes) == (IncomingState.APPLIED, ())


def test_an_answer_asks_for_the_passphrase_and_a_no_for_a_reason(team: Team) -> None:
    many_erased(team)
    juniper = team.supervisor.desk
    row = the_row(juniper)
    lines = finish(juniper.importing.look(row.key)).asks
    form = ask_form(row.question, row.subject)
    saved = juniper.drafts.save(form, None, {CHOICE: Answer.REFUSE}, 0)
    with pytest.raises(PassphraseNeededError):
        juniper.exchange_answers.erasing(row.key, lines, saved.revision)
    unfinished: list[dict[str, object]] = [{CHOICE: Answer.REFUSE}, {WORDS: "Why"}]
    for content in unfinished:
        with pytest.raises(InvalidFieldsError):
            write_answer(juniper, row, content, lines)
    juniper.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        juniper.exchange_answers.erasing(row.key, lines, saved.revision)
    write_answer(juniper, row, {CHOICE: Answer.ALLOW}, lines)
    with pytest.raises(DecisionGoneError):
        write_answer(juniper, row, {CHOICE: Answer.REFUSE, WORDS: "Why"}, lines)


# Two histories


def test_a_key_that_signed_two_histories_is_a_decision_with_both_of_them(team: Team, tmp_path: Path) -> None:
    fern = two_histories(team, tmp_path / "twin")
    juniper = team.supervisor.desk
    row = the_row(juniper)
    assert (row.question, row.who) == (Question.FORK, "Hazel Brook")
    detail = juniper.decisions.exchange.fork(row.key)
    assert (detail.who, detail.person) == ("Hazel Brook", team.counselor.person)
    assert detail.device == team.counselor.desk.vault.identity.device
    (part,) = detail.parts
    assert part.code == juniper.clients.get(fern).client.code
    sides = [[str(line.payload["text"]) for line in side.lines] for side in (part.ours, part.theirs)]
    assert (part.ours.count, part.theirs.count) == (1, 1)
    assert "One history." in sides[0][0]
    assert "Another history." in sides[1][0]
    assert juniper.decisions.exchange.asking() == {
        one.key for one in juniper.seat.storage.exchange.alarms.unseen()
    }


def test_a_fork_that_was_cleared_up_asks_no_more_also_after_a_restart(team: Team, tmp_path: Path) -> None:
    two_histories(team, tmp_path / "twin")
    juniper = team.supervisor.desk
    key = the_row(juniper).key
    juniper.exchange_answers.leave_fork(key)
    assert juniper.decisions.count() == 0
    with pytest.raises(DecisionGoneError):
        juniper.exchange_answers.leave_fork(key)
    team.supervisor.reopen()
    assert team.supervisor.desk.decisions.count() == 0
    assert "fork.settled" in [one.act for one in team.supervisor.desk.audit.page()]


def test_the_end_of_trust_in_the_computer_answers_too(team: Team, tmp_path: Path) -> None:
    two_histories(team, tmp_path / "twin")
    juniper = team.supervisor.desk
    key = the_row(juniper).key
    device = team.counselor.desk.vault.identity.device
    revoke(juniper, device, Loss(RevocationReason.STOLEN, vouched=True), team.roots)
    assert juniper.decisions.count() == 0
    with pytest.raises(DecisionGoneError):
        juniper.decisions.exchange.fork(key)


def test_what_is_signed_of_our_own_past_is_told_and_asks_nothing(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel, "Fern Riverbend")
    former = hazel.vault.identity
    (state,) = hazel.seat.storage.journal.feeds(ScopeId(fern))
    head = sign_head(former.device_key, state.feed, 1, OpHash(bytes(32)))
    said = Ack(state.feed, 1, head.op_hash, head.signature)
    assert send(juniper, hazel, (), kind=BundleKind.ACK, acks=(said,)).alarms == (AlarmKind.FORK,)
    assert hazel.vault.identity.device != former.device
    assert [one.kind for one in hazel.importing.alarms()] == [AlarmKind.FORK]
    assert hazel.decisions.exchange.waiting() == ()
    assert hazel.decisions.exchange.asking() == frozenset()

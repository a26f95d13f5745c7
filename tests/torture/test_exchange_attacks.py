"""Attacks of members, forwarders and thieves on what comes by bundle: each ends with nothing counted.

Every attack is made with real keys in real vaults, past the checks of the attacker's own program.
"""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.consent import LineStatus, Purpose
from pss_desktop.domain.exchange_errors import BundleWithdrawnError
from pss_desktop.domain.ids import ClientId, OpHash, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import KINDS, ScopeType
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.roles import Role
from pss_desktop.domain.transfer import accept_payload, offer_payload
from pss_desktop.journal.codec import encode_header, encode_payload
from pss_desktop.journal.feeds import feed_id
from pss_desktop.journal.hashing import SALT_LENGTH, act_message, payload_hash
from pss_desktop.journal.header import Header
from pss_desktop.journal.operation import FORMAT_VERSION, Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.journal.versions import Seen, VersionVector
from pss_desktop.services.exporting.answers import all_answers
from pss_desktop.services.exporting.gather import Gatherer, Target
from pss_desktop.services.importing.views import Imported
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.answers import Ask, AskKind
from pss_desktop.sync.bundle.contents import BundleKind, FeedStretch
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_service, a_withdrawal, record_consent, withdraw_consent
from tests.passing import carry, look_and_seal
from tests.pictures import a_png
from tests.post import a_bundle, feeds_of, receive, send
from tests.services.clinic import NARRATIVE, Clinic, add_client, sign_note
from tests.services.crisis_forms import set_risk
from tests.services.test_files import attach
from tests.team import Colleague, Team, revoke


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    folder = tmp_path_factory.mktemp("team")
    team = Team.ready(folder)
    team.with_third(folder / "desk", "Sage Hollow", Admission(Role.CLINIC_STAFF))
    team.with_third(folder / "other", "Alder Quay", Admission(Role.COUNSELOR))
    team.with_third(folder / "second", "Fennel Marsh", Admission(Role.CLINIC_STAFF))
    team.tell_roster()
    yield team
    team.close()


@pytest.fixture(scope="module")
def staff(team: Team) -> Colleague:
    return team.others[0]


@pytest.fixture(scope="module")
def stranger(team: Team) -> Colleague:
    return team.others[1]


@pytest.fixture(scope="module")
def second_desk(team: Team) -> Colleague:
    return team.others[2]


def forge(
    desk: Workspace,
    client: ClientId,
    kind: str,
    act: str,
    payload: Mapping[str, object],
    **lies: object,
) -> Operation:
    """An operation in the name of *desk*, past every check of its program; its own views don't show it."""
    storage, scope, rules = desk.seat.storage, ScopeId(client), KINDS[kind]
    identity, salt, words = storage.identity, desk.vault.machine.random(SALT_LENGTH), encode_payload(payload)
    place = storage.journal.states.place(identity.device, scope)
    header = Header(
        v=FORMAT_VERSION,
        kind=kind,
        act=act,
        op_class=(rules.act(act).op_class or rules.op_class).value,
        author=identity.person,
        feed=place.feed,
        seq=place.seq,
        prev=place.prev,
        hlc=storage.writer._clock.tick(),
        record=RecordId(storage.ids.new()),
        deps=storage.journal.states.versions(scope),
        payload_hash=payload_hash(salt, words),
        payload_len=len(words),
        sig=b"",
    )
    header = replace(header, **lies)  # type: ignore[arg-type]
    if rules.act(act).person_signed:
        signature = identity.person_key.sign(act_message(encode_header(header)))
        header = replace(header, sig=signature)
    operation = Operation(encode_header(header), salt, words)
    with storage.connection.transaction():
        storage.journal.append(operation, device=identity.device, scope=Scope(scope, ScopeType.CASE))
    return operation


def a_case(team: Team, *knowing: Colleague) -> ClientId:
    """A client of the counselor whom everybody *knowing* got."""
    client = add_client(team.counselor.desk)
    for one in knowing:
        send(team.counselor.desk, one.desk)
    return client


def of_case(desk: Workspace, client: ClientId, **changes: object) -> list[FeedStretch]:
    """The attacker's own feed of the case."""
    mine = desk.vault.identity.device
    found = [one for one in feeds_of(desk) if one.scope == ScopeId(client) and one.device == mine]
    return [replace(one, **changes) for one in found]  # type: ignore[arg-type]


def case_owner_of(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), "case_owner")


def refusals(imported: Imported) -> set[Refusal | None]:
    return {note.refusal for note in imported.preview.notes}


# Beyond a role


def test_reception_writes_no_note_however_much_it_wrote_before(team: Team, staff: Colleague) -> None:
    hazel = team.counselor.desk
    client = a_case(team, staff)
    forge(staff.desk, client, "task", "set", {"title": "Ask about the boat"})
    assert refusals(send(staff.desk, hazel, of_case(staff.desk, client))) == set()
    forge(staff.desk, client, "session_note", "sign", {"text": {"narrative": "I was never there."}})
    assert refusals(send(staff.desk, hazel, of_case(staff.desk, client))) == {Refusal.NOT_FOR_ROLE}


def test_an_answer_to_a_case_makes_nobody_part_of_its_team(team: Team, stranger: Colleague) -> None:
    hazel = team.counselor.desk
    client = a_case(team, stranger)
    receipt = {"act": bytes(32).hex(), "obeyed": "hidden", "at": "2026-11-22T12:00:00Z"}
    forge(stranger.desk, client, "withdrawal_receipt", "confirm", receipt)
    assert refusals(send(stranger.desk, hazel, of_case(stranger.desk, client))) == set()
    forge(stranger.desk, client, "session_note", "sign", {"text": {"narrative": "I was never there."}})
    assert refusals(send(stranger.desk, hazel, of_case(stranger.desk, client))) == {Refusal.NOT_THEIR_CASE}


def test_nobody_offers_a_case_in_the_name_of_whom_they_do_not_supervise(
    team: Team, stranger: Colleague
) -> None:
    client = a_case(team, stranger)
    for named in (team.counselor.person, stranger.person):
        offer = offer_payload(stranger.person, for_owner=named)
        forge(stranger.desk, client, "case_owner", "offer", offer, record=case_owner_of(client))
        imported = send(stranger.desk, team.supervisor.desk, of_case(stranger.desk, client))
        assert refusals(imported) == {Refusal.NOT_FOR_ROLE}


def test_a_supervisor_offers_no_case_of_whom_they_do_not_supervise(team: Team, stranger: Colleague) -> None:
    hazel, juniper = team.counselor, team.supervisor
    client = add_client(stranger.desk)
    send(stranger.desk, juniper.desk)
    send(stranger.desk, hazel.desk)
    offer = offer_payload(juniper.person, for_owner=hazel.person)
    forge(juniper.desk, client, "case_owner", "offer", offer, record=case_owner_of(client))
    send(juniper.desk, hazel.desk, of_case(juniper.desk, client))
    assert hazel.desk.transfers.owner(client) == stranger.person
    assert hazel.desk.transfers.state(client).offered_to == ""


def test_reception_overrides_no_clients_no(team: Team, staff: Colleague) -> None:
    hazel = team.counselor.desk
    client = a_case(team, staff)
    words = {"audience": "print", "to": "", "classes": ["clinical"], "who": "S", "reason": "Because."}
    consent = single_record(ScopeId(client), "consent")
    forge(staff.desk, client, "consent", "override", words, record=consent)
    assert refusals(send(staff.desk, hazel, of_case(staff.desk, client))) == {Refusal.NOT_FOR_ROLE}


@pytest.mark.parametrize("audience", ["Sage  Hollow", "fennel marsh", ""])
def test_reception_gives_reception_nothing_in_anothers_case(
    team: Team, staff: Colleague, audience: str, second_desk: Colleague
) -> None:
    hazel, client = team.counselor.desk, a_case(team, staff)
    lines = [
        {"purpose": "supervisor", "audience": "", "answer": "given"},
        {"purpose": "named_service", "audience": audience, "answer": "given"},
    ]
    consent = single_record(ScopeId(client), "consent")
    forge(staff.desk, client, "consent", "give", {"lines": lines, "decider": "client"}, record=consent)
    assert refusals(send(staff.desk, hazel, of_case(staff.desk, client))) == {Refusal.FOR_THEMSELVES}
    assert hazel.consents.state(client).lines == ()


def test_whom_a_case_is_only_offered_to_writes_nothing_in_it(
    team: Team, staff: Colleague, stranger: Colleague
) -> None:
    hazel, alder, client = team.counselor, stranger.desk, a_case(team, staff, stranger)
    record = case_owner_of(client)
    offer = forge(hazel.desk, client, "case_owner", "offer", offer_payload(stranger.person), record=record)
    for one in (staff, stranger):
        send(hazel.desk, one.desk)
    forge(alder, client, "session_note", "sign", {"text": {"narrative": "Not mine yet."}})
    assert refusals(send(alder, staff.desk, of_case(alder, client))) == {Refusal.NOT_THEIR_CASE}
    named = accept_payload(OpHash(bytes(32)))
    forge(alder, client, "case_owner", "accept", named, record=record)
    assert refusals(send(alder, staff.desk, of_case(alder, client))) == {Refusal.NOT_THEIR_CASE}
    forge(alder, client, "case_owner", "accept", accept_payload(offer.hash), record=record)
    assert refusals(send(alder, staff.desk, of_case(alder, client))) == set()
    assert staff.desk.transfers.owner(client) == stranger.person


@pytest.mark.parametrize("supervising", [False, True])
def test_a_yes_and_what_is_written_after_it_come_together(
    team: Team, staff: Colleague, stranger: Colleague, *, supervising: bool
) -> None:
    hazel, taker = team.counselor, team.supervisor if supervising else stranger
    client = a_case(team, staff, taker)
    record = case_owner_of(client)
    offer = forge(hazel.desk, client, "case_owner", "offer", offer_payload(taker.person), record=record)
    for one in (staff, taker):
        send(hazel.desk, one.desk)
    forge(taker.desk, client, "case_owner", "accept", accept_payload(offer.hash), record=record)
    forge(taker.desk, client, "session_note", "sign", {"text": {"narrative": "Mine now."}})
    assert refusals(send(taker.desk, staff.desk, of_case(taker.desk, client))) == set()


def test_who_writes_first_in_a_case_that_is_unknown_here_does_not_have_it(
    team: Team, stranger: Colleague
) -> None:
    hazel, juniper, alder, client = team.counselor.desk, team.supervisor.desk, stranger.desk, a_case(team)
    send(hazel, alder)
    forge(alder, client, "client", "set", {"text": {"code": "AA"}}, record=client)
    forge(alder, client, "session_note", "sign", {"text": {"narrative": "I was never there."}})
    assert refusals(send(alder, juniper, of_case(alder, client))) == {Refusal.NOT_THEIR_CASE}
    assert refusals(send(hazel, juniper, of_case(hazel, client))) == set()
    assert juniper.transfers.owner(client) == team.counselor.person


def test_a_case_that_was_handed_on_comes_whole_to_whom_it_is_new(
    team: Team, staff: Colleague, stranger: Colleague
) -> None:
    hazel, alder, client = team.counselor.desk, stranger.desk, a_case(team, stranger)
    record = case_owner_of(client)
    offer = forge(hazel, client, "case_owner", "offer", offer_payload(stranger.person), record=record)
    send(hazel, alder)
    forge(alder, client, "case_owner", "accept", accept_payload(offer.hash), record=record)
    forge(alder, client, "session_note", "sign", {"text": {"narrative": "Mine now."}, **NARRATIVE})
    assert refusals(send(alder, staff.desk, of_case(alder, client))) == {Refusal.NOT_THEIR_CASE}
    feeds = [one for one in feeds_of(alder) if one.scope == ScopeId(client)]
    assert refusals(send(alder, staff.desk, feeds)) == set()
    assert staff.desk.transfers.owner(client) == stranger.person


@pytest.mark.parametrize("lie", ["directory", "programme", "group"])
def test_a_case_is_no_directory_because_a_bundle_says_so(team: Team, staff: Colleague, lie: str) -> None:
    hazel = team.counselor.desk
    client = a_case(team, staff)
    forge(staff.desk, client, "session_note", "sign", {"text": {"narrative": "I was never there."}})
    assert refusals(send(staff.desk, hazel, of_case(staff.desk, client, scope_type=lie))) == {
        Refusal.MISPLACED
    }


def test_a_forwarder_turns_no_unknown_case_into_something_open(team: Team, stranger: Colleague) -> None:
    client = a_case(team)
    feeds = [one for one in feeds_of(team.counselor.desk) if one.scope == ScopeId(client)]
    lying = [replace(one, scope_type="directory") for one in feeds]
    assert refusals(send(team.counselor.desk, stranger.desk, lying)) == {Refusal.MISPLACED}


def test_clinical_words_are_not_passed_off_as_administrative(team: Team, stranger: Colleague) -> None:
    client, hazel = a_case(team), team.counselor.desk
    forge(hazel, client, "client", "set", {"code": "x"}, op_class="administrative")
    assert refusals(send(hazel, stranger.desk, of_case(hazel, client))) == {Refusal.MISPLACED}


# A client's no


def test_nobody_has_seen_a_no_before_it_was_said(team: Team, staff: Colleague) -> None:
    hazel, client = team.counselor.desk, a_case(team, staff)
    record_consent(hazel, client, a_form(Purpose.RECORD))
    send(hazel, staff.desk)
    (feed,) = hazel.seat.storage.journal.feeds(ScopeId(client))
    lines = [{"purpose": "supervisor", "audience": "", "answer": "given"}]
    for claimed in (feed.accepted + 1, 1 << 40):
        forge(
            staff.desk,
            client,
            "consent",
            "give",
            {"lines": lines, "decider": "client"},
            record=single_record(ScopeId(client), "consent"),
            deps=VersionVector({feed.feed: Seen(claimed, bytes(8))}),
        )
    withdraw_consent(hazel, client, a_withdrawal())
    assert refusals(send(staff.desk, hazel, of_case(staff.desk, client))) == set()
    line = hazel.consents.state(client).line(Purpose.SUPERVISOR)
    assert line is not None
    assert line.status is LineStatus.WITHDRAWN


def test_a_no_follows_what_left_just_before_the_computer_stopped(team: Team) -> None:
    hazel, juniper = team.counselor, team.supervisor.desk
    client = add_client(hazel.desk)
    record_consent(hazel.desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    (row,) = look_and_seal(hazel.desk, team.supervisor)
    file = hazel.desk.exporting.hand_over.release(row.key).content
    hazel.desk.exporting.hand_over.leaving(row.key)
    hazel.reopen()
    withdraw_consent(hazel.desk, client, a_withdrawal())
    receive(juniper, file)
    waiting = hazel.desk.seat.storage.exchange.outgoing.in_state({OutgoingState.SEALED})
    carry(hazel.desk, [one for one in waiting if one.person == team.supervisor.person], juniper)
    line = juniper.consents.state(client).line(Purpose.SUPERVISOR)
    assert line is not None
    assert line.status is LineStatus.WITHDRAWN


# Who has seen what


def all_to_come(desk: Workspace, client: ClientId) -> VersionVector:
    """A claim to have seen whatever the device of *desk* writes in a case."""
    feed = feed_id(desk.vault.identity.device, ScopeId(client))
    return VersionVector({feed: Seen(1 << 40, bytes(8))})


def test_nobody_has_seen_a_raise_before_it_was_made(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor
    client = a_case(team, juniper)
    low = {"level": "low", "text": {"reason": "I say so."}, "at": "2026-11-22T12:00:00.000Z"}
    record, deps = single_record(ScopeId(client), "risk_level"), all_to_come(hazel, client)
    forge(juniper.desk, client, "risk_level", "lower", low, record=record, deps=deps)
    set_risk(hazel, client, "high")
    assert refusals(send(juniper.desk, hazel, of_case(juniper.desk, client))) == set()
    assert hazel.risks.now(client).level is RiskLevel.HIGH


def test_a_lower_level_counts_once_what_it_knew_is_here(team: Team, stranger: Colleague) -> None:
    hazel, juniper, alder = team.counselor.desk, team.supervisor.desk, stranger.desk
    client = add_client(hazel)
    set_risk(hazel, client, "medium")
    send(hazel, alder)
    sign_note(hazel, client, "We spoke for long.")
    send(hazel, juniper)
    set_risk(juniper, client, "low")
    send(juniper, alder, of_case(juniper, client))
    assert alder.risks.now(client).level is RiskLevel.MEDIUM
    send(hazel, alder)
    assert alder.risks.now(client).level is RiskLevel.LOW
    assert finish(alder.safekeeping.check()).sound


def test_nobody_hands_a_case_to_a_second_by_saying_that_they_know_the_first(
    team: Team, staff: Colleague, stranger: Colleague
) -> None:
    hazel, juniper = team.counselor, team.supervisor
    client = a_case(team, staff, stranger, juniper)
    record = case_owner_of(client)
    to_alder = offer_payload(stranger.person)
    first = forge(hazel.desk, client, "case_owner", "offer", to_alder, record=record)
    second = forge(
        hazel.desk,
        client,
        "case_owner",
        "offer",
        offer_payload(juniper.person),
        record=record,
        deps=all_to_come(stranger.desk, client),
    )
    for one, offer in ((stranger, first), (juniper, second)):
        send(hazel.desk, one.desk)
        forge(one.desk, client, "case_owner", "accept", accept_payload(offer.hash), record=record)
    for one in (hazel, stranger, juniper):
        assert refusals(send(one.desk, staff.desk, of_case(one.desk, client))) == set()
    assert staff.desk.transfers.owner(client) == hazel.person


def test_a_yes_that_names_its_offer_needs_nothing_else_to_be_here(
    team: Team, staff: Colleague, stranger: Colleague
) -> None:
    hazel, alder = team.counselor.desk, stranger.desk
    client = a_case(team, staff, stranger)
    record = case_owner_of(client)
    offer = forge(hazel, client, "case_owner", "offer", offer_payload(stranger.person), record=record)
    send(hazel, staff.desk)
    sign_note(hazel, client, "Nothing that the desk gets.")
    send(hazel, alder)
    forge(alder, client, "case_owner", "accept", accept_payload(offer.hash), record=record)
    assert refusals(send(alder, staff.desk, of_case(alder, client))) == set()
    assert staff.desk.transfers.owner(client) == stranger.person


# What others pass on


def test_what_somebody_passed_on_in_part_still_comes_whole_from_its_writer(
    team: Team, staff: Colleague
) -> None:
    hazel, juniper, sage = team.counselor.desk, team.supervisor.desk, staff.desk
    client = add_client(hazel)
    answers = a_form(Purpose.SUPERVISOR, Purpose.RECORD, services=[a_service("Sage Hollow")])
    record_consent(hazel, client, answers)
    carry(hazel, look_and_seal(hazel, team.supervisor), juniper)
    carry(juniper, look_and_seal(juniper, staff), sage)
    acks = all_answers(sage.seat.storage, team.counselor.person, [hazel.vault.identity.device])
    assert acks
    receive(hazel, a_bundle(sage, hazel, (), acks=acks, kind=BundleKind.ACK))
    assert sage.seat.storage.records.count_in(ScopeId(client), "client_identity") == 0
    carry(hazel, look_and_seal(hazel, staff), sage)
    (identity,) = sage.seat.storage.records.page(ScopeId(client), "client_identity", count=2)
    assert "Fern Riverbend" in str(identity.content)


# After a loss


def test_a_thief_gives_a_lost_device_no_other_past_up_to_its_last_good_operation(
    team: Team, tmp_path: Path
) -> None:
    hazel, juniper, alder = team.counselor, team.supervisor, team.others[1]
    lost = Colleague.moving_in(tmp_path / "lost", "Willow Reach", team.clock)
    team.let_in(lost, Admission(Role.COUNSELOR, supervisors=(juniper.person,)))
    team.others.append(lost)
    team.tell_roster()
    client = add_client(lost.desk)
    send(lost.desk, alder.desk)
    known = alder.desk.seat.storage.journal.local_head()
    lost.desk.vault.checkpoint()
    shutil.copytree(lost.clinic.root, tmp_path / "thief", ignore=shutil.ignore_patterns("lock"))
    sign_note(lost.desk, client, "What Willow wrote.")
    send(lost.desk, juniper.desk)
    thief = Clinic(tmp_path / "thief", team.clock).reopen()
    sign_note(thief, client, "What the thief wrote.")
    send(thief, hazel.desk)
    device = lost.desk.vault.identity.device
    revoke(juniper.desk, device, Loss(RevocationReason.LOST, vouched=True), team.roots)
    team.tell_roster()
    feeds = [one for one in feeds_of(hazel.desk) if one.scope == ScopeId(client)]
    send(hazel.desk, alder.desk, feeds)
    assert alder.desk.seat.storage.journal.local_head() == known
    assert alder.desk.finder.search("thief").notes == ()
    feeds = [one for one in feeds_of(juniper.desk) if one.scope == ScopeId(client)]
    send(juniper.desk, alder.desk, feeds)
    assert len(alder.desk.finder.search("Willow").notes) == 1
    thief.close()


def test_a_thief_writes_nothing_into_the_gaps_of_a_lost_device(team: Team, tmp_path: Path) -> None:
    hazel, juniper = team.counselor, team.supervisor
    lost = Colleague.moving_in(tmp_path / "lost", "Rowan Ford", team.clock)
    team.let_in(lost, Admission(Role.COUNSELOR, supervisors=(juniper.person,)))
    team.others.append(lost)
    team.tell_roster()
    client = add_client(lost.desk)
    lost.desk.vault.checkpoint()
    shutil.copytree(lost.clinic.root, tmp_path / "thief", ignore=shutil.ignore_patterns("lock"))
    for number in range(3):
        sign_note(lost.desk, client, f"Rowan wrote {number}.")
    feeds = feeds_of(lost.desk, keep=lambda one: one.header.kind != "session_note")
    sign_note(lost.desk, client, "The last one.")
    (whole,) = [one for one in feeds_of(lost.desk) if one.scope == ScopeId(client)]
    (part,) = [one for one in feeds if one.scope == ScopeId(client)]
    gap = part.items[-1]
    assert isinstance(gap, StubRun)
    send(lost.desk, juniper.desk, [replace(whole, items=(*part.items, whole.items[-1]))])
    thief = Clinic(tmp_path / "thief", team.clock).reopen()
    sign_note(thief, client, "What the thief wrote.")
    send(thief, hazel.desk)
    device = lost.desk.vault.identity.device
    revoke(juniper.desk, device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    (made,) = [one for one in feeds_of(hazel.desk) if one.scope == ScopeId(client)]
    send(hazel.desk, juniper.desk, [made])
    assert juniper.desk.finder.search("thief").notes == ()
    send(hazel.desk, juniper.desk, [whole])
    assert len(juniper.desk.finder.search("Rowan").notes) == 3
    thief.close()


def test_who_may_keep_nothing_passes_on_nothing_that_was_sealed_before(team: Team, staff: Colleague) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    answers = a_form(Purpose.SUPERVISOR, Purpose.RECORD, services=[a_service("Sage Hollow")])
    record_consent(hazel, client, answers)
    carry(hazel, look_and_seal(hazel, team.supervisor), juniper)
    (sealed, *_) = look_and_seal(juniper, staff)
    withdraw_consent(hazel, client, a_withdrawal("supervisor"))
    waiting = hazel.exporting.seal_what_may_go()
    carry(hazel, [one for one in waiting if one.person == team.supervisor.person], juniper)
    assert juniper.seat.storage.exchange.outgoing.get(sealed.key).state is OutgoingState.CANCELLED
    with pytest.raises(BundleWithdrawnError):
        juniper.exporting.hand_over.release(sealed.key)


def test_nobody_takes_a_case_where_it_is_unknown_whose_it_is(
    team: Team, staff: Colleague, stranger: Colleague
) -> None:
    hazel, client = team.counselor.desk, a_case(team, stranger)
    feeds = feeds_of(hazel, keep=lambda one: one.header.kind != "client")
    send(hazel, staff.desk, [one for one in feeds if one.scope == ScopeId(client)])
    record = single_record(ScopeId(client), "case_owner")
    forge(stranger.desk, client, "case_owner", "accept", {}, record=record)
    told = refusals(send(stranger.desk, staff.desk, of_case(stranger.desk, client)))
    assert told == {Refusal.NOT_THEIR_CASE}


def test_a_file_of_one_case_is_not_got_by_naming_it_in_another(
    team: Team, staff: Colleague, tmp_path: Path
) -> None:
    hazel, client, other = team.counselor.desk, add_client(team.counselor.desk), a_case(team, staff)
    record_consent(hazel, other, a_form(Purpose.RECORD, services=[a_service("Sage Hollow")]))
    path = tmp_path / "drawing.png"
    path.write_bytes(a_png(4, 3))
    file = hazel.files.get(attach(hazel, client, path)).file
    named = {"stored": file.stored.to_payload(), "title": "A paper"}
    forge(staff.desk, other, "file", "attach", named, op_class="identifying")
    asks = (Ask(AskKind.BLOB, file.stored.pieces[0]),)
    feeds = of_case(staff.desk, other)
    told = receive(hazel, a_bundle(staff.desk, hazel, feeds, asks=asks))
    assert refusals(told) == set()
    member = hazel.programme.trusted().roster.member(staff.person)
    assert member is not None
    gatherer = Gatherer(hazel.seat, hazel.programme.trusted().roster)
    assert hazel.exporting._pieces.seal(Target(member, None), gatherer) == []

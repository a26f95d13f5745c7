"""A case changes hands: offered by whoever has it, theirs after the yes, read-only where it was."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from pss_desktop.domain.client import CaseState
from pss_desktop.domain.decision import CHOICE, Answer, Question
from pss_desktop.domain.errors import (
    CaseHandedOverError,
    NotAllowedError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.ids import ClientId, PersonId, RecordId, ScopeId, to_hex
from pss_desktop.domain.kinds import WITHDRAW, ScopeType
from pss_desktop.domain.roles import Role
from pss_desktop.journal.operation import Operation
from pss_desktop.services.cases.transfers import TRANSFER_FORM
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.decisions.settling import decision_form
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.audit import AuditHead
from pss_desktop.vault.exchange.peers import Peer, PeerAck
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.slices import finish
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, sign_note
from tests.services.elsewhere import hand_over, take_in
from tests.team import Team


@dataclass
class Three:
    """A supervisor, the counselor whose work they review, and another counselor."""

    supervisor: Workspace
    giver: Workspace
    taker: Workspace

    @property
    def all(self) -> tuple[Workspace, ...]:
        return self.supervisor, self.giver, self.taker

    def tell(self, client: ClientId) -> None:
        """Everybody hears everything about the case."""
        for source in self.all:
            for target in self.all:
                if source is not target:
                    hand_over(source, target, client)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Three]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    admission = Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,))
    third = team.with_third(tmp_path_factory.mktemp("third"), "Moss Field", admission)
    team.tell_roster()
    yield Three(team.supervisor.desk, team.counselor.desk, third.desk)
    team.close()


@pytest.fixture
def three(made: Three) -> Three:
    for desk in made.all:
        desk.signing.confirm(PASSPHRASE)
    return made


@pytest.fixture
def client(three: Three) -> ClientId:
    """A client of the giver's, known to all."""
    client = add_client(three.giver, "Fern Riverbend")
    three.tell(client)
    return client


def me(desk: Workspace) -> PersonId:
    return desk.vault.identity.person


def offer(desk: Workspace, client: ClientId, to: Workspace) -> None:
    saved = desk.drafts.save(TRANSFER_FORM, client, {"to": to_hex(me(to))}, 0)
    desk.transfers.offer(client, saved.revision)


def given(three: Three, client: ClientId) -> None:
    """The whole way: offer, yes, and back."""
    offer(three.giver, client, three.taker)
    three.tell(client)
    three.taker.transfers.accept(client)
    three.tell(client)


def test_the_first_owner_is_who_began_the_case(three: Three, client: ClientId) -> None:
    assert {desk.transfers.owner(client) for desk in three.all} == {me(three.giver)}
    state = three.giver.transfers.state(client)
    assert (state.mine, state.may_offer, state.handed_over, state.offered_to) == (True, True, False, "")
    assert [one.name for one in state.colleagues] == ["Juniper Vale", "Moss Field"]
    assert not three.taker.transfers.state(client).may_offer
    assert three.supervisor.transfers.state(client).may_offer


def test_an_offer_leaves_the_case_where_it_is(three: Three, client: ClientId) -> None:
    offer(three.giver, client, three.taker)
    three.tell(client)
    assert three.giver.transfers.state(client).offered_to == "Moss Field"
    assert {desk.transfers.owner(client) for desk in three.all} == {me(three.giver)}
    (waiting,) = [one for one in three.taker.transfers.offered_to_me() if one.client == client]
    assert (waiting.name, waiting.by) == ("Fern Riverbend", "Hazel Brook")
    assert client not in {one.client for one in three.supervisor.transfers.offered_to_me()}
    sign_note(three.giver, client, "Still mine.")


def test_the_yes_makes_it_theirs_and_shows_on_the_old_device(three: Three, client: ClientId) -> None:
    given(three, client)
    assert {desk.transfers.owner(client) for desk in three.all} == {me(three.taker)}
    assert three.giver.clients.get(client).client.case_state == CaseState.HANDED_OVER
    rows = three.giver.clients.page(ClientFilter(case_states=frozenset({"handed_over"}))).rows
    assert client in {row.id for row in rows}
    assert three.taker.clients.get(client).client.case_state == CaseState.OPEN
    assert three.supervisor.clients.get(client).client.case_state == CaseState.OPEN
    assert client not in {one.client for one in three.taker.transfers.offered_to_me()}
    assert all(finish(desk.safekeeping.check()).sound for desk in three.all)


WRITES: list[Callable[[Workspace, ClientId], object]] = [
    lambda desk, client: sign_note(desk, client, "One more."),
    lambda desk, client: desk.clients.change(client, {"phone": "111"}),
    lambda desk, client: desk.clients.move_to_bin(client),
]


@pytest.mark.parametrize("write", WRITES)
def test_the_old_device_writes_nothing_more_in_it(
    three: Three, client: ClientId, write: Callable[[Workspace, ClientId], object]
) -> None:
    given(three, client)
    with pytest.raises(CaseHandedOverError):
        write(three.giver, client)
    sign_note(three.taker, client, "Mine now.")


def test_a_client_s_no_is_taken_down_wherever_it_is_said(three: Three, client: ClientId) -> None:
    given(three, client)
    content = {
        "scope": ["*"],
        "on": {"iso": "2026-11-22", "precision": "day"},
        "how": "spoken",
        "decider": "client",
    }
    saved = three.giver.drafts.save("consent_withdrawal", client, content, 0)
    three.giver.consents.withdraw(client, saved.revision)
    assert three.giver.consents.history(client)[0].act == WITHDRAW


def test_what_was_handed_over_does_not_count_on_today(three: Three, client: ClientId) -> None:
    saved = three.giver.drafts.save(
        "task", client, {"words": "Call", "due": {"iso": "2026-11-20", "precision": "day"}}, 0
    )
    three.giver.tasks.save(client, None, saved.revision)
    assert client in {row.client for row in three.giver.today.load().follow_ups}
    given(three, client)
    assert client not in {row.client for row in three.giver.today.load().follow_ups}


def test_it_may_come_back(three: Three, client: ClientId) -> None:
    given(three, client)
    offer(three.taker, client, three.giver)
    three.tell(client)
    assert three.giver.transfers.state(client).to_me is not None
    three.giver.transfers.accept(client)
    three.tell(client)
    assert three.giver.clients.get(client).client.case_state == CaseState.OPEN
    assert three.taker.clients.get(client).client.case_state == CaseState.HANDED_OVER
    sign_note(three.giver, client, "Back again.")


def test_a_supervisor_hands_on_the_case_of_somebody_who_left(three: Three, client: ClientId) -> None:
    offer(three.supervisor, client, three.taker)
    three.tell(client)
    three.taker.transfers.accept(client)
    three.tell(client)
    assert {desk.transfers.owner(client) for desk in three.all} == {me(three.taker)}
    assert three.giver.transfers.state(client).handed_over


def test_nobody_else_offers_a_case_or_takes_what_is_not_offered(three: Three, client: ClientId) -> None:
    with pytest.raises(NotAllowedError):
        offer(three.taker, client, three.supervisor)
    with pytest.raises(NotAllowedError):
        three.taker.transfers.accept(client)
    with pytest.raises(NotAllowedError):
        three.taker.transfers.take_back(client)
    with pytest.raises(StaleDraftError):
        three.giver.transfers.offer(client, 7)
    with pytest.raises(RecordNotFoundError):
        three.giver.transfers.state(ClientId(RecordId(bytes(16))))


def test_an_offer_to_somebody_outside_the_programme_is_refused(three: Three, client: ClientId) -> None:
    saved = three.giver.drafts.save(TRANSFER_FORM, client, {"to": "ab" * 16}, 0)
    with pytest.raises(NotAllowedError):
        three.giver.transfers.offer(client, saved.revision)


def test_an_offer_taken_back_ends(three: Three, client: ClientId) -> None:
    offer(three.giver, client, three.taker)
    three.giver.transfers.take_back(client)
    three.tell(client)
    assert three.giver.transfers.state(client).offered_to == ""
    assert client not in {one.client for one in three.taker.transfers.offered_to_me()}


def test_a_yes_that_did_not_know_of_the_change_of_mind_asks_the_owner(three: Three, client: ClientId) -> None:
    offer(three.giver, client, three.taker)
    three.tell(client)
    three.giver.transfers.take_back(client)
    three.taker.transfers.accept(client)
    three.tell(client)
    assert {desk.transfers.owner(client) for desk in three.all} == {me(three.giver)}
    (row,) = [one for one in three.giver.decisions.waiting() if one.client == client]
    assert row.question is Question.TRANSFERS
    form = decision_form(row.record, row.question)
    saved = three.giver.drafts.save(form, client, {CHOICE: Answer.KEEP}, 0)
    three.giver.settling.settle(row.record, row.question, saved.revision)
    three.tell(client)
    assert [one for one in three.giver.decisions.waiting() if one.client == client] == []
    assert {desk.transfers.owner(client) for desk in three.all} == {me(three.giver)}


def test_what_the_old_device_was_typing_stays_and_is_not_signed(three: Three, client: ClientId) -> None:
    saved = three.giver.notes.save_draft(client, {**NARRATIVE, "narrative": "Half a word"}, 0)
    given(three, client)
    with pytest.raises(CaseHandedOverError):
        three.giver.notes.sign(client, saved.revision)
    draft = three.giver.drafts.open("session_note", client)
    assert draft is not None
    assert draft.content["narrative"] == "Half a word"


def test_without_a_programme_there_is_nobody_to_offer_to(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    state = desk.transfers.state(client)
    assert (state.colleagues, state.mine) == ((), True)
    assert desk.seat.storage.projection.is_handed_over(ScopeId(client)) is False
    desk.close()


def confirm(three: Three, client: ClientId, *, all_of_it: bool = True) -> None:
    """The taker's device acknowledges what it has of the case."""
    storage, device = three.giver.seat.storage, three.taker.vault.identity.device
    peers, now = storage.exchange.peers, storage.clock.now()
    with storage.connection.transaction():
        peers.hear(Peer(device, me(three.taker), now, 1, AuditHead(0, bytes(32))))
        feeds = [one for one in storage.journal.feeds(ScopeId(client)) if one.accepted]
        less = 0 if all_of_it else 1
        acks = [PeerAck(one.feed, one.accepted - less, one.hash) for one in feeds if one.accepted > less]
        peers.acknowledge(device, acks, at=now)


def test_what_was_handed_over_is_removed_only_after_its_receipt(three: Three, client: ClientId) -> None:
    sign_note(three.giver, client, "Of the lighthouse.")
    given(three, client)
    assert not three.giver.transfers.state(client).removable
    with pytest.raises(NotAllowedError):
        three.giver.transfers.remove(client)
    confirm(three, client, all_of_it=False)
    assert not three.giver.transfers.state(client).removable
    confirm(three, client)
    assert three.giver.transfers.state(client).removable
    three.giver.transfers.remove(client)
    assert three.giver.finder.search("lighthouse").notes == ()
    assert client not in {row.id for row in three.giver.clients.page(ClientFilter()).rows}
    words = (
        "SELECT count(*) FROM op JOIN record ON record.id = op.record JOIN scope ON scope.id = record.scope"
    )
    kept = three.giver.seat.storage.connection.scalar(
        f"{words} WHERE scope.uid = ? AND op.payload LIKE '%lighthouse%'", (client,)
    )
    assert kept == 0
    assert finish(three.giver.safekeeping.check()).sound
    assert [hit.client for hit in three.taker.finder.search("lighthouse").notes] == [client]


def test_a_case_of_one_s_own_is_never_removable(three: Three, client: ClientId) -> None:
    confirm(three, client)
    assert not three.giver.transfers.state(client).removable


def test_the_order_in_which_feeds_come_says_nothing_about_whose_case_it_is(
    three: Three, client: ClientId, clinic: Clinic
) -> None:
    sign_note(three.giver, client, "Of the weir.")
    given(three, client)
    stranger = clinic.create().workspace
    scope = ScopeId(client)
    for feed in reversed(three.taker.seat.storage.journal.feeds(scope)):
        rows = three.taker.seat.storage.connection.rows(
            "SELECT header, salt, payload FROM op WHERE feed = ? AND seq <= ? ORDER BY seq",
            (feed.key, feed.accepted),
        )
        case = Scope(scope, ScopeType.CASE)
        take_in(stranger.seat.storage, [Operation(*row) for row in rows], feed.device, case)
    assert stranger.transfers.owner(client) == me(three.taker)
    assert finish(stranger.safekeeping.check()).sound
    stranger.close()

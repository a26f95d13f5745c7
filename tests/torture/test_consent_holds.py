"""R33, R34: a client's no holds whatever happens in between, and what was previewed is what was sent."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from pss_desktop.domain.consent import ConsentState, LineStatus, Purpose
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.exchange_errors import BundleWithdrawnError
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.domain.kinds import ERASE, GIVE, REFUSE, WITHDRAW
from pss_desktop.services.exporting.preview import Preview
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState
from pss_desktop.vault.slices import finish
from tests.consents import (
    a_form,
    a_withdrawal,
    an_override,
    override_consent,
    record_consent,
    withdraw_consent,
)
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team

YES: Final = (Purpose.SUPERVISOR, Purpose.RECORD)
SEALED: Final = frozenset({OutgoingState.SEALED})
places = st.integers(0, 20)


@contextmanager
def a_team() -> Iterator[Team]:
    with tempfile.TemporaryDirectory() as folder:
        team = Team.ready(Path(folder))
        yield team
        team.close()


def opened(team: Team, file: bytes, reader: Colleague) -> VerifiedBundle:
    """What is in a file, proven as its reader does."""
    identity = reader.desk.vault.identity
    return verify(
        file,
        identity=identity.device_keys.receiving,
        me=identity.device,
        trust=RosterTrust(team.counselor.desk.programme.trusted().roster),
    )


def said_no(state: ConsentState) -> bool:
    """Whether sharing with the supervisor was asked about, and is not given."""
    line = state.line(Purpose.SUPERVISOR)
    return line is not None and line.status is not LineStatus.GIVEN


def has_hope(state: ConsentState, team: Team) -> bool:
    """Whether an override stands, which is a no that somebody decided against."""
    now = team.clock.now()
    return any(one.holds(now) for one in state.overrides)


class Shared(RuleBasedStateMachine):
    """A counselor, a supervisor, and a client who changes their mind while bundles are on their way."""

    team: Team

    def __init__(self) -> None:
        super().__init__()
        self.written = 0
        self.flying: list[tuple[str, bytes]] = []

    @initialize()
    def a_client(self) -> None:
        self.client: ClientId = add_client(self.counselor.desk)

    @property
    def counselor(self) -> Colleague:
        return self.team.counselor

    @property
    def supervisor(self) -> Colleague:
        return self.team.supervisor

    @property
    def scope(self) -> ScopeId:
        return ScopeId(self.client)

    # The client

    @rule()
    def agree(self) -> None:
        record_consent(self.counselor.desk, self.client, a_form(*YES))

    @rule()
    def refuse(self) -> None:
        record_consent(self.counselor.desk, self.client, a_form(Purpose.RECORD))

    @rule()
    def withdraw(self) -> None:
        if self.counselor.desk.consents.state(self.client).lines:
            withdraw_consent(self.counselor.desk, self.client, a_withdrawal())

    @rule()
    def withdraw_at_the_supervisors(self) -> None:
        desk = self.supervisor.desk
        if self._is_known(desk):
            withdraw_consent(desk, self.client, a_withdrawal())

    @rule()
    def override(self) -> None:
        named = an_override(audience="supervisor", to="Juniper Vale")
        override_consent(self.counselor.desk, self.client, named)

    @rule()
    def write(self) -> None:
        self.written += 1
        sign_note(self.counselor.desk, self.client, f"Canary {self.written} of {self.client.hex()}.")

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        self.team.clock.advance(hours=hours)

    # The post

    @rule()
    def look_and_seal(self) -> None:
        exporting = self.counselor.desk.exporting
        preview = exporting.preview(self.supervisor.person)
        if not preview.is_empty:
            exporting.seal(preview)

    @rule()
    def let_go(self) -> None:
        for one in (self.counselor, self.supervisor):
            one.desk.exporting.seal_what_may_go()

    @rule(place=places)
    def hand_over(self, place: int) -> None:
        one = (self.counselor, self.supervisor)[place % 2]
        waiting = one.desk.vault.storage.exchange.outgoing.in_state(SEALED)
        if waiting:
            self._hand_over(one, waiting[place % len(waiting)])

    @rule(place=places, twice=st.booleans())
    def arrive(self, place: int, twice: bool) -> None:
        if self.flying:
            to, file = self.flying[place % len(self.flying)]
            if not twice:
                self.flying.remove((to, file))
            self._read(to, file)

    def teardown(self) -> None:
        """Everything arrives; then both know the same, and obey."""
        if not hasattr(self, "client"):
            return
        while self.flying:
            self._read(*self.flying.pop(0))
        for _ in range(4):
            self.team.clock.advance(hours=2)
            for one in (self.counselor, self.supervisor):
                one.desk.exporting.seal_what_may_go()
                for row in one.desk.vault.storage.exchange.outgoing.in_state(SEALED):
                    self._hand_over(one, row)
            while self.flying:
                self._read(*self.flying.pop(0))
        self._check_end()

    # Checks

    def _hand_over(self, sender: Colleague, row: Outgoing) -> None:
        try:
            handing = sender.desk.exporting.hand_over.release(row.key)
        except (BundleWithdrawnError, RecordNotFoundError):
            return
        to = "supervisor" if sender is self.counselor else "counselor"
        self._check_leaving(sender, opened(self.team, handing.content, getattr(self.team, to)))
        sender.desk.exporting.hand_over.handed_over(row.key)
        self.flying.append((to, handing.content))

    def _check_leaving(self, sender: Colleague, bundle: VerifiedBundle) -> None:
        """Of a client whose no the sender knows nothing leaves but that, erasures, and answers."""
        state = sender.desk.consents.state(self.client)
        if not said_no(state) or has_hope(state, self.team):
            return
        for feed in bundle.feeds:
            if feed.scope != self.scope:
                continue
            for one in feed.operations:
                if one.payload is None:
                    continue
                header = one.header
                answers = header.kind == "withdrawal_receipt"
                no = header.kind == "consent" and header.act in (WITHDRAW, REFUSE, GIVE)
                assert answers or no or header.act == ERASE, (header.kind, header.act)

    def _check_end(self) -> None:
        counselor, supervisor = self.counselor.desk, self.supervisor.desk
        ours, theirs = counselor.consents.state(self.client), supervisor.consents.state(self.client)
        recipients = counselor.vault.storage.exchange.owed.recipients(self.scope)
        if self.supervisor.person not in recipients:
            return
        line, known = ours.line(Purpose.SUPERVISOR), theirs.line(Purpose.SUPERVISOR)
        if line is not None and line.status is not LineStatus.GIVEN and not ours.overrides:
            assert known is not None
            assert known.status is not LineStatus.GIVEN
            assert supervisor.finder.search(self.client.hex()).notes == ()
        if line is not None and line.status is LineStatus.GIVEN:
            assert known is not None
            assert known.status is LineStatus.GIVEN

    def _read(self, to: str, file: bytes) -> None:
        desk: Workspace = getattr(self.team, to).desk
        finish(desk.importing.apply(desk.importing.receive(file)))
        finish(desk.importing.retry())

    def _is_known(self, desk: Workspace) -> bool:
        try:
            desk.clients.get(self.client)
        except RecordNotFoundError:
            return False
        return bool(desk.consents.state(self.client).lines)


def play(examples: int, steps: int) -> None:
    """Some games between one counselor and one supervisor, each about another client."""
    with a_team() as team:
        run_state_machine_as_test(
            type("SharedNow", (Shared,), {"team": team}),
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )


def test_nothing_goes_against_a_clients_no_whatever_comes_between() -> None:
    play(12, 14)


@pytest.mark.long
@pytest.mark.parametrize("game", range(25))
def test_nothing_goes_against_a_clients_no_in_longer_games(game: int) -> None:
    play(12, 40)


# R34


def carried(bundle: VerifiedBundle) -> dict[str, set[bytes]]:
    """The records of each kind that are in a bundle with their words."""
    found: dict[str, set[bytes]] = {}
    for feed in bundle.feeds:
        for one in feed.operations:
            if one.payload is not None:
                found.setdefault(one.header.kind, set()).add(one.header.record)
    return found


def looked_at(preview: Preview) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in preview.leaves:
        found[one.kind] = found.get(one.kind, 0) + one.records
    return found


CASES = st.lists(
    st.tuples(
        st.sampled_from(["yes", "no", "never", "back", "limited"]),
        st.integers(0, 3),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


def a_case(desk: Workspace, word: str, notes: int, *, named: bool, private: bool) -> ClientId:
    """A client who answered so, with signed notes and perhaps a private one."""
    client = add_client(desk)
    if word in ("yes", "back", "limited"):
        limits = [{"what": "", "whom": "Juniper", "why": "afraid"}] if word == "limited" else []
        record_consent(desk, client, a_form(*YES, limits=limits))
    if word == "no":
        record_consent(desk, client, a_form(Purpose.RECORD))
    for _ in range(notes):
        sign_note(desk, client, "Riverbend came late." if named else "Canary of a note.")
    if private:
        saved = desk.process_notes.save_draft(client, {"words": "Canary of what is private."}, 0)
        desk.process_notes.keep(client, saved.revision)
    if word == "back":
        withdraw_consent(desk, client, a_withdrawal())
    return client


def test_what_was_previewed_is_what_was_sent(amount: Callable[[int, int], int]) -> None:
    with a_team() as team:

        @settings(max_examples=amount(8, 80), deadline=None, suppress_health_check=list(HealthCheck))
        @given(CASES, st.booleans())
        def check(cases: list[tuple[str, int, bool, bool]], with_names: bool) -> None:
            desk = team.counselor.desk
            clients = {
                a_case(desk, word, notes, named=named, private=private): word
                for word, notes, named, private in cases
            }
            preview = desk.exporting.preview(team.supervisor.person, with_names=with_names)
            if preview.is_empty:
                return
            files = [
                desk.exporting.hand_over.release(row.key).content for row in desk.exporting.seal(preview)
            ]
            bundles = [opened(team, file, team.supervisor) for file in files]

            sent: dict[str, set[bytes]] = {}
            for bundle in bundles:
                for kind, records in carried(bundle).items():
                    sent[kind] = sent.get(kind, set()) | records
            assert {kind: len(records) for kind, records in sent.items()} == looked_at(preview)
            assert with_names or "client_identity" not in sent
            scopes = {feed.scope for bundle in bundles for feed in bundle.feeds}
            assert not {ScopeId(client) for client, word in clients.items() if word != "yes"} & scopes
            _check_nothing_private(bundles)

        check()


def _check_nothing_private(bundles: list[VerifiedBundle]) -> None:
    for bundle in bundles:
        for feed in bundle.feeds:
            for one in feed.operations:
                assert one.header.op_class != "private"
                assert b"private" not in (one.payload or b"")


@pytest.mark.parametrize("person", ["supervisor"])
def test_a_private_note_is_in_no_bundle_even_by_its_existence(person: str) -> None:
    with a_team() as team:
        desk = team.counselor.desk
        a_case(desk, "yes", 1, named=False, private=True)
        scopes = {one.scope for one in desk.vault.storage.journal.feeds()}
        preview = desk.exporting.preview(getattr(team, person).person)
        (row,) = desk.exporting.seal(preview)
        bundle = opened(team, desk.exporting.hand_over.release(row.key).content, team.supervisor)

        assert len(scopes) == 2
        assert len({feed.scope for feed in bundle.feeds}) == 1

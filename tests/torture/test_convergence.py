"""R10, R11, R12: whatever order, loss, doubling or delay, everybody ends with the same; nothing is lost."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from pss_desktop.domain.errors import ClockAheadError, LegalHoldError, NotAllowedError
from pss_desktop.domain.ids import FeedId, ScopeId
from tests.torture.rig.islands import (
    LEVELS,
    Island,
    Message,
    an_island,
    assert_sound,
    digest,
    erased_in,
    introduce,
    risk_record,
    settle,
    withholding,
    words_of,
)

NAMES = ("willow", "cedar", "aspen")
KINDS = ("session_note", "client_identity", "risk_level", "task")

islands = st.integers(0, len(NAMES) - 1)
places = st.integers(0, 50)


class Archipelago(RuleBasedStateMachine):
    """Three devices that write about the same cases and exchange when they can."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        self.islands = [an_island(root / name, name) for name in NAMES]
        self.flying: list[tuple[int, Message]] = []
        self.accepted: list[dict[FeedId, int]] = [{} for _ in NAMES]
        self.written = 0
        introduce(self.islands)

    @initialize()
    def a_case_that_everybody_has(self) -> None:
        self.islands[0].shelf.add_client("Fern Riverbend")
        for other in self.islands[1:]:
            other.hear(self.islands[0].message())

    # Writing

    @rule(at=islands)
    def add_client(self, at: int) -> None:
        self._act(at, lambda one: one.shelf.add_client(self._words(), code=f"K7-{self.written}"))

    @rule(at=islands, place=places)
    def sign_note(self, at: int, place: int) -> None:
        self._act(at, lambda one: one.shelf.sign_note(self._client(one, place), self._words()))

    @rule(at=islands, place=places)
    def change_client(self, at: int, place: int) -> None:
        def change(one: Island) -> None:
            client = self._client(one, place)
            record = one.shelf.identity_record(client)
            one.shelf.write(
                "client_identity", "set", record, ScopeId(client), {"text": {"address": self._words()}}
            )

        self._act(at, change)

    @rule(at=islands, place=places, level=st.sampled_from(LEVELS))
    def set_risk(self, at: int, place: int, level: str) -> None:
        def change(one: Island) -> None:
            client = self._client(one, place)
            act = "raise" if LEVELS.index(level) > 2 else "lower"
            one.shelf.write("risk_level", act, risk_record(client), ScopeId(client), {"level": level})

        self._act(at, change)

    @rule(at=islands, place=places, which=places)
    def add_to_note(self, at: int, place: int, which: int) -> None:
        def add(one: Island) -> None:
            notes = one.notes(self._client(one, place))
            if notes:
                one.shelf.add_to_note(notes[which % len(notes)], self._words())

        self._act(at, add)

    @rule(at=islands, place=places, which=places)
    def erase_note(self, at: int, place: int, which: int) -> None:
        def erase(one: Island) -> None:
            notes = one.notes(self._client(one, place))
            if notes:
                one.storage.erasure.erase(notes[which % len(notes)])

        self._act(at, erase)

    # The world

    @rule(at=islands, hours=st.integers(-3, 3))
    def move_the_clock(self, at: int, hours: int) -> None:
        self.islands[at].move_clock(hours)

    @rule(at=islands)
    def back_up(self, at: int) -> None:
        self.islands[at].back_up()

    @rule(at=islands)
    def restore(self, at: int) -> None:
        self.islands[at].restore()
        self.accepted[at] = {}
        introduce(self.islands)

    # The post

    @rule(
        at=islands,
        to=islands,
        withheld=st.frozensets(st.sampled_from(KINDS), max_size=2),
        headers=st.booleans(),
    )
    def send(self, at: int, to: int, withheld: frozenset[str], *, headers: bool) -> None:
        if at != to:
            message = self.islands[at].message(withholding(withheld), headers=headers)
            self.flying.append((to, message))

    @rule(which=places, again=st.booleans())
    def deliver(self, which: int, again: bool) -> None:
        if self.flying:
            place = which % len(self.flying)
            to, message = self.flying[place] if again else self.flying.pop(place)
            self.islands[to].hear(message)

    @rule(which=places, cut=st.integers(1, 3))
    def deliver_a_part(self, which: int, cut: int) -> None:
        """Some feeds of a message, or none."""
        if self.flying:
            to, message = self.flying[which % len(self.flying)]
            self.islands[to].hear(message[cut:])

    @rule(which=places)
    def lose(self, which: int) -> None:
        if self.flying:
            self.flying.pop(which % len(self.flying))

    @invariant()
    def nothing_is_taken_back(self) -> None:
        """R11: whatever comes or does not come, what counted goes on counting."""
        for known, island in zip(self.accepted, self.islands, strict=True):
            for state in island.storage.journal.feeds():
                assert state.accepted >= known.get(state.feed, 0)
                known[state.feed] = state.accepted

    def teardown(self) -> None:
        try:
            written = {text: record for one in self.islands for text, record in words_of(one).items()}
            settle(self.islands)
            first, *others = (digest(one) for one in self.islands)
            assert all(other == first for other in others)
            for island in self.islands:
                assert_sound(island)
                # R12: every text that was left anywhere is now everywhere, but for what was erased.
                gone = {written[text] for text in written.keys() - words_of(island).keys()}
                assert gone <= erased_in(island)
        finally:
            for island in self.islands:
                island.storage.connection.close()
            self.folder.cleanup()

    def _act(self, at: int, act: Callable[[Island], object]) -> None:
        with suppress(ClockAheadError, NotAllowedError, LegalHoldError):
            act(self.islands[at])

    def _client(self, island: Island, place: int) -> Any:
        clients = island.clients
        return clients[place % len(clients)] if clients else island.shelf.add_client(self._words())

    def _words(self) -> str:
        self.written += 1
        return f"heron {self.written}"


def test_every_order_loss_and_delay_ends_in_the_same(amount: Callable[[int, int], int]) -> None:
    run_state_machine_as_test(
        Archipelago,
        settings=settings(
            max_examples=amount(15, 400),
            stateful_step_count=amount(30, 60),
            deadline=None,
            phases=[Phase.generate],  # a failure prints its steps; making them fewer takes many minutes
            suppress_health_check=list(HealthCheck),
        ),
    )

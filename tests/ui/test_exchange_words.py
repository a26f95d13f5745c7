"""What the Exchange hub says of a bundle that did not get to its reader, or could not be sealed."""

from datetime import UTC, datetime

import pytest

from pss_desktop.presenters.values import ExchangeState, OutgoingState, SentRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.words.exchange import ExchangeLines, sent_state, unsealed_words


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("consent", "Destroyed before it left: the client’s consent changed."),
        ("devices", "Destroyed before it left: somebody’s computer is no longer trusted."),
        ("taken_back", "Taken back out of the mailbox: the client’s consent changed."),
        (
            "no_longer_theirs",
            f"Taken back out of the mailbox: a computer of {isolated('Juniper Vale')} is no longer trusted.",
        ),
    ],
)
def test_what_was_stopped_says_whether_it_had_left(reason: str, words: str) -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    row = SentRow(1, "Juniper Vale", "records", 3, OutgoingState.CANCELLED, reason, "", None, at)

    assert sent_state(row) == words


def test_where_nothing_can_be_sealed_nothing_is_said_to_be_handed_over() -> None:
    state = ExchangeState(member=True, unsealed="D4")
    assert ExchangeLines().state(state, busy=False) == "Nothing new can be sealed"
    assert ExchangeLines().state(ExchangeState(member=True), busy=False) == "All is handed over"
    assert unsealed_words("D4").startswith("This computer’s disk is full. What is new")
    assert f"({isolated('D3')})" in unsealed_words("D3")

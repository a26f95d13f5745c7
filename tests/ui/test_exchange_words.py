"""What the Exchange hub says of a bundle that did not get to its reader."""

from datetime import UTC, datetime

import pytest

from pss_desktop.presenters.values import OutgoingState, SentRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.exchange_words import sent_state


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

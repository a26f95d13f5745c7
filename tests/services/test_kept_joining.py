"""A joining under way, as it was stored."""

import pytest

from pss_desktop.services.programme.kept_joining import KeptJoining
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.joining import Side

KEPT = KeptJoining(Side.JOINING, "mine", "theirs", Spelling.ARABIC, ((0, 2), (1, 3)), 2, heard=True)


@pytest.mark.parametrize("spelling", [*Spelling, None])
def test_it_reads_as_it_was_kept(spelling: Spelling | None) -> None:
    kept = KeptJoining(Side.JOINING, "mine", "theirs", spelling)
    assert KeptJoining.of(kept.fields) == kept
    assert KeptJoining.of(KEPT.fields) == KEPT


@pytest.mark.parametrize("word", ["words", "in_runes"])
def test_a_spelling_that_nobody_knows_is_chosen_anew(word: str) -> None:
    read = KeptJoining.of({**KEPT.fields, "spelling": word})
    assert read.spelling is None
    assert read.heard

"""What was shared is written down whole, or not at all."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pss_desktop.domain.disclosure import Disclosure, summarise_disclosure
from pss_desktop.domain.errors import InvalidFieldsError
from tests.fakes import NOON

LETTER = Disclosure("letter", "Hilltop Legal Desk", ("client", "referral"), ("aa",), NOON)
LATER = NOON + timedelta(days=1)


def test_it_reads_as_it_was_written() -> None:
    assert Disclosure.from_payload(LETTER.to_payload(), written=LATER) == LETTER
    overridden = replace(LETTER, to="", overridden=True)
    assert Disclosure.from_payload(overridden.to_payload(), written=LATER) == overridden


def test_lists_show_where_it_went_and_when() -> None:
    summary = summarise_disclosure(LETTER.to_payload())

    assert (summary.title, summary.at) == ("letter", NOON)


@pytest.mark.parametrize("changes", [{"what": ()}, {"audience": ""}, {"consent": ()}, {"to": "a\nb"}])
def test_one_that_leaves_something_out_is_not_written(changes: dict[str, object]) -> None:
    with pytest.raises(InvalidFieldsError):
        replace(LETTER, **changes).to_payload()  # type: ignore[arg-type]


def test_one_without_a_time_was_done_when_it_was_written() -> None:
    assert Disclosure.from_payload({"audience": "letter"}, written=LATER).at == LATER


def test_one_of_a_newer_version_keeps_what_can_be_read() -> None:
    read = Disclosure.from_payload({"at": LETTER.to_payload()["at"], "text": "words"}, written=LATER)

    assert (read.at, read.to, read.what, read.overridden) == (NOON, "", (), False)

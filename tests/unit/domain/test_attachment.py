"""Files of a client: what is asked about them, what is signed, and what comes back."""

from datetime import date
from typing import Any

import pytest

from pss_desktop.domain.attachment import (
    FILE_LIMIT,
    Attachment,
    FileInError,
    FileSort,
    Media,
    Shows,
    StoredFile,
    attaching_payload,
    made_after,
    summarise_file,
    usual_showing,
)
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.summary import Summary
from tests.builders import AUTHOR, RECORD
from tests.fakes import NOON

CLIENT = RecordId(b"client-of-tests!")
STORED = StoredFile(Media.PNG, 5, b"d" * 32, b"s" * 32, (b"p" * 32,))
ANSWERS = {
    "title": " Drawing of the fig tree ",
    "sort": "drawing",
    "shows": "clinical",
    "note": "",
    "made_on": None,
}


def signed(**answers: Any) -> dict[str, object]:
    return attaching_payload({**ANSWERS, **answers}, STORED, about=None, at=NOON)


def test_a_file_comes_back_as_it_was_signed() -> None:
    made_on = PartialDate("2026-11", Precision.MONTH)
    payload = attaching_payload(
        {**ANSWERS, "made_on": made_on, "note": "Drawn at home."}, STORED, about=RECORD, at=NOON
    )
    assert Attachment.from_payload(RECORD, CLIENT, AUTHOR, payload) == Attachment(
        id=RECORD,
        client=CLIENT,
        author=AUTHOR,
        attached_at=NOON,
        title="Drawing of the fig tree",
        sort=FileSort.DRAWING,
        shows=Shows.CLINICAL,
        stored=STORED,
        made_on=made_on,
        note="Drawn at home.",
        about=RECORD,
    )
    assert payload["text"] == {"title": "Drawing of the fig tree", "note": "Drawn at home."}


def test_a_file_without_a_title_or_a_sort_is_not_signed() -> None:
    with pytest.raises(InvalidFieldsError) as refused:
        signed(title=" ", sort="", shows=None)
    assert [one.field for one in refused.value.problems] == ["title", "sort", "shows"]


def test_what_a_newer_version_may_say_is_read_with_care() -> None:
    payload = signed() | {"sort": "hologram", "shows": "everything", "about": "nobody"}
    read = Attachment.from_payload(RECORD, CLIENT, AUTHOR, payload)
    assert (read.sort, read.shows, read.about) == (FileSort.OTHER, Shows.IDENTIFYING, None)


@pytest.mark.parametrize(
    "spoiled",
    [
        None,
        {},
        {"size": 0},
        {"size": True},
        {"size": FILE_LIMIT + 1},
        {"pieces": []},
        {"pieces": ["no hex"]},
        {"media": "text/html"},
        {"salt": "00"},
        {"sha256": 7},
    ],
)
def test_what_names_no_pieces_rightly_is_no_file(spoiled: dict[str, object] | None) -> None:
    stored = None if spoiled is None else {} if spoiled == {} else STORED.to_payload() | spoiled
    with pytest.raises(ValueError, match=r"."):
        Attachment.from_payload(RECORD, CLIENT, AUTHOR, signed() | {"stored": stored})


def test_a_file_without_its_time_is_none() -> None:
    with pytest.raises(ValueError, match="time"):
        Attachment.from_payload(RECORD, CLIENT, AUTHOR, {})


def test_the_mark_of_an_error_comes_back() -> None:
    mark = FileInError("Another client's page.", AUTHOR, NOON)
    assert FileInError.from_payload(AUTHOR, mark.to_payload()) == mark
    with pytest.raises(ValueError, match="time"):
        FileInError.from_payload(AUTHOR, {})


def test_lists_show_title_time_and_state() -> None:
    assert summarise_file(signed()) == Summary(status="signed", title="Drawing of the fig tree", at=NOON)
    assert summarise_file({"status": "entered_in_error"}).status == "entered_in_error"


def test_all_but_a_drawing_is_taken_to_tell_who_the_client_is() -> None:
    clinical = {sort for sort in FileSort if usual_showing(sort) is Shows.CLINICAL}
    assert clinical == {FileSort.DRAWING}


def test_a_file_is_not_of_tomorrow() -> None:
    today = date(2026, 11, 22)
    assert made_after({"made_on": date(2026, 11, 23)}, today)
    assert not made_after({"made_on": PartialDate("2026", Precision.YEAR)}, today)
    assert not made_after({}, today)

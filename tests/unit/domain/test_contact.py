"""The contact log's lines: what is asked, what comes back, what lists show."""

from typing import Any

import pytest

from pss_desktop.domain.contact import REACHED, LoggedContact, Outcome, summarise_contact
from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.summary import Summary
from tests.fakes import NOON


def contact_content(**answers: Any) -> dict[str, object]:
    """A contact's form, filled in right."""
    return {
        "when": "2026-11-22T12:00:00.000Z",
        "channel": "phone",
        "initiative": "ours",
        "outcome": "someone_else",
        "minutes": "٣",
        "with_whom": "A sister",
        "words": " Said it was the library, as agreed. ",
        **answers,
    }


def test_a_contact_comes_back_as_it_was_written() -> None:
    contact = LoggedContact.from_form(contact_content())
    assert contact == LoggedContact(
        NOON, "phone", "someone_else", "ours", 3, "A sister", "Said it was the library, as agreed."
    )
    payload = contact.to_payload()
    assert LoggedContact.from_payload(payload) == contact
    assert payload["text"] == {"with_whom": "A sister", "words": "Said it was the library, as agreed."}


def test_a_contact_without_words_keeps_none() -> None:
    contact = LoggedContact.from_form(contact_content(minutes="", with_whom="", words="", initiative=""))
    assert contact.to_payload() == {
        "when": "2026-11-22T12:00:00.000Z",
        "channel": "phone",
        "outcome": "someone_else",
    }
    assert LoggedContact.from_payload(contact.to_payload()).minutes is None


@pytest.mark.parametrize("missing", ["when", "channel", "outcome"])
def test_what_a_contact_needs_is_asked_for(missing: str) -> None:
    with pytest.raises(InvalidFieldsError) as caught:
        LoggedContact.from_form(contact_content(**{missing: None}))
    assert [(one.field, one.code) for one in caught.value.problems] == [(missing, "required")]


def test_what_is_no_contact_is_refused() -> None:
    with pytest.raises(ValueError, match="time"):
        LoggedContact.from_payload({"channel": "phone"})


def test_an_answered_door_is_not_yet_the_client() -> None:
    assert Outcome.SOMEONE_ELSE not in REACHED
    assert Outcome.REACHED in REACHED


def test_lists_show_the_way_and_what_came_of_it() -> None:
    payload = LoggedContact.from_form(contact_content()).to_payload()
    assert summarise_contact(payload) == Summary("someone_else", None, "", "phone", NOON)

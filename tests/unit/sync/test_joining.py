"""A request says who comes, by whose own keys; an answer counts for this request and these words only."""

import base64
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTamperedError,
    BundleTooNewError,
    NotABundleError,
    NotForUsError,
)
from pss_desktop.sync.joining import (
    NO_PROGRAMME,
    REQUEST_LIMIT,
    TEXT_PREFIX,
    Introduction,
    JoinRequest,
    Side,
    answer,
    check_answer,
    claims_own_name,
    make_request,
    read_answer,
    read_request,
)
from pss_desktop.sync.roster import SignedRoster
from pss_desktop.sync.roster_changes import with_member
from tests.unit.sync.people import (
    HAZEL,
    JUNIPER,
    PROGRAMME,
    Somebody,
    a_key,
    first_roster,
    next_of,
    signed,
    somebody,
)

GOLDEN: Final = Path(__file__).parents[2] / "fixtures" / "programme"


def introduction(who: Somebody = HAZEL, **changes: object) -> Introduction:
    fields: dict[str, object] = {
        "side": Side.JOINING,
        "nonce": b"nonce-of-tests-1",
        "programme": NO_PROGRAMME,
        "programme_name": "",
        "person_key": who.key.public,
        "certificate": who.certificate,
        "name": who.name,
    }
    return Introduction(**(fields | changes))  # type: ignore[arg-type]


REQUEST: Final = make_request(introduction(), HAZEL.device_key)
REPLY: Final = make_request(
    introduction(
        JUNIPER,
        side=Side.RECEIVING,
        programme=PROGRAMME,
        programme_name="Harbour programme",
        answers=REQUEST.digest,
    ),
    JUNIPER.device_key,
)


def a_roster() -> SignedRoster:
    return signed(with_member(next_of(signed(first_roster())), HAZEL.member(), HAZEL.certificate))


def test_a_request_and_a_reply_read_back_from_their_text() -> None:
    for one in (REQUEST, REPLY):
        assert read_request(one.text.encode()) == one
    assert REPLY.introduction.programme_name == "Harbour programme"
    assert REQUEST.introduction.person == HAZEL.id
    assert claims_own_name(REQUEST.introduction)


def test_the_golden_request_reply_and_answer_are_what_this_version_writes() -> None:
    given = answer(REQUEST, REPLY, a_roster(), JUNIPER.key)
    assert (GOLDEN / "request.txt").read_text() == REQUEST.text + "\n"
    assert (GOLDEN / "reply.txt").read_text() == REPLY.text + "\n"
    assert (GOLDEN / "answer.json").read_bytes() == given.encoded


def test_a_request_fits_a_code_that_a_telephone_reads() -> None:
    longest = make_request(introduction(name="é" * 100, programme_name="é" * 100), HAZEL.device_key)
    for one in (REQUEST, REPLY):
        assert segno.make(one.text, error="l", micro=False).mode == "alphanumeric"
    assert int(segno.make(longest.text, error="l", micro=False).version) <= 40


def test_a_text_broken_into_lines_or_in_small_letters_is_read() -> None:
    text = REQUEST.text.lower()
    lines = "\r\n".join(text[start : start + 60] for start in range(0, len(text), 60))
    assert read_request(f"  {lines}\n".encode()) == REQUEST


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PSSJOIN1:",
        b"PSSJOIN1:AAAA",
        b"PSSJOIN1:1",
        b"HELLO:AAAA",
        b"\xff\xfe",
        b"PSSJOIN1:" + b"A" * 9000,
    ],
)
def test_what_is_no_request_is_refused(content: bytes) -> None:
    with pytest.raises(NotABundleError):
        read_request(content)


def _text(encoded: bytes) -> bytes:
    return TEXT_PREFIX.encode() + base64.b32encode(encoded).rstrip(b"=")


@given(st.integers(0, len(REQUEST.encoded) - 1), st.integers(1, 255))
def test_no_changed_byte_is_overlooked(place: int, difference: int) -> None:
    changed = bytearray(REQUEST.encoded)
    changed[place] ^= difference
    with pytest.raises((BundleError, WeakKeyError)):
        read_request(_text(bytes(changed)))


@given(st.integers(0, len(REQUEST.encoded) - 1))
def test_no_cut_request_is_read(length: int) -> None:
    with pytest.raises((BundleError, WeakKeyError)):
        read_request(_text(REQUEST.encoded[:length]))


def test_bytes_behind_the_names_are_refused() -> None:
    with pytest.raises(BundleError):
        read_request(_text(REQUEST.encoded + b"more"))
    assert len(REQUEST.encoded) < REQUEST_LIMIT


def test_a_newer_versions_request_says_so() -> None:
    with pytest.raises(BundleTooNewError):
        read_request(_text(b"\x02" + REQUEST.encoded[1:]))


def test_a_certificate_of_another_person_is_refused() -> None:
    forged = make_request(introduction(person_key=a_key("stranger").public), HAZEL.device_key)
    with pytest.raises(BundleTamperedError, match="certificate"):
        read_request(forged.text.encode())


def test_a_request_that_another_device_signed_is_refused() -> None:
    forged = make_request(introduction(), a_key("stranger"))
    with pytest.raises(BundleTamperedError, match="request"):
        read_request(forged.text.encode())


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"name": "x" * 101},
        {"name": "turned \u202e"},
        {"programme_name": "two\nlines"},
        {"nonce": b"short"},
        {"programme": b"short"},
        {"answers": b"short"},
    ],
)
def test_an_introduction_has_its_form(changes: dict[str, object]) -> None:
    with pytest.raises(NotABundleError):
        introduction(HAZEL, **changes)


def test_an_answer_reads_back_and_counts_for_its_request() -> None:
    roster = a_roster()
    given = read_answer(answer(REQUEST, REPLY, roster, JUNIPER.key).encoded)
    check_answer(given, roster, request=REQUEST, reply=REPLY)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", REQUEST.text.encode(), b'{"type":"pss.other","v":1}'])
def test_what_is_no_answer_is_refused(content: bytes) -> None:
    with pytest.raises(NotABundleError):
        read_answer(content)


def test_a_newer_versions_answer_says_so() -> None:
    encoded = answer(REQUEST, REPLY, a_roster(), JUNIPER.key).encoded
    with pytest.raises(BundleTooNewError):
        read_answer(encoded.replace(b'"v":1}', b'"v":2}'))


def test_an_answer_to_another_request_is_not_for_us() -> None:
    another = make_request(introduction(nonce=b"nonce-of-tests-2"), HAZEL.device_key)
    with pytest.raises(NotForUsError):
        _check(request=another)


@pytest.mark.parametrize("key", ["Hazel Brook", "Juniper Vale on laptop"])
def test_only_the_person_of_the_words_countersigns(key: str) -> None:
    given = answer(REQUEST, REPLY, a_roster(), a_key(key))
    with pytest.raises(BundleTamperedError, match="countersignature"):
        check_answer(given, a_roster(), request=REQUEST, reply=REPLY)


def test_an_answer_to_another_reply_is_refused() -> None:
    another = make_request(replace(REPLY.introduction, nonce=b"nonce-of-tests-2"), JUNIPER.device_key)
    with pytest.raises(BundleTamperedError, match="countersignature"):
        _check(reply=another)


def test_the_roster_is_of_the_programme_that_the_words_named() -> None:
    other = make_request(replace(REPLY.introduction, programme=NO_PROGRAMME), JUNIPER.device_key)
    with pytest.raises(BundleTamperedError, match="programme"):
        _check(reply=other)


def test_the_roster_holds_both_as_they_introduced_themselves() -> None:
    with pytest.raises(BundleTamperedError, match="roster"):
        _check(roster=signed(first_roster()))
    tablet = somebody("Hazel Brook", "tablet")
    other = signed(with_member(next_of(signed(first_roster())), tablet.member(), tablet.certificate))
    with pytest.raises(BundleTamperedError, match="roster"):
        _check(roster=other)


def _check(
    *, request: JoinRequest = REQUEST, reply: JoinRequest = REPLY, roster: SignedRoster | None = None
) -> None:
    """An answer that its countersigner made in good faith for this *reply* and *roster*."""
    roster = roster or a_roster()
    made_for = REPLY if reply.introduction.nonce != REPLY.introduction.nonce else reply
    check_answer(answer(REQUEST, made_for, roster, JUNIPER.key), roster, request=request, reply=reply)

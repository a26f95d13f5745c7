"""Identities and recipients: as the specification spells them, and refused where they protect nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.age import HybridIdentity, HybridRecipient, X25519Identity, X25519Recipient, bech32
from pss_desktop.crypto.age.base64_text import encode
from pss_desktop.crypto.age.stanza import Stanza
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import MistypedKeyError, NotABundleError

# From the specification of the format.
X25519_TEXT = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
X25519_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
HYBRID_TEXT = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
HYBRID_RECIPIENT_BEGINS = (
    "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95paef6caq5"
)
HYBRID_RECIPIENT_ENDS = "hh6gjtqmwze9pyyzk3tlhl53k2ykx3qheyty7saeq0d3fzv49zc0k"

# Of order 1, 2, 4 and 8 on Curve25519 and its twist, in the spellings below 2^255.
LOW_ORDER = [
    bytes(32),
    b"\x01" + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def test_the_keys_of_the_specification_are_read_and_written() -> None:
    plain, hybrid = X25519Identity.from_text(X25519_TEXT), HybridIdentity.from_text(HYBRID_TEXT)

    assert plain.recipient.text == X25519_RECIPIENT
    assert plain.text() == X25519_TEXT
    assert hybrid.text() == HYBRID_TEXT
    assert hybrid.recipient.text.startswith(HYBRID_RECIPIENT_BEGINS)
    assert hybrid.recipient.text.endswith(HYBRID_RECIPIENT_ENDS)


@given(st.binary(min_size=32, max_size=32))
def test_every_identity_comes_back_from_its_text_and_its_seed(seed: bytes) -> None:
    hybrid, plain = HybridIdentity.from_bytes(seed), X25519Identity.from_bytes(seed)

    assert HybridIdentity.from_text(hybrid.text()) == hybrid
    assert X25519Identity.from_text(plain.text().lower()) == plain
    assert HybridRecipient.from_text(hybrid.recipient.text) == HybridRecipient.from_raw(hybrid.recipient.raw)
    assert X25519Recipient.from_text(f" {plain.recipient.text}\n") == plain.recipient
    assert (hybrid.seed, plain.seed) == (seed, seed)


def test_each_new_identity_is_another() -> None:
    assert HybridIdentity.generate() != HybridIdentity.generate()
    assert X25519Identity.generate() != X25519Identity.generate()


@given(
    place=st.integers(0, len(HYBRID_TEXT) - 1), letter=st.sampled_from("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L1-B")
)
def test_one_mistyped_letter_is_noticed(place: int, letter: str) -> None:
    mistyped = HYBRID_TEXT[:place] + letter + HYBRID_TEXT[place + 1 :]
    if mistyped == HYBRID_TEXT:
        return
    with pytest.raises(MistypedKeyError):
        HybridIdentity.from_text(mistyped)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "age1",
        "1qqqqqqqq",
        X25519_RECIPIENT,
        X25519_TEXT,
        HYBRID_TEXT.lower().replace("q", "Q"),
        HYBRID_TEXT + "ä",
        HYBRID_TEXT[:-1],
        bech32.encode("age-secret-key-pq-", bytes(31)),
        bech32.encode("age-secret-key-pq-", bytes(33)),
        "q" * 9000,
    ],
)
def test_what_is_no_hybrid_identity_is_refused(text: str) -> None:
    with pytest.raises(MistypedKeyError):
        HybridIdentity.from_text(text)


@given(prefix=st.from_regex(r"[a-z0-9-]{1,20}", fullmatch=True), content=st.binary(max_size=200))
def test_what_is_written_in_bech32_is_read(prefix: str, content: bytes) -> None:
    assert bech32.decode(bech32.encode(prefix, content)) == (prefix, content)


# From BIP 173; the first three are right there, the others wrong.
@pytest.mark.parametrize("text", ["A12UEL5L", "a12uel5l", "?1ezyfcl"])
def test_bech32_without_content_is_read(text: str) -> None:
    assert bech32.decode(text) == (text[0].lower(), b"")


@pytest.mark.parametrize(
    "text",
    ["\x201nwldj5", "\x7f1axkwrx", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "de1lg7wt\xff"],
)
def test_bech32_that_breaks_a_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="bech32"):
        bech32.decode(text)


# One byte takes two groups of five bits: the last two of them are to be zero, and no group is to follow.
@pytest.mark.parametrize("text", ["a1lacwuu8k", "a1qqqd87cpp"])
def test_bits_that_mean_nothing_in_bech32_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="bech32"):
        bech32.decode(text)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_size_is_refused(size: int) -> None:
    for made in (HybridIdentity, X25519Identity, HybridRecipient.from_raw, X25519Recipient.from_raw):
        with pytest.raises(WeakKeyError):
            made(b"\x05" * size)


@pytest.mark.parametrize("share", LOW_ORDER)
def test_a_recipient_of_low_order_is_refused(share: bytes) -> None:
    hybrid = HybridIdentity.from_bytes(b"\x05" * 32).recipient.raw

    with pytest.raises(WeakKeyError):
        X25519Recipient.from_raw(share)
    with pytest.raises(WeakKeyError):
        HybridRecipient.from_raw(hybrid[:1184] + share)


@pytest.mark.parametrize("share", LOW_ORDER)
def test_a_stanza_whose_shared_secret_is_zero_is_refused(share: bytes) -> None:
    hybrid = Stanza("mlkem768x25519", (encode(bytes(1088) + share).decode(),), bytes(32))
    plain = Stanza("X25519", (encode(share).decode(),), bytes(32))

    with pytest.raises(NotABundleError):
        HybridIdentity.generate().unwrap(hybrid)
    with pytest.raises(NotABundleError):
        X25519Identity.generate().unwrap(plain)


def test_a_lattice_key_with_coefficients_out_of_range_is_refused() -> None:
    raw = HybridIdentity.from_bytes(b"\x05" * 32).recipient.raw

    with pytest.raises(WeakKeyError):
        HybridRecipient.from_raw(b"\xff" * 1152 + raw[1152:])


def test_a_private_key_does_not_show_itself_when_printed_by_mistake() -> None:
    for identity in (HybridIdentity.generate(), X25519Identity.generate()):
        assert identity.seed.hex() not in repr(identity)
        assert repr(identity.seed) not in repr(identity)

"""Files of an earlier day open for good, and a header says again what it said."""

from io import BytesIO
from pathlib import Path
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.age import HybridIdentity, X25519Identity, decrypt_bytes, encrypt_bytes
from pss_desktop.crypto.age.header import read_header, write_header
from pss_desktop.crypto.age.stanza import Stanza
from tests.fakes import CountingBytes

FILES: Final = Path(__file__).parents[3] / "fixtures" / "age"
WORDS: Final = "Sat under the fig tree; said «أحسن» twice.\n".encode()
HYBRID: Final = HybridIdentity.from_bytes(b"\x07" * 32)
PLAIN: Final = X25519Identity.from_bytes(b"\x09" * 32)
FILE_KEY: Final = bytes(range(16))

words = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=80)
stanzas = st.builds(
    Stanza, type=words, arguments=st.lists(words, max_size=4).map(tuple), body=st.binary(max_size=200)
)


def test_a_hybrid_file_of_an_earlier_day_opens() -> None:
    assert decrypt_bytes([HYBRID], (FILES / "hybrid.age").read_bytes()) == WORDS


def test_an_x25519_file_is_written_byte_for_byte_as_on_an_earlier_day() -> None:
    file = (FILES / "x25519.age").read_bytes()

    assert decrypt_bytes([PLAIN], file) == WORDS
    assert encrypt_bytes([PLAIN.recipient], WORDS, random=CountingBytes()) == file


@given(st.lists(stanzas, min_size=1, max_size=5))
def test_every_header_reads_back_as_it_was_written(written: list[Stanza]) -> None:
    source = BytesIO(write_header(written, FILE_KEY) + b"the payload")

    header = read_header(source)

    header.check(FILE_KEY)
    assert header.stanzas == tuple(written)
    assert source.read() == b"the payload"

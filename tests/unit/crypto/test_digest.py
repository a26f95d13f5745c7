"""One digest over parts."""

import hashlib

from pss_desktop.crypto.digest import sha256


def test_parts_are_hashed_as_if_they_were_one() -> None:
    assert sha256(b"moss", b"", b" and fern") == hashlib.sha256(b"moss and fern").digest()

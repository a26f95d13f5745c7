"""Other programs open what we seal, and we open what they seal."""

import os
import subprocess
from pathlib import Path

import pyrage
import pytest

from pss_desktop.crypto.age import (
    HybridIdentity,
    HybridRecipient,
    X25519Identity,
    X25519Recipient,
    decrypt_bytes,
    encrypt_bytes,
)
from tests.node import NodePrograms
from tests.skips import need_program

SIZES = [0, 1, 64 * 1024, 200_000]


@pytest.mark.parametrize("size", SIZES)
def test_rage_and_we_open_each_others_files(size: int) -> None:
    content = os.urandom(size)
    theirs, mine = pyrage.x25519.Identity.generate(), X25519Identity.generate()

    sealed = encrypt_bytes([X25519Recipient.from_text(str(theirs.to_public()))], content)
    given = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(mine.recipient.text)])

    assert pyrage.decrypt(sealed, [theirs]) == content
    assert decrypt_bytes([mine], given) == content
    assert X25519Identity.from_text(str(theirs)).recipient.text == str(theirs.to_public())


@pytest.mark.parametrize("size", SIZES)
def test_the_age_program_and_we_open_each_others_files(tmp_path: Path, size: int) -> None:
    age = need_program("age")
    content, mine = os.urandom(size), X25519Identity.generate()
    key = tmp_path / "key.txt"
    key.write_text(mine.text() + "\n")

    opened = _run([age, "--decrypt", "--identity", str(key)], encrypt_bytes([mine.recipient], content))
    given = _run([age, "--recipient", mine.recipient.text], content)

    assert opened == content
    assert decrypt_bytes([mine], given) == content


@pytest.mark.parametrize("size", SIZES)
def test_age_for_node_and_we_open_each_others_hybrid_files(node_programs: NodePrograms, size: int) -> None:
    content, mine = os.urandom(size), HybridIdentity.generate()
    identity, recipient = node_programs.run("age.mjs", "identity").decode().split()

    sealed = encrypt_bytes([mine.recipient, HybridRecipient.from_text(recipient)], content)
    given = node_programs.run("age.mjs", "seal", mine.recipient.text, given=content)

    assert node_programs.run("age.mjs", "open", identity, given=sealed) == content
    assert node_programs.run("age.mjs", "open", mine.text(), given=sealed) == content
    assert decrypt_bytes([mine], given) == content
    assert HybridIdentity.from_text(identity).recipient.text == recipient


def _run(command: list[str], given: bytes) -> bytes:
    return subprocess.run(command, input=given, capture_output=True, timeout=60, check=True).stdout

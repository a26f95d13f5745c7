"""What was sent once stays readable: a bundle of the first version, and the reader on the format's page."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from pss_desktop.crypto.age import HybridIdentity, decrypt_bytes, encrypt_bytes
from pss_desktop.crypto.dsse import read_envelope
from pss_desktop.sync.bundle.compression import inflate
from pss_desktop.sync.bundle.contents import FeedStretch
from pss_desktop.sync.bundle.pack import Packing
from pss_desktop.sync.bundle.verify import verify
from tests.bundles import CASE, HAZEL, JUNIPER, STRANGER, TRUST, Writer, contents
from tests.golden import golden_contents, golden_keys

ROOT: Final = Path(__file__).parents[4]
FIXTURES: Final = ROOT / "tests" / "fixtures"
FILE: Final = FIXTURES / "bundle-1.pssb"


@pytest.fixture
def keys() -> Any:
    return json.loads((FIXTURES / "bundle-1.json").read_text(encoding="ascii"))


@pytest.fixture
def plaintext(keys: Any) -> bytes:
    return decrypt_bytes([HybridIdentity.from_text(keys["identity"])], FILE.read_bytes())


def taken_apart(plaintext: bytes) -> tuple[dict[str, Any], bytes]:
    """The manifest without what the compressor's version decides, and the body."""
    line, _, rest = plaintext.partition(b"\n")
    manifest = json.loads(read_envelope(line).payload)
    frame = rest[: manifest.pop("zlen")]
    del manifest["z_sha256"]
    return manifest, b"".join(inflate([frame], manifest["raw_len"]))


def test_the_golden_bundle_is_still_believed(keys: Any) -> None:
    identity = HybridIdentity.from_text(keys["identity"])
    bundle = verify(FILE.read_bytes(), identity=identity, me=JUNIPER.device, trust=TRUST)
    expected = golden_contents()
    assert [feed.items for feed in bundle.feeds] == [feed.items for feed in expected.feeds]
    assert (bundle.acks, bundle.asks, bundle.pieces) == (expected.acks, expected.asks, expected.pieces)
    assert bundle.consent_view == expected.consent_view


def test_the_same_contents_are_still_written_byte_for_byte(plaintext: bytes) -> None:
    fresh = b"".join(Packing(golden_contents()).plaintext(HAZEL.device_key, HAZEL.certificate))
    assert taken_apart(fresh) == taken_apart(plaintext)


def test_the_keys_beside_it_are_those_of_the_people_in_the_tests(keys: Any) -> None:
    assert keys == golden_keys()


def run_reader(
    plaintext: bytes, keys: Any, folder: Path, file: bytes | None = None
) -> subprocess.CompletedProcess[str]:
    """The reader that stands on the format's page, as a program of its own."""
    page = (ROOT / "docs" / "BUNDLE_FORMAT.md").read_text(encoding="utf-8")
    (script,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    for name, content in (
        ("reader.py", script.encode()),
        ("plaintext", plaintext),
        ("roster.json", json.dumps(keys["roster"]).encode()),
        ("one.pssb", file or FILE.read_bytes()),
    ):
        (folder / name).write_bytes(content)
    return subprocess.run(
        [sys.executable, "-I", "reader.py", "plaintext", "roster.json", "one.pssb"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_reader_on_the_page_reads_it(plaintext: bytes, keys: Any, tmp_path: Path) -> None:
    ended = run_reader(plaintext, keys, tmp_path)
    assert ended.stderr == ""
    assert ended.returncode == 0
    lines = ended.stdout.splitlines()
    assert len(lines) == 4
    assert "Note 0, under the fig tree." in lines[0]
    assert "Call the clinic" in lines[-1]


@pytest.mark.parametrize("with_a_head", [True, False])
def test_the_reader_on_the_page_asks_heads_alone_for_a_head(
    keys: Any, tmp_path: Path, *, with_a_head: bool
) -> None:
    writer = Writer()
    note = writer.note("Before.")
    heads = (writer.head(1),) if with_a_head else ()
    alone = FeedStretch(HAZEL.device, CASE, "case", 2, note.hash, (), heads)
    pieces = Packing(contents(alone)).plaintext(HAZEL.device_key, HAZEL.certificate)
    ended = run_reader(b"".join(pieces), keys, tmp_path)
    assert (ended.returncode == 0) is with_a_head, ended.stderr


def test_the_reader_on_the_page_refuses_more_recipients_than_are_named(
    plaintext: bytes, keys: Any, tmp_path: Path
) -> None:
    file = encrypt_bytes([one.receiving.recipient for one in (JUNIPER, STRANGER)], plaintext)
    assert "recipients" in run_reader(plaintext, keys, tmp_path, file).stderr


@pytest.mark.parametrize("part", ["line", "frame", "zeros"])
def test_the_reader_on_the_page_refuses_what_was_changed(
    part: str, plaintext: bytes, keys: Any, tmp_path: Path
) -> None:
    at = {"line": 40, "frame": plaintext.index(b"\n") + 90, "zeros": len(plaintext) - 1}[part]
    spoilt = bytearray(plaintext)
    spoilt[at] ^= 1
    assert run_reader(bytes(spoilt), keys, tmp_path).returncode != 0

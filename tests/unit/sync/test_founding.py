"""The root key opens with its own passphrase only, and its file says for which programme it is."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.crypto.canonical_json import canonical
from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.domain.errors import (
    AbsurdParametersError,
    WeakenedParametersError,
    WeakKeyError,
    WrongPassphraseError,
)
from pss_desktop.domain.exchange_errors import BundleTooNewError, NotABundleError
from pss_desktop.sync.founding import RootKey, open_root, programme_id, read_root_file, seal_root
from tests.fakes import CountingBytes
from tests.unit.sync.people import PROGRAMME, ROOT, a_key

GOLDEN: Final = Path(__file__).parents[2] / "fixtures" / "programme"
FLOOR: Final = KdfFloor(m_kib=8, t=1, p=1)
COST: Final = KdfCost(m_kib=8, t=1, p=1)
PASSPHRASE: Final = "seven grey herons by the weir"
FILE: Final = seal_root(
    RootKey(PROGRAMME, ROOT),
    PASSPHRASE,
    programme_name="Harbour programme",
    cost=COST,
    floor=FLOOR,
    random=CountingBytes(),
)


def test_the_golden_file_is_what_this_version_writes_and_opens() -> None:
    content = (GOLDEN / "root.json").read_bytes()
    assert content == FILE.encoded
    opened = open_root(read_root_file(content), PASSPHRASE, floor=FLOOR)
    assert (opened.programme, opened.key.seed) == (PROGRAMME, ROOT.seed)


def test_the_file_shows_the_programme_and_nothing_of_the_key() -> None:
    assert read_root_file(FILE.encoded) == FILE
    assert FILE.programme_name == "Harbour programme"
    assert ROOT.seed.hex().encode() not in FILE.encoded
    assert ROOT.seed.hex() not in repr(RootKey(PROGRAMME, ROOT))


def test_another_passphrase_does_not_open_it() -> None:
    with pytest.raises(WrongPassphraseError):
        open_root(FILE, "another passphrase", floor=FLOOR)


@pytest.mark.parametrize("change", [{"programme": "00" * 16}, {"sealed": "00" * 60}, {"sealed": "00"}])
def test_a_changed_file_does_not_open(change: dict[str, str]) -> None:
    with pytest.raises(WrongPassphraseError):
        open_root(read_root_file(_with(change)), PASSPHRASE, floor=FLOOR)


def test_another_public_key_does_not_open_it() -> None:
    file = read_root_file(_with({"public": a_key("stranger").public.encoded.hex()}))
    with pytest.raises(WrongPassphraseError):
        open_root(file, PASSPHRASE, floor=FLOOR)


def test_a_key_that_is_cheap_to_guess_is_neither_sealed_nor_opened() -> None:
    with pytest.raises(WeakenedParametersError):
        open_root(FILE, PASSPHRASE)
    with pytest.raises(WeakenedParametersError):
        seal_root(RootKey(PROGRAMME, ROOT), PASSPHRASE, programme_name="x", cost=COST)


def test_a_file_that_would_stop_the_machine_is_refused_before_it_runs() -> None:
    kdf = json.loads(FILE.encoded)["kdf"] | {"m": 2**40}
    with pytest.raises(AbsurdParametersError):
        open_root(read_root_file(_with({"kdf": kdf})), PASSPHRASE, floor=FLOOR)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"type":"pss.other"}', b"\xff"])
def test_what_is_no_root_key_is_refused(content: bytes) -> None:
    with pytest.raises(NotABundleError):
        read_root_file(content)


@pytest.mark.parametrize("change", [{"kdf": []}, {"kdf": {"name": "A"}}, {"sealed": 1}, {"programme": "00"}])
def test_fields_are_read_strictly(change: dict[str, object]) -> None:
    with pytest.raises(NotABundleError):
        read_root_file(_with(change))


def test_a_weak_public_key_is_refused() -> None:
    with pytest.raises(WeakKeyError):
        read_root_file(_with({"public": "00" * 32}))


def test_a_newer_versions_file_says_so() -> None:
    with pytest.raises(BundleTooNewError):
        read_root_file(_with({"v": 2}))


def test_a_programme_is_named_by_chance_and_its_root_keys_in_any_order() -> None:
    one, two = a_key("one").public, a_key("two").public
    assert programme_id(bytes(16), (one, two)) == programme_id(bytes(16), (two, one))
    assert programme_id(bytes(16), (one, two)) != programme_id(b"\x01" * 16, (one, two))
    assert programme_id(bytes(16), (one,)) != programme_id(bytes(16), (two,))


def _with(change: Mapping[str, object]) -> bytes:
    return canonical(json.loads(FILE.encoded) | {**change}).encode()

"""The header is read strictly, kept whole, and judged before any derivation runs."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.canonical_json import canonical
from pss_desktop.crypto.header import (
    ARGON2ID,
    HEADER_LIMIT,
    HKDF_SHA256,
    KDF_OF_KIND,
    EscrowSlot,
    KdfCost,
    KdfFloor,
    KdfParameters,
    KeptSlot,
    Restored,
    Slot,
    VaultHeader,
    check_kdf,
    check_slot,
    header_line,
    is_vault_name,
    kdf_bytes,
    parse_header,
    serialise_header,
    without_unseen,
)
from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.errors import (
    AbsurdParametersError,
    VaultDamagedError,
    VaultTooNewError,
    WeakenedParametersError,
)
from pss_desktop.domain.ids import VaultId
from tests.unit.crypto.headers import a_header, a_slot

MAC = b"m" * 32
MIB = 1024


def a_file(header: VaultHeader) -> bytes:
    return serialise_header(header_line(header), MAC)


def a_document(**changes: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(header_line(a_header()))
    return document | changes


def a_file_of(document: object) -> bytes:
    return serialise_header(canonical(document).encode(), MAC)


def refused(content: bytes) -> bool:
    with pytest.raises(VaultDamagedError) as caught:
        parse_header(content)
    return caught.value.part == "header"


kdfs = st.builds(
    KdfParameters,
    name=st.sampled_from([ARGON2ID, HKDF_SHA256]),
    m_kib=st.integers(0, 2**53),
    t=st.integers(0, 2**53),
    p=st.integers(0, 2**53),
    salt=st.binary(max_size=64),
)
slots = st.builds(
    Slot,
    id=st.binary(min_size=16, max_size=16),
    kind=st.sampled_from(sorted(KDF_OF_KIND)),
    kdf=kdfs,
    nonce=st.binary(min_size=12, max_size=12),
    wrapped=st.binary(min_size=48, max_size=48),
)
vault_headers = st.builds(
    VaultHeader,
    vault_id=st.binary(min_size=16, max_size=16).map(VaultId),
    name=st.text(min_size=1, max_size=100).filter(is_vault_name),
    epoch=st.integers(1, 2**53),
    revision=st.integers(0, 2**53),
    calibrated_on=st.dates(),
    slots=st.lists(slots, max_size=8, unique_by=lambda slot: slot.id).map(tuple),
    v=st.integers(1, 9),
    escrows=st.lists(
        st.builds(
            EscrowSlot,
            id=st.binary(min_size=12, max_size=12).map(b"\xee\xdd\xcc\xbb".__add__),  # never a slot's own
            file=st.binary(min_size=1, max_size=80),
        ),
        max_size=2,
        unique_by=lambda slot: slot.id,
    ).map(tuple),
    kept_slots=st.lists(
        st.builds(
            lambda kind, words: KeptSlot(kind, canonical({"kind": kind, "words": words})),
            kind=st.sampled_from(["badge", "key-file"]),
            words=st.text(st.characters(exclude_categories=["Cs"])),
        ),
        max_size=3,
    ).map(tuple),
    kept_fields=st.dictionaries(
        st.sampled_from(["later", "newer"]), st.integers(-(2**53), 2**53) | st.booleans() | st.none()
    ).map(canonical),
    restored=st.none()
    | st.builds(
        Restored,
        copy=st.binary(min_size=16, max_size=16),
        at=st.integers(0, 4 * 10**12).map(from_ms),
    ),
)


@given(vault_headers)
def test_every_header_reads_back_as_it_was_written(header: VaultHeader) -> None:
    line = header_line(header)

    parsed = parse_header(serialise_header(line, MAC))

    assert parsed == (header, MAC, line)


def test_the_header_of_the_format_description_is_written_letter_by_letter() -> None:
    salt, slot_id, nonce, wrapped = "01" * 16, "73" * 16, "6e" * 12, "77" * 48
    kdf = f'{{"m":65536,"name":"argon2id","p":4,"salt":"{salt}","t":3}}'
    tail = f'"kind":"passphrase","nonce":"{nonce}","wrapped":"{wrapped}"'
    slot = f'{{"id":"{slot_id}","kdf":{kdf},{tail}}}'
    begin = (
        '{"calibrated_on":"2026-11-22","epoch":1,"min_reader":1,"name":"Rowan clinic","revision":0,"slots":['
    )
    line = begin + slot + '],"v":1,"vault_id":"000102030405060708090a0b0c0d0e0f"}'

    assert a_file(a_header()) == f"{line}\n{'6d' * 32}\n".encode()


def test_a_slot_of_an_unknown_kind_is_kept_when_the_header_is_written_again() -> None:
    badge = {"kind": "badge", "reader": "Juniper programme", "id": "ee" * 16, "wrapped": "00ff"}
    document = a_document()
    document["slots"].append(badge)

    header = parse_header(a_file_of(document)).header
    again = json.loads(header_line(replace(header, slots=())))

    assert again["slots"] == [badge]


def test_an_escrow_slot_stands_behind_the_others() -> None:
    slot = EscrowSlot(b"e" * 16, b"age-encryption.org/v1")

    written = json.loads(header_line(a_header(escrows=(slot,))))

    assert written["slots"][1:] == [{"file": slot.file.hex(), "id": "65" * 16, "kind": "escrow"}]


@pytest.mark.parametrize(
    "slot",
    [
        {"kind": "escrow", "id": "ee" * 16},
        {"kind": "escrow", "id": "ee" * 16, "file": ""},
        {"kind": "escrow", "id": "ee" * 15, "file": "00"},
        {"kind": "escrow", "id": "73" * 16, "file": "00"},
        {"kind": "escrow", "id": "ee" * 16, "file": "00" * 4097},
        {"kind": "escrow", "id": "ee" * 16, "file": "00", "more": 1},
    ],
)
def test_an_escrow_slot_of_another_form_damages_the_header(slot: dict[str, Any]) -> None:
    document = a_document()
    document["slots"].append(slot)

    with pytest.raises(VaultDamagedError):
        parse_header(a_file_of(document))


def test_a_field_of_a_newer_version_is_kept_when_the_header_is_written_again() -> None:
    header = parse_header(a_file_of(a_document(v=2, colour="moss"))).header

    again = json.loads(header_line(replace(header, name="Willow house")))

    assert (again["colour"], again["v"], again["name"]) == ("moss", 2, "Willow house")


def test_a_header_without_a_revision_is_older_than_every_other() -> None:
    document = a_document()
    del document["revision"]

    header = parse_header(a_file_of(document)).header

    assert header.revision == 0


def test_a_successor_is_later_than_its_predecessor_and_than_all_that_were_seen() -> None:
    header = a_header(revision=4)

    assert header.successor(0, slots=(), made_on=date(2026, 11, 23)).revision == 5
    assert header.successor(7, slots=(), made_on=date(2026, 11, 23)).revision == 8


def test_a_restored_vaults_header_says_whose_its_backups_are() -> None:
    original = a_header()
    first, second = (replace(original, restored=Restored(bytes([n] * 16), from_ms(0))) for n in (1, 2))

    assert original.whose == original.vault_id
    assert len({one.whose for one in (original, first, second)}) == 3
    assert first.successor(0, slots=(), made_on=date(2026, 11, 23)).whose == first.whose
    with pytest.raises(ValueError, match="copy"):
        replace(original, restored=Restored(b"short", from_ms(0)))


def test_a_header_that_needs_a_newer_reader_says_which() -> None:
    with pytest.raises(VaultTooNewError) as caught:
        parse_header(a_file_of({"v": 7, "min_reader": 7, "of": "another shape"}))

    assert (caught.value.found, caught.value.supported) == (7, 1)


def test_the_slots_of_a_kind_come_in_their_order() -> None:
    first, other, second = a_slot(id=b"1" * 16), a_slot(id=b"2" * 16, kind="recovery"), a_slot(id=b"3" * 16)

    assert a_header(slots=(first, other, second)).slots_of("passphrase") == (first, second)


@pytest.mark.parametrize(
    "change",
    [
        {"v": "1"},
        {"v": True},
        {"v": -1},
        {"v": 2**53 + 1},
        {"v": 10**40},
        {"v": 1.0},
        {"v": None},
        {"min_reader": 0},
        {"epoch": 0},
        {"epoch": [1]},
        {"vault_id": "00"},
        {"vault_id": "AA" * 16},
        {"vault_id": "g0" * 16},
        {"vault_id": 5},
        {"name": ""},
        {"name": "   "},
        {"name": "a" * 101},
        {"name": "two\nlines"},
        {"name": "turned \u202e round"},
        {"name": 3},
        {"calibrated_on": "20261122"},
        {"calibrated_on": "2026-02-30"},
        {"calibrated_on": 20261122},
        {"slots": {}},
        {"slots": ["a slot"]},
        {"slots": [1]},
        {"slots": [[]]},
        {"slots": [{}]},
        {"slots": [{"kind": []}]},
        {"slots": [{"kind": "Not A Kind"}]},
        {"slots": [{"kind": ""}]},
        {"slots": [{"kind": "escrow"}] * 17},
        {"restored": None},
        {"restored": {"copy": "00" * 16}},
        {"restored": {"copy": "00" * 15, "at": "2026-11-22T03:55:00.123Z"}},
        {"restored": {"copy": "00" * 16, "at": "2026-11-22"}},
        {"restored": {"copy": "00" * 16, "at": "2026-11-22T03:55:00.123Z", "by": "whom"}},
    ],
    ids=str,
)
def test_a_header_with_a_wrong_field_is_damaged(change: dict[str, Any]) -> None:
    assert refused(a_file_of(a_document(**change)))


@pytest.mark.parametrize("name", sorted(a_document().keys() - {"revision"}))
def test_a_header_without_one_of_its_fields_is_damaged(name: str) -> None:
    document = a_document()
    del document[name]

    assert refused(a_file_of(document))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "00"},
        {"kdf": "argon2id"},
        {"kdf": {}},
        {"kdf": {"name": "argon2id", "m": 1, "t": 1, "p": 1, "salt": 3}},
        {"kdf": {"name": "argon2id", "m": 1, "t": 1, "p": 1, "salt": "00" * 65}},
        {"kdf": {"name": "", "m": 1, "t": 1, "p": 1, "salt": ""}},
        {"kdf": {"name": "argon2id", "m": 1, "t": 1, "p": 1, "salt": "", "x": 1}},
        {"nonce": "00" * 11},
        {"wrapped": "00" * 47},
        {"extra": 1},
    ],
    ids=str,
)
def test_a_header_with_a_wrong_slot_is_damaged(change: dict[str, Any]) -> None:
    document = a_document()
    document["slots"][0] |= change

    assert refused(a_file_of(document))


def test_a_header_with_one_slot_id_twice_is_damaged() -> None:
    document = a_document()

    assert refused(a_file_of(document | {"slots": document["slots"] * 2}))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content + b"\n",
        lambda content: content.removesuffix(b"\n"),
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: content + b"more",
        lambda content: b"\xef\xbb\xbf" + content,
        lambda content: content.replace(b'"epoch":1', b'"epoch": 1'),
        lambda content: content.replace(b'"epoch":1', b'"epoch":1,"epoch":1'),
        lambda content: content.replace(b'"epoch":1', b'"epoch":1,"f":NaN'),
        lambda content: content.replace(b'"epoch":1', b'"epoch":1,"f":1e3'),
        lambda content: content.replace(b"Rowan", b"Row\xff\xfe"),
        lambda content: content.replace(b"Rowan", b"Row\\ud800"),
        lambda content: content.replace(b"Rowan", b"Row\\u0061n"),
        lambda content: b"[]\n" + content.split(b"\n")[1] + b"\n",
        lambda content: b"[" * 20_000 + b"]" * 20_000 + b"\n" + content.split(b"\n")[1] + b"\n",
        lambda content: content.replace(b'"epoch":1', b'"deep":' + b"[" * 9999 + b"]" * 9999 + b',"epoch":1'),
        lambda content: content.split(b"\n")[0] + b"\n" + b"6D" * 32 + b"\n",
        lambda content: content.split(b"\n")[0] + b"\n" + b"6d" * 31 + b"\n",
        lambda content: content.split(b"\n")[0] + b"\n" + b"\xc3\xa9" * 32 + b"\n",
        lambda content: content.replace(b"Rowan", b"R" * HEADER_LIMIT),
    ],
)
def test_a_header_that_is_not_spelt_as_the_format_says_is_damaged(spoil: Callable[[bytes], bytes]) -> None:
    assert refused(spoil(a_file(a_header())))


@given(
    st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_no_bytes_do_more_than_be_refused(content: bytes) -> None:
    assert refused(content)


def test_a_header_cut_short_anywhere_is_damaged() -> None:
    content = a_file(a_header())

    assert all(refused(content[:size]) for size in range(len(content)))


@pytest.mark.parametrize(
    "change",
    [
        {"vault_id": b"short"},
        {"name": "a\x00b"},
        {"epoch": 0},
        {"v": 0},
        {"min_reader": 2},
        {"slots": tuple(a_slot(id=bytes([n]) * 16) for n in range(17))},
        {"slots": (a_slot(), a_slot())},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_header_cannot_be_made_wrong(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        a_header(**change)


@pytest.mark.parametrize(
    "change", [{"id": b""}, {"kind": "escrow"}, {"nonce": b""}, {"wrapped": b""}], ids=str
)
def test_a_slot_cannot_be_made_wrong(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="slot"):
        a_slot(**change)


@pytest.mark.parametrize(
    "change", [{"name": "Argon 2"}, {"m_kib": -1}, {"t": 2**60}, {"salt": bytes(65)}], ids=str
)
def test_parameters_cannot_be_made_wrong(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="kdf"):
        replace(a_slot().kdf, **change)


def test_names_in_any_script_are_vault_names() -> None:
    assert all(map(is_vault_name, ["Rowan", "بيت الصفصاف", "बरगद केंद्र", "می‌روم"]))


@pytest.mark.parametrize(
    "change",
    [
        {"m_kib": 64 * MIB - 1},
        {"t": 2},
        {"p": 3},
        {"salt": b"fifteen bytes .."[:15]},
        {"name": "pbkdf2"},
        {"name": HKDF_SHA256},
        {"m_kib": 1024 * MIB, "t": 1},
    ],
    ids=str,
)
def test_a_derivation_below_the_floor_is_refused_as_weakened(change: dict[str, Any]) -> None:
    with pytest.raises(WeakenedParametersError):
        check_kdf(replace(a_slot().kdf, **change))


@pytest.mark.parametrize(
    "change", [{"m_kib": 1024 * MIB + 1}, {"t": 21}, {"p": 17}, {"m_kib": 2**53, "t": 1}], ids=str
)
def test_a_derivation_that_would_stop_the_machine_is_refused_as_absurd(change: dict[str, Any]) -> None:
    with pytest.raises(AbsurdParametersError):
        check_kdf(replace(a_slot().kdf, **change))


@pytest.mark.parametrize("change", [{"m_kib": 31}, {"t": 0}, {"p": 0}], ids=str)
def test_a_derivation_that_argon2_does_not_define_is_refused_under_any_floor(change: dict[str, Any]) -> None:
    with pytest.raises(AbsurdParametersError):
        check_kdf(replace(a_slot().kdf, **change), KdfFloor(0, 0, 0))


@pytest.mark.parametrize("numbers", [(64 * MIB, 3, 4), (256 * MIB, 3, 4), (1024 * MIB, 20, 16)])
def test_derivations_from_the_floor_to_the_ceiling_are_accepted(numbers: tuple[int, int, int]) -> None:
    check_kdf(KdfParameters(ARGON2ID, *numbers, b"s" * 16))


def test_a_passphrase_slot_without_argon2_is_refused_as_weakened() -> None:
    with pytest.raises(WeakenedParametersError):
        check_slot(a_slot(kdf=KdfParameters(HKDF_SHA256, 0, 0, 0, b"s" * 16)))


@pytest.mark.parametrize("kdf", [(1, 0, 0, b"s" * 16), (0, 0, 0, b"s" * 15)], ids=str)
def test_a_recovery_slot_is_refused_when_its_derivation_is_not_the_formats(
    kdf: tuple[int, int, int, bytes],
) -> None:
    with pytest.raises(WeakenedParametersError):
        check_slot(a_slot(kind="recovery", kdf=KdfParameters(HKDF_SHA256, *kdf)))


def test_a_recovery_slot_of_the_format_is_accepted() -> None:
    check_slot(a_slot(kind="recovery", kdf=KdfParameters(HKDF_SHA256, 0, 0, 0, b"s" * 16)))


def test_the_floor_and_the_usual_cost_are_the_documented_ones() -> None:
    assert KdfFloor.standard() == KdfFloor(64 * MIB, 3, 4)
    assert KdfCost.standard() == KdfCost(256 * MIB, 3, 4)


def test_a_cost_is_dearer_only_when_no_memory_is_given_away_for_it() -> None:
    usual = KdfCost.standard()

    assert KdfCost(512 * MIB, 3, 4).is_dearer_than(usual)
    assert KdfCost(256 * MIB, 4, 4).is_dearer_than(usual)
    assert not KdfCost(128 * MIB, 12, 4).is_dearer_than(usual)
    assert not usual.is_dearer_than(usual)
    assert a_slot().kdf.cost == KdfCost(64 * MIB, 3, 4)


def test_two_derivations_never_have_the_same_bytes() -> None:
    kdf = a_slot().kdf
    others = [replace(kdf, m_kib=1), replace(kdf, t=1), replace(kdf, p=1), replace(kdf, salt=b"x" * 16)]

    assert len({kdf_bytes(one) for one in [kdf, replace(kdf, name=HKDF_SHA256), *others]}) == 6


def test_reading_a_header_loads_no_cipher() -> None:
    script = "import sys; import pss_desktop.crypto.header; print('cryptography' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


def test_a_day_reads_back() -> None:
    assert parse_header(a_file(a_header(calibrated_on=date(1, 2, 3)))).header.calibrated_on == date(1, 2, 3)


def test_a_name_is_freed_of_what_hides_or_turns_text() -> None:
    assert without_unseen(" Hazel\u202e\n Brook\x00") == "Hazel Brook"
    assert without_unseen("می\u200cروم") == "می\u200cروم"
    assert is_vault_name(without_unseen("k" * 300))

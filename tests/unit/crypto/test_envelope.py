"""The vault key opens with its secrets, from an untouched header only."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.envelope import (
    Passphrase,
    Unlocked,
    VaultKeys,
    Vmk,
    check_header_mac,
    header_mac,
    new_vmk,
    seal_header,
    unlock_header,
    unwrap_slot,
    wrap_slot,
)
from pss_desktop.crypto.header import HKDF_SHA256, KdfCost, KdfParameters, KeptSlot, header_line, parse_header
from pss_desktop.crypto.kdf import hkdf
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import (
    AbsurdParametersError,
    VaultDamagedError,
    VaultError,
    WeakenedParametersError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.domain.ids import VaultId
from tests.unit.crypto.headers import (
    CHEAP,
    CHEAP_FLOOR,
    CODE,
    PASSPHRASE,
    VAULT,
    VMK,
    a_header,
    a_header_file,
    wrapped_for,
)

KEYS = VaultKeys.derive(VMK, VAULT, 1)


def unlocked(content: bytes, secret: Passphrase | RecoveryCode) -> Unlocked:
    return unlock_header(parse_header(content), secret, floor=CHEAP_FLOOR)


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE], ids=["passphrase", "recovery code"])
def test_either_secret_opens_the_vault(secret: Passphrase | RecoveryCode) -> None:
    found = unlocked(a_header_file(), secret)

    assert (found.vmk, found.keys) == (VMK, KEYS)


def test_any_of_several_passphrases_opens_the_vault() -> None:
    other = Passphrase("hazel by the second bridge")
    slots = (wrapped_for(PASSPHRASE), wrapped_for(other))
    content = seal_header(a_header(slots=slots), KEYS)

    assert unlocked(content, other).slot == slots[1]


@given(vmk=st.binary(min_size=32, max_size=32), text=st.text(max_size=40))
def test_a_wrapped_key_comes_back(vmk: bytes, text: str) -> None:
    slot = wrap_slot(Vmk(vmk), Passphrase(text), vault_id=VAULT, cost=CHEAP, floor=CHEAP_FLOOR)

    assert unwrap_slot(slot, a_header(), Passphrase(text), floor=CHEAP_FLOOR) == vmk


def test_a_wrong_passphrase_opens_nothing() -> None:
    with pytest.raises(WrongPassphraseError):
        unlocked(a_header_file(), Passphrase("linden over the quiet harbor"))


def test_a_wrong_recovery_code_opens_nothing() -> None:
    with pytest.raises(WrongRecoveryCodeError):
        unlocked(a_header_file(), RecoveryCode(bytes(20)))


def test_a_slot_opens_with_its_own_kind_of_secret_only() -> None:
    with pytest.raises(WrongRecoveryCodeError):
        unwrap_slot(wrapped_for(PASSPHRASE), a_header(), CODE, floor=CHEAP_FLOOR)
    with pytest.raises(WrongPassphraseError):
        unwrap_slot(wrapped_for(CODE), a_header(), PASSPHRASE, floor=CHEAP_FLOOR)


def test_a_slot_of_another_vault_opens_nothing() -> None:
    with pytest.raises(WrongPassphraseError):
        unwrap_slot(
            wrapped_for(PASSPHRASE), a_header(vault_id=VaultId(b"x" * 16)), PASSPHRASE, floor=CHEAP_FLOOR
        )


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE], ids=["passphrase", "recovery code"])
def test_a_slot_is_bound_to_its_id_and_its_derivation(secret: Passphrase | RecoveryCode) -> None:
    slot = wrapped_for(secret)
    changed = [
        replace(slot, id=b"another slot's id"[:16]),
        replace(slot, kdf=replace(slot.kdf, salt=slot.kdf.salt + b"\x00")),
        replace(slot, nonce=bytes(12)),
        replace(slot, wrapped=bytes(48)),
    ]

    for one in changed:
        with pytest.raises((WrongPassphraseError, WrongRecoveryCodeError)):
            unwrap_slot(one, a_header(), secret, floor=CHEAP_FLOOR)


def test_a_header_with_any_byte_changed_opens_with_nothing() -> None:
    content = a_header_file()
    opened = [
        (place, secret)
        for place in range(len(content))
        for secret in (PASSPHRASE, CODE)
        if opens(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :], secret)
    ]

    assert opened == []


@given(data=st.data())
def test_a_header_with_any_change_of_a_byte_opens_with_nothing(data: st.DataObject) -> None:
    content = bytearray(FILE)
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))

    assert not opens(bytes(content), PASSPHRASE)
    assert not opens(bytes(content), CODE)


FILE = a_header_file()


def opens(content: bytes, secret: Passphrase | RecoveryCode) -> bool:
    """Whether it opens; every refusal must be one that a person can be told."""
    try:
        unlocked(content, secret)
    except VaultError:
        return False
    return True


def test_a_slot_that_somebody_added_is_noticed() -> None:
    parsed = parse_header(FILE)
    added = replace(parsed.header, kept_slots=(KeptSlot("escrow", '{"kind":"escrow"}'),))
    forged = parsed._replace(header=added, signed_line=header_line(added))

    with pytest.raises(VaultDamagedError) as caught:
        unlock_header(forged, PASSPHRASE, floor=CHEAP_FLOOR)
    assert caught.value.part == "header"


def test_a_slot_that_somebody_took_away_is_noticed() -> None:
    parsed = parse_header(FILE)
    fewer = replace(parsed.header, slots=parsed.header.slots_of("passphrase"))

    with pytest.raises(VaultDamagedError):
        unlock_header(
            parsed._replace(header=fewer, signed_line=header_line(fewer)), PASSPHRASE, floor=CHEAP_FLOOR
        )


def test_a_header_of_another_epoch_is_noticed() -> None:
    parsed = parse_header(FILE)
    older = replace(parsed.header, epoch=2)

    with pytest.raises(VaultDamagedError):
        unlock_header(parsed._replace(header=older), CODE, floor=CHEAP_FLOOR)


def test_weakened_parameters_are_refused_before_anything_runs() -> None:
    with pytest.raises(WeakenedParametersError):
        unlock_header(parse_header(FILE), CODE)


def test_absurd_parameters_of_any_slot_are_refused_before_anything_runs() -> None:
    absurd = replace(wrapped_for(PASSPHRASE), kdf=KdfParameters("argon2id", 2**40, 3, 4, b"s" * 16))
    content = seal_header(a_header(slots=(wrapped_for(CODE), absurd)), KEYS)

    with pytest.raises(AbsurdParametersError):
        unlocked(content, CODE)


def test_a_passphrase_slot_turned_into_a_cheap_one_is_refused() -> None:
    slot = wrapped_for(PASSPHRASE)
    cheap = replace(slot, kdf=KdfParameters(HKDF_SHA256, 0, 0, 0, slot.kdf.salt))

    with pytest.raises(WeakenedParametersError):
        unwrap_slot(cheap, a_header(), PASSPHRASE, floor=CHEAP_FLOOR)


def test_a_slot_that_no_reader_would_accept_is_not_made() -> None:
    with pytest.raises(WeakenedParametersError):
        wrap_slot(VMK, PASSPHRASE, vault_id=VAULT, cost=KdfCost(8, 1, 1))


def test_every_write_of_a_slot_has_its_own_id_salt_and_nonce() -> None:
    one, two = wrapped_for(PASSPHRASE), wrapped_for(PASSPHRASE)

    assert one.id != two.id
    assert one.kdf.salt != two.kdf.salt
    assert one.nonce != two.nonce
    assert one.wrapped != two.wrapped


def test_a_slot_takes_the_usual_cost_unless_another_is_given() -> None:
    slot = wrap_slot(VMK, PASSPHRASE, vault_id=VAULT)

    assert slot.kdf.cost == KdfCost.standard()


def test_a_new_vault_key_is_all_randomness() -> None:
    assert new_vmk(lambda size: b"\x03" * size) == b"\x03" * 32
    assert new_vmk() != new_vmk()


def test_the_keys_of_a_vault_differ_by_purpose_epoch_and_vault() -> None:
    sets = [KEYS, VaultKeys.derive(VMK, VAULT, 2), VaultKeys.derive(VMK, VaultId(b"x" * 16), 1)]
    keys = {
        key
        for one in sets
        for key in (one.database, one.header_mac, one.device_seal, one.head_mac, one.private, one.blob_names)
    }

    assert len(keys) == 18
    assert {len(key) for key in keys} == {32}


def test_the_keys_are_made_as_the_format_description_says() -> None:
    assert KEYS.database == hkdf(VMK, VAULT, b"pss/vault/v1/database/1")
    assert VaultKeys.derive(VMK, VAULT, 12).head_mac == hkdf(VMK, VAULT, b"pss/vault/v1/head-mac/12")


def test_a_header_mac_fits_its_line_only() -> None:
    parsed = parse_header(FILE)

    check_header_mac(KEYS, parsed)
    assert header_mac(KEYS, parsed.signed_line) == parsed.mac
    with pytest.raises(VaultDamagedError):
        check_header_mac(VaultKeys.derive(VMK, VAULT, 2), parsed)


def test_secrets_do_not_show_themselves_when_printed_by_mistake() -> None:
    found = unlocked(FILE, PASSPHRASE)
    shown = repr([PASSPHRASE, CODE, found, found.keys])

    assert PASSPHRASE.text not in shown
    assert not any(
        repr(secret) in shown or secret.hex() in shown for secret in (VMK, KEYS.database, CODE.entropy)
    )

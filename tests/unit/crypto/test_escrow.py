"""A vault left in somebody's keeping opens for them alone, and for no other vault."""

from dataclasses import replace

import pytest

from pss_desktop.crypto.age import HybridIdentity, encrypt_bytes
from pss_desktop.crypto.envelope import VaultKeys, seal_header, unlock_header
from pss_desktop.crypto.escrow import EscrowKey, escrow_slot
from pss_desktop.crypto.header import EscrowSlot, header_line, parse_header
from pss_desktop.domain.errors import VaultDamagedError, WrongEscrowKeyError
from pss_desktop.domain.exchange_errors import MistypedKeyError
from pss_desktop.domain.ids import VaultId
from tests.unit.crypto.headers import CHEAP_FLOOR, PASSPHRASE, VAULT, VMK, a_header, wrapped_for

KEEPER = HybridIdentity.from_bytes(b"\x0b" * 32)
SLOT = escrow_slot(VMK, KEEPER.recipient, vault_id=VAULT)
HEADER = a_header(slots=(wrapped_for(PASSPHRASE),), escrows=(SLOT,))
KEYS = VaultKeys.derive(VMK, VAULT, 1)


def test_the_keepers_identity_opens_the_vault() -> None:
    found = unlock_header(parse_header(seal_header(HEADER, KEYS)), EscrowKey(KEEPER), floor=CHEAP_FLOOR)

    assert (found.vmk, found.keys, found.slot) == (VMK, KEYS, SLOT)


def test_another_identity_opens_nothing() -> None:
    with pytest.raises(WrongEscrowKeyError):
        unlock_header(
            parse_header(seal_header(HEADER, KEYS)), EscrowKey(HybridIdentity.generate()), floor=CHEAP_FLOOR
        )


def test_a_vault_in_nobodys_keeping_opens_for_no_identity() -> None:
    header = replace(HEADER, escrows=())

    with pytest.raises(WrongEscrowKeyError):
        unlock_header(parse_header(seal_header(header, KEYS)), EscrowKey(KEEPER), floor=CHEAP_FLOOR)


def test_a_slot_that_somebody_added_is_noticed() -> None:
    parsed = parse_header(seal_header(replace(HEADER, escrows=()), KEYS))
    forged = parsed._replace(header=HEADER, signed_line=header_line(HEADER))

    with pytest.raises(VaultDamagedError):
        unlock_header(forged, EscrowKey(KEEPER), floor=CHEAP_FLOOR)


def test_a_slot_of_another_vault_or_under_another_id_gives_nothing() -> None:
    assert EscrowKey(KEEPER).vault_key(SLOT, VaultId(b"another vault's.")) is None
    assert EscrowKey(KEEPER).vault_key(replace(SLOT, id=b"i" * 16), VAULT) is None


@pytest.mark.parametrize(
    "content",
    [b"", VMK, b"pss/escrow/v1" + VAULT + SLOT.id + VMK + b"more"],
    ids=["nothing", "the key alone", "more than the key"],
)
def test_a_file_that_holds_something_else_gives_nothing(content: bytes) -> None:
    slot = EscrowSlot(SLOT.id, encrypt_bytes([KEEPER.recipient], content))

    assert EscrowKey(KEEPER).vault_key(slot, VAULT) is None


def test_the_slot_says_nothing_of_the_keeper_and_is_another_each_time() -> None:
    again = escrow_slot(VMK, KEEPER.recipient, vault_id=VAULT)

    assert KEEPER.recipient.raw not in SLOT.file
    assert again.id != SLOT.id
    assert again.file[-96:] != SLOT.file[-96:]


@pytest.mark.parametrize(
    "wrapping", ["{}", "  {}\n", "# created: 2026-11-22\n# public key: age1pq1...\n{}\n"]
)
def test_an_identity_is_read_as_other_programs_write_it(wrapping: str) -> None:
    assert EscrowKey.from_text(wrapping.format(KEEPER.text())).identity == KEEPER


@pytest.mark.parametrize(
    "text", ["", "# nothing else", KEEPER.text()[:-1], KEEPER.text() + "\n" + KEEPER.text()]
)
def test_text_that_is_no_identity_is_refused(text: str) -> None:
    with pytest.raises(MistypedKeyError):
        EscrowKey.from_text(text)


def test_the_key_does_not_show_itself_when_printed_by_mistake() -> None:
    assert KEEPER.seed.hex() not in repr(EscrowKey(KEEPER))

"""A vault is left in the programme's keeping by its owner alone, and opens then without them."""

from pathlib import Path

import pytest

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.domain.errors import WrongEscrowKeyError, WrongPassphraseError
from pss_desktop.domain.exchange_errors import MistypedKeyError, NoProgrammeError
from pss_desktop.services.keeping.escrow import Keeping
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.founding import RootKey
from pss_desktop.sync.roster import Policy
from pss_desktop.vault.slices import finish
from tests.services.clinic import OTHER_PASSPHRASE, PASSPHRASE, Clinic
from tests.team import PROGRAMME, found, set_policy

KEEPER = HybridIdentity.from_bytes(b"\x0b" * 32)
LATER_KEEPER = HybridIdentity.from_bytes(b"\x0c" * 32)


def founded(desk: Workspace, folder: Path, keeper: HybridIdentity | None = KEEPER) -> tuple[RootKey, ...]:
    """A programme of one, which names *keeper*; its root keys."""
    roots = found(desk, folder, PROGRAMME)
    if keeper is not None:
        named(desk, keeper, roots)
    return roots


def named(desk: Workspace, keeper: HybridIdentity, roots: tuple[RootKey, ...]) -> None:
    set_policy(desk, Policy(escrow_recipient=keeper.recipient.text), roots)


def test_a_vault_outside_a_programme_is_in_nobodys_keeping_and_is_offered_to_nobody(desk: Workspace) -> None:
    state = desk.escrow.state()

    assert (state.keeping, state.programme, state.can_be_left) == (Keeping.NOBODY, "", False)
    with pytest.raises(NoProgrammeError):
        desk.escrow.leave(PASSPHRASE)


def test_a_programme_that_names_no_key_offers_nothing(desk: Workspace, tmp_path: Path) -> None:
    founded(desk, tmp_path, keeper=None)

    assert not desk.escrow.state().can_be_left


def test_it_is_off_until_the_owner_says_so_with_the_passphrase(desk: Workspace, tmp_path: Path) -> None:
    founded(desk, tmp_path)
    offered = desk.escrow.state()

    with pytest.raises(WrongPassphraseError):
        desk.escrow.leave(OTHER_PASSPHRASE)

    assert (offered.keeping, offered.programme, offered.can_be_left) == (
        Keeping.NOBODY,
        PROGRAMME,
        True,
    )
    assert desk.escrow.state() == offered


def test_the_keeper_opens_the_vault_and_sets_a_new_passphrase(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    founded(desk, tmp_path)
    assert desk.escrow.leave(PASSPHRASE).unreached == ()
    assert desk.escrow.state().keeping is Keeping.PROGRAMME
    desk.close()

    opened = clinic.unlocking().unlock_with_recovery(clinic.entry(), f" {KEEPER.text()}\n")
    opened.safekeeping.change_passphrase("", OTHER_PASSPHRASE)
    opened.close()

    again = clinic.reopen(OTHER_PASSPHRASE)
    assert again.escrow.state().keeping is Keeping.PROGRAMME
    again.close()


def test_another_key_and_a_mistyped_one_open_nothing(desk: Workspace, clinic: Clinic, tmp_path: Path) -> None:
    founded(desk, tmp_path)
    desk.escrow.leave(PASSPHRASE)
    desk.close()

    with pytest.raises(WrongEscrowKeyError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), LATER_KEEPER.text())
    with pytest.raises(MistypedKeyError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), KEEPER.text()[:-1])


def test_the_keeper_restores_a_backup(desk: Workspace, clinic: Clinic, tmp_path: Path) -> None:
    desk.escrow.leave(PASSPHRASE, KEEPER.recipient.text)
    finish(desk.safekeeping.back_up())
    desk.close()

    (backup,) = clinic.unlocking().backups()
    restored = finish(clinic.unlocking().restoring_with_recovery(backup.folder, KEEPER.text()))

    assert not restored.safekeeping.asks_for_old_passphrase()
    restored.close()


def test_a_new_key_of_the_programme_is_offered_once_more(desk: Workspace, tmp_path: Path) -> None:
    roots = founded(desk, tmp_path)
    desk.escrow.leave(PASSPHRASE)
    named(desk, LATER_KEEPER, roots)

    state = desk.escrow.state()

    assert (state.keeping, state.can_be_left) == (Keeping.SOMEBODY_ELSE, True)
    desk.escrow.leave(PASSPHRASE)
    assert desk.escrow.state().keeping is Keeping.PROGRAMME


def test_what_is_taken_back_opens_for_its_owner_alone(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    founded(desk, tmp_path)
    desk.escrow.leave(PASSPHRASE)

    with pytest.raises(WrongPassphraseError):
        desk.escrow.take_back(OTHER_PASSPHRASE)
    clinic.clock.advance(minutes=5)
    desk.escrow.take_back(PASSPHRASE)

    assert desk.escrow.state().keeping is Keeping.NOBODY
    desk.close()
    with pytest.raises(WrongEscrowKeyError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), KEEPER.text())


def test_a_backup_that_was_not_reached_is_named(desk: Workspace, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.escrow.leave(PASSPHRASE, KEEPER.recipient.text)
    finish(desk.safekeeping.back_up(stick))
    stick.rename(tmp_path / "in the drawer")

    assert [Path(one).parent for one in desk.escrow.take_back(PASSPHRASE).unreached] == [stick]


def test_a_programme_that_names_no_real_key_is_said_so(desk: Workspace, tmp_path: Path) -> None:
    roots = founded(desk, tmp_path, keeper=None)
    set_policy(desk, Policy(escrow_recipient="age1pq1mistyped"), roots)

    with pytest.raises(MistypedKeyError):
        desk.escrow.state()


# The receiving key


def test_the_receiving_key_is_shown_after_the_passphrase_and_noted(desk: Workspace, clinic: Clinic) -> None:
    with pytest.raises(WrongPassphraseError):
        desk.receiving_key.show(OTHER_PASSPHRASE)
    assert desk.audit.page()[0].act != "receiving_key.shown"

    clinic.clock.advance(minutes=5)
    shown = HybridIdentity.from_text(desk.receiving_key.show(PASSPHRASE).text)

    assert shown.recipient.text == desk.receiving_key.recipient
    assert desk.audit.page()[0].act == "receiving_key.shown"

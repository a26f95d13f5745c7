"""A vault in the programme's keeping opens for its key, at the field where the recovery code would stand."""

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.services.entrance.vault_list import VaultList
from pss_desktop.services.writing.changes import at_once
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault, cheap_unlocking
from tests.pages import press, spoken_rows, type_into
from tests.ui.waiting import wait_until

KEEPER = HybridIdentity.from_bytes(b"\x0b" * 32)


def test_the_keeper_opens_the_vault_and_today_asks_for_a_new_passphrase(computer: Computer) -> None:
    passphrase = build_vault(computer.root, ENGLISH, computer.clock)
    unlocking = cheap_unlocking(computer.root, computer.clock, at_once)
    (entry,) = VaultList(computer.root).entries()
    vault = unlocking.unlock(entry, passphrase)
    vault.escrow.leave(passphrase, KEEPER.recipient.text)
    vault.close()
    program = computer.start()
    door = program.face(UnlockScreen)

    press(door.other_way)
    type_into(door.code, HybridIdentity.generate().text())
    press(door.unlock)
    wait_until(lambda: "was not left in its keeping" in door.problem())
    type_into(door.code, KEEPER.text())
    press(door.unlock)

    program.in_vault()
    today = program.screen(TodayScreen)
    wait_until(lambda: "opened without its passphrase" in " ".join(spoken_rows(today.first)))

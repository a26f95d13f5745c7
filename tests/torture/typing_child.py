"""The window into which somebody types until it is killed, whatever form it shows.

Run as ``python -m tests.torture.typing_child ROOT SCREEN CLIENT RECORD FIELD``. It waits for a line once the
form is there, and tells each word with the instant at which it was typed, by the clock its parent shares.
"""

import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest

from pss_desktop.services.place import Place
from tests.services.clinic import PASSPHRASE
from tests.torture.child import say
from tests.torture.rig.typing import field_at
from tests.torture.window_child import open_window

_PAUSE_MS: Final = 80
_MOST_WORDS: Final = 200


def main(root: str, screen: str, client: str, record: str, field_name: str) -> None:
    """Type numbered words; each stands alone, so that it is known which of them were kept."""
    program = open_window(Path(root))
    program.unlock(PASSPHRASE)
    program.in_vault()
    field = field_at(program, Place(screen, client, record, field_name))
    say("ready")
    sys.stdin.readline()
    for number in range(_MOST_WORDS):
        QTest.keyClicks(field, f" w{number}")
        say("typed", number, time.monotonic())
        QTest.qWait(_PAUSE_MS)


if __name__ == "__main__":
    main(*sys.argv[1:])

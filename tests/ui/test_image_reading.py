"""Pictures are decoded in one thread while icons are drawn in another, and neither waits for ever."""

from pathlib import Path
from threading import Thread

from pytestqt.qtbot import QtBot

from pss_desktop.desktop.paths import resource
from pss_desktop.domain.attachment import Media
from pss_desktop.ui.sheets import PictureSheet
from pss_desktop.ui.theme.icons import IconStore
from tests.pictures import a_png

ROUNDS = 150


def test_threads_that_begin_to_read_together_do_not_wait_for_each_other(qtbot: QtBot) -> None:
    del qtbot
    content = a_png(40, 30)
    drawn: list[int] = []

    def decode() -> None:
        drawn.extend(PictureSheet(Media.PNG, content).count for _ in range(ROUNDS))

    worker = Thread(target=decode)
    worker.start()
    icons = IconStore(Path(resource("icons")))
    for size in range(ROUNDS):
        icons.pixmap("tick", size=8 + size % 40, colour="#112233", ratio=1.0, right_to_left=False)
        icons.forget()
    worker.join(30)
    assert not worker.is_alive()
    assert len(drawn) == ROUNDS

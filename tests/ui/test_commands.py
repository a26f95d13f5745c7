"""Every command of the search field has its words and its picture."""

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.desktop.paths import resource
from pss_desktop.presenters.frame.search import Command
from pss_desktop.ui.screens.frame.search import ICONS
from pss_desktop.ui.screens.words.shell import command_names


@pytest.mark.parametrize("command", Command)
def test_each_command_has_words_and_a_picture(qapp: QApplication, command: Command) -> None:
    assert command in {named.command for named in command_names()}
    assert (resource("icons") / f"{ICONS[command]}.svg").is_file()

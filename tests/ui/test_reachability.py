"""The system's hint that a line is back."""

from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from pss_desktop.ui.reachability import Reachability

Reach = QNetworkInformation.Reachability


def test_only_a_line_that_comes_back_is_told(qapp: QApplication) -> None:
    told: list[str] = []
    one = Reachability(lambda: told.append("back"))
    one._was_there = True
    for now in (Reach.Online, Reach.Disconnected, Reach.Local, Reach.Unknown):
        one.hear(now)
    assert told == []
    one.hear(Reach.Online)
    one.hear(Reach.Site)
    assert told == ["back"]

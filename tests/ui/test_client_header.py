"""The header above a client's pages where there is little room."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.ui.screens.clients.client_header import ClientHeader
from tests.pages import says
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client
from tests.services.crisis_forms import set_risk

WIDE, NARROW, HEIGHT = 1300, 700, 400


def test_where_there_is_little_room_the_reasons_give_way_and_nothing_else(
    tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = Clinic(tmp_path / "data").ready()
    client = add_client(
        workspace,
        languages=["en"],
        situations=["grief"],
        top_situations=["grief"],
        may_phone="yes",
    )
    set_risk(workspace, client, "high")
    place = Place(Screen.CONSENT, to_hex(client))
    header = ClientHeader(ClientHeaderPresenter(StillDesk(workspace).desk, place, Screen.CONSENT))
    qtbot.addWidget(header)
    header.resize(WIDE, HEIGHT)
    header.show()
    reasons, kept = "Comes because of: Grief", ("English", "High", "Agreed: phone", "No consent recorded yet")
    for width, told in ((WIDE, True), (NARROW, False), (WIDE, True)):
        header.resize(width, HEIGHT)
        assert says(header, reasons) is told
        assert [words for words in kept if not says(header, words)] == []
        spoken = [one for one in header.children() if reasons in getattr(one, "accessibleName", str)()]
        assert len(spoken) == 1
        assert (reasons in spoken[0].property("toolTip")) is not told
    workspace.close()

"""The header above a client's pages where there is little room."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.clients.client_header import ClientHeader
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from tests.pages import says
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client
from tests.services.crisis_forms import set_risk
from tests.ui.waiting import wait_until

WIDE, NARROW, HEIGHT, LOW = 1300, 700, 400, 240
LEFT = ("Fern Riverbend", "High", "Agreed: phone", "No consent recorded yet")


def _presenter(workspace: Workspace) -> ClientHeaderPresenter:
    client = add_client(
        workspace,
        languages=["en"],
        situations=["grief"],
        top_situations=["grief"],
        may_phone="yes",
    )
    set_risk(workspace, client, "high")
    place = Place(Screen.CONSENT, to_hex(client))
    return ClientHeaderPresenter(StillDesk(workspace).desk, place, Screen.CONSENT)


def test_where_there_is_little_room_the_reasons_give_way_and_nothing_else(
    tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = Clinic(tmp_path / "data").ready()
    header = ClientHeader(_presenter(workspace))
    qtbot.addWidget(header)
    header.resize(WIDE, HEIGHT)
    header.show()
    reasons, kept = "Comes because of: Grief", (*LEFT, "English")
    for width, told in ((WIDE, True), (NARROW, False), (WIDE, True)):
        header.resize(width, HEIGHT)
        assert says(header, reasons) is told
        assert [words for words in kept if not says(header, words)] == []
        spoken = [one for one in header.children() if reasons in getattr(one, "accessibleName", str)()]
        assert len(spoken) == 1
        assert (reasons in spoken[0].property("toolTip")) is not told
    workspace.close()


def test_a_very_low_window_cuts_nothing_of_risk_safe_contact_and_consent(
    tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = Clinic(tmp_path / "data").ready()
    page = ClientTab(_presenter(workspace))
    qtbot.addWidget(page)
    page.resize(NARROW, HEIGHT)
    page.show()
    for height, whole in ((HEIGHT, True), (LOW, False), (HEIGHT, True)):
        page.resize(NARROW, height)
        wait_until(lambda: page.header.height() >= page.header.heightForWidth(NARROW))
        assert [words for words in LEFT if not says(page.header, words)] == []
        assert says(page.header, "English") is whole
        assert page.header.stages.isVisible() is whole
    workspace.close()

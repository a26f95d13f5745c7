"""Page objects of received bundles: the list, a bundle's page, and bundles to look at."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pss_desktop.crypto.age import HybridRecipient
from pss_desktop.domain.ids import ScopeId, case_begun_by, single_record
from pss_desktop.domain.kinds import GIVE
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.contents import BundleContents, BundleKind, Channel
from pss_desktop.sync.bundle.pack import pack
from pss_desktop.ui.screens.exchange.inbox import InboxScreen
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from tests.bundles import Someone, Writer
from tests.pages import Program
from tests.ui.waiting import wait_until


def go_to_inbox(program: Program) -> InboxScreen:
    """The list, once it is read."""
    program.in_vault()
    shell = program.house.shell
    assert shell is not None
    shell.go(Place(Screen.INBOX))
    screen = program.screen(InboxScreen)
    wait_until(lambda: screen.list.isVisible() or screen.none.isVisible())
    return screen


TO_SUPERVISION: Final[dict[str, object]] = {
    "lines": [{"purpose": one, "answer": "given"} for one in ("record", "supervisor")],
    "decider": "client",
    "on": "2026-11-22",
}
GENUINE: Final = "tick"
UNKNOWN: Final = "warning"
REFUSED: Final = "cross"
_BEING_CHECKED: Final = "exchange"


def all_checked(screen: InboxScreen) -> None:
    """Wait until every bundle of the list was proven, or was not."""
    wait_until(lambda: _BEING_CHECKED not in _icons(screen))


def open_row(program: Program, icon: str) -> InboxBundleScreen:
    """Press the line with this icon, which is the same in every language, and wait until it was looked at."""
    screen = go_to_inbox(program)
    wait_until(lambda: icon in _icons(screen))
    all_checked(screen)
    position = _icons(screen).index(icon)
    screen.list.setFocus()
    screen.list.setCurrentIndex(screen.list.rows.index(position))
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    page = program.screen(InboxBundleScreen)
    wait_until(lambda: page.found.isVisible() or page.stop.isVisible())
    return page


def bundle_from(who: Someone, desk: Workspace, number: int = 1, *, notes: int = 3) -> bytes:
    """Some notes of *who* about a case that is not here, and that the client agreed to supervision."""
    writer = Writer(who, a_case(who, number))
    writer.write("consent", GIVE, "administrative", TO_SUPERVISION, single_record(writer.scope, "consent"))
    for _ in range(notes):
        writer.note()
    return sealed_for(desk, writer, number)


def a_case(who: Someone, number: int) -> ScopeId:
    """The id of a case of theirs that nobody here knows."""
    return case_begun_by(who.person, bytes([number] * 16))


def sealed_for(desk: Workspace, writer: Writer, number: int) -> bytes:
    """All that *writer* wrote, as the bundle of that number, sealed for *desk*."""
    who, identity = writer.who, desk.seat.storage.identity
    contents = BundleContents(
        kind=BundleKind.RECORDS,
        bundle_id=bytes([number]) * 16,
        programme=desk.programme.trusted().roster.programme,
        created=desk.seat.storage.clock.now(),
        to=(identity.device,),
        channel=Channel(number),
        roster=1,
        feeds=(writer.stretch(),),
    )
    return pack(
        contents,
        signer=who.device_key,
        certificate=who.certificate,
        recipients=[HybridRecipient.from_raw(identity.device_keys.receiving.recipient.raw)],
        random=desk.vault.machine.random,
    )


def _icons(screen: InboxScreen) -> list[str]:
    return [screen.list.rows.row(position).icon for position in range(screen.list.rows.rowCount())]

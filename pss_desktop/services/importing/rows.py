"""Names bundles and their senders as the roster knows them."""

from typing import Final

from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.services.importing.views import IncomingRow, SenderRow
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.exchange.incoming import Incoming, IncomingState

_WITHOUT_A_REASON: Final = (IncomingState.WAITING, IncomingState.APPLIED)
"""What is kept with these is no error's code."""


def sender_row(device: DeviceId, roster: Roster) -> SenderRow:
    """Whose device it is."""
    entry = roster.device(device)
    if entry is None:
        return SenderRow(device, None, "", None)
    member = entry.member
    return SenderRow(device, PersonId(member.person), member.name, member.role)


def incoming_row(one: Incoming, roster: Roster | None) -> IncomingRow:
    """A bundle as the inbox lists it."""
    known = None if one.peer is None or roster is None else sender_row(one.peer, roster)
    return IncomingRow(
        key=one.key,
        state=one.state,
        reason=one.reason if one.state not in _WITHOUT_A_REASON else "",
        sender=known,
        kind=BundleKind(one.kind) if one.kind else None,
        size=one.size,
        source=one.source,
        arrived_at=one.arrived_at,
        after_loss=one.after_loss,
    )

"""A client said no after their case came here: hide it, erase it when the programme says so, and answer."""

from datetime import datetime, timedelta
from typing import Final

from pss_desktop.domain.ids import ClientId, OpHash, RecordId, ScopeId
from pss_desktop.domain.kinds import CONFIRM, ScopeType
from pss_desktop.domain.withdrawal_receipt import RECEIPT, Obeyed, WithdrawalReceipt
from pss_desktop.services.consent.sharing import CONSENT, stored_consent
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.notices import newest_no
from pss_desktop.services.programme.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import all_understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.roster import Roster
from pss_desktop.sync.selection import Recipient, must_hide
from pss_desktop.vault.arrivals import BACKUPS_OWED
from pss_desktop.vault.exchange.outlook import Outlook
from pss_desktop.vault.journal_writer import Entry

HIDDEN: Final = "case.hidden"
FORGOTTEN: Final = "case.forgotten"
SHOWN: Final = "case.shown"

_KINDS: Final = frozenset({"client", "client_identity", "session_note", CONSENT, RECEIPT})


class Obeying:
    """For cases that somebody else owns; an own case is never hidden from its counselor."""

    def __init__(self, seat: Seat, deeds: Deeds, programme: Programme) -> None:
        self._seat = seat
        self._deeds = deeds
        self._programme = programme

    def obey(self, client: ClientId | None = None) -> tuple[ScopeId, ...]:
        """Do what the clients' answers ask for, of one case or of all; returns the cases that changed."""
        current = self._programme.roster()
        if current is None:
            return ()
        circle = Circle(self._seat, current.roster)
        cases = self._others_cases() if client is None else (ScopeId(client),)
        changed = tuple(case for case in cases if self._look(case, circle, current.roster))
        if changed:
            only = ClientId(RecordId(changed[0])) if len(changed) == 1 else None
            self._deeds.tell(Change(_KINDS, only, origin=self))
        return changed

    def _others_cases(self) -> tuple[ScopeId, ...]:
        storage = self._seat.storage
        feeds = Outlook(storage.connection).feeds()
        mine = storage.identity.device
        found = (one.scope for one in feeds if one.scope_type == ScopeType.CASE and one.device != mine)
        return tuple(dict.fromkeys(found))

    def _look(self, case: ScopeId, circle: Circle, roster: Roster) -> bool:
        mine = circle.held_as(case)
        if mine is None:
            return False
        consent = stored_consent(self._seat, ClientId(RecordId(case)))
        if must_hide(consent, mine):
            return self._put_away(case, mine, roster)
        # A case that was handed over and removed here concerns this person no more, and stays away.
        return mine.audience is not None and self._bring_back(case)

    def _put_away(self, case: ScopeId, mine: Recipient, roster: Roster) -> bool:
        storage = self._seat.storage
        now = storage.clock.now()
        hidden = {one.scope: one for one in storage.hidden.all()}
        since = hidden[case].since if case in hidden else now
        forget = _is_over(roster.policy.erase_withdrawn_after_days, since, now)
        no = newest_no(storage, case, mine)
        done = Obeyed.ERASED if forget else Obeyed.HIDDEN
        if no is None:
            return False
        answered = self._answered(case, no.hash, done)
        if answered and case in hidden:  # an answer alone, once given, hides nothing here
            return False
        with storage.connection.transaction():
            storage.hidden.hide(case, now)
            storage.audit.append(HIDDEN, case)
            if forget:
                storage.hidden.forget(case)
                storage.drafts.discard_all(ClientId(RecordId(case)))
                storage.settings.put(BACKUPS_OWED, value=True)
                storage.audit.append(FORGOTTEN, case)
            if not answered:
                receipt = WithdrawalReceipt(no.hash, done, now).to_payload()
                storage.writer.write(Entry(RECEIPT, CONFIRM, RecordId(storage.ids.new()), case, receipt))
        return True

    def _bring_back(self, case: ScopeId) -> bool:
        storage = self._seat.storage
        if case not in {one.scope for one in storage.hidden.all()}:
            return False
        if storage.projection.is_handed_over(case):  # removed by a person, after its receipt
            return False
        with storage.connection.transaction():
            storage.hidden.show(case)
            storage.audit.append(SHOWN, case)
        return True

    def _answered(self, case: ScopeId, act: OpHash, done: Obeyed) -> bool:
        storage = self._seat.storage
        found = storage.records.every(case, RECEIPT)
        mine = (one.content for one in found if one.author == storage.identity.person)
        given = all_understood(WithdrawalReceipt.from_payload, mine)
        return any(one.act == act and one.obeyed in (done, Obeyed.ERASED) for one in given)


def _is_over(days: int | None, since: datetime, now: datetime) -> bool:
    return days is not None and now - since >= timedelta(days=days)

"""The one door for what leaves the app: asks the client's consent, and writes down what was shared."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.disclosure import Disclosure
from pss_desktop.domain.errors import ConsentMissingError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import ADD, OperationClass
from pss_desktop.domain.sharing import Allowed, Audience, ShareAnswer, ShareRequest, may_share
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.journal_writer import Entry

CONSENT: Final = "consent"
DISCLOSURE: Final = "disclosure"

_LISTED: Final = 500


def stored_consent(seat: Seat, client: ClientId) -> ConsentState:
    """The client's consent as it is in the vault now; an empty one for a client who was never asked."""
    return stored_consents(seat, (client,))[client]


def stored_consents(seat: Seat, clients: Iterable[ClientId]) -> Mapping[ClientId, ConsentState]:
    """The same of each of *clients*, read at once."""
    records = {client: single_record(ScopeId(client), CONSENT) for client in clients}
    found = seat.storage.records.contents(records.values())
    return {client: ConsentState.from_state(found.get(record, {})) for client, record in records.items()}


class Sharing:
    """Ask before anything leaves, and again just before it does; then tell what did."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def ask(
        self, client: ClientId, audience: Audience, classes: Collection[OperationClass], *, to: str = ""
    ) -> ShareAnswer:
        """Whether parts of these *classes* may go to *audience* now; *to* names who gets a letter."""
        request = ShareRequest(audience, frozenset(classes), to)
        return may_share(stored_consent(self._seat, client), request, self._seat.storage.clock.now())

    def require(
        self, client: ClientId, audience: Audience, classes: Collection[OperationClass], *, to: str = ""
    ) -> Allowed:
        """As :meth:`ask`, for the last step before it leaves. Raises ConsentMissingError."""
        answer = self.ask(client, audience, classes, to=to)
        if isinstance(answer, Allowed):
            return answer
        raise ConsentMissingError(answer.reason.value)

    def disclosed(
        self, client: ClientId, audience: Audience, *, to: str, what: Collection[str], allowed: Allowed
    ) -> RecordId:
        """Write down that *what* (kinds of record) went to *to* since it was *allowed*; then :meth:`tell`.

        Raises InvalidFieldsError where nothing is named, or a StorageError.
        """
        storage = self._seat.storage
        disclosure = Disclosure(
            audience=audience.value,
            to=to.strip(),
            what=tuple(what),
            consent=allowed.by,
            at=storage.clock.now(),
            overridden=allowed.override is not None,
        )
        payload = disclosure.to_payload()
        record = RecordId(storage.ids.new())
        with self._deeds.part() as writer:
            writer.write(Entry(DISCLOSURE, ADD, record, ScopeId(client), payload))
        return record

    def tell(self, client: ClientId) -> None:
        """Tell that something of the client's was shared, once that is committed."""
        self._deeds.tell(Change(frozenset({DISCLOSURE}), client))

    def disclosures(self, client: ClientId) -> tuple[Disclosure, ...]:
        """What was shared of a client, the newest first."""
        found = self._seat.storage.records.page(ScopeId(client), DISCLOSURE, count=_LISTED)
        return tuple(Disclosure.from_payload(one.content, written=one.at) for one in found if one.content)

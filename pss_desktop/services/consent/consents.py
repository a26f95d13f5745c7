"""Consent of the open vault's clients: how it stands, how it came about, and the acts that change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pss_desktop.domain.assent import AgeRow, AgeTable
from pss_desktop.domain.client import Client
from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.consent import AskAgain, ConsentState, Override, due_again
from pss_desktop.domain.consent_acts import Withdrawal, override_payload
from pss_desktop.domain.consent_form import ConsentForm
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.domain.dates import AgeRange, PartialDate
from pss_desktop.domain.disclosure import Disclosure
from pss_desktop.domain.errors import RecordNotFoundError, StaleDraftError
from pss_desktop.domain.ids import ClientId, ScopeId, single_record
from pss_desktop.domain.kinds import GIVE, OVERRIDE, REFUSE, WITHDRAW
from pss_desktop.domain.wording import Wording
from pss_desktop.services.clients.client_views import client_of, identity_of
from pss_desktop.services.consent.consent_due import AGES, kept_ages
from pss_desktop.services.consent.sharing import CONSENT, Sharing, stored_consent
from pss_desktop.services.consent.wordings import Wordings
from pss_desktop.services.local_zone import LOCAL
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import Readable, readable
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.views.records import StoredAct

CONSENT_FORM: Final = "consent"
WITHDRAWAL_FORM: Final = "consent_withdrawal"
OVERRIDE_FORM: Final = "consent_override"
OVERRIDDEN: Final = "consent.overridden"


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One signed act of a client's consent, as it was written: just one of the three is set."""

    op: str
    act: str
    at: datetime
    form: ConsentForm | None = None
    withdrawal: Withdrawal | None = None
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class ConsentOverview:
    """All that a page about a client's consent shows; *history* is the newest first."""

    state: ConsentState
    status: ConsentStatus | None
    ask_again: tuple[AskAgain, ...]
    history: Readable[ConsentEntry]
    disclosures: tuple[Disclosure, ...]
    drafted: bool
    now: datetime


@dataclass(frozen=True, slots=True)
class ConsentBasis:
    """What a form needs to know of the client: birth and the age table say who decides."""

    code: str
    name: str
    birth: PartialDate | None
    ages: AgeTable
    state: ConsentState
    now: datetime

    @property
    def today(self) -> date:
        """The day where this computer is."""
        return self.now.astimezone().date()

    @property
    def row(self) -> AgeRow:
        """The row of the client's age today."""
        return self.ages.row_of(self.birth, self.today)

    @property
    def age(self) -> AgeRange | None:
        """Between which ages the client is; the lowest counts."""
        return None if self.birth is None else self.birth.age_on(self.today)


class Consents:
    """One consent record a client; what is signed is never changed, only followed."""

    def __init__(self, seat: Seat, deeds: SignedDeeds, sharing: Sharing, wordings: Wordings) -> None:
        self._seat = seat
        self._deeds = deeds
        self._sharing = sharing
        self._wordings = wordings

    # Reading

    def state(self, client: ClientId) -> ConsentState:
        """How it stands; an empty state for a client who was never asked."""
        return stored_consent(self._seat, client)

    def overview(self, client: ClientId) -> ConsentOverview:
        """Everything about one client's consent. Raises RecordNotFoundError for an unknown client."""
        basis = self.basis(client)
        return ConsentOverview(
            state=basis.state,
            status=basis.state.status(basis.now),
            ask_again=due_again(basis.state, basis.birth, basis.now.astimezone(), ages=basis.ages),
            history=self.history(client),
            disclosures=self._sharing.disclosures(client),
            drafted=self._seat.storage.drafts.open(CONSENT_FORM, client) is not None,
            now=basis.now,
        )

    def history(self, client: ClientId) -> Readable[ConsentEntry]:
        """Every act, the newest first."""
        try:
            acts = self._seat.storage.records.acts(single_record(ScopeId(client), CONSENT))
        except RecordNotFoundError:
            return Readable()
        overrides = {one.op: one for one in self.state(client).overrides}
        told = [one for one in reversed(acts) if one.payload is not None]
        return readable(lambda act: _entry(act, overrides), told)

    def basis(self, client: ClientId) -> ConsentBasis:
        """What a form about *client* stands on. Raises RecordNotFoundError."""
        storage = self._seat.storage
        listed = storage.clients.get(client)
        if listed is None:
            raise RecordNotFoundError
        known: Client = client_of(listed)
        return ConsentBasis(
            code=known.code,
            name=identity_of(listed).shown_name,
            birth=known.birth,
            ages=self.ages(),
            state=self.state(client),
            now=storage.clock.now(),
        )

    def begin(self, client: ClientId) -> dict[str, object]:
        """A new form: today, services known by name, limits that stand; no answer is preset."""
        basis = self.basis(client)
        known = [line for line in basis.state.lines if line.to]
        return {
            "on": PartialDate.of_day(basis.today).to_payload(),
            "services": [{"name": line.name or line.to, "what": line.what, "answer": ""} for line in known],
            "limits": [limit.to_payload() for limit in basis.state.limits],
        }

    def wordings(self) -> tuple[Wording, ...]:
        """What can be read out, the newest version of each language first."""
        return self._wordings.all

    # The programme's ages

    def ages(self) -> AgeTable:
        """The programme's own table, or the usual one; one that can't be read is as good as none."""
        return kept_ages(self._seat)

    def set_ages(self, ages: AgeTable) -> None:
        """From now on another table decides who decides."""
        self._seat.storage.settings.put(AGES, ages.to_setting())

    # Signed acts

    def record(self, client: ClientId, revision: int, *, origin: object = None) -> str:
        """Sign the saved form of *revision*; the act's hash. What was left open counts as no.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError.
        """
        return self._sign(CONSENT_FORM, client, revision, origin)

    def withdraw(self, client: ClientId, revision: int, *, origin: object = None) -> str:
        """Sign the saved withdrawal; it counts at once. Raises as :meth:`record` does."""
        return self._sign(WITHDRAWAL_FORM, client, revision, origin)

    def override(self, client: ClientId, revision: int, *, origin: object = None) -> str:
        """Sign the saved override; it shows for ever. Raises as :meth:`record` does."""
        return self._sign(OVERRIDE_FORM, client, revision, origin)

    def _sign(self, form: str, client: ClientId, revision: int, origin: object) -> str:
        change = Change(frozenset({CONSENT, DRAFT}), client, origin)

        def write(writer: JournalWriter) -> str:
            drafts = self._seat.storage.drafts
            draft = drafts.open(form, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            act, payload = self._act_of(form, client, draft.content)
            scope = ScopeId(client)
            written = writer.write(Entry(CONSENT, act, single_record(scope, CONSENT), scope, payload))
            drafts.discard(form, client, revision=revision)
            if act == OVERRIDE:
                self._seat.storage.audit.append(OVERRIDDEN, client)
            return written.hash.hex()

        return self._deeds.run((form, client, revision), change, write)

    def _act_of(
        self, form: str, client: ClientId, content: Mapping[str, object]
    ) -> tuple[str, dict[str, object]]:
        basis = self.basis(client)
        here = basis.now.astimezone(LOCAL)
        if form == WITHDRAWAL_FORM:
            return WITHDRAW, Withdrawal.from_content(content).signing_payload(here)
        if form == OVERRIDE_FORM:
            return OVERRIDE, override_payload(content, here)
        answered = ConsentForm.from_content(content)
        return answered.act, answered.signing_payload(basis.birth, here, ages=basis.ages)


def _entry(act: StoredAct, overrides: Mapping[str, Override]) -> ConsentEntry | None:
    op, at = act.hash.hex(), from_ms(act.hlc.ms)
    if act.payload is None:
        return None
    if act.act in (GIVE, REFUSE):
        return ConsentEntry(op, act.act, at, form=ConsentForm.from_payload(act.payload))
    if act.act == WITHDRAW:
        return ConsentEntry(op, act.act, at, withdrawal=Withdrawal.from_payload(act.payload))
    return ConsentEntry(op, act.act, at, override=overrides[op]) if op in overrides else None

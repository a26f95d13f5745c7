"""The people on the caseload: found before they are added, listed, read, changed, binned for 30 days."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from pss_desktop.domain.case import CaseMove
from pss_desktop.domain.client import (
    BINNED,
    CLIENT_FIELDS,
    IDENTITY_FIELDS,
    CaseState,
    Client,
    NewClient,
    bin_payload,
    code_problems,
    make_client_code,
    with_birth,
)
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, RecordNotFoundError
from pss_desktop.domain.fields import Field, check_fields
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, case_begun_by, single_record
from pss_desktop.domain.kinds import SET
from pss_desktop.domain.payloads import to_payload
from pss_desktop.domain.presenting import RANKED, ranking_problems
from pss_desktop.services.clients.client_views import (
    Age,
    BinnedClient,
    ClientDetail,
    ClientFilter,
    ClientRow,
    age_of,
    client_of,
    identity_of,
)
from pss_desktop.services.clients.next_dates import next_dates
from pss_desktop.services.clients.views_noted import ViewsNoted
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT, NEW_CLIENT_FORM, SESSION_NOTE_FORM
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.views.clients import ListedClient, Marks, PlaceInList
from pss_desktop.vault.views.projected import ERASED

__all__ = ["Age", "BinnedClient", "ClientDetail", "ClientFilter", "ClientRow", "Clients"]

CLIENT: Final = "client"
IDENTITY: Final = "client_identity"
KEPT_IN_BIN: Final = timedelta(days=30)

_EVERY_STATE: Final = tuple(CaseState)
_SHOWN_AS_SIMILAR: Final = 20
_YEARS_APART: Final = 3  # ages are told roughly
_IN_BIN_AT_MOST: Final = 1000
_CODE_TRIES: Final = 50


class Clients:
    """What a person does with the caseload of the open vault."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds
        self._views = ViewsNoted(seat)

    # Reading

    def similar(self, name: str, birth_year: int | None = None) -> tuple[ClientRow, ...]:
        """Clients who may be the person called *name*: same sound, other letters; likeliest first."""
        table = self._seat.storage.clients
        sounding = table.sounding_like(name, _EVERY_STATE)
        found = {one.id: one for one in (*sounding, *table.look_up(name, _EVERY_STATE))}
        likeliest = sorted(found.values(), key=lambda one: _years_apart(one, birth_year) > _YEARS_APART)
        return self._rows(likeliest[:_SHOWN_AS_SIMILAR])

    def page(self, which: ClientFilter, after: PageKey | None = None, count: int = 100) -> Page[ClientRow]:
        """The next *count* clients by name, outside the bin; with words in the filter the best 200 in all."""
        found = self._found(which, after, count + 1)
        more = found[count - 1] if len(found) > count else None
        return Page(self._rows(found[:count]), PageKey(more.sort, more.id) if more else None)

    def count(self, which: ClientFilter) -> int:
        """How many clients the filter leaves; with words in it 200 at most."""
        table, states = self._seat.storage.clients, which.case_states or _EVERY_STATE
        marks = Marks(which.risks, which.tag)
        if which.text:
            return len(table.look_up(which.text, states, marks))
        return table.count(states, marks)

    def get(self, client: ClientId) -> ClientDetail:
        """Everything the client page shows; the view is noted in the audit. Raises RecordNotFoundError."""
        listed = self._listed(client)
        self._views.note(client)
        storage = self._seat.storage
        now = storage.clock.now()
        known = client_of(listed)
        return ClientDetail(
            id=client,
            client=known,
            identity=identity_of(listed),
            age=age_of(known, now),
            draft=storage.drafts.open(SESSION_NOTE_FORM, client) is not None,
            binned_at=known.binned_at,
        )

    def bin(self) -> tuple[BinnedClient, ...]:
        """Who is in the bin, the longest there first."""
        listed = self._seat.storage.clients.page((BINNED,), count=_IN_BIN_AT_MOST)
        rows = zip(self._rows(listed), (client_of(one).binned_at for one in listed), strict=True)
        binned = [BinnedClient(row, at, at + KEPT_IN_BIN) for row, at in rows if at is not None]
        return tuple(sorted(binned, key=lambda one: one.binned_at))

    # Writing

    def add(self, new: NewClient, *, origin: object = None) -> ClientId:
        """Add a client, under a fresh code unless they bring one. The form's draft goes with it.

        Raises InvalidFieldsError, also for a code that somebody here has.
        """
        code = new.code.strip()
        _require(new.problems() + self._taken_code(code, None))
        today = self._today()
        client = self._fresh_case()
        with self._deeds.deed(Change(frozenset({CLIENT, IDENTITY, DRAFT}), client, origin)) as writer:
            payload = new.client_payload(code or self._unused_code(), today)
            writer.write(Entry(CLIENT, SET, client, ScopeId(client), payload))
            writer.write(Entry(IDENTITY, SET, _names_of(client), ScopeId(client), new.identity_payload()))
            self._discard_draft_of(new)
        return client

    def _fresh_case(self) -> ClientId:
        storage = self._seat.storage
        while True:
            client = ClientId(RecordId(case_begun_by(storage.identity.person, storage.ids.new())))
            if storage.journal.record_key(client) is None:
                return client

    def change(self, client: ClientId, changes: Mapping[str, object], *, origin: object = None) -> None:
        """Write the changed fields of client and identity. Raises InvalidFieldsError.

        Raises RecordNotFoundError for names where these were erased: that never comes back.
        """
        listed = self._listed(client)
        changes = self._checked(client, client_of(listed), changes)
        if listed.identity and listed.identity.status == ERASED and _touches(IDENTITY_FIELDS, changes):
            raise RecordNotFoundError
        names = listed.identity.id if listed.identity else _names_of(client)
        parts = ((CLIENT, client, CLIENT_FIELDS), (IDENTITY, names, IDENTITY_FIELDS))
        entries = [
            Entry(kind, SET, record, ScopeId(client), to_payload(of_kind, changes))
            for kind, record, of_kind in parts
            if _touches(of_kind, changes)
        ]
        if not entries:
            return
        with self._deeds.deed(Change(frozenset(one.kind for one in entries), client, origin)) as writer:
            for entry in entries:
                writer.write(entry)

    def move_to_bin(self, client: ClientId, *, origin: object = None) -> None:
        """Take a client off every list; nothing is erased."""
        if client_of(self._listed(client)).binned_at is None:
            self._set_bin(client, bin_payload(self._seat.storage.clock.now()), origin)

    def put_back(self, client: ClientId, *, origin: object = None) -> None:
        """Bring a client back from the bin."""
        if client_of(self._listed(client)).binned_at is not None:
            self._set_bin(client, bin_payload(None), origin)

    # Parts

    def _checked(self, id_: ClientId, client: Client, changes: Mapping[str, object]) -> Mapping[str, object]:
        """The *changes*, once they are found right; what is ranked is looked at with the tags as they are."""
        asked = [field for field in (*CLIENT_FIELDS, *IDENTITY_FIELDS) if field.name in changes]
        ranked = {name: changes.get(name, getattr(client, name)) for pair in RANKED.items() for name in pair}
        code = str(changes.get("code") or "").strip()
        wrong = check_fields(asked, changes) + code_problems(code) + ranking_problems(ranked)
        _require(wrong + self._taken_code(code, id_))
        if "intake_age" in changes and client.birth is None:
            return with_birth(changes, self._today())
        return changes

    def _taken_code(self, code: str, own: ClientId | None) -> tuple[FieldProblem, ...]:
        """Whether somebody else has the *code*, in the bin too; capitals and hyphens make no difference."""
        if code and any(one != own for one in self._seat.storage.clients.having_code(code)):
            return (FieldProblem("code", "code_taken"),)
        return ()

    def _today(self) -> date:
        return self._seat.storage.clock.now().astimezone().date()

    def _found(self, which: ClientFilter, after: PageKey | None, count: int) -> tuple[ListedClient, ...]:
        table, states = self._seat.storage.clients, which.case_states or _EVERY_STATE
        marks = Marks(which.risks, which.tag)
        if not which.text:
            place = PlaceInList(str(after.sort), ClientId(RecordId(after.id))) if after else None
            return table.page(states, after=place, count=count, marks=marks)
        found = table.look_up(which.text, states, marks)
        ids = [one.id for one in found]
        start = ids.index(RecordId(after.id)) + 1 if after and after.id in ids else 0
        return found[start : start + count]

    def _listed(self, client: ClientId) -> ListedClient:
        listed = self._seat.storage.clients.get(client)
        if listed is None or listed.client is None:
            raise RecordNotFoundError
        return listed

    def _rows(self, listed: Iterable[ListedClient]) -> tuple[ClientRow, ...]:
        storage = self._seat.storage
        now, with_draft = storage.clock.now(), storage.drafts.clients_with(SESSION_NOTE_FORM)
        listed = tuple(listed)
        dates = next_dates(storage, (ScopeId(one.id) for one in listed))
        return tuple(
            ClientRow(
                id=one.id,
                code=known.code,
                name=identity_of(one).shown_name,
                age=age_of(known, now),
                languages=known.languages,
                case_state=known.case_state,
                next_date=dates.get(ScopeId(one.id)),
                draft=one.id in with_draft,
                risk=one.risk,
                reopened=known.case_move == CaseMove.REOPEN,
            )
            for one, known in ((one, client_of(one)) for one in listed)
        )

    def _set_bin(self, client: ClientId, payload: Mapping[str, object], origin: object) -> None:
        with self._deeds.deed(Change(frozenset({CLIENT}), client, origin)) as writer:
            writer.write(Entry(CLIENT, SET, client, ScopeId(client), payload))

    def _unused_code(self) -> str:
        """A code that nobody here has; after many tries any, which two people may then share."""
        code = ""
        for _ in range(_CODE_TRIES):
            code = make_client_code(self._seat.vault.machine.random)
            if not self._seat.storage.clients.having_code(code):
                break
        return code

    def _discard_draft_of(self, new: NewClient) -> None:
        """Together with the client, so that no crash leaves somebody who waits to be added twice."""
        drafts = self._seat.storage.drafts
        draft = drafts.open(NEW_CLIENT_FORM, None)
        if draft is not None and NewClient.from_form(draft.content) == new:
            drafts.discard(NEW_CLIENT_FORM, None, revision=draft.revision)


def _require(problems: tuple[FieldProblem, ...]) -> None:
    if problems:
        raise InvalidFieldsError(problems)


def _touches(fields: Iterable[Field], changes: Mapping[str, object]) -> bool:
    return any(field.name in changes for field in fields)


def _years_apart(listed: ListedClient, birth_year: int | None) -> int:
    birth = client_of(listed).birth
    return abs(birth.year - birth_year) if birth and birth_year is not None else 0


def _names_of(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), IDENTITY)

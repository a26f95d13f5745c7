"""The client list, the keys under which a client is found, and the marks by which the list is narrowed.

All are views of the two records that make a client, of their level of risk and of their consent, and can be
built again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pss_desktop.domain.client import Client, ClientIdentity
from pss_desktop.domain.dates import last_day
from pss_desktop.domain.folding import fold, query_terms
from pss_desktop.domain.ids import ClientId, ScopeId, single_record
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.sound_alike import sounds_like
from pss_desktop.journal.codec import decode_state
from pss_desktop.vault.database.connection import Connection

if TYPE_CHECKING:
    from pss_desktop.domain.consent import ConsentState

CLIENT: Final = "client"
IDENTITY: Final = "client_identity"
RISK_LEVEL: Final = "risk_level"
CONSENT: Final = "consent"
CASELOAD_KINDS: Final = frozenset({CLIENT, IDENTITY})
LISTED_KINDS: Final = CASELOAD_KINDS | {RISK_LEVEL, CONSENT}
"""The kinds that change a row of the list."""

WORD: Final = "word"
SOUND: Final = "sound"
CODE: Final = "code"
PHONE: Final = "phone"

_PHONE_END: Final = 8  # the last digits are the same with and without a country's prefix

# Another client record is not the client's. Names of the first vaults have an id of their own: the one that
# follows from the case stands last, and counts where it is.
_BOTH: Final = """SELECT kind.name, record.id, record.uid, record.state, record.status
    FROM record JOIN kind ON kind.id = record.kind
    WHERE record.id IN (?1, (SELECT client FROM client_list WHERE scope = ?2),
                        (SELECT identity FROM client_list WHERE scope = ?2))
        AND (kind.name = 'client_identity' OR kind.name = 'client' AND record.uid = ?3)
    ORDER BY record.uid = ?4, record.id"""
_RISK: Final = "SELECT risk FROM record WHERE uid = ?"
_STATE: Final = "SELECT state FROM record WHERE uid = ?"
LACKS_A_PURPOSE: Final = "consent:lacks_a_purpose"
"""The mark of clients who were never asked about a purpose that this release knows."""
NOT_LOOKED_AT: Final = "unknown"
"""Nobody said anything of the risk: that is not the same as 'none known', which somebody looked for."""


class ListedClient(NamedTuple):
    """A row of the client list with its keys and marks, as the records make it; *keys* are (type, key)."""

    client: int | None
    identity: int | None
    sort: str
    status: str
    keys: frozenset[tuple[str, str]]
    marks: frozenset[str]


class Caseload:
    """Keeps the client list in step with the records."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def refresh(self, scope: int, record: int) -> None:
        """List the client of *scope* again, one of whose records is *record*."""
        listed = self._compute(scope, record)
        self._connection.run("DELETE FROM name_key WHERE scope = ?", (scope,))
        self._connection.run("DELETE FROM client_mark WHERE scope = ?", (scope,))
        if listed is None:
            self._connection.run("DELETE FROM client_list WHERE scope = ?", (scope,))
            return
        self._connection.run(
            "INSERT INTO client_list (scope, client, identity, sort, status) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (scope) DO UPDATE SET client = excluded.client, identity = excluded.identity,"
            " sort = excluded.sort, status = excluded.status",
            (scope, listed.client, listed.identity, listed.sort, listed.status),
        )
        self._connection.run_many(
            "INSERT INTO name_key (type, key, scope) VALUES (?, ?, ?)",
            [(type_, key, scope) for type_, key in sorted(listed.keys)],
        )
        self._connection.run_many(
            "INSERT INTO client_mark (mark, sort, scope) VALUES (?, ?, ?)",
            [(mark, listed.sort, scope) for mark in sorted(listed.marks)],
        )

    def differs(self, scope: int, record: int) -> bool:
        """Whether what is listed is not what the records say."""
        listed = self._compute(scope, record)
        found = self._connection.row(
            "SELECT client, identity, sort, status FROM client_list WHERE scope = ?", (scope,)
        )
        keys = frozenset(self._connection.rows("SELECT type, key FROM name_key WHERE scope = ?", (scope,)))
        marks = frozenset(
            self._connection.rows("SELECT mark, sort FROM client_mark WHERE scope = ?", (scope,))
        )
        if listed is None:
            return found is not None or bool(keys) or bool(marks)
        row = (listed.client, listed.identity, listed.sort, listed.status)
        wanted = frozenset((mark, listed.sort) for mark in listed.marks)
        return row != found or listed.keys != keys or wanted != marks

    def _compute(self, scope: int, record: int) -> ListedClient | None:
        """What the list should say; ``None`` for a client of whom nothing is left."""
        keys: dict[str, int] = {}
        client: Client | None = None
        identity: ClientIdentity | None = None
        status = ""
        uid = ScopeId(self._connection.scalar("SELECT uid FROM scope WHERE id = ?", (scope,)))
        asked = (record, scope, uid, single_record(uid, IDENTITY))
        for kind, key, record_uid, state, stored_status in self._connection.rows(_BOTH, asked):
            keys[kind] = key
            if kind == CLIENT:
                status = stored_status or ""
                client = Client.from_state(ClientId(record_uid), _read(state)) if state else None
            elif state:
                identity = ClientIdentity.from_state(ClientId(record_uid), _read(state))
        if client is None and identity is None:
            return None
        name = identity.shown_name if identity else ""
        code = client.code if client else ""
        return ListedClient(
            client=keys.get(CLIENT),
            identity=keys.get(IDENTITY),
            sort=fold(name) or fold(code),
            status=status,
            keys=frozenset((*_code_keys(code), *_identity_keys(identity))),
            marks=frozenset((*self._marks(uid, client), *_tag_marks(client))),
        )

    def _marks(self, uid: ScopeId, client: Client | None) -> Iterable[str]:
        yield risk_mark(self._risk(uid))
        consent = self._consent(uid)
        if consent.lacks_a_purpose:
            yield LACKS_A_PURPOSE
        given = consent.oldest_yes()
        if client is not None and client.birth is not None and given is not None:
            yield given_mark(last_day(client.birth), given)

    def _consent(self, uid: ScopeId) -> ConsentState:
        # Loaded when a client is listed anew: a note lists nobody.
        from pss_desktop.domain.consent import ConsentState  # noqa: PLC0415

        found = self._connection.row(_STATE, (single_record(uid, CONSENT),))
        return ConsentState.from_state(_read(found[0]) if found and found[0] else {})

    def _risk(self, uid: ScopeId) -> str:
        """The level that stands now, or that nobody looked yet."""
        found = self._connection.row(_RISK, (single_record(uid, RISK_LEVEL),))
        return NOT_LOOKED_AT if found is None else found[0] or NOT_LOOKED_AT


def risk_mark(level: str) -> str:
    """The mark of clients at this level of risk."""
    return f"risk:{level}"


def given_mark(born: date, given: date) -> str:
    """The mark of clients born on *born*, the last day that it may be, whose oldest yes is of *given*."""
    return f"given:{born.isoformat()}:{given.isoformat()}"


def tag_mark(tag: str) -> str:
    """The mark of clients with this tag, a situation or a life event."""
    return f"tag:{tag}"


def code_key(typed: str) -> str:
    """A code without its hyphen, as somebody might type it."""
    return "".join(query_terms(typed))


def phone_key(typed: str) -> str:
    """The digits of a phone number; empty where there are hardly any."""
    digits = "".join(letter for letter in fold(typed) if letter.isdecimal())
    return digits if len(digits) >= 3 else ""


def phone_end(digits: str) -> str:
    """What is the same of a number with and without a country's prefix."""
    return digits[-_PHONE_END:]


def _code_keys(code: str) -> Iterable[tuple[str, str]]:
    return [(CODE, code_key(code))] if code else []


def _tag_marks(client: Client | None) -> Iterable[str]:
    return map(tag_mark, {*client.situations, *client.events}) if client else ()


def _identity_keys(identity: ClientIdentity | None) -> Iterable[tuple[str, str]]:
    if identity is None:
        return []
    names = f"{identity.name} {identity.preferred_name}"
    numbers = [phone_key(number) for number in _numbers(identity)]
    phones = {form for digits in numbers if digits for form in (digits, phone_end(digits))}
    return [
        *((WORD, word) for word in query_terms(names)),
        *((SOUND, sound) for sound in sounds_like(names)),
        *((PHONE, phone) for phone in phones),
    ]


def _numbers(identity: ClientIdentity) -> Iterable[str]:
    """Every number by which the client is reached: whoever calls is found by it."""
    rows = (*identity.phones, *identity.caregivers)
    return (identity.phone, *(text_of(row.get("phone")) for row in rows))


def _read(state: str) -> Mapping[str, object]:
    return decode_state(state)

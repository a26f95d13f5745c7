"""Reads the client list: pages by name, look-ups by a few letters, by sound, by code, by phone."""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from heapq import merge
from itertools import islice
from typing import Final, NamedTuple

from pss_desktop.domain.folding import query_terms
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.sound_alike import sounds_like
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.views.caseload import (
    CASELOAD_KINDS,
    CODE,
    LACKS_A_PURPOSE,
    PHONE,
    SOUND,
    WORD,
    code_key,
    phone_end,
    phone_key,
    risk_mark,
    tag_mark,
)
from pss_desktop.vault.views.records import A_SCREEN, Records, StoredRecord
from pss_desktop.vault.views.search_index import SearchIndex

LOOKED_UP: Final = 200
_AFTER_ALL: Final = "\U0010ffff"

_ROW: Final = """SELECT client_list.sort, scope.uid, scope.id, client, identity, status,
        (SELECT substr(mark, 6) FROM client_mark
            WHERE client_mark.scope = client_list.scope AND mark >= 'risk:' AND mark < 'risk;') """
_PAGE: Final = (
    _ROW
    + """FROM client_list JOIN scope ON scope.id = client_list.scope
    WHERE status = ?1 AND (sort, client_list.scope) > (?2, ?3) ORDER BY sort, client_list.scope LIMIT ?4"""
)
_MARKED: Final = """FROM client_mark AS marked CROSS JOIN client_list ON client_list.scope = marked.scope
    JOIN scope ON scope.id = client_list.scope
    WHERE marked.mark = ?1 AND status IN (SELECT value FROM json_each(?2))
        AND (?3 = '' OR EXISTS (SELECT 1 FROM client_mark AS other
        WHERE other.mark = ?3 AND other.sort = marked.sort AND other.scope = marked.scope))"""
_MARKED_PAGE: Final = (
    _ROW
    + _MARKED
    + """ AND (marked.sort, marked.scope) > (?4, ?5) ORDER BY marked.sort, marked.scope LIMIT ?6"""
)
_MARKED_COUNT: Final = "SELECT count(*) " + _MARKED
_OF_THESE: Final = """SELECT found.value FROM json_each(?) AS found WHERE EXISTS
    (SELECT 1 FROM client_mark WHERE client_mark.scope = found.value AND mark = ?)"""
_SOME: Final = (
    _ROW
    + """FROM json_each(?) AS found JOIN client_list ON client_list.scope = found.value
    JOIN scope ON scope.id = client_list.scope"""
)
_BEGINNING: Final = """SELECT DISTINCT scope FROM name_key WHERE type = ? AND key >= ? AND key < ?
    LIMIT ?"""
_WITH_KEY: Final = """SELECT scope.uid FROM name_key JOIN scope ON scope.id = name_key.scope
    WHERE name_key.type = ? AND key = ?"""
_GIVEN: Final = """SELECT scope.uid, substr(mark, 7, 10), substr(mark, 18) FROM client_mark
    JOIN scope ON scope.id = client_mark.scope WHERE mark >= 'given:' || ? AND mark < 'given:' || ? || ';'"""
_WITH_MARK: Final = "SELECT scope.uid " + _MARKED + " ORDER BY marked.sort"
_EXACT: Final = "SELECT scope FROM name_key WHERE type = ? AND key = ? LIMIT ?"


class ListedClient(NamedTuple):
    """A client in a list: the two records as they are, either of which may be missing or erased."""

    id: ClientId
    sort: str
    client: StoredRecord | None
    identity: StoredRecord | None
    risk: str = ""


class Marks(NamedTuple):
    """What narrows the list: some levels of risk (empty: any), and a tag (empty: any)."""

    risks: frozenset[str] = frozenset()
    tag: str = ""

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The mark to walk along and the other that is asked besides, for each level."""
        tag = tag_mark(self.tag) if self.tag else ""
        if not self.risks:
            return ((tag, ""),) if tag else ()
        return tuple((risk_mark(level), tag) for level in sorted(self.risks))


EVERYBODY: Final = Marks()


class GivenConsent(NamedTuple):
    """A client, the last day that their birth may be, and the day of the oldest yes that stands."""

    client: ClientId
    born: date
    given: date


class PlaceInList(NamedTuple):
    """Where a page of clients ends."""

    sort: str
    client: ClientId


class ClientTable:
    """The caseload in the order of names, folded; a client without a name stands under their code."""

    def __init__(self, connection: Connection, records: Records, search: SearchIndex) -> None:
        self._connection = connection
        self._records = records
        self._search = search

    def page(
        self,
        statuses: Collection[str],
        *,
        after: PlaceInList | None = None,
        count: int,
        marks: Marks = EVERYBODY,
    ) -> tuple[ListedClient, ...]:
        """The next *count* clients whose case has one of *statuses*, with the *marks*."""
        place = ("", 0) if after is None else (after.sort, self._scope_key(after.client))
        rows, pairs = self._connection.rows, marks.pairs()
        if pairs:
            states = json.dumps(list(statuses))
            pages = [rows(_MARKED_PAGE, (mark, states, other, *place, count)) for mark, other in pairs]
        else:
            pages = [rows(_PAGE, (status, *place, count)) for status in statuses]
        return tuple(self._listed(row) for row in islice(merge(*pages, key=_order), count))

    def count(self, statuses: Collection[str], marks: Marks = EVERYBODY) -> int:
        """How many clients have a case of one of *statuses*, with the *marks*."""
        plain = "SELECT count(*) FROM client_list WHERE status = ?"
        scalar, pairs = self._connection.scalar, marks.pairs()
        if pairs:
            states = json.dumps(list(statuses))
            return sum(int(scalar(_MARKED_COUNT, (mark, states, other))) for mark, other in pairs)
        return sum(int(scalar(plain, (status,))) for status in statuses)

    def get(self, client: ClientId) -> ListedClient | None:
        """One client; None for one who never was here, or of whom nothing is left."""
        return next(iter(self._of_scopes({self._scope_key(client)}, statuses=None)), None)

    def look_up(
        self, typed: str, statuses: Collection[str], marks: Marks = EVERYBODY
    ) -> tuple[ListedClient, ...]:
        """Clients whose name, code, phone or address fits every word of *typed*, in order; at most 200."""
        scopes = self._by_words(typed) | self._by_code(typed) | self._by_phone(typed)
        scopes |= {self._scope_key(ClientId(hit)) for hit in self._by_search(typed)}
        return tuple(islice(self._of_scopes(self._marked(scopes, marks), statuses=statuses), LOOKED_UP))

    def sounding_like(self, name: str, statuses: Collection[str]) -> tuple[ListedClient, ...]:
        """Clients whose name may be another spelling of *name*, those with the most words in common first."""
        counts: dict[int, int] = {}
        for key in sounds_like(name):
            for (scope,) in self._connection.rows(_EXACT, (SOUND, key, LOOKED_UP)):
                counts[scope] = counts.get(scope, 0) + 1
        listed = {one.id: one for one in self._of_scopes(counts, statuses=statuses)}
        ranked = sorted(listed.values(), key=lambda one: -counts[self._scope_key(one.id)])
        return tuple(ranked)

    def having_code(self, code: str) -> tuple[ClientId, ...]:
        """Who has just this code, wherever they are listed, the bin too."""
        rows = self._connection.rows(_WITH_KEY, (CODE, code_key(code)))
        return tuple(ClientId(uid) for (uid,) in rows)

    def consents_of_born(self, first: date, last: date) -> tuple[GivenConsent, ...]:
        """Those who said yes to something and were born on these days, of possible ones the last."""
        rows = self._connection.rows(_GIVEN, (first.isoformat(), last.isoformat()))
        parsed = date.fromisoformat
        return tuple(GivenConsent(ClientId(uid), parsed(born), parsed(given)) for uid, born, given in rows)

    def lacking_a_purpose(self, statuses: Collection[str]) -> Iterator[ClientId]:
        """Everybody who was never asked about one of the purposes, in the order of the list."""
        asked = (LACKS_A_PURPOSE, json.dumps(sorted(statuses)), "")
        return (ClientId(uid) for (uid,) in self._connection.each(_WITH_MARK, asked, at_once=A_SCREEN))

    def _by_words(self, typed: str) -> set[int]:
        found = [self._beginning(WORD, term) for term in query_terms(typed)]
        return set.intersection(*found) if found else set()

    def _by_code(self, typed: str) -> set[int]:
        key = code_key(typed)
        return self._beginning(CODE, key) if key else set()

    def _by_phone(self, typed: str) -> set[int]:
        digits = phone_key(typed)
        if not digits:
            return set()
        return self._beginning(PHONE, digits) | self._beginning(PHONE, phone_end(digits))

    def _by_search(self, typed: str) -> Iterable[bytes]:
        hits = self._search.find_records(typed, limit=LOOKED_UP).hits
        return (hit.scope for hit in hits if hit.kind in CASELOAD_KINDS)

    def _beginning(self, type_: str, start: str) -> set[int]:
        rows = self._connection.rows(_BEGINNING, (type_, start, start + _AFTER_ALL, LOOKED_UP))
        return {int(scope) for (scope,) in rows}

    def _marked(self, scopes: set[int], marks: Marks) -> set[int]:
        """Those of *scopes* that have the *marks*."""
        if marks.risks:
            scopes = {one for level in marks.risks for one in self._of_these(scopes, risk_mark(level))}
        return self._of_these(scopes, tag_mark(marks.tag)) if marks.tag else scopes

    def _of_these(self, scopes: Collection[int], mark: str) -> set[int]:
        return {int(one) for (one,) in self._connection.rows(_OF_THESE, (_json(scopes), mark))}

    def _of_scopes(
        self, scopes: Collection[int], *, statuses: Collection[str] | None
    ) -> Iterable[ListedClient]:
        rows = self._connection.rows(_SOME, (_json(scopes),))
        wanted = [row for row in rows if statuses is None or row[5] in statuses]
        return (self._listed(row) for row in sorted(wanted, key=_order))

    def _listed(self, row: Row) -> ListedClient:
        sort, uid, _scope, client, identity, _status, risk = row
        return ListedClient(ClientId(uid), sort, self._record(client), self._record(identity), risk or "")

    def _record(self, key: int | None) -> StoredRecord | None:
        return None if key is None else self._records.by_key(key)

    def _scope_key(self, client: ClientId) -> int:
        found = self._connection.row("SELECT id FROM scope WHERE uid = ?", (client,))
        return 0 if found is None else int(found[0])


def _json(scopes: Collection[int]) -> str:
    return f"[{','.join(map(str, scopes))}]"


def _order(row: Row) -> tuple[str, int]:
    return (row[0], row[2])

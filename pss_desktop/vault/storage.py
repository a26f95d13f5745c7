"""Everything that reads and writes one open database, bound to its connection and to who writes."""

# ruff: noqa: PLC0415 - a command waits for the parts that it asks for, and for no others

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pss_desktop.domain.clock import Clock, HybridClock
from pss_desktop.domain.ids import IdMaker
from pss_desktop.vault.audit import AuditLog
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.drafts import Drafts
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.journal_writer import JournalWriter
from pss_desktop.vault.keys.identity import Identity
from pss_desktop.vault.vault_settings import VaultSettings
from pss_desktop.vault.views.clients import ClientTable
from pss_desktop.vault.views.projection import Projection
from pss_desktop.vault.views.records import Records
from pss_desktop.vault.views.search_index import SearchIndex

if TYPE_CHECKING:
    from pss_desktop.vault.arrivals import Arrivals
    from pss_desktop.vault.erase_records import RecordErasure
    from pss_desktop.vault.erasers import Erasers
    from pss_desktop.vault.exchange.hidden import HiddenCases
    from pss_desktop.vault.exchange.store import ExchangeStore
    from pss_desktop.vault.feed_intake import FeedIntake
    from pss_desktop.vault.feed_taking import FeedTaking
    from pss_desktop.vault.journal.feed_history import FeedHistory
    from pss_desktop.vault.slices import Slices
    from pss_desktop.vault.views.outstanding import Outstanding
    from pss_desktop.vault.views.search_rebuild import SearchRebuild


class Storage:
    """The parts of an open vault's database; they share one connection and belong to one thread."""

    def __init__(
        self,
        connection: Connection,
        *,
        clock: Clock,
        ids: IdMaker,
        identity: Identity,
        random_bytes: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.connection: Final = connection
        self.clock: Final = clock
        self.ids: Final = ids
        self.identity: Final = identity
        self.journal: Final = JournalStore(connection)
        self.search: Final = SearchIndex(connection)
        self.projection: Final = Projection(
            connection, self.journal, self.search, clock, person=identity.person
        )
        self.writer: Final = JournalWriter(
            connection,
            self.journal,
            self.projection,
            identity=identity,
            clock=HybridClock(clock, self.journal.last_hlc()),
            random_bytes=random_bytes,
        )
        self.records: Final = Records(connection, self.journal)
        self.clients: Final = ClientTable(connection, self.records, self.search)
        self.drafts: Final = Drafts(connection, clock)
        self.audit: Final = AuditLog(connection, clock)
        self.settings: Final = VaultSettings(connection)

    # What a note of one's own needs not is loaded when it is first asked for.

    @cached_property
    def outstanding(self) -> Outstanding:
        from pss_desktop.vault.views.outstanding import Outstanding

        return Outstanding(self.connection, self.journal.keys)

    @cached_property
    def exchange(self) -> ExchangeStore:
        from pss_desktop.vault.exchange.store import ExchangeStore

        return ExchangeStore(self.connection)

    @cached_property
    def hidden(self) -> HiddenCases:
        from pss_desktop.vault.exchange.hidden import HiddenCases

        return HiddenCases(self.connection, self.projection)

    @cached_property
    def erasure(self) -> RecordErasure:
        from pss_desktop.vault.erase_records import RecordErasure

        return RecordErasure(
            self.connection,
            self.writer,
            self.projection,
            self.drafts,
            person=self.identity.person,
            settings=self.settings,
        )

    @cached_property
    def erasers(self) -> Erasers:
        from pss_desktop.vault.erasers import Erasers

        return Erasers(self.connection, self.journal, self.projection)

    @cached_property
    def search_rebuild(self) -> SearchRebuild:
        from pss_desktop.vault.views.search_rebuild import SearchRebuild

        return SearchRebuild(self.connection, self.search, self.clock)

    @cached_property
    def feeds(self) -> FeedHistory:
        from pss_desktop.vault.journal.feed_history import FeedHistory

        return FeedHistory(self.connection, self.journal)

    @cached_property
    def intake(self) -> FeedIntake:
        from pss_desktop.vault.feed_intake import FeedIntake

        return FeedIntake(self.connection, self.journal, self.feeds)

    @cached_property
    def arrivals(self) -> Arrivals:
        from pss_desktop.vault.arrivals import Arrivals

        return Arrivals(
            self.connection,
            self.journal,
            self.projection,
            self.erasure,
            search=self.search,
            clock=self.clock,
        )

    @cached_property
    def taking(self) -> FeedTaking:
        from pss_desktop.vault.feed_taking import FeedTaking

        return FeedTaking(self.connection, self.journal, self.feeds, self.arrivals, clock=self.clock)

    def needs_rebuild(self) -> bool:
        """Whether some view is of another release's making, or was not finished."""
        return (
            self.arrivals.is_pending() or self.projection.needs_rebuild() or self.search_rebuild.is_needed()
        )

    def rebuild(self, *, anew: bool = False) -> Slices[None]:
        """Build every view of the journal again, in short transactions; *anew* from the beginning.

        Then the index is emptied first: rows that are damaged can't tell it what to forget.
        """
        yield from self.arrivals.take_in()
        if anew:
            self.search_rebuild.restart()
        yield from self.projection.rebuild(anew=anew)
        yield from self.search_rebuild.rebuild()

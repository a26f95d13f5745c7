"""The tables of a vault: the journal, which is the truth, and the views of it that can be rebuilt."""

from typing import Final

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.tables import EXCHANGE, FEED_GUARDS, FEED_PARTS
from pss_desktop.vault.views.derived import PROJECTION_VERSION, SEARCH_VERSION

SCHEMA_VERSION: Final = 3
APPLICATION_ID: Final = 0x50535356  # "PSSV"

# Since version 2: by what clients are picked out of the list, in the order of the list.
CLIENT_MARKS: Final = (
    """CREATE TABLE client_mark (
        mark TEXT NOT NULL,
        sort TEXT NOT NULL,
        scope INTEGER NOT NULL REFERENCES scope (id),
        PRIMARY KEY (mark, sort, scope)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX client_mark_scope ON client_mark (scope)",
)
# The journal: exact bytes, as written here or received. Integer keys inside, 16-byte ids at the edge.
_JOURNAL: Final = (
    """CREATE TABLE kind (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE scope (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        type TEXT NOT NULL CHECK (type IN ('case', 'group', 'directory', 'programme', 'self'))
    ) STRICT""",
    """CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        key BLOB CHECK (length(key) = 32),
        name TEXT
    ) STRICT""",
    """CREATE TABLE device (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        key BLOB CHECK (length(key) = 32)
    ) STRICT""",
    """CREATE TABLE feed (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        device INTEGER NOT NULL REFERENCES device (id),
        scope INTEGER NOT NULL REFERENCES scope (id),
        seq INTEGER NOT NULL DEFAULT 0,
        accepted_seq INTEGER NOT NULL DEFAULT 0 CHECK (accepted_seq <= seq),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        last INTEGER,
        signed_seq INTEGER NOT NULL DEFAULT 0,
        signed_head BLOB CHECK (length(signed_head) = 64)
    ) STRICT""",
    "CREATE INDEX feed_scope ON feed (scope)",
    """CREATE TABLE record (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        kind INTEGER NOT NULL REFERENCES kind (id),
        scope INTEGER NOT NULL REFERENCES scope (id),
        at INTEGER NOT NULL DEFAULT 0,
        op INTEGER,
        state TEXT,
        status TEXT,
        due INTEGER,
        risk TEXT,
        author INTEGER REFERENCES person (id),
        title TEXT
    ) STRICT""",
    """CREATE TABLE op (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed (id),
        seq INTEGER NOT NULL CHECK (seq > 0),
        record INTEGER NOT NULL REFERENCES record (id),
        kind INTEGER NOT NULL REFERENCES kind (id),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        header BLOB NOT NULL,
        salt BLOB CHECK (length(salt) = 16),
        payload BLOB,
        UNIQUE (feed, seq)
    ) STRICT""",
    "CREATE INDEX op_record ON op (record)",
    """CREATE TABLE fork (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed (id),
        seq INTEGER NOT NULL CHECK (seq > 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        header BLOB NOT NULL,
        salt BLOB,
        payload BLOB,
        UNIQUE (feed, seq, hash)
    ) STRICT""",
    """CREATE TABLE waiting (
        feed BLOB NOT NULL CHECK (length(feed) = 16),
        seq INTEGER NOT NULL CHECK (seq > 0),
        header BLOB NOT NULL,
        salt BLOB,
        payload BLOB,
        UNIQUE (feed, seq)
    ) STRICT""",
    """CREATE TABLE tombstone (
        uid BLOB NOT NULL CHECK (length(uid) = 16),
        by BLOB NOT NULL CHECK (length(by) = 16),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (uid, hash)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE journal_head (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        count INTEGER NOT NULL,
        chain BLOB NOT NULL CHECK (length(chain) = 32),
        hlc BLOB NOT NULL CHECK (length(hlc) = 10)
    ) STRICT""",
    "INSERT INTO journal_head (id, count, chain, hlc) VALUES (1, 0, zeroblob(32), zeroblob(10))",
)

# The past does not change. Only a payload may go (erasure) or come (it was withheld before).
_GUARDS: Final = (
    """CREATE TRIGGER op_is_never_deleted BEFORE DELETE ON op
    BEGIN SELECT RAISE(ABORT, 'an operation is never deleted'); END""",
    """CREATE TRIGGER op_never_changes BEFORE UPDATE OF id, feed, seq, record, kind, hash, header ON op
    BEGIN SELECT RAISE(ABORT, 'an operation never changes'); END""",
    """CREATE TRIGGER op_payload_is_not_replaced BEFORE UPDATE OF salt, payload ON op
    WHEN (OLD.payload IS NOT NULL AND NEW.payload IS NOT NULL AND OLD.payload IS NOT NEW.payload)
      OR (OLD.salt IS NOT NULL AND NEW.salt IS NOT NULL AND OLD.salt IS NOT NEW.salt)
    BEGIN SELECT RAISE(ABORT, 'a payload is never replaced'); END""",
    """CREATE TRIGGER op_payload_stays_erased BEFORE UPDATE OF salt, payload ON op
    WHEN (NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL) AND EXISTS (
      SELECT 1 FROM record JOIN tombstone ON tombstone.uid = record.uid
      WHERE record.id = NEW.record AND tombstone.hash IS NOT NEW.hash)
    BEGIN SELECT RAISE(ABORT, 'an erased payload does not come back'); END""",
    """CREATE TRIGGER op_payload_comes_not_erased BEFORE INSERT ON op
    WHEN (NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL) AND EXISTS (
      SELECT 1 FROM record JOIN tombstone ON tombstone.uid = record.uid
      WHERE record.id = NEW.record AND tombstone.hash IS NOT NEW.hash)
    BEGIN SELECT RAISE(ABORT, 'an erased payload does not come back'); END""",
    """CREATE TRIGGER feed_is_never_deleted BEFORE DELETE ON feed
    BEGIN SELECT RAISE(ABORT, 'a feed is never deleted'); END""",
    """CREATE TRIGGER feed_never_shrinks BEFORE UPDATE ON feed
    WHEN NEW.id IS NOT OLD.id OR NEW.uid IS NOT OLD.uid OR NEW.device IS NOT OLD.device
      OR NEW.scope IS NOT OLD.scope OR NEW.seq < OLD.seq OR NEW.accepted_seq < OLD.accepted_seq
      OR NEW.signed_seq < OLD.signed_seq
    BEGIN SELECT RAISE(ABORT, 'a feed only grows'); END""",
    """CREATE TRIGGER tombstone_is_never_deleted BEFORE DELETE ON tombstone
    BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END""",
    """CREATE TRIGGER tombstone_never_changes BEFORE UPDATE ON tombstone
    BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END""",
    """CREATE TRIGGER head_only_grows BEFORE UPDATE ON journal_head WHEN NEW.count < OLD.count
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END""",
    """CREATE TRIGGER head_stays BEFORE DELETE ON journal_head
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END""",
    """CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'an audit entry stays'); END""",
    """CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'an audit entry stays'); END""",
)

# Views of the journal; every row of these can be computed again. (So can all of `record` but its id and uid.)
_VIEWS: Final = (
    "CREATE INDEX record_scope ON record (scope, at)",
    "CREATE INDEX record_kind ON record (kind, at)",
    "CREATE INDEX record_due ON record (due) WHERE due IS NOT NULL",
    "CREATE INDEX record_scope_due ON record (scope, due) WHERE due IS NOT NULL",
    "CREATE INDEX record_risk ON record (risk, at) WHERE risk IN ('high', 'imminent')",
    "CREATE INDEX record_search ON record (-id) WHERE state IS NOT NULL",
    """CREATE TABLE decision (
        record INTEGER PRIMARY KEY REFERENCES record (id),
        conflicts TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE client_list (
        scope INTEGER PRIMARY KEY REFERENCES scope (id),
        client INTEGER REFERENCES record (id),
        identity INTEGER REFERENCES record (id),
        sort TEXT NOT NULL,
        status TEXT
    ) STRICT""",
    "CREATE INDEX client_list_sort ON client_list (sort, scope)",
    "CREATE INDEX client_list_status ON client_list (status, sort, scope)",
    """CREATE TABLE name_key (
        key TEXT NOT NULL,
        type TEXT NOT NULL CHECK (type IN ('word', 'sound', 'code', 'phone')),
        scope INTEGER NOT NULL REFERENCES scope (id),
        PRIMARY KEY (type, key, scope)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX name_key_scope ON name_key (scope)",
    *CLIENT_MARKS,
    """CREATE TABLE derived (
        name TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        upto INTEGER
    ) STRICT, WITHOUT ROWID""",
)

# rowid: the operation's id for what never changes, minus the record's id for what has a merged state.
# detail 'none' and no column sizes: the index is asked which rows have a word, never where or how often, and
# is less than half as large. What is typed first, three and four letters, begins very many words, so those
# beginnings are indexed too (0.17 kB a note of 150 words).
# Letter triples need their places, since a longer run is a phrase of them.
# A page of the index fits a page of the file, whose end SQLCipher takes for itself; else each would need two.
# The words of a slice are gathered whole before they are written, in a fifth less time: by itself FTS5 writes
# them each MiB. That is no part of the version, for older vaults do without.
_SEARCH: Final = (
    """CREATE VIEW searchable (id, words) AS
    SELECT op.id, (SELECT group_concat(value, char(10)) FROM json_each(op.payload, '$.text')
                   WHERE type = 'text') FROM op WHERE op.payload IS NOT NULL
    UNION ALL
    SELECT -record.id, (SELECT group_concat(value, char(10)) FROM json_each(record.state, '$.text')
                        WHERE type = 'text') FROM record WHERE record.state IS NOT NULL""",
    """CREATE VIRTUAL TABLE search USING fts5 (
        words, content = 'searchable', content_rowid = 'id', columnsize = 0, detail = none, prefix = '3 4',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")""",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1), ('pgsz', 3960), ('hashsize', 4194304)",
    """CREATE VIRTUAL TABLE search_part USING fts5 (
        words, content = 'searchable', content_rowid = 'id', columnsize = 0, tokenize = 'trigram')""",
    "INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1), ('pgsz', 3960)",
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab ('search', 'row')",
    "CREATE VIRTUAL TABLE search_part_terms USING fts5vocab ('search_part', 'row')",
)

# What belongs to this device and is no view of the journal.
_LOCAL: Final = (
    """CREATE TABLE draft (
        form TEXT NOT NULL,
        client BLOB NOT NULL CHECK (length(client) IN (0, 16)),
        revision INTEGER NOT NULL,
        begun_at INTEGER NOT NULL,
        saved_at INTEGER NOT NULL,
        content TEXT NOT NULL,
        UNIQUE (form, client)
    ) STRICT""",
    # AUTOINCREMENT keeps the count on another page too, so an old page put back is seen by the check.
    """CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        act TEXT NOT NULL,
        object BLOB CHECK (length(object) = 16),
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT""",
    """CREATE TABLE channel (
        peer BLOB NOT NULL CHECK (length(peer) = 16),
        direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (peer, direction)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE blob_ref (
        record INTEGER NOT NULL REFERENCES record (id),
        name BLOB NOT NULL CHECK (length(name) = 32),
        size INTEGER NOT NULL,
        PRIMARY KEY (record, name)
    ) STRICT, WITHOUT ROWID""",
)

_TABLES: Final = """SELECT name, wr FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name"""
_COMPUTED: Final = frozenset(
    {"client_list", "client_mark", "decision", "derived", "journal_head", "name_key", "record"}
)


def create_schema(connection: Connection) -> None:
    """Make every table of an empty vault, in one transaction."""
    with connection.transaction():
        for group in (_JOURNAL, FEED_PARTS, _LOCAL, EXCHANGE, _GUARDS, FEED_GUARDS, _VIEWS, _SEARCH):
            connection.script(group)
        connection.run_many(
            "INSERT INTO derived (name, version) VALUES (?, ?)",
            [("projection", PROJECTION_VERSION), ("search", SEARCH_VERSION)],
        )
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.run(f"PRAGMA user_version = {SCHEMA_VERSION}")


def schema_version(connection: Connection) -> int:
    """The version that wrote these tables. Raises VaultDamagedError where they are no vault's at all."""
    if connection.scalar("PRAGMA application_id") != APPLICATION_ID:
        raise VaultDamagedError("database")
    return int(connection.scalar("PRAGMA user_version"))


def kept_tables(connection: Connection) -> list[tuple[str, bool]]:
    """The tables whose rows are no view and come from nowhere else, and whether they have row numbers.

    Of `record` and of the journal's head, whose row each vault begins with, something else must be kept.
    """
    found = connection.rows(_TABLES)
    return [(str(name), not without) for name, without in found if name not in _COMPUTED]

"""The tables of the exchange, since version 3 of the schema, and what guards the journal's new ones."""

from typing import Final

# What a feed of another device lacks here, and by which of its device's words the rest counts.
FEED_PARTS: Final = (
    """CREATE TABLE stub_run (
        feed INTEGER NOT NULL REFERENCES feed (id),
        first INTEGER NOT NULL CHECK (first > 0),
        last INTEGER NOT NULL CHECK (last >= first),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (feed, last, first)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE feed_head (
        feed INTEGER NOT NULL REFERENCES feed (id),
        seq INTEGER NOT NULL CHECK (seq > 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        PRIMARY KEY (feed, seq)
    ) STRICT, WITHOUT ROWID""",
    # A feed has a row here only while its accepted operations are not all in the views.
    """CREATE TABLE arrival (
        feed INTEGER PRIMARY KEY REFERENCES feed (id),
        projected INTEGER NOT NULL,
        late INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE alarm (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        subject BLOB NOT NULL CHECK (length(subject) = 16),
        peer BLOB CHECK (length(peer) = 16),
        our_seq INTEGER NOT NULL,
        our_hash BLOB CHECK (length(our_hash) = 32),
        our_head BLOB CHECK (length(our_head) = 64),
        their_seq INTEGER NOT NULL,
        their_hash BLOB NOT NULL CHECK (length(their_hash) = 32),
        their_head BLOB CHECK (length(their_head) = 64),
        at INTEGER NOT NULL,
        seen_at INTEGER,
        UNIQUE (kind, subject, their_seq, their_hash)
    ) STRICT""",
)

EXCHANGE: Final = (
    """CREATE TABLE roster (
        programme BLOB NOT NULL CHECK (length(programme) = 16),
        version INTEGER NOT NULL CHECK (version > 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        content BLOB NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (programme, version, hash)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE peer (
        device BLOB PRIMARY KEY CHECK (length(device) = 16),
        person BLOB NOT NULL CHECK (length(person) = 16),
        heard_at INTEGER NOT NULL,
        roster INTEGER NOT NULL,
        audit_count INTEGER NOT NULL,
        audit_hash BLOB NOT NULL CHECK (length(audit_hash) = 32)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX peer_person ON peer (person)",
    """CREATE TABLE received (
        peer BLOB NOT NULL CHECK (length(peer) = 16),
        seq INTEGER NOT NULL CHECK (seq > 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        bundle BLOB NOT NULL CHECK (length(bundle) = 16),
        at INTEGER NOT NULL,
        PRIMARY KEY (peer, seq, hash)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE peer_ack (
        peer BLOB NOT NULL CHECK (length(peer) = 16),
        feed BLOB NOT NULL CHECK (length(feed) = 16),
        seq INTEGER NOT NULL CHECK (seq > 0),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        at INTEGER NOT NULL,
        PRIMARY KEY (peer, feed)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE peer_asks (
        peer BLOB NOT NULL CHECK (length(peer) = 16),
        kind TEXT NOT NULL CHECK (kind IN ('want', 'blob', 'reject', 'hold')),
        subject BLOB NOT NULL CHECK (length(subject) IN (16, 32)),
        seq INTEGER NOT NULL,
        reason TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (peer, kind, subject)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE ask (
        kind TEXT NOT NULL CHECK (kind IN ('want', 'blob', 'reject', 'hold')),
        subject BLOB NOT NULL CHECK (length(subject) IN (16, 32)),
        peer BLOB NOT NULL CHECK (length(peer) = 16),
        seq INTEGER NOT NULL,
        reason TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (kind, subject, peer)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE owed_ack (
        person BLOB PRIMARY KEY CHECK (length(person) = 16),
        since INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE outgoing (
        id INTEGER PRIMARY KEY,
        bundle BLOB NOT NULL UNIQUE CHECK (length(bundle) = 16),
        person BLOB NOT NULL CHECK (length(person) = 16),
        kind TEXT NOT NULL,
        audience TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        file TEXT NOT NULL,
        size INTEGER NOT NULL,
        digest BLOB CHECK (length(digest) = 32),
        seq INTEGER NOT NULL,
        hash BLOB CHECK (length(hash) = 32),
        mailbox TEXT NOT NULL,
        tries INTEGER NOT NULL,
        next_at INTEGER,
        made_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX outgoing_state ON outgoing (state)",
    "CREATE INDEX outgoing_person ON outgoing (person)",
    """CREATE TABLE outgoing_feed (
        outgoing INTEGER NOT NULL REFERENCES outgoing (id) ON DELETE CASCADE,
        feed BLOB NOT NULL CHECK (length(feed) = 16),
        scope BLOB NOT NULL CHECK (length(scope) = 16),
        seq INTEGER NOT NULL,
        PRIMARY KEY (outgoing, feed)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX outgoing_scope ON outgoing_feed (scope)",
    """CREATE TABLE sent_to (
        scope BLOB NOT NULL CHECK (length(scope) = 16),
        person BLOB NOT NULL CHECK (length(person) = 16),
        at INTEGER NOT NULL,
        PRIMARY KEY (scope, person)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE owed (
        act BLOB NOT NULL CHECK (length(act) = 32),
        person BLOB NOT NULL CHECK (length(person) = 16),
        scope BLOB NOT NULL CHECK (length(scope) = 16),
        kind TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        bundle BLOB CHECK (length(bundle) = 16),
        delivered_at INTEGER,
        confirmed_at INTEGER,
        PRIMARY KEY (act, person)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX owed_scope ON owed (scope)",
    """CREATE TABLE standing_rule (
        id INTEGER PRIMARY KEY,
        person BLOB NOT NULL CHECK (length(person) = 16),
        audience TEXT NOT NULL,
        content TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        ended_at INTEGER
    ) STRICT""",
    """CREATE TABLE incoming (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
        file TEXT NOT NULL,
        size INTEGER NOT NULL,
        source TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        peer BLOB CHECK (length(peer) = 16),
        bundle BLOB CHECK (length(bundle) = 16),
        kind TEXT NOT NULL,
        roster INTEGER NOT NULL,
        arrived_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX incoming_state ON incoming (state)",
)

FEED_GUARDS: Final = (
    """CREATE TRIGGER stub_run_is_never_deleted BEFORE DELETE ON stub_run
    BEGIN SELECT RAISE(ABORT, 'a stub run stays'); END""",
    """CREATE TRIGGER stub_run_never_changes BEFORE UPDATE ON stub_run
    BEGIN SELECT RAISE(ABORT, 'a stub run stays'); END""",
    """CREATE TRIGGER feed_head_is_never_deleted BEFORE DELETE ON feed_head
    BEGIN SELECT RAISE(ABORT, 'a signed head stays'); END""",
    """CREATE TRIGGER feed_head_never_changes BEFORE UPDATE ON feed_head
    BEGIN SELECT RAISE(ABORT, 'a signed head stays'); END""",
    """CREATE TRIGGER fork_is_never_deleted BEFORE DELETE ON fork
    BEGIN SELECT RAISE(ABORT, 'the other branch stays'); END""",
    """CREATE TRIGGER alarm_is_never_deleted BEFORE DELETE ON alarm
    BEGIN SELECT RAISE(ABORT, 'an alarm stays'); END""",
    """CREATE TRIGGER alarm_only_is_seen BEFORE UPDATE ON alarm
    WHEN OLD.seen_at IS NOT NULL OR NEW.kind IS NOT OLD.kind OR NEW.subject IS NOT OLD.subject
      OR NEW.their_seq IS NOT OLD.their_seq OR NEW.their_hash IS NOT OLD.their_hash
    BEGIN SELECT RAISE(ABORT, 'an alarm stays'); END""",
    """CREATE TRIGGER roster_is_never_deleted BEFORE DELETE ON roster
    BEGIN SELECT RAISE(ABORT, 'a roster stays'); END""",
    """CREATE TRIGGER roster_never_changes BEFORE UPDATE ON roster
    BEGIN SELECT RAISE(ABORT, 'a roster stays'); END""",
)

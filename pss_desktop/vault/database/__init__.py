"""The database file: its one keyed connection, errors in our own words, its -wal file."""

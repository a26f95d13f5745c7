"""The append-only truth: operations, feeds, heads, hash chains, merge rules; bytes and values only."""

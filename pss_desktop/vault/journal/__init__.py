"""The journal as it is stored: operations, feeds, heads, and the one head outside the database."""

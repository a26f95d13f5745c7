"""What is computed from the journal: rows for lists and screens, and the search index."""

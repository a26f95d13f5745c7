"""Around the screens of an open vault: where one is, search, long work, the act of signing."""

"""Before a vault is open: the first run, unlocking, restoring, and how everything looks."""

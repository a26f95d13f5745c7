"""What stands around every screen of an open vault: rail, search, shortcuts, and the act of signing."""

"""Risk, crises, contacts, and whom to call."""

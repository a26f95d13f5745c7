"""The people on the caseload."""

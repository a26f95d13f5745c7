"""The caseload and a client's own pages."""

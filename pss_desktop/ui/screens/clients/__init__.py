"""The caseload and a client's own pages: details, story, the case as a whole."""

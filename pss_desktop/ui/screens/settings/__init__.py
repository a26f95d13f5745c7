"""Settings, one page each."""

"""Backups: made, verified, kept, remembered, brought to a new header."""

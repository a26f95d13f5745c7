"""Keeping a vault safe: backups, keys, erasing, the audit log."""

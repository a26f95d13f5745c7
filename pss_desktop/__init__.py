"""Offline-first records for psychosocial counselors: encrypted, signed, theirs."""

__version__ = "0.1.0"

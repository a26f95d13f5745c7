"""Attached files: taken in, looked at, let out."""

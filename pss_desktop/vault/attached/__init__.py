"""Attached files as sealed pieces beside the database."""

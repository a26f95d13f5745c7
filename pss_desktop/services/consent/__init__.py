"""Consent, and what it lets out."""

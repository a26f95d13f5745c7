"""Belonging to a programme, its list of people and its root keys."""

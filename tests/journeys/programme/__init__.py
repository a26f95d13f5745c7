"""A programme on the screens."""

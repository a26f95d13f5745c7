"""Signed records on the screen: their words as signed, and what was added since."""

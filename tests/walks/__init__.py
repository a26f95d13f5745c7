"""Walks through one area of the program each: every screen of it is looked at, in every look."""

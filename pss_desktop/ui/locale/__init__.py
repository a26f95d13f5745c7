"""The language of the window: words, direction, digits and dates."""

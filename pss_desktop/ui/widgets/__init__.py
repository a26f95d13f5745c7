"""The parts that screens are made of: each paints itself from the theme and has an accessible name."""

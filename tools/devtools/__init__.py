"""The parts behind tools/dev.py: standard library only, except what runs in the project's environment."""

"""Programs that show one window, tell when it was painted, and end."""

"""Today and what is reached from it: tasks, unsigned notes, what the vault noticed."""

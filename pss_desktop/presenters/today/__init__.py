"""Today and what is reached from it."""

"""What can be printed of a client."""

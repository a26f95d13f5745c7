"""What needs a person's decision."""

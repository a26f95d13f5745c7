"""What two people wrote apart, and how a person settles it."""

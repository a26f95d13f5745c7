"""What needs a person's decision: one screen for each way in which two people wrote apart."""

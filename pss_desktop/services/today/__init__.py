"""What is to be done today and next."""

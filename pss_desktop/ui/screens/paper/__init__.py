"""What is printed, as it will be on the sheet."""

"""What each screen decides, in plain Python; its view stands beside it as a Protocol."""

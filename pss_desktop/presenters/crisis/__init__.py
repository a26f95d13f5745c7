"""Risk and crisis."""

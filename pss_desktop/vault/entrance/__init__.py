"""Before a vault is open: which there are, their headers, and the pause after a wrong secret."""

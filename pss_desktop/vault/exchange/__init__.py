"""What this vault knows of the exchange with others: who has what, what goes out, what came in."""

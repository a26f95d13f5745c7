"""What leaves by bundle: who gets what, what is shown before, sealing, and the answers to a client's no."""

"""Safety plans and protection plans: written, read, told apart version by version."""

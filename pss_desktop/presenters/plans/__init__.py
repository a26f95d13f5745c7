"""Safety plans and protection plans."""

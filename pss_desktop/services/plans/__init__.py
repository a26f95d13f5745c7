"""Safety plans and protection plans, and who must never be in one."""

"""How acts that were written apart come together: one module a rule, rules.py the registry."""

"""The programme: founding it, joining it, its people, its root keys."""

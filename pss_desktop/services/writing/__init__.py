"""How every service writes: drafts, deeds, signatures, and the news of a change."""

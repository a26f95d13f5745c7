"""Which parts of a vault can be found not to hold, as stable words."""

from enum import Enum


class Part(Enum):
    """A part that does not verify."""

    PAGES = "pages"
    """The database file itself: page MACs, or SQLite's own structure."""
    JOURNAL = "journal"
    """The order of operations: a chain that breaks, an operation that is not what its hash says."""
    PAYLOADS = "payloads"
    """A payload that is not the one that its operation commits to."""
    SIGNATURES = "signatures"
    """A person's or a device's signature."""
    HEAD = "head"
    """The journal does not hold what the head outside the database vouches for."""
    VIEWS = "views"
    """A projection or the search index differs from the journal; it can be rebuilt."""
    FILES = "files"
    """A piece of an attached file is missing or is not what its record says."""
    AUDIT = "audit"
    """The audit log's chain, or its pages."""
    SETTINGS = "settings"
    """The pages of the settings."""

"""Whether somebody looked after a client since then: what ends a follow-up."""

from datetime import datetime, timedelta
from typing import Final

from pss_desktop.domain.follow_up import DEEDS_OF_CONTACT, ENDED_BY_CONTACT, looks_after
from pss_desktop.domain.ids import ScopeId
from pss_desktop.vault.storage import Storage

MOMENT: Final = timedelta(milliseconds=1)
"""The least by which one thing comes after another."""


def anything_since(storage: Storage, scope: ScopeId, at: datetime) -> bool:
    """Whether a record shows that somebody saw the client, or spoke to them, from *at*."""
    marks = storage.records.marks(scope, DEEDS_OF_CONTACT, since=at)
    return any(looks_after(mark.kind, mark.status) for mark in marks)


def was_looked_after(storage: Storage, scope: ScopeId, kind: str, *, at: datetime, due: datetime) -> bool:
    """Whether what a record of *kind*, made *at*, asks for from *due* was done.

    A contact or a session ends a follow-up, but not one before its day, nor what asked for it.
    """
    return kind in ENDED_BY_CONTACT and anything_since(storage, scope, max(due, at + MOMENT))

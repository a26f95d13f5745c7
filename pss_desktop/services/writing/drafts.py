"""What is typed and not signed yet: one draft for each form and client, kept in the vault."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple

from pss_desktop.domain.errors import RecordNotFoundError, VaultDamagedError
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change, Changes

NEW_CLIENT_FORM: Final = "new_client"
SESSION_NOTE_FORM: Final = "session_note"
ADDENDUM_FORM: Final = "addendum"
"""Each note has a form of its own for what is added to it: this word, a colon, and the note's hex id."""

DRAFT: Final = "draft"
"""The kind that :class:`Change` names when a draft appears or goes; later saves of it are nobody's news."""


class Draft(NamedTuple):
    """A form's content as it was typed, right or wrong; *client* is None for a client who isn't added yet."""

    form: str
    client: ClientId | None
    content: Mapping[str, object]
    revision: int
    saved_at: datetime


class DraftSaved(NamedTuple):
    """The revision to hand back at the next save, and the time for 'Saved 10:32'."""

    revision: int
    at: datetime


class Drafts:
    """Drafts of the open vault. A draft never shows under another client than the one it was typed for."""

    def __init__(self, seat: Seat, changes: Changes) -> None:
        self._seat = seat
        self._changes = changes

    def save(
        self, form: str, client: ClientId | None, content: Mapping[str, object], revision: int
    ) -> DraftSaved:
        """Keep *content*; *revision* is the one last read or saved, 0 if none.

        Raises StaleDraftError, or RecordNotFoundError for a client who was erased meanwhile.
        """
        if revision == 0 and client is not None and self._is_gone(client):
            raise RecordNotFoundError
        saved = self._seat.storage.drafts.save(form, client, content, revision=revision)
        if revision == 0:
            self._changes.publish(Change(frozenset({DRAFT}), client))
        return DraftSaved(saved.revision, saved.saved_at)

    def _is_gone(self, client: ClientId) -> bool:
        """Where the list of clients is damaged, what is typed is kept all the same."""
        try:
            return self._seat.storage.clients.get(client) is None
        except VaultDamagedError:
            return False

    def open(self, form: str, client: ClientId | None) -> Draft | None:
        """The draft of this form and client; None when there is none."""
        found = self._seat.storage.drafts.open(form, client)
        if found is None:
            return None
        return Draft(found.form, found.client, found.content, found.revision, found.saved_at)

    def discard(self, form: str, client: ClientId | None, revision: int, *, origin: object = None) -> None:
        """Forget the draft for good. Raises StaleDraftError when it was saved elsewhere since."""
        self._seat.storage.drafts.discard(form, client, revision=revision)
        self._changes.publish(Change(frozenset({DRAFT}), client, origin))

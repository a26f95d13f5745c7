"""What is typed and not signed yet: one draft for each form and client, kept in the vault."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.ids import ClientId

NEW_CLIENT_FORM = "new_client"
SESSION_NOTE_FORM = "session_note"
ADDENDUM_FORM = "addendum"


@dataclass(frozen=True, slots=True)
class Draft:
    """A form's content as it was typed, right or wrong; *client* is None for a client who isn't added yet."""

    form: str
    client: ClientId | None
    content: Mapping[str, object]
    revision: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class DraftSaved:
    """The revision to hand back at the next save, and the time for 'Saved 10:32'."""

    revision: int
    at: datetime


class Drafts:
    """Drafts of the open vault. A draft never shows under another client than the one it was typed for."""

    def save(
        self, form: str, client: ClientId | None, content: Mapping[str, object], revision: int
    ) -> DraftSaved:
        """Keep *content*; *revision* is the one last read or saved, 0 if none. Raises StaleDraftError."""
        raise NotImplementedError

    def open(self, form: str, client: ClientId | None) -> Draft | None:
        """The draft of this form and client; None when there is none."""
        raise NotImplementedError

    def discard(self, form: str, client: ClientId | None, revision: int) -> None:
        """Forget the draft for good. Raises StaleDraftError when it was saved elsewhere since."""
        raise NotImplementedError

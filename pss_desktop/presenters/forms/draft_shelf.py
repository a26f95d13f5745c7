"""One draft's place in the vault: it keeps the revision between saves, on the vault thread alone."""

from collections.abc import Callable, Mapping
from datetime import datetime

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.writing.drafts import Drafts, DraftSaved

Content = Mapping[str, object]
Save = Callable[[Content, int], DraftSaved]
Discard = Callable[[int], None]


class DraftShelf:
    """Writes a form's content under the revision that was read or written last.

    Only the vault thread calls :meth:`write` and :meth:`discard`, one at a time, so the revision is right
    without a lock. Raises StaleDraftError when somebody else wrote in between.
    """

    def __init__(self, save: Save, discard: Discard, revision: int = 0) -> None:
        self._save = save
        self._discard = discard
        self.revision = revision

    @classmethod
    def of_form(cls, drafts: Drafts, form: str, client: ClientId | None, revision: int = 0) -> "DraftShelf":
        """The shelf of a *form* that has no service of its own."""

        def save(content: Content, revision: int) -> DraftSaved:
            return drafts.save(form, client, content, revision)

        def discard(revision: int) -> None:
            drafts.discard(form, client, revision)

        return cls(save, discard, revision)

    def write(self, content: Content) -> datetime:
        """Keep *content*; the instant of the save."""
        saved = self._save(content, self.revision)
        self.revision = saved.revision
        return saved.at

    def discard(self) -> None:
        """Forget the draft; nothing happens when none was ever kept, or it has gone already."""
        if self.revision:
            self._discard(self.revision)
            self.revision = 0

    def has_gone(self) -> None:
        """The draft went with the deed that it was for."""
        self.revision = 0

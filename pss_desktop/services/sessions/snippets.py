"""Text blocks of one's own, kept in the vault as preferences are."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.snippets import Snippet
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT

SNIPPETS: Final = "snippets"
"""The kind that :class:`Change` names, and the form of a draft."""


class Snippets:
    """Read by the editor's menu, changed on a page of their own."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def all(self) -> tuple[Snippet, ...]:
        """By name."""
        kept = self._seat.storage.settings.get(SNIPPETS) or ()
        return tuple(sorted((Snippet.from_kept(one) for one in kept), key=lambda one: one.key))

    def keep(
        self, content: Mapping[str, object], *, instead_of: str = "", revision: int = 0, origin: object = None
    ) -> Snippet:
        """Keep a block, in the place of the one named *instead_of*. Its draft of *revision* goes with it.

        Raises InvalidFieldsError, also for a name that another one has; StaleDraftError.
        """
        others = [one for one in self.all() if one.name != instead_of]
        made = Snippet.from_form(content, others)
        self._write([*others, made], revision, origin)
        return made

    def remove(self, name: str, *, origin: object = None) -> None:
        """Forget the block called *name*; none is fine."""
        self._write([one for one in self.all() if one.name != name], 0, origin)

    def _write(self, blocks: list[Snippet], revision: int, origin: object) -> None:
        storage = self._seat.storage
        with self._deeds.deed(Change(frozenset({SNIPPETS, DRAFT}), origin=origin)):
            storage.settings.put(SNIPPETS, [one.to_kept() for one in blocks])
            if revision:
                storage.drafts.discard(SNIPPETS, None, revision=revision)

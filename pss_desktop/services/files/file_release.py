"""Letting an attached file out of the vault: only as the client allows, and written down where it went."""

from contextlib import ExitStack
from pathlib import Path
from typing import Final

from pss_desktop.domain.attachment import Attachment
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import Audience, ShareAnswer
from pss_desktop.files.atomic import held_back
from pss_desktop.services.consent.leaving import note_leaving
from pss_desktop.services.consent.sharing import Sharing
from pss_desktop.services.files.files import FILE, Files
from pss_desktop.services.seat import Seat

SAVED: Final = "file.saved"


class FileRelease:
    """Asks the sharing rule when the deed is offered, and once more just before the file is written."""

    def __init__(self, seat: Seat, files: Files, sharing: Sharing) -> None:
        self._seat = seat
        self._files = files
        self._sharing = sharing

    def answer(self, file: RecordId) -> ShareAnswer:
        """Whether the file may leave now. Raises RecordNotFoundError."""
        found = self._files.get(file).file
        return self._sharing.ask(found.client, Audience.PRINT, _classes(found))

    def save(self, file: RecordId, content: bytes, path: Path) -> bool:
        """Write *content* to *path*, for its owner's eyes only, and note that it left; whether it was noted:
        not in a vault that is open for reading.

        Raises ConsentMissingError or a StorageError, as :meth:`Documents.save` does.
        """
        found = self._files.get(file).file
        allowed = self._sharing.require(found.client, Audience.PRINT, _classes(found))

        def note() -> None:
            self._seat.storage.audit.append(SAVED, file)
            self._sharing.disclosed(found.client, Audience.PRINT, to="", what=(FILE,), allowed=allowed)

        with ExitStack() as last, held_back(path, content):  # named when the entry is committed
            noted = note_leaving(self._seat, note)
            if noted:
                last.callback(self._sharing.tell, found.client)
        return noted


def _classes(file: Attachment) -> frozenset[OperationClass]:
    return frozenset({OperationClass(file.shows.value)})

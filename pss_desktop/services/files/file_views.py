"""A client's file as lists and pages show it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from pss_desktop.domain.attachment import Attachment, FileInError, FileSort, Media
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.ids import ClientId, RecordId


class FileState(StrEnum):
    """The state of an attached file in words of the field."""

    SIGNED = "signed"
    ENTERED_IN_ERROR = "entered_in_error"


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file in a list."""

    id: RecordId
    client: ClientId
    title: str
    sort: FileSort
    media: Media
    attached_at: datetime
    made_on: PartialDate | None
    note: str
    state: FileState

    @classmethod
    def of(cls, file: Attachment, state: FileState) -> Self:
        """What a list shows of *file*."""
        return cls(
            id=file.id,
            client=file.client,
            title=file.title,
            sort=file.sort,
            media=file.stored.media,
            attached_at=file.attached_at,
            made_on=file.made_on,
            note=file.note,
            state=state,
        )


@dataclass(frozen=True, slots=True)
class FileDetail:
    """An attached file with the marks that it was an error, oldest first."""

    file: Attachment
    state: FileState
    marks: tuple[FileInError, ...]

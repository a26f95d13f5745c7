"""The values of the services that screens show as they are; screens take them from here."""

from pss_desktop.services.clients import Age, BinnedClient, ClientDetail, ClientFilter, ClientRow
from pss_desktop.services.finder import Hits, NoteHit, SnippetPart
from pss_desktop.services.notes import NoteDetail, NoteRow, NoteState, UnsignedNote
from pss_desktop.services.place import Place
from pss_desktop.services.today import FirstStep, Notice, NoticeKind, TodayView

__all__ = [
    "Age",
    "BinnedClient",
    "ClientDetail",
    "ClientFilter",
    "ClientRow",
    "FirstStep",
    "Hits",
    "NoteDetail",
    "NoteHit",
    "NoteRow",
    "NoteState",
    "Notice",
    "NoticeKind",
    "Place",
    "SnippetPart",
    "TodayView",
    "UnsignedNote",
]

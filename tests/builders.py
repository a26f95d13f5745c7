"""Sample values with sane defaults; the people are plants and places, plainly nobody."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.ids import FeedId, PersonId, RecordId
from pss_desktop.domain.session_note import NoteBody, NoteFormat
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.operation import FeedPlace, Operation, Writing, seal_operation
from pss_desktop.journal.signatures import Signer
from pss_desktop.journal.versions import NOTHING_SEEN, VersionVector
from tests.fakes import NOON, HashKey

# Values and operations

AUTHOR: Final = PersonId(b"author-of-tests!")
FEED: Final = FeedId(b"feed-of-tests-01")
RECORD: Final = RecordId(b"record-of-tests!")
SALT: Final = b"salt-of-tests-01"
FEED_START: Final = FeedPlace(FEED)
AUTHOR_KEY: Final = HashKey("author")


def a_new_client(name: str = "Fern Riverbend", **answers: object) -> NewClient:
    """A client to add, as the form hands them over."""
    birth = PartialDate("1988-04", Precision.MONTH)
    return NewClient.from_form({"name": name, "birth": birth, "languages": ("ar", "en"), **answers})


def note_content(words: str = "Sat under the fig tree and talked.", **answers: object) -> dict[str, object]:
    """A narrative note's form, filled in right."""
    return {"when": NOON, "minutes": 50, "format": "narrative", "narrative": words, **answers}


def a_note_body(words: str = "Sat under the fig tree and talked.", when: datetime = NOON) -> NoteBody:
    """What a signed note says."""
    return NoteBody(when=when, format=NoteFormat.NARRATIVE, parts={"narrative": words}, minutes=50)


def an_operation(
    payload: Mapping[str, object] | bytes = b"{}",
    *,
    place: FeedPlace = FEED_START,
    signer: Signer = AUTHOR_KEY,
    deps: VersionVector = NOTHING_SEEN,
    **changes: object,
) -> Operation:
    """A signed session note's operation; *changes* are fields of Writing, or ``hlc`` and ``salt``."""
    content = payload if isinstance(payload, bytes) else encode_payload(payload)
    hlc = changes.pop("hlc", Hlc(0, 1_795_000_000_000, 0))
    salt = changes.pop("salt", SALT)
    writing: dict[str, object] = {
        "kind": "session_note",
        "act": "sign",
        "op_class": "clinical",
        "author": AUTHOR,
        "record": RECORD,
        "payload": content,
    }
    return seal_operation(
        Writing(**(writing | changes)),  # type: ignore[arg-type]
        place,
        hlc=hlc,  # type: ignore[arg-type]
        deps=deps,
        salt=salt,  # type: ignore[arg-type]
        signer=signer,
    )

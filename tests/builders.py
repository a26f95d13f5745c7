"""Sample values with sane defaults; the people are plants and places, plainly nobody."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Final

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId, RecordId
from pss_desktop.domain.session_note import NoteBody, NoteFormat
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.merge.acts import Act
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
    signer: Signer | None = AUTHOR_KEY,
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


# Acts for the merge rules


class World:
    """Devices that write acts about one record and may or may not have heard of each other's."""

    def __init__(self) -> None:
        self._written: dict[str, list[Act]] = {}
        self._count = 0

    def act(
        self,
        device: str,
        name: str,
        payload: Mapping[str, object] | None = None,
        *,
        after: Iterable[Act] = (),
        at: int | Hlc = 0,
        by: str = "",
        signed: bool = True,
    ) -> Act:
        """Device *device* does *name* after its own acts and having seen *after*, at clock reading *at*."""
        line = self._written.setdefault(device, [])
        feed = FeedId(device.encode().ljust(16, b"."))
        seen: dict[FeedId, Act] = {}
        for other in (*after, *line[-1:]):
            if other.feed not in seen or other.seq > seen[other.feed].seq:
                seen[other.feed] = other
        deps = VersionVector.of((known.feed, known.seq, known.hash) for known in seen.values())
        for other in after:
            deps = deps.merge(other.deps)
        for known in line[-1:]:
            deps = deps.merge(known.deps)
        self._count += 1
        made = Act(
            hash=OpHash(sha256(f"{device}:{len(line)}:{self._count}".encode()).digest()),
            feed=feed,
            seq=len(line) + 1,
            deps=deps,
            hlc=at if isinstance(at, Hlc) else Hlc(0, at, 0),
            device=DeviceId(feed),
            author=a_person(by or device),
            act=name,
            payload=payload or {},
            person_signed=signed,
        )
        line.append(made)
        return made


def a_person(name: str) -> PersonId:
    """The person called *name*."""
    return PersonId(name.encode().ljust(16, b"_"))

"""The header of an operation: what stays of it for ever, also when its payload is erased."""

from dataclasses import dataclass

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.ids import FeedId, OpHash, PersonId, RecordId
from pss_desktop.journal.versions import VersionVector


@dataclass(frozen=True, slots=True)
class Header:
    """What stays of an operation for ever. *kind*, *act* and *op_class* may be words of a newer version."""

    v: int
    kind: str
    act: str
    op_class: str
    author: PersonId
    feed: FeedId
    seq: int
    prev: OpHash
    hlc: Hlc
    record: RecordId
    deps: VersionVector
    payload_hash: bytes
    payload_len: int
    sig: bytes

    @property
    def person_signed(self) -> bool:
        """Whether it carries a person's signature; only :func:`check_operation` says whether a true one."""
        return bool(self.sig)

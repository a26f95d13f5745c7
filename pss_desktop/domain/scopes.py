"""What a scope is shows in its id, so that nobody passes a case on as something that is open to all.

A case has the id of its client's record, a UUIDv7. Every other scope has a UUIDv8 (RFC 9562) whose four bits
behind the version say which; scopes about oneself never travel, and their ids say nothing.
"""

import hashlib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.ids import ID_LENGTH, PersonId, ScopeId
from pss_desktop.domain.kinds import ScopeType

_NUMBERS: Final[Mapping[ScopeType, int]] = MappingProxyType(
    {ScopeType.GROUP: 1, ScopeType.DIRECTORY: 2, ScopeType.PROGRAMME: 3}
)
_TYPES: Final = {0x80 | number: type_ for type_, number in _NUMBERS.items()}
_VERSION_BYTE: Final = 6
_VARIANT_BYTE: Final = 8


def scope_id(type_: ScopeType, digest: bytes) -> ScopeId:
    """The id of a scope that is no case, of the first bytes of *digest*. Raises KeyError for a case."""
    made = bytearray(digest[:ID_LENGTH])
    made[_VERSION_BYTE] = 0x80 | _NUMBERS[type_]
    made[_VARIANT_BYTE] = 0x80 | made[_VARIANT_BYTE] & 0x3F
    return ScopeId(bytes(made))


def supervision_scope(supervisor: PersonId, counselor: PersonId) -> ScopeId:
    """Where the two write what is about no single case: nobody else of the programme gets that scope."""
    tag = b"pss/supervision-scope/v1"
    return scope_id(ScopeType.PROGRAMME, hashlib.sha256(tag + supervisor + counselor).digest())


def supervision_scopes(me: PersonId, others: Iterable[PersonId]) -> Mapping[ScopeId, PersonId]:
    """With whom of *others* each scope is shared that is for *me* and one of them, whoever supervises."""
    return {supervision_scope(*two): other for other in others for two in ((me, other), (other, me))}


def type_by_id(scope: ScopeId) -> ScopeType | None:
    """What *scope* is by its id; None for one that says nothing."""
    if scope[_VARIANT_BYTE] >> 6 != 0b10:
        return None
    version = scope[_VERSION_BYTE]
    return ScopeType.CASE if version >> 4 == 7 else _TYPES.get(version)

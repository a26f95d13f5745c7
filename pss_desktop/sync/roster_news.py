"""What one list of people changes of another, so that whoever signs or takes it over can look at it first.

Nothing may change unsaid: what has no words of its own here is told as :attr:`ChangeKind.UNKNOWN`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final, TypeAlias

from pss_desktop.crypto.header import without_unseen
from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.ids import DeviceId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import (
    GoodHead,
    Member,
    Policy,
    Revocation,
    RevocationReason,
    Roster,
    SupervisionLink,
)

Holds: TypeAlias = Callable[[GoodHead], bool]
"""Whether a vault has just this operation at just this number."""

_CLOCKS_DIFFER: Final = timedelta(days=1)
_ID_SHOWN: Final = 8
_KEY_SHOWN: Final = 20
_RECIPIENT_SHOWN: Final = (20, 12)


class ChangeKind(Enum):
    """What changed."""

    LET_IN = "let_in"
    LET_IN_NAMESAKE = "let_in_namesake"
    NEW_DEVICE = "new_device"
    ROLE = "role"
    REVIEWED = "reviewed"
    REVIEWED_NO_MORE = "reviewed_no_more"
    DEVICE_ENDED = "device_ended"
    PERSON_ENDED = "person_ended"
    COUNTS_UNSEEN = "counts_unseen"
    ERASED_AFTER = "erased_after"
    ERASERS = "erasers"
    KEEPER = "keeper"
    ROOTS = "roots"
    NAME = "name"
    LASTS = "lasts"
    DATED_AHEAD = "dated_ahead"
    REPAIR = "repair"
    OTHER_KEY = "other_key"
    OTHER_NAME = "other_name"
    TRUSTED_AGAIN = "trusted_again"
    TAKEN_OUT = "taken_out"
    UNKNOWN = "unknown"


ALARMING = frozenset(
    {
        ChangeKind.LET_IN_NAMESAKE,
        ChangeKind.COUNTS_UNSEEN,
        ChangeKind.ERASERS,
        ChangeKind.KEEPER,
        ChangeKind.ROOTS,
        ChangeKind.DATED_AHEAD,
        ChangeKind.OTHER_KEY,
        ChangeKind.OTHER_NAME,
        ChangeKind.TRUSTED_AGAIN,
        ChangeKind.TAKEN_OUT,
        ChangeKind.UNKNOWN,
    }
)
"""What gives power over everybody, or what an honest proposal rarely holds: somebody is asked first."""


@dataclass(frozen=True, slots=True)
class RosterNews:
    """One change. *name* is whom it is about; *other* is who else, or what it is from now on.

    *counts*: what came from there until now counts, also where it has not arrived. *keys* are those that
    come, *keys_gone* those that go, by their beginnings. *at* is until when, or of when.
    """

    kind: ChangeKind
    name: str = ""
    other: str = ""
    role: Role | None = None
    days: int | None = None
    roots: tuple[int, int] = (0, 0)
    """How many must sign, of how many."""
    keys: tuple[str, ...] = ()
    keys_gone: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    reason: RevocationReason | None = None
    counts: bool = False
    at: datetime | None = None


def roster_news(before: Roster, after: Roster, *, now: datetime, holds: Holds) -> tuple[RosterNews, ...]:
    """Everything in which *after* differs from *before*, but for its number and a day that can be its own."""
    return (
        *_of_day(after, now),
        *_of_people(before, after),
        *_of_devices(before, after),
        *_of_links(before, after),
        *_of_trust(before, after, holds),
        *_of_policy(before.policy, after.policy),
        *_of_frame(before, after),
    )


def _of_day(after: Roster, now: datetime) -> Iterator[RosterNews]:
    """A list dated ahead ends later than its lasting says, and so do all that follow it."""
    if after.created > now + _CLOCKS_DIFFER:
        yield RosterNews(ChangeKind.DATED_AHEAD, at=after.created)


def _of_people(before: Roster, after: Roster) -> Iterator[RosterNews]:
    for one in after.members:
        former = before.member(one.person)
        if former is None:
            yield RosterNews(_let_in(after, one), one.name, role=one.role)
            continue
        if one.key != former.key:
            yield RosterNews(ChangeKind.OTHER_KEY, one.name)
        if one.name != former.name:
            yield RosterNews(ChangeKind.OTHER_NAME, former.name, one.name)
        if one.role is not former.role:
            yield RosterNews(ChangeKind.ROLE, one.name, role=one.role)
    for gone in before.members:
        if after.member(gone.person) is None:
            yield RosterNews(ChangeKind.TAKEN_OUT, gone.name)


def _let_in(after: Roster, one: Member) -> ChangeKind:
    namesake = after.has_namesake(one.person, one.name)
    return ChangeKind.LET_IN_NAMESAKE if namesake else ChangeKind.LET_IN


def _of_devices(before: Roster, after: Roster) -> Iterator[RosterNews]:
    for one in after.devices:
        entry, member = before.device(one.device), after.member(one.person)
        name = "" if member is None else member.name
        if entry is None and before.member(one.person) is not None:
            yield RosterNews(ChangeKind.NEW_DEVICE, name, _shown(one.device))
        elif entry is not None and entry.certificate != one:
            yield RosterNews(ChangeKind.OTHER_KEY, name)
    for gone in before.devices:
        if after.device(gone.device) is None:
            member = before.member(gone.person)
            yield RosterNews(ChangeKind.TAKEN_OUT, "" if member is None else member.name)


def _of_links(before: Roster, after: Roster) -> Iterator[RosterNews]:
    former, now = {*before.links}, {*after.links}
    for link in sorted(now - former):
        yield _link(ChangeKind.REVIEWED, after, link)
    for link in sorted(former - now):
        yield _link(ChangeKind.REVIEWED_NO_MORE, before, link)


def _link(kind: ChangeKind, roster: Roster, link: SupervisionLink) -> RosterNews:
    names = {one.person: one.name for one in roster.members}
    return RosterNews(kind, names[link.counselor], names[link.supervisor])


def _of_trust(before: Roster, after: Roster, holds: Holds) -> Iterator[RosterNews]:
    former = {(one.subject, one.of_person): one for one in before.revocations}
    now = {(one.subject, one.of_person): one for one in after.revocations}
    for subject, one in now.items():
        if former.get(subject) == one:
            continue
        name = _whose(after, *subject)
        yield _ended(one, name) if subject not in former else RosterNews(ChangeKind.UNKNOWN, name)
        if not all(map(holds, one.heads)):
            yield RosterNews(ChangeKind.COUNTS_UNSEEN, name)
    for subject in former:
        if subject not in now:
            yield RosterNews(ChangeKind.TRUSTED_AGAIN, _whose(before, *subject))


def _ended(one: Revocation, name: str) -> RosterNews:
    kind, other = ChangeKind.PERSON_ENDED, ""
    if not one.of_person:
        kind, other = ChangeKind.DEVICE_ENDED, _shown(DeviceId(one.subject))
    return RosterNews(kind, name, other, reason=one.reason, counts=bool(one.heads))


def _whose(roster: Roster, subject: bytes, of_person: bool) -> str:  # noqa: FBT001 - one key of a table
    people = {bytes(one.person): one.name for one in roster.members}
    owners = {bytes(one.device): bytes(one.person) for one in roster.devices}
    return people.get(subject if of_person else owners.get(subject, b""), "")


def _of_policy(before: Policy, after: Policy) -> Iterator[RosterNews]:
    if after.erase_withdrawn_after_days != before.erase_withdrawn_after_days:
        yield RosterNews(ChangeKind.ERASED_AFTER, days=after.erase_withdrawn_after_days)
    if after.erasers != before.erasers:
        yield RosterNews(ChangeKind.ERASERS, roles=tuple(one for one in Role if one in after.erasers))
    if after.escrow_recipient != before.escrow_recipient:
        yield RosterNews(ChangeKind.KEEPER, other=_recipient(after.escrow_recipient))
    if after.kept != before.kept:
        yield RosterNews(ChangeKind.UNKNOWN)


def _of_frame(before: Roster, after: Roster) -> Iterator[RosterNews]:
    if ({*after.root_keys}, after.threshold) != ({*before.root_keys}, before.threshold):
        former, now = {*before.root_keys}, {*after.root_keys}
        yield RosterNews(
            ChangeKind.ROOTS,
            roots=(after.threshold, len(now)),
            keys=_keys(now - former),
            keys_gone=_keys(former - now),
        )
    if after.name != before.name:
        yield RosterNews(ChangeKind.NAME, before.name, after.name)
    if _lasting(after) != _lasting(before):
        yield RosterNews(ChangeKind.LASTS, at=after.expires)
    if after.repairs:
        yield RosterNews(ChangeKind.REPAIR)
    if after.kept != before.kept:
        yield RosterNews(ChangeKind.UNKNOWN)


def _shown(device: DeviceId) -> str:
    """As the pages of a person name their computers."""
    return device.hex()[:_ID_SHOWN]


def _keys(keys: Iterable[VerifyKey]) -> tuple[str, ...]:
    """Their beginnings: more than anybody can make another key for."""
    return tuple(sorted(one.encoded.hex()[:_KEY_SHOWN] for one in keys))


def _recipient(text: str) -> str:
    """The beginning and the end of a text that fills half a page."""
    first, last = _RECIPIENT_SHOWN
    if len(text) <= first + last:
        return without_unseen(text)
    return f"{without_unseen(text[:first])}…{without_unseen(text[-last:])}"


def _lasting(roster: Roster) -> object:
    return None if roster.expires is None else roster.expires - roster.created

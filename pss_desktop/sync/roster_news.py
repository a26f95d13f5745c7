"""What one list of people changes of another, so that whoever signs or takes it over can look at it first.

Nothing may change unsaid: what has no words of its own here is told as :attr:`ChangeKind.UNKNOWN`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import Policy, Roster, SupervisionLink


class ChangeKind(Enum):
    """What changed."""

    LET_IN = "let_in"
    NEW_DEVICE = "new_device"
    ROLE = "role"
    REVIEWED = "reviewed"
    REVIEWED_NO_MORE = "reviewed_no_more"
    DEVICE_ENDED = "device_ended"
    PERSON_ENDED = "person_ended"
    ERASED_AFTER = "erased_after"
    ERASERS = "erasers"
    KEEPER = "keeper"
    ROOTS = "roots"
    NAME = "name"
    LASTS = "lasts"
    REPAIR = "repair"
    OTHER_KEY = "other_key"
    OTHER_NAME = "other_name"
    TRUSTED_AGAIN = "trusted_again"
    TAKEN_OUT = "taken_out"
    UNKNOWN = "unknown"


ALARMING = frozenset(
    {
        ChangeKind.OTHER_KEY,
        ChangeKind.OTHER_NAME,
        ChangeKind.TRUSTED_AGAIN,
        ChangeKind.TAKEN_OUT,
        ChangeKind.UNKNOWN,
    }
)
"""What this program never proposes, or only after somebody was asked."""


@dataclass(frozen=True, slots=True)
class RosterNews:
    """One change. *name* is whom it is about; *other* is who else, or what it is from now on."""

    kind: ChangeKind
    name: str = ""
    other: str = ""
    role: Role | None = None
    days: int | None = None
    roots: tuple[int, int] = (0, 0)
    """How many must sign, of how many."""


def roster_news(before: Roster, after: Roster) -> tuple[RosterNews, ...]:
    """Everything in which *after* differs from *before*, but for its number and its day."""
    return (
        *_of_people(before, after),
        *_of_devices(before, after),
        *_of_links(before, after),
        *_of_trust(before, after),
        *_of_policy(before.policy, after.policy),
        *_of_frame(before, after),
    )


def _of_people(before: Roster, after: Roster) -> Iterator[RosterNews]:
    for one in after.members:
        former = before.member(one.person)
        if former is None:
            yield RosterNews(ChangeKind.LET_IN, one.name, role=one.role)
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


def _of_devices(before: Roster, after: Roster) -> Iterator[RosterNews]:
    for one in after.devices:
        entry, member = before.device(one.device), after.member(one.person)
        name = "" if member is None else member.name
        if entry is None and before.member(one.person) is not None:
            yield RosterNews(ChangeKind.NEW_DEVICE, name)
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


def _of_trust(before: Roster, after: Roster) -> Iterator[RosterNews]:
    former = {(one.subject, one.of_person): one for one in before.revocations}
    now = {(one.subject, one.of_person): one for one in after.revocations}
    for subject, one in now.items():
        kind = ChangeKind.PERSON_ENDED if one.of_person else ChangeKind.DEVICE_ENDED
        if subject not in former:
            yield RosterNews(kind, _whose(after, *subject))
        elif former[subject] != one:
            yield RosterNews(ChangeKind.UNKNOWN, _whose(after, *subject))
    for subject in former:
        if subject not in now:
            yield RosterNews(ChangeKind.TRUSTED_AGAIN, _whose(before, *subject))


def _whose(roster: Roster, subject: bytes, of_person: bool) -> str:  # noqa: FBT001 - one key of a table
    people = {bytes(one.person): one.name for one in roster.members}
    owners = {bytes(one.device): bytes(one.person) for one in roster.devices}
    return people.get(subject if of_person else owners.get(subject, b""), "")


def _of_policy(before: Policy, after: Policy) -> Iterator[RosterNews]:
    if after.erase_withdrawn_after_days != before.erase_withdrawn_after_days:
        yield RosterNews(ChangeKind.ERASED_AFTER, days=after.erase_withdrawn_after_days)
    if after.erasers != before.erasers:
        yield RosterNews(ChangeKind.ERASERS)
    if after.escrow_recipient != before.escrow_recipient:
        yield RosterNews(ChangeKind.KEEPER, other=after.escrow_recipient)
    if after.kept != before.kept:
        yield RosterNews(ChangeKind.UNKNOWN)


def _of_frame(before: Roster, after: Roster) -> Iterator[RosterNews]:
    if ({*after.root_keys}, after.threshold) != ({*before.root_keys}, before.threshold):
        yield RosterNews(ChangeKind.ROOTS, roots=(after.threshold, len(after.root_keys)))
    if after.name != before.name:
        yield RosterNews(ChangeKind.NAME, before.name, after.name)
    if _lasting(after) != _lasting(before):
        yield RosterNews(ChangeKind.LASTS)
    if after.repairs:
        yield RosterNews(ChangeKind.REPAIR)
    if after.kept != before.kept:
        yield RosterNews(ChangeKind.UNKNOWN)


def _lasting(roster: Roster) -> object:
    return None if roster.expires is None else roster.expires - roster.created

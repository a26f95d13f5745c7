"""What one list of people changes of another, so that whoever signs or takes it over can look at it first.

Nothing may change unsaid: what has no words of its own here is told as :attr:`NewsKind.UNKNOWN`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import Policy, Roster, SupervisionLink


class NewsKind(Enum):
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
    {NewsKind.OTHER_KEY, NewsKind.OTHER_NAME, NewsKind.TRUSTED_AGAIN, NewsKind.TAKEN_OUT, NewsKind.UNKNOWN}
)
"""What this program never proposes, or only after somebody was asked."""


@dataclass(frozen=True, slots=True)
class RosterNews:
    """One change. *name* is whom it is about; *other* is who else, or what it is from now on."""

    kind: NewsKind
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
            yield RosterNews(NewsKind.LET_IN, one.name, role=one.role)
            continue
        if one.key != former.key:
            yield RosterNews(NewsKind.OTHER_KEY, one.name)
        if one.name != former.name:
            yield RosterNews(NewsKind.OTHER_NAME, former.name, one.name)
        if one.role is not former.role:
            yield RosterNews(NewsKind.ROLE, one.name, role=one.role)
    for gone in before.members:
        if after.member(gone.person) is None:
            yield RosterNews(NewsKind.TAKEN_OUT, gone.name)


def _of_devices(before: Roster, after: Roster) -> Iterator[RosterNews]:
    for one in after.devices:
        entry, member = before.device(one.device), after.member(one.person)
        name = "" if member is None else member.name
        if entry is None and before.member(one.person) is not None:
            yield RosterNews(NewsKind.NEW_DEVICE, name)
        elif entry is not None and entry.certificate != one:
            yield RosterNews(NewsKind.OTHER_KEY, name)
    for gone in before.devices:
        if after.device(gone.device) is None:
            member = before.member(gone.person)
            yield RosterNews(NewsKind.TAKEN_OUT, "" if member is None else member.name)


def _of_links(before: Roster, after: Roster) -> Iterator[RosterNews]:
    former, now = {*before.links}, {*after.links}
    for link in sorted(now - former):
        yield _link(NewsKind.REVIEWED, after, link)
    for link in sorted(former - now):
        yield _link(NewsKind.REVIEWED_NO_MORE, before, link)


def _link(kind: NewsKind, roster: Roster, link: SupervisionLink) -> RosterNews:
    names = {one.person: one.name for one in roster.members}
    return RosterNews(kind, names[link.counselor], names[link.supervisor])


def _of_trust(before: Roster, after: Roster) -> Iterator[RosterNews]:
    former = {(one.subject, one.of_person): one for one in before.revocations}
    now = {(one.subject, one.of_person): one for one in after.revocations}
    for subject, one in now.items():
        kind = NewsKind.PERSON_ENDED if one.of_person else NewsKind.DEVICE_ENDED
        if subject not in former:
            yield RosterNews(kind, _whose(after, *subject))
        elif former[subject] != one:
            yield RosterNews(NewsKind.UNKNOWN, _whose(after, *subject))
    for subject in former:
        if subject not in now:
            yield RosterNews(NewsKind.TRUSTED_AGAIN, _whose(before, *subject))


def _whose(roster: Roster, subject: bytes, of_person: bool) -> str:  # noqa: FBT001 - one key of a table
    people = {bytes(one.person): one.name for one in roster.members}
    owners = {bytes(one.device): bytes(one.person) for one in roster.devices}
    return people.get(subject if of_person else owners.get(subject, b""), "")


def _of_policy(before: Policy, after: Policy) -> Iterator[RosterNews]:
    if after.erase_withdrawn_after_days != before.erase_withdrawn_after_days:
        yield RosterNews(NewsKind.ERASED_AFTER, days=after.erase_withdrawn_after_days)
    if after.erasers != before.erasers:
        yield RosterNews(NewsKind.ERASERS)
    if after.escrow_recipient != before.escrow_recipient:
        yield RosterNews(NewsKind.KEEPER, other=after.escrow_recipient)
    if after.kept != before.kept:
        yield RosterNews(NewsKind.UNKNOWN)


def _of_frame(before: Roster, after: Roster) -> Iterator[RosterNews]:
    if ({*after.root_keys}, after.threshold) != ({*before.root_keys}, before.threshold):
        yield RosterNews(NewsKind.ROOTS, roots=(after.threshold, len(after.root_keys)))
    if after.name != before.name:
        yield RosterNews(NewsKind.NAME, before.name, after.name)
    if _lasting(after) != _lasting(before):
        yield RosterNews(NewsKind.LASTS)
    if after.repairs:
        yield RosterNews(NewsKind.REPAIR)
    if after.kept != before.kept:
        yield RosterNews(NewsKind.UNKNOWN)


def _lasting(roster: Roster) -> object:
    return None if roster.expires is None else roster.expires - roster.created

"""Opens and proves a bundle beside the vault's thread: it needs keys and the roster, never the connection."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.progress import Progress
from pss_desktop.services.many_objects import uncollected
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.sync.bundle.checks import Check, one_by_one
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.aside import aside
from pss_desktop.vault.slices import Slices

VERIFYING: Final = "verifying"
_A_PART: Final = 256


def open_bundle(
    seat: Seat, shelf: RosterShelf, roster: Roster, read: Callable[[], bytes]
) -> Slices[VerifiedBundle]:
    """What *read* gives, proven by *roster*. Raises a BundleError, or a StorageError."""
    identity = seat.storage.identity
    history = tuple(signed.roster for signed in shelf.history())
    trust = RosterTrust(roster, _former_keys(history), {one.version: one for one in history})

    def prove() -> Slices[VerifiedBundle]:
        yield Progress(0, 1, VERIFYING)
        with uncollected():
            return verify(
                read(),
                identity=identity.device_keys.receiving,
                me=identity.device,
                trust=trust,
                check_all=_by_two,
            )

    return (yield from aside(prove, what=VERIFYING))


def _by_two(checks: Sequence[Check]) -> None:
    """On two threads: a check of a signature leaves the interpreter to the other. Few need none."""
    if len(checks) <= _A_PART:
        one_by_one(checks)
        return
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="checks") as pool:
        parts = (checks[start : start + _A_PART] for start in range(0, len(checks), _A_PART))
        for _ in pool.map(one_by_one, parts):
            pass  # what the first that fails raised is raised here


def _former_keys(history: Sequence[Roster]) -> dict[PersonId, tuple[VerifyKey, ...]]:
    """The keys by which persons signed according to earlier rosters."""
    found: dict[PersonId, tuple[VerifyKey, ...]] = {}
    for roster in reversed(history):
        for member in roster.members:
            found[member.person] = (*found.get(member.person, ()), member.key)
    return {person: tuple(dict.fromkeys(keys)) for person, keys in found.items()}

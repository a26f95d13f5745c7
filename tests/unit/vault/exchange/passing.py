"""Hands feeds from one vault's storage to another's, as a verified bundle would."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.ids import FeedId, OpHash, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.feed_intake import ComingFeed, Intake
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.keys.device_key import DeviceKeys
from pss_desktop.vault.keys.identity import identity_of
from pss_desktop.vault.schema import create_schema
from pss_desktop.vault.slices import finish
from pss_desktop.vault.storage import Storage
from tests.fakes import CountingBytes, CountingIds, FakeClock
from tests.unit.vault.shelf import KEY, Shelf

Keep = Callable[[Operation], bool]


def everything(_operation: Operation) -> bool:
    return True


def keys_of(name: str) -> DeviceKeys:
    """The keys of the device called *name*."""
    seed = name.encode().ljust(32, b".")
    return DeviceKeys(SigningKey.from_bytes(seed), seed)


def a_shelf(folder: Path, device: str, clock: FakeClock, *, person: str = "", first_id: int = 0) -> Shelf:
    """The vault of *person* on the device called *device*, as it lies in *folder*, else empty."""
    path = folder / f"{device}.db"
    new = not path.exists()
    connection = open_connection(path, KEY, create=True)
    if new:
        create_schema(connection)
    seed = (person or device).encode().ljust(32, b"+")
    number = int.from_bytes(device.encode()[-6:].ljust(6, b"."), "big") + first_id
    ids = CountingIds(number << 64)
    identity = identity_of({"key": seed.hex(), "name": person or device}, keys_of(device))
    storage = Storage(connection, clock=clock, ids=ids, identity=identity, random_bytes=CountingBytes(number))
    know(storage, storage)
    return Shelf(storage, clock, ids)


def know(storage: Storage, other: Storage) -> None:
    """Let *storage* know the keys of *other*, as a roster does."""
    who = other.identity
    with storage.connection.transaction():
        storage.journal.keys.know_device(who.device, who.device_key.public.encoded)
        storage.journal.keys.know_person(who.person, who.person_key.public.encoded, who.name)


def feeds_of(storage: Storage) -> list[FeedId]:
    return [state.feed for state in storage.journal.feeds() if state.accepted]


def coming(
    source: Storage, feed: FeedId, first: int = 1, *, keep: Keep = everything, headers: bool = False
) -> ComingFeed:
    """*feed* as *source* would send it; what is not to *keep* goes as stub runs or as bare headers."""
    state = source.journal.state(feed)
    assert state is not None
    scope_type = source.connection.scalar("SELECT type FROM scope WHERE id = ?", (state.scope_key,))
    told = source.feeds.items(feed, first)
    items = tuple(_with_headers(told, keep) if headers else _with_stubs(told, keep))
    if state.device == source.identity.device:
        with source.connection.transaction():
            ends = {*_before_stubs(items), state.accepted}
            at = {seq: source.feeds.hash_at(feed, seq) for seq in ends}
            source.feeds.sign_boundaries({feed: at}, source.identity.device_key)
    return ComingFeed(
        feed=feed,
        device=state.device,
        scope=Scope(ScopeId(state.scope), ScopeType(scope_type)),
        start=first,
        prev=source.feeds.hash_at(feed, first - 1),
        items=items,
        heads=tuple(head for head in source.feeds.heads(feed) if head.seq >= first - 1),
    )


def take(target: Storage, feeds: Iterable[ComingFeed]) -> list[Intake]:
    """Take all of it in that may be; feeds with holes or forks stay outside."""
    feeds = tuple(feeds)
    intakes = [target.intake.compare(one) for one in feeds]
    due = [one for one in intakes if one.hole is None and one.fork is None and not one.misplaced]
    finish(target.taking.stage(due))
    with target.connection.transaction():
        for one in due:
            target.taking.accept(one)
    items = (item for one in feeds for item in one.items)
    finish(target.arrivals.take_in({one.hash: one for one in items if isinstance(one, Operation)}))
    return intakes


def pass_on(
    source: Storage, target: Storage, *, keep: Keep = everything, headers: bool = False
) -> list[Intake]:
    """Hand over everything that *source* has but *target*'s own."""
    know(target, source)
    own = target.identity.device
    return take(
        target,
        [
            coming(source, state.feed, keep=keep, headers=headers)
            for state in source.journal.feeds()
            if state.accepted and state.device != own
        ],
    )


def _with_stubs(items: Iterable[Operation | StubRun], keep: Keep) -> Iterator[Operation | StubRun]:
    run: StubRun | None = None
    for item in items:
        if isinstance(item, Operation) and keep(item):
            if run is not None:
                yield run
            run = None
            yield item
        else:
            run = _joined(run, _stub(item))
    if run is not None:
        yield run


def _with_headers(items: Iterable[Operation | StubRun], keep: Keep) -> Iterator[Operation | StubRun]:
    for item in items:
        if isinstance(item, StubRun) or keep(item):
            yield item
        else:
            yield Operation(item.header_bytes, None, None)


def _stub(item: Operation | StubRun) -> StubRun:
    if isinstance(item, StubRun):
        return item
    return StubRun(item.header.seq, item.header.seq, item.hash)


def _joined(run: StubRun | None, more: StubRun) -> StubRun:
    return more if run is None else StubRun(run.first, more.last, OpHash(more.last_hash))


def _before_stubs(items: Iterable[Operation | StubRun]) -> list[int]:
    return [item.first - 1 for item in items if isinstance(item, StubRun) and item.first > 1]

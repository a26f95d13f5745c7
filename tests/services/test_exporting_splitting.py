"""A case that is too large for one bundle goes in parts, which may come in any order."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId, DeviceId, FeedId, RecordId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.domain.sharing import Allowed, Audience, Denied, DenyReason
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.services.exporting.exports import How
from pss_desktop.services.exporting.gather import GatheredFeed, GatheredScope
from pss_desktop.services.exporting.splitting import Load, Room, loads
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.review.review import comment_form
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.contents import WHOLE, FeedStretch, Part, last_of
from pss_desktop.sync.bundle.verified import VerifiedFeed
from pss_desktop.sync.roster import RevocationReason, SupervisionLink
from pss_desktop.sync.roster_changes import with_links
from pss_desktop.sync.selection import Because, Choice, Form, Judgement, Piece, Recipient, ScopeFacts, lay_out
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.exchange.outlook import OwnFeed
from pss_desktop.vault.slices import finish
from tests.bundles import CASE, HAZEL, JUNIPER, Writer, contents, opened, packed
from tests.consents import a_form, record_consent
from tests.post import a_bundle, feeds_of, receive, send
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team, revoke

TO = Recipient(JUNIPER.person, JUNIPER.name, Audience.SUPERVISOR)
GOES = Judgement("clinical", "session_note", Because.ALLOWED, Allowed(()))
STAYS = Judgement("administrative", "task", None, denied=Denied(DenyReason.NOT_FOR_AUDIENCE))
Feed = tuple[Writer, GatheredFeed]


def a_feed(writer: Writer, goes: Sequence[bool], signed: frozenset[int]) -> Feed:
    """What *writer* wrote, of which some goes; another's device vouches for it at *signed* and the end."""
    choices = tuple(
        Choice(writer.note(f"Note {number}."), GOES) if one else Choice(writer.task(f"Task {number}"), STAYS)
        for number, one in enumerate(goes)
    )
    last = choices[-1].operation
    source = OwnFeed(writer.feed, writer.who.device, CASE, "case", last.header.seq, last.hash)
    layout = lay_out(choices, own=writer.who is HAZEL, signed=signed | {last.header.seq})
    return writer, GatheredFeed(source, 1, ZERO_HASH, choices, layout)


def a_scope(*feeds: Feed) -> GatheredScope:
    return GatheredScope(CASE, "case", TO, ScopeFacts("case"), tuple(feed for _, feed in feeds))


def stretches(scope: GatheredScope, writers: Sequence[Writer]) -> Iterator[FeedStretch]:
    """As the exporter makes them, with each head that its device gave."""
    by_feed = {writer.feed: writer for writer in writers}
    for feed in scope.feeds:
        writer, pieces = by_feed[feed.source.feed], feed.layout.pieces
        end = pieces[-1].last if pieces else feed.start - 1
        gaps = {before.last for before, piece in pairwise(pieces) if piece.form is Form.PLACE}
        yield FeedStretch(
            writer.who.device,
            CASE,
            "case",
            feed.start,
            feed.prev,
            tuple(map(item, pieces)),
            tuple(writer.head(seq) for seq in sorted({*gaps, end})),
        )


def item(piece: Piece) -> Operation | StubRun:
    if piece.form is Form.PLACE or piece.choice is None:
        return StubRun(piece.first, piece.last, piece.last_hash)
    operation = piece.choice.operation
    return operation if piece.form is Form.WHOLE else Operation(operation.header_bytes, None, None)


def proven(load: Load, writers: Sequence[Writer]) -> tuple[int, tuple[VerifiedFeed, ...]]:
    """Which part one bundle is, and what a reader believes of it."""
    (scope,) = load.scopes
    return load.part.number, opened(packed(contents(*stretches(scope, writers), part=load.part))).feeds


class Reader:
    """Takes a part in when nothing is missing before it, or all before it were taken in, as a vault does.

    It refuses feeds, and of revoked ones counts only what leads to the last good operation.
    """

    def __init__(self, refuses: Collection[FeedId] = (), revoked: Mapping[FeedId, int] | None = None) -> None:
        self.refuses = refuses
        self.revoked = {} if revoked is None else revoked
        self.ends: dict[FeedId, int] = {}
        self.items: dict[tuple[FeedId, int], bytes | None] = {}
        self.taken: set[int] = set()

    def take(self, number: int, feeds: Sequence[VerifiedFeed]) -> bool:
        if not set(range(1, number)) <= self.taken and any(map(self.lacks, feeds)):
            return False
        self.taken.add(number)
        for feed in feeds:
            if feed.feed not in self.refuses and not self.lacks(feed):
                self.count(feed)
        return True

    def lacks(self, feed: VerifiedFeed) -> bool:
        return feed.start > self.ends.get(feed.feed, 0) + 1

    def count(self, feed: VerifiedFeed) -> None:
        good = self.revoked.get(feed.feed, feed.end)
        if feed.start <= good <= feed.end:
            self.ends[feed.feed] = max(self.ends.get(feed.feed, 0), good)
            self.items |= {
                (feed.feed, last_of(one)): content(one) for one in feed.items if last_of(one) <= good
            }

    def take_all(self, parts: Sequence[tuple[int, tuple[VerifiedFeed, ...]]]) -> int:
        """Again and again, until nothing more goes in; how many stay outside."""
        waiting = list(parts)
        while left := [one for one in waiting if not self.take(*one)]:
            if len(left) == len(waiting):
                break
            waiting = left
        return len(left)


def content(one: Operation | StubRun) -> bytes | None:
    return one.payload if isinstance(one, Operation) else None


def whole(one: dict[tuple[FeedId, int], bytes | None]) -> dict[tuple[FeedId, int], bytes]:
    return {place: payload for place, payload in one.items() if payload is not None}


@settings(max_examples=40)
@given(
    mine=st.lists(st.booleans(), min_size=1, max_size=12),
    others=st.lists(st.booleans(), min_size=1, max_size=12),
    signed=st.frozensets(st.integers(1, 12)),
    room=st.builds(Room, st.integers(1, 4_000), st.integers(1, 9)),
    refused=st.sets(st.integers(0, 1)),
    good=st.none() | st.integers(0, 12),
    turned=st.booleans(),
    data=st.data(),
)
def test_any_split_in_any_order_ends_the_same_also_where_a_feed_is_refused_or_its_device_revoked(
    *,
    mine: list[bool],
    others: list[bool],
    signed: frozenset[int],
    room: Room,
    refused: set[int],
    good: int | None,
    turned: bool,
    data: st.DataObject,
) -> None:
    feeds = [a_feed(Writer(), mine, frozenset()), a_feed(Writer(who=JUNIPER), others, signed)]
    writers = [writer for writer, _ in feeds]
    refuses = {writers[one].feed for one in refused}
    revoked = {} if good is None else {writers[1].feed: good}
    uncut = frozenset[DeviceId]() if good is None else {JUNIPER.device}
    feeds = feeds[::-1] if turned else feeds
    at_once, in_parts = Reader(refuses, revoked), Reader(refuses, revoked)
    at_once.take_all([proven(Load((a_scope(*feeds),)), writers)])

    parts = loads([a_scope(*feeds)], room, uncut=uncut)

    assert [load.part for load in parts] == [Part(n, len(parts)) for n in range(1, len(parts) + 1)]
    arrived = data.draw(st.permutations([proven(load, writers) for load in parts]))
    assert in_parts.take_all(arrived) == 0
    assert in_parts.ends == at_once.ends
    assert whole(in_parts.items) == whole(at_once.items)


def test_without_one_part_what_follows_it_waits() -> None:
    feeds = [a_feed(Writer(), [True] * 4, frozenset()), a_feed(Writer(who=JUNIPER), [True] * 4, frozenset())]
    writers = [writer for writer, _ in feeds]
    parts = [proven(load, writers) for load in loads([a_scope(*feeds)], Room(1))]
    assert len(parts) == 5  # a word of its own for each operation of ours, one for all of the other's

    reader = Reader()

    assert reader.take_all([*parts[:3], *parts[4:]]) == 1
    assert reader.ends == {writers[0].feed: 3}
    assert reader.take_all(parts[3:]) == 0


def test_cases_that_fit_go_together_and_a_large_one_alone() -> None:
    small, large = a_feed(Writer(), [True], frozenset()), a_feed(Writer(), [True] * 9, frozenset())
    scopes = [a_scope(small), a_scope(small), a_scope(large), a_scope(small)]

    first, *parts, last = loads(scopes, Room(2_000))

    assert (len(first.scopes), first.part, len(last.scopes), last.part) == (2, WHOLE, 1, WHOLE)
    assert [load.part for load in parts] == [Part(1, 2), Part(2, 2)]


def test_a_bundle_takes_no_more_cases_than_its_manifest_can_say_a_consent_of() -> None:
    small = a_scope(a_feed(Writer(), [True], frozenset()))
    assert [len(load.scopes) for load in loads([small] * 5, Room(1 << 20, cases=2))] == [2, 2, 1]


@pytest.mark.parametrize("number, of", [(0, 1), (2, 1), (1, 0)])
def test_a_part_has_numbers_of_its_own(number: int, of: int) -> None:
    with pytest.raises(ValueError, match="part"):
        Part(number, of)


# In real vaults


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    folder = tmp_path_factory.mktemp("team")
    team = Team.ready(folder)
    for number, name in enumerate(("Alder Quay", "Sage Hollow")):
        team.with_third(folder / str(number), name, Admission(Role.SUPERVISOR))
    ours = tuple(SupervisionLink(one.person, team.counselor.person) for one in team.others)
    team.supervisor.desk.root_deeds.change(lambda one: with_links(one, ours), team.roots)
    team.tell_roster()
    yield team
    team.close()


def sealed_parts(team: Team, to: Colleague, notes: int) -> list[bytes]:
    """A case of so many long notes, sealed for a bad line; each bundle left."""
    exporting = team.counselor.desk.exporting
    rows = exporting.seal(exporting.preview(to.person), How(slow=True))
    files = [exporting.hand_over.release(row.key).content for row in rows]
    for row in rows:
        exporting.hand_over.handed_over(row.key)
    assert len(files) > notes * 32_000 // (256 * 1024)
    return files


def cut(whole: FeedStretch) -> tuple[FeedStretch, FeedStretch]:
    """Behind the first head in it, as its exporter cuts who does not know that its device was revoked."""
    head, last = whole.heads[0], whole.heads[-1]
    begun = replace(whole, heads=(head,), items=tuple(one for one in whole.items if last_of(one) <= head.seq))
    left = tuple(one for one in whole.items if last_of(one) > head.seq)
    return begun, replace(whole, start=head.seq + 1, prev=head.op_hash, items=left, heads=(head, last))


def end_of(whole: FeedStretch) -> FeedStretch:
    """Where a part ended, for the next one."""
    last = whole.heads[-1]
    return replace(whole, start=last.seq + 1, prev=last.op_hash, items=(), heads=(last,))


@pytest.mark.parametrize("first_comes_first", [True, False])
@pytest.mark.parametrize("vouched", [True, False])
def test_what_never_counts_keeps_nothing_of_a_case_in_parts_waiting(
    tmp_path: Path, *, vouched: bool, first_comes_first: bool
) -> None:
    team = Team.ready(tmp_path / "team")
    alder = team.with_third(tmp_path / "alder", "Alder Quay", Admission(Role.SUPERVISOR)).desk
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    link = SupervisionLink(alder.vault.identity.person, team.counselor.person)
    juniper.root_deeds.change(lambda one: with_links(one, (link,)), team.roots)
    team.tell_roster()
    client = add_client(hazel)
    record_consent(hazel, client, a_form(Purpose.RECORD, Purpose.SUPERVISOR))
    notes: list[RecordId] = []
    for number in range(2):
        notes.append(sign_note(hazel, client, f"Note {number}."))
        send(hazel, juniper)
    revoke(
        juniper,
        hazel.vault.identity.device,
        Loss(RevocationReason.REPLACED, vouched=vouched),
        team.roots,
    )
    alder.membership.accept(juniper.programme.export())
    saved = juniper.drafts.save(comment_form(notes[0]), client, {"comment": "Well seen."}, 0)
    juniper.review.notes.comment(notes[0], saved.revision)
    feeds = {
        one.device == hazel.vault.identity.device: one
        for one in feeds_of(juniper)
        if one.scope == ScopeId(client)
    }
    begun, goes_on = cut(feeds[True])
    parts = [
        a_bundle(juniper, alder, [begun], part=Part(1, 3)),
        a_bundle(juniper, alder, [goes_on], part=Part(2, 3)),
        a_bundle(juniper, alder, [end_of(feeds[True]), feeds[False]], part=Part(3, 3)),
    ]

    for one in parts if first_comes_first else parts[::-1]:
        receive(alder, one)
    finish(alder.importing.retry())
    for row in alder.importing.pending():  # without the consent they are told once more
        assert row.state is IncomingState.ARRIVED
        finish(alder.importing.apply(row.key))

    assert alder.importing.pending() == ()
    (counts,) = [
        one.accepted
        for one in alder.seat.storage.journal.feeds(ScopeId(client))
        if one.device == juniper.vault.identity.device
    ]
    assert counts == last_of(feeds[False].items[-1])
    team.close()


def notes_of(desk: Workspace, client: ClientId) -> int:
    return desk.seat.storage.records.count_in(ScopeId(client), "session_note")


def test_the_parts_of_a_case_wait_for_those_before_them_and_all_come_in(team: Team) -> None:
    hazel, (alder, sage) = team.counselor.desk, team.others
    client = add_client(hazel)
    record_consent(hazel, client, a_form(Purpose.RECORD, Purpose.SUPERVISOR))
    for number in range(24):
        sign_note(hazel, client, f"Note {number}. " + "words " * 5_300)
    first, second, *rest, last = sealed_parts(team, alder, 24)
    of = 3 + len(rest)

    before = receive(alder.desk, last)
    assert (before.state, before.preview.complete) == (IncomingState.WAITING, False)
    assert before.preview.part == Part(of, of)
    assert alder.desk.seat.storage.clients.get(client) is None

    begun = receive(alder.desk, first)
    assert (begun.state, begun.preview.part) == (IncomingState.APPLIED, Part(1, of))
    finish(alder.desk.importing.retry())
    (waits,) = alder.desk.importing.pending()
    assert waits.key == before.key
    assert 0 < notes_of(alder.desk, client) < 24

    for one in (*rest, second):
        receive(alder.desk, one)
    finish(alder.desk.importing.retry())
    assert notes_of(alder.desk, client) == 24
    assert alder.desk.importing.pending() == ()

    for one in sealed_parts(team, sage, 24):
        assert receive(sage.desk, one).state is IncomingState.APPLIED
    assert notes_of(sage.desk, client) == 24

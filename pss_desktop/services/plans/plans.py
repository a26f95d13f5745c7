"""Plans that are never overwritten: each save is a signed version that names those it was made from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final, Generic

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import RecordNotFoundError, StaleDraftError, VersionReplacedError
from pss_desktop.domain.ids import ClientId, OpHash, ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import MERGE, VERSION
from pss_desktop.domain.payloads import list_of
from pss_desktop.domain.plan_entry import PlanEntry, typed_entry
from pss_desktop.domain.stepped_plan import EndReason, PlanCopy, PlanDeed
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.emergency_view import PlanEntry as MergedEntry
from pss_desktop.journal.merge.emergency_view import emergency_view
from pss_desktop.journal.merge.versions import PARENTS, VersionTree
from pss_desktop.services.plans.plan_people import known_people, known_services
from pss_desktop.services.plans.plan_views import EmergencyPlan, P, PlanOverview, PlanVersion, PlanWork
from pss_desktop.services.plans.unsafe_people import acts_of, unsafe_people
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import all_understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import Entry, JournalWriter


class Plans(Generic[P]):
    """One kind of plan of the open vault. Its draft's form has the kind's name."""

    def __init__(self, kind: str, plan: type[P], seat: Seat, deeds: Deeds, signing: Signing) -> None:
        self.kind: Final = kind
        self._plan = plan
        self._seat = seat
        self._signed = SignedDeeds(deeds, signing)

    # Reading

    def overview(self, client: ClientId) -> PlanOverview[P]:
        """The client's plan now."""
        acts = self._acts(client)
        unsafe = unsafe_people(self._seat, client)
        heads = tuple(self._version(act) for act in VersionTree(acts).heads)
        draft = self._seat.storage.drafts.open(self.kind, client)
        return PlanOverview(
            client=client,
            heads=heads,
            emergency=self._emergency(acts, unsafe) if len(heads) > 1 else None,
            unsafe=unsafe,
            draft_at=None if draft is None else draft.saved_at,
        )

    def history(self, client: ClientId) -> tuple[PlanVersion[P], ...]:
        """Every version, the newest first."""
        acts = [act for act in self._acts(client) if act.payload is not None]
        return tuple(self._version(act) for act in sorted(acts, key=lambda act: act.rank, reverse=True))

    def work(self, client: ClientId, draft: Mapping[str, object] | None) -> PlanWork:
        """What the editor begins from: the *draft* that was found, or the plan as it is."""
        content = self._start(client) if draft is None else draft
        parents = list_of(content.get(PARENTS))
        unsafe = unsafe_people(self._seat, client)
        return PlanWork(
            content=content,
            number=self.number_of(client, parents),
            several=len(parents),
            unsafe=unsafe,
            offered=(*known_people(self._seat, client, unsafe), *known_services(self._seat)),
        )

    def number_of(self, client: ClientId, parents: Sequence[str]) -> int:
        """Which number a version made from *parents* has."""
        known = {to_hex(one.hash): one.plan.number for one in self.history(client)}
        return 1 + max((known.get(name, 0) for name in parents), default=0)

    # Writing

    def save(self, client: ClientId, revision: int, *, origin: object = None) -> OpHash:
        """Sign the saved draft of *revision* as a version, a merge where it replaces several.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError.
        """

        def write(writer: JournalWriter) -> OpHash:
            storage = self._seat.storage
            draft = storage.drafts.open(self.kind, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            parents = self._followed(client, list_of(draft.content.get(PARENTS)))
            plan = self._plan.from_form(draft.content)
            now = storage.clock.now()
            plan = replace(
                plan,
                deed=PlanDeed.MERGED if len(parents) > 1 else PlanDeed.WRITTEN,
                number=self.number_of(client, parents),
                made_at=now,
                reviewed_at=now,
                copies=self._copies(client, parents),
            )
            written = self._write(writer, client, plan, parents)
            storage.drafts.discard(self.kind, client, revision=revision)
            return written

        change = Change(frozenset({self.kind, DRAFT}), client, origin)
        return self._signed.run(("save", client, revision), change, write)

    def still_right(
        self, client: ClientId, version: OpHash, review_on: PartialDate | None, *, origin: object = None
    ) -> OpHash:
        """Sign that *version* was looked at together and is still right.

        Raises VersionReplacedError when it is no head any more, and what signing raises.
        """
        now = self._seat.storage.clock.now()
        asked = ("still_right", client, version, review_on)
        return self._follow(asked, client, version, lambda plan: plan.looked_at(now, review_on), origin)

    def give_copy(
        self, client: ClientId, version: OpHash, copy: Mapping[str, object], *, origin: object = None
    ) -> OpHash:
        """Sign to whom a copy of *version* was given. Raises as above, or InvalidFieldsError."""
        given = PlanCopy.of_form(copy)
        asked = ("copy", client, version, given)
        return self._follow(asked, client, version, lambda plan: plan.with_copy(given), origin)

    def end(self, client: ClientId, version: OpHash, why: EndReason, *, origin: object = None) -> OpHash:
        """Sign that *version* is not in use any more. Raises as :meth:`still_right`."""
        now = self._seat.storage.clock.now()
        asked = ("end", client, version, why)
        return self._follow(asked, client, version, lambda plan: plan.ending(now, why), origin)

    # Parts

    def _start(self, client: ClientId) -> dict[str, object]:
        """The plan as it is, and the versions that the next one will replace."""
        overview = self.overview(client)
        form: dict[str, object] = {"entries": []}
        if overview.emergency is not None:
            plan = overview.emergency.plan
            form = replace(plan, entries=(*plan.entries, *overview.emergency.withheld)).to_form()
        elif overview.heads:
            form = overview.heads[0].plan.to_form()
        return {**form, PARENTS: [to_hex(head.hash) for head in overview.heads]}

    def _follow(
        self,
        asked: tuple[object, ...],
        client: ClientId,
        version: OpHash,
        change: Callable[[P], P],
        origin: object,
    ) -> OpHash:
        """Write what *change* makes of the head *version*."""

        def write(writer: JournalWriter) -> OpHash:
            heads = VersionTree(self._acts(client)).heads
            head = next((act for act in heads if act.hash == version), None)
            if head is None:
                raise VersionReplacedError
            return self._write(writer, client, change(self._version(head).plan), (to_hex(version),))

        told = Change(frozenset({self.kind}), client, origin)
        return self._signed.run(asked, told, write)

    def _write(self, writer: JournalWriter, client: ClientId, plan: P, parents: Sequence[str]) -> OpHash:
        if self._seat.storage.clients.get(client) is None:
            raise RecordNotFoundError
        act = MERGE if len(parents) > 1 else VERSION
        payload = {**plan.to_payload(), PARENTS: list(parents)}
        scope = ScopeId(client)
        return writer.write(Entry(self.kind, act, single_record(scope, self.kind), scope, payload)).hash

    def _followed(self, client: ClientId, parents: Sequence[str]) -> tuple[str, ...]:
        """What a draft replaces when it is signed: its parents, or what was signed about them since.

        Looking at a plan, or giving a copy, changes none of its words, so that nothing is overwritten.
        """
        versions = self.history(client)
        after = {
            to_hex(one.parents[0]): to_hex(one.hash)
            for one in reversed(versions)
            if len(one.parents) == 1 and _keeps_words(one)
        }
        found: dict[str, None] = {}
        for name in parents:
            while name in after:
                name = after[name]  # noqa: PLW2901 - from each version to the next
            found[name] = None
        return tuple(found)

    def _copies(self, client: ClientId, parents: Sequence[str]) -> tuple[PlanCopy, ...]:
        """Copies of the versions that are replaced: they are still out there."""
        named = [one for one in self.history(client) if to_hex(one.hash) in parents]
        return tuple(dict.fromkeys(copy for one in reversed(named) for copy in one.plan.copies))

    def _acts(self, client: ClientId) -> tuple[Act, ...]:
        return acts_of(self._seat, single_record(ScopeId(client), self.kind))

    def _version(self, act: Act) -> PlanVersion[P]:
        return PlanVersion(
            hash=act.hash,
            plan=self._plan.from_state(act.payload or {}),
            author=act.author,
            mine=act.author == self._seat.storage.identity.person,
            at=act.hlc.instant,
            parents=tuple(map(OpHash, all_understood(bytes.fromhex, list_of(act.get(PARENTS))))),
        )

    def _emergency(self, acts: Sequence[Act], unsafe: frozenset[str]) -> EmergencyPlan[P]:
        """Whom another record calls unsafe is withheld too."""
        view = emergency_view(acts, ())
        taken: set[str] = set()
        shown: list[PlanEntry] = []
        withheld: list[PlanEntry] = []
        struck: set[str] = set()
        for line in (*view.entries, *view.withheld):
            entry = self._line(line, taken)
            if entry is None:
                continue
            if line in view.withheld or not unsafe.isdisjoint(entry.marks):
                if all(line.id != one.id for one in withheld):
                    withheld.append(replace(entry, id=line.id, unsafe=True))
                continue
            shown.append(entry)
            if line.struck:
                struck.add(entry.id)
        heads = [self._version(act).plan for act in VersionTree(acts).heads]
        return EmergencyPlan(self._plan.joined(heads, tuple(shown)), frozenset(struck), tuple(withheld))

    def _line(self, line: MergedEntry, taken: set[str]) -> PlanEntry | None:
        """A line as an entry; of two wordings of one entry the second takes an id of its own."""
        content = dict(line.content)
        if not line.done:
            content = {name: value for name, value in content.items() if name not in ("done_on", "done_by")}
        entry = typed_entry(self._plan.shape, content)
        if entry is None:
            return None
        id_, tries = entry.id, 1
        while id_ in taken:
            tries += 1
            id_ = f"{entry.id}-{tries}"
        taken.add(id_)
        return replace(entry, id=id_)


def _keeps_words(version: PlanVersion[P]) -> bool:
    """Whether a version says what the one before it said; of an end only one's own was surely seen."""
    deed = version.plan.deed
    return deed in (PlanDeed.STILL_RIGHT, PlanDeed.COPY_GIVEN) or (deed is PlanDeed.ENDED and version.mine)

"""A counselor's and a supervisor's vault of one programme; what one wrote reaches the other at once."""

from dataclasses import dataclass
from pathlib import Path

from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.journal.operation import Operation
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import SupervisionLink
from pss_desktop.sync.roster_changes import without_links
from pss_desktop.vault.journal.feed_states import Scope
from tests.fakes import FakeClock
from tests.services.clinic import NARRATIVE, PASSPHRASE, add_client, sign_note
from tests.services.elsewhere import take_in
from tests.team import Team

WITHHELD = ("client_identity", "process_note")
"""Kinds that a supervisor does not get."""


@dataclass(slots=True)
class Pair:
    """Two people, their computers, and their programme."""

    team: Team

    @classmethod
    def join(cls, root: Path) -> "Pair":
        """Both vaults belong to one programme, in which the supervisor reviews the counselor's work."""
        return cls(Team.ready(root))

    @property
    def clock(self) -> FakeClock:
        return self.team.clock

    @property
    def counselor(self) -> Workspace:
        return self.team.counselor.desk

    @property
    def supervisor(self) -> Workspace:
        return self.team.supervisor.desk

    def part(self) -> None:
        """The roster ends who supervises whom."""
        link = SupervisionLink(self.team.supervisor.person, self.team.counselor.person)
        self.supervisor.root_deeds.change(lambda roster: without_links(roster, [link]), self.team.roots)
        self.team.tell_roster()

    def close(self) -> None:
        self.team.close()

    # What people do

    def write_note(self, words: str = "She used the plan twice. Her sister came.") -> RecordId:
        """The counselor adds a client, if there is none, and signs a note."""
        rows = self.counselor.vault.storage.records.newest("client", count=1)
        client = ClientId(rows[0].id) if rows else add_client(self.counselor)
        self.clock.advance(minutes=1)
        when = NARRATIVE["when"]
        return sign_note(self.counselor, ClientId(RecordId(self._scope(client))), words, when)

    def send(self, words: str = "She used the plan twice. Her sister came.") -> RecordId:
        """The counselor signs a note and sends it for review; the supervisor's vault has it."""
        note = self.write_note(words)
        self.counselor.review.notes.send(note)
        self.to_supervisor()
        return note

    def comment(self, note: RecordId, text: str, **content: object) -> None:
        """The supervisor comments."""
        client = self.supervisor.review.notes.open(note).detail.note.client
        form = f"review_comment:{note.hex()}"
        saved = self.supervisor.drafts.save(form, client, {"comment": text, **content}, 0)
        self.supervisor.review.notes.comment(note, saved.revision)

    def decide(self, note: RecordId, act: str) -> None:
        """The supervisor approves or returns what they see."""
        notes = self.supervisor.review.notes
        digest = notes.open(note).version.digest
        self.supervisor.signing.confirm(PASSPHRASE)
        (notes.approve if act == "approve" else notes.return_it)(note, digest)

    # What travels

    def to_supervisor(self) -> None:
        carry(self.counselor, self.supervisor)

    def to_counselor(self) -> None:
        carry(self.supervisor, self.counselor)

    def _scope(self, client: ClientId) -> ScopeId:
        return self.counselor.vault.storage.records.get(client).scope


def carry(source: Workspace, target: Workspace) -> None:
    """Take over all that *source*'s own computer wrote about cases and the programme, names withheld."""
    for scope_type in (ScopeType.CASE, ScopeType.PROGRAMME):
        rows = source.vault.storage.connection.rows(
            "SELECT uid FROM scope WHERE type = ?", (scope_type.value,)
        )
        for (uid,) in rows:
            _carry_scope(source, target, Scope(ScopeId(uid), scope_type))


def _carry_scope(source: Workspace, target: Workspace, scope: Scope) -> None:
    device, storage = source.vault.identity.device, target.vault.storage
    feeds = [one for one in source.vault.storage.journal.feeds(scope.id) if one.device == device]
    for feed in feeds:
        rows = source.vault.storage.connection.rows(
            "SELECT header, salt, payload FROM op WHERE feed = ? ORDER BY seq", (feed.key,)
        )
        known = {one.feed: one.accepted for one in storage.journal.feeds(scope.id)}.get(feed.feed, 0)
        take_in(storage, [_shared(Operation(*row)) for row in rows[known:]], device, scope)


def _shared(operation: Operation) -> Operation:
    if operation.header.kind in WITHHELD:
        return Operation(operation.header_bytes, None, None)
    return operation

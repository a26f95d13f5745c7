"""A programme around one open vault, in which others write from elsewhere: reviewed, and reviewing."""

from collections.abc import Mapping
from dataclasses import dataclass

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.ids import ClientId, OpHash, PersonId, RecordId
from pss_desktop.domain.kinds import COMMENT, RETURN, SEND, SIGN
from pss_desktop.domain.review import Comment, NoteVersion, Passage, Step, review_of
from pss_desktop.domain.roles import Role
from pss_desktop.domain.session_note import NoteBody, NoteFormat
from pss_desktop.journal.hashing import record_version
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.roster import Member, ProgrammeId, SupervisionLink
from pss_desktop.sync.roster_changes import Roots, found, with_links, with_member
from pss_desktop.sync.roster_signing import sign_roster, verify_roster
from tests.disagreements import a_record
from tests.services.elsewhere import Elsewhere


@dataclass(slots=True)
class Colleague:
    """Somebody with a device of their own, and its *certificate* where they sign bundles by one."""

    name: str
    role: Role
    key: SigningKey
    device: SigningKey
    certificate: DeviceCertificate | None = None

    @classmethod
    def called(cls, name: str, role: Role) -> "Colleague":
        return cls(name, role, SigningKey.generate(), SigningKey.generate())

    def about(self, desk: Workspace, client: ClientId) -> Elsewhere:
        """Who writes about this case, and knows what is known here."""
        return Elsewhere(desk, client, key=self.key, device=self.device, name=self.name).hears()

    def member(self, desk: Workspace) -> tuple[Member, DeviceCertificate]:
        """As the roster has them."""
        person = PersonId(self.about(desk, RecordId(bytes(16))).person)
        member = Member(person, self.key.public, self.name, self.role)
        return member, self.certificate or certify(
            person,
            self.key,
            signing_key=self.device.public,
            receiving_key=HybridIdentity.generate().recipient.raw,
            now=desk.seat.storage.clock.now(),
        )


def join(desk: Workspace, counselor: Colleague, supervisor: Colleague) -> None:
    """The vault's person supervises *counselor*; *supervisor* supervises them."""
    storage, root = desk.seat.storage, SigningKey.generate()
    me = storage.identity
    own = Member(me.person, me.person_key.public, me.name, Role.SUPERVISOR)
    roster = found(
        ProgrammeId(storage.ids.new()),
        desk.name,
        own,
        desk.programme.certificate(),
        roots=Roots((root.public,)),
        now=storage.clock.now(),
    )
    known = [one.member(desk) for one in (counselor, supervisor)]
    for member, certificate in known:
        roster = with_member(roster, member, certificate)
    links = [
        SupervisionLink(me.person, known[0][0].person),
        SupervisionLink(known[1][0].person, me.person),
    ]
    signed = verify_roster(sign_roster(with_links(roster, links), [root]))
    with storage.connection.transaction():
        RosterShelf(desk.seat).keep(signed)


def send_note(desk: Workspace, by: Colleague, client: ClientId, parts: Mapping[str, str]) -> RecordId:
    """*by* signs a note in four parts and sends it for review."""
    elsewhere, now = by.about(desk, client), desk.seat.storage.clock.now()
    body = NoteBody(when=now, format=NoteFormat.SOAP, parts=parts, minutes=50, modality="individual")
    at = "2026-11-22T10:00:00.000Z"
    note = a_record(client, by.name + "".join(parts))
    elsewhere.write("session_note", SIGN, {**body.to_payload(), "signed_at": at}, note)
    step = Step(note, _version(elsewhere.last), now)
    elsewhere.write("review", SEND, step.to_payload(), review_of(note))
    elsewhere.arrive()
    return note


def return_note(desk: Workspace, by: Colleague, note: RecordId, words: str) -> None:
    """*by* says *words* about how the note begins, and returns it."""
    detail, now = desk.notes.get(note), desk.seat.storage.clock.now()
    (operation, *_) = [one.hash for one in desk.seat.storage.records.acts(note)]
    part = detail.note.body.format.parts[0]
    text = detail.note.body.parts[part]
    passage = Passage.of(operation, part, text, (0, len(text.split(".")[0])))
    elsewhere = by.about(desk, detail.note.client)
    comment = Comment(note, _version(operation), words, now, passage)
    elsewhere.write("review", COMMENT, comment.to_payload(), review_of(note))
    step = Step(note, _version(operation), now)
    elsewhere.write("review", RETURN, step.to_payload(), review_of(note))
    elsewhere.arrive()


def _version(*operations: OpHash) -> NoteVersion:
    return NoteVersion(record_version(operations), frozenset(operations))

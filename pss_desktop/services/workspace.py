"""An open vault as the screens see it: every service bound to it, and the one way to close it."""

from dataclasses import dataclass
from typing import Self

from pss_desktop.desktop.paths import resource
from pss_desktop.reports.words import DocumentWords
from pss_desktop.services.appointments import Appointments
from pss_desktop.services.auditing import Auditing
from pss_desktop.services.backups import Backups
from pss_desktop.services.cases import Cases
from pss_desktop.services.changes import Changes
from pss_desktop.services.clients import Clients
from pss_desktop.services.confirming import PassphraseCheck
from pss_desktop.services.consents import Consents
from pss_desktop.services.contacts import Contacts
from pss_desktop.services.crises import Crises
from pss_desktop.services.decisions import Decisions
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.documents import Documents
from pss_desktop.services.drafts import Drafts
from pss_desktop.services.emergency_contacts import EmergencyContacts
from pss_desktop.services.erasing import Erasing
from pss_desktop.services.escrow import Escrow
from pss_desktop.services.exchange_answers import ExchangeAnswers
from pss_desktop.services.exporting.exports import Exporting
from pss_desktop.services.facts import Facts
from pss_desktop.services.file_release import FileRelease
from pss_desktop.services.files import Files
from pss_desktop.services.finder import Finder
from pss_desktop.services.first_aid import FirstAid
from pss_desktop.services.importing.imports import Importing
from pss_desktop.services.joining import Joining
from pss_desktop.services.keys import Keys
from pss_desktop.services.legal_holds import LegalHolds
from pss_desktop.services.mailboxes.book import MailboxBook
from pss_desktop.services.mailboxes.mailboxes import Mailboxes
from pss_desktop.services.membership import Membership
from pss_desktop.services.notes import Notes
from pss_desktop.services.papers import Composer, Shelf
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.place import LastPlace
from pss_desktop.services.preferences import PreferenceBook
from pss_desktop.services.process_notes import ProcessNotes
from pss_desktop.services.programme import Programme
from pss_desktop.services.protection_plans import ProtectionPlans
from pss_desktop.services.receiving_key import ReceivingKey
from pss_desktop.services.reviews import Reviews
from pss_desktop.services.risk_screens import RiskScreens
from pss_desktop.services.risks import Risks
from pss_desktop.services.root_deeds import RootDeeds
from pss_desktop.services.root_keys import RootKeys
from pss_desktop.services.roster_shelf import RosterShelf
from pss_desktop.services.safekeeping import Safekeeping
from pss_desktop.services.safety_plans import SafetyPlans
from pss_desktop.services.seat import Seat
from pss_desktop.services.settling import Settling
from pss_desktop.services.sharing import Sharing
from pss_desktop.services.signed_deeds import SignedDeeds
from pss_desktop.services.signing import Signing
from pss_desktop.services.snippets import Snippets
from pss_desktop.services.tasks import Tasks
from pss_desktop.services.timeline import Timeline
from pss_desktop.services.today import Sources, Today
from pss_desktop.services.transfers import Transfers
from pss_desktop.services.upkeep import Upkeep
from pss_desktop.services.wordings import Wordings
from pss_desktop.vault.open_vault import OpenVault


class _Ground:
    """The services that others are built on, each made once."""

    def __init__(self, seat: Seat, changes: Changes) -> None:
        self.deeds = Deeds(seat, changes)
        self.check = PassphraseCheck(seat)
        self.drafts = Drafts(seat, changes)
        self.place = LastPlace(seat)
        self.signing = Signing(self.check, seat.vault.machine.clock)
        self.risks = Risks(seat, self.deeds, self.signing)
        self.clients = Clients(seat, self.deeds)
        self.sharing = Sharing(seat, self.deeds)
        self.notes = Notes(seat, self.deeds, self.drafts, self.signing)
        self.preferences = PreferenceBook(seat, self.deeds)
        self.consents = Consents(
            seat, SignedDeeds(self.deeds, self.signing), self.sharing, Wordings(resource("consent"))
        )
        self.safety_plans = SafetyPlans(seat, self.deeds, self.signing)
        self.protection_plans = ProtectionPlans(seat, self.deeds, self.signing)
        self.papers = Shelf(
            self.clients,
            self.notes,
            self.safety_plans,
            self.protection_plans,
            self.risks,
            self.consents,
            self.preferences,
        )
        self.composer = Composer(seat, self.papers, DocumentWords(resource("documents")))
        self.files = Files(seat, SignedDeeds(self.deeds, self.signing))
        self.rosters = RosterShelf(seat)
        self.decisions = Decisions(seat, self.rosters)
        self.programme = Programme(seat, self.rosters)
        self.membership = Membership(seat, self.deeds, self.programme, self.rosters)
        self.root_deeds = RootDeeds(seat, self.membership, self.rosters)
        self.review = Reviews.of(
            seat, self.deeds, self.signing, notes=self.notes, roster=self.programme.roster
        )
        self.backups = Backups(seat, self.deeds)
        self.erasing = Erasing(seat, self.deeds, self.place, self.check)
        self.exporting = Exporting(seat, self.deeds, self.programme, way=MailboxBook(seat, self.deeds).how)
        self.importing = Importing(seat, self.deeds, self.membership, self.rosters, self.backups)


@dataclass(frozen=True, slots=True)
class Workspace:
    """Made by unlocking only. All services share one connection and belong to the vault thread."""

    seat: Seat
    clients: Clients
    cases: Cases
    facts: Facts
    timeline: Timeline
    tasks: Tasks
    notes: Notes
    appointments: Appointments
    process_notes: ProcessNotes
    snippets: Snippets
    consents: Consents
    sharing: Sharing
    drafts: Drafts
    risks: Risks
    risk_screens: RiskScreens
    crises: Crises
    contacts: Contacts
    first_aid: FirstAid
    emergency_contacts: EmergencyContacts
    safety_plans: SafetyPlans
    protection_plans: ProtectionPlans
    files: Files
    file_release: FileRelease
    documents: Documents
    finder: Finder
    review: Reviews
    decisions: Decisions
    settling: Settling
    exchange_answers: ExchangeAnswers
    transfers: Transfers
    legal_holds: LegalHolds
    today: Today
    signing: Signing
    safekeeping: Safekeeping
    upkeep: Upkeep
    audit: Auditing
    changes: Changes
    place: LastPlace
    preferences: PreferenceBook
    programme: Programme
    membership: Membership
    root_keys: RootKeys
    root_deeds: RootDeeds
    exporting: Exporting
    importing: Importing
    mailboxes: Mailboxes
    escrow: Escrow
    receiving_key: ReceivingKey
    joining: Joining

    @classmethod
    def of(cls, seat: Seat, changes: Changes, passphrases: Passphrases) -> Self:
        """Bind every service to the vault in *seat*."""
        on = _Ground(seat, changes)
        return cls(
            seat=seat,
            clients=on.clients,
            cases=Cases(seat, on.deeds, on.clients),
            facts=Facts(seat, on.clients, on.programme.roster),
            timeline=Timeline(seat),
            tasks=Tasks(seat, on.deeds),
            notes=on.notes,
            appointments=Appointments(seat, on.deeds),
            process_notes=ProcessNotes(seat, on.deeds, on.signing),
            snippets=Snippets(seat, on.deeds),
            consents=on.consents,
            sharing=on.sharing,
            drafts=on.drafts,
            risks=on.risks,
            risk_screens=RiskScreens(seat, on.deeds, on.signing),
            crises=Crises(seat, on.deeds, on.signing),
            contacts=Contacts(seat, on.deeds, on.clients),
            first_aid=FirstAid(seat, on.deeds, on.signing),
            emergency_contacts=EmergencyContacts(seat, on.deeds),
            safety_plans=on.safety_plans,
            protection_plans=on.protection_plans,
            files=on.files,
            file_release=FileRelease(seat, on.files, on.sharing),
            documents=Documents(seat, on.composer, on.sharing),
            finder=Finder(seat, on.clients),
            review=on.review,
            decisions=on.decisions,
            settling=Settling(seat, on.deeds, on.signing, on.decisions),
            exchange_answers=ExchangeAnswers(seat, on.deeds, on.signing, on.decisions.exchange),
            legal_holds=LegalHolds(seat, SignedDeeds(on.deeds, on.signing)),
            transfers=Transfers(seat, on.deeds, on.signing, on.programme.roster),
            today=Today(
                seat,
                SignedDeeds(on.deeds, on.signing),
                Sources(on.notes, on.preferences, on.backups, on.review, on.rosters),
            ),
            signing=on.signing,
            safekeeping=Safekeeping(
                seat,
                backups=on.backups,
                keys=Keys(seat, on.deeds, passphrases, on.check),
                erasing=on.erasing,
                passphrases=passphrases,
            ),
            upkeep=Upkeep(seat, on.backups, on.erasing, on.importing),
            audit=Auditing(seat),
            changes=changes,
            place=on.place,
            preferences=on.preferences,
            programme=on.programme,
            membership=on.membership,
            root_keys=RootKeys(seat, passphrases),
            root_deeds=on.root_deeds,
            exporting=on.exporting,
            importing=on.importing,
            mailboxes=Mailboxes(seat, on.deeds, on.programme, exporting=on.exporting, importing=on.importing),
            escrow=Escrow(seat, on.deeds, on.check, on.programme.roster),
            receiving_key=ReceivingKey(seat, on.deeds, on.check),
            joining=Joining(seat, on.deeds, on.membership, passphrases),
        )

    @property
    def vault(self) -> OpenVault:
        """The open vault; after a new vault key it is another one."""
        return self.seat.vault

    @property
    def name(self) -> str:
        """The vault's plain name, as its owner chose it."""
        return self.vault.header.name

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: the vault was opened so because it is damaged."""
        return self.vault.read_only

    def close(self) -> None:
        """Put the journal's head outside, checkpoint, and close the vault; a second time does nothing."""
        self.vault.close()

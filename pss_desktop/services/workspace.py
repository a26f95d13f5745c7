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
        deeds = Deeds(seat, changes)
        check = PassphraseCheck(seat)
        drafts, place = Drafts(seat, changes), LastPlace(seat)
        signing = Signing(check, seat.vault.machine.clock)
        risks = Risks(seat, deeds, signing)
        clients = Clients(seat, deeds)
        sharing = Sharing(seat, deeds)
        notes = Notes(seat, deeds, drafts, signing)
        preferences = PreferenceBook(seat, deeds)
        consents = Consents(seat, SignedDeeds(deeds, signing), sharing, Wordings(resource("consent")))
        safety_plans = SafetyPlans(seat, deeds, signing)
        protection_plans = ProtectionPlans(seat, deeds, signing)
        papers = Shelf(clients, notes, safety_plans, protection_plans, risks, consents, preferences)
        composer = Composer(seat, papers, DocumentWords(resource("documents")))
        files = Files(seat, SignedDeeds(deeds, signing))
        shelf = RosterShelf(seat)
        decisions = Decisions(seat, shelf)
        programme = Programme(seat, shelf)
        membership = Membership(seat, deeds, programme, shelf)
        root_deeds = RootDeeds(seat, membership, shelf)
        review = Reviews.of(seat, deeds, signing, notes=notes, roster=programme.roster)
        backups, erasing = Backups(seat, deeds), Erasing(seat, deeds, place, check)
        exporting = Exporting(seat, deeds, programme)
        importing = Importing(seat, deeds, membership, shelf, backups)
        return cls(
            seat=seat,
            clients=clients,
            cases=Cases(seat, deeds, clients),
            facts=Facts(seat, clients, programme.roster),
            timeline=Timeline(seat),
            tasks=Tasks(seat, deeds),
            notes=notes,
            appointments=Appointments(seat, deeds),
            process_notes=ProcessNotes(seat, deeds, signing),
            snippets=Snippets(seat, deeds),
            consents=consents,
            sharing=sharing,
            drafts=drafts,
            risks=risks,
            risk_screens=RiskScreens(seat, deeds, signing),
            crises=Crises(seat, deeds, signing),
            contacts=Contacts(seat, deeds, clients),
            first_aid=FirstAid(seat, deeds, signing),
            emergency_contacts=EmergencyContacts(seat, deeds),
            safety_plans=safety_plans,
            protection_plans=protection_plans,
            files=files,
            file_release=FileRelease(seat, files, sharing),
            documents=Documents(seat, composer, sharing),
            finder=Finder(seat, clients),
            review=review,
            decisions=decisions,
            settling=Settling(seat, deeds, signing, decisions),
            exchange_answers=ExchangeAnswers(seat, deeds, signing, decisions.exchange),
            legal_holds=LegalHolds(seat, SignedDeeds(deeds, signing)),
            transfers=Transfers(seat, deeds, signing, programme.roster),
            today=Today(
                seat, SignedDeeds(deeds, signing), Sources(notes, preferences, backups, review, shelf)
            ),
            signing=signing,
            safekeeping=Safekeeping(
                seat,
                backups=backups,
                keys=Keys(seat, deeds, passphrases, check),
                erasing=erasing,
                passphrases=passphrases,
            ),
            upkeep=Upkeep(seat, backups, erasing),
            audit=Auditing(seat),
            changes=changes,
            place=place,
            preferences=preferences,
            programme=programme,
            membership=membership,
            root_keys=RootKeys(seat, passphrases),
            root_deeds=root_deeds,
            exporting=exporting,
            importing=importing,
            mailboxes=Mailboxes(seat, deeds, programme, exporting=exporting, importing=importing),
            escrow=Escrow(seat, deeds, check, programme.roster),
            receiving_key=ReceivingKey(seat, deeds, check),
            joining=Joining(seat, deeds, membership, passphrases),
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

"""An open vault as the screens see it: every service bound to it, and the one way to close it."""

# ruff: noqa: PLC0415 - a command waits for the services that it asks for, and for no others

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from pss_desktop.services.ground import Ground

if TYPE_CHECKING:
    from pss_desktop.services.cases.cases import Cases
    from pss_desktop.services.cases.facts import Facts
    from pss_desktop.services.cases.finder import Finder
    from pss_desktop.services.cases.legal_holds import LegalHolds
    from pss_desktop.services.cases.timeline import Timeline
    from pss_desktop.services.cases.transfers import Transfers
    from pss_desktop.services.crisis.contacts import Contacts
    from pss_desktop.services.crisis.crises import Crises
    from pss_desktop.services.crisis.emergency_contacts import EmergencyContacts
    from pss_desktop.services.crisis.risk_screens import RiskScreens
    from pss_desktop.services.decisions.exchange_answers import ExchangeAnswers
    from pss_desktop.services.decisions.settling import Settling
    from pss_desktop.services.files.file_release import FileRelease
    from pss_desktop.services.keeping.auditing import Auditing
    from pss_desktop.services.keeping.escrow import Escrow
    from pss_desktop.services.keeping.kept_rest import KeptRest
    from pss_desktop.services.keeping.receiving_key import ReceivingKey
    from pss_desktop.services.keeping.safekeeping import Safekeeping
    from pss_desktop.services.mailboxes.mailboxes import Mailboxes
    from pss_desktop.services.paper.documents import Documents
    from pss_desktop.services.programme.joining import Joining
    from pss_desktop.services.programme.root_deeds import RootDeeds
    from pss_desktop.services.programme.root_keys import RootKeys
    from pss_desktop.services.sessions.appointments import Appointments
    from pss_desktop.services.sessions.first_aid import FirstAid
    from pss_desktop.services.sessions.process_notes import ProcessNotes
    from pss_desktop.services.sessions.snippets import Snippets
    from pss_desktop.services.today.tasks import Tasks
    from pss_desktop.services.today.today import Today
    from pss_desktop.services.upkeep import Upkeep
    from pss_desktop.vault.open_vault import OpenVault


class Workspace(Ground):
    """Made by unlocking only. All services share one connection and belong to the vault thread."""

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

    def whole(self) -> Self:
        """With every service made now: a window asks for them from several threads."""
        for kind in type(self).__mro__:
            for name, made in vars(kind).items():
                if isinstance(made, cached_property):
                    getattr(self, name)
        return self

    def close(self) -> None:
        """Put the journal's head outside, checkpoint, and close the vault; a second time does nothing."""
        self.vault.close()

    def close_untold(self) -> None:
        """Close what nobody came to see: the next Today tells what this opening noticed."""
        self.vault.close_untold()

    # Every day

    @cached_property
    def today(self) -> Today:
        from pss_desktop.services.today.today import Sources, Today

        return Today(
            self.seat,
            self._signed,
            Sources(
                self.notes,
                self.preferences,
                self._backups,
                self.review,
                self._rosters,
                self._passphrase_words,
            ),
        )

    @cached_property
    def timeline(self) -> Timeline:
        from pss_desktop.services.cases.timeline import Timeline

        return Timeline(self.seat)

    @cached_property
    def finder(self) -> Finder:
        from pss_desktop.services.cases.finder import Finder

        return Finder(self.seat, self.clients)

    @cached_property
    def tasks(self) -> Tasks:
        from pss_desktop.services.today.tasks import Tasks

        return Tasks(self.seat, self._deeds)

    @cached_property
    def appointments(self) -> Appointments:
        from pss_desktop.services.sessions.appointments import Appointments

        return Appointments(self.seat, self._deeds)

    @cached_property
    def process_notes(self) -> ProcessNotes:
        from pss_desktop.services.sessions.process_notes import ProcessNotes

        return ProcessNotes(self.seat, self._deeds, self.signing)

    @cached_property
    def snippets(self) -> Snippets:
        from pss_desktop.services.sessions.snippets import Snippets

        return Snippets(self.seat, self._deeds)

    # About a client

    @cached_property
    def cases(self) -> Cases:
        from pss_desktop.services.cases.cases import Cases

        return Cases(self.seat, self._deeds, self.clients)

    @cached_property
    def facts(self) -> Facts:
        from pss_desktop.services.cases.facts import Facts

        return Facts(self.seat, self.clients, self.programme.roster)

    @cached_property
    def contacts(self) -> Contacts:
        from pss_desktop.services.crisis.contacts import Contacts

        return Contacts(self.seat, self._deeds, self.clients)

    @cached_property
    def emergency_contacts(self) -> EmergencyContacts:
        from pss_desktop.services.crisis.emergency_contacts import EmergencyContacts

        return EmergencyContacts(self.seat, self._deeds)

    @cached_property
    def risk_screens(self) -> RiskScreens:
        from pss_desktop.services.crisis.risk_screens import RiskScreens

        return RiskScreens(self.seat, self._deeds, self.signing)

    @cached_property
    def crises(self) -> Crises:
        from pss_desktop.services.crisis.crises import Crises

        return Crises(self.seat, self._deeds, self.signing)

    @cached_property
    def first_aid(self) -> FirstAid:
        from pss_desktop.services.sessions.first_aid import FirstAid

        return FirstAid(self.seat, self._deeds, self.signing)

    @cached_property
    def legal_holds(self) -> LegalHolds:
        from pss_desktop.services.cases.legal_holds import LegalHolds

        return LegalHolds(self.seat, self._signed)

    @cached_property
    def file_release(self) -> FileRelease:
        from pss_desktop.services.files.file_release import FileRelease

        return FileRelease(self.seat, self.files, self.sharing)

    # With others

    @cached_property
    def joining(self) -> Joining:
        from pss_desktop.services.programme.joining import Joining

        return Joining(self.seat, self._deeds, self.membership, self._passphrases)

    @cached_property
    def root_keys(self) -> RootKeys:
        from pss_desktop.services.programme.root_keys import RootKeys

        return RootKeys(self.seat, self._passphrases)

    @cached_property
    def root_deeds(self) -> RootDeeds:
        from pss_desktop.services.programme.root_deeds import RootDeeds

        return RootDeeds(self.seat, self.membership, self._rosters)

    @cached_property
    def settling(self) -> Settling:
        from pss_desktop.services.decisions.settling import Settling

        return Settling(self.seat, self._deeds, self.signing, self.decisions)

    @cached_property
    def exchange_answers(self) -> ExchangeAnswers:
        from pss_desktop.services.decisions.exchange_answers import ExchangeAnswers

        return ExchangeAnswers(self.seat, self._deeds, self.signing, self.decisions.exchange)

    @cached_property
    def transfers(self) -> Transfers:
        from pss_desktop.services.cases.transfers import Transfers

        return Transfers(self.seat, self._deeds, self.signing, self.programme.roster)

    @cached_property
    def mailboxes(self) -> Mailboxes:
        from pss_desktop.services.mailboxes.mailboxes import Mailboxes

        return Mailboxes(
            self.seat, self._deeds, self.programme, exporting=self.exporting, importing=self.importing
        )

    @cached_property
    def receiving_key(self) -> ReceivingKey:
        from pss_desktop.services.keeping.receiving_key import ReceivingKey

        return ReceivingKey(self.seat, self._deeds, self._check)

    @cached_property
    def documents(self) -> Documents:
        from pss_desktop.desktop.paths import resource
        from pss_desktop.reports.words import DocumentWords
        from pss_desktop.services.paper.documents import Documents
        from pss_desktop.services.paper.papers import Composer, Shelf

        papers = Shelf(
            self.clients,
            self.notes,
            self.safety_plans,
            self.protection_plans,
            self.risks,
            self.consents,
            self.preferences,
        )
        words = DocumentWords(resource("documents"))
        return Documents(self.seat, Composer(self.seat, papers, words), self.sharing)

    # The vault as a whole

    @cached_property
    def safekeeping(self) -> Safekeeping:
        from pss_desktop.services.keeping.keys import Keys
        from pss_desktop.services.keeping.safekeeping import Safekeeping

        return Safekeeping(
            self.seat,
            backups=self._backups,
            keys=Keys(self.seat, self._deeds, self._passphrases, self._passphrase_words, self._check),
            erasing=self._erasing,
            passphrases=self._passphrases,
            words=self._passphrase_words,
        )

    @cached_property
    def kept_rest(self) -> KeptRest:
        from pss_desktop.services.keeping.kept_rest import KeptRest

        return KeptRest(self.seat, self._deeds)

    @cached_property
    def escrow(self) -> Escrow:
        from pss_desktop.services.keeping.escrow import Escrow

        return Escrow(self.seat, self._deeds, self._check, self.programme.roster)

    @cached_property
    def upkeep(self) -> Upkeep:
        from pss_desktop.services.upkeep import Upkeep

        return Upkeep(self.seat, self._backups, self._erasing, self.importing)

    @cached_property
    def audit(self) -> Auditing:
        from pss_desktop.services.keeping.auditing import Auditing

        return Auditing(self.seat)

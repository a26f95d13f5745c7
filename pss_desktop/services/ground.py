"""The services that others are built on: each is loaded and made when it is first asked for, and once."""

# ruff: noqa: PLC0415 - a command waits for the services that it asks for, and for no others

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pss_desktop.services.exporting.matters import MATTERS

if TYPE_CHECKING:
    from pss_desktop.services.cases.case_guard import CaseGuard
    from pss_desktop.services.clients.clients import Clients
    from pss_desktop.services.consent.consents import Consents
    from pss_desktop.services.consent.sharing import Sharing
    from pss_desktop.services.crisis.risks import Risks
    from pss_desktop.services.decisions.decisions import Decisions
    from pss_desktop.services.exporting.exports import Exporting
    from pss_desktop.services.files.files import Files
    from pss_desktop.services.importing.imports import Importing
    from pss_desktop.services.keeping.backups import Backups
    from pss_desktop.services.keeping.erasing import Erasing
    from pss_desktop.services.passphrases import Passphrases
    from pss_desktop.services.place import LastPlace
    from pss_desktop.services.plans.protection_plans import ProtectionPlans
    from pss_desktop.services.plans.safety_plans import SafetyPlans
    from pss_desktop.services.preferences import PreferenceBook
    from pss_desktop.services.programme.membership import Membership
    from pss_desktop.services.programme.passphrase_words import PassphraseWords
    from pss_desktop.services.programme.programme import Programme
    from pss_desktop.services.programme.roster_shelf import RosterShelf
    from pss_desktop.services.review.reviews import Reviews
    from pss_desktop.services.seat import Seat
    from pss_desktop.services.sessions.notes import Notes
    from pss_desktop.services.writing.changes import Change, Changes
    from pss_desktop.services.writing.confirming import PassphraseCheck
    from pss_desktop.services.writing.deeds import Deeds
    from pss_desktop.services.writing.drafts import Drafts
    from pss_desktop.services.writing.signed_deeds import SignedDeeds
    from pss_desktop.services.writing.signing import Signing
    from pss_desktop.sync.roster import Roster
    from pss_desktop.vault.journal_writer import Entry


class Ground:
    """Bound to the vault in *seat*."""

    def __init__(self, seat: Seat, changes: Changes, passphrases: Passphrases) -> None:
        self.seat = seat
        self.changes = changes
        self._passphrases = passphrases

    # How every service writes

    @cached_property
    def _deeds(self) -> Deeds:
        from pss_desktop.services.writing.deeds import Deeds

        deeds = Deeds(self.seat, self.changes)
        deeds.guard_by(self._may)
        deeds.watch(self._watched)
        return deeds

    def _may(self, entry: Entry) -> None:
        """Where there is no programme everything is one's own to do, and nothing is loaded to find that."""
        if not self._rosters.is_empty():
            self._guard.check(entry)

    def _watched(self, change: Change) -> None:
        """What leaves hears of all that may end a leaving, whether or not somebody asked for it before."""
        if change.kinds & MATTERS:
            self.exporting.after(change)

    def _roster(self) -> Roster | None:
        signed = self._rosters.current()
        return None if signed is None else signed.roster

    @cached_property
    def _signed(self) -> SignedDeeds:
        from pss_desktop.services.writing.signed_deeds import SignedDeeds

        return SignedDeeds(self._deeds, self.signing)

    @cached_property
    def _check(self) -> PassphraseCheck:
        from pss_desktop.services.writing.confirming import PassphraseCheck

        return PassphraseCheck(self.seat)

    @cached_property
    def _rosters(self) -> RosterShelf:
        from pss_desktop.services.programme.roster_shelf import RosterShelf

        return RosterShelf(self.seat)

    @cached_property
    def _passphrase_words(self) -> PassphraseWords:
        from pss_desktop.services.programme.passphrase_words import PassphraseWords

        return PassphraseWords(self.seat, self._rosters)

    @cached_property
    def _guard(self) -> CaseGuard:
        from pss_desktop.services.cases.case_guard import CaseGuard

        return CaseGuard(self.seat, self._roster)

    @cached_property
    def _backups(self) -> Backups:
        from pss_desktop.services.keeping.backups import Backups

        return Backups(self.seat, self._deeds)

    @cached_property
    def _erasing(self) -> Erasing:
        from pss_desktop.services.keeping.erasing import Erasing

        return Erasing(self.seat, self._deeds, self.place, self._check)

    @cached_property
    def drafts(self) -> Drafts:
        from pss_desktop.services.writing.drafts import Drafts

        return Drafts(self.seat, self.changes)

    @cached_property
    def place(self) -> LastPlace:
        from pss_desktop.services.place import LastPlace

        return LastPlace(self.seat)

    @cached_property
    def signing(self) -> Signing:
        from pss_desktop.services.writing.signing import Signing

        return Signing(self._check, self.seat.vault.machine.clock)

    @cached_property
    def clients(self) -> Clients:
        from pss_desktop.services.clients.clients import Clients

        return Clients(self.seat, self._deeds)

    @cached_property
    def notes(self) -> Notes:
        from pss_desktop.services.sessions.notes import Notes

        return Notes(self.seat, self._deeds, self.drafts, self.signing)

    @cached_property
    def preferences(self) -> PreferenceBook:
        from pss_desktop.services.preferences import PreferenceBook

        return PreferenceBook(self.seat, self._deeds)

    @cached_property
    def sharing(self) -> Sharing:
        from pss_desktop.services.consent.sharing import Sharing

        return Sharing(self.seat, self._deeds)

    @cached_property
    def risks(self) -> Risks:
        from pss_desktop.services.crisis.risks import Risks

        return Risks(self.seat, self._deeds, self.signing)

    @cached_property
    def consents(self) -> Consents:
        from pss_desktop.desktop.paths import resource
        from pss_desktop.services.consent.consents import Consents
        from pss_desktop.services.consent.wordings import Wordings

        return Consents(self.seat, self._signed, self.sharing, Wordings(resource("consent")))

    @cached_property
    def safety_plans(self) -> SafetyPlans:
        from pss_desktop.services.plans.safety_plans import SafetyPlans

        return SafetyPlans(self.seat, self._deeds, self.signing)

    @cached_property
    def protection_plans(self) -> ProtectionPlans:
        from pss_desktop.services.plans.protection_plans import ProtectionPlans

        return ProtectionPlans(self.seat, self._deeds, self.signing)

    @cached_property
    def files(self) -> Files:
        from pss_desktop.services.files.files import Files

        return Files(self.seat, self._signed)

    @cached_property
    def review(self) -> Reviews:
        from pss_desktop.services.review.reviews import Reviews

        return Reviews.of(
            self.seat, self._deeds, self.signing, notes=self.notes, guard=self._guard, roster=self._roster
        )

    @cached_property
    def programme(self) -> Programme:
        from pss_desktop.services.programme.programme import Programme

        return Programme(self.seat, self._rosters)

    @cached_property
    def membership(self) -> Membership:
        from pss_desktop.services.programme.membership import Membership

        return Membership(self.seat, self._deeds, self.programme, self._rosters)

    @cached_property
    def decisions(self) -> Decisions:
        from pss_desktop.services.decisions.decisions import Decisions

        return Decisions(self.seat, self._rosters)

    @cached_property
    def exporting(self) -> Exporting:
        from pss_desktop.services.exporting.exports import Exporting
        from pss_desktop.services.mailboxes.book import MailboxBook

        return Exporting(self.seat, self._deeds, self.programme, way=MailboxBook(self.seat, self._deeds).how)

    @cached_property
    def importing(self) -> Importing:
        from pss_desktop.services.importing.imports import Importing

        return Importing(self.seat, self._deeds, self.membership, self._rosters, self._backups)

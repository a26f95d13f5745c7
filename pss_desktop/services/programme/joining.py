"""Coming into a programme: request, reply, words read aloud, admission, answer; either side of it.

What is under way lies in the vault, so that a lock or a night between the steps costs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pss_desktop.domain.exchange_errors import (
    JoiningOverError,
    KeyChangedError,
    MistypedWordsError,
    NotABundleError,
    NotForUsError,
    OtherProgrammeError,
    PracticeVaultError,
    RevokedSignerError,
    RosterUnsignedError,
    WordsNotComparedError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.preferences import is_practice
from pss_desktop.services.programme.kept_joining import TRIES, KeptJoining
from pss_desktop.services.programme.membership import Membership
from pss_desktop.services.programme.programme import ROSTER
from pss_desktop.services.programme.programme_views import PersonRow, Standing
from pss_desktop.services.programme.root_deeds import Build
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.join_words import (
    GROUP_COUNT,
    WORD_COUNT,
    Spelling,
    SpokenParts,
    arabic_words,
    cover,
    english_words,
    joining_number,
    spoken_digits,
)
from pss_desktop.sync.joining import (
    NO_PROGRAMME,
    NONCE_SIZE,
    Introduction,
    JoinRequest,
    Side,
    answer,
    check_answer,
    claims_own_name,
    make_request,
    read_answer,
    read_request,
)
from pss_desktop.sync.roster import Member, Roster, SignedRoster, SupervisionLink
from pss_desktop.sync.roster_changes import with_links, with_member
from pss_desktop.sync.roster_signing import verify_roster

_SETTING: Final = "joining"


@dataclass(frozen=True, slots=True)
class JoiningState:
    """How far a joining is. *mine* is the text to hand over; *heard*: the covered words were typed right.

    *words_needed* is false for a new device of somebody whom the roster vouches for.
    *spelling* is ``None`` until one was chosen; *spoken* are English words then.
    """

    side: Side
    mine: str
    theirs: Introduction | None = None
    spoken: SpokenParts | None = None
    spelling: Spelling | None = None
    tries_left: int = TRIES
    heard: bool = False
    words_needed: bool = True
    knows_programme: bool = False
    """It is a new computer of somebody who belongs: the list that is here vouches for the next one."""
    admitted: bool = False
    """The roster here holds them, so that their answer can be written."""
    same_name: bool = False
    """Somebody of this name is in the programme already, with another key."""


@dataclass(frozen=True, slots=True)
class Admission:
    """As what somebody is let in, and whose work is reviewed by whom from then on."""

    role: Role
    supervisors: tuple[PersonId, ...] = ()
    supervises: tuple[PersonId, ...] = ()


class Joining:
    """One joining at a time; beginning another ends the one before."""

    def __init__(
        self,
        seat: Seat,
        deeds: Deeds,
        membership: Membership,
        passphrases: Passphrases,
    ) -> None:
        self._seat = seat
        self._deeds = deeds
        self._membership = membership
        self._programme = membership.programme
        self._passphrases = passphrases

    def state(self) -> JoiningState | None:
        """The joining under way, ``None`` where there is none."""
        kept = self._kept()
        return None if kept is None else self._state(kept)

    def end(self) -> None:
        """Forget it; whoever was not let in by now is not."""
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._seat.storage.settings.remove(_SETTING)

    # The one who comes

    def ask(self) -> JoiningState:
        """Make a request, for a programme yet unknown or for this new device.

        Raises OtherProgrammeError, PracticeVaultError.
        """
        self._refuse_practice()
        if self._programme.standing() in {Standing.MEMBER, Standing.REVOKED}:
            raise OtherProgrammeError
        return self._keep(KeptJoining(Side.JOINING, self._introduce(Side.JOINING)))

    def hear_reply(self, content: bytes) -> JoiningState:
        """Read what the other side answered to the request. Raises JoiningOverError, NotForUsError."""
        kept, reply = self._under_way(Side.JOINING), read_request(content)
        if reply.introduction.side is not Side.RECEIVING:
            raise NotABundleError
        if reply.introduction.answers != kept.request.digest:
            raise NotForUsError
        return self._keep(self._met(kept, reply))

    def accept(self, content: bytes) -> SignedRoster:
        """Believe the answer: it must come from the person whose words were heard. Ends the joining.

        Raises WordsNotComparedError, NotABundleError, NotForUsError, BundleTamperedError, roster errors.
        """
        if self._programme.roster() is not None:  # a new device: the roster that is here vouches for the next
            accepted = self._membership.accept(content)
            self.end()
            return accepted
        kept, given = self._under_way(Side.JOINING), read_answer(content)
        if not kept.heard:
            raise WordsNotComparedError
        roster = verify_roster(given.roster)
        check_answer(given, roster, request=kept.request, reply=kept.other)
        self._membership.join(roster)
        self.end()
        return roster

    # The one who lets in

    def receive(self, content: bytes) -> JoiningState:
        """Read a request and make the reply to it.

        Raises NotABundleError, BundleTamperedError, KeyChangedError for a known person with another key,
        RevokedSignerError, WrongProgrammeError, NoProgrammeError, PracticeVaultError.
        """
        self._refuse_practice()
        request, roster = read_request(content), self._programme.trusted().roster
        theirs = request.introduction
        if theirs.side is not Side.JOINING:
            raise NotABundleError
        if theirs.programme not in {NO_PROGRAMME, roster.programme}:
            raise WrongProgrammeError
        _check_person(theirs, roster)
        mine = self._introduce(Side.RECEIVING, answers=request.digest)
        return self._keep(self._met(KeptJoining(Side.RECEIVING, mine), request))

    def people(self) -> tuple[PersonRow, ...]:
        """Who may be linked with the newcomer: everybody whom the programme trusts."""
        return tuple(one for one in self._programme.people() if one.revoked_at is None)

    def admitting(self, admission: Admission) -> Build:
        """The roster plus them, for the root keys to sign; raises WordsNotComparedError, JoiningOverError."""

        def build(roster: Roster) -> Roster:
            kept = self._under_way(Side.RECEIVING)
            self._require_heard(kept)
            return _admitted(roster, kept.other.introduction, admission)

        return build

    def answer(self) -> bytes:
        """What they are given as a file, once the roster here holds them; it can be made again until the end.

        Raises JoiningOverError, WordsNotComparedError, RosterUnsignedError while they are not in it.
        """
        kept = self._under_way(Side.RECEIVING)
        self._require_heard(kept)
        request, roster = kept.other, self._programme.trusted()
        if not _holds(roster.roster, request.introduction):
            raise RosterUnsignedError
        if not self._state(kept).words_needed:
            return self._programme.export()
        return answer(request, kept.request, roster, self._seat.storage.identity.person_key).encoded

    # Both

    def spell(self, spelling: Spelling) -> JoiningState:
        """Read words of either language aloud, or digits. Raises JoiningOverError where none is under way."""
        return self._keep(replace(self._under_way(), spelling=spelling))

    def hear(self, heard: Sequence[str]) -> JoiningState:
        """What was heard for the covered parts. Raises MistypedWordsError, at last JoiningOverError."""
        kept = self._under_way()
        spoken = self._state(kept).spoken
        if spoken is None:
            raise WordsNotComparedError
        try:
            spoken.check(heard)
        except MistypedWordsError:
            if kept.tries_left <= 1:
                self.end()
                raise JoiningOverError from None
            self._keep(replace(kept, tries_left=kept.tries_left - 1))
            raise
        return self._keep(replace(kept, heard=True))

    def _require_heard(self, kept: KeptJoining) -> None:
        if self._state(kept).words_needed and not kept.heard:
            raise WordsNotComparedError

    def _is_in(self, other: JoinRequest) -> bool:
        return _holds(self._programme.trusted().roster, other.introduction)

    def _refuse_practice(self) -> None:
        """Keys of people who do not exist stay among themselves."""
        if is_practice(self._seat.storage.settings):
            raise PracticeVaultError

    def _introduce(self, side: Side, *, answers: bytes = bytes(32)) -> str:
        identity, roster = self._seat.storage.identity, self._programme.roster()
        introduction = Introduction(
            side=side,
            nonce=self._seat.vault.machine.random(NONCE_SIZE),
            programme=NO_PROGRAMME if roster is None else roster.roster.programme,
            programme_name="" if roster is None else roster.roster.name,
            person_key=identity.person_key.public,
            certificate=self._programme.certificate(),
            name=self._programme.own_name(),
            answers=answers,
        )
        return make_request(introduction, identity.device_key).text

    def _met(self, kept: KeptJoining, theirs: JoinRequest) -> KeptJoining:
        """Both sides are known: which parts are covered is drawn now, for words and for digits."""
        random = self._seat.vault.machine.random
        covered = (cover(WORD_COUNT, random), cover(GROUP_COUNT, random))
        return replace(kept, theirs=theirs.text, covered=covered, heard=False, tries_left=TRIES)

    def _state(self, kept: KeptJoining) -> JoiningState:
        state = JoiningState(
            side=kept.side,
            mine=kept.mine,
            spelling=kept.spelling,
            tries_left=kept.tries_left,
            heard=kept.heard,
            knows_programme=kept.request.introduction.programme != NO_PROGRAMME,
        )
        if not kept.theirs:
            return state
        other = kept.other
        needed = kept.side is Side.JOINING or not self._vouched_for(other.introduction)
        return replace(
            state,
            theirs=other.introduction,
            spoken=self._spoken(kept, other),
            words_needed=needed,
            admitted=kept.side is Side.RECEIVING and (kept.heard or not needed) and self._is_in(other),
            same_name=kept.side is Side.RECEIVING and self._is_namesake(other.introduction),
        )

    def _spoken(self, kept: KeptJoining, other: JoinRequest) -> SpokenParts:
        number = joining_number(kept.request.encoded, other.encoded)
        covered_words, covered_digits = kept.covered
        if kept.spelling is Spelling.DIGITS:
            return SpokenParts(spoken_digits(number), covered_digits)
        if kept.spelling is Spelling.ARABIC:
            return SpokenParts(arabic_words(number, self._passphrases.arabic_words), covered_words)
        return SpokenParts(english_words(number, self._passphrases.words), covered_words)

    def _vouched_for(self, theirs: Introduction) -> bool:
        """Whether either roster vouches for the other: they have ours, and it has them with just this key.

        Who asks without a roster has nothing but the words to believe the answer by, known or not.
        """
        if theirs.programme == NO_PROGRAMME:
            return False
        member = self._programme.trusted().roster.member(theirs.person)
        return member is not None and member.key == theirs.person_key

    def _is_namesake(self, theirs: Introduction) -> bool:
        return self._programme.trusted().roster.has_namesake(theirs.person, theirs.name)

    def _under_way(self, side: Side | None = None) -> KeptJoining:
        kept = self._kept()
        if kept is None or side not in {None, kept.side}:
            raise JoiningOverError
        return kept

    def _kept(self) -> KeptJoining | None:
        """What is under way; a copy that a restore brought back was another device's."""
        fields = self._seat.storage.settings.get(_SETTING)
        kept = None if fields is None else KeptJoining.of(fields)
        mine = None if kept is None else kept.request.introduction.certificate.device
        return kept if mine == self._seat.storage.identity.device else None

    def _keep(self, kept: KeptJoining) -> JoiningState:
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._seat.storage.settings.put(_SETTING, kept.fields)
        return self._state(kept)


def _check_person(theirs: Introduction, roster: Roster) -> None:
    member = roster.member(theirs.person)
    if member is None:
        if not claims_own_name(theirs):
            raise KeyChangedError
        return
    if member.key != theirs.person_key:
        raise KeyChangedError
    entry = roster.device(theirs.certificate.device)
    if roster.person_revocation(theirs.person) or (entry is not None and entry.revocation is not None):
        raise RevokedSignerError


def _holds(roster: Roster, theirs: Introduction) -> bool:
    """Whether just this device of just this person is in the list, and trusted."""
    entry = roster.device(theirs.certificate.device)
    if entry is None or entry.revocation is not None:
        return False
    return entry.certificate == theirs.certificate and entry.member.key == theirs.person_key


def _admitted(roster: Roster, theirs: Introduction, admission: Admission) -> Roster:
    known = roster.member(theirs.person)
    if known is not None:
        return with_member(roster, known, theirs.certificate)
    member = Member(theirs.person, theirs.person_key, theirs.name, admission.role)
    links = [SupervisionLink(one, theirs.person) for one in admission.supervisors]
    links += [SupervisionLink(theirs.person, one) for one in admission.supervises]
    return with_links(with_member(roster, member, theirs.certificate), links)

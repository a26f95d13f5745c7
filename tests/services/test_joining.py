"""The way into a programme, from both sides, with every way in which it ends otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    JoiningOverError,
    KeyChangedError,
    MistypedWordsError,
    NoProgrammeError,
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
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.kept_joining import TRIES
from pss_desktop.services.programme.programme_views import Standing
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.founding import RootKey
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.joining import Introduction, Side, make_request, read_request
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.keys.device_key import read_device_keys
from pss_desktop.vault.slices import finish
from tests.fakes import NOON, FakeClock
from tests.services.clinic import PASSPHRASE
from tests.team import COUNSELOR, SUPERVISOR, Colleague, Team, admit, answer_of, found, hear_right, revoke
from tests.unit.sync.people import Somebody, somebody

AS_COUNSELOR = Admission(Role.COUNSELOR)


@dataclass(slots=True)
class Pair:
    """Two vaults: one that founded a programme, one that wants to come in."""

    inside: Colleague
    outside: Colleague
    roots: tuple[RootKey, ...]

    @property
    def desks(self) -> tuple[Workspace, Workspace]:
        return self.inside.desk, self.outside.desk

    def meet(self) -> None:
        """Request and reply are exchanged."""
        asked = self.outside.desk.joining.ask()
        met = self.inside.desk.joining.receive(asked.mine.encode())
        self.outside.desk.joining.hear_reply(met.mine.encode())


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    clock = FakeClock()
    inside = Colleague.moving_in(tmp_path / "inside", SUPERVISOR, clock)
    outside = Colleague.moving_in(tmp_path / "outside", COUNSELOR, clock)
    (tmp_path / "stick").mkdir()
    made = Pair(inside, outside, found(inside.desk, tmp_path / "stick"))
    yield made
    for one in made.desks:
        one.close()


def test_two_people_read_the_same_words_and_each_types_two(pair: Pair) -> None:
    pair.meet()
    inside, outside = (one.joining.state() for one in pair.desks)
    assert inside is not None
    assert outside is not None
    assert inside.spoken is not None
    assert outside.spoken is not None
    assert inside.spoken.parts == outside.spoken.parts
    assert len(inside.spoken.parts) == 8
    assert [one.theirs.name for one in (inside, outside) if one.theirs] == [COUNSELOR, SUPERVISOR]
    assert (inside.side, outside.side) == (Side.RECEIVING, Side.JOINING)


@pytest.mark.parametrize(("spelling", "count"), [(Spelling.ARABIC, 8), (Spelling.DIGITS, 6)])
def test_arabic_words_or_digits_are_read_instead(pair: Pair, spelling: Spelling, count: int) -> None:
    pair.meet()
    states = [one.joining.spell(spelling) for one in pair.desks]
    parts = [one.spoken.parts for one in states if one.spoken]
    assert parts[0] == parts[1]
    assert len(parts[0]) == count
    for one in pair.desks:
        hear_right(one)
    let_in(pair)
    answer = answer_of(pair.inside.desk)
    assert pair.outside.desk.joining.accept(answer).roster.version == 2


def let_in(pair: Pair) -> None:
    """The root key signs the list with the newcomer in it."""
    inside = pair.inside.desk
    inside.root_deeds.change(inside.joining.admitting(AS_COUNSELOR), pair.roots)


def test_an_answer_can_be_written_again_until_the_joining_ends(pair: Pair) -> None:
    inside, outside = pair.desks
    pair.meet()
    for desk in pair.desks:
        hear_right(desk)
    let_in(pair)
    state = inside.joining.state()
    assert state is not None
    assert state.admitted
    assert inside.joining.answer() == inside.joining.answer()
    outside.joining.accept(answer_of(inside))
    with pytest.raises(JoiningOverError):
        inside.joining.answer()


def test_a_lock_between_the_steps_costs_nothing(pair: Pair) -> None:
    pair.meet()
    before = pair.outside.desk.joining.state()
    pair.outside.reopen()
    assert pair.outside.desk.joining.state() == before


def test_the_whole_way_in_ends_with_both_in_one_roster(pair: Pair) -> None:
    admission = Admission(Role.COUNSELOR, supervisors=(pair.inside.person,))
    pair.outside.desk.joining.accept(admit(*pair.desks, admission, pair.roots))
    for one in pair.desks:
        assert one.joining.state() is None
        assert one.programme.standing() is Standing.MEMBER
        assert one.programme.trusted().roster.supervises(pair.inside.person, pair.outside.person)


def test_a_counselor_may_found_and_let_their_supervisor_in(pair: Pair) -> None:
    admission = Admission(Role.SUPERVISOR, supervises=(pair.inside.person,))
    pair.outside.desk.joining.accept(admit(*pair.desks, admission, pair.roots))
    assert pair.inside.desk.programme.trusted().roster.supervises(pair.outside.person, pair.inside.person)


def test_nobody_is_let_in_and_no_answer_believed_before_the_words(pair: Pair) -> None:
    pair.meet()
    with pytest.raises(WordsNotComparedError):
        let_in(pair)
    with pytest.raises(WordsNotComparedError):
        pair.inside.desk.joining.answer()
    hear_right(pair.inside.desk)
    with pytest.raises(RosterUnsignedError):
        pair.inside.desk.joining.answer()
    let_in(pair)
    answer = answer_of(pair.inside.desk)
    with pytest.raises(WordsNotComparedError):
        pair.outside.desk.joining.accept(answer)
    hear_right(pair.outside.desk)
    pair.outside.desk.joining.accept(answer)


def test_wrong_words_three_times_end_the_joining(pair: Pair) -> None:
    pair.meet()
    joining = pair.inside.desk.joining
    for left in range(TRIES - 1, 0, -1):
        with pytest.raises(MistypedWordsError):
            joining.hear(["never", "heard"])
        state = joining.state()
        assert state is not None
        assert state.tries_left == left
    with pytest.raises(JoiningOverError):
        joining.hear(["never", "heard"])
    assert joining.state() is None
    with pytest.raises(JoiningOverError):
        let_in(pair)


def test_words_cannot_be_typed_before_the_reply(pair: Pair) -> None:
    with pytest.raises(JoiningOverError):
        pair.outside.desk.joining.hear(["a", "b"])
    pair.outside.desk.joining.ask()
    with pytest.raises(WordsNotComparedError):
        pair.outside.desk.joining.hear(["a", "b"])


def test_somebody_in_between_gives_other_words(pair: Pair) -> None:
    asked = pair.outside.desk.joining.ask()
    mallory = somebody("Mallory")
    mine = read_request(asked.mine.encode()).introduction
    swapped = Introduction(
        mine.side, mine.nonce, mine.programme, "", mallory.key.public, mallory.certificate, COUNSELOR
    )
    met = pair.inside.desk.joining.receive(make_request(swapped, mallory.device_key).text.encode())
    with pytest.raises(NotForUsError):
        pair.outside.desk.joining.hear_reply(met.mine.encode())


def test_a_reply_to_another_request_is_not_for_us(pair: Pair) -> None:
    first = pair.outside.desk.joining.ask()
    met = pair.inside.desk.joining.receive(first.mine.encode())
    pair.outside.desk.joining.ask()
    with pytest.raises(NotForUsError):
        pair.outside.desk.joining.hear_reply(met.mine.encode())


def test_requests_and_replies_are_told_apart(pair: Pair) -> None:
    asked = pair.outside.desk.joining.ask()
    met = pair.inside.desk.joining.receive(asked.mine.encode())
    with pytest.raises(NotABundleError):
        pair.outside.desk.joining.hear_reply(asked.mine.encode())
    with pytest.raises(NotABundleError):
        pair.inside.desk.joining.receive(met.mine.encode())
    with pytest.raises(JoiningOverError):
        pair.inside.desk.joining.hear_reply(met.mine.encode())


def test_an_answer_that_was_changed_is_refused(pair: Pair) -> None:
    answer = admit(*pair.desks, AS_COUNSELOR, pair.roots)
    changed = answer.replace(b'"countersignature":"', b'"countersignature":"00', 1)
    with pytest.raises((BundleTamperedError, NotABundleError)):
        pair.outside.desk.joining.accept(changed)
    assert pair.outside.desk.programme.roster() is None


def test_whoever_is_in_asks_no_more(pair: Pair) -> None:
    with pytest.raises(OtherProgrammeError):
        pair.inside.desk.joining.ask()


def test_only_a_programme_receives(pair: Pair) -> None:
    asked = pair.outside.desk.joining.ask()
    with pytest.raises(NoProgrammeError):
        pair.outside.desk.joining.receive(asked.mine.encode())


def test_a_namesake_is_pointed_out(pair: Pair, tmp_path: Path) -> None:
    namesake = Colleague.moving_in(tmp_path / "again", SUPERVISOR, pair.inside.clinic.clock)
    met = pair.inside.desk.joining.receive(namesake.desk.joining.ask().mine.encode())
    assert met.same_name
    assert met.words_needed
    namesake.desk.close()


def test_a_known_person_with_another_key_is_a_red_stop(pair: Pair) -> None:
    forged = somebody("Juniper Vale")
    identity = pair.inside.desk.vault.identity
    request = read_request(pair.outside.desk.joining.ask().mine.encode()).introduction
    certificate = _certificate_of(identity.person, forged)
    pretended = Introduction(
        Side.JOINING, request.nonce, request.programme, "", forged.key.public, certificate, SUPERVISOR
    )
    with pytest.raises(KeyChangedError):
        pair.inside.desk.joining.receive(make_request(pretended, forged.device_key).text.encode())


def test_a_stranger_cannot_take_an_id_that_is_not_of_their_key(pair: Pair) -> None:
    forged = somebody("Reed Marsh")
    request = read_request(pair.outside.desk.joining.ask().mine.encode()).introduction
    certificate = _certificate_of(pair.outside.person, forged)
    pretended = Introduction(
        Side.JOINING, request.nonce, request.programme, "", forged.key.public, certificate, "Reed Marsh"
    )
    with pytest.raises(KeyChangedError):
        pair.inside.desk.joining.receive(make_request(pretended, forged.device_key).text.encode())


def test_a_long_name_is_handed_over_at_the_length_of_a_name(pair: Pair) -> None:
    book = pair.outside.desk.preferences
    book.keep(replace(book.load(), person_name="Hazel Brook" + "k" * 120))
    met = pair.inside.desk.joining.receive(pair.outside.desk.joining.ask().mine.encode())
    assert met.theirs is not None
    assert met.theirs.name == ("Hazel Brook" + "k" * 120)[:100]


def test_the_keys_lie_on_the_disk_before_anybody_hears_of_them(pair: Pair) -> None:
    vault = pair.outside.desk.vault
    path = vault.folder.device_key(vault.keyed.epoch)
    path.unlink()
    pair.outside.desk.joining.ask()
    kept = read_device_keys(path, keys=vault.keyed.keys, header=vault.header).keys
    assert kept == vault.identity.device_keys


def test_a_practice_vault_neither_joins_nor_lets_in(pair: Pair) -> None:
    request = pair.outside.desk.joining.ask().mine.encode()
    for desk in pair.desks:
        book = desk.preferences
        book.keep(replace(book.load(), practice=True))
    with pytest.raises(PracticeVaultError):
        pair.outside.desk.joining.ask()
    with pytest.raises(PracticeVaultError):
        pair.inside.desk.joining.receive(request)


def test_a_new_device_after_a_restore_is_admitted_without_words(team: Team, tmp_path: Path) -> None:
    backup = _backed_up(team.counselor.desk, tmp_path)
    desk = team.counselor.clinic.unlocking().restore(backup, PASSPHRASE)
    assert desk.programme.standing() is Standing.NEW_DEVICE
    asked = desk.joining.ask()
    met = team.supervisor.desk.joining.receive(asked.mine.encode())
    assert not met.words_needed
    supervisor = team.supervisor.desk
    supervisor.root_deeds.change(supervisor.joining.admitting(AS_COUNSELOR), team.roots)
    answer = answer_of(supervisor)
    desk.joining.accept(answer)
    assert desk.programme.standing() is Standing.MEMBER
    (hazel, _) = desk.programme.people()
    assert len(hazel.devices) == 2
    desk.close()


def test_a_joining_under_way_does_not_come_back_with_a_restore(pair: Pair, tmp_path: Path) -> None:
    pair.outside.desk.joining.ask()
    backup = _backed_up(pair.outside.desk, tmp_path)
    desk = pair.outside.clinic.unlocking().restore(backup, PASSPHRASE)
    assert desk.joining.state() is None
    desk.close()


def test_a_revoked_person_is_not_received(team: Team) -> None:
    counselor = team.counselor
    loss = Loss(RevocationReason.LEFT)
    identity = counselor.desk.vault.identity
    revoke(team.supervisor.desk, counselor.person, loss, team.roots)
    introduction = Introduction(
        Side.JOINING,
        bytes(16),
        team.supervisor.desk.programme.trusted().roster.programme,
        "",
        identity.person_key.public,
        counselor.desk.programme.certificate(),
        COUNSELOR,
    )
    request = make_request(introduction, identity.device_key)
    with pytest.raises(RevokedSignerError):
        team.supervisor.desk.joining.receive(request.text.encode())


def test_a_member_of_another_programme_is_not_received(team: Team, pair: Pair) -> None:
    identity = team.counselor.desk.vault.identity
    introduction = Introduction(
        Side.JOINING,
        bytes(16),
        team.supervisor.desk.programme.trusted().roster.programme,
        "",
        identity.person_key.public,
        team.counselor.desk.programme.certificate(),
        COUNSELOR,
    )
    request = make_request(introduction, identity.device_key)
    with pytest.raises(WrongProgrammeError):
        pair.inside.desk.joining.receive(request.text.encode())


def _backed_up(desk: Workspace, folder: Path) -> Path:
    return finish(desk.safekeeping.back_up(folder)).entry.folder


def _certificate_of(person: PersonId, who: Somebody) -> DeviceCertificate:
    """A certificate by which *who* pretends to be *person*."""
    return certify(
        person,
        who.key,
        signing_key=who.device_key.public,
        receiving_key=who.receiving.recipient.raw,
        now=NOON,
    )

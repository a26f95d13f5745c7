"""Past the screens of a programme: alone, founded, somebody let in, a person's page, root keys, a fork."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.root_keys import NewRoots
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.roster_changes import with_role, with_roots
from pss_desktop.ui.screens.programme.admit import AdmitScreen
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.join_programme import JoinScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme.proposal import ProposalScreen
from pss_desktop.ui.screens.programme.renewal import RenewalScreen
from pss_desktop.ui.screens.programme.root_keys_page import RootKeysScreen
from pss_desktop.ui.screens.programme.rules import RulesScreen
from tests.caseload import Sample
from tests.fakes import FakeClock
from tests.pages import Program, press, spoken_rows, type_into
from tests.pages_programme import (
    choose_erasure,
    choose_share,
    found_programme,
    give_role,
    hear_other,
    let_erase,
    open_person,
    open_programme,
    open_root_key,
    point,
    settle,
)
from tests.team import ROOT_PASSPHRASE, Colleague, hear_right
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

OTHER_ROOT = "nine red kites over the moor"


def walk_programme(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A vault alone founds a programme and lets a colleague in."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "stick"
        place.mkdir()
        colleague = Colleague.moving_in(Path(folder) / "other", sample.names[0], FakeClock())
        try:
            yield from _alone(program)
            yield from _founding(program, sample, place)
            yield from _admitting(program, colleague, place)
            yield from _changing(program, colleague, place)
        finally:
            colleague.desk.close()


def _alone(program: Program) -> Iterator[Stop]:
    screen = open_programme(program)
    yield Stop("programme-none")
    press(screen.join)
    joining = program.screen(JoinScreen)
    wait_until(lambda: bool(joining.request.code.content))
    press(joining.request.show_code)
    yield Stop("join-request")
    press(joining.cancel)
    screen = program.screen(ProgrammeScreen)
    wait_until(screen.found.isVisible)


def _founding(program: Program, sample: Sample, place: Path) -> Iterator[Stop]:
    press(program.screen(ProgrammeScreen).found)
    founding = program.screen(FoundScreen)
    wait_until(lambda: founding.window().focusWidget() is founding.name)
    press(founding.found)
    yield Stop("found-programme")
    choose_share(founding.root, 1)
    settle(founding)
    yield Stop("found-programme-keys")
    found_programme(founding, sample.vault, place)
    screen = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(screen.list)) == 1)


def _admitting(program: Program, colleague: Colleague, place: Path) -> Iterator[Stop]:
    press(program.screen(ProgrammeScreen).admit)
    screen = program.screen(AdmitScreen)
    yield from _meeting(screen, colleague, place)
    wait_until(screen.root.isVisible)
    give_role(screen, Role.COUNSELOR)
    press(screen.root.choose)
    (root,) = place.glob("*.pssroot")
    point(root)
    wait_until(screen.root.open.isVisible)
    type_into(screen.root.passphrase, "not the right words")
    press(screen.root.open)
    wait_until(lambda: bool(screen.root.row.problem()))
    yield Stop("admit-sign")
    type_into(screen.root.passphrase, ROOT_PASSPHRASE)
    press(screen.root.open)
    wait_until(lambda: not screen.root.choose.isVisible())
    press(screen.admit)
    point(place / "answer.pssjoin")
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(made.list)) == 2)
    yield Stop("programme")


def _meeting(screen: AdmitScreen, colleague: Colleague, place: Path) -> Iterator[Stop]:
    """Their request, the reply, the words."""
    press(screen.request.by_text)
    yield Stop("admit-request")
    (place / "request.pssjoin").write_text(colleague.desk.joining.ask().mine)
    press(screen.request.file)
    point(place / "request.pssjoin")
    wait_until(screen.words.isVisible)
    wait_until(lambda: bool(screen.words.spelling.value()))
    type_into(screen.words.fields[0], "never")
    type_into(screen.words.fields[1], "heard")
    press(screen.words.check)
    wait_until(lambda: bool(screen.words.wrong()))
    yield Stop("admit-words")
    press(screen.reply.show_code)
    yield Stop("admit-reply")
    press(screen.reply.save)
    point(place / "reply.pssjoin")
    wait_until((place / "reply.pssjoin").exists)
    colleague.desk.joining.hear_reply((place / "reply.pssjoin").read_bytes())
    colleague.desk.joining.spell(Spelling(screen.words.spelling.value()))
    hear_right(colleague.desk)
    hear_other(screen.words, colleague.desk)


def _signing_along(program: Program, colleague: Colleague, place: Path) -> Iterator[Stop]:
    """The colleague proposes other root keys and another role; the keys that sign now are yet to agree."""
    desk = colleague.desk
    desk.joining.accept((place / "answer.pssjoin").read_bytes())
    made = program.screen(ProgrammeScreen)
    press(made.hand_on)
    point(place / "list.pssroster")
    wait_until(made.banner.isVisible)
    desk.membership.accept((place / "list.pssroster").read_bytes())
    roster = desk.programme.holding().roster
    new = NewRoots((ROOT_PASSPHRASE, OTHER_ROOT), 2)
    fresh = desk.root_keys.for_rotation(roster.programme, roster.name, new)
    (place / "next.pssproposal").write_bytes(
        desk.root_deeds.propose(
            lambda one: with_role(with_roots(one, fresh.roots), colleague.person, Role.CLINIC_STAFF),
            fresh.keys,
        )
    )
    press(made.proposal)
    proposal = program.screen(ProposalScreen)
    press(proposal.choose)
    point(place / "next.pssproposal")
    wait_until(proposal.changes.isVisible)
    yield Stop("programme-proposal")
    press(proposal.back)


def _changing(program: Program, colleague: Colleague, place: Path) -> Iterator[Stop]:
    person = open_person(program, colleague.desk.programme.own_name())
    (root,) = place.glob("*.pssroot")
    open_root_key(person.root, root, ROOT_PASSPHRASE)
    press(person.give_role)
    wait_until(person.banner.isVisible)
    yield Stop("programme-person")
    press(person.back)
    press(program.screen(ProgrammeScreen).renew)
    renewal = program.screen(RenewalScreen)
    wait_until(lambda: bool(renewal.now.text()))
    yield Stop("programme-renewal")
    press(renewal.back)
    press(program.screen(ProgrammeScreen).rules)
    rules = program.screen(RulesScreen)
    wait_until(lambda: bool(rules.now.text()))
    yield Stop("programme-rules")
    choose_erasure(rules, 30)
    let_erase(rules, Role.SUPERVISOR)
    press(rules.sign)
    yield Stop("programme-rules-days")
    press(rules.back)
    yield from _signing_along(program, colleague, place)
    press(program.screen(ProgrammeScreen).rotate)
    keys = program.screen(RootKeysScreen)
    choose_share(keys.new, 2)
    press(keys.deed)
    settle(keys)
    yield Stop("root-keys")
    press(keys.drop)

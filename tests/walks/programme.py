"""Past the screens of a programme: alone, founded, somebody let in, a person's page, root keys, a fork."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from pss_desktop.domain.roles import Role
from pss_desktop.sync.join_words import Spelling
from pss_desktop.ui.screens.admit import AdmitScreen
from pss_desktop.ui.screens.found_programme import FoundScreen
from pss_desktop.ui.screens.join_programme import JoinScreen
from pss_desktop.ui.screens.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme_rules import RulesScreen
from pss_desktop.ui.screens.root_keys_page import RootKeysScreen
from tests.caseload import Sample
from tests.fakes import FakeClock
from tests.pages import Program, press, spoken_rows, type_into
from tests.pages_programme import (
    choose_erasure,
    found_programme,
    give_role,
    hear_other,
    open_person,
    open_programme,
    open_root_key,
    point,
)
from tests.team import ROOT_PASSPHRASE, Colleague, hear_right
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


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
            yield from _changing(program, sample.names[0], place)
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
    found_programme(founding, sample.vault, place)
    screen = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(screen.list)) == 1)


def _admitting(program: Program, colleague: Colleague, place: Path) -> Iterator[Stop]:
    press(program.screen(ProgrammeScreen).admit)
    screen = program.screen(AdmitScreen)
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
    press(screen.reply.save)
    point(place / "reply.pssjoin")
    wait_until((place / "reply.pssjoin").exists)
    colleague.desk.joining.hear_reply((place / "reply.pssjoin").read_bytes())
    colleague.desk.joining.spell(Spelling(screen.words.spelling.value()))
    hear_right(colleague.desk)
    hear_other(screen.words, colleague.desk)
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


def _changing(program: Program, name: str, place: Path) -> Iterator[Stop]:
    person = open_person(program, name)
    (root,) = place.glob("*.pssroot")
    open_root_key(person.root, root, ROOT_PASSPHRASE)
    press(person.give_role)
    wait_until(person.banner.isVisible)
    yield Stop("programme-person")
    press(person.back)
    press(program.screen(ProgrammeScreen).rules)
    rules = program.screen(RulesScreen)
    wait_until(lambda: bool(rules.now.text()))
    yield Stop("programme-rules")
    choose_erasure(rules, 30)
    press(rules.sign)
    yield Stop("programme-rules-days")
    press(rules.back)
    press(program.screen(ProgrammeScreen).rotate)
    keys = program.screen(RootKeysScreen)
    press(keys.deed)
    yield Stop("root-keys")
    press(keys.drop)

"""Past received bundles: an empty list, one of each sort, and a page of each."""

from collections.abc import Iterator, Mapping
from typing import Final

from pss_desktop.domain.roles import Role
from pss_desktop.journal.merge.erased import ASK_ABOVE
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.decisions.decisions import DecisionsScreen
from pss_desktop.ui.screens.decisions.erasing import ErasingDecisionScreen
from pss_desktop.ui.screens.decisions.fork import ForkDecisionScreen
from pss_desktop.ui.screens.decisions.page import AnswerScreen
from pss_desktop.vault.slices import finish
from tests.bundles import Someone, Writer, somebody, spoilt
from tests.caseload import Sample
from tests.pages import Program, press, spoken_rows
from tests.pages_decisions import in_the_vault, open_answer
from tests.pages_inbox import (
    GENUINE,
    REFUSED,
    UNKNOWN,
    a_case,
    all_checked,
    bundle_from,
    go_to_inbox,
    open_row,
    sealed_for,
)
from tests.reviews import Colleague, join
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

_SORTS: Final = 3
_ASKED: Final[Mapping[type[AnswerScreen], str]] = {
    ErasingDecisionScreen: "many-erased",
    ForkDecisionScreen: "fork",
}


def walk_inbox(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A genuine bundle, one of a stranger, and one that was changed on the way."""
    genuine, stranger = somebody(sample.names[-3]), somebody(sample.names[-4])
    screen = go_to_inbox(program)
    yield Stop("inbox-none")

    def arrive(desk: Workspace) -> None:
        join(desk, _as_colleague(genuine), Colleague.called(sample.names[-5], Role.SUPERVISOR))
        desk.importing.receive(bundle_from(genuine, desk))
        desk.importing.receive(bundle_from(stranger, desk, 2))
        desk.importing.receive(spoilt(bundle_from(genuine, desk, 3)))

    in_the_vault(program, arrive)
    screen = go_to_inbox(program)
    wait_until(lambda: len(spoken_rows(screen.list)) == _SORTS)
    all_checked(screen)
    yield Stop("inbox")
    page = open_row(program, GENUINE)
    yield Stop("inbox-bundle")
    press(page.later)
    page = open_row(program, UNKNOWN)
    yield Stop("inbox-unknown-signer")
    press(page.throw)
    page = open_row(program, REFUSED)
    yield Stop("inbox-refused")
    press(page.throw)
    in_the_vault(program, _clear)
    screen = go_to_inbox(program)
    wait_until(screen.earlier.isVisible)
    yield Stop("inbox-earlier")
    in_the_vault(program, lambda desk: _ask(desk, genuine, sample))
    screen = go_to_inbox(program)
    wait_until(screen.alarm.isVisible)
    yield Stop("inbox-alarm")
    press(screen.alarm.deed)
    yield from _walk_asked(program)
    in_the_vault(program, _clear)
    program.go_to_today()


def _walk_asked(program: Program) -> Iterator[Stop]:
    """What the exchange asks: many erasures, and a key that signed two histories."""
    asked = program.screen(DecisionsScreen)
    wait_until(lambda: len(spoken_rows(asked.list)) >= len(_ASKED))
    yield Stop("decisions-asked")
    names = dict(_ASKED)
    for row in range(len(spoken_rows(asked.list))):
        if not names:
            break
        page = open_answer(program, row)
        name = names.pop(type(page), None)
        if name is not None:
            yield Stop(f"decision-{name}")
            press(page.deed)
            yield Stop(f"decision-{name}-problem")
    assert names == {}


def _ask(desk: Workspace, who: Someone, sample: Sample) -> None:
    """Notes come, are all erased, and the same key says something else in another bundle."""
    writers = [Writer(who, a_case(who, 9)) for _ in range(2)]
    for writer in writers:
        writer.case("RB-0412")
    first, other = writers
    notes = [first.note(sample.notes[0]["subjective"]) for _ in range(ASK_ABOVE + 1)]
    other.note(sample.notes[1]["subjective"])
    _take_in(desk, sealed_for(desk, first, 4))
    for note in notes:
        first.erase(note)
    _take_in(desk, sealed_for(desk, other, 5))
    _take_in(desk, sealed_for(desk, first, 6))


def _take_in(desk: Workspace, file: bytes) -> None:
    finish(desk.importing.apply(desk.importing.receive(file)))


def _as_colleague(one: Someone) -> Colleague:
    return Colleague(one.name, Role.COUNSELOR, one.person_key, one.device_key, one.certificate)


def _clear(desk: Workspace) -> None:
    for row in desk.importing.pending():
        desk.importing.discard(row.key)

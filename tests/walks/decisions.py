"""Past everything that needs a decision: a question of each kind about a client, one after the other."""

from collections.abc import Iterator, Mapping
from typing import Final

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.decisions.case import CaseDecisionScreen
from pss_desktop.ui.screens.decisions.consent import ConsentDecisionScreen
from pss_desktop.ui.screens.decisions.erasure import ErasureDecisionScreen
from pss_desktop.ui.screens.decisions.fields import FieldsDecisionScreen
from pss_desktop.ui.screens.decisions.level import LevelDecisionScreen
from pss_desktop.ui.screens.decisions.notes import NotesDecisionScreen
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.plan import PlanDecisionScreen
from pss_desktop.ui.screens.decisions.state import StatesDecisionScreen
from pss_desktop.ui.screens.decisions.transfer import TransferDecisionScreen
from tests import disagreements
from tests.caseload import Sample
from tests.pages import Program, press, spoken_rows
from tests.pages_decisions import client_called, go_to_decisions, in_the_vault, open_decision
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

_SCREENS: Final[Mapping[type[DecisionScreen], str]] = {
    FieldsDecisionScreen: "fields",
    LevelDecisionScreen: "risk",
    ConsentDecisionScreen: "consent",
    PlanDecisionScreen: "plan",
    NotesDecisionScreen: "notes",
    CaseDecisionScreen: "case",
    TransferDecisionScreen: "transfer",
    ErasureDecisionScreen: "erasure",
    StatesDecisionScreen: "referral",
}


def walk_decisions(program: Program, sample: Sample, _: str) -> Iterator[Stop]:
    """The list while it is empty, then a screen for each question."""
    screen = go_to_decisions(program)
    wait_until(screen.none.isVisible)
    yield Stop("decisions-none")
    clients = [client_called(program, name) for name in sample.names[5:9]]
    in_the_vault(program, lambda desk: _write_apart(desk, sample, clients))
    screen = go_to_decisions(program)
    wait_until(lambda: len(spoken_rows(screen.list)) == len(_SCREENS))
    yield Stop("decisions")
    seen = set()
    for row in range(len(_SCREENS)):
        page = open_decision(program, DecisionScreen, row)
        if isinstance(page, FieldsDecisionScreen):
            press(page.deed)
        seen.add(type(page))
        yield Stop(f"decision-{_SCREENS[type(page)]}")
    assert seen == set(_SCREENS)
    program.go_to_today()


def _write_apart(desk: Workspace, sample: Sample, clients: list[ClientId]) -> None:
    first, second, third, fourth = clients
    note, other = sample.notes[0]["subjective"], sample.notes[1]["subjective"]
    disagreements.apart_details(desk, first)
    disagreements.apart_levels(desk, first, sample.notes[0]["plan"])
    disagreements.apart_consent(desk, second)
    disagreements.apart_plans(desk, second)
    disagreements.apart_notes(desk, second, note, other)
    disagreements.apart_case(desk, third, sample.draft)
    disagreements.apart_states(desk, third)
    disagreements.apart_owners(desk, fourth)
    disagreements.apart_erasure(desk, fourth, note)

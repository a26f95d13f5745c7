"""Handing a case on, and a legal hold: the forms ask for what is missing and sign what is there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.clients.legal_hold import LegalHoldPresenter
from pss_desktop.presenters.clients.transfer import TransferPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.case_form import DraftKept
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.cases.legal_holds import HoldState
from pss_desktop.services.cases.transfers import TransferState
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import TodayShown, Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, add_client
from tests.services.elsewhere import hand_over
from tests.team import Team


@dataclass
class FormShown(Writing):
    facts: CaseFacts | None = None
    found: DraftKept | None = None
    content: Mapping[str, object] = field(default_factory=dict)
    transfer: TransferState | None = None
    hold: HoldState | None = None

    def show_case(self, facts: CaseFacts) -> None:
        self.facts = facts

    def ask_about(self, found: DraftKept) -> None:
        self.found = found

    def show_answers(self, content: Mapping[str, object]) -> None:
        self.content = content

    def show_transfer(self, state: TransferState) -> None:
        self.transfer = state

    def show_hold(self, state: HoldState) -> None:
        self.hold = state


@dataclass
class Pair:
    giver: Workspace
    taker: Workspace

    def tell(self, client: ClientId) -> None:
        hand_over(self.giver, self.taker, client)
        hand_over(self.taker, self.giver, client)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    admission = Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,))
    third = team.with_third(tmp_path_factory.mktemp("third"), "Moss Field", admission)
    team.tell_roster()
    yield Pair(team.counselor.desk, third.desk)
    team.close()


@pytest.fixture
def client(pair: Pair) -> ClientId:
    made = add_client(pair.giver, "Fern Riverbend")
    pair.tell(made)
    for desk in (pair.giver, pair.taker):
        desk.signing.confirm(PASSPHRASE)
    return made


def transferring(desk: Workspace, client: ClientId) -> tuple[StillDesk, FormShown, TransferPresenter]:
    still, screen = StillDesk(desk), FormShown()
    presenter = TransferPresenter(still.desk, Place(Screen.TRANSFER, to_hex(client)))
    presenter.attach(screen)
    return still, screen, presenter


def test_a_case_is_offered_seen_on_today_and_taken_over(pair: Pair, client: ClientId) -> None:
    still, screen, presenter = transferring(pair.giver, client)
    presenter.finish()
    assert [problem.field for problem in screen.problems] == ["to"]
    presenter.set_answer("to", to_hex(pair.taker.vault.identity.person))
    presenter.finish()
    assert still.shell.places == [Place(Screen.CLIENT, to_hex(client))]
    pair.tell(client)
    theirs, today = StillDesk(pair.taker), TodayShown()
    line = TodayPresenter(theirs.desk)
    line.attach(today)
    assert today.today is not None
    (offer,) = [one for one in today.today.offers if one.client == client]
    assert today.today.needing_me >= 1
    line.open(offer)
    assert theirs.shell.places == [Place(Screen.TRANSFER, to_hex(client))]
    line.close()
    still, screen, presenter = transferring(pair.taker, client)
    presenter.accept()
    assert pair.taker.transfers.state(client).mine
    assert still.shell.places == [Place(Screen.CLIENT, to_hex(client))]


def test_an_offer_is_taken_back(pair: Pair, client: ClientId) -> None:
    _, _, presenter = transferring(pair.giver, client)
    presenter.set_answer("to", to_hex(pair.taker.vault.identity.person))
    presenter.finish()
    _, screen, presenter = transferring(pair.giver, client)
    assert screen.transfer is not None
    assert screen.transfer.offered_to == "Moss Field"
    presenter.take_back()
    assert pair.giver.transfers.state(client).offered_to == ""


def test_what_cannot_be_taken_over_says_so(pair: Pair, client: ClientId) -> None:
    _, screen, presenter = transferring(pair.taker, client)
    presenter.accept()
    assert type(screen.problem).__name__ == "NotAllowedError"


def test_a_hold_is_set_and_lifted_with_a_reason(pair: Pair, client: ClientId) -> None:
    for expected, reason in ((True, "A court asks."), (False, "It is done.")):
        still, screen = StillDesk(pair.giver), FormShown()
        presenter = LegalHoldPresenter(still.desk, Place(Screen.LEGAL_HOLD, to_hex(client)))
        presenter.attach(screen)
        presenter.finish()
        assert [problem.field for problem in screen.problems] == ["reason"]
        presenter.set_answer("reason", reason)
        pair.giver.signing.confirm(PASSPHRASE)
        presenter.finish()
        assert pair.giver.legal_holds.state(client).standing is expected
        assert still.shell.places == [Place(Screen.CLIENT, to_hex(client))]

"""What the exchange asks, answered on its screens: looked at, signed, and gone from the list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question
from pss_desktop.domain.errors import DecisionGoneError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.decisions.answer import place_of
from pss_desktop.presenters.decisions.decision import open_decision
from pss_desktop.presenters.decisions.exchange import ForkDecision, ManyErasedDecision
from pss_desktop.presenters.desk import SignedDeed
from pss_desktop.presenters.exchange.inbox import InboxPresenter
from pss_desktop.services.decisions.decision_views import ForkDetail
from pss_desktop.services.decisions.exchange_answers import ask_form
from pss_desktop.services.importing.views import BundlePreview
from pss_desktop.services.place import Place
from pss_desktop.vault.slices import finish
from tests.asks import MANY, many_erased, two_histories
from tests.disagreements import apart_details
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE
from tests.team import Team


@pytest.fixture
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


@dataclass
class ErasingShown(Writing):
    preview: BundlePreview | None = None
    content: Mapping[str, object] = field(default_factory=dict)
    place: tuple[int, int] = (0, 0)
    looked: int = 0

    def show_looking(self) -> None:
        self.looked += 1

    def show_erasing(
        self, preview: BundlePreview, content: Mapping[str, object], *, number: int, count: int
    ) -> None:
        self.preview, self.content, self.place = preview, content, (number, count)


@dataclass
class ForkShown(Writing):
    detail: ForkDetail | None = None
    place: tuple[int, int] = (0, 0)

    def show_fork(self, detail: ForkDetail, *, number: int, count: int) -> None:
        self.detail, self.place = detail, (number, count)


def erasing(team: Team) -> tuple[StillDesk, ErasingShown, ManyErasedDecision]:
    """The page of the first question about erasures."""
    still, screen = StillDesk(team.supervisor.desk), ErasingShown()
    row = team.supervisor.desk.decisions.exchange.waiting()[0]
    presenter = open_decision(still.desk, place_of(row))
    assert isinstance(presenter, ManyErasedDecision)
    presenter.attach(screen)
    return still, screen, presenter


def fork(team: Team) -> tuple[StillDesk, ForkShown, ForkDecision]:
    """The page of the fork."""
    still, screen = StillDesk(team.supervisor.desk), ForkShown()
    (row,) = team.supervisor.desk.decisions.exchange.waiting()
    presenter = open_decision(still.desk, place_of(row))
    assert isinstance(presenter, ForkDecision)
    presenter.attach(screen)
    return still, screen, presenter


def test_a_yes_is_signed_and_what_follows_is_done_at_once(team: Team) -> None:
    fern, notes, _ = many_erased(team)
    still, screen, presenter = erasing(team)
    assert screen.looked == 1
    assert screen.preview is not None
    assert (screen.preview.erasing, screen.place) == (MANY, (1, 1))
    presenter.settle()
    assert [one.field for one in screen.problems] == [CHOICE]
    presenter.set_answer(CHOICE, Answer.ALLOW)
    assert presenter.deed is SignedDeed.AGREE_TO_ERASE
    team.supervisor.desk.signing.confirm(PASSPHRASE)
    presenter.settle()
    assert still.shell.jobs == ["import"]
    assert still.shell.places == [Place("decisions")]
    assert team.supervisor.desk.seat.storage.records.get(notes[0]).status == "erased"
    presenter.open_case(fern)
    assert still.shell.places[-1] == Place("client", to_hex(fern))
    presenter.close()


def test_a_no_needs_its_reason_and_what_is_typed_waits(team: Team) -> None:
    _, notes, _ = many_erased(team)
    still, screen, presenter = erasing(team)
    presenter.set_answer(CHOICE, Answer.REFUSE)
    presenter.settle()
    assert [one.field for one in screen.problems] == [WORDS]
    presenter.set_answer(WORDS, "Ask the family first.")
    gone: list[str] = []
    presenter.leave(lambda: gone.append("left"))
    assert gone == ["left"]
    presenter.close()
    still, screen, presenter = erasing(team)
    assert screen.content[WORDS] == "Ask the family first."
    assert presenter.deed is SignedDeed.SETTLE
    team.supervisor.desk.signing.confirm(PASSPHRASE)
    presenter.settle()
    assert still.shell.places == [Place("decisions")]
    assert team.supervisor.desk.seat.storage.records.get(notes[0]).status == "signed"
    presenter.close()


def test_a_question_that_was_answered_meanwhile_is_gone(team: Team) -> None:
    many_erased(team)
    juniper = team.supervisor.desk
    still, _, presenter = erasing(team)
    row = juniper.decisions.exchange.waiting()[0]
    form = ask_form(Question.MANY_ERASED, row.subject)
    saved = juniper.drafts.save(form, None, {CHOICE: Answer.ALLOW}, 0)
    juniper.signing.confirm(PASSPHRASE)
    juniper.exchange_answers.erasing(row.key, finish(juniper.importing.look(row.key)).asks, saved.revision)
    finish(juniper.importing.retry())
    presenter.close()
    still = StillDesk(juniper)
    again = open_decision(still.desk, place_of(row))
    assert isinstance(again, ManyErasedDecision)
    again.attach(ErasingShown())
    assert len(still.shell.problems) == 1
    again.close()


def test_one_walks_from_a_question_of_the_exchange_to_the_next_one(team: Team) -> None:
    fern, _, _ = many_erased(team)
    team.supervisor.desk.signing.confirm(PASSPHRASE)
    still, _, presenter = erasing(team)
    presenter.walk(1)
    assert still.shell.places == []
    presenter.close()
    hazel = team.counselor.desk
    apart_details(hazel, fern)
    still = StillDesk(hazel)
    (row,) = hazel.decisions.all()
    assert place_of(row).client == to_hex(fern)


def test_a_fork_shows_both_histories_and_is_cleared_up(team: Team, tmp_path: Path) -> None:
    two_histories(team, tmp_path / "twin")
    still, screen, presenter = fork(team)
    assert screen.detail is not None
    assert (screen.detail.who, screen.place) == ("Hazel Brook", (1, 1))
    presenter.settle()
    assert [one.field for one in screen.problems] == [CHOICE]
    assert presenter.can_end_trust
    presenter.end_trust()
    assert still.shell.places == [Place("programme_person", record=to_hex(team.counselor.person))]
    presenter.set_answer(CHOICE, Answer.KEEP)
    presenter.focus_lost()
    presenter.settle()
    assert still.shell.places[-1] == Place("decisions")
    assert team.supervisor.desk.decisions.count() == 0
    assert team.supervisor.desk.drafts.open(ask_form(Question.FORK, str(screen.detail.key)), None) is None
    presenter.close()
    late = StillDesk(team.supervisor.desk)
    gone = open_decision(late.desk, Place("decision", record=f"fork/{screen.detail.key}"))
    assert isinstance(gone, ForkDecision)
    gone.attach(ForkShown())
    assert isinstance(late.shell.problems[0], DecisionGoneError)
    gone.close()


def test_an_alarm_that_asks_leads_from_the_inbox_to_the_decisions(team: Team, tmp_path: Path) -> None:
    two_histories(team, tmp_path / "twin")
    still = StillDesk(team.supervisor.desk)
    presenter = InboxPresenter(still.desk)
    state = presenter._read()
    assert state.asking == {one.key for one in state.alarms}
    presenter.open_decisions()
    assert still.shell.places == [Place("decisions")]
    presenter.close()

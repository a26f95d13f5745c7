"""The first run: one question a page, back always works, nothing is lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import MistypedRecoveryCodeError, WeakPassphraseError
from pss_desktop.presenters.entrance.first_run import Company, Ending, FirstRunPresenter, Step
from pss_desktop.services.today.today import FirstStep
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import InlineRunner
from tests.presenters.shown import FirstRunShown
from tests.presenters.test_unlock import RealDoors
from tests.services.clinic import Clinic


@dataclass
class FirstRun:
    """A first run on a computer without vaults."""

    clinic: Clinic
    screen: FirstRunShown = field(default_factory=FirstRunShown)
    made: list[Workspace] = field(default_factory=list)
    opened: list[tuple[Workspace, Ending]] = field(default_factory=list)
    left: int = 0

    def __post_init__(self) -> None:
        self.presenter = FirstRunPresenter(
            RealDoors(self.clinic),
            InlineRunner(),
            made=self.made.append,
            opened=lambda workspace, ending: self.opened.append((workspace, ending)),
        )
        self.presenter.attach(self.screen)

    @property
    def step(self) -> Step:
        return self.screen.steps[-1]

    def to_passphrase(self, name: str = "Noor Willow") -> None:
        self.presenter.go_on()
        self.presenter.name_person(name)
        self.presenter.name_vault("Willow")
        self.presenter.go_on()

    def take_words(self) -> str:
        words = " ".join(self.screen.answers.passphrase.offered)
        self.presenter.type_passphrase(words)
        self.presenter.go_on()
        return words


@pytest.fixture
def run(clinic: Clinic) -> Iterator[FirstRun]:
    made = FirstRun(clinic)
    yield made
    for workspace in made.made:
        workspace.close()


def test_the_pages_lead_to_a_vault_under_the_offered_words(run: FirstRun) -> None:
    run.to_passphrase()
    words = run.take_words()
    run.presenter.go_on(run.screen.answers.recovery_code)
    assert run.screen.answers.company is Company.ALONE
    run.presenter.go_on()
    assert run.screen.steps[-2:] == [Step.PROGRAMME, Step.FIRST_STEPS]
    run.presenter.finish(Ending.TODAY)
    (workspace, ending) = run.opened[0]
    assert (workspace.name, ending) == ("Willow", Ending.TODAY)
    workspace.close()
    assert run.clinic.reopen(words).preferences.load().person_name == "Noor Willow"


def test_a_page_is_not_left_before_its_question_is_answered(run: FirstRun) -> None:
    run.presenter.go_on()
    run.presenter.go_on()
    run.presenter.name_person("Noor")
    run.presenter.go_on()
    run.presenter.name_vault("Willow")
    run.presenter.go_on()
    run.presenter.go_on()
    run.presenter.type_passphrase("other words than those")
    run.presenter.go_on()
    assert run.screen.gaps == ["no_name", "no_vault_name", "no_passphrase", "words_differ"]
    assert run.step is Step.PASSPHRASE


def test_matching_words_are_counted_while_they_are_typed(run: FirstRun) -> None:
    run.to_passphrase()
    offered = run.screen.answers.passphrase.offered
    run.presenter.type_passphrase(f"{offered[0]} {offered[1]} {offered[2][:2]}")
    assert run.screen.answers.passphrase.matching == 2


def test_other_words_are_offered_and_what_was_typed_is_cleared(run: FirstRun) -> None:
    run.to_passphrase()
    before = run.screen.answers.passphrase.offered
    run.presenter.type_passphrase(before[0])
    run.presenter.offer_other_words()
    assert run.screen.answers.passphrase.offered != before
    assert run.screen.answers.passphrase.typed == ""


def test_whoever_supervises_is_offered_six_words_and_what_was_typed_is_cleared(run: FirstRun) -> None:
    run.to_passphrase()
    run.presenter.type_passphrase("harbour")
    lengths = [len(run.screen.answers.passphrase.offered)]
    deeds: list[Callable[[], None]] = [
        lambda: run.presenter.oversee(oversees=True),
        run.presenter.offer_other_words,
        lambda: run.presenter.oversee(oversees=False),
    ]
    for deed in deeds:
        deed()
        lengths.append(len(run.screen.answers.passphrase.offered))
    assert lengths == [5, 6, 6, 5]
    assert run.screen.answers.passphrase.typed == ""


def test_an_own_text_is_taken_unless_it_is_easy_to_guess(run: FirstRun) -> None:
    run.to_passphrase()
    run.presenter.choose_own(own=True)
    run.presenter.type_passphrase("short")
    run.presenter.go_on()
    assert isinstance(run.screen.problem, WeakPassphraseError)
    assert run.made == []
    run.presenter.type_passphrase("the fig tree behind the old mill")
    run.presenter.go_on()
    assert run.step is Step.RECOVERY_CODE


def test_going_back_after_the_vault_was_made_changes_name_and_passphrase(run: FirstRun) -> None:
    run.to_passphrase()
    run.take_words()
    run.presenter.go_back()
    run.presenter.go_back()
    run.presenter.name_person("Noor Alder")
    run.presenter.go_on()
    run.presenter.choose_own(own=True)
    run.presenter.type_passphrase("the fig tree behind the old mill")
    run.presenter.go_on()
    run.presenter.skip()
    run.presenter.finish(Ending.ADD_CLIENT)
    assert len(run.made) == 1
    workspace, ending = run.opened[0]
    assert ending is Ending.ADD_CLIENT
    workspace.close()
    reopened = run.clinic.reopen("the fig tree behind the old mill")
    assert reopened.preferences.load().person_name == "Noor Alder"
    reopened.close()


def test_a_code_that_is_left_for_later_waits_on_today(run: FirstRun) -> None:
    run.to_passphrase()
    run.take_words()
    run.presenter.go_on()
    run.presenter.go_on("not a code")
    assert run.screen.gaps == ["no_code"]
    assert isinstance(run.screen.problem, MistypedRecoveryCodeError)
    run.presenter.skip()
    assert run.step is Step.PROGRAMME
    assert FirstStep.CHECK_RECOVERY_CODE in run.made[0].today.load().first_steps


def test_the_vault_is_gone_into_once_however_often_a_deed_is_pressed(run: FirstRun) -> None:
    run.to_passphrase()
    run.take_words()
    run.presenter.skip()
    run.presenter.go_on()
    run.presenter.finish(Ending.TODAY)
    assert run.screen.busy[-1]
    run.presenter.finish(Ending.ADD_CLIENT)
    assert [ending for _, ending in run.opened] == [Ending.TODAY]


def test_whoever_means_to_join_is_reminded_on_today_until_there_is_a_programme(run: FirstRun) -> None:
    run.to_passphrase()
    run.take_words()
    run.presenter.skip()
    run.presenter.choose_company(Company.JOIN)
    run.presenter.go_on()
    run.presenter.go_back()
    assert run.screen.answers.company is Company.JOIN
    run.presenter.go_on()
    run.presenter.finish(Ending.TODAY)
    assert FirstStep.JOIN_PROGRAMME in run.made[0].today.load().first_steps


def test_whoever_starts_alone_is_reminded_of_no_programme(run: FirstRun) -> None:
    run.to_passphrase()
    run.take_words()
    run.presenter.skip()
    run.presenter.choose_company(Company.FOUND)
    run.presenter.choose_company(Company.ALONE)
    run.presenter.go_on()
    run.presenter.finish(Ending.TODAY)
    assert FirstStep.JOIN_PROGRAMME not in run.made[0].today.load().first_steps


def test_back_from_the_first_page_leads_out_only_where_there_is_something_before(clinic: Clinic) -> None:
    assert not FirstRun(clinic).presenter.can_go_back
    left: list[bool] = []
    presenter = FirstRunPresenter(
        RealDoors(clinic),
        InlineRunner(),
        made=lambda _: None,
        opened=lambda *_: None,
        leave=lambda: left.append(True),
    )
    presenter.attach(FirstRunShown())
    presenter.go_back()
    assert left == [True]

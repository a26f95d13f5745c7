"""Agreeing to an act that bears the person's name."""

from dataclasses import dataclass, field

from pss_desktop.domain.errors import DiskFullError, PassphraseNeededError, PssError, WrongPassphraseError
from pss_desktop.presenters.desk import SignedAct, SignedDeed
from pss_desktop.presenters.frame.confirm import ConfirmPresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HandAlarms, InlineRunner
from tests.presenters.shown import ConfirmShown
from tests.services.clinic import PASSPHRASE, Clinic


@dataclass
class Asked:
    """A dialog about one act, and how it ended."""

    workspace: Workspace
    refuse: PssError | None = None
    shown: ConfirmShown = field(default_factory=ConfirmShown)
    ends: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.alarms = HandAlarms()
        act = SignedAct(
            SignedDeed.SIGN_NOTE,
            self._work,
            done=self.ends.append,
            failed=self.ends.append,
            dropped=lambda: self.ends.append("dropped"),
        )
        self.presenter = ConfirmPresenter(
            act, signing=self.workspace.signing, runner=InlineRunner(), alarms=self.alarms
        )
        self.presenter.prepare(lambda: self.presenter.attach(self.shown))

    def _work(self) -> str:
        if self.refuse is not None:
            problem, self.refuse = self.refuse, None
            raise problem
        self.workspace.signing.require()
        return "signed"


def test_the_passphrase_is_asked_once_in_fifteen_minutes(workspace: Workspace, clinic: Clinic) -> None:
    first = Asked(workspace)
    assert first.shown.asks
    first.presenter.agree(PASSPHRASE)
    assert (first.ends, first.shown.finished) == (["signed"], True)
    second = Asked(workspace)
    assert not second.shown.asks
    second.presenter.agree()
    assert second.ends == ["signed"]
    clinic.clock.advance(minutes=16)
    assert Asked(workspace).shown.asks


def test_a_wrong_passphrase_is_told_and_costs_a_pause(workspace: Workspace) -> None:
    asked = Asked(workspace)
    while not asked.alarms.set:
        asked.presenter.agree("not the right words")
    assert isinstance(asked.shown.problem, WrongPassphraseError)
    asked.presenter.agree(PASSPHRASE)
    assert asked.ends == []


def test_leaving_does_nothing(workspace: Workspace) -> None:
    asked = Asked(workspace)
    asked.presenter.agree("")
    asked.presenter.drop()
    assert (asked.ends, asked.shown.finished) == (["dropped"], True)


def test_a_confirmation_that_ran_out_meanwhile_asks_again(workspace: Workspace) -> None:
    workspace.signing.confirm(PASSPHRASE)
    asked = Asked(workspace, PassphraseNeededError())
    asked.presenter.agree()
    assert (asked.shown.asks, asked.shown.busy, asked.ends) == (True, False, [])
    asked.presenter.agree(PASSPHRASE)
    assert asked.ends == ["signed"]


def test_an_act_that_fails_ends_the_dialog_and_is_told_by_its_screen(workspace: Workspace) -> None:
    asked = Asked(workspace, DiskFullError())
    asked.presenter.agree(PASSPHRASE)
    assert asked.shown.finished
    assert isinstance(asked.ends[0], DiskFullError)

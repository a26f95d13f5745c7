"""Long work goes on when its page is left: its end is told by the frame, and found when one comes back."""

from typing import Any

from pss_desktop.presenters.desk import Job
from pss_desktop.presenters.frame.shell import ShellPresenter
from pss_desktop.presenters.settings.bin import BinPresenter
from pss_desktop.presenters.settings.check import CheckPresenter
from pss_desktop.presenters.settings.key import NewKeyPresenter
from pss_desktop.presenters.settings.recovery import RecoveryPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.workspace import Workspace
from tests.fakes import FakeClock
from tests.presenters.hands import HandAlarms, HeldRunner
from tests.presenters.settings_pages import BinPage, CheckPage, NewKeyPage, RecoveryPage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, add_client


def test_the_report_of_a_check_waits_for_the_person(workspace: Workspace) -> None:
    runner, page = HeldRunner(), CheckPage()
    still = StillDesk(workspace, runner)
    presenter = CheckPresenter(still.desk)
    presenter.attach(page)
    presenter.check()
    presenter.close()
    runner.run_all()
    assert page.report is None
    assert still.shell.ended == ["check"]
    again = CheckPage()
    CheckPresenter(still.desk).attach(again)
    assert again.report is not None
    assert again.report.sound


def test_a_new_recovery_code_is_shown_again_until_it_was_typed_back(workspace: Workspace) -> None:
    still, page = StillDesk(workspace), NewKeyPage()
    presenter = NewKeyPresenter(still.desk)
    presenter.attach(page)
    presenter.rotate(PASSPHRASE)
    presenter.close()
    again = NewKeyPage()
    NewKeyPresenter(still.desk).attach(again)
    assert again.changed is not None
    recovery = RecoveryPresenter(still.desk)
    recovery.attach(RecoveryPage())
    recovery.check(again.changed.recovery_code)
    after = NewKeyPage()
    NewKeyPresenter(still.desk).attach(after)
    assert after.changed is None


def test_another_new_code_ends_the_one_that_came_with_the_key(workspace: Workspace) -> None:
    still = StillDesk(workspace)
    key = NewKeyPresenter(still.desk)
    key.attach(NewKeyPage())
    key.rotate(PASSPHRASE)
    recovery = RecoveryPresenter(still.desk)
    recovery.attach(RecoveryPage())
    recovery.make_new(PASSPHRASE)
    after = NewKeyPage()
    NewKeyPresenter(still.desk).attach(after)
    assert after.changed is None


def test_what_was_erased_is_told_on_coming_back_until_it_is_put_away(workspace: Workspace) -> None:
    client = add_client(workspace)
    workspace.clients.move_to_bin(client)
    still = StillDesk(workspace)
    presenter = BinPresenter(still.desk)
    presenter.attach(BinPage())
    presenter.ask_erase(client)
    presenter.erase(PASSPHRASE)
    presenter.close()
    page = BinPage()
    again = BinPresenter(still.desk)
    again.attach(page)
    assert page.erased is not None
    again.put_result_away()
    later = BinPage()
    last = BinPresenter(still.desk)
    last.attach(later)
    assert later.erased is None
    again.close()
    last.close()


class Frame:
    """A frame that remembers which screens and words it was shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.ended: list[str] = []

    def show_ended(self, word: str) -> None:
        self.ended.append(word)

    def show_person(self, preferences: Preferences) -> None:
        return None

    def come_forward(self) -> None:
        return None

    def command_names(self) -> tuple[Any, ...]:
        return ()

    def __getattr__(self, name: str) -> Any:
        if not name.startswith(("show_", "hide_")):
            raise AttributeError(name)
        return lambda *_, **__: self.shown.append(name)


def test_the_frame_says_that_work_ended_whose_screen_was_left(workspace: Workspace) -> None:
    runner, frame, ends, kept = HeldRunner(), Frame(), list[object](), list[object]()
    shell = ShellPresenter(
        workspace,
        runner=runner,
        alarms=HandAlarms(),
        clock=FakeClock(),
        lock=lambda: None,
        first=Place("settings", record="about"),
    )
    shell.attach(frame)
    runner.run_all()
    job = Job("back_up", workspace.safekeeping.back_up, done=ends.append, failed=_fail, keep=kept.append)
    shell.start_job(job)
    shell.go(Place("settings", record="lock"))
    runner.run_all()
    assert (ends, frame.ended) == ([], ["back_up"])
    assert len(kept) == 1
    shell.start_job(job)
    runner.run_all()
    assert len(ends) == 1
    assert frame.ended == ["back_up"]


def _fail(problem: object) -> None:
    raise AssertionError(problem)

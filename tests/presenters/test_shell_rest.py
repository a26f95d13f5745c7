"""What begins once the frame stands, whatever its first screen does."""

import pytest

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import PreferenceBook, Preferences
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HeldRunner
from tests.presenters.test_shell import Frame, FrameShown
from tests.services.clinic import Clinic, add_client


@pytest.fixture
def client(workspace: Workspace) -> ClientId:
    return add_client(workspace, "Juniper Vale")


def left_at_the_clients(frame: Frame, clinic: Clinic) -> Frame:
    """Locked and opened again."""
    frame.presenter.go(Place(Screen.CLIENTS))
    frame.presenter.lock_work()()
    return Frame(clinic.reopen(), clinic)


def test_a_first_screen_that_cannot_be_built_keeps_nothing_from_beginning(
    workspace: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise LookupError

    runner = HeldRunner()
    frame = Frame(workspace, clinic, runner)
    monkeypatch.setattr(frame.shown, "show_screen", broken)
    with pytest.raises(LookupError):
        runner.run_all()
    frame.let_painted()
    runner.run_all()
    assert frame.shown.search is not None
    assert frame.shown.exchange != []
    assert len(workspace.safekeeping.backups()) == 1


def test_in_a_frame_built_anew_there_is_a_search_though_its_screen_cannot_be_built(
    workspace: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise LookupError

    frame, again = Frame(workspace, clinic), FrameShown()
    monkeypatch.setattr(again, "show_screen", broken)
    with pytest.raises(LookupError):
        frame.presenter.show_anew(lambda: again)
    frame.let_painted()
    assert again.search is not None


def test_preferences_that_cannot_be_read_keep_nothing_from_beginning(
    workspace: Workspace, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = PreferenceBook.load
    asked: list[PreferenceBook] = []

    def damaged(book: PreferenceBook) -> Preferences:
        asked.append(book)
        if len(asked) == 1:
            raise VaultDamagedError("settings")
        return load(book)

    monkeypatch.setattr(PreferenceBook, "load", damaged)
    frame = Frame(workspace, clinic)
    assert frame.here == "today"
    assert isinstance(frame.shown.problems[0], VaultDamagedError)
    frame.let_painted()
    assert frame.shown.search is not None
    assert frame.shown.exchange != []


def test_what_needs_me_is_counted_also_where_one_is_elsewhere_after_an_unlock(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    again = left_at_the_clients(Frame(workspace, clinic), clinic)
    assert (again.here, again.shown.counts) == ("clients", [])
    again.let_painted()
    (count, *_) = again.shown.counts
    again.presenter.go(Place(Screen.TODAY))
    assert again.shown.counts[-1] == count > 0
    again.workspace.close()


def test_what_needs_me_is_counted_behind_whatever_the_person_does(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    frame = Frame(workspace, clinic)
    frame.presenter.go(Place(Screen.CLIENTS))
    frame.presenter.lock_work()()
    runner, workspace = HeldRunner(), clinic.reopen()
    again = Frame(workspace, clinic, runner)
    runner.run_all()
    again.let_painted()
    again.presenter.go(Place(Screen.CLIENT, to_hex(client)))
    runner.run_all()
    assert again.shown.counts != []
    workspace.close()


def test_the_number_stands_in_a_frame_built_anew(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    frame = Frame(workspace, clinic)
    frame.presenter.go(Place(Screen.CLIENT, to_hex(client)))
    again = FrameShown()
    frame.presenter.show_anew(lambda: again)
    assert again.counts == frame.shown.counts[-1:]

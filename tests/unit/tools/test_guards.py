"""The guards around every test notice what they are there for."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests import leftovers
from tests.isolation import ReachedOutError
from tests.skips import need_program

NOTHING: frozenset[str] = frozenset()


@pytest.mark.parametrize("host", ["plants.example", "192.0.2.7", "2001:db8::7"])
def test_no_test_reaches_another_machine(host: str) -> None:
    with pytest.raises(ReachedOutError):
        socket.create_connection((host, 443), timeout=0.1)


def test_a_datagram_does_not_leave_either() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender, pytest.raises(ReachedOutError):
        sender.sendto(b"seed", ("192.0.2.7", 9))


def test_this_machine_may_be_reached() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        assert client.getpeername() == server.getsockname()


def test_home_is_empty_and_inside_the_folder_of_the_test(home: Path, tmp_path: Path) -> None:
    assert Path.home() == home
    assert home.is_relative_to(tmp_path)
    assert Path(os.environ["XDG_DATA_HOME"]).is_relative_to(home)


def test_a_thread_that_goes_on_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "_GRACE", 0.01)
    before = leftovers.take_stock()
    over = threading.Event()
    thread = threading.Thread(target=over.wait, name="watering")
    thread.start()
    try:
        assert leftovers.find(before, NOTHING) == ["thread watering"]
    finally:
        over.set()
        thread.join()
    assert leftovers.find(before, NOTHING) == []


def test_a_missing_program_skips_the_test_aloud() -> None:
    with pytest.raises(pytest.skip.Exception, match="this machine: the program no-such-plant is missing"):
        need_program("no-such-plant")


@pytest.mark.parametrize(
    "asks", ["datetime.datetime.now()", "time.time()", "time.time_ns()", "time.localtime()", "time.gmtime()"]
)
def test_no_module_asks_the_computer_what_time_it_is(asks: str) -> None:
    module = asks.partition(".")[0]
    ruff = [sys.executable, "-m", "ruff", "check", "--select=TID251", "--no-cache"]
    checked = subprocess.run(
        [*ruff, "--stdin-filename=pss_desktop/services/garden.py", "-"],
        input=f"import {module}\n\n{asks}\n",
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Ask the Clock that is handed in" in checked.stdout

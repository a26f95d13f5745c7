"""R22: bundles go by folders without a socket; only a mailbox that somebody set up opens one."""

import re
import sys
from pathlib import Path

from tests.servers.running import free_port
from tests.torture.rig.children import ROOT
from tests.torture.rig.faults import need_strace, trace_calls


def sockets(folder: Path, *ports: int) -> list[str]:
    """The calls that made a socket which can leave this computer, during one exchange."""
    command = [sys.executable, "-m", "tests.torture.exchange_child", str(folder), *map(str, ports)]
    env = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(folder), "TMPDIR": str(folder)}
    log = trace_calls(command, calls=("socket", "connect", "bind"), log=folder / "calls", env=env)
    assert (folder / "said").read_text() == f"sent 1 fetched 1 problems {len(ports)}"
    made = [line for line in log.splitlines() if "socket(" in line]
    return [line for line in made if not re.search(r"socket\(AF_(UNIX|LOCAL),", line)]


def test_an_exchange_by_a_folder_opens_no_socket(tmp_path: Path) -> None:
    need_strace()
    assert sockets(tmp_path) == []


def test_a_mailbox_that_was_set_up_is_the_one_thing_that_opens_one(tmp_path: Path) -> None:
    need_strace()
    port = free_port()
    assert sockets(tmp_path, port)

"""A door before a server that is shut in the middle of what goes through it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.servers.running import HOST


class Cutter:
    """Passes *passes* bytes in all, both ways together, then drops every line, and takes none any more."""

    def __init__(self, target: int, passes: int) -> None:
        self._target = target
        self._left = passes
        self._guard = threading.Lock()
        self._lines: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._door = socket.create_server((HOST, 0))
        self.port = int(self._door.getsockname()[1])
        self.cut = threading.Event()
        self._start(self._let_in)

    def close(self) -> None:
        self._drop()
        for thread in self._threads:
            thread.join()

    def _start(self, work: object, *arguments: object) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _let_in(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._door.accept()
                if self.cut.is_set():
                    line.close()
                    return
                server = socket.create_connection((HOST, self._target))
                self._lines += [line, server]
                self._start(self._pass, line, server)
                self._start(self._pass, server, line)

    def _pass(self, source: socket.socket, to: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(4096):
                with self._guard:
                    piece = piece[: self._left]
                    self._left -= len(piece)
                to.sendall(piece)
                if not self._left:
                    self._drop()
                    return
        for one in (source, to):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _drop(self) -> None:
        self.cut.set()
        for line in (self._door, *self._lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()


@contextmanager
def cutting(target: int, passes: int) -> Iterator[Cutter]:
    """A door to the server on port *target*."""
    door = Cutter(target, passes)
    try:
        yield door
    finally:
        door.close()

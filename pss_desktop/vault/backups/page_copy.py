"""A consistent copy of the open database, page by page, while other statements run between the slices.

SQLite's backup loop is one call that does not return before it is done. It runs on a thread of its own
here, which takes a step only while the thread that asked waits for it, so the connection is never used by
both at once.
"""

import threading
from pathlib import Path

from pss_desktop.domain.errors import CancelledError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.atomic import fsync_file
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.slices import Slices

PAGES_A_SLICE = 256
COPYING = "copying"


def copy_database(source: Connection, target: Path, key: bytes) -> Slices[None]:
    """Copy the database into a new file under *key*; what is written meanwhile through *source* is in it too.

    Raises DiskFullError and other StorageErrors; whoever asked removes what was written until then.
    """
    copy = open_connection(target, key, create=True)
    try:
        # A half copy is thrown away, so it needs no journal; it is made durable once, when it is whole.
        copy.rows("PRAGMA journal_mode = OFF")
        copy.rows("PRAGMA synchronous = OFF")
        yield from _steps(source, copy)
    finally:
        copy.close()
    fsync_file(target)


def _steps(source: Connection, copy: Connection) -> Slices[None]:
    stepper = _Stepper(source, copy)
    try:
        while (progress := stepper.step()) is not None:
            yield progress
    finally:
        stepper.stop()


class _Stepper:
    """The copying thread, which stands still between two calls of :meth:`step`."""

    def __init__(self, source: Connection, copy: Connection) -> None:
        self._source = source
        self._copy = copy
        self._may_go = threading.Semaphore(0)
        self._stands = threading.Semaphore(0)
        self._progress: Progress | None = None
        self._problem: BaseException | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="page-copy", daemon=True)
        self._thread.start()

    def step(self) -> Progress | None:
        """Copy one slice; None when all pages are there."""
        self._progress = None
        self._may_go.release()
        self._stands.acquire()
        if self._problem is not None:
            raise self._problem
        return self._progress

    def stop(self) -> None:
        """End the thread, wherever it stands."""
        self._stopping = True
        self._may_go.release()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._wait()
            self._source.copy_to(self._copy, pages=PAGES_A_SLICE, told=self._told)
        except BaseException as problem:  # noqa: BLE001 it is raised where the copy is awaited
            self._problem = problem
        finally:
            self._stands.release()

    def _told(self, left: int, total: int) -> None:
        self._progress = Progress(total - left, total, COPYING)
        self._stands.release()
        self._wait()

    def _wait(self) -> None:
        self._may_go.acquire()
        if self._stopping:
            raise CancelledError

"""R25: a stick that is pulled out while a bundle is written; what is under its final name verifies."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pss_desktop.domain.exchange_errors import MailboxError
from pss_desktop.sync.mailboxes.folder import FolderMailbox
from tests.torture.rig.loop_disk import LoopDisk, loop_disk

BYTES = hashlib.shake_256(b"willow").digest(200_000)
NAME = "00112233445566aa.pssb"
_PIECE = 4096


class Puller:
    """Stands before the calls that change a disk, and pulls the stick out before the *last* of them."""

    def __init__(self, disk: LoopDisk, last: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self._disk = disk
        self._left = last
        self._write = os.write
        self.pulled = False
        monkeypatch.setattr(os, "write", self._short_write)
        for name in ("fsync", "open", "read"):
            monkeypatch.setattr(os, name, self._counted(getattr(os, name)))
        monkeypatch.setattr(Path, "rename", self._counted(Path.rename))

    def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            self.pulled = True
            self._disk.cut_power()

    def _short_write(self, number: int, data: memoryview) -> int:
        self._count()
        return self._write(number, data[:_PIECE])

    def _counted(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            self._count()
            return real(*arguments, **named)

        return call


def test_a_stick_that_is_pulled_out_holds_no_half_bundle(
    tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    source = tmp_path / "outbox.pssb"
    source.write_bytes(BYTES)
    whole = 0
    with loop_disk(tmp_path, mebibytes=16) as disk:
        disk.unplug()
        for point in range(1, amount(50, 400) + 1):
            disk.plug_in()
            final = disk.folder / NAME
            final.unlink(missing_ok=True)
            with pytest.MonkeyPatch.context() as monkeypatch:
                puller = Puller(disk, 1 + point * 70 // amount(50, 400), monkeypatch)
                try:
                    FolderMailbox(disk.folder).put_new(NAME, source.read_bytes())
                except MailboxError:
                    assert puller.pulled
            disk.unplug()
            disk.plug_in()
            assert source.read_bytes() == BYTES
            if final.exists():
                assert FolderMailbox(disk.folder).get(NAME) == BYTES
                whole += 1
            else:
                FolderMailbox(disk.folder).put_new(NAME, BYTES)
                assert FolderMailbox(disk.folder).get(NAME) == BYTES
            disk.unplug()
    assert whole < amount(50, 400)

"""How much room there is, also for what does not exist yet."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.files.space import free_bytes


def test_room_is_told_where_a_vault_will_be(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "vaults" / "not" / "yet") > 0


def test_a_disk_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise OSError(5, "said")

    monkeypatch.setattr("shutil.disk_usage", broken)

    with pytest.raises(StorageFailedError):
        free_bytes(tmp_path)

"""What was chosen for the window is kept; a damaged file means the defaults."""

from pathlib import Path

import pytest

from pss_desktop.desktop.app_settings import AppSettings, Scheme, SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "data" / "settings.json")


def test_what_was_chosen_is_there_at_the_next_start(file: SettingsFile) -> None:
    chosen = AppSettings(language="ar", text_percent=150, scheme=Scheme.DARK)

    file.save(chosen)

    assert file.load() == chosen


def test_the_first_start_has_the_defaults(file: SettingsFile) -> None:
    assert file.load() == AppSettings(language="", text_percent=100, scheme=Scheme.SYSTEM)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\xff",
        b"[]",
        b"{",
        b'{"language": 3, "text_percent": "big", "scheme": 1}',
        b'{"scheme": "neon"}',
        b"[" * 60_000,
    ],
)
def test_a_damaged_file_means_the_defaults(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damaged)

    assert SettingsFile(path).load() == AppSettings()


def test_a_folder_in_its_place_means_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == AppSettings()


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (175, 175), (900, 200)])
def test_text_stays_within_the_sizes_the_screens_are_made_for(asked: int, given: int) -> None:
    assert AppSettings().with_text(asked).text_percent == given

"""Language, text size and colours: in force at once, kept for the next start."""

from pathlib import Path

import pytest

from pss_desktop.desktop.app_settings import AppSettings, Scheme, SettingsFile
from pss_desktop.presenters.entrance.appearance import Appearance


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def test_a_choice_is_applied_and_kept(file: SettingsFile) -> None:
    applied = list[AppSettings]()
    appearance = Appearance(file, AppSettings(), applied.append)
    appearance.set_language("ar")
    appearance.set_text(150)
    appearance.set_scheme(Scheme.DARK)
    wanted = AppSettings("ar", 150, Scheme.DARK)
    assert applied[-1] == appearance.settings == file.load() == wanted


def test_text_is_never_drawn_smaller_than_100_nor_larger_than_200(file: SettingsFile) -> None:
    appearance = Appearance(file, AppSettings(), lambda _: None)
    appearance.set_text(300)
    assert appearance.settings.text_percent == 200
    appearance.set_text(20)
    assert appearance.settings.text_percent == 100


def test_choosing_what_is_chosen_already_does_nothing(file: SettingsFile) -> None:
    applied = list[AppSettings]()
    Appearance(file, AppSettings(), applied.append).set_text(100)
    assert applied == []


def test_a_choice_that_cannot_be_kept_stays_in_force_and_says_so(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("a file where a folder should be")
    applied = list[AppSettings]()
    appearance = Appearance(SettingsFile(in_the_way / "settings.json"), AppSettings(), applied.append)
    appearance.set_text(125)
    assert applied == [AppSettings(text_percent=125)]
    assert appearance.problem is not None

"""Language, text size and colours: seen at once, kept after that."""

from pathlib import Path

import pytest

from pss_desktop.desktop.app_settings import AppSettings, Scheme, SettingsFile
from pss_desktop.domain.errors import DiskFullError, PssError
from pss_desktop.presenters.appearance import AppearancePresenter
from pss_desktop.presenters.runner import InlineRunner


class Page:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.settings = AppSettings()
        self.problem: PssError | None = None

    def show(self, settings: AppSettings) -> None:
        self.settings = settings

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem


class FullDisk:
    """Keeps nothing."""

    def save(self, settings: AppSettings) -> None:
        raise DiskFullError


@pytest.fixture
def book(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def test_a_choice_is_applied_shown_and_kept(book: SettingsFile) -> None:
    applied, page = list[AppSettings](), Page()
    presenter = AppearancePresenter(AppSettings(), book, InlineRunner(), apply=applied.append)
    presenter.attach(page)
    presenter.choose_language("ar")
    presenter.choose_text(150)
    presenter.choose_scheme(Scheme.DARK)
    wanted = AppSettings("ar", 150, Scheme.DARK)
    assert applied[-1] == page.settings == book.load() == wanted


def test_text_is_never_drawn_smaller_than_100_nor_larger_than_200(book: SettingsFile) -> None:
    presenter = AppearancePresenter(AppSettings(), book, InlineRunner(), apply=lambda _: None)
    presenter.choose_text(300)
    assert presenter.settings.text_percent == 200
    presenter.choose_text(20)
    assert presenter.settings.text_percent == 100


def test_choosing_what_is_chosen_already_does_nothing(book: SettingsFile) -> None:
    applied = list[AppSettings]()
    AppearancePresenter(AppSettings(), book, InlineRunner(), apply=applied.append).choose_text(100)
    assert applied == []


def test_a_choice_that_cannot_be_kept_stays_in_force_and_says_so() -> None:
    page = Page()
    presenter = AppearancePresenter(AppSettings(), FullDisk(), InlineRunner(), apply=lambda _: None)
    presenter.attach(page)
    presenter.choose_text(125)
    assert page.settings.text_percent == 125
    assert isinstance(page.problem, DiskFullError)


def test_a_page_that_was_replaced_is_not_told_any_more(book: SettingsFile) -> None:
    old, new = Page(), Page()
    presenter = AppearancePresenter(AppSettings(), book, InlineRunner(), apply=lambda _: None)
    presenter.attach(old)
    presenter.attach(new)
    presenter.detach(old)
    presenter.choose_text(125)
    assert (old.settings.text_percent, new.settings.text_percent) == (100, 125)

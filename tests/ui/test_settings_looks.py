"""Every page of the settings in each form of the window: whole, named, translated."""

from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget

from pss_desktop.presenters.settings.settings import Group
from pss_desktop.services.versions import COMPONENTS, OWN_LICENCE
from pss_desktop.ui.screens.entrance.first_run_passphrase import WordTile
from pss_desktop.ui.screens.settings.about import AboutPage
from pss_desktop.ui.theme.theme import Scheme, Theme
from tests.ui.plain_words import nameless, plain_words
from tests.ui.pseudo import PseudoTranslator, RightToLeftPseudoTranslator, spoken
from tests.ui.seen import SettingsSeen
from tests.ui.settings_shown import LOW, WIDE, Settings, clinic, settings, workspace

__all__ = ["clinic", "settings", "workspace"]

EVERY = pytest.mark.parametrize("group", list(Group))
LARGE = (1290, 712)
"""The room inside the frame at 1366x768 with text of 200 %."""

FACTS: Final = frozenset(
    {"pss desktop", "SQLCipher", "Python", "community", "openssl", OWN_LICENCE, "English", "العربية"}
    | {part.name for part in COMPONENTS}
    | {part.licence for part in COMPONENTS}
    | {"Fern Riverbend"}
)


def too_wide(seen: SettingsSeen) -> list[str]:
    """The scrolled parts whose content is wider than its room: they never scroll sideways."""
    found = []
    for area in seen.root.findChildren(QScrollArea):
        content = area.widget()
        if content is not None and area.isVisibleTo(seen.root) and content.width() > area.viewport().width():
            found.append(f"{type(content).__name__} {content.width()} in {area.viewport().width()}")
    return found


def is_painted(picture: QImage) -> bool:
    """Whether there is more than one colour on it."""
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }
    return len(colours) > 4


@EVERY
@pytest.mark.parametrize("size", [WIDE, LOW])
def test_every_page_fits_its_room(settings: Settings, group: Group, size: tuple[int, int]) -> None:
    seen = settings.open(group, size)
    smallest = seen.root.minimumSizeHint()
    assert smallest.width() <= size[0]
    assert smallest.height() <= size[1]
    assert too_wide(seen) == []
    assert is_painted(seen.root.grab().toImage())


@EVERY
def test_every_page_fits_with_text_of_200_per_cent(settings: Settings, group: Group, look: Theme) -> None:
    look.set_scale(2.0)
    seen = settings.open(group, LARGE)
    smallest = seen.root.minimumSizeHint()
    assert smallest.width() <= LARGE[0]
    assert smallest.height() <= LARGE[1]
    assert too_wide(seen) == []


@EVERY
def test_every_page_mirrors_and_fits(settings: Settings, group: Group) -> None:
    with spoken(RightToLeftPseudoTranslator(), Qt.LayoutDirection.RightToLeft):
        seen = settings.open(group, LOW)
        assert seen.root.minimumSizeHint().width() <= LOW[0]
        assert too_wide(seen) == []
        page = seen.screen.page
        assert page is not None
        middle = page.mapTo(seen.root, page.rect().center()).x()
        listed = seen.screen.list.mapTo(seen.root, seen.screen.list.rect().center()).x()
        assert listed > middle


@EVERY
def test_every_page_is_painted_in_the_dark(settings: Settings, group: Group, look: Theme) -> None:
    look.set_scheme(Scheme.DARK)
    picture = settings.open(group).root.grab().toImage()
    assert is_painted(picture)


@EVERY
def test_every_word_comes_through_the_translator(settings: Settings, group: Group) -> None:
    with spoken(PseudoTranslator(), Qt.LayoutDirection.LeftToRight):
        seen = settings.open(group)
        facts = FACTS
        if group is Group.PASSPHRASE:
            facts = FACTS | word_tiles(seen)
        if group is Group.ABOUT:
            facts = FACTS | version_numbers(seen)
        assert plain_words(seen.root, facts) == []


@EVERY
def test_every_control_has_a_name(settings: Settings, group: Group) -> None:
    assert nameless(settings.open(group).root) == []


@EVERY
def test_every_page_is_reached_by_tab(settings: Settings, group: Group, qapp: QApplication) -> None:
    seen = settings.open(group)
    met: set[QWidget] = set()
    while (widget := qapp.focusWidget()) is not None and widget not in met:
        met.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert names_of(with_keyboard(seen)) <= names_of(met)


def with_keyboard(seen: SettingsSeen) -> set[QWidget]:
    """What Tab must reach: of radio buttons, only the chosen one of each group."""
    page = seen.screen.page
    assert page is not None
    return {
        one
        for one in page.findChildren(QWidget)
        if one.isVisibleTo(seen.root)
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(one, QRadioButton) and not one.isChecked())
    }


def names_of(widgets: set[QWidget]) -> set[str]:
    return {f"{type(one).__name__} {one.accessibleName()} {getattr(one, 'text', str)()}" for one in widgets}


def word_tiles(seen: SettingsSeen) -> frozenset[str]:
    """The offered words are of the word list's language."""
    return frozenset(tile.word for tile in seen.root.findChildren(WordTile))


def version_numbers(seen: SettingsSeen) -> frozenset[str]:
    return frozenset(seen.page(AboutPage).versions().split())


@EVERY
def test_tab_walks_in_reading_order(settings: Settings, group: Group) -> None:
    seen = settings.open(group)
    page = seen.screen.page
    assert page is not None
    met, part = [], page.nextInFocusChain()
    while part is not None and part is not page:
        if page.isAncestorOf(part) and part in with_keyboard(seen):
            met.append(part.mapTo(page, part.rect().center()))
        part = part.nextInFocusChain()
    half_a_row = 18
    assert all(after.y() >= before.y() - half_a_row for before, after in pairwise(met))

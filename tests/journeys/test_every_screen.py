"""Every screen of the program in every form of its window: whole, named, translated."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from pss_desktop.ui.screens.entrance.first_run_passphrase import WordTile
from pss_desktop.ui.screens.entrance.recovery_sheet import CodeSheet
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault
from tests.pages import Program
from tests.ui.plain_words import nameless, plain_words, without_isolated
from tests.ui.pseudo import PseudoTranslator, RightToLeftPseudoTranslator, is_pseudo, spoken
from tests.walk import walk_first_run, walk_vault
from tests.walks.stop import Stop

DESIGN, LOW = QSize(1366, 768), QSize(1024, 600)
Walk = Callable[[Program], Iterator[Stop]]
Check = Callable[[QWidget], list[str]]
_LAYING_OUT_MS: Final = 20
_SETTLING_MS: Final = 200

FACTS: Final = frozenset(
    {ENGLISH.person, ENGLISH.vault, *ENGLISH.names, "pss desktop", "English", "العربية"}
    | {"SQLCipher", "Python", "community", "openssl"}
)


WRITTEN: Final = frozenset(
    {words for note in ENGLISH.notes for words in note.values()}
    | {ENGLISH.draft, ENGLISH.contact_words, ENGLISH.contact_times, "not the right words"}
)
# Dates as the computer writes them, client codes, the word between two languages, which stand isolated.
_FACTS: Final = re.compile(
    r"\w+day, \d{1,2} \w+ \d{4}"
    r"|\d{1,2} \w{3} \d{4}(, \d\d:\d\d)?"
    r"|[A-Z]\d-\d{3}"
    r"|and"
)


def untranslated(root: QWidget) -> list[str]:
    """Words that no translator gave: neither facts of the caseload nor dates, codes and chosen words."""
    made = {one.accessibleName() for kind in (WordTile, CodeSheet) for one in root.findChildren(kind)}
    return [
        words
        for words in plain_words(root, FACTS)
        if words not in made and not _is_fact(words) and not all(map(_is_fact, words.split("  ·  ")))
    ]


def _is_fact(words: str) -> bool:
    bare = without_isolated(words).strip()
    return not bare or is_pseudo(bare) or bare in WRITTEN | FACTS or _FACTS.fullmatch(bare) is not None


def walks(computer: Computer) -> Iterator[tuple[str, Walk]]:
    """The way through the first run, then the way through a vault with a caseload."""
    yield "new", lambda program: walk_first_run(program, ENGLISH)
    computer.stop()
    computer.root = computer.root.with_name("filled")
    passphrase = build_vault(computer.root, ENGLISH, computer.clock)
    yield "filled", lambda program: walk_vault(program, ENGLISH, passphrase)


def everywhere(computer: Computer, *looks: tuple[QSize, Check]) -> list[str]:
    """What is found on every screen and every dialog, each with its name, at each size by its check."""
    found: list[str] = []
    for _, walk in walks(computer):
        program = computer.start(size=looks[0][0])
        for stop in walk(program):
            root = stop.dialog or program.window.face
            assert root is not None
            for size, check in looks:
                _resized(program, size)
                found += [f"{stop.name}: {problem}" for problem in _settled(check, root)]
            _resized(program, looks[0][0])
    return found


def _resized(program: Program, size: QSize) -> None:
    """Give the window that *size*, unless it has it, and let it lay itself out."""
    if program.window.size() != size:
        program.window.resize(size)
        QTest.qWait(_LAYING_OUT_MS)


def _settled(check: Check, root: QWidget) -> list[str]:
    """What *check* finds, once more after a while if it finds something: a scroll bar may just be coming."""
    found = check(root)
    if found:
        QTest.qWait(_SETTLING_MS)
        found = check(root)
    return found


@contextmanager
def speaking(computer: Computer, voice: PseudoTranslator, direction: Qt.LayoutDirection) -> Iterator[None]:
    """Programs that start while the block runs speak with that voice."""
    computer.voice, computer.direction = voice, direction
    with spoken(voice, direction):
        yield
        computer.stop()


def too_large(size: QSize) -> Check:
    """Finds screens that need more room than the window has, and pages that would scroll sideways."""

    def check(root: QWidget) -> list[str]:
        smallest = root.minimumSizeHint()
        found = []
        if smallest.width() > size.width() or smallest.height() > size.height():
            found.append(f"needs {smallest.width()} x {smallest.height()}")
        if root.window().width() > size.width() or root.window().height() > size.height():
            found.append(f"grew to {root.window().width()} x {root.window().height()}")
        for area in root.findChildren(QScrollArea):
            page = area.widget()
            if page is not None and area.isVisibleTo(root) and page.width() > area.viewport().width():
                found.append(f"{type(page).__name__} is {page.width()} wide in {area.viewport().width()}")
        return found

    return check


def squeezed(root: QWidget) -> list[str]:
    """Buttons that are lower than their words need: the page had no room and cut what it shows."""
    return [
        f"{button.text() or button.accessibleName()} is {button.height()} high"
        for button in root.findChildren(QAbstractButton)
        if button.isVisibleTo(root) and button.height() < button.minimumSizeHint().height()
    ]


def both(*checks: Check) -> Check:
    """Finds whatever any of them finds."""
    return lambda root: [problem for check in checks for problem in check(root)]


def test_every_screen_fits_each_window_and_every_control_has_a_name(computer: Computer) -> None:
    usual = DESIGN, both(too_large(DESIGN), nameless)
    assert everywhere(computer, (LOW, too_large(LOW)), usual) == []


def test_every_screen_fits_with_text_of_200_per_cent(computer: Computer) -> None:
    computer.text_percent = 200
    assert everywhere(computer, (DESIGN, both(too_large(DESIGN), squeezed))) == []


def test_every_word_comes_from_the_translator(computer: Computer) -> None:
    with speaking(computer, PseudoTranslator(), Qt.LayoutDirection.LeftToRight):
        assert everywhere(computer, (DESIGN, untranslated)) == []


def test_every_screen_mirrors_and_fits(computer: Computer) -> None:
    with speaking(computer, RightToLeftPseudoTranslator(), Qt.LayoutDirection.RightToLeft):
        assert everywhere(computer, (LOW, too_large(LOW))) == []

"""The sheet with the recovery code, the folder dialog, and the keys on F1."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSettings, Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.locale.moments import whole_day
from pss_desktop.ui.screens.entrance.recovery_sheet import CodeSheet, code_document, print_code
from pss_desktop.ui.screens.frame.shortcuts import ShortcutsDialog
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.words.settings import act_words
from pss_desktop.ui.theme.theme import Theme
from tests.fakes import NOON
from tests.ui.plain_words import nameless, plain_words
from tests.ui.pseudo import PseudoTranslator, spoken
from tests.ui.waiting import wait_until

CODE = "7KQ2-M4XD-9T3B-HW6R-5CVE-8YNP-2ZJG-A4F7-K"
SOURCE = Path(__file__).parents[2] / "pss_desktop"
NO_ACTS = {
    "drawing.png",
    "erasures.lately",
    "exchange.alone",
    "exchange.hidden",
    "mailboxes.local",
    "people.json",
    "practice.unfinished",
    "programme.asked_too_early",
    "programme.erasers",
    "vault.hdr",
}
"""Names of files and settings that look like acts."""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    QApplication.processEvents()


# The code, on the screen and on paper


def test_the_code_is_shown_in_groups_that_wrap(qtbot: QtBot) -> None:
    sheet = CodeSheet(CODE)
    qtbot.addWidget(sheet)
    assert sheet.heightForWidth(300) > sheet.heightForWidth(600)
    assert sheet.minimumSizeHint().width() < 300


def test_a_screen_reader_spells_the_code(qtbot: QtBot) -> None:
    sheet = CodeSheet(CODE)
    qtbot.addWidget(sheet)
    assert sheet.accessibleName().startswith("7 K Q 2, M 4 X D")


def test_the_code_runs_from_the_left_in_every_language(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sheet = CodeSheet(CODE)
    qtbot.addWidget(sheet)
    assert sheet.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_paper_holds_every_group_and_for_which_vault_it_is() -> None:
    printed = code_document(vault="Rowan <b>clinic</b>", code=CODE).toPlainText()
    assert f"printed on {whole_day(NOON)}" in printed
    for group in CODE.split("-"):
        assert group in printed
    assert "Rowan <b>clinic</b>" in printed
    assert "Keep it away from the computer" in printed


def test_the_paper_fits_one_page() -> None:
    document: QTextDocument = code_document(vault="Rowan clinic", code=CODE)
    document.setPageSize(document.size().boundedTo(document.size()))
    document.setTextWidth(500)
    assert document.size().height() < 700


def test_printing_never_writes_a_file(window: QWidget) -> None:
    dialog = print_code(window, vault="Rowan clinic", code=CODE, printed=lambda: None)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()


# Pointing at a folder


def test_the_folder_dialog_is_our_own_and_knows_no_past(window: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = choose_folder(window, "Where?", "Here", chosen.append)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.history() == [QDir.homePath()]
    dialog.fileSelected.emit(str(tmp_path))
    assert chosen == [tmp_path]
    dialog.reject()


def test_the_folder_dialog_leaves_nothing_behind(window: QWidget, tmp_path: Path) -> None:
    dialog = choose_folder(window, "Where?", "Here", lambda _: None)
    dialog.setDirectory(str(tmp_path))
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.accept()
    wait_until(lambda: bool(gone))
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert [key for key in kept.allKeys() if key.startswith("FileDialog")] == []


# F1


def test_the_keys_fit_every_window(window: QWidget, look: Theme) -> None:
    dialog = ShortcutsDialog(window)
    dialog.open()
    assert dialog.height() <= window.height()
    dialog.close()
    look.set_scale(2.0)
    window.resize(1366, 768)
    large = ShortcutsDialog(window)
    large.open()
    assert large.height() <= window.height()


def test_escape_closes_the_list_of_keys(window: QWidget) -> None:
    dialog = ShortcutsDialog(window)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keys_are_spoken_and_translated(window: QWidget) -> None:
    with spoken(PseudoTranslator(), Qt.LayoutDirection.LeftToRight):
        dialog = ShortcutsDialog(window)
        dialog.open()
        keys = frozenset(
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in ("Ctrl+K", "Ctrl+N", "Ctrl+L", "Alt+Left", "Ctrl+Z", "Esc", "F1", "Ctrl+1", "Ctrl+2")
        )
        assert plain_words(dialog, keys | {"Enter", "Ctrl+Enter"}) == []
        assert nameless(dialog) == []
        assert len(dialog.spoken) > 10


# What the log says


def test_every_act_that_is_audited_has_words() -> None:
    noted = re.compile(r'"([a-z_]+\.[a-z_]+)"')
    acts = {
        act
        for folder in ("vault", "services")
        for path in (SOURCE / folder).rglob("*.py")
        for act in noted.findall(path.read_text(encoding="utf-8"))
    } - NO_ACTS
    assert {"client.viewed", "bundle.sealed", "consent.overridden"} <= acts
    assert [act for act in sorted(acts) if act_words(act) == act] == []

"""The first window waits for its own screen alone; what opens a vault is loaded behind it."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.desktop.paths import DataPaths
from tests.caseload import ENGLISH
from tests.fakes import FakeClock
from tests.journeys.conftest import build_vault

_UNTIL_PAINTED: Final = """
import json, linecache, sys
from pss_desktop.ui.qt import load_qt
load_qt()
from PySide6 import QtGui, QtWidgets
from pss_desktop.app import House, make_application
from pss_desktop.desktop.arguments import Arguments

application = make_application()
house = House(application, Arguments(sys.argv[1], "en"))

def painted():
    print(json.dumps({
        "names": sorted({*sys.modules, *vars(QtGui), *vars(QtWidgets)}),
        "sources": [file for file in linecache.cache if "pss_desktop" in file],
    }), flush=True)
    house.runner.stop()
    application.exit(0)

house.window.painted.disconnect()
house.window.painted.connect(painted)
house.open()
sys.exit(application.exec())
"""
_BEHIND_IT: Final = """
import json, pkgutil, sys, threading
from PySide6 import QtCore, QtGui, QtWidgets
import pss_desktop
from pss_desktop.app import House, make_application
from pss_desktop.desktop.arguments import Arguments
from pss_desktop.ui.late_loading import LateLoading, load_beneath

application = make_application()
house = House(application, Arguments(sys.argv[1], "en"))
elsewhere = []

def executed(event, details):
    if event == "exec" and threading.current_thread() is not threading.main_thread():
        elsewhere.append(details[0].co_filename.replace("\\\\", "/"))

def done():
    named = (one.name for one in pkgutil.walk_packages(pss_desktop.__path__, "pss_desktop."))
    print(json.dumps({
        "elsewhere": elsewhere,
        "not loaded": [name for name in named if name not in sys.modules],
        "left": load_beneath(),
        "not made": [name for module in (QtCore, QtGui, QtWidgets) for name in dir(module)
                     if name not in vars(module)],
    }), flush=True)
    house.runner.stop()
    application.exit(0)

sys.addaudithook(executed)
LateLoading(house.runner, house.alarms, done).start()
sys.exit(application.exec())
"""
_ROWS_PAINTED: Final = """
from PySide6 import QtGui
from pss_desktop.app import make_application
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.theme import install_theme
from pss_desktop.ui.widgets.rows import RowList, RowWords

application = make_application()
install_theme(application)
rows = RowList("What needs me")
rows.show_rows([RowWords(1, "A call", risk=Risk.HIGH), RowWords(2, "A note", "unsigned", deed="Go on")])
rows.show()
application.processEvents()
print(rows.isVisible(), "QGradient" in vars(QtGui))
"""
NOT_YET: Final = (
    "_hashlib",
    "cryptography",
    "sqlcipher3",
    "msgspec",
    "pss_desktop.services.entrance.unlocking",
    "pss_desktop.services.workspace",
    "pss_desktop.vault.database.connection",
    "pypdfium2",
    "pss_desktop.presenters.frame.shell",
    "pss_desktop.ui.screens.frame.shell",
    "pss_desktop.ui.screens.entrance.restore",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "pss_desktop.desktop.reports",
    "pss_desktop.ui.screens.entrance.refused",
)
# What a person who has a vault does without.
NOT_TO_UNLOCK: Final = (
    "pss_desktop.ui.screens.entrance.appearance",
    "pss_desktop.ui.screens.parts.dialog",
    "pss_desktop.ui.texts",
    "pss_desktop.ui.widgets.ring",
)
# Qt's classes become Python's when they are first named; a style, and every kind of widget, cost 10 ms each.
NO_CLASS_YET: Final = ("QStyle", "QStyledItemDelegate", "QTabWidget", "QMdiArea", "QGradient", "QImage")
MOST_MODULES: Final = 86
"""Each of our own takes about a millisecond of the first window."""

Told = Mapping[str, list[str]]


@pytest.fixture(scope="module")
def behind(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What was loaded behind the first window of a first run, and by which thread."""
    told: Told = json.loads(said_by(_BEHIND_IT, str(tmp_path_factory.mktemp("behind"))))
    return told


def said_by(script: str, *arguments: str) -> str:
    """What *script* writes as a program of its own, without a display."""
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    ).stdout


def at_first_paint(data: Path) -> Told:
    told: Told = json.loads(said_by(_UNTIL_PAINTED, str(data)).splitlines()[-1])
    return told


def loaded_at_first_paint(data: Path) -> set[str]:
    return set(at_first_paint(data)["names"])


def is_of_the_window(file: str) -> bool:
    """Whether *file* holds code of the window's; what stands in a folder's face is a sentence."""
    if "/pss_desktop/ui/" not in file:
        return False
    face = file.endswith("/__init__.py")
    return not face or len(ast.parse(Path(file).read_text(encoding="utf-8")).body) > 1


def test_the_unlock_screen_loads_no_cipher_no_database_and_no_other_screen(tmp_path: Path) -> None:
    build_vault(DataPaths.under(tmp_path).root, ENGLISH, FakeClock())
    loaded = loaded_at_first_paint(tmp_path)
    assert "pss_desktop.ui.screens.entrance.unlock" in loaded
    assert [name for name in (*NOT_YET, *NOT_TO_UNLOCK, *NO_CLASS_YET) if name in loaded] == []
    assert len([name for name in loaded if name.startswith("pss_desktop.")]) <= MOST_MODULES


def test_no_source_text_is_read_to_load_a_module(tmp_path: Path) -> None:
    assert at_first_paint(tmp_path)["sources"] == []


def test_all_that_an_open_vault_needs_is_loaded_behind_the_first_window(behind: Told) -> None:
    layers = tuple(f"pss_desktop.{layer}." for layer in ("crypto", "domain", "journal", "services", "vault"))
    assert [name for name in behind["not loaded"] if name.startswith(layers)] == []
    assert behind["left"] == []
    assert "pss_desktop.ui.screens.frame.shell" not in behind["not loaded"]


def test_no_thread_but_the_windows_loads_what_uses_qt(behind: Told) -> None:
    """Two threads that ask PySide for a class of Qt's at once end the process."""
    files = behind["elsewhere"]
    assert any(file.endswith("pss_desktop/services/entrance/unlocking.py") for file in files)
    assert [file for file in files if "/PySide6/" in file or is_of_the_window(file)] == []
    assert behind["not made"] == []


def test_the_first_run_loads_no_cipher_and_no_database_either(tmp_path: Path) -> None:
    loaded = loaded_at_first_paint(tmp_path)
    assert "pss_desktop.ui.screens.entrance.first_run" in loaded
    assert [name for name in NOT_YET if name in loaded] == []


def test_a_list_is_painted_without_the_presets_of_gradients() -> None:
    """``fillRect`` makes the class and its 169 presets, which held Today's first paint up."""
    assert said_by(_ROWS_PAINTED).split() == ["True", "False"]

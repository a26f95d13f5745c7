"""Pointing at a folder or a new file, with Qt's own dialog, which may remember nothing of it.

Qt writes the last folders of its dialog into a file that it shares with every other Qt program. Here that
file lies where nothing can be written.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSettings, QStandardPaths, QStorageInfo, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

_REGISTRIES: Final = frozenset({"win32", "darwin"})
"""Where settings are no files, and Qt's are taken out again after the dialog."""


def choose_folder(parent: QWidget, title: str, deed: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder; *chosen* is called only when one was pointed at."""
    dialog = _forgetful(parent, title, deed, chosen)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.open()
    return dialog


def choose_file(
    parent: QWidget, title: str, deed: str, forms: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file of one of the *forms* ('Pictures (*.png)'); *chosen* is called when one was given."""
    dialog = _forgetful(parent, title, deed, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(forms)
    dialog.open()
    return dialog


def choose_new_file(
    parent: QWidget, title: str, deed: str, name: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to write a file that is called *name* unless another name is typed."""
    dialog = _forgetful(parent, title, deed, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, deed)  # the mode put its own word there
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.open()
    return dialog


def _forgetful(parent: QWidget, title: str, deed: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """A dialog without a history and without pictures of what it lists."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(parent, title)
    dialog.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, deed)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(path) for path in _places()])
    dialog.setDirectory(QDir.homePath())
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    if sys.platform in _REGISTRIES:
        dialog.destroyed.connect(_forget)
    return dialog


def _places() -> list[str]:
    """Home, and whatever is plugged in."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    volumes = [one for one in QStorageInfo.mountedVolumes() if one.isValid() and one.isReady()]
    plugged = [one.rootPath() for one in volumes if not one.isReadOnly() and _is_plugged_in(one.rootPath())]
    return [home, *plugged]


def _is_plugged_in(path: str) -> bool:
    return path.startswith(("/media/", "/run/media/", "/Volumes/")) or (len(path) == 3 and path[1:] == ":/")


def _forget() -> None:
    """What Qt kept where no path leads past it: it may name a person or a place."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog")
    settings.sync()

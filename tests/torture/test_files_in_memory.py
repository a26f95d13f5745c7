"""R19: a file that is shown is opened in memory alone: no temporary file, no unnamed one, no network."""

import os
import subprocess
import sys
from pathlib import Path

from tests.torture.rig.faults import need_strace, opened_for_writing

SHOW = """
import sys
from PySide6.QtCore import QByteArray, QBuffer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pss_desktop.domain.attachment import Media
from pss_desktop.domain.picture import examine
from pss_desktop.ui.sheets import open_sheets
from tests.pictures import a_pdf

application = QGuiApplication([])
image = QImage(300, 200, QImage.Format.Format_RGB32)
image.fill(QColor("green"))
shown = 0
for form in ("png", "jpeg", "webp"):
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    found = examine(bytes(content.data()))
    shown += not open_sheets(found.media, found.content).draw(0, 900).isNull()
sheets = open_sheets(Media.PDF, a_pdf(*["Dear colleague"] * 3))
shown += sum(not sheets.draw(page, 900).isNull() for page in range(sheets.count))
sheets.close()
print(shown)
"""
TRACED = (
    "%network,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "mknod,mknodat,truncate,memfd_create"
)
STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-y")
OF_THE_SYSTEM = ("/dev/", "/proc/")


def test_pictures_and_pages_are_drawn_without_a_file(tmp_path: Path) -> None:
    need_strace()
    log, home = tmp_path / "log", tmp_path / "empty"
    home.mkdir()
    settings = {
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_CACHE_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    child = subprocess.run(
        [*STRACE, "-o", str(log), "-e", f"trace={TRACED}", sys.executable, "-B", "-c", SHOW],
        env=os.environ | settings,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert child.stdout.strip() == "6"
    said = log.read_text(errors="replace")
    written = {path for path in opened_for_writing(said) if not path.startswith(OF_THE_SYSTEM)}
    assert "libpdfium" in said, "strace saw nothing"
    assert written == set()
    assert "O_TMPFILE" not in said
    assert "memfd_create(" not in said
    assert list(home.iterdir()) == []

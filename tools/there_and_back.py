"""Walks two notes from a counselor's window to a supervisor's and back, and leaves a picture of each step.

``python3 tools/dev.py show [FOLDER]`` leaves them in FOLDER, or in ``there-and-back``. It goes the way of the
test, by files on a stick; docs/THERE_AND_BACK.md tells it.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest

from pss_desktop.app import make_application
from tests.walks.there_and_back import Post, walk_there_and_back
from tools.stage import Camera

_SETTLED_MS: Final = 400


def picture(post: Post, folder: Path) -> None:
    """Whoever's window is open, at each stop of the walk."""
    camera = None
    for stop in walk_there_and_back(post):
        if camera is None:
            camera = Camera(folder, post.program)
        camera.turn_to(post.program)
        QTest.qWait(_SETTLED_MS)
        camera.take(stop.name)


def main(words: Sequence[str]) -> int:
    """Leave the pictures in the folder that is named; the two vaults of the walk are thrown away."""
    folder = Path(words[0] if words else "there-and-back")
    application = make_application()
    with tempfile.TemporaryDirectory() as data:
        post = Post(Path(data), application)
        try:
            picture(post, folder)
        finally:
            post.stop()
    for path in sorted(folder.glob("*.png")):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

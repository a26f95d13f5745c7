"""Our first window, as ``python -m pss_desktop`` opens it: ``ours.py DATA_DIR [LISTING]``.

With a third word it writes there which widgets it has, for the window that is dressed alike.
"""

import sys

from PySide6.QtCore import QTimer

from benchmarks.windows.painted import end_after_paint
from pss_desktop.app import House, make_application
from pss_desktop.desktop.arguments import parse_arguments
from pss_desktop.desktop.hardening import harden_process

arguments = parse_arguments(["--data-dir", sys.argv[1], "--lang", "en"])
harden_process()
application = make_application()
house = House(application, arguments)
house.last_resort.install()


def write_listing() -> None:
    # Only the run that is not measured needs it.
    from benchmarks.windows.listing import write  # noqa: PLC0415

    write(house.window, sys.argv[2])
    end_after_paint()


if len(sys.argv) > 2:
    house.window.painted.connect(lambda: QTimer.singleShot(0, write_listing))
else:
    house.window.painted.connect(end_after_paint)
house.open()
application.exec()

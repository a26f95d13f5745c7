"""Our first window, as ``python -m pss_desktop`` opens it: ``ours.py DATA_DIR [LISTING]``.

With a third word it writes there which widgets it has, for the window that is dressed alike.
"""

import gc
import sys


def main(data: str, listing: str = "") -> None:
    gc.disable()
    # Loaded as ``pss_desktop.__main__`` loads it.
    from pss_desktop.ui.qt import load_qt  # noqa: PLC0415

    load_qt()
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from benchmarks.windows.painted import end_after_paint  # noqa: PLC0415
    from pss_desktop.app import start  # noqa: PLC0415

    house = start(["--data-dir", data, "--lang", "en"])

    def write_listing() -> None:
        # Only the run that is not measured needs it.
        from benchmarks.windows.listing import write  # noqa: PLC0415

        write(house.window, listing)
        end_after_paint()

    if listing:
        house.window.painted.connect(lambda: QTimer.singleShot(0, write_listing))
    else:
        house.window.painted.connect(end_after_paint)
    QApplication.exec()


main(*sys.argv[1:])

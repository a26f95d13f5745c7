"""Starts the window: ``python -m pss_desktop``."""

import gc
import sys

from pss_desktop.ui.qt import load_qt


def main() -> int:
    """The entry of the installed program."""
    # Nothing of what is loaded becomes garbage, so nobody looks for it until work begins (ui/garbage).
    gc.disable()
    load_qt()
    from pss_desktop.app import run  # noqa: PLC0415

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

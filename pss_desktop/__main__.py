"""Starts the window: ``python -m pss_desktop``."""

import sys

from pss_desktop.app import run


def main() -> int:
    """The entry of the installed program."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

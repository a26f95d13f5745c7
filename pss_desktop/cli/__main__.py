"""Lets ``python -m pss_desktop.cli`` stand for ``pss-desktop``."""

from pss_desktop.cli.main import main

raise SystemExit(main())

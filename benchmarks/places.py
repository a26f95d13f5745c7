"""Where the benchmark keeps what it makes, and where it finds what it measures."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
BENCH: Final = ROOT / "build" / "bench"
SCHEMA: Final = ROOT / "pss_desktop" / "vault" / "schema.py"

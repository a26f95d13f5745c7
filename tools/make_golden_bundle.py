"""Makes the bundle that tests/unit/sync/bundle/test_golden.py holds the format against, with its keys.

    python -m tools.make_golden_bundle

Run it only when the format changes on purpose, and then under a new number: what was sent must stay readable.
"""

import json
import sys
from pathlib import Path

from tests.bundles import packed
from tests.golden import golden_contents, golden_keys

FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"


def main() -> None:
    """Write both files."""
    (FIXTURES / "bundle-1.pssb").write_bytes(packed(golden_contents()))
    (FIXTURES / "bundle-1.json").write_text(json.dumps(golden_keys(), indent=1) + "\n", encoding="ascii")
    sys.stdout.write(f"written to {FIXTURES}\n")


if __name__ == "__main__":
    main()

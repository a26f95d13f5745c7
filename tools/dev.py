"""The project's one command: `python3 tools/dev.py run`, `... test`, and more with --help.

Needs Python 3.11 or newer and nothing else; it sets up the rest by itself. This file must stay
readable to older Pythons, so that they can say what is missing.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - older ones are who this is for
    sys.exit(
        "This needs Python 3.11 or newer, and %s is %d.%d. With a newer one: python3.11 tools/dev.py ..."  # noqa: UP031
        % (sys.executable, sys.version_info[0], sys.version_info[1])
    )

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120

from tools.devtools.commands import main  # noqa: E402 - only now the version is known to do

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

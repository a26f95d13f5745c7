"""Programs of others that run under Node.js, as their authors publish them: exact versions, by digest."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.skips import need_program, skip_loudly

_SOURCES: Final = Path(__file__).parent / "fixtures" / "other_programs"
# Read before a test moves its home: the registry and the proxy of this machine are named there.
_ENVIRONMENT: Final = dict(os.environ)
_SECONDS: Final = 120


@dataclass(frozen=True, slots=True)
class NodePrograms:
    """A folder where they are installed."""

    folder: Path
    node: str

    @classmethod
    def install(cls, folder: Path) -> "NodePrograms":
        """Into *folder*; nothing of a package is run meanwhile. Skips aloud where that cannot be."""
        node, npm = need_program("node"), need_program("npm")
        shutil.copytree(_SOURCES, folder, dirs_exist_ok=True)
        # No retries: without a network the answer is to come at once.
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"]
        try:
            done = subprocess.run(
                [npm, "ci", *options],
                cwd=folder,
                env=_ENVIRONMENT,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            skip_loudly("the npm registry does not answer")
        if done.returncode != 0:
            skip_loudly("the npm registry cannot be reached")
        return cls(folder, node)

    def run(self, script: str, *arguments: str, given: bytes = b"") -> bytes:
        """What the script writes. Raises CalledProcessError where it refuses."""
        done = subprocess.run(
            [self.node, script, *arguments],
            cwd=self.folder,
            env=_ENVIRONMENT,
            input=given,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
        return done.stdout

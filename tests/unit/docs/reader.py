"""Takes the scripts out of docs/VAULT_FORMAT.md and runs them as a stranger would: in another Python."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parents[3] / "docs" / "VAULT_FORMAT.md"
CODE: Final = PAGE.parents[1] / "pss_desktop"

_BLOCK: Final = re.compile(r"^```python\n# (\w+\.py)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_QUERY: Final = re.compile(r"^```sql\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page() -> str:
    """The words of the page."""
    return PAGE.read_text(encoding="utf-8")


def every_format() -> str:
    """The words of all pages about formats."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted(PAGE.parent.glob("*_FORMAT.md")))


def scripts() -> dict[str, str]:
    """Each script of the page by the file name in its first line."""
    return dict(_BLOCK.findall(page()))


def query() -> str:
    """The page's one statement of SQL."""
    (found,) = _QUERY.findall(page())
    return str(found)


def imported(script: str) -> set[str]:
    """The packages that a script imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(script)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def run(name: str, vault: Path, secret: str, *, where: Path) -> subprocess.CompletedProcess[str]:
    """Write the page's scripts into the folder *where* and run one of them on a vault's folder."""
    where.mkdir(exist_ok=True)
    for script, content in scripts().items():
        (where / script).write_text(content, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-E", "-s", "-B", "-X", "utf8", str(where / name), str(vault)],
        input=secret + "\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )

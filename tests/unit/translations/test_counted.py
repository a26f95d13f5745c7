"""Counted sentences are said by classes without heirs: an heir would be asked for words it does not have."""

import ast
from collections import defaultdict
from pathlib import Path

UI = Path(__file__).parents[3] / "pss_desktop" / "ui"


def counts(node: ast.ClassDef) -> bool:
    """Whether the class itself says a sentence with a number."""
    return any(
        isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and len(call.args) > 2
        for call in ast.walk(node)
    )


def test_no_class_that_counts_has_heirs() -> None:
    heirs: dict[str, list[str]] = defaultdict(list)
    counting: set[str] = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            for base in node.bases:
                heirs[ast.unparse(base).partition("[")[0]].append(node.name)
            if counts(node):
                counting.add(node.name)
    assert counting
    assert {name: heirs[name] for name in sorted(counting) if heirs[name]} == {}

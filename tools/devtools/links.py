"""Checks that every link between the project's documents leads somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from tools.devtools.places import NOT_OURS, ROOT

_LINK: Final = re.compile(
    r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|(?:href|src)=\"([^\"]+)\"|^\[[^\]]+\]:\s+(\S+)", re.M
)
_FENCE: Final = re.compile(r"^(```|~~~).*?^\1", re.M | re.S)
_CODE: Final = re.compile(r"`[^`\n]*`")
_HEADING: Final = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.M)
_ELSEWHERE: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)


def problems(root: Path = ROOT) -> list[str]:
    """The links of all documents under *root* that lead nowhere."""
    return [
        f"{document.relative_to(root).as_posix()}: {link} leads nowhere"
        for document in documents(root)
        for link in links(document.read_text(encoding="utf-8"))
        if not _leads_somewhere(document, link)
    ]


def documents(root: Path) -> list[Path]:
    """All documents that are the project's own."""
    return sorted(
        path
        for path in root.rglob("*.md")
        if NOT_OURS.isdisjoint(path.relative_to(root).parts) and path.is_file()
    )


def links(text: str) -> Iterator[str]:
    """The links of a document that stay inside the project."""
    for groups in _LINK.findall(_CODE.sub("", _FENCE.sub("", text))):
        link = next(group for group in groups if group)
        if not _ELSEWHERE.match(link):
            yield link


def anchors(text: str) -> frozenset[str]:
    """The names that headings of a document can be linked by."""
    seen: dict[str, int] = {}
    names = set()
    for heading in _HEADING.findall(_FENCE.sub("", text)):
        plain = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        name = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        count = seen.get(name, 0)
        seen[name] = count + 1
        names.add(f"{name}-{count}" if count else name)
    return frozenset(names)


def _leads_somewhere(document: Path, link: str) -> bool:
    path, _, anchor = unquote(link).partition("#")
    target = document.parent / path if path else document
    if not target.exists():
        return False
    return not anchor or target.suffix != ".md" or anchor in anchors(target.read_text(encoding="utf-8"))

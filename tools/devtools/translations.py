"""Keeps the translations in step with the words in the code, and compiles them for Qt."""

import ast
import shutil
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tools.devtools.places import PACKAGE, ROOT, TRANSLATIONS, qt_tool
from tools.devtools.terminal import StopError, read, say

# English is what the code says; its file holds the plural forms only. Each of these is complete.
COMPLETE: Final = ("en", "ar")
_PLURALS_ONLY: Final = "en"


def compile_stale() -> None:
    """Compile each translation whose source is newer than what was compiled from it."""
    for source in sorted(TRANSLATIONS.glob("pss_*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime <= source.stat().st_mtime:
            read([qt_tool("lrelease"), "-silent", source, "-qm", compiled])


def update(new_languages: Sequence[str] = ()) -> None:
    """Bring new words of the code into every language's file, drop gone ones, and compile all."""
    TRANSLATIONS.mkdir(exist_ok=True)
    languages = {
        *COMPLETE,
        *new_languages,
        *(path.stem.removeprefix("pss_") for path in TRANSLATIONS.glob("pss_*.ts")),
    }
    for language in sorted(languages):
        _extract(TRANSLATIONS, language)
    for problem in unfinished(TRANSLATIONS):
        say(problem)
    compile_stale()


def problems() -> list[str]:
    """What is not fresh: words missing from a file, words gone from the code, words not yet translated."""
    with tempfile.TemporaryDirectory() as made:
        copies = Path(made)
        for source in TRANSLATIONS.glob("pss_*.ts"):
            shutil.copy(source, copies)
        stale = [
            f"translations/pss_{language}.ts is not what the code says: run python3 tools/dev.py translate"
            for language in COMPLETE
            if not _is_fresh(copies, language)
        ]
    return [*stale, *unseen(), *lost(TRANSLATIONS), *unfinished(TRANSLATIONS)]


def unfinished(folder: Path) -> list[str]:
    """The entries that a language which should be complete does not say yet."""
    return [
        f"pss_{language}.ts: {context}: {words!r} is not translated"
        for language in COMPLETE
        for context, words, done in entries(folder / f"pss_{language}.ts")
        if not done
    ]


def entries(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Each entry of a translation file: its context, its source words, and whether it is translated."""
    if not path.exists():
        return
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                translation is not None and translation.get("type") != "unfinished",
            )


def _is_fresh(copies: Path, language: str) -> bool:
    copy = copies / f"pss_{language}.ts"
    before = copy.read_bytes() if copy.exists() else None
    _extract(copies, language)
    return copy.read_bytes() == before


def unseen() -> list[str]:
    """Words that lupdate does not see at all, since they stand inside an f-string."""
    return [
        f"{path.relative_to(ROOT)}:{call.lineno}: words inside an f-string are not taken down"
        for path in _python_files()
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(outer, ast.JoinedStr)
        for call in ast.walk(outer)
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in {"tr", "translate"}
    ]


def lost(folder: Path) -> list[str]:
    """Words that lupdate took down in a way in which Qt would not find their translation at run time."""
    path = folder / f"pss_{COMPLETE[1]}.ts"
    contexts = [
        f"{words!r} has no fixed context: use self.tr in a class or QCoreApplication.translate"
        for context, words, _ in entries(path)
        if not context or "." in context
    ]
    return [*contexts, *(f"{words!r} has no plurals: use self.tr in a class" for words in _unplural(path))]


def _unplural(path: Path) -> Iterator[str]:
    """Words with a number for which only one form was taken down: translate() loses that it is a number."""
    if path.exists():
        for message in ET.parse(path).getroot().iter("message"):
            if "%n" in message.findtext("source", "") and message.get("numerus") != "yes":
                yield message.findtext("source", "")


def _extract(folder: Path, language: str) -> None:
    only = ["-pluralonly"] if language == _PLURALS_ONLY else []
    steady = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-extensions", "py"]
    languages = ["-source-language", "en", "-target-language", language]
    sources = [path.relative_to(ROOT) for path in _sources()]
    target = folder / f"pss_{language}.ts"
    read([qt_tool("lupdate"), *only, *steady, *languages, *sources, "-ts", target])
    if not target.exists():
        raise StopError(f"lupdate made no {target.name}.")


def _sources() -> list[Path]:
    return [place for place in (PACKAGE / "ui", PACKAGE / "app.py") if place.exists()]


def _python_files() -> Iterator[Path]:
    for place in _sources():
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place]

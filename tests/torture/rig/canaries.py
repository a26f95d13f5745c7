"""Words that must be found nowhere outside the vault: planted, then looked for on disk and in memory."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from tests.skips import skip_loudly

_CHUNK: Final = 1 << 20
_BEGINNING: Final = 6
_MAPPED: Final = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r\S* \S+ \S+ \S+\s*(.*)$")
# Memory that belongs to the kernel, not to the program.
_NOT_OURS: Final = frozenset({"[vvar]", "[vsyscall]", "[vvar_vclock]"})


def canaries(count: int) -> tuple[str, ...]:
    """So many words that stand nowhere else: made fresh, so that an old file cannot hold them."""
    return tuple(f"canary{os.urandom(9).hex()}" for _ in range(count))


def spellings(words: Iterable[str]) -> dict[bytes, str]:
    """Each word as the bytes it could have been left as: UTF-8, and what UTF-16 of both orders shares."""
    spelled = {word.encode(): word for word in words}
    return spelled | {word.encode("utf-16-le")[:-1]: word for word in words}


def found_in_memory(pid: int, words: Iterable[str]) -> set[str]:
    """Those of *words* that stand in the memory of process *pid*."""
    looked_for = _Sought(spellings(words))
    try:
        memory = Path(f"/proc/{pid}/mem").open("rb", buffering=0)  # noqa: SIM115 closed below
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="ascii", errors="replace")
    except OSError:
        skip_loudly("the memory of another process cannot be read here")
    with memory:
        return {
            word
            for start, end in _regions(maps)
            for block in _blocks(memory.fileno(), start, end)
            for word in looked_for.found_in(block)
        }


def found_on_disk(roots: Iterable[Path], words: Iterable[str]) -> dict[Path, set[str]]:
    """The files under *roots* that hold any of *words*, by content or by name."""
    looked_for = spellings(words)
    found: dict[Path, set[str]] = {}
    for path in _files(roots):
        held = {word for spelling, word in looked_for.items() if spelling in os.fsencode(path)}
        held |= {word for spelling, word in looked_for.items() if _holds(path, spelling)}
        if held:
            found[path] = held
    return found


class _Sought:
    """Spellings by how they begin: a block without any of the beginnings is passed over quickly."""

    def __init__(self, looked_for: Mapping[bytes, str]) -> None:
        self._by_beginning: dict[bytes, list[tuple[bytes, str]]] = {}
        for spelling, word in looked_for.items():
            self._by_beginning.setdefault(spelling[:_BEGINNING], []).append((spelling, word))

    def found_in(self, block: bytes) -> Iterator[str]:
        for beginning, spelled in self._by_beginning.items():
            if beginning in block:
                yield from (word for spelling, word in spelled if spelling in block)


def _files(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        yield from (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())


def _holds(path: Path, spelling: bytes) -> bool:
    try:
        return spelling in path.read_bytes()
    except OSError:
        return False


def _regions(maps: str) -> Iterator[tuple[int, int]]:
    for line in maps.splitlines():
        match = _MAPPED.match(line)
        if match and match[3] not in _NOT_OURS:
            yield int(match[1], 16), int(match[2], 16)


def _blocks(memory: int, start: int, end: int) -> Iterator[bytes]:
    """The region in pieces that overlap, so that no word is cut in two unseen."""
    overlap = 256
    while start < end:
        try:
            block = os.pread(memory, min(_CHUNK, end - start), start)
        except OSError:
            return
        if not block:
            return
        yield block
        start += max(len(block) - overlap, 1) if start + len(block) < end else len(block)

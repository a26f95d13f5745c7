"""The key derivation takes a share of the memory that is really there."""

from pathlib import Path

import pytest

from pss_desktop.desktop.memory import memory_bytes


def limited(place: Path, *, group: str = "", **files: str) -> int:
    """What is counted on with *files* of limits (slashes written as two underscores) and this own group."""
    for name, content in files.items():
        path = place / name.replace("__", "/").replace("_max", ".max").replace("_limit", ".limit_in_bytes")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    own = place / "own"
    if group:
        own.write_text(group)
    return memory_bytes(place, own)


def test_a_computer_has_some_memory(tmp_path: Path) -> None:
    assert limited(tmp_path) > 64 * 1024**2
    assert memory_bytes() > 0


@pytest.mark.parametrize(
    ("group", "file"),
    [
        ("", "memory_max"),
        ("", "memory__memory_limit"),
        ("0::/a/b\n", "a__b__memory_max"),
        ("0::/a/b\n", "a__memory_max"),
        ("4:cpu:/a\n3:memory:/a\n", "memory__a__memory_limit"),
    ],
)
def test_what_a_container_leaves_is_what_counts(tmp_path: Path, group: str, file: str) -> None:
    assert limited(tmp_path, group=group, **{file: "400000\n"}) == 400_000


def test_a_container_without_a_limit_leaves_everything(tmp_path: Path) -> None:
    without = limited(tmp_path)
    assert limited(tmp_path, memory_max="max\n", memory__memory_limit="9223372036854771712\n") == without

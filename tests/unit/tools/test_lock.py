"""The locks hold exact versions and hashes, and nothing that names a place."""

import pytest

from tools.devtools import lock
from tools.devtools.terminal import StopError

HASH = "a" * 64
FERN = f"fern==1.2 ; sys_platform == 'win32' \\\n    --hash=sha256:{HASH} \\\n    --hash=sha256:{'b' * 64}\n"


def test_a_package_is_read_with_its_marker_and_all_its_hashes() -> None:
    (found,) = lock.parse(FERN)

    assert found == lock.Locked("fern", "1.2", "sys_platform == 'win32'", (HASH, "b" * 64))


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://plants.example/simple",
        "--find-links /somewhere",
        "fern @ https://plants.example/fern.whl",
        "-e .",
        "fern>=1.2",
        "fern==1.2 --hash=md5:abc",
    ],
)
def test_a_line_that_names_a_place_or_leaves_the_version_open_is_refused(line: str) -> None:
    with pytest.raises(StopError):
        lock.parse(FERN + line + "\n")


def test_a_package_without_a_hash_is_a_problem() -> None:
    assert lock.check("fern==1.2\n", []) == ["fern has no hash"]


@pytest.mark.parametrize("needed", ["moss>=1", "fern>=1.3", "Fern>=1.10"])
def test_a_dependency_that_the_lock_does_not_satisfy_is_a_problem(needed: str) -> None:
    (problem,) = lock.check(FERN, [needed])

    assert problem.startswith(needed)


def test_names_are_compared_in_one_spelling() -> None:
    assert lock.check(f"py_fern.leaf==2 --hash=sha256:{HASH}", ["Py-Fern-Leaf>=1.9"]) == []


def test_a_dependency_with_an_upper_bound_is_named() -> None:
    (problem,) = lock.check(FERN, ["fern<2"])

    assert "lower bounds only" in problem


def test_the_locks_of_this_checkout_are_sound() -> None:
    assert lock.problems() == []


def test_a_broken_version_is_excluded_and_must_not_be_in_the_lock() -> None:
    text = f"library==2.0 \\\n    --hash=sha256:{'a' * 64}\n"

    assert lock.check(text, ["library>=1.0,!=1.5"]) == []
    [problem] = lock.check(text, ["library>=1.0,!=2.0"])
    assert "excludes the version in the lock" in problem

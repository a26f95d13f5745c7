"""What a bundle stands on beyond its form, collected first, so that it can be checked side by side."""

from collections.abc import Callable, Iterable, Sequence

Check = Callable[[], None]
"""Raises a BundleError unless something holds. It reads nothing but what it was made of."""

CheckAll = Callable[[Sequence[Check]], None]
"""Makes each check, and raises what the first that fails did. Whoever has threads to spare uses them: most of
a check is a signature, which frees the GIL."""


def one_by_one(checks: Iterable[Check]) -> None:
    """The plain way."""
    for check in checks:
        check()

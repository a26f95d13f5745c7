"""Prints and checks the versions of the compiled parts; runs with the project's own Python."""

import sys
from collections.abc import Mapping
from typing import Final

# SQLite below 3.51.3 can lose data when a WAL is reset; the others are what the app was built on.
FLOORS: Final[Mapping[str, tuple[int, ...]]] = {
    "SQLite": (3, 51, 3),
    "SQLCipher": (4, 10),
    "OpenSSL of cryptography": (3, 5),
    "Qt": (6, 8),
}


def found() -> dict[str, str]:
    """The version of each compiled part."""
    from cryptography.hazmat.backends.openssl import backend  # noqa: PLC0415 - only in the project's Python
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - only in the project's Python
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - only in the project's Python

    connection = dbapi2.connect(":memory:")
    try:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return {
        "SQLite": dbapi2.sqlite_version,
        "SQLCipher": cipher,
        "OpenSSL of cryptography": backend.openssl_version_text(),
        "Qt": qVersion(),
    }


def numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version's text: '4.10.0 community' and 'OpenSSL 3.5.1 ...' alike."""
    dotted = next((word for word in version.split() if word[0].isdigit()), "0")
    return tuple(int("".join(filter(str.isdigit, part)) or 0) for part in dotted.split("."))


def problems(versions: Mapping[str, str]) -> list[str]:
    """The parts that are older than the app may use."""
    return [
        f"{part} {versions[part]} is too old: at least {'.'.join(map(str, floor))} is needed"
        for part, floor in FLOORS.items()
        if numbers(versions[part]) < floor
    ]


def main() -> int:
    """Print all versions; 1 when one is too old."""
    versions = found()
    print(", ".join(f"{part} {version}" for part, version in versions.items()))
    wrong = problems(versions)
    for problem in wrong:
        print(problem)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
